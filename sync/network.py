"""`SyncNetwork`: the workplaces' view of the network, on top of the sync threads."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Seat
from boxoffice.ids import HouseId, PerformanceId, SeatIndex
from boxoffice.network import LinkView, Nearby, Refusal
from boxoffice.queries.seats import hub_seats
from boxoffice.replica.replica import Replica
from boxoffice.rules.admission import Facts
from boxoffice.views import DeviceKind, Link
from sync.client import SyncApi
from sync.device import SyncDevice
from sync.hub.nearby import NearHub
from sync.link import LinkState

CLAIM_S = 0.8
"""A claim waits at most 800 ms; then the strip offers own seats (design.md §6)."""
CLAIM_WITH_HUB_S = 0.4
"""The other half is the hub's."""


class SyncNetwork:
    """Claims, holds and pairing for one workplace; implements `boxoffice.network.Network`."""

    def __init__(
        self, replica: Replica, device: SyncDevice, api: SyncApi, link: LinkState,
        near: NearHub | None = None,
    ) -> None:  # fmt: skip
        self._replica = replica
        self._device = device
        self._api = api
        self._link = link
        self._near = near
        self._holds = ThreadPoolExecutor(1, "sync-hold")
        self._claiming = threading.Lock()

    def link(self) -> LinkView:
        """The present state."""
        state = self._link
        link = Link.HOUSE_ONLY if state.hub and state.link is not Link.ONLINE else state.link
        return LinkView(
            link, state.since_ms, state.copied_ms, state.problem,
            self._device.session.single_copy, state.behind, state.hub,
        )  # fmt: skip

    def check(
        self, performance: PerformanceId, code: bytes, ticket: bytes, door: str, facts: Facts
    ) -> Nearby | None:
        """Ask the building's hub; see `boxoffice.network.Network.check`."""
        if self._near is None:
            return None
        return self._near.check(performance, code, ticket, door, facts)

    def contacts(self) -> dict[bytes, tuple[int, int]]:
        """What the server last told of its devices."""
        return self._link.contacts

    def claim(
        self,
        house: HouseId,
        performance: PerformanceId,
        seats: tuple[SeatIndex, ...],
        pool: str = "",
        places: int = 0,
    ) -> tuple[Refusal, ...]:
        """Ask for rights; see `boxoffice.network.Network.claim`.

        The server first; the building's hub for seats that are the hub's, and for all of them when
        the server is away.
        """
        near = self._near if self._link.hub and not pool else None
        if near is None:
            refused = self._claim(house, performance, seats, pool, places, CLAIM_S)
            return refused or self._missing(performance, seats)
        away = self._link.link is not Link.ONLINE
        if not away:
            try:
                refused = self._claim(house, performance, seats, pool, places, CLAIM_WITH_HUB_S)
            except Unavailable:
                away = True
        if away:
            left = set(near.claim(house, performance, seats))
            refused = tuple(Refusal(seat, "not_here", b"") for seat in seats if seat in left)
        else:
            refused = self._hubs_share(near, house, performance, refused)
        return refused or self._missing(performance, seats)

    def _hubs_share(
        self, near: NearHub, house: HouseId, performance: PerformanceId,
        refused: tuple[Refusal, ...],
    ) -> tuple[Refusal, ...]:  # fmt: skip
        """What is left of the server's refusals when the hub has given what is its own."""
        hubs = hub_seats(self._replica.reader(), performance)
        wanted = tuple(SeatIndex(item.seat) for item in refused if item.seat in hubs)
        if not wanted:
            return refused
        try:
            left = set(near.claim(house, performance, wanted))
        except Unavailable:
            return refused
        return tuple(item for item in refused if item.seat in left or item.seat not in hubs)

    def _claim(
        self, house: HouseId, performance: PerformanceId, seats: tuple[SeatIndex, ...], pool: str,
        places: int, timeout_s: float,
    ) -> tuple[Refusal, ...]:  # fmt: skip
        if not self._device.session.opened:
            raise Unavailable("server_unreachable")
        with self._claiming:
            ask = self._device.claim_request(house, performance, tuple(seats), pool, places)
            reply = self._api.claim(ask, timeout_s)
            self._device.on_claim(ask, reply)
        if reply.wait:
            raise Unavailable("server_recovering")
        if not reply.ok:
            raise Unavailable("server_unreachable")
        return tuple(Refusal(item.seat, item.reason, item.owner) for item in reply.refused)

    def _missing(
        self, performance: PerformanceId, seats: tuple[SeatIndex, ...]
    ) -> tuple[Refusal, ...]:
        """Seats that were asked for and did not become granted here: never sell those."""
        store = self._replica.reader()
        rows = ((seat, store.get(Seat, (performance, seat))) for seat in seats)
        return tuple(
            Refusal(seat, "taken", b"")
            for seat, row in rows
            if row is None or row.state != "granted"
        )

    def hold(
        self, house: HouseId, performance: PerformanceId, seats: tuple[SeatIndex, ...]
    ) -> None:
        """Tell what is in the basket, behind everybody's back."""
        self._holds.submit(self._quietly(lambda: self._hold(house, performance, seats)))

    def _hold(
        self, house: HouseId, performance: PerformanceId, seats: tuple[SeatIndex, ...]
    ) -> None:
        if self._device.session.opened:
            self._api.hold(self._device.hold_request(house, performance, tuple(seats)))

    @staticmethod
    def _quietly(call: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            try:
                call()
            except Unavailable:
                return  # a hold is politeness: without a network there is nobody to be polite to

        return run

    def pairing_code(self, kind: DeviceKind, name: str) -> str:
        """A code for a new device. Unavailable("server_unreachable")."""
        if not self._device.session.opened:
            raise Unavailable("server_unreachable")
        reply = self._api.pair(self._device.pair_request(kind, name))
        if not reply.ok:
            raise Unavailable("server_unreachable")
        return reply.code

    def close(self) -> None:
        """Stop telling."""
        self._holds.shutdown(wait=False, cancel_futures=True)

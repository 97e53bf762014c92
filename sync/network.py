"""`SyncNetwork`: the workplaces' view of the network, on top of the sync threads."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Seat
from boxoffice.ids import HouseId, PerformanceId, SeatIndex
from boxoffice.network import DeviceContact, DoorQuestion, LinkView, Nearby, Refusal, Wish
from boxoffice.queries.seats import hub_places, hub_seats, own_grants, pool_rights
from boxoffice.replica.replica import Replica
from boxoffice.views import DeviceKind, Link
from sync.claim_messages import ClaimReply, ClaimRequest
from sync.client import SyncApi
from sync.device import SyncDevice
from sync.door_check import CheckReply, CheckRequest
from sync.hub.nearby import CHECK_S, NearHub
from sync.link import LinkState
from sync.wishes import answered, apart, bundled

log = logging.getLogger("boxoffice.sync")

CLAIM_S = 0.8
"""A claim waits at most 800 ms; then the strip offers own seats (design.md §6)."""
CLAIM_WITH_HUB_S = 0.4
"""The other half is the hub's."""
UNASKED_S = 5.0
"""So long a server that was too slow for a door is not asked again."""


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
        self._unasked_until_s = 0.0
        self._late = False

    def link(self) -> LinkView:
        """The present state."""
        state = self._link
        link = Link.HOUSE_ONLY if state.hub and state.link is not Link.ONLINE else state.link
        return LinkView(
            link, state.since_ms, state.copied_ms, state.problem,
            self._device.session.single_copy, state.behind, state.hub,
            state.hub or link is Link.ONLINE, self._late and not state.hub,
        )  # fmt: skip

    def check(self, asks: DoorQuestion) -> Nearby | None:
        """Ask the building's hub, else the server; see `boxoffice.network.Network.check`."""
        ask = CheckRequest(
            self._replica.device, asks.performance, asks.code, asks.ticket, asks.door, asks.facts,
            asks.scan, asks.passed, asks.cleared,
        )  # fmt: skip
        reply = self._near.check(ask) if self._near is not None else None
        if reply is None and self._link.link is Link.ONLINE:
            reply = self._ask_server(ask)
        return None if reply is None else Nearby(reply.facts, reply.passed)

    def _ask_server(self, ask: CheckRequest) -> CheckReply | None:
        """One that did not answer in time is let alone for a while: a queue waits for nobody."""
        if time.monotonic() < self._unasked_until_s:
            return None
        try:
            reply = self._api.check(ask, CHECK_S)
        except Unavailable as error:
            log.debug("door check: %s", error)
            self._unasked_until_s = time.monotonic() + UNASKED_S
            self._late = True
            return None
        self._late = False
        return reply

    def contacts(self) -> dict[bytes, DeviceContact]:
        """What the server last told of its devices; whoever asks once is told from then on."""
        self._link.watched = True
        return self._link.contacts

    def claim(self, wishes: tuple[Wish, ...]) -> tuple[Refusal, ...]:
        """Ask for rights; see `boxoffice.network.Network.claim`.

        The server first; the building's hub for places that are the hub's, and for all of them when
        the server is away.
        """
        near = self._near if self._link.hub else None
        refused = self._beside_hub(near, wishes) if near else self._claim(wishes, CLAIM_S)
        return refused or self._missing(wishes)

    def _beside_hub(self, near: NearHub, wishes: tuple[Wish, ...]) -> tuple[Refusal, ...]:
        if self._link.link is Link.ONLINE:
            had = [self._places(wish) for wish in wishes]
            try:
                refused = self._claim(wishes, CLAIM_WITH_HUB_S)
            except Unavailable as error:
                log.debug("the hub is asked instead: %s", error)
            else:
                got = [self._places(wish) - n for wish, n in zip(wishes, had, strict=True)]
                left = self._left_to_hub(wishes, refused, got)
                return self._hubs_share(near, left, refused) if left else refused
        return near.claim(wishes)

    def _places(self, wish: Wish) -> int:
        """Places of the wish's pool that this device may sell."""
        store, replica = self._replica.reader(), self._replica
        own = own_grants(store, wish.performance, replica.device, replica.incarnation)
        return sum(left for _, left in pool_rights(store, own, wish.pool)) if wish.pool else 0

    def _left_to_hub(
        self, wishes: tuple[Wish, ...], refused: tuple[Refusal, ...], got: list[int]
    ) -> tuple[Wish, ...]:
        """What the server did not give and the hub owns, as far as this copy knows."""
        store = self._replica.reader()
        asked = []
        for wish, places in zip(wishes, got, strict=True):
            hubs = hub_seats(store, wish.performance)
            named = {item.seat for item in refused if item.performance == wish.performance}
            seats = tuple(seat for seat in wish.seats if seat in named & hubs)
            missing = wish.places - places if wish.pool else 0
            if missing > 0 and not hub_places(store, wish.performance).get(wish.pool):
                missing = 0
            if seats or missing > 0:
                asked.append(replace(wish, seats=seats, places=max(0, missing)))
        return tuple(asked)

    def _hubs_share(
        self, near: NearHub, asked: tuple[Wish, ...], refused: tuple[Refusal, ...]
    ) -> tuple[Refusal, ...]:
        """What is left of the server's refusals when the hub has given what is its own."""
        try:
            left = {(item.performance, item.seat) for item in near.claim(asked)}
        except Unavailable:
            return refused
        given = {(wish.performance, seat) for wish in asked for seat in wish.seats} - left
        return tuple(item for item in refused if (item.performance, item.seat) not in given)

    def _claim(self, wishes: tuple[Wish, ...], timeout_s: float) -> tuple[Refusal, ...]:
        """The server's word, in `timeout_s` in all. A server of an older version hears one wish a
        request: the others are asked in turn.
        """
        if not self._device.session.opened:
            raise Unavailable("server_unreachable")
        clock = self._replica.clock
        until_ms = clock.boot_ms() + timeout_s * 1000
        refused: list[Refusal] = []
        with self._claiming:
            ask = self._device.claim_all_request(
                (w.house, w.performance, tuple(w.seats), w.pool, w.places) for w in wishes
            )
            left = apart(ask)
            while left:
                ask = bundled(left)
                left_s = max(0.05, (until_ms - clock.boot_ms()) / 1000)
                reply = self._api.claim(ask, left_s)
                self._device.on_claim(ask, reply)
                heard = list(answered(ask, reply))
                refused += _refusals(heard)
                left = left[len(heard) :]
        return tuple(refused)

    def _missing(self, wishes: tuple[Wish, ...]) -> tuple[Refusal, ...]:
        """Seats that were asked for and did not become granted here: never sell those."""
        store = self._replica.reader()
        rows = (
            (wish.performance, seat, store.get(Seat, (wish.performance, seat)))
            for wish in wishes
            for seat in wish.seats
        )
        return tuple(
            Refusal(performance, seat, "taken")
            for performance, seat, row in rows
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


def _refusals(heard: list[tuple[ClaimRequest, ClaimReply]]) -> Iterator[Refusal]:
    """Raises Unavailable when a claim got no word at all."""
    for ask, reply in heard:
        if reply.wait:
            raise Unavailable("server_recovering")
        if not reply.ok:
            raise Unavailable("server_unreachable")
        performance = PerformanceId(ask.performance)
        for item in reply.refused:
            yield Refusal(performance, item.seat, item.reason, item.owner)

"""Reservations that are nobody's: given to the device they were handed to, or that asks for them.

The grant that comes with a hand-over is named after its event. A server that lost its tail makes
the same one when it hears of it again, and the device that reports it has it already.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from boxoffice.fold.reservations import grant_handed
from boxoffice.fold.rows import Device, Grant, ReservedPlace, Row
from boxoffice.ids import EventHash
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import NO_SEAT, GrantIssue, HandOver
from sync.server.journal import ServerJournal
from sync.server.store import ServerStore

SELLING = ("desk", "manager")
"""Kinds of device that may own places."""


class HandingOver:
    """Hand-overs of one transaction."""

    def __init__(self, store: ServerStore, journal: ServerJournal) -> None:
        self._store = store
        self._journal = journal

    @staticmethod
    def is_hand_over(event: Event) -> bool:
        """Whether the event gives a reservation away."""
        return isinstance(event.payload, HandOver)

    def carry_out(self, event: Event) -> None:
        """Give what was handed over to its new owner; to nobody when that may not sell."""
        hand = event.payload
        if isinstance(hand, HandOver):
            owner = self._store.get(Device, (hand.to,))
            handed = {n for n, _ in hand.places}
            places = [p for p in self.nobodys(hand.reservation) if p.n in handed]
            if owner is not None and owner.house == hand.house:
                self.give(places, owner, event.hash)

    def nobodys(self, reservation: bytes) -> list[ReservedPlace]:
        """Places that are still reserved and have no owner."""
        return self._store.select(
            ReservedPlace,
            "reservation = ? AND state = 'reserved' AND \"grant\" = ?"
            " ORDER BY performance, pool, n",
            (reservation, b""),
        )

    def give(self, places: Iterable[ReservedPlace], owner: Device, cause: bytes) -> list[Row]:
        """One grant for each performance and pool; its rows."""
        rows: list[Row] = []
        if owner.state != "active" or owner.kind not in SELLING:
            return rows
        for (performance, pool), some in groupby(places, lambda p: (p.performance, p.pool)):
            rows += self._issue(performance, pool, list(some), owner, cause)
        return rows

    def _issue(
        self, performance: bytes, pool: str, places: list[ReservedPlace], owner: Device,
        cause: bytes,
    ) -> list[Row]:  # fmt: skip
        first = places[0]
        grant = grant_handed(EventHash(cause), performance, pool)
        if self._store.get(Grant, (grant,)) is not None:
            return []
        return self._journal.record(
            GrantIssue(
                grant, first.house, performance, owner.id, self._incarnation(owner.id),
                tuple(p.seat for p in places if p.seat != NO_SEAT),
                pool, sum(p.seat == NO_SEAT for p in places), b"", 0,
                first.reservation, tuple(p.n for p in places),
            )
        )  # fmt: skip

    def _incarnation(self, device: bytes) -> int:
        found = self._store.run(
            "SELECT max(incarnation) FROM session WHERE device = ?", (device,)
        ).fetchone()
        return found[0] or 1

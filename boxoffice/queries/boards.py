"""The state of each seat of a performance, as this device sees it."""

from __future__ import annotations

from boxoffice.fold.rows import CardIntent
from boxoffice.ids import BlobHash, DeviceId, PerformanceId
from boxoffice.queries.cards import wanted_seats
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.seats import own_grants, pool_views
from boxoffice.queries.shown import shown_of
from boxoffice.replica.replica import Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.blocking import Use
from boxoffice.views import PoolView, SeatBoard, SeatState

_STATES = {
    "granted": SeatState.FREE_OTHER,
    "sold": SeatState.SOLD,
    "reserved": SeatState.RESERVED,
    "blocked": SeatState.BLOCKED,
    "free": SeatState.FREE_OTHER,
}


_BLOCKED = {
    Use.VIP: SeatState.BLOCKED_VIP,
    Use.TECHNICAL: SeatState.BLOCKED_TECHNICAL,
    Use.PRESS: SeatState.BLOCKED_PRESS,
    Use.SCHOOL: SeatState.BLOCKED_SCHOOL,
    Use.COMPANY: SeatState.BLOCKED_COMPANY,
    Use.WHEELCHAIR: SeatState.BLOCKED_WHEELCHAIR,
}
"""Any other use, also of a newer program, is a plain block."""


class Boards:
    """Seats and pools of performances. What stands in rows is read anew only when one of that
    performance was written: a key at the desk asks for its board three or four times.
    """

    def __init__(self, replica: Replica, catalogue: Catalogue) -> None:
        self._replica = replica
        self._catalogue = catalogue

    def board(self, performance: PerformanceId) -> SeatBoard:
        """Without seats while its plan is not here."""
        replica, store = self._replica, self._replica.reader()
        found = self._catalogue.performance(store, performance)
        if found is None or self._catalogue.plan(store, found.plan) is None:
            return SeatBoard(performance, b"", (), replica.changes)
        states, pools = replica.kept.ask(
            self._of_rows, performance, found.plan, replica.device, replica.incarnation,
            of=(CardIntent,), performance=performance,
        )  # fmt: skip
        return SeatBoard(
            performance, self._held(store, performance, states), pools, replica.changes
        )

    def _of_rows(
        self, store: RowStore, performance: PerformanceId, plan_hash: BlobHash, device: DeviceId,
        incarnation: int,
    ) -> tuple[bytes, tuple[PoolView, ...]]:  # fmt: skip
        plan = self._catalogue.plan(store, plan_hash)
        assert plan is not None, "asked before"  # noqa: S101 - a plan never goes
        own = own_grants(store, performance, device, incarnation)
        shown = shown_of(store, performance)
        states = bytearray([SeatState.FREE_OTHER] * len(plan.seats))
        if shown is not None:
            for seat in shown.taken(len(plan.seats)):
                states[seat] = SeatState.SOLD
        rows = store.conn.execute(
            'SELECT seat, state, "grant" FROM seat WHERE performance = ? AND seat < ?',
            (performance, len(plan.seats)),  # a plan may be smaller than what once was sold
        )
        for seat, state, grant in rows:
            mine = state == "granted" and grant in own
            states[seat] = SeatState.FREE_OURS if mine else _STATES[state]
        _mark(store, performance, states)
        for wanted, seat in wanted_seats(store, device):
            if wanted == performance and states[seat] == SeatState.FREE_OURS:
                states[seat] = SeatState.HELD  # a card that was asked for may pay it
        return bytes(states), pool_views(store, performance, plan, own)

    def _held(self, store: RowStore, performance: PerformanceId, states: bytes) -> bytes:
        """With other people's baskets, which lapse by time."""
        now_ms = self._replica.clock.wall_ms() + self._replica.measured.offset_ms
        held = store.conn.execute(
            "SELECT seat FROM hold WHERE performance = ? AND until_ms > ? AND device <> ?",
            (performance, now_ms, self._replica.device),
        ).fetchall()
        if not held:
            return states
        marked = bytearray(states)
        for (seat,) in held:
            if seat < len(marked) and marked[seat] == SeatState.FREE_OTHER:
                marked[seat] = SeatState.HELD
        return bytes(marked)


_GROUPS_INSIDE = """
SELECT t.seat FROM (SELECT seat, code, row_number() OVER (PARTITION BY code ORDER BY id) AS nth
  FROM ticket WHERE performance = ?1 AND state = 'valid') t
JOIN (SELECT code, sum(count) AS came FROM admission WHERE performance = ?1 AND places > 1
  AND direction = 'in' AND verdict LIKE 'ok%' AND back_ms = 0 GROUP BY code) a ON a.code = t.code
WHERE t.nth <= a.came AND t.seat >= 0
"""
"""Seats of as many of a group as came in, whoever sits where."""


def _mark(store: RowStore, performance: PerformanceId, states: bytearray) -> None:
    """Over the rights: for whom seats are blocked, who is inside, what is in conflict."""
    for seat, use in store.conn.execute(
        "SELECT s.seat, b.use FROM seat s JOIN seat_block b ON b.id = s.ticket"
        " WHERE s.performance = ? AND s.state = 'blocked'",
        (performance,),
    ):
        states[seat] = _BLOCKED.get(use, SeatState.BLOCKED)
    groups = False
    for seat, places in store.conn.execute(
        "SELECT t.seat, a.places FROM admission a JOIN ticket t ON t.id = a.ticket"
        " WHERE a.performance = ? AND a.direction = 'in' AND a.verdict LIKE 'ok%'"
        " AND a.back_ms = 0"
        " AND t.seat >= 0",
        (performance,),
    ):
        if places > 1:
            groups = True
        else:
            states[seat] = SeatState.INSIDE
    for (seat,) in store.conn.execute(_GROUPS_INSIDE, (performance,)) if groups else ():
        states[seat] = SeatState.INSIDE
    for (seat,) in store.conn.execute(
        "SELECT seat FROM conflict WHERE performance = ? AND state = 'open' AND seat >= 0",
        (performance,),
    ):
        states[seat] = SeatState.CONFLICT

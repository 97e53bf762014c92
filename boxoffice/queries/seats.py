"""Who may sell what here and now: seats and pool places of one performance."""

from __future__ import annotations

from boxoffice.catalog.plan import Plan
from boxoffice.fold.pools import given_on
from boxoffice.fold.rows import Grant, Seat
from boxoffice.ids import DeviceId, PerformanceId
from boxoffice.queries.cards import wanted_seats
from boxoffice.queries.shown import shown_of
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


def own_grants(
    store: RowStore, performance: PerformanceId, device: DeviceId, incarnation: int
) -> dict[bytes, Grant]:
    """Active grants of this device in this incarnation; an older one's belong to the past."""
    found = store.select(
        Grant,
        "performance = ? AND device = ? AND incarnation = ? AND state = 'active'",
        (performance, device, incarnation),
    )
    return {grant.id: grant for grant in found}


def hub_seats(store: RowStore, performance: PerformanceId) -> frozenset[int]:
    """Unsold seats that the hub of the building owns: it can give them without any internet."""
    found = store.conn.execute(
        'SELECT s.seat FROM seat s JOIN grant_ g ON g.id = s."grant"'
        " JOIN device d ON d.id = g.device"
        " WHERE s.performance = ? AND s.state = 'granted' AND g.state = 'active'"
        " AND d.kind = 'hub' AND d.state = 'active'",
        (performance,),
    )
    return frozenset(seat for (seat,) in found)


def hub_places(store: RowStore, performance: PerformanceId) -> dict[str, int]:
    """Places of each pool that the hub of the building owns and has not given on."""
    owned = store.select(
        Grant,
        "performance = ? AND state = 'active' AND pool <> ''"
        " AND device IN (SELECT id FROM device WHERE kind = 'hub' AND state = 'active')",
        (performance,),
    )
    found: dict[str, int] = {}
    for grant in owned:
        for _, left in pool_rights(store, {grant.id: grant}, grant.pool):
            found[grant.pool] = found.get(grant.pool, 0) + left
    return found


def seat_board(
    store: RowStore,
    performance: PerformanceId,
    plan: Plan,
    device: DeviceId,
    incarnation: int,
    now_ms: int,
    version: int,
) -> SeatBoard:
    """State of each seat as this device sees it."""
    own = own_grants(store, performance, device, incarnation)
    shown = shown_of(store, performance)
    states = bytearray([SeatState.FREE_OTHER] * len(plan.seats))
    if shown is not None:
        for seat in shown.taken(len(plan.seats)):
            states[seat] = SeatState.SOLD
    rows = store.conn.execute(
        'SELECT seat, state, "grant" FROM seat WHERE performance = ? AND seat < ?',
        (performance, len(plan.seats)),  # a plan may have become smaller than what once was sold
    )
    for seat, state, grant in rows:
        mine = state == "granted" and grant in own
        states[seat] = SeatState.FREE_OURS if mine else _STATES[state]
    _mark(store, performance, states, device, now_ms)
    for wanted, seat in wanted_seats(store, device):
        if wanted == performance and states[seat] == SeatState.FREE_OURS:
            states[seat] = SeatState.HELD  # a card that was asked for may pay it
    pools = pool_views(store, performance, plan, own)
    return SeatBoard(performance, bytes(states), pools, version)


_GROUPS_INSIDE = """
SELECT t.seat FROM (SELECT seat, code, row_number() OVER (PARTITION BY code ORDER BY id) AS nth
  FROM ticket WHERE performance = ?1 AND state = 'valid') t
JOIN (SELECT code, sum(count) AS came FROM admission WHERE performance = ?1 AND places > 1
  AND direction = 'in' AND verdict LIKE 'ok%' AND back_ms = 0 GROUP BY code) a ON a.code = t.code
WHERE t.nth <= a.came AND t.seat >= 0
"""
"""Seats of as many of a group as came in, whoever sits where."""


def seat_owners(store: RowStore, performance: PerformanceId, now_ms: int) -> dict[int, str]:
    """The name of the device that each seat belongs to, or whose basket it is in; a seat that is
    the server's is missing.
    """
    owned = store.conn.execute(
        'SELECT s.seat, d.name FROM seat s JOIN grant_ g ON g.id = s."grant"'
        " JOIN device d ON d.id = g.device WHERE s.performance = ?",
        (performance,),
    )
    held = store.conn.execute(
        "SELECT h.seat, d.name FROM hold h JOIN device d ON d.id = h.device"
        " WHERE h.performance = ? AND h.until_ms > ?",
        (performance, now_ms),
    )
    return {**dict(held.fetchall()), **dict(owned.fetchall())}


def _mark(
    store: RowStore, performance: PerformanceId, states: bytearray, device: DeviceId, now_ms: int
) -> None:
    """Over the rights: for whom seats are blocked, other people's baskets, who is inside, what is
    in conflict.
    """
    for seat, use in store.conn.execute(
        "SELECT s.seat, b.use FROM seat s JOIN seat_block b ON b.id = s.ticket"
        " WHERE s.performance = ? AND s.state = 'blocked'",
        (performance,),
    ):
        states[seat] = _BLOCKED.get(use, SeatState.BLOCKED)
    for (seat,) in store.conn.execute(
        "SELECT seat FROM hold WHERE performance = ? AND until_ms > ? AND device <> ?",
        (performance, now_ms, device),
    ):
        if states[seat] == SeatState.FREE_OTHER:
            states[seat] = SeatState.HELD
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


def pool_views(
    store: RowStore, performance: PerformanceId, plan: Plan, own: dict[bytes, Grant]
) -> tuple[PoolView, ...]:
    """Counters of the plan's pools. `free` counts what is not sold, as far as this copy knows."""
    shown, views = shown_of(store, performance), []
    for pool in plan.pools:
        sold = store.conn.execute(
            "SELECT count(*) FROM ticket"
            " WHERE performance = ? AND seat = -1 AND pool = ? AND state = 'valid'",
            (performance, pool.key),
        ).fetchone()[0]
        ours = sum(left for _, left in pool_rights(store, own, pool.key))
        free = (
            max(0, pool.capacity - sold) if shown is None else shown.pools.get(pool.key, 0) + ours
        )
        views.append(PoolView(pool.key, pool.name, pool.capacity, free, ours, pool.rank))
    return tuple(views)


def pool_rights(store: RowStore, own: dict[bytes, Grant], pool: str) -> list[tuple[bytes, int]]:
    """Own grants of a pool with the places left in each.

    Granted − returned − sold − reserved − given on.
    """
    found = []
    for grant in own.values():
        if grant.pool != pool:
            continue
        used = store.conn.execute(
            "SELECT count(*) FROM ticket WHERE \"grant\" = ? AND pool <> '' AND state = 'valid'",
            (grant.id,),
        ).fetchone()[0]
        kept = store.conn.execute(
            "SELECT count(*) FROM reserved_place"
            " WHERE \"grant\" = ? AND pool <> '' AND state = 'reserved'",
            (grant.id,),
        ).fetchone()[0]
        left = grant.places - grant.returned - used - kept - given_on(grant, store)
        if left > 0:
            found.append((grant.id, left))
    return found


def unsold(store: RowStore, grant: Grant) -> tuple[tuple[int, ...], int]:
    """Seats that stand granted under it, and places of a pool left in it."""
    if grant.pool:
        return (), sum(left for _, left in pool_rights(store, {grant.id: grant}, grant.pool))
    rows = store.select(
        Seat, "performance = ? AND \"grant\" = ? AND state = 'granted' ORDER BY seat",
        (grant.performance, grant.id),
    )  # fmt: skip
    return tuple(row.seat for row in rows), 0

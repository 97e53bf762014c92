"""Who may sell what here and now: seats and pool places of one performance."""

from __future__ import annotations

from boxoffice.catalog.plan import Plan, Pool
from boxoffice.fold.pools import given_on
from boxoffice.fold.rows import Grant, Seat
from boxoffice.ids import DeviceId, PerformanceId
from boxoffice.queries.shown import shown_of
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import PoolView


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


def pool_views(
    store: RowStore, performance: PerformanceId, plan: Plan, own: dict[bytes, Grant]
) -> tuple[PoolView, ...]:
    """Counters of the plan's pools. `free` counts what is neither sold nor kept for
    anybody, as far as this copy knows.
    """
    shown, views = shown_of(store, performance), []
    for pool in plan.pools:
        gone = _gone(store, performance, pool)
        ours = sum(left for _, left in pool_rights(store, own, pool.key))
        free = (
            max(0, pool.capacity - gone) if shown is None else shown.pools.get(pool.key, 0) + ours
        )
        views.append(PoolView(pool.key, pool.name, pool.capacity, free, ours, pool.rank))
    return tuple(views)


def _gone(store: RowStore, performance: PerformanceId, pool: Pool) -> int:
    """Places that were sold, or are kept for somebody."""
    gone: int = store.conn.execute(
        "SELECT (SELECT count(*) FROM ticket"
        " WHERE performance = ?1 AND seat = -1 AND pool = ?2 AND state = 'valid')"
        " + (SELECT count(*) FROM reserved_place"
        " WHERE performance = ?1 AND pool = ?2 AND state = 'reserved')",
        (performance, pool.key),
    ).fetchone()[0]
    return gone


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


def claimable(store: RowStore, performance: PerformanceId, pool: Pool, device: bytes) -> int:
    """Places of a pool that a device has or may ask for, as far as this copy knows: what is neither
    sold nor kept, nor another device's.
    """
    others = store.select(
        Grant, "performance = ? AND pool = ? AND device <> ? AND state = 'active'",
        (performance, pool.key, device),
    )  # fmt: skip
    theirs = sum(left for _, left in pool_rights(store, {g.id: g for g in others}, pool.key))
    return max(0, pool.capacity - _gone(store, performance, pool) - theirs)


def unsold(store: RowStore, grant: Grant) -> tuple[tuple[int, ...], int]:
    """Seats that stand granted under it, and places of a pool left in it."""
    if grant.pool:
        return (), sum(left for _, left in pool_rights(store, {grant.id: grant}, grant.pool))
    rows = store.select(
        Seat, "performance = ? AND \"grant\" = ? AND state = 'granted' ORDER BY seat",
        (grant.performance, grant.id),
    )  # fmt: skip
    return tuple(row.seat for row in rows), 0

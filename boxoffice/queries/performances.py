"""The list of performances with their counters, for desk, door and manager."""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.catalog.plan import Plan
from boxoffice.catalog.programme import Performance
from boxoffice.clock import Planned, local_from_ms
from boxoffice.fold.rows import Grant
from boxoffice.ids import DeviceId, HouseId, PerformanceId
from boxoffice.queries.door_counts import entered
from boxoffice.queries.house import DEFAULT_ZONE
from boxoffice.queries.seats import own_grants, pool_views
from boxoffice.queries.shown import said_of, shown_of
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import PerformanceView

DAY_MS = 24 * 60 * 60 * 1000
MOST_ROWS = 100
"""Performances listed at once: more are found by typing."""


def local_day(wall_ms: int, zone: str = "Europe/Brussels") -> str:
    """The local date of a moment, ISO; compares with `starts_local`."""
    return local_from_ms(wall_ms, zone).date().isoformat()


def lately(listed: Iterable[Performance], wall_ms: int) -> list[Performance]:
    """Those from yesterday on: behind midnight the desk is not done with the evening."""
    since = local_day(wall_ms - DAY_MS)
    return [performance for performance in listed if performance.starts_local >= since]


def ends_ms(store: RowStore, house: HouseId, performance: PerformanceId) -> int:
    """When a performance ends as planned, UTC ms; 0 while nobody has said."""
    return _planned_ms(store, house, performance, "ends_local")


def starts_ms(store: RowStore, house: HouseId, performance: PerformanceId) -> int:
    """When it starts as planned, UTC ms; 0 while nobody has said."""
    return _planned_ms(store, house, performance, "starts_local")


def _planned_ms(store: RowStore, house: HouseId, performance: PerformanceId, moment: str) -> int:
    said = said_of(store, house, performance)
    local = said.get(moment, "")
    if not local:
        return 0
    return int(Planned(local, said.get("zone", DEFAULT_ZONE)).utc().timestamp() * 1000)


def over_ms(store: RowStore, house: HouseId, performance: PerformanceId) -> int:
    """From when on a performance is certainly over, UTC ms: its end, else a day after its start; 0
    while neither is known.
    """
    ends = ends_ms(store, house, performance)
    starts = 0 if ends else starts_ms(store, house, performance)
    return starts + DAY_MS if starts else ends


def view(
    store: RowStore,
    performance: Performance,
    plan: Plan | None,
    device: DeviceId,
    incarnation: int,
    house_name: str = "",
) -> PerformanceView:
    """One performance with what is free, ours, sold and inside. `house_name`: whose it is, of
    another house.
    """
    own = own_grants(store, performance.id, device, incarnation)
    taken, ours, wheelchair = _seats(store, performance, plan, own)
    pools = pool_views(store, performance.id, plan, own) if plan else ()
    seats = len(plan.seats) if plan else 0
    sold = _count(
        store, "SELECT count(*) FROM ticket WHERE performance = ? AND state = 'valid'", performance
    )
    inside = sum(entered(store, (performance.id,)).values())
    return PerformanceView(
        performance.id, performance.title, performance.hall, performance.starts_local,
        performance.zone, performance.status,
        seats - taken + sum(pool.free for pool in pools),
        ours + sum(pool.ours for pool in pools),
        sold, inside, wheelchair, numbered=seats > 0, house=house_name,
    )  # fmt: skip


def sold_at(store: RowStore, performance: bytes, price_type: bytes) -> int:
    """Valid tickets of a performance at a price, as far as this copy knows."""
    found: int = store.conn.execute(
        "SELECT count(*) FROM ticket WHERE performance = ? AND price_type = ? AND state = 'valid'",
        (performance, price_type),
    ).fetchone()[0]
    return found


def _count(store: RowStore, sql: str, performance: Performance) -> int:
    found: int = store.conn.execute(sql, (performance.id,)).fetchone()[0]
    return found


def _seats(
    store: RowStore, performance: Performance, plan: Plan | None, own: dict[bytes, Grant]
) -> tuple[int, int, int]:
    """Seats that are not free any more, seats that are ours, wheelchair places still free."""
    if plan is None:
        return 0, 0, 0
    shown = shown_of(store, performance.id)
    gone = set() if shown is None else shown.taken(len(plan.seats))
    ours = 0
    for seat, state, grant in store.conn.execute(
        'SELECT seat, state, "grant" FROM seat WHERE performance = ?', (performance.id,)
    ):
        if state in ("sold", "reserved", "blocked"):
            gone.add(seat)
        elif state == "granted" and grant in own:
            ours += 1
            gone.discard(seat)  # shown as taken, because it is ours
    wheelchair = sum(1 for n, seat in enumerate(plan.seats) if seat.wheelchair and n not in gone)
    return len(gone), ours, wheelchair

"""Which device owns what of a performance, as far as this copy knows."""

from __future__ import annotations

from boxoffice.catalog.plan import Plan
from boxoffice.fold.rows import Device, Grant
from boxoffice.ids import DeviceId, HouseId, PerformanceId, SeatIndex
from boxoffice.queries.seats import unsold
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import OwnerRow


def owner_rows(
    store: RowStore, house: HouseId, performance: PerformanceId, plan: Plan
) -> tuple[OwnerRow, ...]:
    """Desks and hubs of the house with what they have not sold; another house's device only while
    it owns something.
    """
    named = {pool.key: pool.name for pool in plan.pools}
    seats: dict[bytes, list[SeatIndex]] = {}
    pools: dict[bytes, dict[str, int]] = {}
    for grant in store.select(Grant, "performance = ? AND state = 'active'", (performance,)):
        found, places = unsold(store, grant)
        seats.setdefault(grant.device, []).extend(SeatIndex(seat) for seat in found)
        if places:
            held = pools.setdefault(grant.device, {})
            name = named.get(grant.pool, grant.pool)
            held[name] = held.get(name, 0) + places
    rows = store.select(
        Device, "state = 'active' AND kind IN ('desk', 'hub', 'manager') ORDER BY number"
    )
    return tuple(
        OwnerRow(
            DeviceId(row.id), row.number, row.name, tuple(sorted(seats.get(row.id, ()))),
            tuple(sorted(pools.get(row.id, {}).items())),
        )
        for row in rows
        if seats.get(row.id) or pools.get(row.id) or (row.house == house and row.kind != "manager")
    )  # fmt: skip

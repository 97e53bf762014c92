"""Which seats a house keeps out of sale, for whom, why and since when."""

from __future__ import annotations

from boxoffice.catalog.plan import Plan
from boxoffice.fold.rows import Seat, SeatBlock
from boxoffice.ids import HouseId, PerformanceId, SeatIndex
from boxoffice.queries import people
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import BlockRow


def block_rows(
    store: RowStore, house: HouseId, performance: PerformanceId, plan: Plan
) -> tuple[BlockRow, ...]:
    """Blocks of a performance that still hold a seat, oldest first."""
    held: dict[bytes, list[int]] = {}
    for seat in store.select(
        Seat, "performance = ? AND state = 'blocked' ORDER BY seat", (performance,)
    ):
        held.setdefault(seat.ticket, []).append(seat.seat)
    known = (store.get(SeatBlock, (id_,)) for id_ in held)
    blocks = sorted((row for row in known if row is not None), key=lambda row: (row.at_ms, row.id))
    return tuple(
        BlockRow(
            row.use, people.private_value(store, row.reason),
            tuple(SeatIndex(seat) for seat in held[row.id]),
            tuple(plan.seats[seat].label for seat in held[row.id]),
            people.device_name(store, row.device),
            people.operator_name(store, house, row.operator), row.at_ms,
        )
        for row in blocks
    )  # fmt: skip

"""What another house shows of one of its performances."""

from __future__ import annotations

from typing import Any

import msgspec

from boxoffice.fold.rows import Availability, Document, Evening
from boxoffice.ids import HouseId, PerformanceId
from boxoffice.replica.rowstore import RowStore

_decode_fields = msgspec.msgpack.Decoder(dict[str, Any]).decode
_decode_pools = msgspec.msgpack.Decoder(dict[str, int]).decode


class Shown(msgspec.Struct, frozen=True):
    """Seats and places that anybody may claim, as old as the copy."""

    free: bytes
    """One bit a seat of the plan, the lowest of each byte first."""
    pools: dict[str, int]

    def taken(self, seats: int) -> set[int]:
        """Of so many seats of the plan, those that were somebody's."""
        free = int.from_bytes(self.free, "little")
        return {seat for seat in range(seats) if not free >> seat & 1}


def said_of(store: RowStore, house: HouseId, performance: PerformanceId) -> dict[str, Any]:
    """The fields of a performance's document: ours, or as its house shows it; none when it is not
    in this copy.
    """
    row = store.get(Document, (house, "performance", performance))
    if row is not None:
        return _decode_fields(row.fields)
    evening = store.get(Evening, (performance,))
    return _decode_fields(evening.shown) if evening else {}


def shown_of(store: RowStore, performance: PerformanceId) -> Shown | None:
    """None for a performance of our own house, whose rows say more."""
    row = store.get(Availability, (performance,))
    return None if row is None else Shown(row.free, _decode_pools(row.pools))

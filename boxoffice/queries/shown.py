"""What another house shows as free of one of its performances."""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import Availability
from boxoffice.ids import PerformanceId
from boxoffice.replica.rowstore import RowStore

_decode_pools = msgspec.msgpack.Decoder(dict[str, int]).decode


class Shown(msgspec.Struct, frozen=True):
    """Seats and places that anybody may claim, as old as the copy."""

    free: bytes
    """One bit a seat of the plan, the lowest of each byte first."""
    pools: dict[str, int]

    def is_free(self, seat: int) -> bool:
        """Whether a seat of the plan was nobody's."""
        return seat // 8 < len(self.free) and bool(self.free[seat // 8] >> seat % 8 & 1)


def shown_of(store: RowStore, performance: PerformanceId) -> Shown | None:
    """None for a performance of our own house, whose rows say more."""
    row = store.get(Availability, (performance,))
    return None if row is None else Shown(row.free, _decode_pools(row.pools))

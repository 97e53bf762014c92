"""What a till holds: the open shift, expected and counted amounts, sales that still wait."""

from __future__ import annotations

from boxoffice.errors import Refused
from boxoffice.fold.rows import CashMove, Payment, Shift, ShiftCount
from boxoffice.ids import Cents
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules import till
from boxoffice.views import Method, ShiftTotals


def open_shift_of(store: RowStore, device: bytes) -> Shift | None:
    """The open shift of a device, or None."""
    found = store.select(Shift, "device = ? AND state = 'open'", (device,))
    return found[0] if found else None


def totals(store: RowStore, shift: Shift) -> tuple[ShiftTotals, ...]:
    """Expected, counted and difference per method. Refused("not_counted") before a count: who
    counts must not see what is expected.
    """
    counts = store.select(ShiftCount, "shift = ?", (shift.id,))
    if not counts:
        raise Refused("not_counted")
    last = max(row.n for row in counts)
    counted = {row.method: Cents(row.cents) for row in counts if row.n == last}
    expected = expected_of(store, shift)
    return tuple(
        ShiftTotals(method, expected.get(method, Cents(0)), counted.get(method, Cents(0)), cents)
        for method, cents in till.differences(expected, counted).items()
    )


def expected_of(store: RowStore, shift: Shift) -> dict[str, Cents]:
    """What the journal says that the shift's drawer and slips hold, per method."""
    payments = store.select(Payment, "shift = ?", (shift.id,))
    moves = store.select(CashMove, "shift = ?", (shift.id,))
    expected = till.expected(shift, payments, moves)
    expected.setdefault(Method.CARD_BY_HAND, Cents(0))
    return expected


def waiting_sales(store: RowStore) -> int:
    """Sales that the server has not stored yet."""
    found: int = store.conn.execute(
        "SELECT count(*) FROM journal WHERE settled = 0 AND ack < 2"
        " AND kind IN ('sale', 'exchange')"
    ).fetchone()[0]
    return found

"""What a till holds: the open shift, expected and counted amounts, sales that still wait."""

from __future__ import annotations

from boxoffice.errors import Refused
from boxoffice.fold.rows import CashMove, Payment, Shift, ShiftCount
from boxoffice.ids import Cents, OrderId
from boxoffice.journal import kinds
from boxoffice.journal.event import decode
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules import till
from boxoffice.views import Method, ShiftTotals, SlipTotals, WrongTender


def open_shift_of(store: RowStore, device: bytes) -> Shift | None:
    """The open shift of a device, or None."""
    found = store.select(Shift, "device = ? AND state = 'open'", (device,))
    return found[0] if found else None


def uncounted_shift_of(store: RowStore, device: bytes) -> Shift | None:
    """The shift of a device that was closed and is still to be counted, or None."""
    found = store.select(Shift, "device = ? AND state = 'uncounted'", (device,))
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
        ShiftTotals(
            method, expected.get(method, Cents(0)),
            counted.get(method, till.assumed(method, expected)), cents,
        )
        for method, cents in till.differences(expected, counted).items()
    )  # fmt: skip


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


def last_count(store: RowStore, shift: bytes) -> kinds.ShiftCount | None:
    """The last blind count of a shift that this device's journal has."""
    counts = store.conn.execute(
        "SELECT prev, body FROM journal WHERE kind = 'shift_count' ORDER BY place DESC"
    )
    for prev, body in counts:
        count = decode(prev, body).payload
        if isinstance(count, kinds.ShiftCount) and count.shift == shift:
            return count
    return None


def slip_totals(store: RowStore, shift: bytes) -> SlipTotals:
    """Vouchers that paid and tickets that came back in a shift, booked and counted."""
    vouchers = store.conn.execute(
        "SELECT count(*) FROM payment WHERE shift = ? AND method = 'voucher' AND cents > 0",
        (shift,),
    ).fetchone()[0]
    returned = store.conn.execute(
        'SELECT coalesce(-sum(l.quantity), 0) FROM line l JOIN order_ o ON o.id = l."order"'
        " WHERE o.shift = ? AND l.kind = 'return'",
        (shift,),
    ).fetchone()[0]
    count = last_count(store, shift)
    return SlipTotals(
        vouchers, _said(count.vouchers if count else -1),
        returned, _said(count.returned if count else -1),
    )  # fmt: skip


def _said(count: int) -> int | None:
    return None if count < 0 else count


def wrong_tenders(
    store: RowStore, shift: Shift, found: tuple[ShiftTotals, ...]
) -> tuple[WrongTender, ...]:
    """Sales of the very amount of a difference, which may have been booked under the wrong method:
    what one method has too little of, another has too much.
    """
    missing = [total for total in found if total.difference_cents < 0]
    surplus = [total for total in found if total.difference_cents > 0]
    pairs = [
        (Method(less.method), Method(more.method), -less.difference_cents)
        for less in missing
        for more in surplus
        if abs(less.difference_cents + more.difference_cents) <= ROUNDED
        and {less.method, more.method} <= CHANGEABLE
    ]
    return tuple(one for pair in pairs for one in _booked(store, shift.id, *pair))


ROUNDED = 2
"""Cash is rounded to five cents, a card is not."""
CHANGEABLE = frozenset({Method.CASH, Method.CARD_BY_HAND, Method.CARD, Method.TRANSFER})


def _booked(
    store: RowStore, shift: bytes, was: Method, now: Method, cents: int
) -> list[WrongTender]:
    rows = store.conn.execute(
        "SELECT o.id, o.number, o.at_ms, sum(p.cents) AS held FROM payment p"
        ' JOIN order_ o ON o.id = p."order" WHERE p.shift = ?1 AND o.shift = ?1 AND p.method = ?2'
        " GROUP BY o.id HAVING held = ?3 ORDER BY o.at_ms",
        (shift, was, cents),
    ).fetchall()
    return [
        WrongTender(OrderId(id_), number, at_ms, Cents(held), was, now)
        for id_, number, at_ms, held in rows
    ]

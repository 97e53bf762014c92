"""A till period: open with a float, count blind, close with a Z number."""

from __future__ import annotations

from collections.abc import Mapping

from boxoffice.actions.privacy import keep_text
from boxoffice.errors import Refused
from boxoffice.fold.rows import Device, Shift
from boxoffice.ids import Cents, OperatorId, ShiftId
from boxoffice.journal.kinds import ClosedTotal, Counted
from boxoffice.journal.kinds import ShiftClose as Close
from boxoffice.journal.kinds import ShiftCount as Count
from boxoffice.journal.kinds import ShiftOpen as Open
from boxoffice.queries.till import open_shift_of, totals, waiting_sales
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.transaction import Transaction
from boxoffice.rules.numbering import human_number
from boxoffice.views import ShiftResult


def open_shift(replica: Replica, operator: OperatorId, float_cents: Cents) -> ShiftId:
    """Open the drawer. Refused("shift_already_open" | "nobody_logged_in")."""
    if not operator:
        raise Refused("nobody_logged_in")
    shift = ShiftId(replica.new_id())
    with replica.write() as tx:
        if open_shift_of(tx.store, replica.device) is not None:
            raise Refused("shift_already_open")
        number = 1 + _count(tx.store, "SELECT count(*) FROM shift WHERE device = ?", replica.device)
        tx.record(Open(shift, replica.house, number, float_cents), operator, shift)
    return shift


def _count(store: RowStore, sql: str, of: bytes | int) -> int:
    found: int = store.conn.execute(sql, (of,)).fetchone()[0]
    return found


def count_shift(replica: Replica, actor: Actor, counts: Mapping[str, Cents]) -> None:
    """Keep one blind count. Refused("no_shift")."""
    with replica.write() as tx:
        shift = _required(tx.store, replica)
        number = 1 + _count(
            tx.store, "SELECT coalesce(max(n), 0) FROM shift_count WHERE shift = ?", shift.id
        )
        counted = tuple(Counted(method, cents) for method, cents in sorted(counts.items()))
        tx.record(Count(shift.id, replica.house, number, counted), actor.operator, actor.shift)


def _required(store: RowStore, replica: Replica) -> Shift:
    shift = open_shift_of(store, replica.device)
    if shift is None:
        raise Refused("no_shift")
    return shift


def close_shift(
    replica: Replica,
    actor: Actor,
    *,
    reason: str = "",
    second: OperatorId = OperatorId(b""),
    deposit_bag: str = "",
    left_in_drawer: Cents = Cents(0),
) -> ShiftResult:
    """Close with the next Z number.

    Refused("no_shift" | "not_counted" | "difference_needs_reason"); waiting sales never refuse:
    they stand on the Z.
    """
    with replica.write() as tx:
        shift = _required(tx.store, replica)
        result = totals(tx.store, shift)
        if any(total.difference_cents for total in result) and not reason.strip():
            raise Refused("difference_needs_reason")
        waiting = waiting_sales(tx.store)
        z_number = _z_number(replica, tx)
        closing = Close(
            shift.id, replica.house, z_number,
            tuple(ClosedTotal(t.method, t.expected_cents, t.counted_cents) for t in result),
            waiting, second, deposit_bag, left_in_drawer, keep_text(replica, tx, reason),
        )  # fmt: skip
        tx.record(closing, actor.operator, actor.shift)
        tx.queue_print("z_report", z_number, shift.id)
    return ShiftResult(ShiftId(shift.id), z_number, result, waiting)


def _z_number(replica: Replica, tx: Transaction) -> str:
    """Gap-free per device and incarnation: its closed shifts so far, plus one."""
    device = tx.store.get(Device, (replica.device,))
    number = device.number if device else 0
    return human_number(number, replica.incarnation, tx.next_of("shift_close"))

"""A till period: open with a float, move cash, count blind, close with a Z number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from boxoffice.actions.privacy import keep, keep_text
from boxoffice.errors import Refused
from boxoffice.fold.rows import Device, Shift
from boxoffice.ids import Cents, OperatorId, ShiftId
from boxoffice.journal.kinds import CashMove, ClosedTotal, Counted, ShiftCounted
from boxoffice.journal.kinds import ShiftClose as Close
from boxoffice.journal.kinds import ShiftCount as Count
from boxoffice.journal.kinds import ShiftOpen as Open
from boxoffice.money import require_amount
from boxoffice.queries.till import (
    expected_of,
    open_shift_of,
    totals,
    uncounted_shift_of,
    waiting_sales,
)
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.transaction import Transaction
from boxoffice.rules.numbering import human_number
from boxoffice.rules.protected import Guard, Warrant, require
from boxoffice.views import NO_SLIPS, Method, ShiftResult, ShiftTotals, Slips

UNSIGNED = Warrant("")


@dataclass(frozen=True, slots=True)
class Closing:
    """What the person who closes says beside the counts.

    `guard` is how the house protects a difference: only the counts tell whether there is one, so
    it is asked within the transaction that closes.
    """

    warrant: Warrant = UNSIGNED
    deposit_bag: str = ""
    left_in_drawer: Cents = Cents(0)
    guard: Guard = Guard.FREE


def open_shift(replica: Replica, operator: OperatorId, float_cents: Cents) -> ShiftId:
    """Open the drawer. Refused("shift_already_open" | "nobody_logged_in" | "float_negative" |
    "amount_too_large").
    """
    if not operator:
        raise Refused("nobody_logged_in")
    if float_cents < 0:
        raise Refused("float_negative")
    require_amount(float_cents)
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


def move_cash(replica: Replica, actor: Actor, cents: Cents, reason: str) -> None:
    """Cash put into the drawer, or (below zero) taken out of it, with why.

    Refused("no_shift" | "no_amount" | "reason_missing" | "amount_too_large").
    """
    if not cents:
        raise Refused("no_amount")
    require_amount(cents)
    if not reason.strip():
        raise Refused("reason_missing")
    with replica.write() as tx:
        shift = _required(tx.store, replica)
        number = 1 + _count(
            tx.store, "SELECT coalesce(max(n), 0) FROM cash_move WHERE shift = ?", shift.id
        )
        why = keep(replica, tx, reason.strip())
        moved = CashMove(shift.id, replica.house, number, cents, why)
        tx.record(moved, actor.operator, actor.shift)


def count_shift(
    replica: Replica, actor: Actor, counts: Mapping[str, Cents], slips: Slips = NO_SLIPS,
    *, late: bool = False,
) -> None:  # fmt: skip
    """Keep one blind count, of the open shift or (`late`) of the one that was closed uncounted.
    Refused("no_shift" | "count_negative" | "amount_too_large").
    """
    if any(cents < 0 for cents in counts.values()):
        raise Refused("count_negative")
    for cents in counts.values():
        require_amount(cents)
    with replica.write() as tx:
        shift = _required(tx.store, replica, late=late)
        number = 1 + _count(
            tx.store, "SELECT coalesce(max(n), 0) FROM shift_count WHERE shift = ?", shift.id
        )
        counted = tuple(Counted(method, cents) for method, cents in sorted(counts.items()))
        said = Count(
            shift.id, replica.house, number, counted, slips.pieces,
            -1 if slips.vouchers is None else slips.vouchers,
            -1 if slips.returned is None else slips.returned,
        )  # fmt: skip
        tx.record(said, actor.operator, actor.shift)


def _required(store: RowStore, replica: Replica, *, late: bool = False) -> Shift:
    find = uncounted_shift_of if late else open_shift_of
    shift = find(store, replica.device)
    if shift is None:
        raise Refused("no_shift")
    return shift


def close_shift(replica: Replica, actor: Actor, said: Closing) -> ShiftResult:
    """Close with the next Z number.

    Refused("no_shift" | "not_counted" | "difference_needs_reason" | "left_negative" |
    "left_too_much" | "second_same" | "own_pin_missing" | "second_missing"); waiting
    sales never refuse: they stand on the Z. Whatever fails, nothing is closed and it can be done
    again.
    """
    with replica.write() as tx:
        shift = _required(tx.store, replica)
        result = _counted(tx.store, shift, said, actor)
        return _close(replica, tx, actor, shift, said, result, uncounted=False)


def close_uncounted(replica: Replica, actor: Actor, said: Closing) -> ShiftResult:
    """Close now, with the next Z number, and count another day. Refused("no_shift" |
    "left_negative" | "amount_too_large"), and Refused("still_uncounted") while an earlier one waits
    for its count: two drawers cannot be told apart.
    """
    _require_left(said)
    with replica.write() as tx:
        shift = _required(tx.store, replica)
        if uncounted_shift_of(tx.store, replica.device) is not None:
            raise Refused("still_uncounted")
        expected = expected_of(tx.store, shift)
        none = Cents(0)
        result = tuple(ShiftTotals(m, cents, none, none) for m, cents in sorted(expected.items()))
        return _close(replica, tx, actor, shift, said, result, uncounted=True)


def _counted(store: RowStore, shift: Shift, said: Closing, actor: Actor) -> tuple[ShiftTotals, ...]:
    result = totals(store, shift)
    _require_left(said)
    cash = sum(total.counted_cents for total in result if total.method == Method.CASH)
    if said.left_in_drawer > cash:  # a nought too many: nobody could find it back later
        raise Refused("left_too_much")
    warrant = said.warrant
    differs = any(total.difference_cents for total in result)
    if differs and not warrant.reason.strip():
        raise Refused("difference_needs_reason")
    if warrant.second and warrant.second == actor.operator:
        raise Refused("second_same")
    if differs:
        require(said.guard, actor.operator, warrant)
    return result


def _require_left(said: Closing) -> None:
    if said.left_in_drawer < 0:
        raise Refused("left_negative")
    require_amount(said.left_in_drawer)


def _close(
    replica: Replica, tx: Transaction, actor: Actor, shift: Shift, said: Closing,
    result: tuple[ShiftTotals, ...], *, uncounted: bool,
) -> ShiftResult:  # fmt: skip
    waiting = waiting_sales(tx.store)
    z_number = _z_number(replica, tx)
    closing = Close(
        shift.id, replica.house, z_number, _stored(result), waiting, said.warrant.second,
        said.deposit_bag, said.left_in_drawer, keep_text(replica, tx, said.warrant.reason),
        uncounted,
    )  # fmt: skip
    tx.record(closing, actor.operator, actor.shift)
    tx.queue_print("z_report", z_number, shift.id)
    return ShiftResult(ShiftId(shift.id), z_number, result, waiting)


def _stored(result: tuple[ShiftTotals, ...]) -> tuple[ClosedTotal, ...]:
    return tuple(ClosedTotal(t.method, t.expected_cents, t.counted_cents) for t in result)


def settle_count(replica: Replica, actor: Actor, said: Closing) -> ShiftResult:
    """The shift that was closed uncounted is counted now: its Z is printed again, with the counts.
    Refused("no_shift" | "not_counted" | "difference_needs_reason" | "left_negative" |
    "left_too_much" | "second_same" | "own_pin_missing" | "second_missing").
    """
    with replica.write() as tx:
        shift = _required(tx.store, replica, late=True)
        result = _counted(tx.store, shift, said, actor)
        counted = ShiftCounted(
            shift.id, replica.house, _stored(result), said.warrant.second, said.deposit_bag,
            said.left_in_drawer, keep_text(replica, tx, said.warrant.reason),
        )  # fmt: skip
        tx.record(counted, actor.operator, actor.shift)
        tx.queue_print("z_report", shift.z_number, shift.id)
    return ShiftResult(ShiftId(shift.id), shift.z_number, result, 0)


def print_x(replica: Replica) -> None:
    """An X report of the open shift. Refused("no_shift")."""
    with replica.write() as tx:
        shift = _required(tx.store, replica)
        tx.queue_print("x_report", str(shift.number), shift.id)


def _z_number(replica: Replica, tx: Transaction) -> str:
    """Gap-free per device and incarnation: its closed shifts so far, plus one."""
    device = tx.store.get(Device, (replica.device,))
    number = device.number if device else 0
    return human_number(number, replica.incarnation, tx.next_of("shift_close"))

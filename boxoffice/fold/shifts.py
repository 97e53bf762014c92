"""What opening, counting and closing a till do to its rows."""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import CashMove, DrawerOpen, Key, Row, Shift, ShiftCount, ShiftTotal
from boxoffice.fold.view import RowsView
from boxoffice.journal import kinds
from boxoffice.journal.event import Event


def fold_open(event: Event, opened: kinds.ShiftOpen, rows: RowsView) -> list[Row]:  # noqa: ARG001 - one signature for all folds
    """A new open shift; the operator of the event is responsible for its drawer."""
    envelope = event.envelope
    return [
        Shift(
            opened.shift, opened.house, envelope.device, opened.number, envelope.operator,
            envelope.wall_ms, opened.cents, "open", 0, "", 0, b"", "", 0,
        )
    ]  # fmt: skip


def fold_cash_move(event: Event, move: kinds.CashMove, rows: RowsView) -> list[Row]:  # noqa: ARG001
    """Cash in or out."""
    reason = move.reason.ref if move.reason else b""
    return [CashMove(move.shift, move.number, move.house, move.cents, reason)]


def fold_count(event: Event, count: kinds.ShiftCount, rows: RowsView) -> list[Row]:  # noqa: ARG001
    """One row per counted method; earlier counts stay."""
    return [
        ShiftCount(count.shift, count.number, item.method, count.house, item.cents)
        for item in count.counted
    ]


def reads_shift(said: kinds.ShiftClose | kinds.ShiftCounted) -> list[tuple[type[Row], Key]]:
    """The shift that ends, or is counted after its end."""
    return [(Shift, (said.shift,))]


def fold_close(event: Event, close: kinds.ShiftClose, rows: RowsView) -> list[Row]:
    """The shift closed with its Z number, and its totals as they stood on the paper."""
    shift = rows.get(Shift, (close.shift,))
    changed: list[Row] = [
        ShiftTotal(close.shift, total.method, close.house, total.expected, total.counted)
        for total in close.totals
    ]
    if shift is not None:
        changed.append(
            msgspec.structs.replace(
                shift,
                state="uncounted" if close.uncounted else "closed",
                closed_ms=event.envelope.wall_ms,
                z_number=close.z_number,
                waiting_sales=close.waiting_sales,
                second=close.second,
                deposit_bag=close.deposit_bag,
                left_in_drawer=close.left_in_drawer,
            )
        )
    return changed


def fold_counted(_event: Event, counted: kinds.ShiftCounted, rows: RowsView) -> list[Row]:
    """The totals as they were counted; number and time of the close stay."""
    changed: list[Row] = [
        ShiftTotal(counted.shift, total.method, counted.house, total.expected, total.counted)
        for total in counted.totals
    ]
    shift = rows.get(Shift, (counted.shift,))
    if shift is not None:
        changed.append(
            msgspec.structs.replace(
                shift,
                state="closed",
                second=counted.second or shift.second,
                deposit_bag=counted.deposit_bag or shift.deposit_bag,
                left_in_drawer=counted.left_in_drawer or shift.left_in_drawer,
            )
        )
    return changed


def fold_drawer(event: Event, opened: kinds.DrawerOpen, rows: RowsView) -> list[Row]:  # noqa: ARG001
    """One row per opening, named by its event."""
    envelope = event.envelope
    return [
        DrawerOpen(
            event.hash, opened.house, envelope.device, envelope.operator, opened.shift,
            envelope.wall_ms, opened.reason.ref if opened.reason else b"", opened.second,
        )
    ]  # fmt: skip

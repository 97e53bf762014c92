"""What a drawer should hold: expected amounts per payment method of one shift."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from boxoffice.fold.order_changes import ROUNDING
from boxoffice.fold.rows import CashMove, Payment, Shift
from boxoffice.ids import Cents
from boxoffice.views import Method


def expected(
    shift: Shift, payments: Iterable[Payment], moves: Iterable[CashMove]
) -> dict[str, Cents]:
    """Cents per method: cash begins with the float and moves with cash in and out."""
    totals: dict[str, int] = {Method.CASH: shift.float_cents}
    for payment in payments:
        if payment.method == ROUNDING:
            continue  # no drawer holds it
        totals[payment.method] = totals.get(payment.method, 0) + payment.cents
    totals[Method.CASH] += sum(move.cents for move in moves)
    return {method: Cents(cents) for method, cents in sorted(totals.items())}


def differences(expected_: Mapping[str, Cents], counted: Mapping[str, Cents]) -> dict[str, Cents]:
    """Counted minus expected per method; a method that was not counted counts as zero."""
    return {
        method: Cents(counted.get(method, 0) - expected_.get(method, 0))
        for method in sorted({*expected_, *counted})
    }

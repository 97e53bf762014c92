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
        if payment.method in {ROUNDING, Method.ON_ACCOUNT}:
            continue  # no drawer holds it
        totals[payment.method] = totals.get(payment.method, 0) + payment.cents
    totals[Method.CASH] += sum(move.cents for move in moves)
    return {method: Cents(cents) for method, cents in sorted(totals.items())}


NOT_HELD = frozenset({Method.VOUCHER, Method.TRANSFER, Method.CARD})
"""Nothing of these lies in a drawer or on a slip: they are as booked where nobody counts them."""


def differences(expected_: Mapping[str, Cents], counted: Mapping[str, Cents]) -> dict[str, Cents]:
    """Counted minus expected per method; what was not counted counts as zero, unless nobody can
    count it.
    """
    return {
        method: Cents(counted.get(method, assumed(method, expected_)) - expected_.get(method, 0))
        for method in sorted({*expected_, *counted})
    }


def assumed(method: str, expected_: Mapping[str, Cents]) -> Cents:
    """What stands as counted where nobody did."""
    return expected_.get(method, Cents(0)) if method in NOT_HELD else Cents(0)

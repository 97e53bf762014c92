"""How a total is paid: one or several methods, the 5-cent rounding of cash, change, what stays due.

The same for money that goes back: then the amount is negative, and nothing is given or changed.
"""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.errors import Refused
from boxoffice.ids import Cents
from boxoffice.journal.kinds import SoldPayment
from boxoffice.money import CASH_STEP, round_cash
from boxoffice.rules.cash_given import impossible
from boxoffice.views import Method, Tender


@dataclass(frozen=True, slots=True)
class Paid:
    """How a total was paid: what drawer and slips gained, rounding, change, and what is due."""

    payments: tuple[SoldPayment, ...]
    rounding: Cents
    change: Cents
    due: Cents

    @property
    def cents(self) -> Cents:
        """Sum of the payments; negative when money went back."""
        return Cents(sum(payment.cents for payment in self.payments))

    @property
    def given(self) -> Cents:
        """Cash that was handed over."""
        return Cents(sum(payment.given for payment in self.payments))


def pay(amount: Cents, tenders: tuple[Tender, ...]) -> Paid:
    """Apply each tender in turn. One may leave its `cents` open: it takes what is left.

    Only cash is rounded, and only where it is what is left (reference/domain.md §2): a fixed part
    in cash must be payable in coins. What is put on account is no payment: it is due. Without any
    tender all of it is due.

    Refused("given_too_little", missing=cents) when the cash handed over does not suffice,
    "given_too_much" (change=cents) when nobody can have given so much,
    "paid_too_much" | "paid_too_little" (missing=cents) when the parts do not add up to the
    amount, "cash_not_round" for a fixed cash part of odd cents, "several_open_parts".
    """
    if sum(tender.cents is None for tender in tenders) > 1:
        raise Refused("several_open_parts")
    if not amount:
        return Paid((), Cents(0), Cents(0), Cents(0))
    sign = -1 if amount < 0 else 1
    left, rounding, due, payments = abs(amount), 0, 0, []
    for tender in sorted(tenders, key=lambda tender: tender.cents is None):
        part, added = _part(left, tender)
        left -= part - added
        rounding += added
        if tender.method is Method.ON_ACCOUNT:
            due += part
        else:
            payments.append(_payment(tender, sign * part, back=sign < 0))
    if left and tenders:
        raise Refused("paid_too_little", missing=left)
    change = Cents(sum(payment.change for payment in payments))
    return Paid(tuple(payments), Cents(sign * rounding), change, Cents(sign * (left + due)))


def _part(left: int, tender: Tender) -> tuple[int, int]:
    """What a tender pays of `left`, and how much of that is the rounding of cash."""
    if tender.cents is None:
        part = round_cash(Cents(left)) if tender.method is Method.CASH else left
        return part, part - left
    if not 0 < tender.cents <= left:
        raise Refused("paid_too_much", missing=left - tender.cents)
    if tender.method is Method.CASH and tender.cents % CASH_STEP:
        raise Refused("cash_not_round")
    return tender.cents, 0


def _payment(tender: Tender, cents: int, *, back: bool) -> SoldPayment:
    if tender.method is not Method.CASH or back:
        return SoldPayment(tender.method, cents, reference=tender.reference)
    given = tender.given_cents or cents
    if given < cents:
        raise Refused("given_too_little", missing=cents - given)
    if impossible(cents, given):
        raise Refused("given_too_much", change=given - cents)
    return SoldPayment(tender.method, cents, given, given - cents, tender.reference)

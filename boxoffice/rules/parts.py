"""A payment in several parts, while it is put together: what each part takes, and what is left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from boxoffice.errors import Refused
from boxoffice.ids import Cents
from boxoffice.money import CASH_STEP, round_cash
from boxoffice.rules.cash_given import impossible, odd
from boxoffice.views import Method, Tender


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts so far of a total that is to be paid (never of one that goes back)."""

    total: Cents
    parts: tuple[Tender, ...] = ()

    @property
    def left(self) -> Cents:
        """What no part pays yet. A part without an amount takes all of it."""
        if any(part.cents is None for part in self.parts):
            return Cents(0)
        return Cents(self.total - self.fixed)

    @property
    def fixed(self) -> Cents:
        """Sum of the parts with an amount."""
        return Cents(sum(part.cents or 0 for part in self.parts))

    @property
    def change(self) -> Cents:
        """What goes back of the cash that was given."""
        return Cents(sum(max(0, p.given_cents - self.worth(p)) for p in self._cash()))

    @property
    def odd(self) -> bool:
        """Whether a note that was not needed would go back, see `cash_given`."""
        return any(odd(self.worth(part), part.given_cents) for part in self._cash())

    def _cash(self) -> tuple[Tender, ...]:
        return tuple(part for part in self.parts if part.method is Method.CASH)

    def worth(self, part: Tender) -> Cents:
        """What a part pays; cash that takes the rest is rounded, as `tender.pay` does."""
        if part.cents is not None:
            return part.cents
        rest = Cents(self.total - self.fixed)
        return round_cash(rest) if part.method is Method.CASH else rest

    def add(self, method: Method, typed: int = 0, reference: str = "") -> Parts:
        """One part more: so many cents, or all that is left when nothing was typed.

        Cash that is enough takes the rest, and the surplus is change. Refused("nothing_left" |
        "paid_too_much", missing=cents | "given_too_much", change=cents | "cash_not_round" |
        "card_once").
        """
        left = self.left
        if left <= 0:
            raise Refused("nothing_left")
        if method is Method.CARD and any(part.method is Method.CARD for part in self.parts):
            raise Refused("card_once")
        if method is Method.CASH:
            return self._with(_cash(left, typed))
        cents = typed or left
        if cents > left:
            raise Refused("paid_too_much", missing=left - cents)
        return self._with(Tender(method, cents=Cents(cents), reference=reference))

    def without_last(self) -> Parts:
        """The last part taken back."""
        return replace(self, parts=self.parts[:-1])

    def covered(self, most: Mapping[str, int]) -> Parts:
        """After vouchers were spent elsewhere: each pays no more than what is left of it (`most`,
        cents by reference), and cash that took the rest pays what was given.
        """
        left, kept = dict(most), []
        for part in self.parts:
            cents = part.cents
            if part.method is Method.VOUCHER:
                cents = Cents(min(part.cents or 0, max(left.get(part.reference, 0), 0)))
                left[part.reference] = left.get(part.reference, 0) - cents
            if cents != 0:
                kept.append(replace(part, cents=cents))
        fewer = replace(self, parts=tuple(kept))
        return replace(fewer, parts=tuple(self._as_given(part, fewer) for part in kept))

    def _as_given(self, part: Tender, now: Parts) -> Tender:
        given = part.given_cents or self.worth(part)
        if part.cents is not None or given >= now.worth(part):
            return part
        in_coins = Cents(given - given % CASH_STEP)
        return replace(part, given_cents=in_coins, cents=in_coins)

    def paid_with(self, reference: str) -> Cents:
        """What the parts with this reference pay: a voucher pays its balance once."""
        return Cents(sum(part.cents or 0 for part in self.parts if part.reference == reference))

    def _with(self, part: Tender) -> Parts:
        return replace(self, parts=(*self.parts, part))


def _cash(left: Cents, typed: int) -> Tender:
    if impossible(round_cash(left), typed):
        raise Refused("given_too_much", change=typed - round_cash(left))
    if not typed or typed >= round_cash(left):
        return Tender(Method.CASH, Cents(typed))
    if typed % CASH_STEP:
        raise Refused("cash_not_round")
    return Tender(Method.CASH, Cents(typed), Cents(typed))

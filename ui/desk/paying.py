"""Paying in parts: which part comes next, what a voucher takes, and when it is whole."""

from __future__ import annotations

from dataclasses import replace

from boxoffice.basket import Basket, Place
from boxoffice.errors import BoxOfficeError, Refused
from boxoffice.ids import Cents
from boxoffice.rules.parts import Parts
from boxoffice.views import Method, Sold
from ui.desk import advice, sum_words
from ui.desk.counter_port import CounterPort
from ui.desk.sale_state import Step
from ui.desk.selling import Selling
from ui.strings import Message, words

_DEAF = {Step.BUSY, Step.TERMINAL, Step.UNKNOWN, Step.REASON, Step.WHOSE, Step.PROOF, Step.TARIFF}
"""Something else is asked or on its way; a scan disturbs nothing there."""


def with_part(
    parts: Parts, counter: CounterPort, method: Method, typed: Cents, code: str = ""
) -> Parts:
    """One part more. A voucher takes no more than what is left of it.

    Refused("voucher_unknown" | "voucher_too_little") and what `Parts.add` refuses.
    """
    if method is not Method.VOUCHER:
        return parts.add(method, typed)
    voucher = counter.voucher(code)
    if voucher is None:
        raise Refused("voucher_unknown")
    balance = voucher.balance_cents - parts.paid_with(voucher.code)
    if balance <= 0:
        raise Refused("voucher_too_little", left=0)
    return parts.add(Method.VOUCHER, min(balance, typed or parts.left, parts.left), voucher.code)


def one_more(
    parts: Parts, counter: CounterPort, method: Method, typed: Cents, code: str
) -> tuple[Parts, Message | None]:
    """The parts with one more, or as they were and what is wrong with it."""
    try:
        return with_part(parts, counter, method, typed, code), None
    except BoxOfficeError as error:
        return parts, words(error)


def still_covered(parts: Parts, counter: CounterPort) -> Parts:
    """The parts after a refusal: a voucher may have been spent at another desk meanwhile."""
    codes = {part.reference for part in parts.parts if part.method is Method.VOUCHER}
    known = [voucher for code in codes if (voucher := counter.voucher(code)) is not None]
    return parts.covered({one.code: one.balance_cents for one in known})


class Paying(Selling):
    """A sale that may be paid in several parts, and that may sell gift cards."""

    _by_parts = False
    """What is being booked is paid by the parts."""
    _parts_of: tuple[Place, ...] = ()
    """The places that the parts pay: these very ones, not others that are like them."""

    def pay_mixed(self) -> None:
        """Shift+F9: as F9, and then part by part; among the parts they are what they are."""
        if self.step == Step.MIXED:
            return
        if self.quote.total_cents < 0:
            self.tell(advice.goes_back_whole())
            return
        self.pay(Method.ON_ACCOUNT)

    def add_part(self, method: Method, typed: Cents, code: str = "") -> None:
        """One part more. A voucher takes no more than what is left of it."""
        if self.step != Step.MIXED:
            return
        self.doubt.forget()
        self.parts, self.notice = one_more(self.parts, self._counter, method, typed, code)
        self._parts_of = self.basket.places
        self.changed.emit()

    def _ask_payment(self, basket: Basket) -> None:
        """Parts that were there when the hand went elsewhere: a card may have paid one."""
        before = self.parts
        super()._ask_payment(basket)
        same = self._parts_of is self.basket.places and before.total == self.parts.total
        if self.step == Step.MIXED and self._parts_of and same:
            self.parts = still_covered(before, self._counter)
            self.changed.emit()

    def scan_voucher(self, text: str) -> bool:
        """A gift card that is held out: among the parts and at a payment it pays, else the strip
        says what is left of it. False when it is none.
        """
        voucher = self._counter.voucher(text)
        if voucher is None or self.step in _DEAF:
            return False
        if self.step in {Step.CASH, Step.CARD} and self.quote.total_cents > 0:
            self.step, self.parts = Step.MIXED, Parts(self.quote.total_cents)
        if self.step == Step.MIXED:
            self.add_part(Method.VOUCHER, Cents(0), voucher.code)
        else:
            self.tell(advice.voucher_left(voucher))
        return True

    def enter_mixed(self, method: Method, typed: Cents, code: str) -> None:
        """Enter: the next part, or the whole payment once nothing is left."""
        if self.guarded() or self.step != Step.MIXED:
            return
        if self.parts.left:
            self.add_part(method, typed, code)
        elif not self.doubt.lets(self.parts.change, unusual=self.parts.odd):
            self.notice = sum_words.much_in_parts(self.parts.change)
            self.changed.emit()
        else:
            self._by_parts = True
            self._sell(*self.parts.parts)

    def _refused(self, error: BaseException, basket: Basket) -> None:
        """The parts stay, as long as they still pay the basket: a card may have paid one."""
        super()._refused(error, basket)
        self._parts_again()

    def _saved(self, sold: Sold) -> None:
        self._by_parts = False
        super()._saved(sold)

    def _parts_again(self) -> None:
        """Back among them, with what was said; what a terminal did not pay is asked anew."""
        by_parts, self._by_parts = self._by_parts, False
        kept = tuple(part for part in self.parts.parts if part.method is not Method.CARD)
        same = by_parts and kept and self.parts.total == self.quote.total_cents
        if same and self.step == Step.NOTICE:
            kept_parts = replace(self.parts, parts=kept)
            self.step, self.parts = Step.MIXED, still_covered(kept_parts, self._counter)
            self.changed.emit()

    def part_back(self) -> bool:
        """Esc: the last part is taken back; False when there is none."""
        if self.step != Step.MIXED or not self.parts.parts:
            return False
        self.parts, self.notice = self.parts.without_last(), None
        self.changed.emit()
        return True

    def add_gift(self, cents: Cents) -> None:
        """A gift card of this worth into the basket."""
        if not self.busy() and cents > 0:
            self._begin()
            self._replace(replace(self.basket, vouchers=(*self.basket.vouchers, cents)))

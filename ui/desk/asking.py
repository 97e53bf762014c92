"""What the prices of a basket ask before the money: why, what is shown, whose pass it is.

Each answer leads on to the payment that was begun. Nothing is asked twice, and a changed basket is
asked anew by the core.
"""

from __future__ import annotations

from dataclasses import replace

from boxoffice.basket import Basket
from boxoffice.ids import Cents
from boxoffice.rules.passes import mistyped, pass_number
from boxoffice.views import Link, Method, Unmet
from ui.desk import tariff_words
from ui.desk.changing import Changing
from ui.desk.counter_port import CounterPort
from ui.desk.sale_state import Step
from ui.strings import words

REASON, PROOF, PASS, PASS_LIMIT = "price_reason", "price_proof", "price_pass", "price_pass_limit"


class Asking(Changing):
    """A sale that answers what its prices ask."""

    def __init__(self, counter: CounterPort) -> None:
        super().__init__(counter)
        self._method = Method.CASH
        self._at_own_risk = False
        """Somebody said that the house takes the risk of a kansentarief nobody could look up."""
        self._twice = ""
        """A pass that has a ticket of this performance already: of a group, it may have more."""

    def pay(self, method: Method) -> None:
        """Begin to pay, or go on with it."""
        raise NotImplementedError

    def forget_answers(self) -> None:
        """And the risk is the next customer's own."""
        super().forget_answers()
        self._at_own_risk, self._twice = False, ""

    def asks_first(self) -> bool:
        """Whether something is asked, or refused, before the money."""
        unmet = self.quote.unmet
        if unmet is None or (unmet.code == REASON and self.reason):
            return False
        if unmet.code == PASS_LIMIT or (unmet.code == PASS and self._cut_off()):
            self._warn_of_tariff(unmet)
            return True
        steps = {REASON: Step.REASON, PROOF: Step.PROOF, PASS: Step.WHOSE}
        if unmet.code not in steps:
            self.tell(words(unmet.error()))
            return True
        self.step, self._twice = steps[unmet.code], ""
        self.notice = tariff_words.to_be_shown(unmet) if unmet.code == PROOF else None
        self.changed.emit()
        return True

    def _cut_off(self) -> bool:
        online = self._counter.sync_state().link is Link.ONLINE
        return not online and not self._at_own_risk

    def _warn_of_tariff(self, unmet: Unmet) -> None:
        self.step = Step.TARIFF
        if unmet.code == PASS_LIMIT:
            self.notice = tariff_words.limit_reached(unmet, self._counter.most_passes())
        else:
            cents = self.quote.lines[int(dict(unmet.params)["at"])].cents
            left, most = self._counter.passes_left(self.returned), self._counter.most_passes()
            self.notice = tariff_words.not_looked_up(Cents(cents), left, most)
        self.changed.emit()

    def give_reason(self, reason: str) -> None:
        """Why, and for whom; then on with the payment."""
        if self.step == Step.REASON and reason.strip():
            self.reason = reason.strip()
            self._go_on()

    def was_shown(self) -> None:
        """Somebody has seen it."""
        unmet = self.quote.unmet
        if self.step == Step.PROOF and unmet is not None:
            self._answered_with(self.basket.shows(str(dict(unmet.params)["proof"])))

    def asked_place(self) -> int:
        """The place of the basket whose pass is asked."""
        unmet = self.quote.unmet
        return int(dict(unmet.params).get("at", 0)) if unmet is not None else 0

    def give_pass(self, text: str) -> None:
        """The number of a pass, typed or scanned: of the ticket that is asked for; then the next
        one.
        """
        if self.step != Step.WHOSE:
            return
        number = pass_number(text)
        used = self._used_for(number) if number and not mistyped(number) else ""
        self._twice = number if used else ""
        if used:
            self.notice = tariff_words.pass_used(used)
        elif not number:
            self.notice = tariff_words.no_pass_number() if text.strip() else None
        elif mistyped(number):
            self.notice = tariff_words.pass_mistyped()
        else:
            self._take_pass(number)
            return
        self.changed.emit()

    def pass_again(self) -> bool:
        """F9 where a pass was refused because it has a ticket already: it is a group's, which has
        several. False where none was.
        """
        if self.step != Step.WHOSE or not self._twice:
            return False
        self._take_pass(self._twice)
        return True

    def other_pass(self) -> None:
        """Another number is being typed: F9 means no group's pass any more."""
        self._twice = ""

    def _take_pass(self, number: str) -> None:
        at, self._twice = self.asked_place(), ""
        place = replace(self.basket.places[at], pass_number=number)
        self._answered_with(self.basket.with_place(at, place))

    def _used_for(self, number: str) -> str:
        """The place of this basket, or the order, that the pass is used for at this performance."""
        performance = self.basket.places[self.asked_place()].performance
        for line in self.quote.lines:
            place = self.basket.places[line.index]
            if (place.performance, place.pass_number) == (performance, number):
                return line.label
        return self._counter.pass_used(performance, number, self.returned)

    def tariff_anyway(self) -> None:
        """F9 on the warning: the house takes the risk; where the limit is reached it does not."""
        unmet = self.quote.unmet
        if self.step == Step.TARIFF and unmet is not None and unmet.code == PASS:
            self._at_own_risk = True
            self._go_on()

    def ordinary_price(self) -> None:
        """Enter on the warning: those without a pass at the price that everybody pays."""
        if self.step != Step.TARIFF:
            return
        basket = self.basket
        while (unmet := self._counter.quote(basket).unmet) is not None and self._is_tariff(unmet):
            basket = self._at_default(basket, str(dict(unmet.params)["price"]))
        self._answered_with(basket)

    def _is_tariff(self, unmet: Unmet) -> bool:
        return unmet.code in {PASS, PASS_LIMIT}

    def _at_default(self, basket: Basket, price: str) -> Basket:
        """All places at the price of this name, at the first one of their list."""
        for line in self._counter.quote(basket).lines:
            if line.price_name == price:
                prices = self._counter.prices(basket.places[line.index].performance)
                basket = basket.priced(line.index, prices[0].id)
        return basket

    def _answered_with(self, basket: Basket) -> None:
        self._replace(basket)
        self._go_on()

    def _go_on(self) -> None:
        self.step, self.notice = Step.REST, None
        self.pay(self._method)

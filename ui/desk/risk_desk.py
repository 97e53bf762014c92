"""Alt+O: a refused seat is sold all the same, as the house lets a person (design.md §6)."""

from __future__ import annotations

from PySide6.QtCore import Qt

from boxoffice.basket import Basket
from boxoffice.errors import Refused
from boxoffice.views import Method, Sold, Tender
from ui.desk import advice
from ui.desk.price_desk import PriceDesk
from ui.desk.sale_state import Step
from ui.errand import Errand
from ui.strings import words
from ui.widgets.frame import Commands


class RiskDesk(PriceDesk):
    """A desk that may sell what it has no right to."""

    _risked = Basket()
    _on_paper = False
    """Whether the basket was sold on the paper plan."""

    def risk_commands(self) -> Commands:
        """Keys that are about it."""
        return {"Alt+O": self._ask_risk}

    def connect_risk(self) -> None:
        """A second Enter while the first is on its way sells nothing."""
        self._risking = Errand(self._bridge, self._not_risked)

    def risk_enter(self) -> bool:
        """Enter while it is asked: paid in cash; False elsewhere."""
        if not self.strip.asks_risk():
            return False
        self._sell_at_risk(Method.CASH)
        return True

    def pay(self, method: Method) -> None:
        """F8 while it is asked: the card was seen approved."""
        if not self.strip.asks_risk():
            super().pay(method)
        elif method is not Method.CASH:
            self._sell_at_risk(Method.CARD_BY_HAND)
        else:
            self._sell_at_risk(method)

    def _ask_risk(self) -> None:
        """Where a seat was refused; what is ours needs no risk, but may have been sold on paper."""
        sale = self.selling
        refused = sale.not_ours()
        if sale.returned:
            sale.tell(advice.exchange_has_no_risk())
            return
        self._on_paper = refused is None and bool(sale.basket.places)
        if self._on_paper:
            refused = sale.basket, frozenset(range(len(sale.basket.places)))
        if sale.busy() or self.order_is_open():
            return
        if refused is None:
            sale.tell(sale.nothing_to_sell())
            return
        if self._counter.shift() is None:
            sale.tell(words(Refused("no_shift")))
            return
        self._risked, at = refused
        quote = self._counter.quote(self._risked)
        seats = ", ".join(line.label for line in quote.lines if line.index in at)
        self.strip.ask_risk(seats, quote.cash_cents, on_paper=self._on_paper)

    def _sell_at_risk(self, method: Method) -> None:
        page, basket = self.strip.risk, self._risked
        asked = page.warrant
        reason, pin, second_pin = asked.typed(), asked.pin.text(), asked.second_pin.text()
        second = asked.second(self._counter.operators())
        if not reason:
            asked.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        sell = self._counter.sell_on_paper if self._on_paper else self._counter.sell_at_risk
        self._risking.run(
            lambda: sell(basket, Tender(method), reason, pin, second, second_pin),
            self._sold_at_risk,
        )

    def _not_risked(self, error: BaseException) -> None:
        """Also when the question was left meanwhile."""
        self.strip.risk.refuse(error)
        if not self.strip.asks_risk():
            self.selling.tell(words(error, sale=True))

    def _sold_at_risk(self, sold: Sold) -> None:
        if self.selling.step != Step.BUSY:
            self.strip.leave_question()
            self.selling.show_saved(sold)

"""The price of one line at the desk: the pass it asks for, and another one by Alt+P."""

from __future__ import annotations

from PySide6.QtCore import Qt

from boxoffice.basket import Basket
from boxoffice.ids import Cents
from ui.desk import advice
from ui.desk.drawer_desk import DrawerDesk
from ui.desk.sale_state import Step
from ui.widgets.frame import Commands


class PriceDesk(DrawerDesk):
    """A desk at which a price asks something, or is changed."""

    def price_commands(self) -> Commands:
        """Keys that are about prices."""
        return {
            "Alt+P": self._ask_price, "Alt+W": self._ask_wheelchair, "Alt+E": self._as_group,
        }  # fmt: skip

    def price_enter(self) -> bool:
        """Enter where a price asks something, or is changed; False elsewhere."""
        if self.strip.asks_price():
            self._change_price()
        elif self.selling.step == Step.WHOSE:
            self.selling.give_pass(self.strip.passes.field.text())
        elif self.selling.step == Step.REASON:
            self.selling.give_reason(self.strip.reason.field.text())
        else:
            return False
        return True

    def price_scan(self, text: str) -> bool:
        """A pass that is scanned while one is asked for; anything else disturbs nothing there."""
        if self.selling.step != Step.WHOSE:
            return False
        self.selling.give_pass(text)
        return True

    def _ask_wheelchair(self) -> None:
        """Alt+W: a wheelchair place with a companion; digits say how many in all."""
        if not self.order_is_open() and not self.who.asks():
            self.selling.ask_wheelchair()
            self.rest_focus()

    def _as_group(self) -> None:
        """Alt+E: one code and one paper for all of a price, or a code for each again."""
        calm = self.selling.step in {Step.REST, Step.NOTICE, Step.SOLD, Step.CASH}
        if calm and not self.order_is_open() and not self.who.asks():
            self.selling.as_group()

    def _ask_price(self) -> None:
        """Alt+P: of the line under the cursor, else of the last one of the basket."""
        sale = self.selling
        calm = sale.step in {Step.REST, Step.NOTICE, Step.SOLD}
        if not calm or self.order_is_open() or self.who.asks():
            return
        if sale.wish.total() and not sale.take_proposal():
            return
        count = len(sale.basket.places)
        at = self.basket.current_line()
        if count:
            at = at if at is not None and at < count else count - 1
            self.strip.ask_price(sale.quote.lines[at])
        else:
            sale.tell(advice.empty_basket())

    def _change_price(self) -> None:
        page, basket = self.strip.price, self.selling.basket
        cents, asked, at = page.amount.cents(), page.warrant, page.at
        if cents is None:
            page.amount.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not asked.typed():
            asked.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        reason, pin, second_pin = asked.typed(), asked.pin.text(), asked.second_pin.text()
        second = asked.second(self._counter.operators())
        self._bridge.run(
            lambda: self._counter.change_price(
                basket, at, Cents(cents), reason, pin, second, second_pin
            ),
            self._price_changed,
            page.refuse,
        )

    def _price_changed(self, basket: Basket) -> None:
        if self.strip.asks_price():
            self.strip.leave_question()
            self.selling.replace_basket(basket)
            self.rest_focus()

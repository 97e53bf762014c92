"""The keys of payments that are more than F8 or F9 alone: parts, vouchers, gift cards."""

from __future__ import annotations

from PySide6.QtCore import Qt

from boxoffice.views import Method
from ui.desk.order_desk import OrderDesk
from ui.desk.order_work import Ask
from ui.desk.sale_state import Step
from ui.widgets.frame import Commands


class PayingDesk(OrderDesk):
    """A desk at which a sale is paid in parts."""

    def paying_commands(self) -> Commands:
        """Keys that are about paying."""
        return {"Shift+F9": self._other_payment, "Alt+C": self._gift}

    def paying_enter(self) -> bool:
        """Enter in a payment of parts or in the worth of a gift card; False elsewhere."""
        if self.strip.asks_gift():
            self._take_gift()
            return True
        if self.selling.step != Step.MIXED:
            return False
        page = self.strip.mixed
        asks_code = page.method == Method.VOUCHER and self.selling.parts.left
        if asks_code and not page.code.text().strip():
            page.code.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.selling.enter_mixed(page.method, page.cents(), page.code.text())
        return True

    def paying_back(self) -> bool:
        """Esc there: the last part, or the question, is taken back."""
        if self.strip.asks_gift():
            self.strip.leave_question()
            self.rest_focus()
            return True
        return self.selling.part_back()

    def paying_method(self, method: Method) -> bool:
        """F8 or F9 among the parts: a part by that method at once."""
        if self.selling.step != Step.MIXED:
            return False
        self.selling.add_part(method, self.strip.mixed.cents())
        return True

    def paying_scan(self, text: str) -> bool:
        """A voucher that is scanned among the parts pays; anything else disturbs nothing there."""
        if self.selling.step != Step.MIXED:
            return False
        self.selling.add_part(Method.VOUCHER, self.strip.mixed.cents(), text)
        return True

    def _other_payment(self) -> None:
        """Shift+F9: in parts; of a refund: as a voucher."""
        if not self.order_is_open():
            self.selling.pay_mixed()
        elif self.orders.ask == Ask.REFUND:
            self.orders.choose_method(Method.VOUCHER)

    def _gift(self) -> None:
        """Alt+C: what is it to be worth?"""
        calm = self.selling.step in {Step.REST, Step.NOTICE, Step.SOLD}
        if calm and not self.order_is_open():
            self.selling.rest()
            self.strip.ask_gift()

    def _take_gift(self) -> None:
        cents = self.strip.gift.field.cents()
        if cents:
            self.strip.leave_question()
            self.selling.add_gift(cents)
            self.rest_focus()

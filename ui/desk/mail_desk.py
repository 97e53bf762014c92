"""Tickets by e-mail at the desk: Ctrl+E, for a customer who has an address."""

from __future__ import annotations

from collections.abc import Callable

from ui.desk.printer_desk import PrinterDesk
from ui.desk.sale_state import Step
from ui.language import translate
from ui.strings import Message, words


class MailDesk(PrinterDesk):
    """A desk that sends tickets where the customer is not at the counter."""

    def mail_commands(self) -> dict[str, Callable[[], None]]:
        """Its key."""
        return {"Ctrl+E": self._other_way}

    def _other_way(self) -> None:
        """By e-mail instead of by the printer, or back, before it is paid; of an open order now."""
        order = self.orders.order
        if self.order_is_open() and order is not None:
            self._bridge.run(
                lambda: self._counter.mail_order(order.id),
                lambda _: self.orders.tell(_queued()),
                lambda error: self.orders.tell(words(error)),
            )
            return
        if self.selling.step not in {Step.REST, Step.NOTICE, Step.CASH}:
            return
        basket = self.selling.basket
        if not basket.by_mail and not self._counter.mail_to(basket.customer):
            self.selling.tell(_no_address())
            return
        self.selling.mail(not basket.by_mail)


def _queued() -> Message:
    return Message(
        translate("Orders", "The tickets go by e-mail"),
        translate("Orders", "they wait while there is no connection"),
        icon="printer",
        tone="good",
    )


def _no_address() -> Message:
    return Message(
        translate("Desk", "These tickets cannot go by e-mail"),
        translate("Desk", "nothing was changed, they are printed"),
        translate("Desk", "F4: a customer with an e-mail address; the manager names a mail server"),
    )

"""The drawer at the desk: it opens after a sale in cash, and by Alt+G with a reason."""

from __future__ import annotations

from boxoffice.views import Method
from ui.bridge import Lane
from ui.desk.paying_desk import PayingDesk
from ui.desk.sale_state import Step
from ui.errand import Errand
from ui.strings import words
from ui.widgets.frame import Commands


class DrawerDesk(PayingDesk):
    """A desk whose drawer may be told to open."""

    def drawer_commands(self) -> Commands:
        """Keys that are about the drawer."""
        return {"Alt+G": self._ask_drawer}

    def connect_drawer(self) -> None:
        """What opens it."""
        self.selling.finished.connect(self._kick_after_cash)
        self.orders.cash_taken.connect(self._kick)
        self._opening = Errand(self._bridge, self.strip.drawer.refuse)

    def drawer_enter(self) -> bool:
        """Enter while the reason is asked; False elsewhere."""
        if not self.strip.asks_drawer():
            return False
        asked = self.strip.drawer.warrant
        reason, pin, second_pin = asked.typed(), asked.pin.text(), asked.second_pin.text()
        second = asked.second(self._counter.operators())
        self._opening.run(
            lambda: self._counter.open_drawer(reason, pin, second, second_pin),
            lambda _: self._drawer_open(),
        )
        return True

    def _ask_drawer(self) -> None:
        calm = self.selling.step in {Step.REST, Step.NOTICE, Step.SOLD}
        if calm and not self.order_is_open():
            self.strip.ask_drawer()

    def _drawer_open(self) -> None:
        if self.strip.asks_drawer():
            self.strip.leave_question()
            self.show_sale()
            self.rest_focus()

    def _kick_after_cash(self) -> None:
        """The sale is saved: now the drawer may open."""
        sold = self.selling.sold
        if sold is not None and any(part.method == Method.CASH for part in sold.parts):
            self._kick()

    def _kick(self) -> None:
        if self._counter.has_drawer():
            self._bridge.run(
                self._counter.kick_drawer, lambda _: None, self._drawer_silent, Lane.PRINT
            )

    def _drawer_silent(self, error: BaseException) -> None:
        """The sale stands; the change is still on the screen, and this under it."""
        self.strip.sold.warn(words(error).line())

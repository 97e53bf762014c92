"""What a desk looks at once a second: places that are held, and those that are kept too long."""

from __future__ import annotations

from ui.desk import advice
from ui.desk.order_desk import OrderDesk
from ui.desk.sale_state import Step

HOLD_WARNS_MS = 60_000
LOOK_S = 20
"""What the house lets a device free by itself is looked for this often."""


class HoldDesk(OrderDesk):
    """A desk that keeps an eye on time."""

    _since_look = 0
    _hold_told = False

    def people_tick(self) -> None:
        """Once a second: the countdown; now and then what the house lets a device free."""
        self.show_uncollected()
        self._warn_of_hold()
        self._since_look += 1
        if self._since_look >= LOOK_S:
            self._since_look = 0
            self._bridge.run(self._counter.release_due, lambda _: None, self.failed)

    def _warn_of_hold(self) -> None:
        """A minute before others may take the basket's seats; afterwards which they did take."""
        sale = self.selling
        left = self._counter.held_for_ms(sale.basket) if sale.basket.places else None
        ends = left is not None and left <= HOLD_WARNS_MS
        if ends and not self._hold_told and sale.step == Step.REST and not self.who.asks():
            self._hold_told = True
            sale.tell(advice.hold_ends())
        elif not ends:
            self._hold_told = False
        if sale.basket.places:
            sale.look_again()

    def holds_longer(self) -> bool:
        """Enter on that warning."""
        if not self._hold_told or self.selling.step != Step.NOTICE:
            return False
        self._hold_told = False
        self.selling.hold_longer()
        return True

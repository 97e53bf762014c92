"""After the program stopped in the middle of a sale: what was in the baskets is offered again."""

from __future__ import annotations

from boxoffice.views import LeftBasket
from ui.desk import advice
from ui.desk.clock_desk import ClockDesk
from ui.desk.keeping import BasketKeeper
from ui.strings import Message


class LeftDesk(ClockDesk):
    """A desk that finds its baskets again."""

    _keeper: BasketKeeper | None = None
    _left_told: Message | None = None
    """What was said of them, while Enter may fetch the newest."""

    def begin_paying(self) -> None:
        """The first who logs in is told what was left, once nothing worse is to be said."""
        super().begin_paying()
        if self._keeper is not None:
            return
        left = self._counter.left_baskets()
        self._keeper = BasketKeeper(self.selling, self._counter, self._bridge)
        if left:
            self._take_up(left)
        self._keeper.begin()

    def _take_up(self, left: tuple[LeftBasket, ...]) -> None:
        self.selling.take_up(left)
        zone = self._identity.zone
        message = advice.left_behind(left, zone)
        self.selling.tell(message)
        if any(one.draft.basket for one in left):
            self._left_told = message

    def left_enter(self) -> bool:
        """Enter on that message fetches the newest of them; False elsewhere."""
        told, self._left_told = self._left_told, None
        if told is None or self.selling.notice is not told:
            return False
        self.selling.fetch(-1)
        self._left_told = None
        self.rest_focus()
        return True

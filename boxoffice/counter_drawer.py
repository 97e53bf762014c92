"""The desk's facade, as far as it is about a drawer that opens by itself."""

from __future__ import annotations

from boxoffice.actions.privacy import keep
from boxoffice.counter_till import TillDesk
from boxoffice.errors import Refused
from boxoffice.ids import OperatorId
from boxoffice.journal.kinds import DrawerOpen
from boxoffice.rules.protected import Guard


class DrawerDesk(TillDesk):
    """A workplace whose drawer can be told to open."""

    def has_drawer(self) -> bool:
        """Whether one is linked."""
        return self._setting.drawer is not None

    def shows_customer(self) -> bool:
        """Whether the customer has a window also where there is one screen."""
        return self._setting.customer_display

    def kick_drawer(self) -> None:
        """After a sale in cash: open it, once the sale is saved. Not on the screen's thread.
        Raises Unavailable("drawer_unreachable").
        """
        if self._setting.drawer is not None:
            self._setting.drawer.kick()

    def open_drawer(
        self, reason: str, pin: str = "", second: OperatorId | None = None, second_pin: str = ""
    ) -> None:
        """Open it without a sale, which the house may protect (its rule `drawer`; without one a
        reason is enough). Written down before it opens.

        Refused("no_drawer" | "no_shift" | "reason_missing" | "own_pin_missing" | …),
        Unavailable("drawer_unreachable").
        """
        if self._setting.drawer is None:
            raise Refused("no_drawer")
        actor = self.actor()
        if not actor.shift:
            raise Refused("no_shift")
        warrant = self._warranted("drawer", reason, pin, second, second_pin, otherwise=Guard.FREE)
        replica = self._replica
        with replica.write() as tx:
            why = keep(replica, tx, warrant.reason)
            payload = DrawerOpen(actor.shift, replica.house, why, warrant.second)
            tx.record(payload, actor.operator, actor.shift)
        self._setting.drawer.kick()

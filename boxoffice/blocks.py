"""Blocks of seats and of tickets, at a desk as at the manager's."""

from __future__ import annotations

from boxoffice.actions import blocking
from boxoffice.actions.blocking import Selection
from boxoffice.actions.blocking_codes import block_tickets
from boxoffice.errors import Refused
from boxoffice.ids import OperatorId, PerformanceId, SeatIndex, TicketId
from boxoffice.rules.blocking import Use
from boxoffice.rules.roles import Act
from boxoffice.workplace import Workplace


class Blocks(Workplace):
    """A workplace where seats are kept out of sale."""

    def block_seats(
        self, performance: PerformanceId, seats: tuple[SeatIndex, ...], use: Use, reason: str,
        pin: str = "", second: OperatorId | None = None, second_pin: str = "",
    ) -> None:  # fmt: skip
        """Keep seats out of sale, as the house's rule `block` lets a person.

        Raises what `actions.blocking.block` does, Refused("unknown_performance"), and
        Refused("reason_missing" | "own_pin_missing" | "second_missing" | "wrong_pin" |
        "pin_locked" | "role_missing").
        """
        self._require_role(Act.BLOCK, second)
        chosen = self._chosen(performance, seats)
        warrant = self._warranted("block", reason, pin, second, second_pin)
        blocking.block(self._replica, chosen, use, warrant, self.actor())

    def unblock_seats(self, performance: PerformanceId, seats: tuple[SeatIndex, ...]) -> int:
        """Let blocked seats go; how many. Refused("role_missing"), and what
        `actions.blocking.unblock` refuses.
        """
        self._require_role(Act.BLOCK)
        return blocking.unblock(self._replica, self._chosen(performance, seats), self.actor())

    def block_tickets(
        self, tickets: tuple[TicketId, ...], reason: str, pin: str = "",
        second: OperatorId | None = None, second_pin: str = "", *, blocked: bool = True,
    ) -> int:  # fmt: skip
        """Let these tickets in nowhere for the time being, or (`blocked` False) again; how many
        codes changed. As the house's rule `block` lets a person; refused as `block_seats`, and
        Refused("unknown_ticket").
        """
        self._require_role(Act.BLOCK, second)
        warrant = self._warranted("block", reason, pin, second, second_pin)
        return block_tickets(self._replica, tickets, warrant, self.actor(), blocked=blocked)

    def _chosen(self, performance: PerformanceId, seats: tuple[SeatIndex, ...]) -> Selection:
        store = self._replica.reader()
        found = self._catalogue.performance(store, performance)
        plan = None if found is None else self._catalogue.plan(store, found.plan)
        if plan is None:
            raise Refused("unknown_performance")
        strange = next((seat for seat in seats if not 0 <= seat < len(plan.seats)), None)
        if strange is not None:
            raise Refused("seat_unknown", seat=str(strange))
        return Selection(performance, plan, seats)

"""The hall of a performance, as who plans it sees it: blocked seats, and whose the others are."""

from __future__ import annotations

from boxoffice.actions import placing
from boxoffice.blocks import Blocks
from boxoffice.ids import DeviceId, HouseId, PerformanceId, SeatIndex
from boxoffice.queries.blocks import block_rows
from boxoffice.queries.owners import owner_rows
from boxoffice.rules.roles import Act
from boxoffice.views import Seating, SeatsGiven


class Halls(Blocks):
    """A workplace where seats are given to devices and kept out of sale."""

    def seating(self, performance: PerformanceId) -> Seating:
        """Every seat and whose it is. Refused("unknown_performance") while its plan is not here."""
        store, replica = self._replica.reader(), self._replica
        house, plan = HouseId(replica.house), self._chosen(performance, ()).plan
        board = self._boards.board(performance)
        return Seating(
            performance, plan, board.states, owner_rows(store, house, performance, plan),
            block_rows(store, house, performance, plan),
        )  # fmt: skip

    def give_seats(
        self, performance: PerformanceId, seats: tuple[SeatIndex, ...], to: DeviceId | None
    ) -> SeatsGiven:
        """These seats shall be a device's, or (None) nobody's. Refused("role_missing" |
        "unknown_performance"), and what `actions.placing.give` refuses.
        """
        self._require_role(Act.RIGHTS)
        chosen = self._chosen(performance, seats)
        return placing.give(self._replica, chosen, to, self.actor())

"""Until when a right may be used: its own end, else the performance's, by the server's time."""

from __future__ import annotations

from boxoffice.errors import Refused
from boxoffice.fold.rows import Document, Evening, Grant
from boxoffice.ids import HouseId, PerformanceId
from boxoffice.queries.house import setting
from boxoffice.queries.performances import ends_ms
from boxoffice.replica.replica import Replica
from boxoffice.rules.pricing import PricedPlace

CLOCK_UNSURE = "clock_unsure"


class TimeLimit:
    """One sale's or reservation's look at the clock."""

    def __init__(self, replica: Replica) -> None:
        self._kept = replica.kept
        self._now = replica.server_time()
        self._strict = bool(
            replica.kept.ask(setting, replica.house, "strict_clock", of=(Document,))
        )

    def flag(self, item: PricedPlace, grant: Grant) -> str:
        """What the ticket carries: "" or "clock_unsure".

        Refused("grant_over", seat=…) when the time is over; Refused("clock_unsure", seat=…) when
        nobody can tell and the house is strict (design.md §6a.7).
        """
        return self.flag_of(item.owner, item.place.performance, grant, item.label)

    def flag_of(self, house: bytes, performance: bytes, grant: Grant, label: str) -> str:
        """The same for a place by its performance and owning house, and what it is called."""
        until = grant.sell_until_ms or self._kept.ask(
            ends_ms, HouseId(house), PerformanceId(performance), of=(Document, Evening)
        )
        if not until:
            return ""
        if self._now.sure:
            if self._now.ms > until:
                raise Refused("grant_over", seat=label)
            return ""
        if self._strict:
            raise Refused("clock_unsure", seat=label)
        return CLOCK_UNSURE

"""How many own events the server has not stored yet, for the status line.

It is asked after each sale and scan, and a device that is alone for an evening has thousands: while
no server says anything, only what came since the last count is counted.
"""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.replica.replica import Replica

_COUNT = (
    "SELECT count(*), coalesce(sum(kind IN ('sale', 'exchange')), 0), max(place) FROM journal"
    " WHERE settled = 0 AND ack < 2 AND place > ?"
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits, and as of when."""

    events: int = 0
    sales: int = 0
    """Of them: sales and exchanges."""
    place: int = 0
    """The last that was counted."""
    told: int = -1
    """`Replica.acknowledgements` before it was counted."""


class Waiter:
    """Counts on from its last count; for several threads."""

    def __init__(self, replica: Replica) -> None:
        self._replica = replica
        self._last = Waiting()

    def now(self) -> Waiting:
        """What waits now, as far as this thread's reader sees it."""
        told = self._replica.acknowledgements
        last = self._last if self._last.told == told else Waiting()
        events, sales, place = self._replica.reader().conn.execute(_COUNT, (last.place,)).fetchone()
        self._last = Waiting(last.events + events, last.sales + sales, place or last.place, told)
        return self._last

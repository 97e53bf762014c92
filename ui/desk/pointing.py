"""Seats that the hand points at: what the ring shows, what Enter takes and what is paid are one."""

from __future__ import annotations

from collections.abc import Sequence

from boxoffice.ids import SeatIndex
from boxoffice.views import PerformanceView, Proposal
from ui.desk import advice
from ui.desk.choosing import Choosing
from ui.desk.sale_state import Step
from ui.strings import Message


class Pointing(Choosing):
    """The plan and the list of seats, while something is asked."""

    _missed: Message | None = None
    """What was said of a seat that there is not."""

    _named: SeatIndex | None = None
    """Where the hand went before it said how many."""

    def ask(self, count: int) -> None:
        """So many; from the seat on that the hand named first, if it did."""
        super().ask(count)
        named, self._named = self._named, None
        if named is not None and self.wish.total():
            self.point(named)

    def leave_seats(self) -> None:
        """The hand went away from the seats: what it named is of before."""
        self._named = None

    def choose(self, performance: PerformanceView) -> None:
        """Its seats were not pointed at."""
        self._named = None
        super().choose(performance)

    def point(self, seat: SeatIndex) -> None:
        """The hand went to this seat: what is asked is proposed from there, so that ring, price,
        Enter and the keys of payment mean the same seats.
        """
        if self.performance is None or self.step not in {Step.REST, Step.NOTICE, Step.SOLD}:
            return
        wanted = self.wish.total()
        self._named = None if wanted else seat
        if not wanted or self.geometry is None:
            if self.missing():
                self.rest()
            return
        self._begin()
        run = self.geometry.run_from(seat)[:wanted]
        can = len(run) == wanted and self._can_take(run)
        self.wish.refused = None if can else self._cannot_take(seat)
        self.proposal = Proposal(self.performance.id, run, None, wanted, ()) if can else None
        self._requote()
        self.changed.emit()

    def miss(self, name: str) -> None:
        """A seat was typed that there is not: it is said at once, and no other is taken for it."""
        if self.step in {Step.REST, Step.NOTICE, Step.SOLD}:
            self._missed = advice.no_such_seat(name.upper())
            self._refuse_wish(self._missed)

    def missing(self) -> bool:
        """Whether the strip says so, and the hand still is at the seats."""
        return self._missed is not None and self.notice is self._missed

    def _told_missing(self) -> bool:
        """Enter or Space after it: said once more, and the hand leaves the seats."""
        message, missing = self._missed, self.missing()
        self._missed = None
        if missing and message is not None:
            self.tell(message)
        return missing

    def toggle(self, seat: SeatIndex) -> None:
        """Take one seat, or give it back; not the one where the hand was before it missed."""
        self._named = None
        if not self._told_missing():
            super().toggle(seat)

    def take_from(self, seat: SeatIndex) -> None:
        """Take what is asked, as the ring shows it; this one seat when nothing is asked."""
        if self._told_missing():
            return
        shown = self.proposal
        if not self.wish.total():
            self.toggle(seat)
        elif self.wish.refused is not None:
            self.tell(self.wish.refused)
        elif shown is None or shown.pool is not None:
            self.take_proposal()
        elif not self._can_take(shown.seats):
            self._refuse_wish(self._cannot_take(shown.seats[0]))
        elif not self.busy():
            self._begin()
            self._take(shown.seats)

    def _can_take(self, seats: Sequence[SeatIndex]) -> bool:
        mine = self.basket.seats_of(self.performance.id) if self.performance else ()
        return all(self._sellable(seat) and seat not in mine for seat in seats)

    def _cannot_take(self, seat: SeatIndex) -> Message:
        wanted, label = self.wish.total(), self._label(seat)
        return advice.seat_not_free(label) if wanted == 1 else advice.not_enough_from(label, wanted)

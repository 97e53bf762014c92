"""The clock at the desk: when it is surely wrong, that is said once, and again when it is asked."""

from __future__ import annotations

from ui import status
from ui.desk import advice
from ui.desk.mail_desk import MailDesk


class ClockDesk(MailDesk):
    """A desk that says when its clock is wrong."""

    _clock_told = False

    def look_at_clock(self) -> None:
        """At the start and after each contact: once, where nothing else is asked."""
        off = status.clock_is_off(self._counter.sync_state())
        if off and not self._clock_told and self.is_calm():
            self.tell_clock()
        self._clock_told = off and self._clock_told

    def tell_clock(self) -> None:
        """How wrong it is, what stays right, what to do; or that it is right."""
        sync = self._counter.sync_state()
        if status.clock_is_off(sync):
            self._clock_told = True
            self.selling.tell(advice.clock_wrong(sync.clock_offset_ms))
        else:
            self.selling.tell(status.explained(self.status.cells["clock"].cell))

"""Reservations at the manager's: marked, freed, kept longer, and the list of who is to be called.

Only the device that owns the places frees them or keeps them longer: of another desk's the page
says whose they are.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from boxoffice.clock import Clock, Planned, local_from_ms
from boxoffice.ids import ReservationId
from ui.bridge import Bridge
from ui.counted import Counted
from ui.desk import people_words
from ui.errand import Errand
from ui.language import translate
from ui.manager.kept_page import KeptPage
from ui.manager.lists_work import Write
from ui.manager.office_port import OfficePort
from ui.manager.page_work import PageWork
from ui.strings import Message, words
from ui.theme import Look


class KeptWork(PageWork):
    """One page of reservations."""

    def __init__(
        self, office: OfficePort, bridge: Bridge, look: Look, clock: Clock, write: Write
    ) -> None:
        super().__init__()
        self._office, self._clock, self._write = office, clock, write
        self.page = KeptPage(look)
        self.marked: frozenset[ReservationId] = frozenset()
        self._sure: tuple[ReservationId, ...] = ()
        """What the next F9 frees for good."""
        self._errand = Errand(bridge, self._failed)
        self.page.searched.connect(lambda _: self.reread(self.page))
        self.page.table.chosen.connect(lambda _: self._tell())

    def pages(self) -> tuple[QWidget, ...]:
        """One."""
        return (self.page,)

    def fields(self) -> tuple[QWidget, ...]:
        """Search, choice, table."""
        return (self.page.search, self.page.which, self.page.table)

    def front(self, page: QWidget) -> QWidget:
        """The table."""
        return self.page.table

    def reread(self, page: QWidget) -> None:
        """The data changed, or others are asked for."""
        rows = self.page.meant(self._office.kept_reservations(), self._now())
        self.marked &= {row.kept.id for row in rows}
        self.page.show_kept(rows, self.marked)
        self._tell()

    def open(self, reservation: ReservationId) -> None:
        """This one, whatever was asked for before."""
        self.page.search.clear()
        self.page.which.choose("all")
        self.opened.emit(self.page)
        self.page.table.choose(reservation)
        self.page.table.begin()

    def mark(self, page: QWidget) -> None:
        """Space: this one, or not."""
        row = self.page.chosen()
        if row is not None and not row.kept.ours:
            self.page.say(people_words.elsewhere(row.kept))
        elif row is not None:
            self.marked ^= {row.kept.id}
            self._show()

    def mark_all(self, page: QWidget) -> None:
        """Ctrl+A: all of this computer that are shown."""
        self.marked = frozenset(row.kept.id for row in self.page.rows if row.kept.ours)
        self._show()

    def carry_out(self, page: QWidget) -> bool:
        """F9 twice: free what is marked, else the line under the cursor."""
        ids = self._meant()
        if not ids or self._errand.busy:
            return True
        if self._sure != ids:
            self._sure = ids
            places = sum(len(row.kept.open()) for row in self.page.rows if row.kept.id in ids)
            asks = translate("Manager", "Free {places}? F9 again frees them for everybody")
            safe = translate("Manager", "nothing is freed yet")
            said = asks.format(places=Counted.places(places))
            self.page.say(Message(said, safe, tone="warning", icon="hourglass"))
            return True
        self._errand.run(lambda: self._office.release(ids), self._freed)
        return True

    def later(self, page: QWidget) -> bool:
        """F7: keep them until the show begins."""
        ids = self._meant()
        if ids and not self._errand.busy:
            self._errand.run(lambda: self._office.keep_longer(ids), self._kept)
        return True

    def export(self, page: QWidget, form: str) -> bool:
        """What is shown, with telephone and e-mail."""
        paper = self.page.paper(self._office.identity().house_name, self._now())
        self._write(paper, form, self.page.say)
        return True

    def back(self, page: QWidget) -> bool:
        """Esc: not after all; what is marked; what is searched for."""
        if self._sure or self.marked:
            self._sure, self.marked = (), frozenset()
            self._show()
        elif self.page.search.text():
            self.page.search.clear()
            self.reread(page)
        else:
            return False
        return True

    def _meant(self) -> tuple[ReservationId, ...]:
        if self.marked:
            return tuple(row.kept.id for row in self.page.rows if row.kept.id in self.marked)
        row = self.page.chosen()
        if row is None:
            return ()
        if not row.kept.ours:
            self.page.say(people_words.elsewhere(row.kept))
            return ()
        return (row.kept.id,)

    def _show(self) -> None:
        self._sure = ()
        self.page.show_kept(self.page.rows, self.marked)
        self._tell()

    def _tell(self) -> None:
        """How to reach who is under the cursor, and the keys."""
        row, self._sure = self.page.chosen(), ()
        if row is None:
            none = translate("Manager", "Nothing is reserved that answers to this.")
            self.page.say(Message(none, tone="muted"))
            return
        kept = row.kept
        reach = " · ".join(part for part in (kept.name, kept.phone, kept.email, kept.note) if part)
        keys = translate(
            "Manager", "Space: mark · F9: free · F7: keep longer · Alt+P, X, C: take the list along"
        )
        self.page.say(Message(reach, keys, tone="muted") if reach else Message(keys, tone="muted"))

    def _freed(self, count: int) -> None:
        self._done(
            Message(
                translate("People", "{places} freed").format(places=Counted.places(count)),
                translate("People", "saved"), tone="good", icon="tick-circle",
            )
        )  # fmt: skip

    def _kept(self, until: Planned) -> None:
        self._done(people_words.kept_longer(until))

    def _done(self, message: Message) -> None:
        self.marked = frozenset()
        self.reread(self.page)
        self.page.say(message)

    def _failed(self, error: BaseException) -> None:
        self.reread(self.page)
        self.page.say(words(error))

    def _now(self) -> datetime:
        zone = self._office.identity().zone
        return local_from_ms(self._clock.wall_ms(), zone).replace(tzinfo=None)

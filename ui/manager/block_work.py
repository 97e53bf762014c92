"""A stolen batch of tickets: which they are, and that no door lets them in until further notice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from boxoffice.errors import Refused
from boxoffice.ids import TicketId
from boxoffice.views import TicketRow
from ui.bridge import Bridge
from ui.counted import Counted
from ui.errand import Errand
from ui.language import translate
from ui.manager.block_page import BlockPage
from ui.manager.office_port import OfficePort
from ui.manager.page_work import PageWork
from ui.strings import Message, words
from ui.theme import Look


class BlockWork(PageWork):
    """One page. All tickets that are found are marked; Space takes one out."""

    def __init__(self, office: OfficePort, bridge: Bridge, look: Look) -> None:
        super().__init__()
        self._office = office
        self.page = BlockPage(look)
        self.page.searched.connect(lambda _: self._find())
        self._rows: tuple[TicketRow, ...] = ()
        self._scans: tuple[str, ...] = ()
        """Codes that were scanned since the page was opened: their tickets come on top."""
        self.marked: frozenset[TicketId] = frozenset()
        self._errand = Errand(bridge, lambda error: self.page.say(words(error)))

    def pages(self) -> tuple[QWidget, ...]:
        """One."""
        return (self.page,)

    def fields(self) -> tuple[QWidget, ...]:
        """Which, the tickets, why."""
        return (self.page.search, self.page.table, *self.page.inputs())

    def front(self, page: QWidget) -> QWidget:
        """The tickets."""
        return self.page.table

    def open(self, orders: str) -> None:
        """With the tickets of these orders, all marked."""
        self.page.search.setText(orders)
        self._scans = ()
        for field in self.page.inputs():
            field.clear()
        self._find()
        self.opened.emit(self.page)
        self.page.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take(self, code: str) -> None:
        """A ticket under the scanner: it too."""
        self._scans = tuple(dict.fromkeys((*self._scans, code)))
        before = self.marked
        if self._read():
            self.marked = before | frozenset(row.id for row in self._office.tickets_meant(code))
            self._show()
            self._hint()

    def reread(self, page: QWidget) -> None:
        """The data changed; what is marked stays so."""
        kept = self.marked
        if self._read():
            self.marked = kept & {row.id for row in self._rows}
            self._show()

    def _find(self) -> None:
        if self._read():
            self.marked = frozenset(row.id for row in self._rows if row.state != "void")
            self._show()
            self._hint()

    def _read(self) -> bool:
        asked = (*self._scans, self.page.search.text())
        try:
            found = [row for one in asked for row in self._office.tickets_meant(one)]
            self._rows = tuple({row.id: row for row in found}.values())
        except Refused as error:
            self._rows, self.marked = (), frozenset()
            self._show()
            self.page.say(words(error))
            return False
        return True

    def _show(self) -> None:
        self.page.show_tickets(self._rows, self.marked)

    def _hint(self) -> None:
        if not self._rows:
            none = translate("Blocking", "No tickets of such orders on this computer.")
            self.page.say(Message(none if self.page.search.text().strip() else "", tone="muted"))
            return
        keys = translate(
            "Blocking", "Space: this one or not · F9: block · Alt+D: let in again · Esc: back"
        )
        count = Counted.tickets(len(self.marked))
        self.page.say(Message(count, keys, tone="muted"))

    def mark(self, page: QWidget) -> None:
        """Space: this ticket too, or not."""
        key = self.page.table.current_key()
        if isinstance(key, bytes):
            self.marked ^= {TicketId(key)}
            self._show()
            self._hint()

    def mark_all(self, page: QWidget) -> None:
        """Ctrl+A."""
        self.marked = frozenset(row.id for row in self._rows if row.state != "void")
        self._show()
        self._hint()

    def enter(self, page: QWidget, focused: QWidget | None) -> bool:
        """From what is typed to the tickets, to the reason, to the PIN."""
        ways: tuple[QWidget, ...] = (self.page.search, self.page.table, *self.page.inputs())
        at = ways.index(focused) + 1 if focused in ways else 1
        ways[at % len(ways)].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def carry_out(self, page: QWidget) -> bool:
        """F9: no door lets them in from now on."""
        self._act(blocked=True)
        return True

    def let_go(self, page: QWidget) -> None:
        """Alt+D: doors let them in again."""
        self._act(blocked=False)

    def _act(self, *, blocked: bool) -> None:
        tickets = tuple(row.id for row in self._rows if row.id in self.marked)
        reason, pin = self.page.reason.text().strip(), self.page.pin.text()
        if tickets:
            self._errand.run(
                lambda: self._office.block_tickets(tickets, reason, pin, blocked=blocked),
                lambda _: self._done(len(tickets), blocked=blocked),
            )

    def _done(self, count: int, *, blocked: bool) -> None:
        self.page.pin.clear()
        self.reread(self.page)
        said = translate("Blocking", "{tickets}: no door lets them in")
        if not blocked:
            said = translate("Blocking", "{tickets}: doors let them in again")
        later = translate("Blocking", "the doors hear of it by themselves")
        happened = said.format(tickets=Counted.tickets(count))
        self.page.say(Message(happened, later, tone="good", icon="tick-circle"))

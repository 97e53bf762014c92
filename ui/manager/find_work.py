"""F2: one field, everything that answers to it, and the page where each of it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from boxoffice.views import FoundRow
from ui import formats
from ui.language import QT_TRANSLATE_NOOP, translate
from ui.manager.office_port import OfficePort
from ui.manager.page_work import PageWork
from ui.theme import Look
from ui.widgets.fields import TextField
from ui.widgets.rows import Row, RowList

LEAD = 132
_KINDS = {
    "ticket": (QT_TRANSLATE_NOOP("Finding", "ticket"), "ticket"),
    "show": (QT_TRANSLATE_NOOP("Finding", "performance"), "plan"),
    "customer": (QT_TRANSLATE_NOOP("Finding", "customer"), "person"),
    "reservation": (QT_TRANSLATE_NOOP("Finding", "reservation"), "hourglass"),
    "order": (QT_TRANSLATE_NOOP("Finding", "order"), "receipt"),
    "device": (QT_TRANSLATE_NOOP("Finding", "device"), "terminal"),
    "person": (QT_TRANSLATE_NOOP("Finding", "staff"), "badge"),
}


class FindPage(QFrame):
    """A field over what it found."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        hint = translate("Finding", "performance, customer, reservation, order, ticket code, staff")
        self.search = TextField(look, hint)
        self.results = RowList(look, translate("Finding", "Found"), 44, LEAD)
        self.note = look.label("", "strong", "info")
        self.note.setContentsMargins(12, 8, 12, 8)
        self.note.setWordWrap(True)
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 10)
        top.setSpacing(16)
        top.addWidget(look.label(translate("Finding", "Find in everything"), "title"))
        top.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.results, 1)
        column.addWidget(self.note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose among what was found; the hand stays in the field."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        by = moves.get(Qt.Key(event.key()))
        if by is None:
            event.ignore()
        else:
            self.results.step(by)


class FindWork(PageWork):
    """What is typed is looked for at once.

    Signals:
        chosen: a FoundRow that is to be opened on its own page.
    """

    chosen = Signal(object)

    def __init__(self, office: OfficePort, look: Look) -> None:
        super().__init__()
        self._office = office
        self._found: tuple[FoundRow, ...] = ()
        self.page = FindPage(look)
        self.page.search.textEdited.connect(lambda _: self.reread(self.page))
        self.page.results.picked.connect(self._pick)

    def pages(self) -> tuple[QWidget, ...]:
        """One."""
        return (self.page,)

    def fields(self) -> tuple[QWidget, ...]:
        """The field, and what it found."""
        return (self.page.search, self.page.results)

    def front(self, page: QWidget) -> QWidget:
        """What was found."""
        return self.page.results

    def begin(self) -> None:
        """F2: what was searched for before may be typed over."""
        self.opened.emit(self.page)
        self.page.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page.search.selectAll()

    def look(self, text: str) -> None:
        """The same, for what was scanned."""
        self.page.search.setText(text)
        self.begin()

    def reread(self, page: QWidget) -> None:
        """What answers to what is typed."""
        text = self.page.search.text().strip()
        self._found = self._office.find(text)
        rows = [_row(at, one) for at, one in enumerate(self._found)]
        self.page.results.show_rows(rows, 0 if rows else None)
        none = translate("Finding", "Nothing found for ‘{text}’ on this computer.")
        keys = translate("Finding", "Arrows and Enter: open · Esc: back")
        self.page.note.setText(none.format(text=text) if text and not rows else keys)

    def enter(self, page: QWidget, focused: QWidget | None) -> bool:
        """Open the chosen one."""
        self._pick(self.page.results.current_key())
        return True

    def _pick(self, key: object) -> None:
        if isinstance(key, int) and key < len(self._found):
            self.chosen.emit(self._found[key])


def _row(at: int, found: FoundRow) -> Row:
    word, icon = _KINDS[found.kind]
    starts = formats.planned(found.starts_local) if found.starts_local else None
    when = f"{starts:%d/%m/%Y %H:%M}" if starts else ""
    lapsed = translate("People", "lapsed") if found.closed else ""
    detail = " · ".join(part for part in (when, found.detail, lapsed) if part)
    trail = formats.amount(found.cents) if found.cents is not None else found.number
    return Row(
        at, found.name, detail, translate("Finding", word), trail, icon=icon,
        role="muted" if found.closed else "text",
    )  # fmt: skip

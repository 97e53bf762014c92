"""The strip while it is asked for whom: name, e-mail, telephone, and who is known by them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from boxoffice.views import CustomerFound, Details
from ui import formats
from ui.desk import people_words
from ui.desk.selling import Selling
from ui.desk.strip_pages import Page
from ui.desk.who_work import NEW, Who, WhoWork
from ui.language import translate
from ui.theme import Look
from ui.widgets.fields import TextField
from ui.widgets.rows import Row, RowList

LINE = 30
_SEARCHES = frozenset({Who.CUSTOMER, Who.RESERVE, Who.HOUSEHOLD})


class WhoPage(Page):
    """One question and its fields.

    Signals:
        searched: what is typed of a name, an e-mail or a telephone number.
    """

    searched = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.asks = Who.NOTHING
        self.column.setSpacing(6)
        self.title = self.add("", "title")
        self.about = self.add("", "body", "muted")
        self.name = TextField(look, translate("People", "name"))
        self.email = TextField(look, translate("People", "e-mail"))
        self.phone = TextField(look, translate("People", "telephone"))
        self.address = TextField(look, translate("People", "address"))
        self.column.addWidget(self.name)
        self.reach = QWidget()
        row = QHBoxLayout(self.reach)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.email, 3)
        row.addWidget(self.phone, 2)
        self.column.addWidget(self.reach)
        self.column.addWidget(self.address)
        self.results = RowList(look, translate("People", "Known customers"), LINE, lead_width=0)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(self.results, 1)
        self.nothing = self.add("", "body", "muted")
        self.column.addStretch(0)
        self.hint = self.add("", "strong", "info")
        for field in (self.name, self.email, self.phone):
            field.textEdited.connect(self._typed)

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """It does not depend on the sale."""

    def fields(self) -> tuple[TextField, ...]:
        """In the order of Tab."""
        return (self.name, self.email, self.phone, self.address)

    def details(self) -> Details:
        """What is typed."""
        return Details(*(field.text().strip() for field in self.fields()))

    def choice(self) -> object:
        """The row under the cursor: a customer, or NEW."""
        return self.results.current_key() if self.asks in _SEARCHES else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose among those who were found; the hand stays in the field."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        by = moves.get(Qt.Key(event.key()))
        if by is None:
            event.ignore()
        else:
            self.results.step(by)

    def _typed(self) -> None:
        if self.asks in _SEARCHES:
            focused = self.focusWidget()
            text = focused.text() if isinstance(focused, TextField) else self.name.text()
            self.searched.emit(text or self.name.text())

    def show_who(self, work: WhoWork, *, began: bool, copied: str) -> None:
        """The question of this moment; `copied` is when this copy was last fresh, `19:12`."""
        self.asks = work.ask
        searches, confirm = work.ask in _SEARCHES, work.ask == Who.CONFIRM
        title, about, hint = people_words.asked(work)
        self.title.setText(title)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.name.setVisible(not confirm)
        self.reach.setVisible(work.ask in {Who.CUSTOMER, Who.RESERVE, Who.EDIT})
        self.address.setVisible(confirm or work.ask == Who.EDIT)
        self._hints(work)
        if began:
            self._fill(work)
        rows = _rows(work) if searches else []
        self.results.setVisible(bool(rows))
        self.results.show_rows(rows, rows[0].key if rows else None)
        nothing = searches and bool(work.typed) and not work.found
        keys = "" if nothing else formats.keys_whole(hint)
        self.hint.setText(work.notice.line() if work.notice else keys)
        self.nothing.setVisible(nothing)
        self.nothing.setText(people_words.nothing_found(work, copied) if nothing else "")

    def _hints(self, work: WhoWork) -> None:
        named = {
            Who.NOTE: translate("People", "note"),
            Who.MEMBER: translate("People", "last day, day/month/year"),
        }
        name = named.get(work.ask, translate("People", "name"))
        self.name.setPlaceholderText(name)
        self.name.setAccessibleName(name)
        confirm = work.ask == Who.CONFIRM
        said = translate("People", "telephone or note, if you like")
        address = said if confirm else translate("People", "address")
        self.address.setPlaceholderText(address)
        self.address.setAccessibleName(address)

    def _fill(self, work: WhoWork) -> None:
        known = work.person if work.ask == Who.EDIT else None
        said = known.details if known is not None else Details("")
        values = (said.name, said.email, said.phone, said.address)
        if work.ask == Who.MEMBER and work.person is not None:
            held = dict(work.person.memberships).get(work.membership, "")
            values = (formats.day(held) if held else "", "", "", "")
        for field, value in zip(self.fields(), values, strict=True):
            field.setText(value)

    def first(self) -> TextField:
        """Where the hand begins."""
        return self.address if self.asks == Who.CONFIRM else self.name


def _rows(work: WhoWork) -> list[Row]:
    """Who was found, and last of all who was typed."""
    rows = [_row(one) for one in work.found[:8]]
    if work.typed and work.found:
        word = translate("People", "new: {name}").format(name=work.typed)
        rows.append(Row(NEW, word, icon="plus", role="muted"))
    return rows


def _row(one: CustomerFound) -> Row:
    said = one.details
    reach = said.email or said.phone
    return Row(one.id, said.name, trail=reach, trail_role="muted", icon="person")

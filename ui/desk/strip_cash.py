"""The strip page of a payment in cash: what is due, what was given, the change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from boxoffice.ids import Cents
from boxoffice.rules.cash_given import impossible
from ui import formats
from ui.desk.selling import Selling
from ui.desk.strip_pages import Page, goes_back, recolour, said_places
from ui.language import translate
from ui.strings import Message
from ui.theme import Look
from ui.widgets.fields import MoneyField

NOTES = (20, 50, 100)


class CashPage(Page):
    """Amount due, what was given, change."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.places = self.add("", "place")
        self.due = self.add_pair(translate("Desk", "to pay"), "total")
        self.rounding = self.add_pair(translate("Desk", "rounded to 5 cents"), "body")
        self.given = MoneyField(look)
        self.given.setAccessibleName(translate("Desk", "Given"))
        self.given.setFixedWidth(120)
        self.notes = self._note_keys()
        self._given_row = QWidget()
        row = QHBoxLayout(self._given_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(look.label(translate("Desk", "given"), "small", "muted"))
        row.addStretch(1)
        for key in self.notes:
            row.addWidget(key)
        row.addWidget(self.given)
        self.column.addWidget(self._given_row)
        self.column.addStretch(1)
        self.change = self.add_pair(translate("Desk", "CHANGE"), "change")
        self.note = self.add("", "strong", "info")
        self.given.cents_changed.connect(self._on_given)
        self._due = 0
        self._said: Message | None = None

    def _note_keys(self) -> list[QPushButton]:
        keys = []
        for note in NOTES:
            key = QPushButton(str(note))
            key.setFixedSize(48, 44)
            key.setStyleSheet("padding: 0;")
            key.setFont(self.look.font("strong"))
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.setAccessibleName(formats.euro(note * 100))
            key.clicked.connect(lambda _=False, n=note: self.given.setText(str(n)))
            keys.append(key)
        return keys

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """The exact amount is proposed and selected when the payment begins."""
        quote = selling.quote
        self._due = quote.cash_cents
        self.places.setText(said_places(quote.summary))
        back = quote.cash_cents < 0
        self.due.name(goes_back() if back else translate("Desk", "to pay"))
        self.due.say(formats.euro(abs(quote.cash_cents)))
        self._given_row.setVisible(not back)
        self.change.setVisible(not back)
        rounded = quote.cash_cents - quote.total_cents
        self.rounding.say(formats.amount(rounded))
        self.rounding.setHidden(self.tight and not rounded)
        if began:
            self.given.propose(max(quote.cash_cents, 0))
            if selling.ahead and not back:
                self.given.setText(str(selling.ahead))
        self._on_given(self.given.cents() or 0)
        message = selling.notice
        keys = formats.keys_whole(_paper_hint(selling.basket.by_mail, back))
        if message is not None and message is not self._said:
            self.given.selectAll()  # what is typed next replaces it
        self._said = message
        self.places.setHidden(self.tight and message is not None)
        self.note.setText(message.line() if message else keys)
        recolour(self.note, message.tone if message else "info")

    def _on_given(self, cents: int) -> None:
        change = cents - self._due
        shown = formats.euro(change) if change >= 0 and not impossible(self._due, cents) else "—"
        self.change.say(shown, "good" if change > 0 and shown != "—" else "muted")

    def cents(self) -> Cents | None:
        """What was given."""
        return self.given.cents()


def _paper_hint(by_mail: bool, back: bool) -> str:
    if back and not by_mail:
        return translate("Desk", "Enter: given back, print the tickets")
    if by_mail:
        return translate("Desk", "Enter: paid, tickets by e-mail · Ctrl+E: print them")
    return translate("Desk", "Enter: paid, print the tickets")

"""The strip pages of the linked terminal: waiting for a card, and a card that nobody knows of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from ui import formats
from ui.desk import card_words
from ui.desk.card_paying import CardPaying
from ui.desk.selling import Selling
from ui.desk.strip_pages import Page, said_places
from ui.language import translate
from ui.theme import Look


class TerminalPage(Page):
    """Show the card, approved, saved: what the terminal does, large."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Cards", "terminal"))
        self.places = self.add("", "place")
        self.due = self.add_pair(translate("Desk", "by card"), "total")
        self.column.addSpacing(12)
        self.icon = QLabel()
        self.state = look.label("", "total")
        self.state.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.state, 1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.hint = self.add("", "strong", "info")

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """The state of this moment."""
        if not isinstance(selling, CardPaying):
            return
        approved = selling.card_state == "approved"
        role = "good" if approved else "text"
        order = selling.card_order
        self.places.setText(said_places(selling.quote.summary) if order is None else order.number)
        self.due.say(formats.euro(selling.card_cents))
        self.icon.setPixmap(self.look.pixmap("tick-circle" if approved else "terminal", role, 36))
        self.state.setText(card_words.state_word(selling.card_state))
        self.state.setProperty("role", role)
        self.state.style().polish(self.state)
        present = selling.card_state == "present"
        self.hint.setText(translate("Cards", "Esc: stop it on the terminal") if present else "")


class UnknownPage(Page):
    """A card whose result nobody knows: what is safe, and the keys that settle it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.icon = QLabel()
        self.happened = look.label("", "title", "danger")
        self.happened.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.happened, 1)
        self.column.addLayout(row)
        self.due = self.add_pair("", "total")
        self.safe = self.add("", "body", "muted")
        self.now = self.add("", "strong")
        self.said = self.add("", "strong", "warning")
        self.column.addStretch(1)
        self.keys = self.add("", "strong", "info")

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """The card that is open."""
        card = selling.card_open if isinstance(selling, CardPaying) else None
        if card is None:
            return
        message = card_words.unknown(card)
        self.icon.setPixmap(self.look.pixmap(message.icon, message.tone, 28))
        self.happened.setText(message.happened)
        self.due.name(card.places if card.order else said_places(card.places))
        self.due.say(formats.euro(card.cents))
        self.safe.setText(_sentence(message.safe))
        self.now.setText(_sentence(message.now))
        self.said.setText(selling.notice.line() if selling.notice is not None else "")
        self.said.setVisible(selling.notice is not None)
        self.keys.setText(formats.keys_whole(card_words.keys(card)))
        self.setAccessibleName(message.line())


def _sentence(part: str) -> str:
    return part[:1].upper() + part[1:] + "."

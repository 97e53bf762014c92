"""Cash in and out within a shift: an amount, why, and F7 or F8."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from boxoffice.ids import Cents
from ui import formats
from ui.language import translate
from ui.strings import Message
from ui.theme import Look
from ui.widgets import note
from ui.widgets.fields import MoneyField, TextField


class MoveBox(QFrame):
    """Two fields under a title; what was booked last stands beneath."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.amount = MoneyField(look, "body")
        self.amount.setFixedSize(120, 36)
        self.amount.setAccessibleName(translate("Till", "Amount in or out"))
        self.reason = TextField(look, translate("Till", "why"))
        self._said = look.label("", "small", "muted")
        self._said.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.amount)
        row.addWidget(self.reason, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        column.addWidget(look.label(translate("Till", "CASH IN · OUT"), "strong"))
        column.addLayout(row)
        column.addWidget(self._said)

    def missing(self) -> QWidget | None:
        """The field that is still to be filled in."""
        if not self.amount.cents():
            return self.amount
        return None if self.reason.text().strip() else self.reason

    def asked(self) -> tuple[Cents, str]:
        """Amount and reason as typed."""
        return self.amount.cents() or Cents(0), self.reason.text().strip()

    def done(self, cents: Cents, reason: str) -> None:
        """It is booked: the fields are empty again."""
        self.amount.clear()
        self.reason.clear()
        word = translate("Till", "cash in") if cents > 0 else translate("Till", "cash out")
        self.say(Message(f"{word} {formats.euro(abs(cents))} · {reason}", tone="good"))

    def say(self, message: Message) -> None:
        """Under the fields."""
        note.say(self._said, message)

"""A card whose till cannot be asked: a person with the terminal's list says what became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from boxoffice.views import TaskRow
from ui.language import translate
from ui.manager.task_words import task_words
from ui.strings import Message
from ui.theme import Look
from ui.widgets import note
from ui.widgets.fields import TextField
from ui.widgets.rows import Row, RowList

WAY = 36
_NOT_PAID, _BOOKED = "not_paid", "booked"


class CardPage(QFrame):
    """Two ways it can have gone, the order's number for the second of them, and why."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.intent = b""
        self.title = look.label("", "title")
        self._about = look.label("", "body", "muted")
        self._about.setWordWrap(True)
        self.ways = RowList(look, translate("Decide", "Ways out"), WAY, 28)
        self.number = TextField(look, translate("Decide", "number of that order, such as 2-0147"))
        self.reason = TextField(look, translate("Decide", "why (required)"))
        self.note = look.label("", "strong", "info")
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self._about)
        column.addWidget(look.label(translate("Decide", "HOW IT ENDS"), "small", "muted"))
        self.ways.setFixedHeight(2 * WAY + 4)
        for widget in (self.ways, self.number, self.reason, self.note):
            column.addWidget(widget)
        column.addStretch(1)
        self.ways.chosen.connect(self._fit)

    def show_card(self, task: TaskRow) -> None:
        """Another one; what was typed of the one before is gone."""
        self.intent = task.subject
        self.title.setText(task_words(task)[0])
        said = translate(
            "Decide",
            "The terminal's own list, or its end total beside what the tills have booked, says "
            "whether it was paid. While its till works, ask there: this is for one that is lost.",
        )
        self._about.setText("\n".join(part for part in (task.about, said) if part))
        self.ways.show_rows(_ways(), _NOT_PAID if task.code == "card_unknown" else _BOOKED)
        self.number.clear()
        self.reason.clear()
        self._fit()
        self.say(Message(translate("Decide", "F9 carries it out · ↑↓: another way · Esc: later")))

    def begin(self) -> None:
        """The hand begins among the ways."""
        self.ways.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def decided(self) -> tuple[str, str] | None:
        """The order's number (empty: not paid) and the reason; None, and the hand goes where
        something is missing.
        """
        booked, number = self._is_booked(), self.number.text().strip()
        if booked and not number:
            missing, said = self.number, translate("Decide", "Say as which order first.")
        elif not self.reason.text().strip():
            missing, said = self.reason, translate("Decide", "Say why first.")
        else:
            return number if booked else "", self.reason.text().strip()
        self.say(Message(said, tone="warning"))
        missing.setFocus(Qt.FocusReason.OtherFocusReason)
        return None

    def say(self, message: Message) -> None:
        """Under the reason."""
        note.say(self.note, message)

    def _fit(self) -> None:
        self.number.setVisible(self._is_booked())

    def _is_booked(self) -> bool:
        return self.ways.current_key() == _BOOKED


def _ways() -> list[Row]:
    said = {
        _NOT_PAID: translate("Decide", "nothing was paid, or the terminal gave it back"),
        _BOOKED: translate("Decide", "paid: it is sold by hand at another till"),
    }
    return [Row(way, word, lead=str(at + 1)) for at, (way, word) in enumerate(said.items())]

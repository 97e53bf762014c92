"""What a window shows while its workplace is opened: painted first, before anything is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from ui.strings import Message
    from ui.theme import Look


class Curtain(QWidget):
    """The program's name, and what it is doing; or why it could not be opened.

    Signals:
        painted: it stands on the screen; the loading may begin.
        left: Enter or Esc after a refusal.
    """

    painted = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown = self._refused = False
        self._title = look.label("boxoffice", "total")
        self._words = look.label(translate("Frame", "One moment…"), "body", "muted")
        self._now = look.label("", "strong")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (self._title, self._words, self._now):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(3)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def refuse(self, message: Message) -> None:
        """It cannot be opened: what happened, what is safe, what to do now."""
        self._refused = True
        self._title.setText(message.happened)
        self._words.setText(message.safe)
        self._now.setText(f"{message.now} · Enter")
        self.setAccessibleName(message.line())
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that it was painted, as soon as the paint is over."""
        super().paintEvent(event)
        if not self._shown:
            self._shown = True
            QTimer.singleShot(0, self.painted.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing is typed here; Enter and Esc leave a refusal."""
        if self._refused and event.key() in {
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
        }:
            self.left.emit()

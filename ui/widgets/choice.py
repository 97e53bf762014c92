"""A field that shows one of a few words: left and right go through them, a letter jumps to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit

from ui import keys
from ui.theme import Look


class ChoiceLine(QLineEdit):
    """Keys and their words; the first is chosen."""

    def __init__(self, look: Look, choices: Sequence[tuple[object, str]] = ()) -> None:
        super().__init__()
        self.setFont(look.font("body"))
        self.setFixedHeight(36)
        self.setReadOnly(True)
        self._choices: tuple[tuple[object, str], ...] = ()
        self._at = 0
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[object, str]]) -> None:
        """Other choices; what was chosen stays where it still can."""
        kept = self.key()
        self._choices = tuple(choices)
        self.choose(kept)

    def key(self) -> object:
        """The chosen one."""
        return self._choices[self._at][0] if self._choices else None

    def choose(self, key: object) -> None:
        """Show this one, or the first where it is not offered."""
        known = [one for one, _ in self._choices]
        self._at = known.index(key) if key in known else 0
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that choose; the rest is the window's."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Space: 1}
        if keys.is_command(event) or not self._choices:
            event.ignore()
        elif event.key() in steps:
            self._at = (self._at + steps[Qt.Key(event.key())]) % len(self._choices)
            self._show()
        elif event.text().isalnum():
            self._jump(event.text().casefold())
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap goes on to the next."""
        super().mousePressEvent(event)
        if self._choices:
            self._at = (self._at + 1) % len(self._choices)
            self._show()

    def _jump(self, letter: str) -> None:
        order = [*range(self._at + 1, len(self._choices)), *range(self._at + 1)]
        for at in order:
            if self._choices[at][1].casefold().startswith(letter):
                self._at = at
                self._show()
                return

    def _show(self) -> None:
        word = self._choices[self._at][1] if self._choices else ""
        self.setText(f"◂  {word}  ▸" if len(self._choices) > 1 else word)

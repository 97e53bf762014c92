"""The name of a seat while it is typed: a letter begins one, digits go on with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeyEvent

from ui import keys

PAUSE_MS = 1500
"""After this pause the next letter begins a new name, and a digit is a number again."""


class SeatName:
    """What was typed of it so far."""

    def __init__(self, owner: QObject) -> None:
        self.typed = ""
        self._pause = QTimer(owner)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.forget)

    def takes(self, event: QKeyEvent) -> bool:
        """Add this key; False where it is none of a name: a digit with no letter before it."""
        letter = keys.letter(event)
        key = letter or (keys.digit(event) if self.typed else "")
        if not key:
            return False
        if letter and self.typed[-1:].isdecimal():
            self.typed = ""  # `g12` then `h` means row H
        self.typed += key
        self._pause.start()
        return True

    def forget(self) -> None:
        """The next letter begins a new name."""
        self.typed = ""
        self._pause.stop()

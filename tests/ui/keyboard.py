"""A hand at the keyboard, that counts its keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


class Keyboard:
    """Presses keys where the focus is, as a hand does; counts them."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.count = 0

    def press(self, *keys: Qt.Key | str) -> None:
        """Keys by code, or characters; each of them is one key."""
        for key in keys:
            if isinstance(key, str):
                for character in key:
                    QTest.keyClicks(self._target(), character)
                    self.count += 1
            else:
                QTest.keyClick(self._target(), key)
                self.count += 1

    def _target(self) -> QWidget:
        focused: QWidget | None = self._window.focusWidget()
        return self._window if focused is None else focused

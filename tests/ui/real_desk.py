"""The desk's window on a real core and its file, and a hand that also holds Alt, Ctrl and Shift."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.keyboard import Keyboard
from ui.desk.sale_state import Step
from ui.desk.who_work import Who
from ui.desk.window import DeskWindow

ENTER, ESC, TAB, SPACE, DOWN = (
    Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Down,
)  # fmt: skip
F2, F4, F5, F7, F8, F9 = (
    Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9,
)  # fmt: skip
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Hand(Keyboard):
    """Keys that are held count too. It types as a person does: no word of it is a scan."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._wedge = window.wedge

    def press(self, *keys: Qt.Key | str) -> None:
        """As every keyboard, with a breath after each key."""
        for key in keys:
            for one in key if isinstance(key, str) else (key,):
                super().press(one)
                self._wedge.give_back()

    def held(self, modifier: Qt.KeyboardModifier, key: Qt.Key | str) -> None:
        """Two keys."""
        code = Qt.Key(ord(key)) if isinstance(key, str) else key
        QTest.keyClick(self._target(), code, modifier)
        self.count += 2


def quiet(qtbot: QtBot, desk: DeskWindow) -> None:
    """What runs in the background is over."""
    qtbot.waitUntil(
        lambda: (
            desk.who.ask != Who.BUSY and desk.selling.step != Step.BUSY and not desk.listing.busy()
        )
    )

"""What a key means in a number, by its place on the keyboard (screens.md §1 rule 2).

A Belgian top row gives `& é " ' ( § è ! ç à` without Shift; keypad keys come as Home, Up … when
NumLock is off. Both are digits in a number field.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_TOP_ROW = dict(zip("&é\"'(§è!çà", "1234567890", strict=True))
_KEYPAD_UNLOCKED: dict[int, str] = {
    Qt.Key.Key_Insert: "0",
    Qt.Key.Key_End: "1",
    Qt.Key.Key_Down: "2",
    Qt.Key.Key_PageDown: "3",
    Qt.Key.Key_Left: "4",
    Qt.Key.Key_Clear: "5",
    Qt.Key.Key_Right: "6",
    Qt.Key.Key_Home: "7",
    Qt.Key.Key_Up: "8",
    Qt.Key.Key_PageUp: "9",
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def on_keypad(event: QKeyEvent) -> bool:
    """Whether it came from the keypad; a Mac says so of every arrow key, so there it says no."""
    keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
    return keypad and sys.platform != "darwin"


def is_command(event: QKeyEvent) -> bool:
    """Ctrl, Alt or Meta is held: a command, never a character. AltGr types, so both together do."""
    held = event.modifiers() & _COMMAND
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(held) and held != alt_gr


def digit(event: QKeyEvent) -> str:
    """The digit this key stands for in a number field, or an empty string."""
    if is_command(event):
        return ""
    if on_keypad(event) and event.key() in _KEYPAD_UNLOCKED and not event.text():
        return _KEYPAD_UNLOCKED[event.key()]
    text = event.text()
    if len(text) == 1 and text in "0123456789":
        return text
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return "" if shifted else _TOP_ROW.get(text, "")


def is_decimal(event: QKeyEvent) -> bool:
    """Comma, point and the keypad's decimal key are all the decimal sign."""
    if is_command(event):
        return False
    unlocked = on_keypad(event) and event.key() == Qt.Key.Key_Delete
    return unlocked or event.text() in {",", "."}


def letter(event: QKeyEvent) -> str:
    """The letter it types, or an empty string."""
    text = event.text()
    return text if len(text) == 1 and text.isalpha() and not is_command(event) else ""


def is_enter(event: QKeyEvent) -> bool:
    """Return or the keypad's Enter."""
    return event.key() in ENTER

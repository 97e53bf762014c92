"""Fields for numbers and money, made for a hand that stays on the numeric keypad.

Digits count by key position (Belgian keyboards), every decimal key is the decimal sign, and what
a field does not use goes on to the window: Enter, F-keys, `+`, letters.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from boxoffice.ids import Cents
from ui import formats, keys
from ui.theme import Look

_OWN_KEYS = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_End})
_SIDEWAYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})


class NumberField(QLineEdit):
    """A whole number. Digits go in, letters come out as `letter_typed` (they start a search).

    Signals:
        number_changed: the number now in it, 0 when empty.
        letter_typed: a letter was typed here; it did not go into the field.
    """

    number_changed = Signal(int)
    letter_typed = Signal(str)

    def __init__(self, look: Look, digits: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = digits
        self._fresh = True
        self.setFont(look.font("title"))
        self.setFixedHeight(44)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.textChanged.connect(lambda _: self.number_changed.emit(self.number()))

    def number(self) -> int:
        """What it says; 0 when empty."""
        return int(self.text() or "0")

    def begin(self, number: int = 0) -> None:
        """Show a number; the next digit starts a new one instead of lengthening it."""
        self._fresh = True
        self.setText(str(number) if number else "")

    def go_on(self) -> None:
        """The next digit lengthens what stands there."""
        self._fresh = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and the keys that edit; hand on the rest."""
        typed = keys.digit(event)
        if typed:
            self._type(typed)
        elif event.key() == Qt.Key.Key_Backspace and not keys.is_command(event):
            self._fresh = False
            self.setText(self.text()[:-1])
        elif keys.letter(event):
            self.letter_typed.emit(keys.letter(event))
        else:
            event.ignore()

    def _type(self, digit: str) -> None:
        text = "" if self._fresh or self.hasSelectedText() else self.text()
        self._fresh = False
        if len(text) < self._digits:
            wanted = (text + digit).lstrip("0")
            if wanted == self.text():
                self.number_changed.emit(self.number())  # typed again is asked again
            self.setText(wanted)


class MoneyField(QLineEdit):
    """An amount in cents. `50` is € 50,00; the first digit replaces what was proposed.

    Signals:
        cents_changed: the cents now in it; -1 when it is no amount.
    """

    cents_changed = Signal(int)

    def __init__(self, look: Look, token: str = "title", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(look.font(token))
        self.setFixedHeight(44)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.textChanged.connect(self._tell)

    def cents(self) -> Cents | None:
        """What it says; None when it is no amount."""
        return formats.parse_amount(self.text())

    def propose(self, cents: int) -> None:
        """Show an amount, selected: Enter takes it, a digit replaces it."""
        self.setText(formats.amount(cents))
        self.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select all, so that typing replaces."""
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, one decimal sign and the keys that edit; hand on the rest."""
        typed = keys.digit(event)
        if typed:
            self._insert(typed)
        elif keys.is_decimal(event):
            self._insert(",")
        elif event.key() in _OWN_KEYS | _SIDEWAYS and not keys.is_command(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _insert(self, text: str) -> None:
        at = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        rest = self.text()
        if self.hasSelectedText():
            rest = rest[:at] + rest[at + len(self.selectedText()) :]
        future = rest[:at] + text + rest[at:]
        if future in {",", ""} or formats.parse_amount(future) is not None:
            self.setText(future)
            self.setCursorPosition(at + 1)

    def _tell(self) -> None:
        cents = self.cents()
        self.cents_changed.emit(-1 if cents is None else cents)


class TextField(QLineEdit):
    """A field for words: a search, a name. Enter, Tab and F-keys go on to the window."""

    def __init__(self, look: Look, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(look.font("body"))
        self.setFixedHeight(36)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter, Escape, Up and Down to whoever owns the list under it, and Alt with a letter
        to the window: Qt types the letter.
        """
        left = {Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down}
        asks = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier) and keys.is_command(event)
        if keys.is_enter(event) or event.key() in left or asks:
            event.ignore()
        else:
            super().keyPressEvent(event)

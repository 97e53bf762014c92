"""One key that the filter of `ui.wedge` holds back, or let through and may take back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from scanner.keyboards import Stroke, position_of
from ui import keys


@dataclass(frozen=True, slots=True)
class Held:
    """A key that waits until the pause after it shows who typed."""

    at_ms: float
    """When it was read here."""
    pressed_ms: int
    """When it was pressed, by the system's clock; 0 when the system does not say."""
    receiver: QWidget
    """Of a digit that was let through: the field that it changed."""
    event: QKeyEvent
    before: tuple[str, bool] | None = None
    """What the field said before this digit that was let through at once, and whether that was
    selected; None for a key that waits."""
    release: QKeyEvent | None = None
    """It is up again already, and waits too: a button that is pressed after that stays down."""

    @property
    def arrived(self) -> bool:
        """Whether it was let through at once."""
        return self.before is not None

    @property
    def command(self) -> bool:
        """Whether it types nothing, as F8."""
        return not types(self.event)

    @property
    def stroke(self) -> Stroke:
        """The key without its moment."""
        shifted = bool(self.event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return Stroke(self.event.text(), position_of(self.event.nativeScanCode()), shifted)


def types(event: QKeyEvent) -> bool:
    """Whether it is a character, or a key of the typing part that gives none here, as a dead key
    does, and µ with CapsLock on X11.
    """
    if keys.is_command(event):
        return False
    text = event.text()
    return bool(position_of(event.nativeScanCode())) if not text else text.isprintable()


def gap_ms(last: Held, now_ms: float, pressed_ms: int) -> float:
    """Between two keys: by when they were pressed, where the system says so."""
    if last.pressed_ms and pressed_ms:
        return pressed_ms - last.pressed_ms
    return now_ms - last.at_ms


def take_back(keys_held: Sequence[Held]) -> None:
    """The fields say again what they said before these keys, and whoever searches by one is told,
    once: Qt tells what a hand does only.
    """
    changed: dict[QLineEdit, None] = {}
    for key in reversed(keys_held):
        field = key.receiver
        if key.before is None or not isValid(field) or not isinstance(field, QLineEdit):
            continue
        text, selected = key.before
        field.setText(text)
        if selected:
            field.selectAll()
        changed[field] = None
    for field in changed:
        field.textEdited.emit(field.text())

"""Keyboard-wedge scanners: tells a burst of a scanner from the typing of a person.

An application-wide filter holds characters until the pause after them shows who typed. A burst
that ends in Enter or Tab is a scan and reaches no widget; anything slower is given back to the
widget it was meant for, at most one pause late. Digits may be let through at once into fields
(the desk shows a number within 50 ms); if they prove to begin a scan, the field says again what
it said before. When a key was pressed is what the system says of it, not when the program came to
read it: a busy program must not take a scan for typing, nor typing for a scan. It emits the text as
typed; which layout the scanner spoke is decided by who reads
it (`scanner`). It watches the workplace's whole window, log-in and dialogs too.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from ui import keys

PAUSE_MS = 50
"""A person needs more than this between two keys; scanners need 1 to 30 ms (prototype/wedge.py)."""
SHORTEST = 8
"""Fewer characters are never a code of ours (16 modhex or 120 base45)."""
_TERMINATORS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


def steady_ms() -> float:
    """A clock that never jumps."""
    return time.monotonic() * 1000


@dataclass(frozen=True, slots=True)
class _Held:
    at_ms: float
    """When it was read here."""
    pressed_ms: int
    """When it was pressed, by the system's clock; 0 when the system does not say."""
    receiver: QWidget
    event: QKeyEvent
    before: tuple[str, bool] | None
    """What the field said before this digit that was let through at once, and whether that was
    selected; None for a key that waits."""

    @property
    def arrived(self) -> bool:
        """Whether it was let through at once."""
        return self.before is not None


class Wedge(QObject):
    """The filter. Install it once: `app.installEventFilter(wedge)`.

    Signals:
        scanned: the text of a burst, without its terminator.
    """

    scanned = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        now_ms: Callable[[], float] = steady_ms,
        *,
        digits_at_once: bool = False,
    ) -> None:
        super().__init__(parent)
        self._owner = parent
        self._digits_at_once = digits_at_once
        self._now_ms = now_ms
        self._held: list[_Held] = []
        self._giving_back = False
        self._waited = False
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE_MS + 10)
        self.pause.timeout.connect(self._pause_over)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold characters, end a burst, let everything else through."""
        if (
            self._giving_back
            or event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or not isinstance(watched, QWidget)
            or not self._watches(watched)
        ):
            return False
        return self._take(watched, event)

    def _pause_over(self) -> None:
        """Nothing came for a while; unless the program slept over it and keys wait to be read."""
        late = bool(self._held) and self._now_ms() - self._held[-1].at_ms > 2 * PAUSE_MS
        if late and not self._waited:
            self._waited = True
            self.pause.start()
        else:
            self.give_back()

    def give_back(self) -> None:
        """It was a person: the keys go where they were meant to go."""
        held, self._held = self._held, []
        self.pause.stop()
        self._giving_back = True
        try:
            for key in held:
                if not key.arrived and isValid(key.receiver):
                    QApplication.sendEvent(key.receiver, key.event)
        finally:
            self._giving_back = False

    def _watches(self, receiver: QWidget) -> bool:
        """In the workplace's window, or in a dialog of it."""
        if self._owner is None:
            return True
        window, above = receiver.window(), receiver.window().parentWidget()
        ours = self._owner.window()
        return window is ours or (above is not None and above.window() is ours)

    def _take(self, receiver: QWidget, event: QKeyEvent) -> bool:
        now, pressed = self._now_ms(), event.timestamp()
        if self._held and _gap_ms(self._held[-1], now, pressed) > PAUSE_MS:
            self.give_back()
        if event.key() in _TERMINATORS:
            return self._end()
        if keys.is_command(event) or not event.text() or not event.text().isprintable():
            if event.key() not in {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr}:
                self.give_back()
            return False
        # Only when nothing is held: a digit must not overtake a letter before it.
        waits = any(not key.arrived for key in self._held)
        at_once = self._digits_at_once and bool(keys.digit(event)) and not waits
        before = None
        if at_once and isinstance(receiver, QLineEdit):
            before = (receiver.text(), receiver.hasSelectedText())
        self._held.append(_Held(now, pressed, receiver, event.clone(), before))
        self._waited = False
        self.pause.start()
        return before is None

    def _end(self) -> bool:
        if len(self._held) < SHORTEST:
            self.give_back()
            return False
        text = "".join(key.event.text() for key in self._held)
        held, self._held = self._held, []
        self.pause.stop()
        for key in reversed(held):
            _take_back(key)
        self.scanned.emit(text)
        return True


def _gap_ms(last: _Held, now_ms: float, pressed_ms: int) -> float:
    if last.pressed_ms and pressed_ms:
        return pressed_ms - last.pressed_ms
    return now_ms - last.at_ms


def _take_back(key: _Held) -> None:
    if key.before is None or not isValid(key.receiver) or not isinstance(key.receiver, QLineEdit):
        return
    text, selected = key.before
    key.receiver.setText(text)
    if selected:
        key.receiver.selectAll()

"""Keyboard-wedge scanners: tells a burst of a scanner from the typing of a person.

An application-wide filter holds characters until the pause after them shows who typed. A burst
that ends in Enter or Tab is a scan and reaches no widget; anything slower is given back to the
widget it was meant for, at most one pause late. Digits may be let through at once (the desk
shows a number within 50 ms); if they prove to begin a scan, they are taken back. It emits the
text as typed; which layout the scanner spoke is decided by who reads it (`scanner`).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
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
    receiver: QWidget
    event: QKeyEvent
    arrived: bool
    """A digit that was let through at once."""


class Wedge(QObject):
    """The filter. Install it once: `app.installEventFilter(wedge)`.

    Signals:
        scanned: the text of a burst, without its terminator.
        taken_back: some of it had arrived as digits and must be undone.
    """

    scanned = Signal(str)
    taken_back = Signal()

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
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS + 10)
        self._pause.timeout.connect(self.give_back)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold characters, end a burst, let everything else through."""
        if (
            self._giving_back
            or event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or not isinstance(watched, QWidget)
            or (self._owner is not None and watched.window() is not self._owner.window())
        ):
            return False
        return self._take(watched, event)

    def give_back(self) -> None:
        """It was a person: the keys go where they were meant to go."""
        held, self._held = self._held, []
        self._pause.stop()
        self._giving_back = True
        try:
            for key in held:
                if not key.arrived and isValid(key.receiver):
                    QApplication.sendEvent(key.receiver, key.event)
        finally:
            self._giving_back = False

    def _take(self, receiver: QWidget, event: QKeyEvent) -> bool:
        now = self._now_ms()
        if self._held and now - self._held[-1].at_ms > PAUSE_MS:
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
        self._held.append(_Held(now, receiver, event.clone(), at_once))
        self._pause.start()
        return not at_once

    def _end(self) -> bool:
        if len(self._held) < SHORTEST:
            self.give_back()
            return False
        text = "".join(key.event.text() for key in self._held)
        if any(key.arrived for key in self._held):
            self.taken_back.emit()
        self._held.clear()
        self._pause.stop()
        self.scanned.emit(text)
        return True

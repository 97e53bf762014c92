"""Keyboard-wedge scanners: tells a burst of a scanner from the typing of a person.

An application-wide filter holds characters until the pause after them shows who typed. A burst
that ends in Enter or Tab is a scan and reaches no widget; anything slower is given back to the
widget it was meant for, at most one pause late. Digits may be let through at once into fields
(the desk shows a number within 50 ms); if they prove to begin a scan, the field says again what
it said before. When a key was pressed is what the system says of it, not when the program came to
read it: a busy program must not take a scan for typing, nor typing for a scan. What a burst meant
on which keyboard is `scanner.keyboards`'; `accept` says what somebody can use. A burst that nobody
can use is a scan all the same: it is shown, never typed. It watches the workplace's whole window,
log-in and dialogs too.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from boxoffice.tickets import code, foreign, short_code
from scanner.keyboards import Meant, meant, position_of
from ui import keys
from ui.held_key import Held, gap_ms, take_back

PAUSE_MS = 50
"""A person needs more than this between two keys; scanners need 1 to 30 ms (prototype/wedge.py)."""
SHORTEST = 8
"""Fewer characters are never a code of ours (16 modhex or 120 base45)."""
LONGEST = foreign.LONGEST + 8
"""And more are nobody's; an AIM identifier and an ECI marker may stand before it."""
LEAST = 4
"""Characters of another system's code: then who waits for codes must know it, key by key at a
scanner's speed."""
SCANNER_MS = 30
"""Between the keys of a scanner; no hand types eight keys so fast."""
HICCUP_MS = 120
"""A radio, or a busy computer, keeps a scanner waiting for so long in the middle of a code."""
_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr)
_TERMINATORS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


def steady_ms() -> float:
    """A clock that never jumps."""
    return time.monotonic() * 1000


def ours(text: str) -> bool:
    """Whether it has the form of a ticket of this program."""
    return code.parse(text) is not None or short_code.parse(text) is not None


class Wedge(QObject):
    """The filter. Install it once: `app.installEventFilter(wedge)`.

    Signals:
        scanned: the text of a burst, without its terminator.
        spoke: the keyboard that the scanner takes this computer for ("US"); "" when it is right.

    Attributes:
        accept: whether somebody can use a text; it may be asked ten times for one scan.
        pressed: called for every key and click, before anything is done with it.
        number_field: where a digit ends up that this widget gets; None where it must wait.
    """

    scanned = Signal(str)
    spoke = Signal(str)

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
        self._held: list[Held] = []
        self._quick, self._timed = 0, True
        """Of the held keys: pairs at a scanner's speed, and whether the system timed them all."""
        self._giving_back = False
        self._waited = False
        self._ended: Held | None = None
        self.accept: Callable[[str], bool] = ours
        self.number_field: Callable[[QWidget], QLineEdit | None] = _itself
        self.pressed: Callable[[], None] = _nothing
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE_MS + 10)
        self.pause.timeout.connect(self._pause_over)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold characters, end a burst, let everything else through."""
        if event.type() not in _PRESSES:
            return False
        self.pressed()
        if (
            self._giving_back
            or not isinstance(event, QKeyEvent)
            or not isinstance(watched, QWidget)
            or not self._watches(watched)
        ):
            return False
        return self._take(watched, event)

    def _pause_over(self) -> None:
        """Nothing came for a while; unless the program slept over it and keys wait to be read."""
        late = bool(self._held) and self._now_ms() - self._held[-1].at_ms > 2 * PAUSE_MS
        hiccup = self._at_a_scanners_speed() and self._meant() is None
        if (late or hiccup) and not self._waited:
            self._waited = True
            self.pause.start()
        elif not self._ends_with_nothing():
            self.give_back()

    def give_back(self) -> None:
        """It was a person: the keys go where they were meant to go."""
        held = self._let_go()
        for key in held:
            if not key.arrived and isValid(key.receiver):
                self._pass_on(key.receiver, key.event)

    def _pass_on(self, receiver: QWidget, event: QKeyEvent) -> None:
        """To this widget, and to those around it when it does not use the key."""
        self._giving_back = True
        try:
            QApplication.sendEvent(receiver, event)
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
        late = bool(self._held) and gap_ms(self._held[-1], now, pressed) > self._patience_ms()
        if late and not self._ends_with_nothing():
            self.give_back()
        if event.key() in _TERMINATORS:
            return self._second_end(now, pressed) or self._end(pressed)
        if event.isAutoRepeat() or not _types(event):
            if event.key() in _MODIFIERS:
                return False
            within = self._within_a_code(pressed)
            if not within:
                self.give_back()
            return within
        # Only when nothing is held: a digit must not overtake a letter before it.
        waits = any(not key.arrived for key in self._held)
        at_once = self._digits_at_once and bool(keys.digit(event)) and not waits
        before = None
        field = self.number_field(receiver) if at_once else None
        if field is not None:
            before = (field.text(), field.hasSelectedText())
        self._hold(Held(now, pressed, field or receiver, event.clone(), before))
        if field is not None and field is not receiver:
            self._pass_on(field, event.clone())
            return True
        return before is None

    def _hold(self, key: Held) -> None:
        """Counted as it comes: a burst of thousands must not be counted anew with each key."""
        if self._held:
            self._quick += key.pressed_ms - self._held[-1].pressed_ms <= SCANNER_MS
        self._timed = self._timed and bool(key.pressed_ms)
        self._held.append(key)
        self._waited = False
        self.pause.start()

    def _let_go(self) -> list[Held]:
        held, self._held = self._held, []
        self._quick, self._timed = 0, True
        self.pause.stop()
        return held

    def _second_end(self, now_ms: float, pressed_ms: int) -> bool:
        """CR and LF are two keys: the second must press nothing either."""
        ended = None if self._held else self._ended
        if ended is None or gap_ms(ended, now_ms, pressed_ms) > HICCUP_MS:
            return False
        self._ended = replace(ended, at_ms=now_ms, pressed_ms=pressed_ms)
        return True

    def _within_a_code(self, pressed_ms: int) -> bool:
        """Scanners type a control character as F8, Esc or Ctrl+L: in a code it is no such key."""
        quick = bool(self._held) and self._at_a_scanners_speed()
        return quick and pressed_ms - self._held[-1].pressed_ms <= SCANNER_MS

    def _goes_on(self, end_ms: int = 0) -> bool:
        """A further line of a scan that ended a moment ago, too short to be one by itself: no hand
        is there so soon. One key alone may be somebody's; `end_ms`: when Enter came after it.
        """
        ended, held = self._ended, self._held
        if ended is None or not held or not (self._timed and ended.pressed_ms):
            return False
        soon = 0 <= held[0].pressed_ms - ended.pressed_ms <= 2 * SCANNER_MS
        by_enter = bool(end_ms) and end_ms - held[-1].pressed_ms <= SCANNER_MS
        pairs = len(held) - 1 + bool(end_ms)
        return soon and 0 < pairs == self._quick + by_enter

    def _end(self, pressed_ms: int) -> bool:
        if len(self._held) < SHORTEST and not self._is_short_and_known():
            if self._goes_on(pressed_ms):
                self._swallow()
                return True
            self.give_back()
            return False
        self._say(self._meant() or Meant(self._typed(), ""))
        return True

    def _is_short_and_known(self) -> bool:
        known = len(self._held) >= LEAST and self._quick_pairs() == len(self._held) - 1
        return known and self._meant() is not None

    def _ends_with_nothing(self) -> bool:
        """A scanner without a suffix: known by what it says, or by a speed that no hand has."""
        if self._goes_on() and len(self._held) < SHORTEST:
            self._swallow()
            return True
        if len(self._held) < SHORTEST:
            return False
        found = self._meant()
        if found is None and self._at_a_scanners_speed():
            found = Meant(self._typed(), "")
        if found is not None:
            self._say(found)
        return found is not None

    def _patience_ms(self) -> int:
        return HICCUP_MS if self._at_a_scanners_speed() else PAUSE_MS

    def _at_a_scanners_speed(self) -> bool:
        """Whether a hand can be ruled out, by when the system says the keys were pressed."""
        return self._quick_pairs() >= SHORTEST - 1

    def _quick_pairs(self) -> int:
        """How many keys came as soon after the one before as a scanner sends them; 0 where the
        system does not say.
        """
        return self._quick if self._timed else 0

    def _meant(self) -> Meant | None:
        """None also for what is too long to be anybody's ticket on any keyboard."""
        if len(self._held) > LONGEST:
            return None
        return meant([key.stroke for key in self._held], self.accept)

    def _typed(self) -> str:
        return "".join(key.event.text() for key in self._held)

    def _swallow(self) -> None:
        held = self._let_go()
        self._ended = held[-1]
        for key in reversed(held):
            take_back(key)

    def _say(self, found: Meant) -> None:
        self._swallow()
        self.spoke.emit(found.layout)
        self.scanned.emit(found.text)


def _types(event: QKeyEvent) -> bool:
    """Whether a scanner may have sent it: a character, or a key of the typing part that gives none
    here, as a dead key does, and µ with CapsLock on X11.
    """
    if keys.is_command(event):
        return False
    text = event.text()
    return bool(position_of(event.nativeScanCode())) if not text else text.isprintable()


def _nothing() -> None:
    """Nobody has to be told that a key came."""


def _itself(receiver: QWidget) -> QLineEdit | None:
    return receiver if isinstance(receiver, QLineEdit) else None

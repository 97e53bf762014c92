"""Keyboard-wedge scanners: tells a burst of a scanner from the typing of a person.

An application-wide filter holds keys until the pause after them shows who pressed them. A burst
that ends in Enter or Tab is a scan and reaches no widget; anything slower is given back to the
widget it was meant for, at most one pause late. Scanners type a control character as F8, Esc or
Ctrl+L, also as the first of a code, so commands wait as characters do. Digits may be let through
at once into fields (the desk shows a number within 50 ms); if they prove to begin a scan, the field
says again what it said before. When a key was pressed is what the system says of it, not when the
program came to read it: a busy program must not take a scan for typing, nor typing for a scan. What
a burst meant on which keyboard is `scanner.keyboards`'; `accept` says what somebody can use. A
burst that nobody can use is a scan all the same: it is shown, never typed. It watches the
workplace's whole window, log-in and dialogs too.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from boxoffice.tickets import code, short_code
from scanner.keyboards import Meant
from ui import keys
from ui.burst import LEAST, SCANNER_MS, SHORTEST, Burst
from ui.crossed import Crossed
from ui.held_key import Held, gap_ms, take_back, types

PAUSE_MS = 50
"""A person needs more than this between two keys; scanners need 1 to 30 ms (prototype/wedge.py).
And no key may wait longer (screens.md §1 rule 2)."""
COMMAND_PAUSE_MS = SCANNER_MS + 10
"""A command is a hand's when nothing came for so long: a scanner's next key, and what it takes to
read it."""
HICCUP_MS = 120
"""A radio, or a busy computer, keeps a scanner waiting for so long in the middle of a code."""
_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)
_MODIFIERS = (
    Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr,
    Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta,
)  # fmt: skip
"""By themselves they do nothing."""
_TERMINATORS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


def steady_ms() -> float:
    """A clock that never jumps."""
    return time.monotonic() * 1000


def ours(text: str) -> bool:
    """Whether it has the form of a ticket of this program, whole."""
    signed = code.parse(text)
    whole = signed is not None and not signed.trimmed
    return whole or short_code.parse(text) is not None


class Wedge(QObject):
    """The filter. Install it once: `app.installEventFilter(wedge)`.

    Signals:
        scanned: the text of a burst, without its terminator.
        crossed: several scanners typed at once; what was scanned a moment ago was neither's.
        spoke: the keyboard that the scanner takes this computer for ("US"); "" when it is right.

    Attributes:
        accept: whether somebody can use a text; it may be asked ten times for one scan.
        pressed: called for every key and click, before anything is done with it.
        number_field: where a digit ends up that this widget gets; None where it must wait.
    """

    scanned = Signal(str)
    crossed = Signal()
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
        self._burst = Burst()
        self._giving_back = False
        self._waited = False
        self._ended: Held | None = None
        self._crossed = Crossed()
        self.accept: Callable[[str], bool] = ours
        self.number_field: Callable[[QWidget], QLineEdit | None] = _itself
        self.pressed: Callable[[], None] = _nothing
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setTimerType(Qt.TimerType.PreciseTimer)
        self.pause.timeout.connect(self._pause_over)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold keys, end a burst, let everything else through."""
        if event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return not self._giving_back and self._burst.lift(event)
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
        held = self._burst.keys
        late = bool(held) and self._now_ms() - held[-1].at_ms > 2 * PAUSE_MS
        hiccup = self._burst.at_a_scanners_speed() and self._meant() is None
        if (late or hiccup) and not self._waited:
            self._waited = True
            self.pause.start(PAUSE_MS)
        else:
            self._be_done()

    def give_back(self) -> None:
        """It was a person: the keys go where they were meant to go."""
        for key in self._let_go():
            if not key.arrived and isValid(key.receiver):
                self._pass_on(key.receiver, key.event)
            if key.release is not None and isValid(key.receiver):
                self._pass_on(key.receiver, key.release)

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
        ends, command = event.key() in _TERMINATORS, not types(event)
        if event.key() in _MODIFIERS:
            return False
        held = self._burst.keys
        if held and gap_ms(held[-1], now, pressed) > self._patience_ms(command and not ends):
            self._be_done()
        if ends:
            return self._second_end(now, pressed) or self._end(pressed)
        if event.isAutoRepeat() or (command and not pressed):
            within = self._within_a_code(pressed)
            if not within:
                self._be_done()
            return within
        if command and self._digits_at_once and keys.digit(event) and not self._burst.keys:
            return False  # the keypad without NumLock: a digit waits for nobody
        if command and self._second_end(now, pressed, SCANNER_MS):
            return True
        if command:
            self._hold(Held(now, pressed, receiver, event.clone()), COMMAND_PAUSE_MS)
            return True
        return self._take_character(receiver, event, now)

    def _take_character(self, receiver: QWidget, event: QKeyEvent, now: float) -> bool:
        # Only when nothing is held: a digit must not overtake a letter before it.
        waits = any(not key.arrived for key in self._burst.keys)
        at_once = self._digits_at_once and bool(keys.digit(event)) and not waits
        before = None
        field = self.number_field(receiver) if at_once else None
        if field is not None:
            before = (field.text(), field.hasSelectedText())
        self._hold(Held(now, event.timestamp(), field or receiver, event.clone(), before))
        if field is not None and field is not receiver:
            self._pass_on(field, event.clone())
            return True
        return before is None

    def _hold(self, key: Held, pause_ms: int = PAUSE_MS) -> None:
        self._burst.add(key)
        self._waited = False
        self.pause.start(pause_ms)

    def _let_go(self) -> list[Held]:
        self.pause.stop()
        return self._burst.clear()

    def _second_end(self, now_ms: float, pressed_ms: int, within_ms: int = HICCUP_MS) -> bool:
        """CR and LF are two keys: the second must press nothing either; nor what a scanner types
        for a control character after its Enter.
        """
        ended = None if self._burst.keys else self._ended
        if ended is None or gap_ms(ended, now_ms, pressed_ms) > within_ms:
            return False
        self._ended = replace(ended, at_ms=now_ms, pressed_ms=pressed_ms)
        return True

    def _within_a_code(self, pressed_ms: int) -> bool:
        """A key that repeats itself, or has no time, amid those of a scanner is the scanner's."""
        quick = bool(self._burst.keys) and self._burst.at_a_scanners_speed()
        return quick and pressed_ms - self._burst.keys[-1].pressed_ms <= SCANNER_MS

    def _goes_on(self, end_ms: int = 0) -> bool:
        """A further line of a scan that ended a moment ago, too short to be one by itself: no hand
        is there so soon. One key alone may be somebody's; `end_ms`: when Enter came after it.
        """
        ended, held = self._ended, self._burst.keys
        if ended is None or not held or not ended.pressed_ms:
            return False
        soon = 0 <= held[0].pressed_ms - ended.pressed_ms <= 2 * SCANNER_MS
        return soon and self._burst.all_quick(end_ms)

    def _end(self, pressed_ms: int) -> bool:
        burst = self._burst
        if burst.characters >= SHORTEST or self._is_short_and_known():
            self._say(self._meant())
        elif self._goes_on(pressed_ms):
            self._swallow()
        elif pressed_ms and burst.no_hand_so_short(pressed_ms):
            self._say(None)
        else:
            self.give_back()
            return False
        return True

    def _is_short_and_known(self) -> bool:
        known = self._burst.characters >= LEAST and self._burst.all_quick()
        return known and self._meant() is not None

    def _be_done(self) -> None:
        """No Enter came: a scan without one, or a hand's keys."""
        if not self._ends_with_nothing():
            self.give_back()

    def _ends_with_nothing(self) -> bool:
        """A scanner without a suffix: known by what it says, or by a speed that no hand has."""
        burst = self._burst
        long = burst.characters >= SHORTEST
        if self._goes_on() and not long:
            self._swallow()
            return True
        found = self._meant() if long else None
        no_hand = found or burst.at_a_scanners_speed() or burst.no_hand_so_short()
        if no_hand:
            self._say(found)
        return bool(no_hand)

    def _patience_ms(self, command: bool) -> int:
        """How soon this key must come after the last one to be of one code with it."""
        if command:
            return SCANNER_MS
        if self._burst.at_a_scanners_speed():
            return HICCUP_MS
        return SCANNER_MS if self._burst.keys[-1].command else PAUSE_MS

    def _meant(self) -> Meant | None:
        return self._burst.meant(self.accept)

    def _swallow(self, *, read: bool = False) -> bool:
        """No widget gets it. Whether it is the rest of scans that came mixed, which is told."""
        typed, held = self._burst.typed(), self._let_go()
        self._ended = held[-1]
        take_back(held)
        began, ended = (key.pressed_ms or key.at_ms for key in (held[0], held[-1]))
        mixed = self._crossed.heard(typed, began, ended, read=read)
        if self._crossed.news:
            self.crossed.emit()
        return mixed

    def _say(self, found: Meant | None) -> None:
        """What it meant; None: nobody can use it."""
        said = found or Meant(self._burst.typed(), "")
        if self._swallow(read=found is not None) or not said.text:
            return  # told already; or there were only control characters in it
        self.spoke.emit(said.layout)
        self.scanned.emit(said.text)


def _nothing() -> None:
    """Nobody has to be told that a key came."""


def _itself(receiver: QWidget) -> QLineEdit | None:
    return receiver if isinstance(receiver, QLineEdit) else None

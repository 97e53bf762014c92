"""The keys that `ui.wedge` holds, and what they say of who pressed them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QKeyEvent

from boxoffice.tickets import foreign
from scanner.keyboards import Meant, meant
from ui.held_key import Held

SHORTEST = 8
"""Fewer characters are never a code of ours (16 modhex or 120 base45)."""
LONGEST = foreign.LONGEST + 8
"""And more are nobody's; an AIM identifier and an ECI marker may stand before it."""
LEAST = 4
"""Characters of another system's code; and keys that no hand strikes at a scanner's speed, with a
fifth one after them or a command among them."""
LEAST_WITH_ENTER = 2
"""Keys, a command among them, with an Enter after them: F8, F7 and Enter would turn a door."""
SCANNER_MS = 30
"""Between the keys of a scanner; no hand types eight keys so fast."""
_MAY_BE_DOWN = 8
"""Keys that are looked at when one comes up: a hand and a scanner hold down no more."""


class Burst:
    """Keys in the order in which they came. Counted as they come: a burst of thousands must not be
    counted anew with each key.
    """

    def __init__(self) -> None:
        self.keys: list[Held] = []
        self.characters = 0
        """How many of them type."""
        self._quick, self._timed = 0, True
        """Pairs at a scanner's speed, and whether the system timed them all."""

    def add(self, key: Held) -> None:
        """One more."""
        if self.keys:
            self._quick += key.pressed_ms - self.keys[-1].pressed_ms <= SCANNER_MS
        self._timed = self._timed and bool(key.pressed_ms)
        self.characters += not key.command
        self.keys.append(key)

    def clear(self) -> list[Held]:
        """Nothing is held any more; what was."""
        held, self.keys = self.keys, []
        self.characters, self._quick, self._timed = 0, 0, True
        return held

    def lift(self, release: QKeyEvent) -> bool:
        """A key came up; whether it is one that waits, so that this waits with it."""
        last = len(self.keys) - 1
        for n in range(last, max(-1, last - _MAY_BE_DOWN), -1):
            key = self.keys[n]
            if not key.arrived and key.release is None and _same_key(key.event, release):
                self.keys[n] = replace(key, release=release.clone())
                return True
        return False

    def all_quick(self, end_ms: int = 0) -> bool:
        """Whether every key came as soon after the one before as a scanner sends them, and the
        Enter that was pressed at `end_ms`; no where the system does not say, and of a key alone.
        """
        pairs = len(self.keys) - 1
        if end_ms and self.keys and end_ms - self.keys[-1].pressed_ms > SCANNER_MS:
            return False
        return self._timed and pairs + bool(end_ms) > 0 and self._quick == pairs

    def no_hand_so_short(self, end_ms: int = 0) -> bool:
        """Of fewer than eight characters: whether a hand can be ruled out all the same, by the
        Enter after them or a command among them.
        """
        command = len(self.keys) > self.characters
        if command and end_ms:
            return len(self.keys) >= LEAST_WITH_ENTER and self.all_quick(end_ms)
        long = len(self.keys) >= LEAST and self.characters > 0
        return long and (command or bool(end_ms)) and self.all_quick(end_ms)

    def at_a_scanners_speed(self) -> bool:
        """Whether a hand can be ruled out, by when the system says the keys were pressed."""
        return self._timed and self._quick >= SHORTEST - 1

    def meant(self, accept: Callable[[str], bool]) -> Meant | None:
        """What somebody can use; None also for what is too long to be anybody's ticket on any
        keyboard.
        """
        if self.characters > LONGEST:
            return None
        return meant([key.stroke for key in self.keys if not key.command], accept)

    def typed(self) -> str:
        """As it came; a command types nothing."""
        return "".join(key.event.text() for key in self.keys if not key.command)


def _same_key(pressed: QKeyEvent, released: QKeyEvent) -> bool:
    """By its place where the system says it: the character may be another once Shift is up."""
    if pressed.nativeScanCode():
        return pressed.nativeScanCode() == released.nativeScanCode()
    return pressed.key() == released.key()

"""Keyboard scanners that type at once: their keys come as one text, which is nobody's ticket.

The system does not say which of two keyboards a key is of. But the first Enter falls into the keys
of the other scanner, so a text that nobody can use is followed at once by another one, and the two
together are as long as two tickets. Where both end at the same moment one text is, and is written
in the letters of tickets alone. Of three there are three texts, as long as three tickets and in
those letters: with more texts a card of several lines has more ways to be as long.
"""

from __future__ import annotations

from itertools import product

from boxoffice.tickets import base45, code, short_code
from ui.burst import SCANNER_MS

_LOST = 2
"""Keys that the system drops where both scanners press the same one at the same moment."""
_AIM = "]C0"
"""An AIM identifier before a short code."""
_SIZES = [
    range(length - _LOST, length + len(_AIM) + 1)
    for length in (short_code.LENGTH, code.TEXT_LENGTH)
]
_BOTH = frozenset(
    one + other for a, b in product(_SIZES, _SIZES) for one, other in product(a, b)
)  # fmt: skip
_THREE = frozenset(both + one for both in _BOTH for size in _SIZES for one in size)
_OF_SHORT = frozenset(short_code.ALPHABET + _AIM)
_OF_A_SIGNED = frozenset(base45.ALPHABET + _AIM)


class Crossed:
    """What was heard last and could not be read.

    Attributes:
        news: whether what `heard` said last was not said before.
    """

    def __init__(self) -> None:
        self._unread: list[str] = []
        self._told = self.news = False
        self._ended_ms = 0.0

    def heard(self, text: str, began_ms: float, ended_ms: float, *, read: bool) -> bool:
        """One burst more, and whether it is the rest of tickets whose keys came mixed, or all of
        them. A rest that happens to have the form of a ticket is a rest all the same.
        """
        if not 0 <= began_ms - self._ended_ms <= 2 * SCANNER_MS:
            self._unread, self._told = [], False
        self._ended_ms, told = ended_ms, self._told
        if self._unread or not read:
            self._told = told or _of_two(self._unread, text) or _of_three(self._unread, text)
        self._unread = [] if read else [*self._unread[-1:], text]
        self.news = self._told and not told
        return self._told


def _of_two(before: list[str], text: str) -> bool:
    if not before:
        return len(text) in _BOTH and _as_tickets(text)
    return len(before[-1]) + len(text) in _BOTH


def _of_three(before: list[str], text: str) -> bool:
    whole = "".join((*before, text))
    told = bool(before) or len(whole) < code.TEXT_LENGTH - _LOST
    return told and len(whole) in _THREE and _as_tickets(whole)


def _as_tickets(text: str) -> bool:
    """Whether no other code is likely to be written so."""
    short = len(text) < code.TEXT_LENGTH - _LOST
    return set(text.upper()) <= (_OF_SHORT if short else _OF_A_SIGNED)

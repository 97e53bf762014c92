"""Two keyboard scanners that type at once: their keys come as one text, which is nobody's ticket.

The system does not say which of two keyboards a key is of. But the first Enter falls into the keys
of the other scanner, so a text that nobody can use is followed at once by another one, and the two
together are as long as two tickets. Where both end at the same moment one text is, and is written
in the letters of tickets alone.
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
_OF_TWO_SHORT = frozenset(short_code.ALPHABET + _AIM)
_OF_A_SIGNED = frozenset(base45.ALPHABET + _AIM)


class Crossed:
    """What was heard last and could not be read."""

    def __init__(self) -> None:
        self._unread = 0
        self._ended_ms = 0.0

    def heard(self, text: str, began_ms: float, ended_ms: float, *, read: bool) -> bool:
        """One burst more, and whether it is the rest of two tickets whose keys came mixed, or all
        of them.
        """
        soon = 0 <= began_ms - self._ended_ms <= 2 * SCANNER_MS
        before = self._unread if soon else 0
        whole = len(text) + before
        mixed = not read and whole in _BOTH and (before > 0 or _as_tickets(text))
        self._unread = 0 if read or mixed else len(text)
        self._ended_ms = ended_ms
        return mixed


def _as_tickets(text: str) -> bool:
    """Whether no other code is likely to be written so."""
    short = len(text) < code.TEXT_LENGTH - _LOST
    return set(text.upper()) <= (_OF_TWO_SHORT if short else _OF_A_SIGNED)

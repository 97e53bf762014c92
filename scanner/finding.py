"""Finds codes in a stream of frames, and says of strange ones only when they persist.

A door accepts what it can verify. A phantom, a poster on the wall, a loyalty card that passes by
on the way out of a wallet is seen for a frame or two and means nothing; who holds it still wants
an answer (reference/scanning.md §2.4).
"""

from __future__ import annotations

from collections import OrderedDict

from scanner.decoder import Accept, FrameDecoder
from scanner.reading import Gray, Reading

PERSISTS = 5
"""Frames in which a strange code was seen before it is spoken of."""
FORGOTTEN_AFTER = 45
"""Frames, some three seconds, after which a strange code is a new one."""
MOST = 64
"""Strange codes that are remembered: a wall of posters has no more."""


class Finder:
    """One camera's eye for codes."""

    def __init__(self, accept: Accept) -> None:
        self._accept = accept
        self._decoder = FrameDecoder(self._judged)
        self._frame = 0
        self._strange: OrderedDict[str, list[int]] = OrderedDict()
        self._refused: list[str] = []

    def look(self, gray: Gray) -> tuple[Reading, ...]:
        """Codes of this frame that are to be decided: accepted ones, else a strange one that has
        just persisted, once.
        """
        self._frame += 1
        self._refused.clear()
        found = self._decoder.decode(gray)
        persisting = [text for text in dict.fromkeys(self._refused) if self._persists(text)]
        if found or not persisting:
            return found
        return (Reading(persisting[0], "QRCode", "persisted"),)

    def _judged(self, text: str) -> bool:
        good = self._accept(text)
        if not good:
            self._refused.append(text)
        return good

    def _persists(self, text: str) -> bool:
        """Whether this is the very frame that makes it five."""
        seen = [at for at in self._strange.pop(text, []) if at > self._frame - FORGOTTEN_AFTER]
        seen.append(self._frame)
        self._strange[text] = seen[-PERSISTS - 1 :]
        while len(self._strange) > MOST:
            self._strange.popitem(last=False)
        return len(seen) == PERSISTS

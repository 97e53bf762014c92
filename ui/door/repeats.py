"""What is the same ticket held still, and what is a new scan.

A ticket carries two codes, and a camera sees both; a scanner on a bad cable sends everything
twice. Within two seconds the same ticket is decided once, also when another one came in between:
two people hold their phones before one camera.
"""

from __future__ import annotations

from boxoffice.tickets import code, short_code

SAME_MS = 2000
"""Since it was last seen: screens.md §5."""
ECHO_MS = 500
"""After a scan that could not be kept it is tried again; but a camera that goes on seeing it would
do so with each of twenty frames a second, and a hand on a trigger takes longer than this."""


class Repeats:
    """The tickets of the last two seconds."""

    def __init__(self) -> None:
        self._seen: dict[object, float] = {}
        self._unwritten: dict[object, float] = {}

    def again(self, text: str, now_ms: float) -> bool:
        """Whether this ticket was seen a moment ago; it is remembered as seen now."""
        name = _name(text)
        if now_ms - self._unwritten.get(name, -ECHO_MS) < ECHO_MS:
            return True
        self._unwritten.pop(name, None)
        self._seen = {one: at for one, at in self._seen.items() if now_ms - at < SAME_MS}
        known = name in self._seen
        self._seen[name] = now_ms
        return known

    def unwritten(self, text: str, now_ms: float) -> None:
        """Its scan was not decided: the next one is none of it again."""
        name = _name(text)
        self._seen.pop(name, None)
        self._unwritten = {one: at for one, at in self._unwritten.items() if now_ms - at < ECHO_MS}
        self._unwritten[name] = now_ms

    def forget(self) -> None:
        """The next scan is a new one: somebody typed it on purpose."""
        self._seen.clear()
        self._unwritten.clear()


def _name(text: str) -> object:
    signed = code.parse(text)
    if signed is not None:
        return signed.content.code_id
    short = short_code.parse(text)
    return short.code_id if short is not None else text

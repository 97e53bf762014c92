"""Between two keys: a double press does nothing twice, and an unusual sum is asked about first."""

from __future__ import annotations

import time
from collections.abc import Callable

GUARD_MS = 400
"""After a commit F8, F9 and Enter are ignored for so long: a double press sells once."""


def steady_ms() -> int:
    """A clock that never jumps."""
    return time.monotonic_ns() // 1_000_000


class Doubt:
    """An unusual sum, asked about once before it is taken; a double press is no answer."""

    def __init__(self, now_ms: Callable[[], int] = steady_ms) -> None:
        self._now_ms = now_ms
        self._asked: int | None = None
        self._from_ms = 0

    def forget(self) -> None:
        """Something else is typed: it would be asked about anew."""
        self._asked = None

    def lets(self, cents: int, *, unusual: bool) -> bool:
        """Whether the sum may be taken; False: it is to be asked about."""
        if not unusual:
            return True
        if cents == self._asked:
            return self._now_ms() >= self._from_ms
        self._asked, self._from_ms = cents, self._now_ms() + GUARD_MS
        return False

"""How often somebody may ask: a bucket of requests that fills again with time."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable

MOST_KNOWN = 10_000
"""Who was seen longest ago is forgotten first: memory is no gift to strangers."""


class Rate:
    """At most `burst` requests at once, and `per_s` a second in the long run, of each."""

    def __init__(
        self, per_s: float, burst: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._per_s = per_s
        self._burst = burst
        self._clock = clock
        self._seen: dict[Hashable, tuple[float, float]] = {}
        """Who → requests left, and when that was."""

    def allows(self, who: Hashable) -> bool:
        """Whether one more is within the limit; it counts when it is."""
        now = self._clock()
        left, since = self._seen.pop(who, (float(self._burst), now))
        left = min(float(self._burst), left + (now - since) * self._per_s)
        allowed = left >= 1
        self._seen[who] = (left - 1 if allowed else left, now)
        while len(self._seen) > MOST_KNOWN:
            del self._seen[next(iter(self._seen))]
        return allowed

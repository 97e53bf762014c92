"""Virtual time: a heap of what happens when, and clocks that run, jump and restart on it."""

from __future__ import annotations

import heapq
from collections.abc import Callable

START_MS = 1_800_000_000_000
"""The wall clock at virtual time 0."""


class Timeline:
    """What is to happen, by its moment; equal moments keep their order."""

    def __init__(self) -> None:
        self.now_ms = 0
        self._n = 0
        self._heap: list[tuple[int, int, Callable[[], None]]] = []

    def after(self, delay_ms: int, happens: Callable[[], None]) -> None:
        """Let something happen later."""
        self._n += 1
        heapq.heappush(self._heap, (self.now_ms + delay_ms, self._n, happens))

    def step(self) -> bool:
        """Let the next thing happen; False when there is none."""
        if not self._heap:
            return False
        self.now_ms, _, happens = heapq.heappop(self._heap)
        happens()
        return True


class MachineClock:
    """The clock of one machine: it may be wrong, jump, and forget itself at a reboot."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._offset_ms = 0
        self._booted_ms = 0
        self._boot = 0

    def wall_ms(self) -> int:
        """UTC milliseconds as this machine believes them."""
        return max(0, START_MS + self._timeline.now_ms + self._offset_ms)

    @property
    def true_ms(self) -> int:
        """Virtual time, which no machine knows."""
        return self._timeline.now_ms

    def boot_ms(self) -> int:
        """Milliseconds since the last boot."""
        return self._timeline.now_ms - self._booted_ms

    def boot_id(self) -> bytes:
        """Changes at each boot."""
        return self._boot.to_bytes(16, "big")

    def jump(self, by_ms: int) -> None:
        """Somebody, or a dead battery, set the wall clock."""
        self._offset_ms += by_ms

    def reboot(self) -> None:
        """The machine starts again."""
        self._boot += 1
        self._booted_ms = self._timeline.now_ms

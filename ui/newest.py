"""A state that is written down as it changes, so that a program that stops loses none of it.

It is written on a lane of its own, the newest only: no key waits for the disk, and what changes
while one state is written is written next.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

from ui.bridge import Bridge, Lane

S = TypeVar("S")
log = logging.getLogger("ui")


class Newest(Generic[S]):
    """Writes what `now` says whenever it is other than before. `written` is what stands there
    already; `fault` are the log's words where it could not be written: it is tried again when it
    has changed.
    """

    def __init__(
        self, bridge: Bridge, now: Callable[[], S], write: Callable[[S], None], written: S,
        fault: str,
    ) -> None:  # fmt: skip
        self._bridge, self._now, self._write = bridge, now, write
        self._written, self._fault = written, fault
        self._writing = False

    def look(self) -> None:
        """Write what changed; while that is written, what comes after waits."""
        now = self._now()
        if now == self._written or self._writing:
            return
        self._written, self._writing = now, True
        self._bridge.run(lambda: self._write(now), self._done, self._failed, Lane.KEEPING)

    def _done(self, _: object) -> None:
        self._writing = False
        self.look()

    def _failed(self, error: BaseException) -> None:
        log.warning("%s: %s", self._fault, error)
        self._writing = False

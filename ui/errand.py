"""One piece of work at a time behind a page: while it runs, a second press begins nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ui.bridge import Bridge, Failed, Lane

Result = TypeVar("Result")


class Errand:
    """What a page has done elsewhere.

    Attributes:
        busy: something is on its way.
    """

    def __init__(self, bridge: Bridge, failed: Failed, lane: Lane = Lane.DB) -> None:
        """`failed` is told what did not go, whatever it was."""
        self._bridge, self._lane = bridge, lane
        self._tell = failed
        self.busy = False

    def run(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Do `work` on its lane, then `done` on the Qt thread; nothing while something runs."""
        if self.busy:
            return
        self.busy = True

        def ready(result: Result) -> None:
            self.busy = False
            done(result)

        self._bridge.run(work, ready, self._failed, self._lane)

    def _failed(self, error: BaseException) -> None:
        self.busy = False
        self._tell(error)

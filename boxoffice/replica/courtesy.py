"""Who works in the background lets who stands at the counter go first.

Threads of one program share one interpreter, and one writer's lock: while thousands of changes come
in, a key waits for its turn at each step of its way. The screen says when a key is being answered;
whoever takes a long row of changes asks between two small steps, and waits for that short while.
"""

from __future__ import annotations

import threading

AT_MOST_S = 0.05
"""A step is put off no longer than this: somebody may type without a pause, and the changes have to
come in all the same."""


class Courtesy:
    """Whether somebody at the screen is being answered now; for any thread."""

    def __init__(self) -> None:
        self._free = threading.Event()
        self._free.set()

    def begin(self) -> None:
        """A key, a touch or a scan came, and is being answered."""
        self._free.clear()

    def end(self) -> None:
        """It is answered."""
        self._free.set()

    def give_way(self) -> None:
        """Between two steps of long work, with no lock held: wait while somebody is answered."""
        self._free.wait(AT_MOST_S)

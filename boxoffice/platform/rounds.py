"""A thread that does one thing again and again: what waits at the rim of a program needs it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

log = logging.getLogger("boxoffice.rounds")


class Rounds:
    """Calls `turn` every so many seconds, and when it is woken, until it is stopped."""

    def __init__(
        self, name: str, turn: Callable[[], object], every_s: float, first_s: float | None = None
    ) -> None:
        """`first_s`: how long the first turn waits; None: as long as every other.

        A turn that raises is said in the log, and the next one comes all the same.
        """
        self._turn = turn
        self._every_s = every_s
        self._first_s = every_s if first_s is None else first_s
        self._wake = threading.Event()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    @property
    def over(self) -> bool:
        """It was stopped: a long turn ends here."""
        return self._over.is_set()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wake(self) -> None:
        """There may be something to do; from any thread."""
        self._wake.set()

    def rest(self, seconds: float) -> None:
        """In a turn: wait, whoever wakes us, until it is stopped."""
        self._over.wait(seconds)

    def stop(self, timeout_s: float) -> None:
        """End after the running turn, at most so much later; harmless when it never began."""
        self._over.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def _run(self) -> None:
        pause = self._first_s
        while True:
            self._wake.wait(pause)
            self._wake.clear()
            if self.over:
                return
            try:
                self._turn()
            except Exception:  # whatever it is, the program goes on, and so do we
                log.exception("%s: this turn failed", self._thread.name)
            pause = self._every_s

"""The one place that knows both threads and signals.

Facades are plain blocking Python. Work that may wait (a commit, a claim, a PIN) runs on a
single-thread executor per resource, and its result or error comes back on the Qt thread. A
change told from any thread becomes at most ten refreshes a second.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

log = logging.getLogger("ui")

Result = TypeVar("Result")
Failed = Callable[[BaseException], None]
REFRESH_MS = 100
QUIET_MS = 150
"""A refresh waits until nobody has typed for so long…"""
LATEST_MS = 500
"""… but never longer than this."""


class Lane(StrEnum):
    """One thread per resource, so that a slow printer never holds up a sale."""

    DB = "db"
    PRINT = "print"
    CAMERA = "camera"
    TERMINAL = "terminal"
    KEEPING = "keeping"


class Bridge(QObject):
    """Runs work elsewhere and brings results home. Make it on the Qt thread.

    Signals:
        changed: something in the data changed; coalesced, on the Qt thread.
    """

    changed = Signal()
    _settled = Signal(object)
    _poked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._open: set[Future[Any]] = set()
        self._closed = False
        self._settled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._poked.connect(self._coalesce, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._refresh)
        self._typed, self._asked = QElapsedTimer(), QElapsedTimer()

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Failed,
        lane: Lane = Lane.DB,
    ) -> None:
        """Do `work` on its lane, then `done` or `failed` on the Qt thread; nothing once shut."""
        if self._closed:
            return
        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(1, thread_name_prefix=f"ui-{lane}")
        future = self._lanes[lane].submit(work)
        self._open.add(future)
        future.add_done_callback(lambda ready: self._tell(ready, done, failed))

    def poke(self) -> None:
        """Say that data changed. From any thread; give it to a facade's `subscribe`."""
        if not self._closed:
            self._poked.emit()

    def put_off(self) -> None:
        """Somebody types: what changed is shown a little later."""
        self._typed.start()

    def shutdown(self, timeout_s: float = 5.0) -> bool:
        """Stop timers, take no more work, wait for what runs. False when something still runs.

        The database may be closed after it: a running sale has been committed or rolled back.
        """
        self._closed = True
        self._timer.stop()
        for lane in self._lanes.values():
            lane.shutdown(wait=False, cancel_futures=True)
        running = wait(set(self._open), timeout=timeout_s).not_done
        if running:
            log.error("shutdown: %d tasks still run after %.1f s", len(running), timeout_s)
        return not running

    def _tell(self, future: Future[Result], done: Callable[[Result], None], failed: Failed) -> None:
        self._open.discard(future)
        if not self._closed:
            self._settled.emit((future, done, failed))

    @Slot(object)
    def _deliver(self, outcome: tuple[Future[Result], Callable[[Result], None], Failed]) -> None:
        if self._closed:  # it was on its way: whoever would be told may be gone
            return
        future, done, failed = outcome
        error = future.exception()
        if error is None:
            done(future.result())
        else:
            failed(error)

    @Slot()
    def _coalesce(self) -> None:
        # A poke may still be on its way when the bridge is shut, and the database closed after it.
        if not self._closed and not self._timer.isActive():
            self._asked.start()
            self._timer.start(REFRESH_MS)

    @Slot()
    def _refresh(self) -> None:
        quiet = QUIET_MS - self._typed.elapsed() if self._typed.isValid() else 0
        left = LATEST_MS - self._asked.elapsed()
        if quiet > 0 and left > 0:
            self._timer.start(min(quiet, left))
        else:
            self.changed.emit()

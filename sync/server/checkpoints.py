"""SQLite's log is copied into the database beside the thread that commits.

SQLite lets whoever commits past the log's limit copy all of it: every twentieth group of pushes
took twice as long for it, and everybody in it waited. A thread copies while the next ones are
folded; what is left at the limit is little, and the log begins anew there.
"""

from __future__ import annotations

import logging
from contextlib import closing
from threading import Event, Thread

from sqlalchemy import Engine

from boxoffice.replica.database import driver, sqlite_version

log = logging.getLogger("boxoffice.server")

AHEAD = 2000
"""Pages of 4 KB in the log that are worth a copy: a quarter of what the log may have."""
NOOP = (3, 51, 0)
"""SQLite tells since then how long the log is without copying it."""


class Checkpoints:
    """A thread that is told of each commit."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._told = Event()
        self._ends = False
        self._thread = Thread(target=self._run, name="server-checkpoints", daemon=True)
        self._thread.start()

    def committed(self, _scopes: tuple[str, ...] = ()) -> None:
        """Something stands in the log."""
        self._told.set()

    def close(self) -> None:
        """Copy what is worth it of what was told, and end."""
        self._ends = True
        self._told.set()
        self._thread.join()

    def _run(self) -> None:
        ends = False
        while not ends:
            self._told.wait()
            self._told.clear()
            ends = self._ends
            try:
                self._copy()
            except driver.Error:  # the next commit hears it from the same disk, and stops for it
                log.warning("the log was not copied beside", exc_info=True)

    def _copy(self) -> None:
        # Given back at once: whoever puts another database here must find this one closed.
        with closing(self._engine.raw_connection()) as connection:
            cursor = connection.cursor()
            _, pages, copied = cursor.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
            if pages - copied >= AHEAD:
                cursor.execute("PRAGMA wal_checkpoint(PASSIVE)")


def checkpoints_of(engine: Engine) -> Checkpoints | None:
    """For a database that a log stands before; PostgreSQL has a process of its own for it."""
    if engine.dialect.name != "sqlite" or sqlite_version() < NOOP:
        return None
    return Checkpoints(engine)

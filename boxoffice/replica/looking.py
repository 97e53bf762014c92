"""Looking at a database that this program does not work on: nothing is created beside it.

A read-only connection to a WAL database makes `-wal` and `-shm` files and leaves them there. While
there is no `-wal`, nobody has the database open, and SQLite may take it as unchanging.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from boxoffice.errors import Refused, Unavailable
from boxoffice.replica.database import Connection, driver, failures_named, open_database
from boxoffice.replica.schema import SCHEMA_VERSION


@contextmanager
def glance(path: Path) -> Iterator[Connection]:
    """A connection for one short question. Raises Unavailable("database_…"). Creates nothing."""
    with failures_named(path):
        alone = _nobody_has_it_open(path)
        conn = _unchanging(path) if alone else open_database(path, read_only=True)
        try:
            yield conn
        finally:
            conn.close()


def refuse_newer(path: Path) -> None:
    """Refused("database_newer", found=…, known=…) for a device's database of a newer program.

    Raises Unavailable("database_corrupt") for a database that is somebody else's, and
    Unavailable("database_…") when it cannot be read. Nothing is written into it then.
    """
    with glance(path) as conn:
        found = conn.execute("PRAGMA user_version").fetchone()[0]
        tables = {name for (name,) in conn.execute("SELECT name FROM sqlite_schema")}
    if found > SCHEMA_VERSION:
        raise Refused("database_newer", found=found, known=SCHEMA_VERSION)
    if tables and tables.isdisjoint(("journal", "event")):  # a device's, or the server's
        raise Unavailable("database_corrupt", path=str(path))


_HEADER = 100
"""Bytes that every SQLite file has at least (sqlite.org/fileformat2.html)."""


def require_device(path: Path) -> None:
    """Unavailable("database_…") for what is no sound database of a device, and
    Refused("database_newer"); nothing is written.

    An empty file, or one too short, is damage wherever a database was expected: it lost all it had,
    or is somebody else's, and SQLite would begin a new one in it. Only who joins a
    house takes one as its own, because a crash while it is made can leave it (`sync.joining`).
    """
    if not path.is_file():
        raise Unavailable("database_unopenable", path=str(path))
    if path.stat().st_size < _HEADER:
        raise Unavailable("database_corrupt", path=str(path))
    refuse_newer(path)
    with glance(path) as conn:
        if conn.execute("SELECT 1 FROM sqlite_schema WHERE name = 'event'").fetchone():
            raise Unavailable("database_of_server", path=str(path))


def open_to_read(path: Path) -> Connection:
    """A read-only connection, also to a file on a medium that cannot be written.

    Raises Unavailable("database_…").
    """
    if _nobody_has_it_open(path) and not os.access(path.parent, os.W_OK):
        with failures_named(path):
            return _unchanging(path)
    return open_database(path, read_only=True)


def _nobody_has_it_open(path: Path) -> bool:
    return not path.with_name(path.name + "-wal").exists()


def _unchanging(path: Path) -> Connection:
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return driver.connect(uri, uri=True, isolation_level=None)

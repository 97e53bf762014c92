"""`open_database`: the one place that names the SQLite driver, its pragmas and its failures.

Hot writes use plain `execute`; sqlite-utils serves schema and tools. Of an encrypted driver
(sqlcipher3) only its keys are missing (docs/security.md).
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from boxoffice.errors import BoxOfficeError, Bug, Unavailable

if TYPE_CHECKING:
    import sqlite3 as driver
else:
    try:  # the wheel brings SQLite without the WAL-reset corruption bug of older ones
        import pysqlite3 as driver
    except ImportError:  # no wheel for this platform: Python's own
        import sqlite3 as driver

Connection = driver.Connection
# The driver asks its registry of adapters for each `bytes` it binds, and fails slowly when there
# is none: 2.3 µs a value. This one gives back what it got: 0.27 µs, of which a copy into a
# bytearray, which is asked for no adapter, would take 0.39 (measured on 3.53).
driver.register_adapter(bytes, bytes.__bytes__)
__all__ = [
    "SAFE_SQLITE", "Connection", "as_ours", "driver", "failures_named", "journal_mode",
    "named_failure", "open_database", "sqlite_version", "write_copy",
]  # fmt: skip

SAFE_SQLITE = (3, 51, 3)
"""Older WAL code has a reset race that can corrupt a database (design.md §4)."""

_ROOM = 64 * 1024
"""Bytes. The -shm file takes 32 KB at once, so a nearly full volume has no room for it either."""

_WRITER = (
    "synchronous=FULL",
    "secure_delete=ON",
    "fullfsync=ON",  # macOS: fsync alone does not reach the platter; elsewhere without effect
    "checkpoint_fullfsync=ON",
)
_ALL = (
    "foreign_keys=ON", "cache_size=-16000",  # KiB: the upper pages of a season's indexes
    "busy_timeout=5000", "mmap_size=0", "trusted_schema=OFF",
)  # fmt: skip


def open_database(path: Path, *, read_only: bool = False) -> Connection:
    """Open the file with the pragmas of its role; autocommit, transactions are ours to begin.

    A writer creates the file when it is missing. Raises Unavailable("database_…").
    """
    with failures_named(path):
        mode = "ro" if read_only else "rwc"
        uri = f"{path.resolve().as_uri()}?mode={mode}"
        conn = driver.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        writer = (*_ALL, f"journal_mode={journal_mode(sqlite_version())}", *_WRITER)
        try:
            for pragma in _ALL if read_only else writer:
                conn.execute(f"PRAGMA {pragma}")
        except driver.Error:
            conn.close()
            raise
    return conn


def write_copy(conn: Connection, target: Path) -> None:
    """A copy of the database behind `conn` at `target`, moved into place when it is whole and on
    the disk: a crash half-way leaves what was there.

    Raises Unavailable("folder_unusable"), and what the driver says.
    """
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        conn.execute("VACUUM INTO ?", (str(part),))
        part.chmod(0o600)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        raise Unavailable("folder_unusable", path=str(target.parent)) from error


def journal_mode(version: tuple[int, ...]) -> str:
    """WAL; with an older SQLite the slower journal that its bug does not touch."""
    return "WAL" if version >= SAFE_SQLITE else "TRUNCATE"


@contextmanager
def failures_named(path: Path | None = None) -> Iterator[None]:
    """Turn the driver's exceptions into ours: what the surroundings did, or our bug."""
    try:
        yield
    except driver.Error as error:
        raise named_failure(error, path) from error


def as_ours(error: BaseException, path: Path | None = None) -> BaseException:
    """What an edge makes of an exception that went through everything below it: of the driver's,
    what `named_failure` says; any other as it is.

    Whoever reads does not guard each read: a damaged page is met wherever it lies. Edges are the
    command line, the words on screen, and the sync threads.
    """
    return named_failure(error, path) if isinstance(error, driver.Error) else error


def named_failure(error: Exception, path: Path | None = None) -> BoxOfficeError:
    """The family and code of a driver exception.

    Disk full, busy, corrupt and unreadable are the surroundings; anything else (a constraint,
    bad SQL) is a bug of ours.
    """
    where = str(path) if path else None
    text = str(error)
    name = getattr(error, "sqlite_errorname", "")
    if "FULL" in name or "database or disk is full" in text:
        return Unavailable("disk_full", path=where)
    if "IOERR" in name or "disk I/O error" in text:
        # Without room SQLite cannot make the file that its readers share, and calls that I/O.
        return Unavailable("disk_full" if _no_room(path) else "disk_failed", path=where)
    if "CORRUPT" in name or "malformed" in text or "not a database" in text:
        return Unavailable("database_corrupt", path=where)
    if "BUSY" in name or "locked" in text:
        return Unavailable("database_busy", path=where)
    if "CANTOPEN" in name or "unable to open" in text:
        return Unavailable("database_unopenable", path=where)
    if "READONLY" in name or "readonly" in text:
        return Unavailable("database_readonly", path=where)
    return Bug("database_misused", detail=text)


def _no_room(path: Path | None) -> bool:
    """Whether the volume of this file has less than SQLite's smallest step forward."""
    if path is None:
        return False
    try:
        return shutil.disk_usage(path.parent).free < _ROOM
    except OSError:
        return False


def sqlite_version() -> tuple[int, ...]:
    """Version of the SQLite library in use."""
    return tuple(int(part) for part in driver.sqlite_version.split("."))

"""The server's database connection: SQLAlchemy engine with the pragmas of its dialect."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from boxoffice.errors import Unavailable
from boxoffice.replica.database import driver, journal_mode, named_failure, sqlite_version
from sync.server import arrays

_READS = "boxoffice_reads"

_PRAGMAS = (
    f"journal_mode={journal_mode(sqlite_version())}",
    "synchronous=FULL",
    "busy_timeout=5000",
    "secure_delete=ON",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    "wal_autocheckpoint=8000",  # 32 MB: a morning of sales does not stop for it at each push
    "cache_size=-65536",
)


def make_engine(url: str) -> Engine:
    """An engine for `sqlite:///path` or `postgresql+psycopg://…`.

    SQLite gets WAL, FULL and BEGIN IMMEDIATE: a deferred read-then-write dies with
    SQLITE_BUSY_SNAPSHOT past every timeout (qt.md, measurements §5).
    """
    if not url.startswith("sqlite"):
        engine = create_engine(
            url, pool_pre_ping=True, connect_args={"cursor_factory": _binary_cursor()}
        )
        event.listen(engine, "connect", lambda connection, _record: arrays.teach(connection))
        return engine
    engine = create_engine(
        url, module=driver, connect_args={"check_same_thread": False, "cached_statements": 512}
    )

    @event.listens_for(engine, "connect")
    def _configure(conn: Any, _record: Any) -> None:
        conn.isolation_level = None
        for pragma in _PRAGMAS:
            conn.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(conn: Any) -> None:
        reads = conn.get_execution_options().get(_READS)
        conn.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine


def at_one_moment(engine: Engine, *, reads_only: bool) -> Engine:
    """The same database; each transaction sees it as it was at its beginning.

    One that only reads holds up nobody's writing. On SQLite one that may write has to be the writer
    from its beginning, and sees one moment because nobody else writes meanwhile.
    """
    if engine.dialect.name == "sqlite":
        return engine.execution_options(**{_READS: reads_only})
    return engine.execution_options(isolation_level="REPEATABLE READ")


def _binary_cursor() -> type:
    """Rows in binary: half of what the server writes and reads is hashes and bodies."""
    import psycopg  # only a server on PostgreSQL has it

    class BinaryCursor(psycopg.Cursor[Any]):
        def __init__(self, *args: Any, **named: Any) -> None:
            super().__init__(*args, **named)
            self.format = psycopg.pq.Format.BINARY

    return BinaryCursor


def usable(url: str) -> bool:
    """Whether a server can keep its data at this URL: a SQLite file or a PostgreSQL database."""
    try:
        parts = make_url(url)
    except (ArgumentError, ValueError):
        return False
    if parts.drivername == "sqlite":  # in memory, everything would be gone with the process
        return parts.database not in (None, "", ":memory:") and not parts.query
    return parts.drivername in ("postgresql", "postgresql+psycopg")


@contextmanager
def database_failures_named(url: str) -> Iterator[None]:
    """Turn what the server's database at `url` says into ours, for commands and for the start.

    Raises Unavailable("database_…") for SQLite, Unavailable("server_database_failed") for others.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        raise Unavailable("server_database_failed", detail=str(error)) from error
    except DBAPIError as error:
        if isinstance(error.orig, driver.Error):
            raise named_failure(error.orig, Path(make_url(url).database or "")) from error
        said = str(error.orig).strip().splitlines() or [type(error.orig).__name__]
        raise Unavailable("server_database_failed", detail=said[0]) from error

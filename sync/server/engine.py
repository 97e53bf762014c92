"""The server's database connection: SQLAlchemy engine with the pragmas of its dialect."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, create_engine, event

from boxoffice.errors import Unavailable
from boxoffice.replica.database import driver, journal_mode, sqlite_version

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
        return create_engine(url, pool_pre_ping=True)
    engine = create_engine(url, module=driver, connect_args={"check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _configure(conn: Any, _record: Any) -> None:
        conn.isolation_level = None
        for pragma in _PRAGMAS:
            conn.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(conn: Any) -> None:
        conn.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def unavailable(error: Exception) -> Unavailable:
    """A database failure as the surroundings' failure, for the process that serves."""
    return Unavailable("server_database_failed", detail=str(error))

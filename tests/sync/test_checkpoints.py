"""SQLite's log is copied beside whoever commits: nobody at a desk waits for it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from sync.server.checkpoints import AHEAD, checkpoints_of
from sync.server.engine import make_engine

PAGE = 4096


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = make_engine(f"sqlite:///{tmp_path / 'server.db'}")
    yield made
    made.dispose()


@pytest.fixture
def writer(engine: Engine) -> Iterator[Any]:
    """A connection that commits and never copies."""
    connection = engine.raw_connection()
    cursor = connection.cursor()
    cursor.execute("PRAGMA wal_autocheckpoint=0")
    cursor.execute("CREATE TABLE kept(bytes BLOB)")
    yield cursor
    connection.close()


def log_of(writer: Any) -> tuple[int, int]:
    """(pages in the log, pages of them that were copied)."""
    _, pages, copied = writer.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    return pages, copied


def test_a_long_log_is_copied_by_the_thread_beside(engine: Engine, writer: Any) -> None:
    """All of it, without the connection that commits ever copying."""
    beside = checkpoints_of(engine)
    assert beside is not None
    writer.execute("INSERT INTO kept VALUES(zeroblob(?))", (AHEAD * PAGE,))
    assert log_of(writer)[1] == 0  # nobody was told yet
    beside.committed()
    beside.close()
    pages, copied = log_of(writer)
    assert pages == copied > AHEAD


def test_a_short_log_is_left_to_wait(engine: Engine, writer: Any) -> None:
    """Copying after each sale would write each page of the database again and again."""
    beside = checkpoints_of(engine)
    assert beside is not None
    beside.committed()
    beside.close()
    pages, copied = log_of(writer)
    assert pages > copied == 0

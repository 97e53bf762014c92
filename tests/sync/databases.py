"""The databases a server is tested on: a SQLite file, a database of a private PostgreSQL."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from boxoffice.replica.database import open_database
from sync.server.engine import make_engine
from sync.server.schema import prepare
from sync.server.tables import metadata
from tests.postgres import Cluster


class Database(Protocol):
    """Where one server keeps its rows."""

    @property
    def url(self) -> str:
        """Its SQLAlchemy URL."""
        ...

    def copy(self) -> object:
        """A copy of it as it stands."""
        ...

    def put_back(self, copy: object) -> None:
        """Restore it from a copy, as a person would. Nobody is connected."""
        ...

    def drop(self) -> None:
        """The test is over; nothing more when it is told twice."""
        ...


MakeDatabase = Callable[[Path], Database]
"""Gives a server in that folder its database, empty."""


@cache
def _with_schema() -> bytes:
    """The file of a server that knows nothing yet: migrating takes ten times as long as a test."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "server.db"
        engine = make_engine(f"sqlite:///{path}")
        prepare(engine)
        engine.dispose()
        return path.read_bytes()


class SqliteFile:
    """The default: a file in the server's folder, with the schema when it is new."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "server.db"
        if not self.path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            self.path.write_bytes(_with_schema())
        self.url = f"sqlite:///{self.path}"
        self._copies = 0

    def copy(self) -> Path:
        self._copies += 1
        copy = self.path.with_name(f"server-copy{self._copies}.db")
        backup(self.path, copy)
        return copy

    def put_back(self, copy: object) -> None:
        assert isinstance(copy, Path)
        put_back(self.path, copy)

    def drop(self) -> None:
        pass  # pytest removes the folder


class PostgresPool:
    """Databases with the schema in one cluster, used again: making one takes longer than a test."""

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        self._template = cluster.create()
        engine = make_engine(cluster.url(self._template))
        prepare(engine)
        engine.dispose()
        self._free: list[str] = []

    def take(self) -> str:
        """An empty one."""
        return self._free.pop() if self._free else self.cluster.create(self._template)

    def give_back(self, name: str) -> None:
        """Its rows go, its tables stay."""
        engine = make_engine(self.cluster.url(name))
        with engine.begin() as conn:
            for table in metadata.tables:
                conn.exec_driver_sql(f'DELETE FROM "{table}"')  # noqa: S608 - our own name
        engine.dispose()
        self._free.append(name)


class PostgresDatabase:
    """A database of the session's cluster."""

    def __init__(self, pool: PostgresPool) -> None:
        self._pool = pool
        self._cluster = pool.cluster
        self._name = pool.take()
        self._copies: list[str] = []

    @property
    def url(self) -> str:
        return self._cluster.url(self._name)

    def copy(self) -> str:
        # A template must have no visitors; the server's pool connects anew.
        ended = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = "
        self._cluster.run(f"{ended}'{self._name}'")
        self._copies.append(self._cluster.create(self._name))
        return self._copies[-1]

    def put_back(self, copy: object) -> None:
        self._cluster.drop(self._name)
        self._name = self._cluster.create(str(copy))

    def drop(self) -> None:
        if self._name:
            self._pool.give_back(self._name)
            self._name = ""
        for name in self._copies:
            self._cluster.drop(name)
        self._copies.clear()


def backup(path: Path, to: Path) -> None:
    """A copy of a SQLite database as it stands, by SQLite's own backup (design §6a.11)."""
    to.unlink(missing_ok=True)
    source, target = open_database(path), open_database(to)
    source.backup(target)
    source.close()
    target.close()


def put_back(path: Path, copy: Path) -> None:
    """Restore a SQLite database from a copy, as a person would: the file and nothing beside it."""
    for tail in ("-wal", "-shm"):
        path.with_name(path.name + tail).unlink(missing_ok=True)
    shutil.copyfile(copy, path)

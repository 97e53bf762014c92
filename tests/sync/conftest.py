"""A fresh house per test, on each kind of database that a server may have."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from sync import pairing
from tests import postgres
from tests.sync.databases import Database, MakeDatabase, PostgresDatabase, PostgresPool, SqliteFile
from tests.sync.serving import Serving, Station
from tests.sync.world import MakeWorld, World


def _cluster_or_skip() -> postgres.Cluster:
    """Under CI nothing is skipped: a machine that lands changes has PostgreSQL."""
    why = postgres.why_not()
    if why and os.environ.get("CI"):
        pytest.fail(f"the PostgreSQL tests did not run: {why}")
    if why:
        pytest.skip(why)
    return postgres.Cluster()


@pytest.fixture(scope="session", autouse=True)
def codes_stretched_once() -> Iterator[None]:
    """Pairing codes take their time on purpose, and worlds of one seed have the same: the answer is
    the real one, asked for once.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pairing, "stretched", cache(pairing.stretched))
        yield


@pytest.fixture(scope="session")
def postgres_pool() -> Iterator[PostgresPool]:
    """One cluster per test process."""
    cluster = _cluster_or_skip()
    try:
        yield PostgresPool(cluster)
    finally:
        cluster.stop()


@pytest.fixture(params=["sqlite", "postgresql"])
def make_database(request: pytest.FixtureRequest) -> Iterator[MakeDatabase]:
    """Makes the database of a server whose folder is given; on both kinds, one after the other."""
    made: list[Database] = []

    def make(folder: Path) -> Database:
        if request.param == "sqlite":
            made.append(SqliteFile(folder))
        else:
            made.append(PostgresDatabase(request.getfixturevalue("postgres_pool")))
        return made[-1]

    yield make
    for database in made:
        database.drop()


@pytest.fixture
def make_world(tmp_path: Path, make_database: MakeDatabase) -> Iterator[MakeWorld]:
    """Makes worlds with options; they end with the test."""
    made: list[World] = []

    def make(seed: int = 1, *, witness: bool = True, folder: Path | None = None) -> World:
        place = folder or tmp_path
        made.append(World(place, seed, witness=witness, database=make_database(place)))
        return made[-1]

    yield make
    for world in made:
        world.close()


@pytest.fixture
def world(make_world: MakeWorld) -> World:
    """One house."""
    return make_world()


@pytest.fixture
def sqlite_world(tmp_path: Path) -> Iterator[World]:
    """For what is SQLite's own: its file, its pages."""
    made = World(tmp_path)
    yield made
    made.close()


@pytest.fixture
def serving(tmp_path: Path, make_database: MakeDatabase) -> Iterator[Serving]:
    """A server on loopback."""
    data = tmp_path / "server"
    made = Serving(data, database_url=make_database(data).url)
    yield made
    made.stop()


@pytest.fixture
def pair(serving: Serving, tmp_path: Path) -> Iterator[tuple[Station, Station]]:
    """Two desks of it."""
    one, two = Station(serving, tmp_path / "one"), Station(serving, tmp_path / "two")
    yield one, two
    for station in (one, two):
        station.worker._stop.set()
    serving.stop()  # lets the long polls go
    for station in (one, two):
        station.stop()

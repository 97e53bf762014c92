"""The server on a data folder: for the process that serves it, and for commands beside it.

Knows no HTTP: a command on the server's own machine starts in half the time without it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine

from boxoffice.clock import SystemClock
from boxoffice.errors import Refused
from boxoffice.platform.folders import DEVICE_DATABASE, make_folder
from boxoffice.platform.keystore import FileKeyStore
from sync import tls
from sync.server.core import Server
from sync.server.engine import database_failures_named, make_engine
from sync.server.files import DATABASE, WITNESS, url_of
from sync.server.schema import prepare
from sync.server.witness import ServerWitness


def require_no_device(data: Path) -> None:
    """Refused("folder_of_a_device") where a desk, a door or a hub lives and no server ever did."""
    if (data / DEVICE_DATABASE).exists() and not (data / DATABASE).exists():
        raise Refused("folder_of_a_device", path=str(data))


def open_engine(data: Path, database_url: str | None = None) -> Engine:
    """The server's database, brought to this program's schema.

    Raises Refused("database_newer" | "folder_of_a_device") and Unavailable("folder_unusable" |
    "database_…" | "server_database_failed").
    """
    require_no_device(data)
    make_folder(data)
    url = url_of(data, database_url)
    with database_failures_named(url):
        engine = make_engine(url)
        prepare(engine)
    return engine


def name_beside(database_url: str | None, port: int) -> str:
    """What the files of one process begin with.

    A SQLite database has one server process; on PostgreSQL several may share a data folder, and
    with it the keys, each with a witness of its own.
    """
    return "server" if url_of(Path(), database_url).startswith("sqlite") else f"server-{port}"


def open_server(
    data: Path, database_url: str | None = None, witness: Path | None = None, name: str = "server"
) -> Server:
    """The server on a data folder.

    `witness` is a folder in a second place; without one the status line of every device says
    that there is one copy only. `name`: see `name_beside`. Raises as `open_engine` does; then
    nothing else was made.
    """
    engine = open_engine(data, database_url)
    keystore = FileKeyStore(data / "keys")
    seen = ServerWitness((witness / WITNESS).with_stem(name)) if witness else None
    with database_failures_named(url_of(data, database_url)):
        return Server(engine, SystemClock(), os.urandom, keystore, seen, roots=tls.roots_of(data))


@contextmanager
def asked_here(data: Path, database_url: str | None = None) -> Iterator[Server]:
    """A server that has begun, for a command on its own machine. It may be running beside, unless
    the command says otherwise.

    Refused("not_enrolled") where nothing has begun yet; Unavailable as `open_engine`.
    """
    if not database_url and not (data / DATABASE).exists():
        raise Refused("not_enrolled", path=str(data))
    opened = open_server(data, database_url)
    try:
        with database_failures_named(url_of(data, database_url)):
            yield opened
    finally:
        opened.close()

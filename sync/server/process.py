"""`boxoffice serve`: the server as a process of its own, on SQLite or PostgreSQL."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import uvicorn
from sqlalchemy import Engine

from boxoffice.clock import SystemClock
from boxoffice.errors import Unavailable
from boxoffice.platform.keystore import FileKeyStore
from boxoffice.platform.single import FolderLock
from sync.server.app import make_app
from sync.server.core import Server
from sync.server.engine import make_engine
from sync.server.schema import prepare
from sync.server.witness import ServerWitness

STOP_S = 2
"""A long poll would hold a server that is told to stop for 25 s; its device just asks again."""


def open_engine(data: Path, database_url: str | None = None) -> Engine:
    """The server's database, brought to this program's schema."""
    data.mkdir(parents=True, exist_ok=True)
    engine = make_engine(database_url or f"sqlite:///{(data / 'server.db').resolve()}")
    prepare(engine)
    return engine


def open_server(data: Path, database_url: str | None = None, witness: Path | None = None) -> Server:
    """The server on a data folder.

    `witness` is a folder in a second place; without one the status line of every device says
    that there is one copy only.
    """
    seen = ServerWitness(witness / "server.witness") if witness else None
    keystore = FileKeyStore(data / "keys")
    return Server(open_engine(data, database_url), SystemClock(), os.urandom, keystore, seen)


def serve(
    data: Path, port: int, database_url: str | None = None, witness: Path | None = None
) -> None:
    """Serve on loopback until told to stop.

    Raises Refused("already_running") when another process serves this folder, and
    Unavailable("port_taken").
    """
    with FolderLock(data, "server"):
        app = make_app(open_server(data, database_url, witness))
        config = uvicorn.Config(
            app, host="127.0.0.1", port=port, log_level="warning", access_log=False,
            timeout_graceful_shutdown=STOP_S,
        )  # fmt: skip
        _require_free(port)
        uvicorn.Server(config).run()


def _require_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise Unavailable("port_taken", port=port) from error

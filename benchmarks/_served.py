"""A server process for benchmarks, on SQLite or on a PostgreSQL that waits for its disk."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from benchmarks._desks import Desk
from benchmarks._load import Outcome, Plan
from boxoffice.clock import SystemClock
from boxoffice.platform.keystore import FileKeyStore
from sync.protocol import Message, PushRequest, encode
from sync.server.core import Server
from sync.server.engine import make_engine
from sync.server.schema import prepare
from sync.server.witness import ServerWitness
from sync.signing import headers, signed_push
from tests import postgres

SQLITE, POSTGRESQL = "SQLite", "PostgreSQL"
START_S = 30


@contextmanager
def database(kind: str, folder: Path) -> Iterator[str]:
    """The URL of an empty database. Raises RuntimeError when this machine has no PostgreSQL."""
    if kind == SQLITE:
        yield f"sqlite:///{folder / 'server.db'}"
        return
    if why := postgres.why_not():
        raise RuntimeError(why)
    cluster = postgres.Cluster(durable=True)
    try:
        yield cluster.url(cluster.create())
    finally:
        cluster.stop()


def open_server(url: str, folder: Path) -> Server:
    """The server's object in this process, witness and all."""
    engine = make_engine(url)
    prepare(engine)
    witness = ServerWitness(folder / "second" / "server.witness")
    return Server(engine, SystemClock(), os.urandom, FileKeyStore(folder / "keys"), witness)


class Served:
    """The server as a process, its folder, and who loads it."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder = folder
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port: int = probe.getsockname()[1]
        second = ["--witness", str(folder / "second"), "--database-url", url]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "boxoffice", "serve", "--data", str(folder),
             "--port", str(self.port), *second],
        )  # fmt: skip
        self._wait()

    def _wait(self) -> None:
        until = time.monotonic() + START_S
        while time.monotonic() < until:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/v1/health", timeout=1):
                    return
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.05)
        raise RuntimeError("the server did not start")

    def play(self, plan: Plan) -> Outcome:
        """Load the server from another process."""
        with self.playing(plan) as outcome:
            pass
        return outcome()

    @contextmanager
    def playing(self, plan: Plan) -> Iterator["_Later"]:
        """While it is loaded; afterwards call what is given for the outcome."""
        asked, told = self.folder / "plan", self.folder / "outcome"
        asked.write_bytes(msgspec.msgpack.encode(plan))
        load = subprocess.Popen([sys.executable, "-m", "benchmarks._load", str(asked), str(told)])
        yield _Later(told)
        if load.wait() != 0:
            raise RuntimeError("the clients failed")

    def stop(self) -> None:
        """End the process."""
        self.process.terminate()
        self.process.wait()


class _Later:
    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self) -> Outcome:
        return msgspec.msgpack.decode(self._path.read_bytes(), type=Outcome)


def request(desk: Desk, path: str, message: Message) -> bytes:
    """A whole signed HTTP request."""
    if isinstance(message, PushRequest):
        body, signed = signed_push(message, desk.key)
    else:
        body = encode(message)
        signed = headers(desk.device, desk.key, path, body)
    lines = [f"POST {path} HTTP/1.1", "Host: localhost", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in signed.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@contextmanager
def folder_and_database(kind: str) -> Iterator[tuple[Path, str]]:
    """An empty folder and an empty database."""
    with TemporaryDirectory() as made, database(kind, Path(made)) as url:
        yield Path(made), url

"""A real server on loopback, and devices that reach it through real sockets."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.clock import SystemClock
from boxoffice.fold.rows import Seat
from boxoffice.ids import DeviceId, HouseId, mint
from boxoffice.journal.kinds import DocumentEdit, GrantIssue, RunStart
from boxoffice.platform.keystore import public_bytes
from boxoffice.replica.replica import Replica
from sync import pairing
from sync.client import HttpApi, enrol
from sync.device import SyncDevice
from sync.link import LinkState
from sync.server.app import make_app
from sync.server.folder import open_server
from sync.server.process import HttpServer, config_of, notices_of
from sync.server.routes import sync_routes
from sync.server.waking import Waking
from sync.worker import SyncWorker


def until(true: Callable[[], bool], within_s: float) -> float:
    """Wait for something another thread does; how long it took. Fails when it does not come."""
    began = time.monotonic()
    gate = threading.Event()
    while not true():
        passed = time.monotonic() - began
        assert passed < within_s, f"not within {within_s} s"
        gate.wait(0.01)
    return time.monotonic() - began


class Serving:
    """uvicorn with our app, in a thread."""

    def __init__(self, data: Path, port: int = 0, database_url: str | None = None) -> None:
        self.server = open_server(data, database_url, witness=data / "second")
        self.waking = Waking()
        app = make_app(self.server, self.waking, notices_of(database_url, self.waking))
        config = config_of(app, None, sync_routes(app.state.door))
        self._uvicorn = HttpServer(config, self.waking)
        self._socket = socket.create_server(("127.0.0.1", port))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._uvicorn.run, args=([self._socket],))
        self._thread.start()
        until(lambda: self._uvicorn.started, 10)
        self.house = HouseId(mint(1, os.urandom))
        self.performance = mint(2, os.urandom)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def stop(self) -> None:
        """End it, long polls and all."""
        self._uvicorn.should_exit = True
        self._thread.join()
        self._socket.close()


class Station:
    """A device with its sync threads, enrolled over HTTP."""

    def __init__(self, serving: Serving, folder: Path, port: int = 0, kind: str = "desk") -> None:
        folder.mkdir()
        self.url = f"http://127.0.0.1:{port or serving.port}"
        code, _ = serving.server.pairing_code(serving.house, kind, folder.name)
        self.key = Ed25519PrivateKey.generate()
        joined = enrol(
            serving.url,
            pairing.request(code, public_bytes(self.key), folder.name),
        )
        assert joined.ok
        self.replica = Replica(folder / "device.db", SystemClock(), os.urandom)
        self.replica.became(DeviceId(joined.device), HouseId(joined.house))
        self.api = HttpApi(self.url, joined.device, self.key)
        self.link = LinkState(self.replica.clock)
        self.device = SyncDevice(self.replica, self.key, os.urandom)
        self.worker = SyncWorker(self.replica, self.device, self.api, self.link)

    def start(self) -> None:
        self.worker.start()

    def stop(self) -> None:
        """End it; the long poll is let go by the server, or by the end of the test run."""
        self.worker.stop()
        self.replica.close()

    def act(self) -> bytes:
        """Commit one event; its hash."""
        return self.replica.commit(RunStart("test")).hash

    def note(self, text: str) -> None:
        """An edit that the other devices see."""
        edit = DocumentEdit(self.replica.house, "note", b"n" * 16, 10**6, {"text": text})
        self.replica.commit(edit)

    def has(self, text: str) -> bool:
        """Whether this copy shows an edit."""
        row = (
            self.replica.reader()
            .conn.execute("SELECT fields FROM document WHERE kind = 'note'")
            .fetchone()
        )
        return row is not None and text.encode() in row[0]

    def waiting(self) -> int:
        """Events that are not settled."""
        return len(self.replica.pending)


def grant(serving: Serving, station: Station, seats: int) -> bytes:
    """Give a station seats to sell, on the server."""
    made = mint(3, os.urandom)
    serving.server.record(
        GrantIssue(
            made, serving.house, serving.performance, station.replica.device, 1,
            tuple(range(seats)),
        )
    )  # fmt: skip
    return made


def seats(station: Station) -> list[Seat]:
    """Seats as a station sees them."""
    return station.replica.reader().select(Seat, "1 ORDER BY seat")

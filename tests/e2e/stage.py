"""A house on this machine's disk, and its server and devices as processes that can be killed."""

from __future__ import annotations

import os
import random
import shutil
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.client import HttpApi
from sync.simulator.hall import build
from sync.simulator.machine import Machine
from sync.simulator.time import Timeline
from tests.e2e.nursery import Child, Nursery
from tests.e2e.power_cut import Disk
from tests.e2e.record import Record

SEATS = 400
START_S = 30.0


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Actors:
    """The processes that run now."""

    server: Child | None = None
    devices: dict[str, Child] = field(default_factory=dict)
    listeners: dict[str, threading.Thread] = field(default_factory=dict)


class Stage:
    """One server folder, device folders beside it, and the outside record."""

    def __init__(
        self, folder: Path, nursery: Nursery, devices: int, seats: int = SEATS, seed: int = 1
    ) -> None:
        self.folder = folder
        self._nursery = nursery
        self.seats = seats
        self.rng = random.Random(seed)
        self.record = Record()
        self.port = free_port()
        self.device_port = self.port
        """Where devices knock: the server, or a line in front of it."""
        self.actors = Actors()
        self.log_path = folder / "processes.log"
        self._log = self.log_path.open("ab")
        hall = build(self.server_folder, devices, seats)
        second = self.server_folder / "second"
        (second / "seen").rename(second / "server.witness")
        self.names = [f"device{n}" for n in range(1, devices + 1)]
        for name, enrolled in zip(self.names, hall.devices, strict=True):
            shutil.move(enrolled.folder, self.of(name))
            (self.of(name) / "key").write_bytes(enrolled.key.private_bytes_raw())

    @property
    def server_folder(self) -> Path:
        """Where the server keeps its data."""
        return self.folder / "server"

    @property
    def database(self) -> Path:
        """The server's database."""
        return self.server_folder / "server.db"

    def of(self, name: str) -> Path:
        """A device's folder."""
        return self.folder / name

    # -- processes ---------------------------------------------------------------------------

    def start_server(self, plant: str = "", disk: Disk | None = None) -> None:
        """Serve, and come back when it answers."""
        words = ["--plant", plant] if plant else []
        process = self._bear(
            "server", str(self.server_folder), str(self.port), *words, disk=disk
        )  # fmt: skip
        self.actors.server = process
        until = time.monotonic() + START_S
        while not self.answers():
            assert process.alive(), f"the server ended: {self.said()}"
            assert time.monotonic() < until, f"the server does not answer: {self.said()}"
            threading.Event().wait(0.02)

    def answers(self) -> bool:
        """Whether the server is up."""
        try:
            return requests.get(f"http://127.0.0.1:{self.port}/v1/health", timeout=1).ok
        except requests.RequestException:
            return False

    def start_device(
        self, name: str, plant: str = "", disk: Disk | None = None, pause_ms: int = 5,
        *, door: bool = False,
    ) -> None:  # fmt: skip
        """Let a device sell; its words go into the record."""
        words = ["--seats", str(self.seats), "--seed", str(self.rng.randrange(1 << 30)),
                 "--pause-ms", str(pause_ms)]  # fmt: skip
        if plant:
            words += ["--plant", plant]
        if door:
            words += ["--door"]
        url = f"http://127.0.0.1:{self.device_port}"
        process = self._bear("device", str(self.of(name)), url, *words, disk=disk)
        listener = threading.Thread(target=self._listen, args=(name, process), daemon=True)
        listener.start()
        self.actors.devices[name] = process
        self.actors.listeners[name] = listener

    def _bear(self, module: str, *words: str, disk: Disk | None) -> Child:
        place = None if disk is None else (disk.root, disk.diary)
        return self._nursery.bear(module, *words, log=self._log.fileno(), disk=place)

    def _listen(self, name: str, process: Child) -> None:
        for line in process.stdout:
            self.record.take(name, line)

    def until(self, true: Callable[[], bool], within_s: float = 40.0) -> None:
        """Wait for something that processes do. Fails when it does not come."""
        over = time.monotonic() + within_s
        while not true():
            assert time.monotonic() < over, f"not within {within_s} s: {self.said()}"
            threading.Event().wait(0.02)

    def kill_server(self) -> None:
        """kill -9."""
        process, self.actors.server = self.actors.server, None
        if process is not None:
            process.kill()
            process.close()

    def kill_device(self, name: str) -> None:
        """kill -9, then hear what it had said."""
        process = self.actors.devices.pop(name, None)
        if process is None:
            return
        process.kill()
        self._over(name, process)

    def stop_device(self, name: str) -> None:
        """Let it end by itself."""
        process = self.actors.devices.pop(name)
        process.stdin.close()
        self._over(name, process)
        assert name in self.record.ended, f"{name} did not end well: {self.said()}"

    def _over(self, name: str, process: Child) -> None:
        process.wait()
        self.actors.listeners.pop(name).join(30)
        process.close()

    def close(self) -> None:
        """Nothing of it runs any more."""
        for name in list(self.actors.devices):
            self.kill_device(name)
        self.kill_server()
        self._log.close()

    # -- looking -----------------------------------------------------------------------------

    def said(self) -> str:
        """The end of what the processes complained about."""
        return self.log_path.read_text(errors="replace")[-2000:]

    def machine(self, name: str) -> Machine:
        """A device as the simulator's checks want it; its process must be over."""
        key = Ed25519PrivateKey.from_private_bytes((self.of(name) / "key").read_bytes())
        return Machine(name, self.of(name), key, Timeline(), random.Random(os.urandom(8)))

    def api(self, machine: Machine) -> HttpApi:
        """A machine's way to the running server, past any bad line."""
        return HttpApi(f"http://127.0.0.1:{self.port}", machine.replica.device, machine.key)

"""kill -9 at any moment: what was acknowledged is there, once, and the chain holds (design §12.2).

The kernel keeps what a killed process wrote, so this says nothing about a power cut: that needs
a file system that forgets what was not synced, which these tests do not have.
"""

import os
import random
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import requests

from boxoffice.clock import SystemClock
from boxoffice.journal.event import GENESIS, chain_hash
from boxoffice.platform.keystore import FileKeyStore
from boxoffice.replica.replica import Replica
from boxoffice.replica.witness import Witness
from sync.server.core import Server
from sync.server.engine import make_engine
from sync.server.schema import prepare
from tests.sync.serving import Station, until

pytestmark = [pytest.mark.slow, pytest.mark.e2e, pytest.mark.timeout(110)]

ROOT = Path(__file__).parents[2]
KILLS = 12


def run(*command: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, *command], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=None if "-c" in command else subprocess.PIPE,
    )  # fmt: skip


def test_no_acknowledged_sale_is_lost_when_a_desk_is_killed(tmp_path: Path) -> None:
    """Every order that was named on the pipe stands in journal and rows exactly once."""
    rng = random.Random(5)
    told: list[str] = []
    for _ in range(KILLS):
        process = run("-m", "tests.sync.selling_process", str(tmp_path))
        assert process.stdout is not None
        first = process.stdout.readline()
        kill = threading.Timer(rng.uniform(0.01, 0.35), process.send_signal, [signal.SIGKILL])
        kill.start()
        rest = process.stdout.read().splitlines(keepends=True)
        process.wait()
        process.stdout.close()
        told += [line.decode().strip() for line in [first, *rest] if line.endswith(b"\n")]
    replica = Replica(tmp_path / "d.db", SystemClock(), os.urandom, Witness(tmp_path / "w"))
    assert not replica.restored
    assert replica.incarnation == 1
    conn = replica.reader().conn
    orders = [order.hex() for (order,) in conn.execute("SELECT id FROM order_")]
    prev = GENESIS
    journal = conn.execute("SELECT seq, prev, hash, body FROM journal ORDER BY seq").fetchall()
    for n, (seq, before, digest, body) in enumerate(journal, 1):
        assert (seq, before, digest) == (n, prev, chain_hash(prev, body))
        prev = digest
    assert len(told) > KILLS
    assert len(set(told)) == len(told)
    assert set(told) <= set(orders)
    assert len(orders) == len(journal) <= len(told) + KILLS
    assert conn.execute("SELECT count(*) FROM ticket").fetchone()[0] == 2 * len(orders)
    assert conn.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    replica.close()


SERVE = """
import sys
from pathlib import Path
from sync.server.process import serve
serve(Path(sys.argv[1]), int(sys.argv[2]), witness=Path(sys.argv[1]) / "second")
"""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


def answers(port: int) -> bool:
    try:
        return requests.get(f"http://127.0.0.1:{port}/v1/health", timeout=1).ok
    except requests.RequestException:
        return False


class Outside:
    """What a Station needs of a server in another process."""

    def __init__(self, data: Path, port: int) -> None:
        self.port, self.url = port, f"http://127.0.0.1:{port}"
        engine = make_engine(f"sqlite:///{data / 'server.db'}")
        prepare(engine)
        self.server = Server(engine, SystemClock(), os.urandom, FileKeyStore(data / "keys"))
        self.house = b"H" * 16


def test_a_server_killed_during_pushes_keeps_what_it_acknowledged(tmp_path: Path) -> None:
    """A device pushes through all kills; in the end each event is there once, in its place."""
    data, port = tmp_path / "server", free_port()
    data.mkdir()
    outside = Outside(data, port)
    rng = random.Random(6)
    process = run("-c", SERVE, str(data), str(port))
    until(lambda: answers(port), 15)
    station = Station(outside, tmp_path / "one")  # type: ignore[arg-type]
    station.start()
    for kill in range(5):
        until(lambda: answers(port), 15)
        station.worker.nudge()
        for n in range(40):
            station.note(f"{kill}.{n}")
            if n == rng.randrange(40):
                break
        process.kill()
        process.wait()
        acknowledged = (
            station.replica.reader()
            .conn.execute("SELECT hash FROM journal WHERE ack = 2")
            .fetchall()
        )
        stored = {bytes(row[0]) for row in _events(outside)}
        assert {row[0] for row in acknowledged} <= stored
        process = run("-c", SERVE, str(data), str(port))
    until(lambda: answers(port), 15)
    station.worker.nudge()
    until(lambda: station.waiting() == 0, 25)
    mine = station.replica.reader().conn.execute("SELECT hash FROM journal ORDER BY seq").fetchall()
    assert [bytes(row[0]) for row in _events(outside)] == [row[0] for row in mine]
    assert station.replica.incarnation == 1
    station.worker._stop.set()
    process.kill()
    process.wait()
    station.stop()
    outside.server.close()


def _events(outside: Outside) -> list[tuple[bytes]]:
    with outside.server._work() as work:
        found: list[tuple[bytes]] = work.store.run(
            "SELECT hash FROM event WHERE kind = 'document_edit' ORDER BY incarnation, seq"
        ).fetchall()
        return found

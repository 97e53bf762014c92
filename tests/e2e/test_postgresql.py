"""PostgreSQL under running processes: killed and started again, and put back to an older dump."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Ticket
from boxoffice.journal.kinds import Sale
from sync.claim_messages import ClaimReply, ClaimRequest
from sync.client import HttpApi
from sync.protocol import OpenReply, OpenRequest, PullReply, PullRequest, PushReply, PushRequest
from sync.server.engine import make_engine
from sync.server.schema import prepare
from tests.postgres import Cluster, why_not
from tests.sync.conftest import _cluster_or_skip
from tests.sync.serving import until
from tests.sync.test_side_by_side import ROOT, answers, free_port, whole
from tests.sync.till import Till
from tests.sync.world import World

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]

R = TypeVar("R")
KILLS = 8
DESKS = 3


class Durable:
    """A database of a PostgreSQL that waits for its disk."""

    def __init__(self, cluster: Cluster) -> None:
        self.cluster = cluster
        self.name = cluster.create()
        engine = make_engine(self.url)
        prepare(engine)
        engine.dispose()

    @property
    def url(self) -> str:
        return self.cluster.url(self.name)

    def copy(self) -> object:
        raise NotImplementedError  # these tests dump

    def put_back(self, copy: object) -> None:
        raise NotImplementedError

    def drop(self) -> None:
        """It goes with its cluster."""


@dataclass
class Line:
    """A till's way to the server process: asked until it answers, and what it acknowledged."""

    api: HttpApi
    acknowledged: set[bytes] = field(default_factory=set)
    failures: int = 0
    statuses: set[object] = field(default_factory=set)
    """Of answers that were none; None: there was no answer at all."""

    def open(self, ask: OpenRequest) -> OpenReply:
        return self._until_answered(partial(self.api.open, ask))

    def push(self, ask: PushRequest) -> PushReply:
        reply = self._until_answered(partial(self.api.push, ask))
        self.acknowledged |= {result.hash for result in reply.results}
        return reply

    def pull(self, ask: PullRequest) -> PullReply:
        return self._until_answered(partial(self.api.pull, ask))

    def claim(self, ask: ClaimRequest) -> ClaimReply:
        return self._until_answered(partial(self.api.claim, ask, 20))

    def _until_answered(self, call: Callable[[], R]) -> R:
        ends = time.monotonic() + 60
        while True:
            try:
                return call()
            except Unavailable as error:
                self.failures += 1
                self.statuses.add(error.params.get("status"))
                assert time.monotonic() < ends, "the server does not come back"
                time.sleep(0.05)


class House:
    """A world on a durable PostgreSQL, a server process, and desks that ask it."""

    def __init__(self, folder: Path, cluster: Cluster) -> None:
        self.database = Durable(cluster)
        self.world = World(folder, database=self.database)
        port = free_port()
        words = ["-m", "boxoffice", "serve", "--data", str(folder), "--port", str(port)]
        words += ["--witness", str(folder / "second"), "--database-url", self.database.url]
        self.process = subprocess.Popen([sys.executable, *words], cwd=ROOT)
        url = f"http://127.0.0.1:{port}"
        until(partial(answers, url), 40)
        self.desks: list[Till] = []
        self.lines: list[Line] = []
        for n in range(DESKS):
            till = self.world.enrol()
            self.lines.append(Line(HttpApi(url, till.id, till.key)))
            till.away = self.lines[-1]
            till.restart()
            till.open()
            till.claim(*range(10 * n, 10 * n + 10))
            self.desks.append(till)

    def stored(self) -> set[bytes]:
        """Hashes of all events that the database has."""
        found = self.world.all_of("SELECT hash FROM event")
        return {bytes(digest) for (digest,) in found}

    def settled(self) -> None:
        """Everybody in step, row by row; nothing acknowledged is lost, nothing is doubled."""
        self.world.settle(*self.desks)
        acknowledged = set().union(*(line.acknowledged for line in self.lines))
        assert acknowledged <= self.stored()
        rows = self.world.rows()
        assert all(till.rows() == rows for till in self.desks)
        assert all(len(till.replica.pending) == 0 for till in self.desks)
        assert not self.world.open_conflicts()
        assert {ticket.flag for ticket in self.world.rows_of(Ticket)} <= {""}
        whole(self.world)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(30)
        self.world.close()


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    """Of its own: it is killed."""
    if why_not():
        _cluster_or_skip()
    made = Cluster(durable=True)
    yield made
    made.stop()


@pytest.fixture
def house(tmp_path: Path, cluster: Cluster) -> Iterator[House]:
    made = House(tmp_path, cluster)
    yield made
    made.stop()


def sell_on(till: Till, over: threading.Event, n: int) -> None:
    """Sell own seats and take them back, pushing and pulling all the while."""
    rng = random.Random(n)
    sold: list[Sale] = []
    while not over.is_set():
        free = [seat for seat in range(10 * n, 10 * n + 10) if till.grant_of(seat)]
        if free and rng.random() < 0.6:
            sold.append(till.sell(rng.choice(free)))
        elif sold:
            till.void(sold.pop(rng.randrange(len(sold))))
        till.open()
        till.push()
        if rng.random() < 0.3:
            till.pull()


def test_killing_postgresql_loses_nothing_that_was_acknowledged(
    house: House, cluster: Cluster
) -> None:
    """Itself and single processes of it, while desks push; the server process runs on."""
    over = threading.Event()
    threads = [
        threading.Thread(target=sell_on, args=(till, over, n)) for n, till in enumerate(house.desks)
    ]
    for thread in threads:
        thread.start()
    rng = random.Random(KILLS)
    for n in range(KILLS):
        time.sleep(rng.uniform(0.2, 1.0))
        if n % 2:
            cluster.kill()
            cluster.begin_again()
        else:
            assert cluster.kill_a_backend(house.database.name)
            cluster._wait()
    over.set()
    for thread in threads:
        thread.join(90)
    assert not any(thread.is_alive() for thread in threads)
    assert house.process.poll() is None
    assert sum(line.failures for line in house.lines) > 0, "nobody met a kill"
    assert set().union(*(line.statuses for line in house.lines)) <= {None, 503}
    house.settled()
    assert {till.replica.incarnation for till in house.desks} == {1}
    assert {till.device.session.epoch for till in house.desks} == {1}
    # News still wakes who waits: the process listens again.
    heard = threading.Thread(target=house.desks[0].pull)
    heard.start()
    house.desks[1].edit("note", b"n" * 16, 0, text="after all that")
    house.desks[1].sync()
    heard.join(40)
    assert not heard.is_alive()


def test_an_older_dump_put_back_under_a_running_server_is_noticed_and_fed_again(
    house: House, cluster: Cluster, tmp_path: Path
) -> None:
    """A new epoch, recovery until every desk has told, and every sale there once."""
    one, two, _ = house.desks
    one.sell(0)
    house.world.settle(*house.desks)
    cluster.dump(house.database.name, tmp_path / "older.dump")
    lost = [one.sell(1), two.sell(11)]
    one.claim(35)
    house.world.settle(*house.desks)
    sold_since = {ticket.id for sale in lost for ticket in sale.tickets}
    cluster.restore(house.database.name, tmp_path / "older.dump")
    house.world._looking.dispose()
    assert sold_since.isdisjoint(t.id for t in house.world.rows_of(Ticket))
    one.sync()
    session = one.device.session
    assert (session.epoch, session.recovering) == (2, True)
    for _ in range(3):
        house.world.settle(*house.desks)
    assert {till.device.session.epoch for till in house.desks} == {2}
    assert not one.device.session.recovering
    house.settled()
    assert sold_since <= {t.id for t in house.world.rows_of(Ticket, "state = 'valid'")}
    assert house.world.seat(35).grant == one.grant_of(35) != b""
    assert house.process.poll() is None

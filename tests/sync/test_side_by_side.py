"""Several server processes on one PostgreSQL: one order of events, one owner of each seat.

Real processes, real HTTP; each device asks one process and the other in turn.
"""

import copy
import itertools
import os
import random
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
import requests

from boxoffice.errors import Refused
from boxoffice.fold.rows import Grant, Seat, Ticket
from boxoffice.ids import HouseId
from boxoffice.journal.event import GENESIS
from boxoffice.platform.keystore import FileKeyStore
from sync.chain import FIRST_CHAIN, link_of, next_chain
from sync.claim_messages import ClaimReply, ClaimRequest
from sync.client import HttpApi
from sync.protocol import OpenReply, OpenRequest, PullReply, PullRequest, PushReply, PushRequest
from sync.server.core import Server
from sync.server.engine import make_engine
from tests.sync.databases import PostgresDatabase, PostgresPool
from tests.sync.serving import until
from tests.sync.till import POOL, Till
from tests.sync.world import PLACES, SEATS, World

pytestmark = [pytest.mark.timeout(120), pytest.mark.slow]

ROOT = Path(__file__).parent.parent.parent


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


def answers(url: str) -> bool:
    try:
        return requests.get(f"{url}/v1/health", timeout=1).ok
    except requests.RequestException:
        return False


class Turns:
    """One process and the other, request by request."""

    def __init__(self, till: Till, urls: list[str]) -> None:
        apis = [HttpApi(url, till.id, till.key) for url in urls]
        self._turns = itertools.cycle(apis)

    def open(self, ask: OpenRequest) -> OpenReply:
        return next(self._turns).open(ask)

    def push(self, ask: PushRequest) -> PushReply:
        return next(self._turns).push(ask)

    def pull(self, ask: PullRequest) -> PullReply:
        return next(self._turns).pull(ask)

    def claim(self, ask: ClaimRequest) -> ClaimReply:
        return next(self._turns).claim(ask, 20)


class Pair:
    """A house, and two processes of its server."""

    def __init__(self, folder: Path, database: PostgresDatabase) -> None:
        self.world = World(folder, database=database)
        self.urls: list[str] = []
        self._processes = []
        for _ in range(2):
            port = free_port()
            command = ["-m", "boxoffice", "serve", "--data", str(folder), "--port", str(port)]
            beside = ["--witness", str(folder / "second"), "--database-url", database.url]
            self._processes.append(
                subprocess.Popen([sys.executable, *command, *beside], cwd=ROOT, env=os.environ)
            )
            self.urls.append(f"http://127.0.0.1:{port}")
        for url in self.urls:
            until(partial(answers, url), 30)

    def till(self) -> Till:
        """A desk that asks both in turn."""
        till = self.world.enrol()
        till.away = Turns(till, self.urls)
        return till

    def stop(self) -> None:
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            process.wait(20)
        self.world.close()


@pytest.fixture
def database(postgres_pool: PostgresPool) -> Iterator[PostgresDatabase]:
    made = PostgresDatabase(postgres_pool)
    yield made
    made.drop()


@pytest.fixture
def pair(tmp_path: Path, database: PostgresDatabase) -> Iterator[Pair]:
    made = Pair(tmp_path, database)
    yield made
    made.stop()


def at_once(acts: list[Callable[[], object]]) -> None:
    """All of them in threads that begin together."""
    ready = threading.Barrier(len(acts))

    def run(act: Callable[[], object]) -> None:
        ready.wait()
        act()

    with ThreadPoolExecutor(len(acts)) as pool:
        for done in [pool.submit(run, act) for act in acts]:
            done.result()


def whole(world: World) -> None:
    """Every feed and the server's journal are gap-free and chained, whoever wrote them."""
    for scope, head in world.all_of("SELECT id, head FROM scope"):
        chain = FIRST_CHAIN
        changes = world.all_of(
            f"SELECT seq, rows, chain FROM feed WHERE scope = '{scope}' ORDER BY seq"  # noqa: S608
        )
        assert [seq for seq, _, _ in changes] == list(range(1, head + 1))
        for _, rows, told in changes:
            chain = next_chain(chain, link_of(rows))
            assert chain == told
    with world.store() as store:
        found = store.run(
            "SELECT incarnation, seq, prev, hash FROM event WHERE device = ?"
            " ORDER BY incarnation, seq",
            (world.server.device,),
        ).fetchall()
    for _, epoch in itertools.groupby(found, key=lambda row: row[0]):
        prev = GENESIS
        for n, (_, seq, before, digest) in enumerate(epoch, 1):
            assert (seq, before) == (n, prev)
            prev = digest


def test_a_seat_claimed_from_both_at_once_is_granted_once(pair: Pair) -> None:
    """Four desks want every seat and every place; nobody gets what another has."""
    world = pair.world
    tills = [pair.till() for _ in range(4)]

    def wants(till: Till) -> None:
        rng = random.Random(till.number)
        for seat in rng.sample(range(SEATS), SEATS):
            till.claim(seat)
            if seat % 10 == 0:
                till.claim(pool=POOL, places=3)

    at_once([partial(wants, till) for till in tills])
    seats = world.rows_of(Seat)
    assert [seat.state for seat in seats] == ["granted"] * SEATS
    grants = {grant.id: grant for grant in world.rows_of(Grant, "pool = ''")}
    assert len(grants) == SEATS == len({seat.grant for seat in seats})
    assert sum(grant.places for grant in world.rows_of(Grant, f"pool = '{POOL}'")) == PLACES
    whole(world)
    for till in tills:
        till.sync()
        assert till.rows() == world.rows()


def second_house(pair: Pair) -> World:
    """Another house of the same server, seen through a world of its own."""
    other = copy.copy(pair.world)
    other.house, other.performance = HouseId(other._id()), other._id()
    other.folder, other.devices = pair.world.folder / "other", []
    other.folder.mkdir()
    other.record("house", other.house, name="Other")
    other.record("performance", other.performance, title="Matinee")
    return other


def test_houses_claim_beside_each_other_and_the_server_s_journal_stays_one(pair: Pair) -> None:
    """They share no scope, only the numbers of the server's own events."""
    other = second_house(pair)
    tills = [pair.world.enrol(), other.enrol(), pair.world.enrol(), other.enrol()]
    for n, till in enumerate(tills):  # each house at both processes
        till.away = Turns(till, pair.urls[n // 2 :] + pair.urls[: n // 2])

    def wants(till: Till) -> None:
        for seat in range(SEATS):
            till.claim(seat)

    at_once([partial(wants, till) for till in tills])
    assert len(pair.world.rows_of(Seat, "state = 'granted'")) == 2 * SEATS
    whole(pair.world)
    for till in other.devices:
        till.stop()


def test_desks_that_switch_between_processes_end_equal(pair: Pair) -> None:
    """Sales, voids, edits of one document from all sides; nothing lost, nothing doubled."""
    world = pair.world
    tills = [pair.till() for _ in range(3)]
    sold: list[bytes] = []

    def works(till: Till) -> None:
        rng = random.Random(till.number)
        for n in range(8):
            seat = till.number * 10 + n
            till.claim(seat)
            sale = till.sell(seat)
            sold.append(sale.order)
            if rng.random() < 0.3:
                till.void(sale)
            till.edit("note", b"n" * 16, 0, **{f"by{till.number}": n})
            till.sync()

    at_once([partial(works, till) for till in tills])
    for till in tills * 2:
        till.sync()
    assert {order[0] for order in world.rows()["order_"]} == set(sold)
    assert not [ticket for ticket in world.rows_of(Ticket) if ticket.flag]
    whole(world)
    for till in tills:
        assert till.rows() == world.rows()
        assert len(till.replica.pending) == 0


def test_a_commit_at_one_process_wakes_a_long_poll_at_the_other(pair: Pair) -> None:
    """LISTEN/NOTIFY: a desk does not wait out its poll because another one asked elsewhere."""
    one, two = pair.till(), pair.till()
    for till in (one, two):
        till.sync()
    here, there = (
        HttpApi(url, till.id, till.key) for url, till in zip(pair.urls, (one, two), strict=True)
    )
    took = []
    for n in range(4):
        ask = two.device.pull_request(wait_s=20)
        with ThreadPoolExecutor(1) as pool:
            poll = pool.submit(there.pull, ask)
            threading.Event().wait(0.3)  # it waits by now
            assert not poll.done()
            one.edit("note", b"n" * 16, 10**6, text=f"news {n}")
            push = one.device.push_request()
            assert push is not None
            one.device.on_push(push, here.push(push))
            took.append(until(poll.done, 15))
            reply = poll.result()
        assert any(page.changes for page in reply.pages)
        two.device.on_pull(ask, reply)
    assert sorted(took)[1] < 1


def test_an_epoch_begun_by_one_process_holds_in_the_other(pair: Pair) -> None:
    """What a process keeps in memory is never believed over the database."""
    till = pair.till()
    till.sync()
    here, there = (HttpApi(url, till.id, till.key) for url in pair.urls)
    ask = till.device.open_request()
    ahead = OpenRequest(
        ask.device, ask.incarnation, ask.seq, ask.head, ask.token, ask.intent, ask.run, epoch=7
    )
    here.open(ahead)  # the device met a younger self of this server
    assert there.pull(till.device.pull_request()).reopen
    till.device.lost_session()
    till.sync()
    assert till.device.session.opened
    assert till.device.session.epoch == 8


def test_processes_with_other_keys_are_not_let_in(
    tmp_path: Path, database: PostgresDatabase
) -> None:
    """Two roots on one database would give certificates that half of the doors call forged."""
    world = World(tmp_path, database=database)
    engine = make_engine(database.url)
    with pytest.raises(Refused, match="other_root_key"):
        Server(engine, world.clock, world.entropy, FileKeyStore(tmp_path / "other" / "keys"))
    engine.dispose()
    world.close()

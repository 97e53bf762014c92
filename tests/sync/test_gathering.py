"""Group commit: pushes that come together are committed together, and each as if alone (§6a.9)."""

import asyncio
import tempfile
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest
from hypothesis import Phase, given, settings
from sqlalchemy import Connection, event

from boxoffice.fold.rows import Grant
from boxoffice.journal.kinds import RunStart
from sync.claim_messages import ClaimReply
from sync.protocol import PushReply, PushRequest
from sync.server.gathering import MOST, Gathering
from sync.server.pushing import ForeignPushError
from tests.sync.databases import MakeDatabase
from tests.sync.test_batches import EVENTS, FEEDS, PARKED, STEPS, Step, play, poisoned
from tests.sync.till import POOL
from tests.sync.world import World

EXAMPLES = 10


def outcome(make: MakeDatabase, folder: Path, steps: list[list[Step]], *, together: bool):
    """Everything that the server holds after three desks pushed what they did."""
    database = make(folder)
    world = World(folder, witness=False, database=database)
    # In the order of their names, by which events parked in one millisecond come back.
    tills = sorted((world.enrol() for _ in steps), key=lambda till: till.id)
    for n, till in enumerate(tills):
        till.claim(2 * n, 2 * n + 1)
        till.claim(pool=POOL, places=2)
    foreign = [tills[-1].sell(5, grant=b"", flag="risk")]
    for till, acts in zip(tills, steps, strict=True):
        play(till, acts, foreign)
        till.replica.commit(RunStart("1"))  # so that there is always something to push
    asks = [ask for till in tills if (ask := till.device.push_request())]
    replies = world.server.push_all(asks) if together else [world.server.push(a) for a in asks]
    found = (world.rows(), world.all_of(FEEDS), world.all_of(EVENTS), world.all_of(PARKED))
    told = [r for reply in replies if isinstance(reply, PushReply) for r in reply.results]
    world.settle()
    for till in tills:
        assert till.rows() == world.rows()
    world.close()
    database.drop()
    return found, told


@pytest.mark.slow
def test_together_is_as_one_after_the_other(make_database: MakeDatabase) -> None:
    """Rows, feeds, outcomes and what is parked: byte for byte the same. So is every answer, but
    that what another desk's push woke from parking is told at once.

    Desks touch each other's seats, void each other's sales and edit one document.
    """

    @settings(max_examples=EXAMPLES, deadline=None, phases=(Phase.reuse, Phase.generate))
    @given(one=STEPS, two=STEPS, three=STEPS)
    def same(one: list[Step], two: list[Step], three: list[Step]) -> None:
        with tempfile.TemporaryDirectory() as here, tempfile.TemporaryDirectory() as there:
            steps = [one, two, three]
            at_once, told_at_once = outcome(make_database, Path(here), steps, together=True)
            in_turn, told_in_turn = outcome(make_database, Path(there), steps, together=False)
            for mine, theirs in zip(at_once, in_turn, strict=True):
                assert mine == theirs
            for now, then in zip(told_at_once, told_in_turn, strict=True):
                assert now == then or then.status == "parked"

    same()


def sales(world: World, desks: int) -> list[PushRequest]:
    """One push each."""
    asks = []
    for seat in range(10, 10 + desks):
        till = world.enrol()
        till.claim(seat)
        till.sell(seat)
        ask = till.device.push_request()
        assert ask is not None
        asks.append(ask)
    return asks


def test_a_bad_push_spoils_no_other(world: World) -> None:
    """One event that no table holds, one push with another's signature, between good ones."""
    first, second, other = sales(world, 3)
    _, bad = poisoned(world)
    foreign = msgspec.structs.replace(other, signature=first.signature)
    replies = world.server.push_all([first, bad, foreign, second])
    assert isinstance(replies[2], ForeignPushError)
    good = [reply for reply in replies if isinstance(reply, PushReply)]
    assert [[r.status for r in reply.results] for reply in good] == [
        ["applied"], ["applied", "quarantined", "applied"], ["applied"],
    ]  # fmt: skip
    assert {world.seat(10).state, world.seat(11).state} == {"sold"}
    assert world.seat(12).state == "granted"
    seqs = [seq for scope, seq, *_ in world.all_of(FEEDS) if scope.startswith("house")]
    assert seqs == list(range(1, len(seqs) + 1))


def test_the_same_push_twice_at_once_is_stored_once(world: World) -> None:
    """A device that was impatient."""
    (ask,) = sales(world, 1)
    one, two = world.server.push_all([ask, ask])
    assert isinstance(one, PushReply)
    assert one == two
    assert world.all_of("SELECT count(*) FROM event WHERE kind = 'sale'") == [(1,)]


def test_no_push_is_answered_before_its_commit(world: World) -> None:
    """While the disk is waited for nobody is told; what waits meanwhile shares one commit."""
    asks = sales(world, 6)
    at_the_disk, go_on = threading.Event(), threading.Event()
    commits: list[Connection] = []

    def hold(conn: Connection) -> None:
        commits.append(conn)
        at_the_disk.set()
        assert go_on.wait(10)

    async def push() -> list[PushReply]:
        with ThreadPoolExecutor(1) as thread:
            gathering = Gathering(world.server.push_all, thread)
            pushes = [asyncio.ensure_future(gathering.ask(ask)) for ask in asks]
            assert await asyncio.to_thread(at_the_disk.wait, 10)
            await asyncio.sleep(0.05)  # whatever was told by now would have arrived
            assert not any(one.done() for one in pushes)
            go_on.set()
            return await asyncio.gather(*pushes)

    event.listen(world.server.engine, "commit", hold)
    replies = asyncio.run(push())
    event.remove(world.server.engine, "commit", hold)
    assert [r.status for reply in replies for r in reply.results] == ["applied"] * 6
    assert len(commits) == 2  # the first alone, then all who waited


def test_who_pushed_wrongly_is_told_and_who_hung_up_is_not_waited_for(world: World) -> None:
    """An error reaches the one whose it is; a cancelled request stops nobody."""
    first, second = sales(world, 2)
    foreign = msgspec.structs.replace(second, signature=first.signature)

    async def push() -> None:
        with ThreadPoolExecutor(1) as thread:
            gathering = Gathering(world.server.push_all, thread)
            gone = asyncio.ensure_future(gathering.ask(first))
            await asyncio.sleep(0)
            gone.cancel()
            with pytest.raises(ForeignPushError):
                await gathering.ask(foreign)
            assert (await gathering.ask(second)).ok

    asyncio.run(push())


def test_of_claims_that_come_together_each_seat_goes_to_the_first(world: World) -> None:
    """In one transaction and in turn: who comes second is told whose the seat is."""
    tills = [world.enrol() for _ in range(3)]
    asks = [
        till.device.claim_request(world.house, world.performance, seats, "", 0)
        for till, seats in zip(tills, [(1, 2), (2, 3), (3, 4)], strict=True)
    ]
    replies = world.server.claim_all(asks)
    for till, ask, reply in zip(tills, asks, replies, strict=True):
        assert isinstance(reply, ClaimReply)
        till.device.on_claim(ask, reply)
    world.settle()
    owners = {grant.id: grant.device for grant in world.rows_of(Grant)}
    assert [owners[world.seat(seat).grant] for seat in (1, 2, 3, 4)] == [
        tills[0].id, tills[0].id, tills[1].id, tills[2].id,
    ]  # fmt: skip


def test_claims_that_come_together_wait_for_one_commit(world: World) -> None:
    """The disk is asked once, and a stale session gets its own answer."""
    tills = [world.enrol() for _ in range(3)]
    asks = [
        till.device.claim_request(world.house, world.performance, (seat,), "", 0)
        for seat, till in enumerate(tills)
    ]
    asks[1] = msgspec.structs.replace(asks[1], token=b"another")
    commits: list[Connection] = []
    count = commits.append
    event.listen(world.server.engine, "commit", count)
    first, stale, last = world.server.claim_all(asks)
    event.remove(world.server.engine, "commit", count)
    assert isinstance(first, ClaimReply)
    assert isinstance(stale, ClaimReply)
    assert isinstance(last, ClaimReply)
    assert [first.reopen, stale.reopen, last.reopen] == [False, True, False]
    assert first.rows
    assert last.rows
    assert len(commits) == 1


def test_many_who_wait_let_others_have_their_turn() -> None:
    """A queue that fills as fast as it is answered never keeps the database thread for itself: a
    claim, a door's question or a pull that came before the next group goes before it.
    """
    turns: list[int | str] = []
    go_on = threading.Event()

    def answer_all(asks: Sequence[int]) -> list[int | Exception]:
        turns.append(len(asks))
        return list(asks)

    async def ask() -> list[int]:
        with ThreadPoolExecutor(1) as thread:
            thread.submit(go_on.wait, 10)
            gathering = Gathering(answer_all, thread)
            waiting = [asyncio.ensure_future(gathering.ask(n)) for n in range(2 * MOST + 1)]
            await asyncio.sleep(0)  # now all of them wait
            thread.submit(turns.append, "a claim")
            go_on.set()
            return await asyncio.gather(*waiting)

    assert asyncio.run(ask()) == list(range(2 * MOST + 1))
    assert turns == [MOST, "a claim", MOST, 1]


def test_a_server_that_ends_calls_no_thread_that_has_ended(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Who pushes in its last moment gets no answer and asks again; nothing is logged as a fault."""
    held, go_on = threading.Event(), threading.Event()

    def answer_all(asks: Sequence[int]) -> list[int | Exception]:
        held.set()
        go_on.wait(10)
        return list(asks)

    async def ask() -> list[bool]:
        thread = ThreadPoolExecutor(1)
        gathering = Gathering(answer_all, thread)
        first = asyncio.ensure_future(gathering.ask(1))
        assert await asyncio.to_thread(held.wait, 10)
        late = [asyncio.ensure_future(gathering.ask(n)) for n in range(MOST)]
        await asyncio.sleep(0)
        gathering.close()
        go_on.set()
        await asyncio.to_thread(thread.shutdown)
        assert await first == 1
        return [one.done() for one in late]

    assert not any(asyncio.run(ask()))
    assert not caplog.records

"""A batch is folded in memory and written set-wise, or event by event: the same (design §6a.9)."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from boxoffice.fold.rows import Document, Grant
from boxoffice.ids import OperatorId
from boxoffice.journal.event import chain_hash
from boxoffice.journal.kinds import RunStart, Sale
from boxoffice.replica.replica import Actor
from sync.protocol import EventResult, PushRequest
from sync.server.pushing import Pushing
from tests.sync.blocking import block, unblock
from tests.sync.changing import exchange, move, reissue
from tests.sync.databases import MakeDatabase
from tests.sync.till import POOL, Till
from tests.sync.world import World

FEEDS = "SELECT scope, seq, rows, link, chain FROM feed ORDER BY scope, seq"
EVENTS = "SELECT hash, status, effect FROM event ORDER BY hash"
PARKED = "SELECT entity, event FROM parked ORDER BY entity, event"

AN = Actor(OperatorId(b"An".ljust(16)))
ROLES = (["seller"], ["door"], ["manager"])
Step = tuple[str, int]
EXAMPLES = 15
STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["sell", "risk", "place", "void", "void_early", "scan", "scan_unknown", "back", "edit",
             "plan", "other_void", "exchange", "other_exchange", "exchange_early", "move",
             "reissue", "block", "unblock", "roles", "named"]
        ),
        st.integers(0, 5),
    ),
    min_size=1,
    max_size=25,
)  # fmt: skip


@pytest.fixture(autouse=True)
def written_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """On PostgreSQL a batch is written piece by piece; these are shorter than a piece."""
    monkeypatch.setattr("sync.server.batch.PART", 3)


def play(till: Till, steps: list[Step], foreign: list[Sale]) -> None:
    """Acts of one device, none of them checked by any rule: the server takes what comes."""
    world = till.world
    grants = sorted(grant.id for grant in world.rows_of(Grant) if grant.device == till.id)
    sales: list[Sale] = []
    blocks: list[tuple[bytes, int]] = []
    acts: dict[str, Callable[[int], object]] = {
        "sell": lambda n: sales.append(till.sell(n)),
        "risk": lambda n: sales.append(till.sell(n, grant=b"", flag="risk")),
        "place": lambda n: sales.append(till.sell_place(grants[n % len(grants)])),
        "void": lambda n: till.void(sales[n % len(sales)]) if sales else None,
        "void_early": lambda n: _void_before_sale(till, n, sales),
        "scan": lambda n: _scan(till, sales, n),
        "scan_unknown": lambda n: till.scan(b"%05d" % n, verdict="ok_by_signature"),
        "back": lambda n: till.give_back(grants[n % len(grants)]),
        "edit": lambda n: till.edit("note", b"n" * 16, 0, **{f"field{n % 2}": n}),
        "plan": lambda n: till.edit(
            "grant_plan", world.performance, 0, entries=[[till.id, [n, n + 20], "", 0]]
        ),
        "other_void": lambda n: till.void(foreign[n % len(foreign)]),
        "block": lambda n: blocks.append((block(till, n, n + 1), n)),
        "unblock": lambda n: unblock(till, *blocks[n % len(blocks)]) if blocks else None,
        "roles": lambda n: till.edit("operator", AN.operator, 0, roles=ROLES[n % len(ROLES)]),
        "named": lambda n: till.replica.commit(till.sale_of((n,)), AN),
        "exchange": lambda n: _exchange(till, sales, n),
        "other_exchange": lambda n: exchange(till, foreign[n % len(foreign)], n),
        "exchange_early": lambda n: _exchange_before_sale(till, n, sales),
        "move": lambda n: move(till, sales[n % len(sales)], n) if sales else None,
        "reissue": lambda n: reissue(till, sales[n % len(sales)], b"%05d" % n) if sales else None,
    }
    for name, n in steps:
        acts[name](n)


def _void_before_sale(till: Till, seat: int, sales: list[Sale]) -> None:
    sale = till.sale_of((seat,), b"")
    till.void(sale)
    till.replica.commit(sale)
    sales.append(sale)


def _exchange(till: Till, sales: list[Sale], n: int) -> None:
    if sales:
        sales.append(exchange(till, sales[n % len(sales)], n).sale)


def _exchange_before_sale(till: Till, seat: int, sales: list[Sale]) -> None:
    sale = till.sale_of((seat,), b"")
    done = exchange(till, sale, seat)
    till.replica.commit(sale)
    sales += [sale, done.sale]


def _scan(till: Till, sales: list[Sale], n: int) -> None:
    if sales:
        ticket = sales[n % len(sales)].tickets[0]
        till.scan(ticket.code, ticket.id if n % 2 else b"")


def push(world: World, ask: PushRequest, *, one_by_one: bool) -> tuple[EventResult, ...]:
    """One push on the path of choice."""
    with world.server._work() as work:
        pushing = Pushing(work.store, work.feed, work.journal, world.clock.now)
        return pushing.answer(ask, pushing.check(ask), one_by_one=one_by_one).results


def outcome(make: MakeDatabase, folder: Path, steps: list[Step], *, one_by_one: bool):
    """Everything that the server holds after these steps."""
    database = make(folder)
    world = World(folder, witness=False, database=database)
    one, two = world.enrol(), world.enrol()
    one.claim(0, 1, 2, 3)
    one.claim(pool=POOL, places=2)
    two.claim(4)
    foreign = [two.sell(4), two.sell(5, grant=b"", flag="risk")]
    two.push()
    play(one, steps, foreign)
    one.replica.commit(RunStart("1"))  # so that there is always something to push
    ask = one.device.push_request()
    assert ask is not None
    results = push(world, ask, one_by_one=one_by_one)
    found = (
        world.rows(), world.all_of(FEEDS), world.all_of(EVENTS), world.all_of(PARKED),
        msgspec.msgpack.encode(results),
    )  # fmt: skip
    one.sync()
    assert one.rows() == world.rows()
    world.close()
    database.drop()
    return found


@pytest.mark.slow
def test_both_paths_give_the_same_rows_and_feeds(make_database: MakeDatabase) -> None:
    """Rows, feeds, outcomes and what is parked: byte for byte the same."""

    @settings(max_examples=EXAMPLES, deadline=None, phases=(Phase.reuse, Phase.generate))
    @given(steps=STEPS)
    def same(steps: list[Step]) -> None:
        with tempfile.TemporaryDirectory() as fast, tempfile.TemporaryDirectory() as slow:
            at_once = outcome(make_database, Path(fast), steps, one_by_one=False)
            one_by_one = outcome(make_database, Path(slow), steps, one_by_one=True)
            for mine, theirs in zip(at_once, one_by_one, strict=True):
                assert mine == theirs

    same()


def poisoned(world: World) -> tuple[Till, PushRequest]:
    """A batch whose second event makes the fold raise: a number that no column can hold."""
    one = world.enrol()
    one.claim(1, 2)
    one.sell(1)
    one.edit("note", b"n" * 16, 0, text="never")
    one.sell(2)
    ask = one.device.push_request()
    assert ask is not None
    first, bad, last = ask.events
    envelope = msgspec.msgpack.decode(bad.body)
    envelope[1], envelope[11] = "cash_move", [b"s" * 16, world.house, 2**63, 5, None]
    body = msgspec.msgpack.encode(envelope)
    digest = chain_hash(bad.prev, body)
    bad = msgspec.structs.replace(bad, body=body, hash=digest)
    last = msgspec.structs.replace(last, prev=digest, hash=chain_hash(digest, last.body))
    events = (first, bad, last)
    signature = one.key.sign(b"boxoffice batch head v1\0" + last.hash)
    return one, msgspec.structs.replace(ask, events=events, signature=signature)


def test_one_bad_event_never_blocks_the_next(world: World) -> None:
    """It is quarantined; nothing of it stays behind in rows or feeds; the others apply."""
    _, ask = poisoned(world)
    reply = world.server.push(ask)
    assert [r.status for r in reply.results] == ["applied", "quarantined", "applied"]
    assert {world.seat(1).state, world.seat(2).state} == {"sold"}
    assert not world.rows_of(Document, "kind = 'note'")
    assert not any(b"cash_move" in rows for _, _, rows, *_ in world.all_of(FEEDS))
    seqs = [seq for scope, seq, *_ in world.all_of(FEEDS) if scope.startswith("house")]
    assert seqs == list(range(1, len(seqs) + 1))
    assert world.server.push(ask).results == reply.results


def of_the_future(world: World) -> tuple[Till, PushRequest]:
    """An event of a kind that this program does not know, between two that it knows."""
    one = world.enrol()
    one.claim(1, 2)
    one.sell(1)
    one.edit("note", b"n" * 16, 0, text="x")
    one.sell(2)
    ask = one.device.push_request()
    assert ask is not None
    first, bad, last = ask.events
    envelope = msgspec.msgpack.decode(bad.body)
    envelope[0] = 99
    body = msgspec.msgpack.encode(envelope)
    digest = chain_hash(bad.prev, body)
    bad = msgspec.structs.replace(bad, body=body, hash=digest)
    last = msgspec.structs.replace(last, prev=digest, hash=chain_hash(digest, last.body))
    signature = one.key.sign(b"boxoffice batch head v1\0" + last.hash)
    return one, msgspec.structs.replace(ask, events=(first, bad, last), signature=signature)


def test_an_event_of_a_newer_program_is_kept_for_the_upgrade(world: World) -> None:
    """Unknown version: stored, quarantined, acknowledged, and the next is applied."""
    _, ask = of_the_future(world)
    reply = world.server.push(ask)
    assert [r.status for r in reply.results] == ["applied", "quarantined", "applied"]
    world.restart_server()  # still the old program: it stays where it is
    assert [s for _, s, _ in world.all_of(EVENTS)].count("quarantined") == 1


def test_what_was_quarantined_is_replayed_after_an_upgrade(world: World) -> None:
    """A program that can read it applies it at its start; the device gets its effect."""
    one = world.enrol()
    one.edit("note", b"n" * 16, 0, text="x")
    one.push()
    with world.server._work() as work:  # as an older program would have left it
        work.store.run(
            "UPDATE event SET status = 'quarantined', effect = NULL"
            " WHERE kind = 'document_edit' AND device = ?",
            (one.id,),
        )
        work.store.run("DELETE FROM document WHERE kind = 'note'")
    world.restart_server()
    assert world.rows_of(Document, "kind = 'note'")
    one.restart()
    one.sync()
    assert len(one.replica.pending) == 0
    assert one.rows() == world.rows()


def test_an_edit_conflict_keeps_what_was_there(world: World) -> None:
    """Two edits of one field from one base: the first stands, the second is shown (§4)."""
    one, two = world.enrol(), world.enrol()
    one.edit("note", b"n" * 16, 0, text="first", other="a")
    world.settle()
    one.edit("note", b"n" * 16, 1, text="one", colour="red")
    two.edit("note", b"n" * 16, 1, text="two", other="b")
    world.settle()
    (document,) = world.rows_of(Document, "kind = 'note'")
    fields = msgspec.msgpack.decode(document.fields)
    assert fields == {"text": "one", "colour": "red", "other": "b"}
    assert [c.kind for c in world.open_conflicts()] == ["edit_conflict"]
    assert one.rows() == two.rows() == world.rows()


def test_two_edits_by_one_offline_device_are_no_conflict(world: World) -> None:
    """Its own earlier edit is nobody else's, though the server counted in between."""
    one, two = world.enrol(), world.enrol()
    one.edit("note", b"n" * 16, 0, text="first")
    world.settle()
    two.edit("note", b"n" * 16, 1, colour="red")
    two.sync()
    one.edit("note", b"n" * 16, 1, text="second")
    one.edit("note", b"n" * 16, 2, text="third")
    world.settle()
    assert not world.open_conflicts()
    (document,) = world.rows_of(Document, "kind = 'note'")
    assert msgspec.msgpack.decode(document.fields)["text"] == "third"

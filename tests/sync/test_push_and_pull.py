"""Up go events, down come row versions (design §5)."""

import msgspec
import pytest

from boxoffice.fold.rows import Document, Order, Ticket, house_scope
from boxoffice.journal.event import (
    HEAD_DOMAIN,
    chain_hash,
    decode,
    encode_envelope,
    read_envelope,
)
from boxoffice.journal.kinds import RunStart
from sync.chain import FIRST_CHAIN, link_of, next_chain
from sync.protocol import PAGE_BYTES, Position, SentEvent
from sync.server.pushing import ForeignPushError
from tests.sync.world import World


def test_a_sale_reaches_the_other_device_and_all_copies_are_equal(world: World) -> None:
    """I6: after sync every copy is row for row the server's."""
    one, two = world.enrol(), world.enrol()
    one.claim(3, 4)
    sale = one.sell(3, 4)
    world.settle()
    assert two.row(Order, sale.order) is not None
    assert one.rows() == two.rows() == world.rows()
    assert world.seat(3).state == "sold"
    assert not world.open_conflicts()


def test_a_push_twice_has_one_effect(world: World) -> None:
    """Exactly once: an event is known by its hash."""
    one = world.enrol()
    one.claim(3)
    one.sell(3)
    ask = one.device.push_request()
    assert ask is not None
    first = world.server.push(ask)
    rows, feed = world.rows(), world.all_of("SELECT count(*) FROM feed")
    again = world.server.push(ask)
    assert again.results == first.results
    assert world.rows() == rows
    assert world.all_of("SELECT count(*) FROM feed") == feed


def test_a_lost_push_answer_is_pushed_again(world: World) -> None:
    """A timeout is no failure: the same events go again and nothing doubles."""
    one = world.enrol()
    one.claim(5)
    one.sell(5)
    ask = one.device.push_request()
    assert ask is not None
    world.server.push(ask)  # the answer is lost
    one.sync()
    assert len(world.rows_of(Ticket)) == 1
    assert one.rows() == world.rows()
    assert len(one.replica.pending) == 0


def test_only_what_the_answer_names_is_acknowledged(world: World) -> None:
    """A server that says of the first event alone that it is stored is sent the others again."""
    one = world.enrol()
    one.claim(5)
    one.sell(5)
    one.replica.commit(RunStart("1"))
    ask = one.device.push_request()
    assert ask is not None
    assert len(ask.events) > 1
    reply = world.server.push(ask)
    one.device.on_push(ask, msgspec.structs.replace(reply, results=reply.results[:1]))
    again = one.device.push_request()
    assert again is not None
    assert [event.hash for event in again.events] == [event.hash for event in ask.events[1:]]
    one.sync()
    assert len(one.replica.pending) == 0


def test_a_gap_is_asked_for(world: World) -> None:
    """Events whose past is missing here are not stored before it: `need`."""
    one = world.enrol()
    for _ in range(3):
        one.replica.commit(RunStart("1"))
    ask = one.device.push_request()
    assert ask is not None
    tail = msgspec.structs.replace(ask, events=ask.events[2:])
    reply = world.server.push(tail)
    assert reply.need
    assert not reply.results
    one.device.on_push(tail, reply)
    one.sync()
    stored = world.all_of("SELECT count(*) FROM event WHERE kind = 'run_start'")
    assert stored == [(3,)]
    assert len(one.replica.pending) == 0


def test_a_gap_in_the_settled_past_is_filled(world: World) -> None:
    """The server lost what was settled long ago: it comes again, and settles again."""
    one = world.enrol()
    one.claim(1)
    one.sell(1)
    one.sync()
    assert len(one.replica.pending) == 0
    with world.server._work() as work:
        work.store.run("DELETE FROM event WHERE kind = 'sale'")
    one.replica.commit(RunStart("1"))
    reply = one.push()
    assert reply is not None
    assert reply.need
    one.sync()
    assert world.all_of("SELECT count(*) FROM event WHERE kind = 'sale'") == [(1,)]
    assert len(one.replica.pending) == 0
    assert (
        not one.replica.reader().conn.execute("SELECT 1 FROM journal WHERE settled = 0").fetchone()
    )


def test_events_of_another_are_not_taken(world: World) -> None:
    """A batch stands under its device's signature; another's key stores nothing."""
    one, two = world.enrol(), world.enrol()
    one.replica.commit(RunStart("1"))
    ask = one.device.push_request()
    assert ask is not None
    for forged in (
        msgspec.structs.replace(ask, device=two.id),
        msgspec.structs.replace(ask, signature=bytes(64)),
    ):
        with pytest.raises(ForeignPushError):
            world.server.push(forged)
    assert world.all_of("SELECT count(*) FROM event WHERE kind = 'run_start'") == [(0,)]


def test_an_event_that_lies_about_its_place_is_kept_apart(world: World) -> None:
    """Place and owner are inside what is hashed; an envelope that differs is quarantined."""
    one = world.enrol()
    event = one.replica.commit(RunStart("1"))
    ask = one.device.push_request()
    assert ask is not None
    sent = ask.events[0]
    moved = SentEvent(sent.incarnation, 77, sent.prev, sent.hash, sent.body)
    reply = world.server.push(msgspec.structs.replace(ask, events=(moved,)))
    assert [(r.hash, r.status) for r in reply.results] == [(event.hash, "quarantined")]


def test_pages_of_two_timelines_are_not_stitched(world: World) -> None:
    """A page is taken only at the very cursor it was asked with (seed 461 of the prototype)."""
    one, two = world.enrol(), world.enrol()
    two.claim(1)
    two.sell(1)
    two.sync()
    ask = one.device.pull_request()
    late = world.server.pull(ask)
    one.sync()
    before = one.rows()
    assert one.device.on_pull(ask, late) == 0
    assert one.rows() == before


def test_a_long_way_comes_in_pages(world: World) -> None:
    """Pages of at most 500 rows, each continuing the last, until the copy is whole."""
    one, two = world.enrol(), world.enrol()
    for n in range(700):
        one.edit("note", b"%016d" % n, 0, text="x")
    one.sync()
    reply = two.pull()
    assert sum(len(page.changes) for page in reply.pages) == 500
    two.sync()
    assert len(two.replica.reader().select(Document, "kind = 'note'")) == 700
    assert two.rows() == world.rows()


def test_every_feed_is_gap_free_and_chained(world: World) -> None:
    """I8: sequence 1, 2, 3 … and each chain value follows from the one before."""
    one = world.enrol()
    one.claim(1, 2)
    one.sell(1)
    one.sync()
    chain = bytes(16)
    feed = world.all_of("SELECT scope, seq, rows, chain FROM feed ORDER BY scope, seq")
    rows = [entry[1:] for entry in feed if entry[0] == house_scope(world.house)]
    assert rows
    for n, (seq, data, stored) in enumerate(rows, 1):
        chain = next_chain(chain, link_of(data))
        assert (seq, chain) == (n, stored)


def test_a_strange_cursor_reads_everything_anew(world: World) -> None:
    """A cursor that the server never gave out: the copy is read again and ends up equal."""
    one = world.enrol()
    one.claim(1)
    one.sell(1)
    one.sync()
    with one.replica.write() as tx:
        tx.store.conn.execute("UPDATE cursor SET chain = ?", (b"elsewhere".ljust(16),))
        tx.store.conn.execute("INSERT INTO hold VALUES(?, 1, ?, x'', 1)", (b"ghost", world.house))
    one.sync()
    assert one.rows() == world.rows()
    assert len(one.replica.pending) == 0


def test_a_device_reads_its_own_house_only(world: World) -> None:
    """Another house's feed is not given, whoever asks for it by name."""
    one = world.enrol()
    ask = one.device.pull_request()
    foreign = Position(house_scope(b"another house..."), 0, FIRST_CHAIN)
    reply = world.server.pull(msgspec.structs.replace(ask, cursors=(*ask.cursors, foreign)))
    assert reply.ok
    assert [page.scope for page in reply.pages] == [cursor.scope for cursor in ask.cursors]


def test_where_the_others_stand_is_told_to_managers_only(world: World) -> None:
    """A desk learns nothing of when its colleagues were last heard of, unless a manager works on
    it; a door never does.
    """
    desk, manager = world.enrol(), world.enrol("manager")
    desk.replica.commit(RunStart("1"))
    world.settle()
    told = {till.id: till.pull().contacts for till in (desk, manager)}
    assert told[desk.id] == ()
    assert {contact.device for contact in told[manager.id]} == {desk.id, manager.id}
    (of_desk,) = (one for one in told[manager.id] if one.device == desk.id)
    own = desk.replica.head
    assert (of_desk.incarnation, of_desk.seq, of_desk.head) == (own.incarnation, own.seq, own.hash)
    journal = desk.replica.reader().conn
    (body,) = journal.execute("SELECT body FROM journal ORDER BY place DESC LIMIT 1").fetchone()
    newest = read_envelope(body)
    assert (of_desk.offset_ms, of_desk.error_ms) == (newest.offset_ms, newest.error_ms)
    door = world.enrol("door")
    world.settle()
    asked = {one.id: one.device.pull_request(watches=True) for one in (desk, door)}
    told = {of: world.server.pull(ask).contacts for of, ask in asked.items()}
    assert {contact.device for contact in told[desk.id]} >= {desk.id, manager.id}
    assert told[door.id] == ()


def test_the_signature_covers_every_event_of_a_batch(world: World) -> None:
    """It stands under the last hash: an event that is not chained to it is nobody's word."""
    one = world.enrol()
    for _ in range(3):
        one.replica.commit(RunStart("1"))
    ask = one.device.push_request()
    assert ask is not None
    loose = msgspec.structs.replace(ask.events[0], prev=bytes(32), hash=b"x" * 32)
    with pytest.raises(ForeignPushError):
        world.server.push(msgspec.structs.replace(ask, events=(loose, *ask.events[1:])))
    assert not world.all_of("SELECT 1 FROM event WHERE kind = 'run_start'")


def test_two_events_of_one_place_mark_the_session(world: World) -> None:
    """Two copies of one database wrote: both events are kept, and the server remembers it."""
    one = world.enrol()
    one.replica.commit(RunStart("1"))
    ask = one.device.push_request()
    assert ask is not None
    world.server.push(ask)
    (kept,) = ask.events
    event = decode(kept.prev, kept.body)
    other = encode_envelope(msgspec.structs.replace(event.envelope, wall_ms=1))
    twin = msgspec.structs.replace(kept, body=other, hash=chain_hash(kept.prev, other))
    signature = one.key.sign(HEAD_DOMAIN + twin.hash)
    world.server.push(msgspec.structs.replace(ask, events=(twin,), signature=signature))
    assert world.all_of("SELECT forked FROM session") == [(1,)]
    assert world.all_of("SELECT count(*) FROM event WHERE kind = 'run_start'") == [(2,)]


def test_a_reply_has_room_for_so_many_bytes(world: World) -> None:
    """Large rows come in several replies, and every reply brings at least one."""
    one, two = world.enrol(), world.enrol()
    for n in range(6):
        world.record("note", bytes([n]) * 16, text="x" * 60_000)
    reply = two.pull()
    sizes = [len(change.rows) for page in reply.pages for change in page.changes]
    assert sizes
    assert sum(sizes) <= PAGE_BYTES
    world.settle()
    assert one.rows() == two.rows() == world.rows()


def test_the_true_event_takes_the_place_of_its_garbled_bytes(world: World) -> None:
    """A rotten disk sends other bytes under the signed hash: kept aside, what follows is taken, and
    when the truth comes from another copy it counts.
    """
    one = world.enrol()
    one.claim(1, 2)
    one.sell(1)
    one.sell(2)
    ask = one.device.push_request()
    assert ask is not None
    first = ask.events[0]
    rotten = msgspec.structs.replace(first, body=first.body[:-1] + bytes([first.body[-1] ^ 1]))
    reply = world.server.push(msgspec.structs.replace(ask, events=(rotten, *ask.events[1:])))
    assert [result.status for result in reply.results] == ["quarantined", "applied"]
    assert [c.kind for c in world.open_conflicts()] == ["quarantined"]
    world.restart_server()
    assert world.seat(1).state == "granted"
    one.sync()
    assert {world.seat(1).state, world.seat(2).state} == {"sold"}
    assert not world.open_conflicts()
    assert one.rows() == world.rows()

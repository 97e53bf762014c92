"""Personal values stand beside the chain, and what is erased stays erased (design §4)."""

import hashlib

import pytest
import zstandard

from boxoffice.actions.privacy import commit
from boxoffice.fold.rows import Pii, Ticket
from boxoffice.journal.kinds import CashMove, PiiErase, Secret
from sync.snapshot import Chunk
from tests.sync.till import Till
from tests.sync.world import World

NAME = "Anneleen Vandenbroucke"
REF = b"r" * 16


def keep(till: Till) -> None:
    """A name beside the chain, its commitment in the event."""
    commitment = hashlib.sha256(b"salt" + NAME.encode()).digest()
    with till.replica.write() as tx:
        tx.keep_private(Pii(REF, till.world.house, b"salt", NAME, 0))
        tx.record(CashMove(b"shift", till.world.house, 1, 100, Secret(REF, commitment)))


def test_events_hold_commitments_only(world: World) -> None:
    """No personal value stands in a journal, here or there."""
    one = world.enrol()
    keep(one)
    world.settle()
    bodies = one.replica.reader().conn.execute("SELECT body FROM journal").fetchall()
    bodies += world.all_of("SELECT body FROM event")
    assert not any(NAME.encode() in body for (body,) in bodies)
    assert [p.value for p in world.rows_of(Pii)] == [NAME]


def test_a_late_push_does_not_bring_the_person_back(world: World) -> None:
    """The tombstone stays: erased before the value came, erased after."""
    one, two = world.enrol(), world.enrol()
    keep(one)
    ask = one.device.push_request()
    assert ask is not None
    two.replica.commit(PiiErase(world.house, (REF,)))
    two.sync()
    world.server.push(ask)
    world.settle()
    assert [(p.value, p.erased) for p in world.rows_of(Pii)] == [("", 1)]
    assert one.rows() == two.rows() == world.rows()


def test_who_is_erased_while_a_snapshot_is_made_is_not_in_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is made beside the running work: what was read before goes, and it is made anew."""
    one = world.enrol()
    keep(one)
    world.settle()
    snapshots, left = world.server.snapshots, [PiiErase(world.house, (REF,))]
    real = snapshots._keep

    def kept(scope: str, data: bytes, rows: int) -> Chunk:
        if left:  # what is read from now on is of before
            world.server.record(left.pop())
        return real(scope, data, rows)

    monkeypatch.setattr(snapshots, "_keep", kept)
    manifest = snapshots._make(f"house/{world.house.hex()}")
    stored = {bytes(h): bytes(d) for h, d in world.all_of("SELECT hash, data FROM snapshot_chunk")}
    assert {chunk.hash for chunk in manifest.chunks} <= stored.keys()
    assert not any(NAME.encode() in zstandard.decompress(data) for data in stored.values())


def test_erasure_reaches_the_feeds(world: World) -> None:
    """A newcomer reads the whole feed: the chain holds, the value is in no row of it."""
    one = world.enrol()
    keep(one)
    world.settle()
    one.replica.commit(PiiErase(world.house, (REF,)))
    world.settle()
    assert not any(NAME.encode() in row for (row,) in world.all_of("SELECT rows FROM feed"))
    late = world.enrol()
    one.sync()
    assert late.rows() == one.rows() == world.rows()


def test_the_value_is_gone_from_the_files(sqlite_world: World) -> None:
    """secure_delete: no page of either database holds it any more."""
    world = sqlite_world
    one = world.enrol()
    keep(one)
    world.settle()
    one.replica.commit(PiiErase(world.house, (REF,)))
    world.settle()
    with one.replica.write() as tx:
        tx.store.conn.execute("SELECT 1")
    one.stop()
    world.server.close()
    for path in (one.folder / "device.db", world.folder / "server.db"):
        assert NAME.encode() not in path.read_bytes()
        wal = path.with_name(path.name + "-wal")
        assert not wal.exists() or NAME.encode() not in wal.read_bytes()
    one.start()
    world.server = world._open_server()


def test_a_value_of_another_house_is_not_taken(world: World) -> None:
    """A device writes persons of its own house only."""
    one = world.enrol()
    with one.replica.write() as tx:
        tx.keep_private(Pii(REF, b"other".ljust(16), b"salt", NAME, 0))
    one.push()
    assert not world.rows_of(Pii)


def test_a_character_that_postgresql_does_not_take_holds_nothing_up(world: World) -> None:
    """A name that was pasted with a NUL in it: the sale behind it arrives, and all copies have the
    name without.
    """
    one = world.enrol()
    one.claim(1)
    with one.replica.write() as tx:
        tx.keep_private(Pii(REF, world.house, b"salt", "An\0 Peeters", 0))
    one.sell(1)
    world.settle()
    assert [ticket.seat for ticket in world.rows_of(Ticket)] == [1]
    assert [item.value for item in world.rows_of(Pii)] == ["An Peeters"]
    assert one.rows() == world.rows()


def test_a_value_is_kept_without_it_from_the_beginning() -> None:
    """So that its commitment is of what every copy has."""
    secret, item = commit("An\0 Peeters", b"house", REF, bytes)
    assert item.value == "An Peeters"
    assert secret.commitment == hashlib.sha256(bytes(16) + b"An Peeters").digest()

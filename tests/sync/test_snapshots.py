"""Snapshots: newcomers, and devices that were away for longer than the feed is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
import zstandard

from boxoffice.errors import BoxOfficeError, Unavailable
from boxoffice.fold.rows import Pii, Seat, Ticket
from boxoffice.journal.kinds import PiiErase
from boxoffice.replica.database import driver
from sync import snapshotting
from sync.server.keeping import Keeping
from sync.simulator.fuse import Fuse
from sync.snapshot import SnapshotReply, pack, rows_of, values_of
from tests.sync.till import Till, everything
from tests.sync.world import World

WEEK_MS = 7 * 24 * 60 * 60 * 1000
KEEPING = Keeping(newcomer_changes=5, snapshot_changes=5, feed_ms=WEEK_MS, mark_ms=1000)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path, keeping=KEEPING)
    yield made
    made.close()


@pytest.fixture
def seller(world: World) -> Till:
    """A desk that has sold ten seats one by one."""
    till = world.enrol()
    till.claim(*range(20))
    for seat in range(10):
        till.sell(seat)
    till.sync()
    return till


def later(world: World, days: int) -> None:
    """So many days go by, and the server tidies up every day."""
    for _ in range(days):
        world.server.tidy()
        world.clock.now += 24 * 60 * 60 * 1000
    world.server.tidy()


def alike(world: World, till: Till) -> bool:
    """Whether this copy is the server's, row for row."""
    return everything(till.replica.reader()) == world.rows()


def test_a_newcomer_reads_a_snapshot_and_is_like_the_server(world: World, seller: Till) -> None:
    """It goes on from there with the feed."""
    newcomer = world.enrol()
    assert alike(world, newcomer)
    conn = newcomer.replica.reader().conn
    assert conn.execute("SELECT count(*) FROM snapshot_chunk").fetchone() == (0,)
    seller.sell(12)
    world.settle()
    assert alike(world, newcomer)


def test_the_indexes_of_a_copy_taken_at_once_are_there_again(world: World, seller: Till) -> None:
    """They were put away for the import."""
    newcomer = world.enrol()
    asked = "SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name"
    both = [till.replica.reader().conn.execute(asked).fetchall() for till in (seller, newcomer)]
    assert both[0] == both[1]


def test_who_was_away_for_longer_than_the_feed_reads_a_snapshot(world: World, seller: Till) -> None:
    """What it had not sent yet stays folded on top, and arrives."""
    away = world.enrol()
    away.claim(30, 31)
    away.sell(30)
    for seat in range(10, 20):
        seller.sell(seat)
    seller.sync()
    later(world, 9)
    away.open()
    assert away.pull().snapshots == (f"house/{world.house.hex()}",)
    assert away.read_snapshots() > 1
    assert {t.seat for t in away.replica.reader().select(Ticket, "1")} == {*range(20), 30}
    world.settle()
    assert alike(world, away)
    assert alike(world, seller)


def test_who_was_away_for_less_goes_on_where_it_was(world: World, seller: Till) -> None:
    """A holiday costs no snapshot."""
    away = world.enrol()
    later(world, 3)
    seller.sell(15)
    seller.sync()
    assert away.pull().snapshots == ()
    away.sync()
    assert alike(world, away)


def test_a_download_that_broke_off_goes_on_with_what_is_missing(world: World, seller: Till) -> None:
    """Chunks are on disk when they have come, also after a restart of the program."""
    newcomer = world.enrol()
    with newcomer.replica.write() as tx:
        tx.store.conn.execute("DELETE FROM cursor")
    newcomer.pull()
    whole = newcomer.read_snapshots()
    with newcomer.replica.write() as tx:
        tx.store.conn.execute("DELETE FROM cursor")
    newcomer.pull()
    for _ in range(3):  # the manifest and two chunks
        ask = newcomer.device.snapshot_request()
        assert ask is not None
        newcomer.device.on_snapshot(ask, world.server.snapshots.answer(ask))
    newcomer.restart()
    newcomer.open()
    newcomer.pull()
    assert newcomer.read_snapshots() == whole - 3
    assert alike(world, newcomer)


def test_a_takeover_that_broke_off_is_ended_before_anything_else(
    world: World, seller: Till
) -> None:
    """The program ended in the middle: until the rest has come, a seat may stand under a right that
    is not known here, and no older page may come in between.
    """
    away = world.enrol()
    away.claim(30)
    away.sell(30)  # people work with this copy: the snapshot is taken in slices
    seller.claim(*range(20, 30))
    for seat in range(10, 25):
        seller.sell(seat)
    seller.sync()
    later(world, 9)
    away.open()
    away.pull()
    break_off(world, away)
    away.restart()
    away.open()
    assert snapshotting.takes_over(away.replica)
    away.pull()
    assert not snapshotting.takes_over(away.replica)
    seats = away.replica.reader().select(Seat, "state <> 'free'")
    assert {seat.grant for seat in seats} <= set(away.rows_of_grants())
    world.settle()
    assert alike(world, away)


def break_off(world: World, till: Till) -> None:
    """The program ends when seats of the last snapshot are here, and their rights are not yet."""
    steps = 0
    while True:
        ask = till.device.snapshot_request()
        assert ask is not None
        reply = world.server.snapshots.answer(ask)
        fuse, conn = Fuse(), till.replica.connection
        steps += 20
        fuse.light(conn, steps)
        with suppress(driver.Error, BoxOfficeError):
            till.device.on_snapshot(ask, reply)
        fuse.put_out(conn)
        store = till.replica.reader()
        held = {seat.grant for seat in store.select(Seat, "state <> 'free'")}
        if fuse.blown and held - set(till.rows_of_grants()):
            return


def test_a_chunk_that_is_not_the_one_asked_for_is_refused(world: World, seller: Till) -> None:
    """Its name is the hash of its bytes."""
    newcomer = world.enrol()
    with newcomer.replica.write() as tx:
        tx.store.conn.execute("DELETE FROM cursor")
    newcomer.pull()
    ask = newcomer.device.snapshot_request()
    assert ask is not None
    newcomer.device.on_snapshot(ask, world.server.snapshots.answer(ask))
    ask = newcomer.device.snapshot_request()
    assert ask is not None
    assert ask.chunk
    with pytest.raises(Unavailable, match="server_answered_nonsense"):
        newcomer.device.on_snapshot(ask, SnapshotReply(ok=True, data=b"something else"))
    assert newcomer.read_snapshots() > 0


def test_a_snapshot_is_made_once_for_many(world: World, seller: Till) -> None:
    """The next newcomer reads the same chunks, while the feed has not gone on too far."""
    world.enrol()
    made = world.all_of("SELECT seq FROM snapshot WHERE scope LIKE 'house/%'")
    world.enrol()
    assert world.all_of("SELECT seq FROM snapshot WHERE scope LIKE 'house/%'") == made
    for seat in range(10, 19):
        seller.sell(seat)
    seller.sync()
    world.enrol()
    world.server.tidy()
    assert len(world.all_of("SELECT seq FROM snapshot WHERE scope LIKE 'house/%'")) == 1


def test_what_is_erased_leaves_the_snapshots_too(world: World, seller: Till) -> None:
    """Also the one that a device is in the middle of reading."""
    ref = b"a person........"
    with seller.replica.write() as tx:
        tx.keep_private(Pii(ref, world.house, b"salt", "Janssens", 0))
    seller.sync()
    newcomer = world.enrol()
    with newcomer.replica.write() as tx:
        tx.store.conn.execute("DELETE FROM cursor")
    newcomer.pull()
    ask = newcomer.device.snapshot_request()
    assert ask is not None
    newcomer.device.on_snapshot(ask, world.server.snapshots.answer(ask))
    world.server.record(PiiErase(world.house, (ref,)))
    assert world.all_of("SELECT 1 FROM snapshot_chunk WHERE scope LIKE 'house/%'") == []
    newcomer.sync()
    item = newcomer.replica.reader().get(Pii, (ref,))
    assert item is not None
    assert (item.value, item.erased) == ("", 1)
    assert b"Janssens" not in b"".join(
        bytes(data) for (data,) in world.all_of("SELECT data FROM snapshot_chunk")
    )


def test_a_house_gets_no_snapshot_of_another(world: World, seller: Till) -> None:
    """Only scopes that the device follows."""
    newcomer = world.enrol()
    with newcomer.replica.write() as tx:
        tx.store.conn.execute("DELETE FROM cursor")
    newcomer.pull()
    ask = newcomer.device.snapshot_request()
    assert ask is not None
    strange = msgspec.structs.replace(ask, scope=f"house/{'0' * 32}")
    reply = world.server.snapshots.answer(strange)
    assert (reply.ok, reply.manifest, reply.data) == (False, None, b"")
    stale = msgspec.structs.replace(ask, token=b"another")
    assert world.server.snapshots.answer(stale).reopen


def test_rows_of_another_version_are_read_as_far_as_they_are_known() -> None:
    """A newer server's column is left out, and a newer server's table altogether."""
    row = Pii(b"r", b"h", b"s", "v", 0)
    wide = pack(Pii, [(*msgspec.structs.astuple(row), "new")])
    name, width, rows = msgspec.msgpack.decode(_plain(wide))
    newer = _packed((name, width + 1, rows))
    strange = _packed(("tomorrow", 2, [(1, 2)]))
    assert rows_of(newer) == [row]
    assert values_of(newer) == values_of(pack(Pii, [msgspec.structs.astuple(row)]))
    assert (rows_of(strange), values_of(strange)) == ([], (None, []))
    for read in (rows_of, values_of):
        with pytest.raises(Unavailable):
            read(b"no chunk")


def _plain(data: bytes) -> bytes:
    return zstandard.ZstdDecompressor().decompress(data)


def _packed(value: object) -> bytes:
    return zstandard.compress(msgspec.msgpack.encode(value))


def test_what_was_parked_is_asked_again_after_a_snapshot(world: World, seller: Till) -> None:
    """A void before its sale waits at the server. When both are in the snapshot, no page comes any
    more that would make its desk ask (simulator, seed 3242).
    """
    away = world.enrol()
    sale = seller.sell(12)
    away.void(sale)
    away.push()
    assert len(away.replica.pending) == 1
    for seat in range(13, 20):
        seller.sell(seat)
    seller.sync()
    later(world, 9)
    away.open()
    away.push()
    away.pull()
    assert away.read_snapshots() > 1
    for _ in range(2):
        away.push()
        away.pull()
    assert len(away.replica.pending) == 0
    assert alike(world, away)

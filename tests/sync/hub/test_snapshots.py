"""Snapshots through the hub: who is too far behind its feed catches up without internet."""

from __future__ import annotations

import pytest

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Pii
from boxoffice.journal.kinds import PiiErase
from sync import copying
from sync.hub import feeds
from sync.hub.nearby import read_snapshot
from sync.snapshot import SnapshotReply, SnapshotRequest
from tests.sync.hub.building import Building
from tests.sync.till import Till


def fetch(building: Building) -> int:
    """The hub reads what its feeds lack; how many scopes."""
    station = building.station
    session, replica = station.device.session, station.replica
    wanted = building.hub.snapshots.wanted(session.epoch)
    for scope in wanted:
        first = SnapshotRequest(
            replica.device, replica.incarnation, session.token, session.epoch, scope
        )
        assert building.hub.snapshots.fetch(first, building.world.server.snapshots.answer)
    return len(wanted)


def catch_up(building: Building, till: Till) -> int:
    """As a device near its hub does; how many rows the snapshots brought."""
    epoch = till.device.session.epoch
    paged = {page.scope for page in building.pull(till).pages}
    rows = sum(
        read_snapshot(till.replica, scope, epoch, building.hub.snapshots.answer)
        for scope in copying.scopes_of(till.replica.house)
        if scope not in paged
    )
    for _ in range(5):
        building.pull(till)
    return rows


@pytest.fixture
def late(building: Building, monkeypatch: pytest.MonkeyPatch) -> Till:
    """A till that was away for so long that the hub's feed begins behind its place."""
    monkeypatch.setattr(feeds, "KEPT_CHANGES", 3)
    world = building.world
    away, desk = world.enrol(), world.enrol()
    away.claim(1, 2)
    away.sync()
    for n in range(8):
        desk.edit("note", b"%016d" % n, 0, text=f"number {n}")
        desk.sync()
        building.sync()
    return away


def test_a_till_that_is_too_far_behind_reads_the_hubs_snapshot(
    building: Building, late: Till
) -> None:
    """Then the kept feed, own unsent sales on top; with the server again nothing is read twice."""
    world = building.world
    sale = late.sell(1)
    assert fetch(building) == 2
    assert fetch(building) == 0
    world.record("performance", world.performance, title="Later")
    building.sync()
    assert catch_up(building, late) > 0
    assert late.seat(1).ticket == sale.tickets[0].id
    late.sync()
    building.sync()
    assert late.rows() == building.station.rows() == world.rows()
    assert not any(page.changes for page in late.pull().pages)


def test_without_a_snapshot_of_this_epoch_it_waits_for_the_server(
    building: Building, late: Till
) -> None:
    """The hub answers that it has none; the copy stays as it was."""
    before = late.rows()
    assert catch_up(building, late) == 0
    fetch(building)
    ask = SnapshotRequest(late.id, 1, b"", 7, copying.scopes_of(late.replica.house)[1])
    assert building.hub.snapshots.answer(ask) == SnapshotReply(ok=False)
    other = SnapshotRequest(late.id, 1, b"", 1, "house/00")
    assert building.hub.snapshots.answer(other) == SnapshotReply(ok=False)
    assert late.rows() == before


def test_a_chunk_that_is_not_what_it_is_called_is_not_kept(building: Building, late: Till) -> None:
    """And a download that broke off goes on with what is missing."""
    station, server = building.station, building.world.server
    session, replica = station.device.session, station.replica
    scope = copying.scopes_of(late.replica.house)[1]
    first = SnapshotRequest(
        replica.device, replica.incarnation, session.token, session.epoch, scope
    )

    def garbled(ask: SnapshotRequest) -> SnapshotReply:
        reply = server.snapshots.answer(ask)
        return SnapshotReply(ok=True, data=b"x" + reply.data) if ask.chunk else reply

    with pytest.raises(Unavailable, match="server_answered_nonsense"):
        building.hub.snapshots.fetch(first, garbled)
    assert catch_up(building, late) == 0
    asked: list[bytes] = []

    def breaks_off(ask: SnapshotRequest) -> SnapshotReply:
        asked.append(ask.chunk)
        if len(asked) == 4:
            raise Unavailable("server_unreachable")
        return server.snapshots.answer(ask)

    with pytest.raises(Unavailable, match="server_unreachable"):
        building.hub.snapshots.fetch(first, breaks_off)
    got = asked[1:3]
    asked.clear()
    asked += [b""] * 10
    assert building.hub.snapshots.fetch(first, breaks_off)
    assert not set(got) & set(asked)


def test_who_was_forgotten_is_in_no_snapshot_of_the_hub(building: Building, late: Till) -> None:
    """It is let go at once, and the next one is without the name (design §4)."""
    world = building.world
    desk = world.devices[-1]
    item = Pii(b"r" * 16, world.house, b"salt" * 4, "Jozefien", 0)
    with desk.replica.write() as tx:
        tx.keep_private(item)
    desk.sync()
    building.sync()
    assert fetch(building) == 2
    world.server.record(PiiErase(world.house, (item.ref,)))
    building.sync()
    assert building.hub.snapshots.wanted(1) == (f"house/{world.house.hex()}",)
    fetch(building)
    assert catch_up(building, late) > 0
    assert late.rows() == world.rows()

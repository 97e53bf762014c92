"""Scans as the server hears of them: rows I and K of the scan cases, restated for a server
that never rejects. What it is told is stored, answered (with a flag where something is odd), and
never sent again.
"""

from __future__ import annotations

from itertools import permutations

import pytest

from boxoffice.fold.rows import Admission, Ticket
from boxoffice.journal import kinds
from boxoffice.journal.event import Event, decode
from boxoffice.queries.scans import passages
from boxoffice.replica.transaction import Measured
from boxoffice.rules.presence import presence
from tests.sync.till import Till
from tests.sync.world import World, members_of

MINUTE = 60_000


def sold(world: World, seat: int = 1) -> tuple[Till, bytes, bytes]:
    """A desk that sold a seat: the desk, the ticket and its code."""
    desk = world.enrol()
    desk.claim(seat)
    ticket = desk.sell(seat).tickets[0]
    world.settle()
    return desk, ticket.id, ticket.code


def statuses(world: World, *events: Event) -> list[str]:
    """What the server made of events."""
    known = dict(world.all_of("SELECT hash, status FROM event"))
    return [known[event.hash] for event in events]


def inside(world: World, ticket: bytes) -> int:
    """People in on a ticket, as the server has it."""
    rows = world.rows_of(Admission)
    return presence(passages(row for row in rows if row.ticket == ticket)).inside


def let_in(
    door: Till, code: bytes, ticket: bytes, count: int = 1, despite: str = "", places: int = 1
) -> Event:
    """A scan as a door of today writes it."""
    world = door.world
    return door.replica.commit(
        kinds.Admission(
            world.performance,
            world.house,
            ticket,
            code,
            "in",
            "ok_by_hand" if despite else "ok",
            "door",
            scan=world.entropy(8),
            count=count,
            places=places,
            despite=despite,
        )
    )


def test_i01_a_scan_that_is_sent_twice_is_one_row(world: World) -> None:
    """The answer was lost, not the scan."""
    _, ticket, code = sold(world)
    door = world.enrol("door")
    let_in(door, code, ticket)
    door.open()
    ask = door.device.push_request()
    assert ask is not None
    first, second = world.server.push(ask), world.server.push(ask)
    assert [r.status for r in first.results] == [r.status for r in second.results]
    assert len(world.rows_of(Admission)) == 1


def test_i02_let_in_by_hand_is_stored_with_what_it_overruled(world: World) -> None:
    """No second entry: the ticket counts once, and the manager sees the word of the person."""
    _, ticket, code = sold(world)
    door = world.enrol("door")
    door.sync()
    let_in(door, code, ticket)
    let_in(door, code, ticket, count=0, despite="already_used")
    world.settle()
    assert not world.open_conflicts()
    assert inside(world, ticket) == 1
    assert [row.despite for row in world.rows_of(Admission, "despite <> ''")] == ["already_used"]


def test_i03_and_k05_a_cancellation_that_comes_after_the_entry_is_flagged(world: World) -> None:
    """It did happen at the door: the scan stays, and somebody is told."""
    desk, ticket, code = sold(world)
    door = world.enrol("door")
    door.sync()
    entered = let_in(door, code, ticket)  # the door has not heard yet
    taken_back = desk.row(Ticket, ticket)
    assert taken_back is not None
    desk.void_ticket(taken_back)
    desk.sync()
    door.sync()
    assert statuses(world, entered) == ["flagged"]
    assert [row.verdict for row in world.rows_of(Admission)] == ["ok"]
    assert [conflict.kind for conflict in world.open_conflicts()] == ["entered_void"]
    assert door.push() is None


def test_i04_a_scan_of_a_code_that_nobody_knows_is_kept(world: World) -> None:
    """Stored, told as an orphan, never retried."""
    door = world.enrol("door")
    scan = let_in(door, b"nobod", b"")
    door.sync()
    assert statuses(world, scan) == ["flagged"]
    assert [conflict.kind for conflict in world.open_conflicts()] == ["orphan_ticket"]
    assert door.push() is None


def test_i05_a_clock_far_off_is_flagged_and_the_stamp_kept(world: World) -> None:
    """Stored as sent, with the measured offset beside it."""
    _, ticket, code = sold(world)
    door = world.enrol("door")
    door.sync()
    door.replica.measure(Measured(10 * MINUTE, 40))
    scan = let_in(door, code, ticket)
    door.sync()
    (row,) = world.rows_of(Admission)
    assert (row.at_ms, row.offset_ms) == (world.clock.now, 10 * MINUTE)
    assert statuses(world, scan) == ["flagged"]


def test_i06_refused_scans_go_up_too(world: World) -> None:
    """With their reason; an unknown reason of a newer door is stored like any."""
    _, ticket, code = sold(world)
    door = world.enrol("door")
    door.scan(code, ticket, verdict="already_used")
    door.scan(code, ticket, verdict="from_the_future")
    world.settle()
    assert {row.verdict for row in world.rows_of(Admission)} == {"already_used", "from_the_future"}
    assert inside(world, ticket) == 0


def test_i07_a_scan_is_taken_back_by_its_own_device_within_a_quarter(world: World) -> None:
    """It stays in the books and counts no more; a double entry ends with it."""
    _, ticket, code = sold(world)
    east, west = world.enrol("door"), world.enrol("door")
    world.settle()
    let_in(east, code, ticket)
    mistake = let_in(west, code, ticket)
    world.settle()
    assert [conflict.kind for conflict in world.open_conflicts()] == ["double_entry"]
    world.clock.now += 14 * MINUTE
    back = west.take_back(mistake)
    world.settle()
    assert not world.open_conflicts()
    assert statuses(world, back) == ["applied"]
    assert inside(world, ticket) == 1
    assert east.rows() == west.rows() == world.rows()


@pytest.mark.parametrize("late", [True, False])
def test_i07_else_the_scan_stands(world: World, late: bool) -> None:
    """By another device, or after a quarter: stored, flagged, without effect."""
    _, ticket, code = sold(world)
    east, west = world.enrol("door"), world.enrol("door")
    world.settle()
    entered = let_in(east, code, ticket)
    world.settle()
    world.clock.now += 16 * MINUTE if late else MINUTE
    back = (east if late else west).take_back(entered)
    world.settle()
    assert statuses(world, back) == ["flagged"]
    assert inside(world, ticket) == 1
    assert east.rows() == west.rows() == world.rows()


@pytest.mark.parametrize("first", ["east", "west"])
@pytest.mark.parametrize("skew_min", [0, 10])
def test_k01_and_k02_the_earlier_entry_counts_whoever_syncs_first(
    world: World, first: str, skew_min: int
) -> None:
    """Both keep "ok"; the earlier by measured clock is suggested, and both doors hear of it."""
    _, ticket, code = sold(world)
    east, west = world.enrol("door"), world.enrol("door")
    world.settle()
    east.replica.measure(Measured(0, 50))
    west.replica.measure(Measured(-skew_min * MINUTE, 50))
    earlier = let_in(east, code, ticket)
    world.clock.now += MINUTE
    real, world.clock.now = world.clock.now, world.clock.now + skew_min * MINUTE
    later = let_in(west, code, ticket)  # its clock runs ahead
    world.clock.now = real
    order = (east, west) if first == "east" else (west, east)
    world.settle(*order)
    (conflict,) = world.open_conflicts()
    assert (conflict.kind, conflict.suggestion) == ("double_entry", earlier.hash)
    assert members_of(conflict) == [earlier.hash, later.hash]
    assert east.rows() == west.rows() == world.rows()
    assert {row.verdict for row in world.rows_of(Admission)} == {"ok"}


def test_k03_a_download_does_not_make_a_ticket_scannable_again(world: World) -> None:
    """The ticket's row comes anew while the scan waits to be sent."""
    desk, ticket, code = sold(world)
    door = world.enrol("door")
    door.sync()
    let_in(door, code, ticket)
    desk.edit("note", world.house, 0, text="anything")
    desk.replica.commit(kinds.CodesBlocked(world.performance, world.house, ((code, ticket),), True))
    desk.sync()
    door.open()
    door.pull()  # before its own scan has gone
    rows = door.replica.reader().select(Admission, "ticket = ?", (ticket,))
    assert presence(passages(rows)).inside == 1


@pytest.mark.parametrize("why", ["lost", "stolen"])
def test_k09_scans_of_a_device_that_was_revoked_meanwhile_arrive(world: World, why: str) -> None:
    """Access taken away does not take away what happened: it is stored whole, a person is told
    once, it admits nobody on its word, and the device sends it no second time and keeps it.
    """
    _, ticket, code = sold(world)
    door = world.enrol("door")
    door.sync()
    queued = [let_in(door, code, ticket) for _ in range(3)]
    world.server.record(kinds.DeviceRevoke(door.id, world.house, why))
    door.open()
    while door.push() is not None:
        pass
    assert statuses(world, *queued) == ["quarantined"] * 3
    stored = {bytes(row[1]): decode(bytes(row[0]), bytes(row[2])) for row in world.all_of(
        "SELECT prev, hash, body FROM event"
    )}  # fmt: skip
    assert [stored[event.hash].payload for event in queued] == [one.payload for one in queued]
    assert [conflict.kind for conflict in world.open_conflicts()] == ["quarantined"]
    assert inside(world, ticket) == 0
    kept = door.replica.reader().conn.execute(
        "SELECT min(ack), count(*) FROM journal WHERE kind = 'admission'"
    )
    assert kept.fetchone() == (2, 3)
    assert door.device.push_request() is None


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_d09_presence_does_not_depend_on_arrival(world: World, order: tuple[int, ...]) -> None:
    """In at the first door, out at the second, in at the third: whoever syncs first."""
    _, ticket, code = sold(world)
    doors = [world.enrol("door") for _ in range(3)]
    world.settle()
    for door, way in zip(doors, ("in", "out", "in"), strict=True):
        door.replica.measure(Measured(0, 50))
        if way == "in":
            let_in(door, code, ticket)
        else:
            door.scan(code, ticket, verdict="out", way="out")
        world.clock.now += MINUTE
    world.settle(*(doors[n] for n in order))
    world.settle()
    assert not world.open_conflicts()
    assert inside(world, ticket) == 1


def test_a_group_that_came_in_at_two_doors_is_too_many(world: World) -> None:
    """Thirty and thirty of fifty, unlinked; one door lets ten out and all is well."""
    _, ticket, code = sold(world)
    east, west = world.enrol("door"), world.enrol("door")
    world.settle()
    let_in(east, code, ticket, count=30, places=50)
    let_in(west, code, ticket, count=30, places=50)
    world.settle()
    assert [conflict.kind for conflict in world.open_conflicts()] == ["double_entry"]
    world.clock.now += MINUTE
    east.replica.commit(
        kinds.Admission(
            world.performance,
            world.house,
            ticket,
            code,
            "out",
            "out",
            "door",
            scan=b"ten out",
            count=10,
            places=50,
        )
    )
    world.settle()
    assert not world.open_conflicts()

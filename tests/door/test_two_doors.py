"""Two doors of one evening: stopped by who can be asked, else found later; and shown at both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from boxoffice.fold.rows import Admission
from boxoffice.views import Link, Verdict
from tests.door.building import SECOND, BatteryError, Door, DoorWorld, hub_of
from tests.sync.world import members_of


@pytest.fixture
def world(tmp_path: Path) -> Iterator[DoorWorld]:
    """The house."""
    world = DoorWorld(tmp_path)
    yield world
    world.close()


@pytest.fixture
def paper(world: DoorWorld) -> str:
    """A ticket that everybody has heard of."""
    desk = world.enrol()
    desk.claim(1)
    sold = desk.sell(1).tickets[0]
    world.settle()
    return world.paper(desk, sold)


def linked(world: DoorWorld, *doors: Door, by: str) -> None:
    """All of them reach the same server, or the same hub."""
    who = world.server if by == "server" else hub_of(world)
    for door in doors:
        door.see(who, Link.ONLINE if by == "server" else Link.HOUSE_ONLY)


@pytest.mark.parametrize("by", ["server", "hub"])
def test_double_entry_is_stopped_before_anything_is_synced(
    world: DoorWorld, paper: str, by: str
) -> None:
    """The second door hears where and when, although no feed has come."""
    east, west = world.door("East"), world.door("West")
    linked(world, east, west, by=by)
    assert east.scan(paper).verdict is Verdict.OK
    found = west.scan(paper)
    assert (found.verdict, found.used_device.split(" · ")[0]) == (Verdict.ALREADY_USED, "East")
    world.settle()
    assert not world.open_conflicts()


@pytest.mark.parametrize("by", ["server", "hub"])
def test_an_answer_that_was_lost_does_not_use_the_ticket_up(
    world: DoorWorld, paper: str, by: str
) -> None:
    """It was registered, and the door died: the same scan gets the same answer; another is used."""
    east, west = world.door("East"), world.door("West")
    linked(world, east, west, by=by)
    assert east.gate.scan(paper, scan=b"the scan").verdict is Verdict.OK
    assert east.gate.scan(paper, scan=b"the scan").verdict is Verdict.OK
    assert west.scan(paper).verdict is Verdict.ALREADY_USED


@pytest.mark.parametrize("by", ["server", "hub"])
def test_battery_pulled_between_the_answer_of_another_and_the_own_books(
    world: DoorWorld, paper: str, by: str
) -> None:
    """Who never saw green comes in after the start, once, at that door and no other."""
    east, west = world.door("East"), world.door("West")
    linked(world, east, west, by=by)
    east.cable.dies = True
    with pytest.raises(BatteryError):
        east.scan(paper)
    east.open()
    assert west.scan(paper).verdict is Verdict.ALREADY_USED
    entered = east.scan(paper)
    assert entered.verdict is Verdict.OK
    assert [east.scan(paper).verdict, west.scan(paper).verdict] == [Verdict.ALREADY_USED] * 2
    world.settle()
    assert not world.open_conflicts()
    assert (world.inside(), len(world.rows_of(Admission, "verdict = 'ok'"))) == (1, 1)


@pytest.mark.parametrize("by", ["server", "hub"])
def test_battery_pulled_and_the_guest_goes_to_another_door(
    world: DoorWorld, paper: str, by: str
) -> None:
    """Nobody was let in, and nobody can say so before that door starts: a person looks. Once it has
    let in, it is used.
    """
    east, west = world.door("East"), world.door("West")
    linked(world, east, west, by=by)
    east.cable.dies = True
    with pytest.raises(BatteryError):
        east.scan(paper)
    world.clock.now += 20 * SECOND
    found = west.scan(paper)
    assert (found.verdict, found.doubt) == (Verdict.CONFLICT, "unconfirmed")
    assert found.used_device.split(" · ")[0] == "East"
    east.open()
    assert east.admits(paper)
    world.settle()
    world.clock.now += 20 * SECOND
    assert west.scan(paper).verdict is Verdict.ALREADY_USED


@pytest.mark.parametrize("by", ["server", "hub"])
def test_a_door_that_has_said_so_is_believed(world: DoorWorld, paper: str, by: str) -> None:
    """However long ago it was."""
    east, west = world.door("East"), world.door("West")
    linked(world, east, west, by=by)
    assert east.admits(paper)
    world.settle()
    world.clock.now += 20 * SECOND
    assert west.scan(paper).verdict is Verdict.ALREADY_USED


@pytest.mark.parametrize("by", ["server", "hub"])
def test_battery_pulled_while_some_of_a_group_go_in(world: DoorWorld, by: str) -> None:
    """Nobody of them is in: all are asked for again, and never more than there are."""
    paper = _group_of(world, 1, 2, 3)
    east, west = world.door("East"), world.door("West")
    linked(world, east, west, by=by)
    east.cable.dies = True
    with pytest.raises(BatteryError):
        east.scan(paper, count=2)
    world.clock.now += 20 * SECOND
    assert west.scan(paper).verdict is Verdict.GROUP
    found = west.scan(paper, count=3)
    assert (found.verdict, found.doubt) == (Verdict.CONFLICT, "unconfirmed")
    assert west.scan(paper, count=4).verdict is Verdict.GROUP_FULL
    east.open()
    found = east.scan(paper)
    assert (found.verdict, found.inside) == (Verdict.GROUP, 0)
    assert east.scan(paper, count=3).verdict is Verdict.OK
    assert west.scan(paper, count=1).verdict is Verdict.GROUP_FULL


@pytest.mark.parametrize("by", ["server", "hub"])
def test_of_a_group_the_door_is_named_that_never_confirmed(world: DoorWorld, by: str) -> None:
    """Not the one that let some of them in since, which would be sent to ask at itself."""
    paper = _group_of(world, 1, 2, 3)
    east, west = world.door("East"), world.door("West")
    linked(world, east, west, by=by)
    east.cable.dies = True
    with pytest.raises(BatteryError):
        east.scan(paper, count=2)
    asked_ms = world.clock.now
    world.clock.now += 20 * SECOND
    assert west.scan(paper, count=1).verdict is Verdict.OK
    found = west.scan(paper, count=2)
    assert (found.verdict, found.doubt) == (Verdict.CONFLICT, "unconfirmed")
    assert (found.used_device.split(" · ")[0], found.used_ms) == ("East", asked_ms)


def _group_of(world: DoorWorld, *seats: int) -> str:
    """One code for all of them."""
    desk = world.enrol()
    desk.claim(*seats)
    sale = desk.sale_of(seats)
    shared = tuple(replace(one, code=sale.tickets[0].code) for one in sale.tickets)
    desk.replica.commit(replace(sale, tickets=shared))
    world.settle()
    return world.paper(desk, shared[0])


def test_of_a_latecomer_others_are_asked_who_is_in(world: DoorWorld, paper: str) -> None:
    """A person lets them in as a matter of course: not on a ticket that came in at another door."""
    east, west = world.door("East"), world.door("West")
    linked(world, east, west, by="hub")
    assert east.admits(paper)
    late = {"late_min": -24 * 60, "late": "ask"}
    world.record("door_setup", world.house, **late)
    west.till.sync()
    found = west.scan(paper)
    assert (found.verdict, found.used_too) == (Verdict.LATECOMER, True)
    assert found.used_device.split(" · ")[0] == "East"


def test_unlinked_both_let_in_and_both_are_told(world: DoorWorld, paper: str) -> None:
    """Counted once; the list of each door marks its own scan; the first one counts."""
    east, west = world.door("East"), world.door("West")
    assert east.admits(paper)
    assert west.admits(paper)
    assert not east.gate.doubles()
    world.settle()
    world.settle()
    (conflict,) = world.open_conflicts()
    assert conflict.kind == "double_entry"
    rows = {row.event: row.door for row in world.rows_of(Admission)}
    assert [rows[event] for event in members_of(conflict)] == ["East", "West"]
    for door in (east, west):
        (shown,) = door.gate.doubles()
        assert rows[shown.scan] == door.name
        assert door.gate.counts().inside == 1


def test_one_leaves_and_the_double_entry_is_over(world: DoorWorld, paper: str) -> None:
    """One is inside, as it should be."""
    east, west = world.door("East"), world.door("West")
    assert east.admits(paper)
    assert west.admits(paper)
    world.settle()
    west.scan(paper, "out")
    world.settle()
    world.settle()
    assert not world.open_conflicts()
    assert not east.gate.doubles()
    assert world.inside() == 1


@pytest.mark.parametrize(
    ("link", "checks"), [(Link.ONLINE, True), (Link.HOUSE_ONLY, True), (Link.OFFLINE, False)]
)
def test_the_door_says_how_sure_it_is(
    world: DoorWorld, paper: str, link: Link, checks: bool
) -> None:
    """All doors, this house, this device alone; and how many tickets it has."""
    door = world.door("East")
    door.see(world.server if checks else None, link)
    assert door.gate.sync_state().link is link
    counts = door.gate.counts()
    assert (counts.tickets_here, counts.tickets_known) == (1, 1)

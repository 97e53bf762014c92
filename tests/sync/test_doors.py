"""Scans at the doors: first stored is the entry, the second is shown (sync.md §8)."""

import pytest
from msgspec import structs

from boxoffice.fold.rows import Admission, Ticket
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import Admission as Scan
from boxoffice.journal.kinds import SoldTicket
from boxoffice.rules.admission import Facts, decide
from boxoffice.views import Verdict
from sync.door_check import CheckRequest
from sync.server.store import ServerStore
from tests.sync.till import Till
from tests.sync.world import World, members_of


def sold(world: World, seat: int = 1) -> tuple[Till, bytes, bytes]:
    """A desk that sold a seat: the desk, the ticket and its code."""
    desk = world.enrol()
    desk.claim(seat)
    ticket = desk.sell(seat).tickets[0]
    return desk, ticket.id, ticket.code


def test_one_ticket_at_two_doors_is_a_double_entry(world: World) -> None:
    """Both entries stay in the books, one conflict names both, however often."""
    desk, ticket, code = sold(world)
    east, west = world.enrol("door"), world.enrol("door")
    world.settle()
    first = east.scan(code, ticket)
    second = west.scan(code, ticket)
    world.settle()
    (conflict,) = world.open_conflicts()
    assert conflict.kind == "double_entry"
    assert set(members_of(conflict)) == {first.hash, second.hash}
    west.scan(code, ticket)
    world.settle()
    (conflict,) = world.open_conflicts()
    assert len(members_of(conflict)) == 3
    assert desk.rows() == east.rows() == west.rows() == world.rows()


def test_out_and_in_again_is_no_double_entry(world: World) -> None:
    """Re-entry by an exit scan is no second entry."""
    desk, ticket, code = sold(world)
    door = world.enrol("door")
    world.settle()
    for way in ("in", "out", "in"):
        door.scan(code, ticket, way=way)
    world.settle()
    assert not world.open_conflicts()
    assert desk.rows() == door.rows() == world.rows()


def test_a_refused_scan_is_no_entry(world: World) -> None:
    """Only admitting verdicts count."""
    _, ticket, code = sold(world)
    door = world.enrol("door")
    world.settle()
    door.scan(code, ticket, verdict="already_used")
    door.scan(code, ticket)
    world.settle()
    assert not world.open_conflicts()


def test_an_admission_by_signature_finds_its_ticket_when_the_sale_comes(world: World) -> None:
    """The door had never heard of the ticket; the row is attached when the desk is back."""
    desk, ticket, code = sold(world)
    door = world.enrol("door")
    door.scan(code, verdict="ok_by_signature")
    door.sync()
    assert [row.ticket for row in world.rows_of(Admission)] == [b""]
    world.settle()
    assert [row.ticket for row in world.rows_of(Admission)] == [ticket]
    assert desk.rows() == door.rows() == world.rows()


def test_two_doors_by_signature_are_found_out_when_the_sale_comes(world: World) -> None:
    """Two admissions of a code that nobody knew turn out to be a double entry."""
    _, _, code = sold(world)
    east, west = world.enrol("door"), world.enrol("door")
    for door in (east, west):
        door.scan(code, verdict="ok_by_signature")
        door.sync()
    assert [c.kind for c in world.open_conflicts()] == ["orphan_ticket"]
    world.settle()
    assert [c.kind for c in world.open_conflicts()] == ["double_entry"]


def test_a_scan_after_the_sale_is_attached_at_once(world: World) -> None:
    """The server knows the code although the door did not."""
    desk, ticket, code = sold(world)
    desk.sync()
    door = world.enrol("door")
    door.scan(code, verdict="ok_by_signature")
    world.settle()
    assert [row.ticket for row in world.rows_of(Admission)] == [ticket]


def group(world: World, *seats: int) -> tuple[Till, list[SoldTicket]]:
    """A desk that sold these seats with one code, its tickets by id; nobody has heard of it."""
    desk = world.enrol()
    desk.claim(*seats)
    sale = desk.sale_of(seats)
    shared = tuple(structs.replace(one, code=sale.tickets[0].code) for one in sale.tickets)
    desk.replica.commit(structs.replace(sale, tickets=shared))
    return desk, sorted(shared, key=lambda one: one.id)


def of_three(door: Till, tickets: list[SoldTicket], ticket: bytes, count: int) -> Event:
    """A scan of a group's code that lets so many in."""
    world = door.world
    return door.replica.commit(
        Scan(
            world.performance, world.house, ticket, tickets[0].code, "in", "ok", "door",
            scan=world.entropy(8), count=count, places=3,
        )
    )  # fmt: skip


def test_a_group_by_its_signature_belongs_to_its_first_ticket(world: World) -> None:
    """Three came in at a door that had never heard of them, three more at one that had: twice."""
    east, west = world.enrol("door"), world.enrol("door")
    desk, tickets = group(world, 1, 2, 3)
    of_three(east, tickets, b"", 3)
    east.sync()
    desk.sync()
    assert {row.ticket for row in world.rows_of(Admission)} == {tickets[0].id}
    assert not world.open_conflicts()
    of_three(west, tickets, tickets[0].id, 1)
    west.sync()
    (conflict,) = world.open_conflicts()
    assert conflict.kind == "double_entry"


def test_the_rest_of_a_group_enters_on_no_void_ticket(world: World) -> None:
    """The first of them was given back: the two others came in, and that is in order."""
    door = world.enrol("door")
    desk, tickets = group(world, 1, 2, 3)
    world.settle()
    first = desk.row(Ticket, tickets[0].id)
    assert first is not None
    desk.void_ticket(first)
    desk.sync()
    of_three(door, tickets, tickets[0].id, 2)
    door.sync()
    assert not world.open_conflicts()
    for one in tickets[1:]:
        row = desk.row(Ticket, one.id)
        assert row is not None
        desk.void_ticket(row)
    desk.sync()
    of_three(door, tickets, tickets[0].id, 1)
    door.sync()
    assert [one.kind for one in world.open_conflicts()] == ["entered_void"]


def test_a_group_that_came_in_whole_though_one_was_given_back_is_told(world: World) -> None:
    """A door that has only the signature lets in three: one more than is valid."""
    door = world.enrol("door")
    desk, tickets = group(world, 1, 2, 3)
    desk.sync()
    row = desk.row(Ticket, tickets[1].id)
    assert row is not None
    desk.void_ticket(row)
    desk.sync()
    of_three(door, tickets, b"", 3)
    door.sync()
    assert [one.kind for one in world.open_conflicts()] == ["double_entry"]


def test_a_group_is_counted_by_its_first_ticket_in_whatever_order_rows_lie(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No database promises one: three are in, and a door that never heard of them asks."""
    door = world.enrol("door")
    desk, tickets = group(world, 1, 2, 3)
    desk.sync()
    of_three(door, tickets, tickets[0].id, 3)
    door.sync()
    select = ServerStore.select
    monkeypatch.setattr(ServerStore, "select", lambda *asked: select(*asked)[::-1])
    asks = Facts(
        readable=True, signature="genuine", performance_known=True, performance_here=True,
        places=3, count=1,
    )  # fmt: skip
    found = world.server.check(
        CheckRequest(door.id, world.performance, tickets[0].code, b"", "west", asks, b"one scan")
    )
    assert [one.count for one in found.passed] == [3]
    assert decide(found.facts) is Verdict.GROUP_FULL

"""Scan checks at the hub: of two doors that ask at once, one gets in."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from msgspec import structs
from msgspec.structs import replace

from boxoffice.fold.rows import Ticket
from boxoffice.journal.kinds import Decide, Reseated, SoldTicket, Void
from boxoffice.rules.admission import admits, decide
from boxoffice.views import Verdict
from sync.hub.keeping import NotOursError
from tests.sync.hub.building import ADMITTED, BY_SIGNATURE, Building
from tests.sync.till import Till


def sold(building: Building, seat: int = 1) -> tuple[Till, bytes, bytes]:
    """A desk that sold a seat, known everywhere: the desk, the ticket and its code."""
    desk = building.world.enrol()
    desk.claim(seat)
    ticket = desk.sell(seat).tickets[0]
    building.world.settle()
    building.sync()
    return desk, ticket.id, ticket.code


def group(building: Building) -> tuple[Till, list[SoldTicket]]:
    """A desk that sold three seats with one code, known everywhere; its tickets by id."""
    desk = building.world.enrol()
    desk.claim(1, 2, 3)
    sale = desk.sale_of((1, 2, 3))
    shared = tuple(structs.replace(one, code=sale.tickets[0].code) for one in sale.tickets)
    desk.replica.commit(structs.replace(sale, tickets=shared))
    building.world.settle()
    building.sync()
    return desk, sorted(shared, key=lambda one: one.id)


def test_a_ticket_that_a_decision_took_back_does_not_get_in(building: Building) -> None:
    """Decided while the server is away: no door knows, the hub was told; the new code gets in."""
    desk, ticket, code = sold(building)
    other = desk.sale_of((2,), b"", "risk").tickets[0]
    door = building.world.enrol("door")
    building.sync()
    house = building.world.house
    refund = Void(b"o" * 16, house, (ticket,), ())
    moved = Reseated(other.id, other.performance, house, 3, 1, b"", b"new-1")
    desk.replica.commit(Decide(b"c" * 16, house, "refund", (moved,), refund))
    building.keep(desk)
    assert not admits(decide(building.check(door, code, ticket).facts))
    assert admits(decide(building.check(door, b"new-1").facts))


def test_of_two_doors_at_once_one_gets_in(building: Building) -> None:
    """Looked up and registered in one transaction."""
    _, ticket, code = sold(building)
    doors = [building.world.enrol("door") for _ in range(4)]
    building.sync()
    together = Barrier(4)

    def ask(door: Till) -> bool:
        together.wait(5)
        return admits(decide(building.check(door, code, ticket).facts))

    with ThreadPoolExecutor(4) as asking:
        answers = [done.result(10) for done in [asking.submit(ask, door) for door in doors]]
    assert sorted(answers) == [False, False, False, True]


def test_the_second_door_learns_where_and_when(building: Building) -> None:
    """Also after a restart of the hub; and by the code alone when a door never heard of it."""
    _, ticket, code = sold(building)
    east, west = building.world.enrol("door"), building.world.enrol("door")
    building.sync()
    assert not building.check(east, code, ticket).passed
    building.restart()
    reply = building.check(west, code, b"", BY_SIGNATURE)
    assert decide(reply.facts) is Verdict.ALREADY_USED
    (entered,) = reply.passed
    assert (entered.device, entered.door) == (east.id, f"door {east.number}")


def test_a_door_whose_answer_was_lost_may_ask_again(building: Building) -> None:
    """The same scan is no second entry; another one at the same door is."""
    _, ticket, code = sold(building)
    door = building.world.enrol("door")
    building.sync()
    for _ in range(2):
        assert admits(decide(building.check(door, code, ticket, scan=b"once").facts))
    assert decide(building.check(door, code, ticket).facts) is Verdict.ALREADY_USED


def test_who_was_let_out_at_one_door_comes_in_at_another(building: Building) -> None:
    """The exit is heard of with the door's events; without it the ticket is used."""
    _, ticket, code = sold(building)
    east, west = building.world.enrol("door"), building.world.enrol("door")
    building.sync()
    east.scan(code, ticket)
    building.world.clock.now += 3_600_000
    east.scan(code, ticket, verdict="out", way="out")
    assert admits(decide(building.check(west, code, ticket).facts))
    building.keep(east)
    building.world.clock.now += 3_600_000
    assert decide(building.check(west, code, ticket).facts) is Verdict.ALREADY_USED


def test_a_scan_that_was_taken_back_is_no_entry(building: Building) -> None:
    """The hub hears of it with the door's events."""
    _, ticket, code = sold(building)
    east, west = building.world.enrol("door"), building.world.enrol("door")
    building.sync()
    mistake = east.scan(code, ticket)
    building.keep(east)
    assert decide(building.check(west, code, ticket).facts) is Verdict.ALREADY_USED
    east.take_back(mistake)
    building.keep(east)
    assert admits(decide(building.check(west, code, ticket).facts))


def test_a_group_enters_in_parts_at_two_doors(building: Building) -> None:
    """Never more than there are places."""
    _, (first, *_) = group(building)
    east, west = building.world.enrol("door"), building.world.enrol("door")
    building.sync()
    two = replace(ADMITTED, places=3, count=2)
    assert admits(decide(building.check(east, first.code, first.id, two).facts))
    reply = building.check(west, first.code, first.id, two)
    assert (decide(reply.facts), reply.facts.inside) == (Verdict.GROUP_FULL, 2)
    one = replace(two, count=1)
    assert admits(decide(building.check(west, first.code, first.id, one).facts))


def test_a_refused_scan_registers_nothing(building: Building) -> None:
    """Wrong evening at one door: the right door lets it in."""
    _, ticket, code = sold(building)
    east, west = building.world.enrol("door"), building.world.enrol("door")
    building.sync()
    elsewhere = replace(ADMITTED, performance_here=False)
    assert not admits(decide(building.check(east, code, ticket, elsewhere).facts))
    assert admits(decide(building.check(west, code, ticket).facts))


def test_a_scan_that_a_door_kept_while_the_hub_was_away_counts(building: Building) -> None:
    """It comes with the door's events."""
    _, ticket, code = sold(building)
    east, west = building.world.enrol("door"), building.world.enrol("door")
    building.sync()
    east.scan(code, ticket)
    building.keep(east)
    assert decide(building.check(west, code, ticket).facts) is Verdict.ALREADY_USED


def test_a_ticket_taken_back_at_a_desk_without_internet_stays_out(building: Building) -> None:
    """Sold and voided while the server is away: no copy knows, the hub was told."""
    desk = building.world.enrol()
    desk.claim(1)
    door = building.world.enrol("door")
    building.world.settle()
    building.sync()
    sale = desk.sell(1)
    desk.void(sale)
    building.keep(desk)
    reply = building.check(door, sale.tickets[0].code, b"", BY_SIGNATURE)
    assert decide(reply.facts) is Verdict.CANCELLED


def test_one_of_a_group_taken_back_without_internet_is_one_person_less(building: Building) -> None:
    """The door's copy and the paper say three; the hub was told of the refund of the first."""
    desk, shared = group(building)
    door = building.world.enrol("door")
    building.sync()
    first = desk.row(Ticket, min(one.id for one in shared))
    assert first is not None
    desk.void_ticket(first)
    building.keep(desk)
    three = replace(ADMITTED, places=3, count=3)
    assert building.check(door, first.code, first.id, three).facts.places == 2
    full = building.check(door, first.code, first.id, three)
    assert decide(full.facts) is Verdict.GROUP_FULL
    two = building.check(door, first.code, first.id, replace(three, count=2))
    assert decide(two.facts) is Verdict.OK
    for one in shared:
        row = desk.row(Ticket, one.id)
        assert row is not None
        desk.void_ticket(row)
    building.keep(desk)
    assert decide(building.check(door, first.code, first.id, three).facts) is Verdict.CANCELLED


def test_two_codes_of_one_ticket_admit_once(building: Building) -> None:
    """Admission counts per ticket: a door that knows the ticket, and one that asks by code."""
    desk = building.world.enrol()
    desk.claim(1)
    east, west = building.world.enrol("door"), building.world.enrol("door")
    building.world.settle()
    building.sync()
    ticket = desk.sell(1).tickets[0]
    building.keep(desk)
    assert admits(decide(building.check(east, ticket.code, b"", BY_SIGNATURE).facts))
    second = building.check(west, b"other", ticket.id)
    assert decide(second.facts) is Verdict.ALREADY_USED


def test_a_stranger_is_not_answered(building: Building) -> None:
    """Nor a revoked door: it could fill the register."""
    _, ticket, code = sold(building)
    door = building.world.enrol("door")  # the hub has not heard of it yet
    with pytest.raises(NotOursError):
        building.check(door, code, ticket)

"""Scenarios 20 to 29 of the field, in their own words."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from boxoffice.clock import local_from_ms
from boxoffice.fold.rows import Admission, Code, Pii, Reservation, ReservedPlace, Row, Ticket
from boxoffice.gate import Gate
from boxoffice.ids import PerformanceId, ShiftId
from boxoffice.journal.kinds import ShiftOpen, SoldPayment, SoldTicket, Void
from boxoffice.queries.people import device_name
from boxoffice.replica.replica import Actor
from boxoffice.tickets.short_code import make
from boxoffice.views import Link, Verdict
from tests.boxoffice.test_gate_acts import SECOND
from tests.door.building import DoorWorld, hub_of
from tests.hall import HOUSE, TONIGHT
from tests.house import BRAM, DESK, PIN, House
from tests.sync.till import Till
from ui.door.verdicts import say, word_of
from ui.language import Speech

MINUTE = 60_000


@pytest.fixture
def world(tmp_path: Path) -> Iterator[DoorWorld]:
    """The house."""
    world = DoorWorld(tmp_path)
    yield world
    world.close()


def sold(world: DoorWorld, seat: int = 1) -> tuple[Till, SoldTicket, str]:
    """A desk, a ticket that everybody heard of, and its paper."""
    desk = world.enrol()
    desk.claim(seat)
    ticket = desk.sell(seat).tickets[0]
    world.settle()
    return desk, ticket, world.paper(desk, ticket)


def test_scenario_20_same_ticket_at_door_a_and_b_both_offline(world: DoorWorld) -> None:
    """ "Same ticket at door A and B, both offline." With a hub the second is yellow; without any
    link both are green, and at sync both hear of it, the count corrected; the screen said it.
    """
    _, _, paper = sold(world)
    a, b = world.door("A"), world.door("B")
    assert a.gate.sync_state().link is Link.OFFLINE
    assert a.admits(paper)
    assert b.admits(paper)
    world.settle()
    world.settle()
    assert [conflict.kind for conflict in world.open_conflicts()] == ["double_entry"]
    assert [door.gate.counts().inside for door in (a, b)] == [1, 1]
    assert len(a.gate.doubles()) == len(b.gate.doubles()) == 1


def test_scenario_20_with_a_hub_the_second_is_yellow(world: DoorWorld) -> None:
    """No internet, one building."""
    _, _, paper = sold(world)
    a, b = world.door("A"), world.door("B")
    hub = hub_of(world)
    for door in (a, b):
        door.see(hub, Link.HOUSE_ONLY)
    assert a.admits(paper)
    assert b.scan(paper).verdict is Verdict.ALREADY_USED


def test_scenario_21_already_scanned(house: House) -> None:
    """ "Already scanned." Where and when; a supervisor admits with a reason; once."""
    gate, paper = _at_the_house(house)
    first = gate.scan(paper)
    house.clock.now += 4 * MINUTE
    again = gate.scan(paper)
    assert (again.verdict, again.used_ms) == (Verdict.ALREADY_USED, first.at_ms)
    assert again.used_device == "Zijingang · Kassa 2"
    gate.log_in(BRAM, PIN)
    assert gate.admit_anyway(again.scan, "vergissing", **SECOND).verdict is Verdict.OK_BY_HAND
    assert gate.counts().inside == 1


def test_scenario_22_ticket_for_tomorrow_or_another_hall(world: DoorWorld) -> None:
    """ "Ticket for tomorrow / other hall / matinee." Which show, date and hall; not consumed."""
    _, _, paper = sold(world)
    door = world.door("A")
    door.gate.choose([PerformanceId(world.next_week)], "A")
    found = door.scan(paper)
    assert (found.verdict, found.title, found.hall) == (Verdict.WRONG_DATE, "Florissant", "Zaal")
    assert found.starts_local == "2027-01-15T10:00"
    door.gate.choose([PerformanceId(world.performance)], "A")
    assert door.admits(paper)


def test_scenario_23_bought_two_minutes_ago_the_scanner_offline(world: DoorWorld) -> None:
    """ "Bought 2 minutes ago at the desk, scanner offline." Green by its signature, logged, checked
    at sync. With the hub of the building the door knows it whole.
    """
    desk = world.enrol()
    desk.claim(1)
    world.settle()
    door = world.door("A")
    ticket = desk.sell(1).tickets[0]
    assert door.scan(world.paper(desk, ticket)).verdict is Verdict.OK_BY_SIGNATURE
    door.till.sync()
    assert [conflict.kind for conflict in world.open_conflicts()] == ["orphan_ticket"]
    world.settle()
    assert not world.open_conflicts()
    assert [row.ticket for row in world.rows_of(Admission)] == [ticket.id]


def test_scenario_24_refunded_this_afternoon_he_still_has_the_print(
    world: DoorWorld, qapp: QApplication
) -> None:
    """ "Refunded this afternoon, he still has the print." Red, with where and when; a device that
    missed it is told.
    """
    desk, ticket, paper = sold(world)
    late = world.door("late")
    row = desk.row(Ticket, ticket.id)
    assert row is not None
    shift = ShiftId(b"s" * 16)
    desk.replica.commit(ShiftOpen(shift, world.house, 1, 0))
    paid = (SoldPayment("cash", -row.cents),)
    desk.replica.commit(Void(row.order, world.house, (row.id,), paid), Actor(shift=shift))
    desk.sync()
    knows = world.door("knows")
    found = knows.scan(paper)
    assert found.verdict is Verdict.CANCELLED
    speech = Speech(qapp, "nl")
    said = say(found, "Europe/Brussels", "nl")
    day = local_from_ms(found.at_ms, "Europe/Brussels")
    assert said.word == "TERUGBETAALD"
    till = device_name(desk.replica.reader(), desk.replica.device)
    assert till
    assert said.second == f"terugbetaald op {day:%d/%m} aan {till}\nstuur naar de kassa"
    assert word_of(knows.gate.last_scans()[0], "Europe/Brussels") == "TERUGBETAALD"
    speech.close()
    assert late.admits(paper)
    world.settle()
    assert [conflict.kind for conflict in world.open_conflicts()] == ["entered_void"]


def test_scenario_25_phone_dead_name_is_peeters(house: House) -> None:
    """ "Phone dead, name is Peeters." Found within a second, after a log-in; the same verdict."""
    gate, _ = _at_the_house(house)
    _reserved(house, 2000)
    gate.log_in(BRAM, PIN)
    began = time.monotonic()
    found = gate.find("Peeters")
    assert time.monotonic() - began < 1
    (one,) = found
    assert (one.name, one.label) == ("Peeters 1234", "A10")
    assert gate.pass_found(one).verdict is Verdict.UNPAID


def test_scenario_26_break_people_go_out_to_smoke(world: DoorWorld) -> None:
    """ "Break: people go out to smoke." Out, in again green; a second entry without exit yellow."""
    _, _, paper = sold(world)
    door = world.door("A")
    assert door.admits(paper)
    assert door.scan(paper, "out").verdict is Verdict.OUT
    counts = door.gate.counts()
    assert (counts.inside, counts.left) == (0, 1)
    assert door.admits(paper)
    assert door.scan(paper).verdict is Verdict.ALREADY_USED


def test_scenario_27_coach_of_50_with_one_barcode_20_now(house: House) -> None:
    """ "Coach of 50 with one barcode; 20 now." Enter 20, 30 left; more is refused."""
    gate, _ = _at_the_house(house)
    code, key = b"coach", house.setting.secrets["short_code_key"]
    house.put(Code(TONIGHT, code, b"g" * 16, HOUSE, HOUSE, DESK, 50, "valid"))
    paper = make(code, key, PerformanceId(TONIGHT))
    assert gate.scan(paper).verdict is Verdict.GROUP
    house.clock.now += MINUTE
    entered = gate.scan(paper, 20)
    assert (entered.verdict, entered.inside, entered.places) == (Verdict.OK, 20, 50)
    assert gate.scan(paper, 31).verdict is Verdict.GROUP_FULL
    house.clock.now += MINUTE
    assert gate.scan(paper, 30).verdict is Verdict.OK
    assert gate.scan(paper).verdict is Verdict.GROUP_FULL
    assert gate.counts().inside == 50


@pytest.mark.parametrize(
    "garbage",
    [
        "9400123412341234567",
        "M1PEETERS/AN          E123456 BRUCDGSN 0123 331Y012C0034 147",
        "WIFI:S:De Kring;T:WPA;P:geheim;;",
        "https://example.org/?q=" + "x" * 4000,
    ],
)
def test_scenario_28_garbage(world: DoorWorld, garbage: str) -> None:
    """ "Loyalty card, boarding pass, wifi QR." Not ours within 0.2 s; the next scan works."""
    _, _, paper = sold(world)
    door = world.door("A")
    began = time.monotonic()
    assert door.scan(garbage).verdict is Verdict.FOREIGN
    assert time.monotonic() - began < 0.2
    assert door.admits(paper)


def test_scenario_29_battery_died_take_another_device(world: DoorWorld) -> None:
    """ "Battery died, take another device." It has all scans that were synced; those that were not
    come later, without doubles.
    """
    desk = world.enrol()
    desk.claim(*range(4))
    tickets = desk.sell(*range(4)).tickets
    papers = [world.paper(desk, ticket) for ticket in tickets]
    world.settle()
    first = world.door("A")
    assert first.admits(papers[0])
    first.till.sync()
    assert first.admits(papers[1])  # and now the battery is gone
    second = world.door("A")
    assert second.scan(papers[0]).verdict is Verdict.ALREADY_USED
    assert second.admits(papers[2])
    second.till.sync()
    first.till.restart()  # charged again
    world.settle()
    world.settle()
    assert not world.open_conflicts()
    assert len([row for row in world.rows_of(Admission) if row.verdict == "ok"]) == 3
    assert second.gate.counts().inside == world.inside() == 3


# -- a house with people -------------------------------------------------------------------------


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk and its door, An and Bram."""
    house = House(tmp_path)
    house.ready()
    house.grant(0)
    house.sell(0)
    yield house
    house.replica.close()


def _at_the_house(house: House) -> tuple[Gate, str]:
    gate = Gate(house.setting)
    gate.choose([TONIGHT], "Zijingang")
    (ticket,) = house.rows(Ticket)
    return gate, house.stationery.ticket(house.replica.reader(), ticket.id).code


def _reserved(house: House, count: int) -> None:
    """So many reservations, one of them on our name."""
    rows: list[Row] = []
    for n in range(count):
        id_, ref = b"r" * 12 + n.to_bytes(4, "big"), b"n" * 12 + n.to_bytes(4, "big")
        name = f"Peeters {n}" if n == 1234 else f"Janssens {n}"
        rows += [
            Reservation(id_, HOUSE, f"2-{n:04d}", DESK, b"", 0, "", "Europe/Brussels", 1, b"", ref,
                        b"", b"e" * 32),
            ReservedPlace(id_, 0, HOUSE, HOUSE, TONIGHT, 9, "", 1, b"b" * 16, 1, 2200, "reserved",
                          b"", "", b""),
            Pii(ref, HOUSE, b"salt", name, 0),
        ]  # fmt: skip
    house.put(*rows)

"""What people do at a door beside scanning: in charge, by name, in groups, and by mistake."""

from __future__ import annotations

from typing import Any, TypedDict

import msgspec
import pytest
from msgspec.structs import replace

from boxoffice.catalog.door_setup import KIND
from boxoffice.errors import Refused
from boxoffice.fold.rows import Admission, Code, Order, Pii, Reservation, ReservedPlace, Ticket
from boxoffice.gate import Gate
from boxoffice.ids import OperatorId, TicketId
from boxoffice.office import Office
from boxoffice.tickets import short_code
from boxoffice.views import Verdict
from tests.boxoffice.door import Door
from tests.hall import FULL, HOUSE, TONIGHT
from tests.house import AN, BRAM, DESK, OTHER, PIN, SHORT_KEY, document

MINUTE = 60_000


class Second(TypedDict):
    """Who allows it."""

    second: OperatorId
    second_pin: str


SECOND: Second = {"second": AN, "second_pin": PIN}
"""An is a manager, and stands beside Bram."""


@pytest.fixture
def bram(door: Door) -> Door:
    """A volunteer is logged in."""
    door.gate.log_in(BRAM, PIN)
    return door


# -- F9 ------------------------------------------------------------------------------------------


def test_who_is_in_charge_lets_in_with_a_reason_and_it_counts_once(bram: Door) -> None:
    """The ticket is used; a second person says why; one is inside; the books say who allowed."""
    bram.scan(bram.code_of(0))
    refused = bram.scan(bram.code_of(0))
    found = bram.gate.admit_anyway(refused.scan, "scanned by mistake", **SECOND)
    assert (found.verdict, found.seat_row) == (Verdict.OK_BY_HAND, "A")
    assert bram.gate.counts().inside == 1
    (row,) = bram.house.rows(Admission, "despite <> ''")
    assert (row.despite, row.second, row.operator, row.count) == ("already_used", AN, BRAM, 0)
    (reason,) = bram.house.rows(Pii, "value = 'scanned by mistake'")
    assert row.reason == reason.ref


def test_an_unused_ticket_let_in_by_hand_is_one_person(bram: Door) -> None:
    """Too early for the rule, not for the person: afterwards it is used."""
    bram.house.put(document(KIND, HOUSE, opens_min=30))
    refused = bram.scan(bram.code_of(0))
    assert refused.verdict is Verdict.TOO_EARLY
    bram.gate.admit_anyway(refused.scan, "wheelchair", **SECOND)
    assert bram.gate.counts().inside == 1
    bram.house.clock.now += 45 * MINUTE
    assert bram.scan(bram.code_of(0)).verdict is Verdict.ALREADY_USED


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ({"late_min": -60, "late": "ask"}, Verdict.LATECOMER),
        ({"rules": [{"type": "entries", "below": 1, "today": True}]}, Verdict.RULE_DENIED),
    ],
)
def test_who_is_in_and_refused_for_another_reason_counts_once(
    bram: Door, said: dict[str, Any], verdict: Verdict
) -> None:
    """After the start every scan is a latecomer's: who lets them in is told that it is used,
    and it is nobody's second place. One who is not in is a person.
    """
    bram.scan(bram.code_of(0))
    bram.house.put(document(KIND, HOUSE, **said))
    bram.house.clock.now += MINUTE
    refused = bram.scan(bram.code_of(0))
    assert (refused.verdict, refused.used_too, refused.used_device) == (
        verdict, True, "Main door · Kassa 2",
    )  # fmt: skip
    bram.gate.admit_anyway(refused.scan, "agreed", **SECOND)
    assert [row.count for row in bram.house.rows(Admission, "despite <> ''")] == [0]
    assert bram.gate.counts().inside == 1
    other = bram.scan(bram.code_of(1))
    assert not other.used_too
    if other.verdict is verdict:
        bram.gate.admit_anyway(other.scan, "agreed", **SECOND)
    assert bram.gate.counts().inside == 2


def test_a_group_is_let_in_by_hand_as_many_as_were_said(bram: Door) -> None:
    """A coach that came too early counted as one; and never more than the code admits."""
    bram.house.put(
        document(KIND, HOUSE, opens_min=30),
        Code(TONIGHT, b"coach", b"g" * 16, HOUSE, HOUSE, OTHER, 50, "valid"),
    )
    text = short_code.make(b"coach", SHORT_KEY, TONIGHT)
    for count, inside in ((20, 20), (40, 50)):
        refused = bram.gate.scan(text, count)
        assert refused.verdict is Verdict.TOO_EARLY
        found = bram.gate.admit_anyway(refused.scan, "bus", **SECOND)
        assert (found.inside, bram.gate.counts().inside) == (inside, inside)


def test_of_a_group_that_is_one_too_many_those_who_fit_count(bram: Door) -> None:
    """48 of 50 are in and three stand there: nobody of them counted, and two more came in after."""
    bram.house.put(Code(TONIGHT, b"coach", b"g" * 16, HOUSE, HOUSE, OTHER, 50, "valid"))
    text = short_code.make(b"coach", SHORT_KEY, TONIGHT)
    bram.gate.scan(text, 48)
    bram.house.clock.now += MINUTE
    refused = bram.gate.scan(text, 3)
    assert refused.verdict is Verdict.GROUP_FULL
    bram.gate.admit_anyway(refused.scan, "the driver", **SECOND)
    assert bram.gate.counts().inside == 50
    bram.house.clock.now += MINUTE
    assert bram.gate.scan(text, 1).verdict is Verdict.GROUP_FULL


def test_of_a_group_who_left_for_good_is_not_let_in_by_hand_again(bram: Door) -> None:
    """Three of four came, two of them went where nobody comes in again: one is left."""
    bram.house.put(
        document(KIND, HOUSE, reentry=False),
        Code(TONIGHT, b"coach", b"g" * 16, HOUSE, HOUSE, OTHER, 4, "valid"),
    )
    text = short_code.make(b"coach", SHORT_KEY, TONIGHT)
    for way, count in (("in", 3), ("out", 2)):
        bram.gate.turn(way)
        bram.house.clock.now += MINUTE
        bram.gate.scan(text, count)
    bram.house.put(document(KIND, HOUSE, reentry=False, late_min=-60, late="ask"))
    bram.gate.turn("in")
    bram.house.clock.now += MINUTE
    refused = bram.gate.scan(text, 3)
    assert refused.verdict is Verdict.LATECOMER
    bram.gate.admit_anyway(refused.scan, "agreed", **SECOND)
    assert [row.count for row in bram.house.rows(Admission, "despite <> ''")] == [1]
    assert bram.gate.counts().inside == 2


@pytest.mark.parametrize(
    ("reason", "second", "pin", "code"),
    [
        ("", AN, PIN, "reason_missing"),
        ("why", None, "", "second_missing"),
        ("why", BRAM, PIN, "second_missing"),
        ("why", AN, "000000", "wrong_pin"),
    ],
)
def test_nobody_is_let_in_by_hand_alone(
    bram: Door, reason: str, second: object, pin: str, code: str
) -> None:
    """By default a second person, who is another one, and says why."""
    bram.scan(bram.code_of(0))
    refused = bram.scan(bram.code_of(0))
    with pytest.raises(Refused, match=code):
        bram.gate.admit_anyway(refused.scan, reason, second=second, second_pin=pin)  # type: ignore[arg-type]
    assert not bram.house.rows(Admission, "despite <> ''")


def test_two_volunteers_are_nobody_in_charge(bram: Door) -> None:
    """The house says who may; a house that frees the act still asks for the role."""
    bram.house.put(document("house", HOUSE, name="CC", zone="Europe/Brussels", admit="free"))
    bram.scan(bram.code_of(0))
    refused = bram.scan(bram.code_of(0))
    with pytest.raises(Refused, match="role_missing"):
        bram.gate.admit_anyway(refused.scan, "a friend")


def test_a_forgery_is_never_let_in_by_hand(bram: Door) -> None:
    """It would use up somebody else's ticket."""
    forged = bram.scan(bram.unheard()[:-9] + "000000000")
    assert forged.verdict is Verdict.NOT_REAL
    with pytest.raises(Refused, match="scan_unknown"):
        bram.gate.admit_anyway(forged.scan, "looks real", **SECOND)


# -- F8 ------------------------------------------------------------------------------------------


def test_a_mistaken_scan_is_taken_back(bram: Door) -> None:
    """The ticket enters again; both scans stand in the books."""
    found = bram.scan(bram.code_of(0))
    last = bram.gate.last_own()
    assert last is not None
    assert last.scan == found.scan
    bram.gate.take_back(found.scan, "wrong person", **SECOND)
    assert bram.gate.counts().inside == 0
    assert bram.gate.last_scans()[0].taken_back
    assert bram.gate.last_own() is None
    assert bram.scan(bram.code_of(0)).verdict is Verdict.OK
    assert len(bram.house.rows(Admission)) == 2


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"device": OTHER}, "scan_not_ours"),
        ({"back_ms": 5}, "scan_taken_back"),
        ({}, "scan_too_old"),
    ],
)
def test_what_is_not_a_slip_of_this_door_stands(
    bram: Door, change: dict[str, object], code: str
) -> None:
    """Another device's, taken back already, or longer ago than a quarter."""
    found = bram.scan(bram.code_of(0))
    (row,) = bram.house.rows(Admission)
    bram.house.put(msgspec.structs.replace(row, **change))
    bram.house.clock.now += 16 * MINUTE if not change else MINUTE
    with pytest.raises(Refused, match=code):
        bram.gate.take_back(found.scan, "wrong person", **SECOND)


# -- groups, in and out --------------------------------------------------------------------------


def test_which_way_people_go_outlives_a_restart(door: Door) -> None:
    """Chosen once."""
    door.scan(door.code_of(0))
    door.gate.turn("out")
    door.gate = Gate(door.house.setting)
    assert door.gate.direction == "out"
    assert door.scan(door.code_of(0)).verdict is Verdict.OUT
    counts = door.gate.counts()
    assert (counts.inside, counts.left) == (0, 1)


def test_a_group_comes_in_parts_and_goes_out_in_parts(door: Door) -> None:
    """Twenty, five out, thirty: forty-five inside of fifty; the rest may follow."""
    text = door.unheard(None, code_id=b"coach")
    door.house.put(Code(TONIGHT, b"coach", b"g" * 16, HOUSE, HOUSE, OTHER, 50, "valid"))
    assert door.scan(text).verdict is Verdict.GROUP
    door.house.clock.now += MINUTE
    assert door.gate.scan(text, 20).verdict is Verdict.OK
    door.gate.turn("out")
    door.house.clock.now += MINUTE
    assert door.scan(text).verdict is Verdict.GROUP
    found = door.gate.scan(text, 5)
    assert (found.verdict, found.inside) == (Verdict.OUT, 15)
    door.gate.turn("in")
    door.house.clock.now += MINUTE
    found = door.gate.scan(text, 30)
    assert (found.verdict, found.inside, found.places) == (Verdict.OK, 45, 50)
    assert door.gate.scan(text, 6).verdict is Verdict.GROUP_FULL
    assert door.gate.counts().inside == 45


def test_counts_per_door_and_price(door: Door) -> None:
    """What the screen shows beside the verdict."""
    for seat in (0, 1):
        door.scan(door.code_of(seat))
    door.gate.choose([TONIGHT], "Side door")
    door.scan(door.code_of(-1))
    counts = door.gate.counts()
    assert (counts.inside, counts.here) == (3, 1)
    assert counts.by_price == (("Full", 2, 2), ("-26", 1, 1))
    assert counts.by_door == (("Main door", 2), ("Side door", 1))


def test_k04_a_crash_between_commit_and_screen(door: Door) -> None:
    """Nobody saw the answer: the ticket is used, and the door says that it was here, just now. Who
    asks about that very scan again gets the answer that was lost.
    """
    door.gate.scan(door.code_of(0), scan=b"lost one")
    door.gate = Gate(door.house.setting)
    assert door.gate.scan(door.code_of(0), scan=b"lost one").verdict is Verdict.OK
    again = door.scan(door.code_of(0))
    assert (again.verdict, again.used_device) == (Verdict.ALREADY_USED, "Main door · Kassa 2")
    assert again.at_ms - again.used_ms == 1000


# -- F2 ------------------------------------------------------------------------------------------


def reserved(door: Door, name: str) -> None:
    """Two places kept on a name."""
    id_, ref = b"r" * 16, b"n" * 16
    row = Reservation(
        id_, HOUSE, "2-0007", DESK, b"", 0, "2026-11-27T19:30", "Europe/Brussels", 1, b"", ref,
        b"", b"e" * 32,
    )  # fmt: skip
    place = ReservedPlace(
        id_, 0, HOUSE, HOUSE, TONIGHT, 5, "", 1, FULL, 1, 2200, "reserved", b"", "", b""
    )
    door.house.put(row, place, Pii(ref, HOUSE, b"salt", name, 0))


def test_a_seat_an_order_and_a_name_lead_to_the_same_verdict(bram: Door) -> None:
    """As a scan does, and it counts as one."""
    (by_seat,) = bram.gate.find("a 1")
    assert (by_seat.label, by_seat.place, by_seat.price_name) == ("A1", "Stalls", "Full")
    (by_order,) = bram.gate.find(by_seat.order_number)
    assert by_order.id == by_seat.id
    assert bram.gate.pass_found(by_order).verdict is Verdict.OK
    assert bram.scan(bram.code_of(0)).verdict is Verdict.ALREADY_USED
    assert bram.gate.pass_found(by_seat).verdict is Verdict.ALREADY_USED
    assert bram.gate.find("a1")[0].inside


def test_a_reserved_place_is_not_paid_where_the_house_says_nothing(bram: Door) -> None:
    """Sent to the desk; let in where the house lets reservations in, once."""
    reserved(bram, "Peeters")
    (found,) = bram.gate.find("peet")
    assert (found.name, found.state, found.label) == ("Peeters", "reserved", "A6")
    assert bram.gate.pass_found(found).verdict is Verdict.UNPAID
    bram.house.put(document(KIND, HOUSE, unpaid=["account", "reservation"]))
    assert bram.gate.pass_found(found).verdict is Verdict.OK
    assert bram.gate.pass_found(found).verdict is Verdict.ALREADY_USED


def test_who_came_in_on_a_reserved_place_is_in_on_its_ticket(bram: Door) -> None:
    """Let in by name, paid at the desk since: nobody else comes in on the fresh ticket."""
    house = bram.house
    reserved(bram, "Peeters")
    house.put(document(KIND, HOUSE, unpaid=["account", "reservation"]))
    (found,) = bram.gate.find("peet")
    assert bram.gate.pass_found(found).verdict is Verdict.OK
    (ticket,) = house.rows(Ticket, "seat = 0")
    (order,) = (row for row in house.rows(Order) if row.id == ticket.order)
    (place,) = house.rows(ReservedPlace)
    house.put(
        replace(order, reservation=place.reservation),
        replace(place, state="collected", ticket=ticket.id),
    )
    assert bram.scan(bram.code_of(0)).verdict is Verdict.ALREADY_USED
    assert bram.gate.counts().inside == 1


def test_names_are_not_for_everybody(door: Door) -> None:
    """Somebody is logged in; one letter lists nobody."""
    gate = Gate(door.house.setting)
    with pytest.raises(Refused, match="not_logged_in"):
        gate.find("peeters")
    gate.log_in(BRAM, PIN)
    assert gate.find("p") == ()


def test_other_evenings_are_not_searched(bram: Door) -> None:
    """Only what is let in here."""
    bram.gate.choose([], "Main door")
    assert bram.gate.find("A1") == ()
    (ticket,) = bram.house.rows(Ticket, "seat = 0")
    assert ticket.state == "valid"


# -- blocked tickets -----------------------------------------------------------------------------


def test_a_blocked_ticket_stays_out_until_it_is_let_go(bram: Door) -> None:
    """Reported stolen, under discussion: red at every door, and good again afterwards."""
    (ticket,) = bram.house.rows(Ticket, "seat = 0")
    office, wanted = Office(bram.house.setting), (TicketId(ticket.id),)
    office.log_in(AN, PIN)
    assert office.block_tickets(wanted, "reported stolen", PIN) == 1
    assert office.block_tickets(wanted, "again", PIN) == 0
    assert bram.scan(bram.code_of(0)).verdict is Verdict.BLOCKED
    assert office.block_tickets(wanted, "found again", PIN, blocked=False) == 1
    assert bram.scan(bram.code_of(0)).verdict is Verdict.OK
    with pytest.raises(Refused, match="unknown_ticket"):
        office.block_tickets((TicketId(b"?" * 16),), "nobody's", PIN)


@pytest.mark.parametrize(
    ("said", "until", "never"),
    [
        ({}, "", False),
        ({"late_min": 130, "late": "refuse"}, "2026-11-27T22:10", False),
        ({"late_min": 130}, "", False),
        ({"late_min": -120, "late": "refuse"}, "", True),
        ({"reentry": False}, "", True),
        ({"late_min": 130, "late": "refuse", "rules": [{"type": "outside"}]}, "", False),
    ],
)
def test_who_goes_out_may_come_back_until_the_doors_close(
    door: Door, said: dict[str, Any], until: str, never: bool
) -> None:
    """As far as the set-up says it for sure."""
    door.house.put(document(KIND, HOUSE, **said))
    door.gate.turn("out")
    found = door.scan(door.code_of(0))
    assert (found.verdict, found.back_until, found.no_way_back) == (Verdict.OUT, until, never)

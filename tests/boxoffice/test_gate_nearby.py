"""The door and the hub of its building: asked before somebody goes in, never waited for."""

import pytest
from msgspec.structs import replace

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Admission
from boxoffice.network import DoorQuestion, Nearby
from boxoffice.rules.admission import Facts
from boxoffice.rules.heard_facts import together
from boxoffice.rules.presence import Passage
from boxoffice.views import Verdict
from tests.boxoffice.door import Door
from tests.full_disk import make_room, nothing_fits
from tests.house import AN, BRAM, DOOR, PIN, START_MS

ELSEWHERE = Passage(b"elsewhere", DOOR, 1, "Side door", "in", 1, START_MS, 50, 1)
LEFT = Passage(b"left", DOOR, 2, "Side door", "out", 1, START_MS + 3_600_000, 50, 2)


def knows_nothing(asks: DoorQuestion) -> Nearby:
    """A hub that has not heard of anybody."""
    return Nearby(asks.facts)


def test_an_entry_at_another_door_is_heard_from_the_hub(door: Door) -> None:
    """This copy has not heard of it: refused, with where and when, and kept as such."""
    door.house.line.hub = lambda asks: Nearby(asks.facts, (ELSEWHERE,))
    found = door.scan(door.code_of(0))
    assert found.verdict is Verdict.ALREADY_USED
    assert (found.used_ms, found.used_device) == (START_MS, "Side door · Main door")
    assert [row.verdict for row in door.house.rows(Admission)] == ["already_used"]


def test_who_was_asked_for_elsewhere_and_never_confirmed_is_looked_at(door: Door) -> None:
    """That door may have died before its guest saw green. A person lets in, and it counts."""
    asked = replace(ELSEWHERE, seq=0, at_ms=door.house.clock.now)
    door.house.line.hub = lambda asks: Nearby(asks.facts, (asked,))
    assert door.scan(door.code_of(0)).verdict is Verdict.ALREADY_USED, "its word is on its way"
    door.house.clock.now += 20_000
    found = door.scan(door.code_of(0))
    assert (found.verdict, found.doubt) == (Verdict.CONFLICT, "unconfirmed")
    assert (found.used_ms, found.used_device) == (asked.at_ms, "Side door · Main door")
    door.gate.log_in(BRAM, PIN)
    door.gate.admit_anyway(found.scan, "stood outside", second=AN, second_pin=PIN)
    (kept,) = door.house.rows(Admission, "verdict = 'ok_by_hand'")
    assert (kept.count, kept.despite) == (1, "conflict")
    assert door.scan(door.code_of(0)).verdict is Verdict.ALREADY_USED


def test_an_exit_at_another_door_is_heard_from_the_hub(door: Door) -> None:
    """Out for a smoke at the side door, in again here before any feed came."""
    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    door.house.clock.now = START_MS + 7_200_000
    door.house.line.hub = lambda asks: Nearby(asks.facts, (LEFT,))
    assert door.scan(door.code_of(0)).verdict is Verdict.OK


def test_what_the_hub_has_of_this_very_scan_is_no_earlier_entry(door: Door) -> None:
    """It registered the entry that it was asked about."""
    door.house.line.hub = lambda asks: Nearby(
        asks.facts, (replace_passage(asks.scan),)
    )  # fmt: skip
    assert door.scan(door.code_of(0)).verdict is Verdict.OK


def test_who_could_not_be_kept_is_the_same_scan_to_the_hub_the_next_time(door: Door) -> None:
    """The disk was full when the hub had let them in: scanned again, they go in, and once."""
    let_in: list[bytes] = []

    def hub(asks: DoorQuestion) -> Nearby:
        let_in.append(asks.scan)
        return Nearby(asks.facts, (replace_passage(let_in[0]),))

    door.house.line.hub = hub
    nothing_fits(door.house)
    for _ in range(2):
        with pytest.raises(Unavailable, match="disk_full"):
            door.scan(door.code_of(0))
    make_room(door.house)
    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    assert len(set(let_in)) == 1
    assert [row.verdict for row in door.house.rows(Admission)] == ["ok"]
    assert door.scan(door.code_of(0)).verdict is Verdict.ALREADY_USED


def replace_passage(scan: bytes) -> Passage:
    """The passage that a hub keeps of a scan it let in."""
    return Passage(scan, DOOR, 0, "Main door", "in", 1, START_MS, 50, 1)


def test_a_hub_that_does_not_answer_leaves_the_door_its_own_copy(door: Door) -> None:
    door.house.line.hub = lambda _asks: None
    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    assert door.scan(door.code_of(0)).verdict is Verdict.ALREADY_USED


def test_the_hub_is_not_asked_of_what_would_not_go_in_anyway(door: Door) -> None:
    """Its register holds entries, and a refused person waits for nobody."""
    door.house.line.hub = knows_nothing
    door.gate.choose([], "Main door")
    assert door.scan(door.code_of(0)).verdict is Verdict.WRONG_PERFORMANCE
    assert not door.house.line.asked


def test_a_ticket_taken_back_elsewhere_is_cancelled_here(door: Door) -> None:
    """Bad news of either copy counts."""
    door.house.line.hub = lambda asks: Nearby(replace(asks.facts, ticket_state="void"))
    assert door.scan(door.code_of(0)).verdict is Verdict.CANCELLED


def test_what_two_copies_know_is_the_worse_of_both() -> None:
    """The door's own: what it admits to, and what a signature is worth."""
    here = Facts(True, "genuine", True, True, "valid", "valid")
    there = Facts(True, code_state="replaced", used=True)
    assert together(here, there) == replace(here, code_state="replaced", used=True)
    assert together(here, Facts(True)) == here
    assert together(Facts(True), replace(here, ticket_state="void")).ticket_state == "void"

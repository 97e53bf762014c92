"""The door and the hub of its building: asked before somebody goes in, never waited for."""

from dataclasses import replace

from boxoffice.fold.rows import Admission
from boxoffice.network import Nearby
from boxoffice.rules.admission import Facts, together
from boxoffice.views import Verdict
from tests.boxoffice.door import Door
from tests.house import DOOR, START_MS


def used(facts: Facts) -> Nearby:
    return Nearby(replace(facts, used=True), START_MS, "Side door", DOOR)


def test_an_entry_at_another_door_is_heard_from_the_hub(door: Door) -> None:
    """This copy has not heard of it: refused, with where and when, and kept as such."""
    door.house.line.hub = used
    found = door.scan(door.code_of(0))
    assert found.verdict is Verdict.ALREADY_USED
    assert (found.used_ms, found.used_device) == (START_MS, "Side door · Main door")
    assert [row.verdict for row in door.house.rows(Admission)] == ["already_used"]


def test_a_hub_that_does_not_answer_leaves_the_door_its_own_copy(door: Door) -> None:
    door.house.line.hub = lambda _facts: None
    assert door.scan(door.code_of(0)).verdict is Verdict.OK
    assert door.scan(door.code_of(0)).verdict is Verdict.ALREADY_USED


def test_the_hub_is_not_asked_of_what_would_not_go_in_anyway(door: Door) -> None:
    """Its register holds entries, and a refused person waits for nobody."""
    door.house.line.hub = Nearby
    door.scan(door.code_of(0))
    asked = len(door.house.line.asked)
    assert door.scan(door.code_of(0)).verdict is Verdict.ALREADY_USED
    assert len(door.house.line.asked) == asked


def test_a_ticket_taken_back_elsewhere_is_cancelled_here(door: Door) -> None:
    """Bad news of either copy counts."""
    door.house.line.hub = lambda facts: Nearby(replace(facts, ticket_state="void"))
    assert door.scan(door.code_of(0)).verdict is Verdict.CANCELLED


def test_what_two_copies_know_is_the_worse_of_both() -> None:
    """The door's own: what it admits to, and what a signature is worth."""
    here = Facts(True, "genuine", True, True, "valid", "valid")
    there = Facts(True, code_state="replaced", used=True)
    assert together(here, there) == replace(here, code_state="replaced", used=True)
    assert together(here, Facts(True)) == here
    assert together(Facts(True), replace(here, ticket_state="void")).ticket_state == "void"

"""Protected acts: free, own PIN and reason, a second person (design.md §6)."""

import pytest

from boxoffice.errors import Refused
from boxoffice.ids import OperatorId
from boxoffice.rules.protected import Guard, Warrant, guard_of, require

ME, OTHER = OperatorId(b"me"), OperatorId(b"other")


@pytest.mark.parametrize(
    ("guard", "warrant", "code"),
    [
        (Guard.FREE, Warrant("why"), ""),
        (Guard.FREE, Warrant(" "), "reason_missing"),
        (Guard.OWN_PIN, Warrant("why"), "own_pin_missing"),
        (Guard.OWN_PIN, Warrant("why", own_pin=True), ""),
        (Guard.OWN_PIN, Warrant("why", second=OTHER), ""),
        (Guard.SECOND, Warrant("why", own_pin=True), "second_missing"),
        (Guard.SECOND, Warrant("why", own_pin=True, second=ME), "second_missing"),
        (Guard.SECOND, Warrant("why", second=OTHER), ""),
    ],
)
def test_who_may(guard: Guard, warrant: Warrant, code: str) -> None:
    """The house's setting decides; a second person is another one."""
    if not code:
        require(guard, ME, warrant)
        return
    with pytest.raises(Refused) as refusal:
        require(guard, ME, warrant)
    assert refusal.value.code == code


@pytest.mark.parametrize("setting", [None, "", "everybody", 7])
def test_a_house_that_set_nothing_asks_for_the_own_pin(setting: object) -> None:
    """The middle one; nonsense opens nothing."""
    assert guard_of(setting) is Guard.OWN_PIN
    assert guard_of("second") is Guard.SECOND

"""Seats as people type them, read against the plan."""

import pytest

from boxoffice.errors import Refused
from boxoffice.rules.seat_names import seats_named
from tests.hall import plan


@pytest.mark.parametrize(
    ("typed", "seats"),
    [
        ("A1", (0,)), ("a1, B2", (0, 11)), ("A1-A3", (0, 1, 2)), ("A3-1 a2", (0, 1, 2)),
        ("A1-3; W1", (0, 1, 2, 20)), ("", ()), (" A1 A1 ", (0,)),
    ],
)  # fmt: skip
def test_single_seats_and_ranges(typed: str, seats: tuple[int, ...]) -> None:
    """Whatever their case, each once, in the order typed; a range may leave its row out."""
    assert seats_named(plan(), typed) == seats


@pytest.mark.parametrize("typed", ["Z9", "A1-B2", "A1-Z9", "-", "A1-"])
def test_what_is_no_seat_is_named(typed: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(Refused, match="seat_unknown"):
        seats_named(plan(), typed)

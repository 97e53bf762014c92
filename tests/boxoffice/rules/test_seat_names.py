"""Seats as people type them, read against the plan."""

import random

import pytest
from msgspec.structs import replace

from boxoffice.errors import Refused
from boxoffice.ids import SeatIndex
from boxoffice.rules.seat_names import names_of, seats_named
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


def test_names_lead_back_to_the_same_seats() -> None:
    """Whatever is chosen on a plan can be typed, also where a row is numbered odd and even."""
    odd_even = replace(
        plan(),
        seats=tuple(
            replace(seat, number=str(n * 2 + 1 if n < 5 else (n - 4) * 2))
            for at, seat in enumerate(plan().seats)
            for n in (at % 10,)
        ),
    )
    rng = random.Random(3)
    for hall in (plan(), odd_even):
        for count in range(len(hall.seats) + 1):
            numbers = sorted(rng.sample(range(len(hall.seats)), count))
            seats = tuple(map(SeatIndex, numbers))
            assert seats_named(hall, names_of(hall, seats)) == seats
    assert names_of(plan(), ()) == ""

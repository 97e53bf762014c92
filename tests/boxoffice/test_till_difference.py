"""A difference of the till is a protected act (design.md §6; the rule `till_difference`)."""

from __future__ import annotations

import pytest

from boxoffice.errors import Refused
from boxoffice.fold.rows import Shift, ShiftCount
from boxoffice.ids import Cents
from tests.boxoffice.actions.test_vouchers import house_says
from tests.house import BRAM, PIN, House

WHY = "te veel teruggegeven"


def counted(desk: House, cents: int, *, late: bool = False) -> None:
    """A float of 150.00, and nothing sold."""
    desk.counter.count_shift({"cash": Cents(cents)}, late=late)


def state(desk: House) -> str:
    """Of the one shift."""
    (shift,) = desk.rows(Shift)
    return shift.state


def test_one_person_at_night_closes_with_a_reason_while_the_house_says_nothing(desk: House) -> None:
    """And without a network, which a test desk has not."""
    counted(desk, 14_900)
    assert desk.counter.close_shift(WHY).z_number == "2-0001"


def test_the_house_may_want_the_own_pin(desk: House) -> None:
    """A refused close keeps the till open and the count; a second person does as well."""
    house_says(desk, till_difference="own_pin")
    counted(desk, 14_900)
    with pytest.raises(Refused, match="own_pin_missing"):
        desk.counter.close_shift(WHY)
    assert (state(desk), len(desk.rows(ShiftCount))) == ("open", 1)
    with pytest.raises(Refused, match="wrong_pin"):
        desk.counter.close_shift(WHY, pin="654321")
    assert desk.counter.close_shift(WHY, pin=PIN).z_number == "2-0001"


def test_the_house_may_want_a_second_person(desk: House) -> None:
    """The own PIN is not enough, nor is a name without its PIN."""
    house_says(desk, till_difference="second")
    counted(desk, 14_900)
    with pytest.raises(Refused, match="second_missing"):
        desk.counter.close_shift(WHY, pin=PIN)
    with pytest.raises(Refused, match="wrong_pin"):
        desk.counter.close_shift(WHY, BRAM)
    assert (state(desk), desk.events("shift_close")) == ("open", 0)
    desk.counter.close_shift(WHY, BRAM, second_pin=PIN)
    (shift,) = desk.rows(Shift)
    assert (shift.state, shift.second) == ("closed", BRAM)


def test_a_till_that_agrees_asks_nobody(desk: House) -> None:
    """The rule is about differences."""
    house_says(desk, till_difference="second")
    counted(desk, 15_000)
    assert desk.counter.close_shift().z_number == "2-0001"


def test_what_is_counted_tomorrow_is_signed_tomorrow(desk: House) -> None:
    """Whoever is alone goes home; the difference, once it is known, is asked for all the same."""
    house_says(desk, till_difference="second")
    assert desk.counter.close_uncounted().z_number == "2-0001"
    counted(desk, 14_900, late=True)
    with pytest.raises(Refused, match="second_missing"):
        desk.counter.close_shift(WHY, late=True)
    assert desk.counter.uncounted_shift() is not None
    desk.counter.close_shift(WHY, BRAM, late=True, second_pin=PIN)
    (shift,) = desk.rows(Shift)
    assert (shift.second, desk.counter.uncounted_shift()) == (BRAM, None)

"""Where one block does not do: a group in parts, and a wheelchair with company."""

from hypothesis import given
from hypothesis import strategies as st

from boxoffice.ids import SeatIndex
from boxoffice.rules.apart_seats import apart, wheelchair
from tests.boxoffice.rules.test_best_seats import only, plan, row

HALL = plan(row("A", 10, 0.0), row("B", 10, 10.0), row("C", 10, 20.0))


def test_four_are_two_and_two_and_nobody_sits_alone() -> None:
    """Three and one would do with the same number of parts."""
    parts = apart(HALL, 4, only(0, 1, 2, 14, 15, 9))
    assert sorted(map(len, parts)) == [2, 2]


def test_the_second_part_is_near_the_first_and_not_the_best_of_the_rest() -> None:
    """Behind A0 and A1, though the other end of row A is nearer the stage."""
    parts = apart(HALL, 4, only(0, 1, 10, 11, 8, 9))
    assert {seat for part in parts for seat in part} == {0, 1, 10, 11}


def test_five_are_three_and_two() -> None:
    """The larger part first."""
    assert [len(part) for part in apart(HALL, 5, only(0, 1, 2, 10, 11, 25))] == [3, 2]


def test_who_can_only_sit_alone_does() -> None:
    """Single seats are better than none."""
    assert sorted(apart(HALL, 3, only(0, 5, 25))) == [(0,), (5,), (25,)]


@given(st.sets(st.integers(0, 29)), st.integers(2, 8))
def test_parts_are_free_apart_and_as_many_as_there_are(free: set[int], quantity: int) -> None:
    """Whatever is free: no seat twice, none that is not free, all that were asked or all there
    are.
    """
    seats = [seat for part in apart(HALL, quantity, only(*free)) for seat in part]
    assert len(seats) == len(set(seats)) == min(quantity, len(free))
    assert set(seats) <= free


CHAIRS = plan(
    row("A", 6, 0.0), row("W", 2, 40.0, wheelchair=True), [*row("V", 1, 41.0, companion=True)]
)


def test_a_wheelchair_has_its_companion_beside_it() -> None:
    """The place for a companion first, then what is nearest."""
    assert wheelchair(CHAIRS, 2, lambda _: True) == (6, 8)
    assert wheelchair(CHAIRS, 3, lambda _: True) == (6, 8, 0)
    assert wheelchair(CHAIRS, 1, lambda _: True) in ((6,), (7,))


def test_without_a_companions_place_an_ordinary_seat_near_by_does() -> None:
    """And none when too few are free, or no wheelchair place is."""
    assert wheelchair(CHAIRS, 2, only(7, 1, 5)) == (SeatIndex(7), SeatIndex(1))
    assert wheelchair(CHAIRS, 2, only(7)) is None
    assert wheelchair(CHAIRS, 2, only(0, 1, 8)) is None

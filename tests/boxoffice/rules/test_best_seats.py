"""Best available: together, no aisle between, nobody left alone, no wheelchair places."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.catalog.plan import Plan, Seat
from boxoffice.ids import SeatIndex
from boxoffice.rules.best_seats import best_block, split_blocks

AISLE_AFTER = 4
"""In the test rows an aisle parts the first five seats from the rest."""


def row(
    name: str, count: int, y: float, *, rank: int = 1, aisle: int = 99, **more: bool
) -> list[Seat]:
    """Seats 10 apart, with a gap of 30 behind seat number `aisle`."""
    return [
        Seat(f"{name}{n}", "Z", name, str(n + 1), rank, n * 10.0 + (20.0 if n > aisle else 0.0), y,
             **more)
        for n in range(count)
    ]  # fmt: skip


def plan(*rows: list[Seat]) -> Plan:
    """A hall of these rows."""
    return Plan("H", 100, 100, ("1", "2"), tuple(seat for found in rows for seat in found))


def only(*free: int):
    """Nothing is free but these."""
    return lambda seat: seat in free


TWO_ROWS = plan(row("A", 10, 0.0), row("B", 10, 10.0))


@pytest.mark.parametrize(
    ("quantity", "block"), [(2, (4, 5)), (4, (3, 4, 5, 6)), (10, tuple(range(10)))]
)
def test_the_middle_of_a_row_is_offered_first(quantity: int, block: tuple[int, ...]) -> None:
    """Nearest to the middle of the hall."""
    assert best_block(TWO_ROWS, quantity, lambda _: True) == block


@pytest.mark.parametrize(("rows", "best"), [(3, 1), (5, 1), (10, 3), (12, 4), (20, 7)])
def test_an_empty_hall_offers_a_row_between_a_third_and_half_of_its_depth(
    rows: int, best: int
) -> None:
    """In a small hall the row in the middle; never the first row, where one looks up."""
    hall = plan(*(row(chr(65 + n), 10, n * 10.0) for n in range(rows)))
    assert best_block(hall, 2, lambda _: True) == (best * 10 + 4, best * 10 + 5)


def test_a_limited_view_is_offered_last_of_its_rank() -> None:
    """Behind the pillar is the middle of the hall; the next rank costs another price."""
    pillar = row("A", 4, 0.0) + row("B", 4, 10.0, limited_view=True)
    hall = plan(pillar, row("C", 4, 20.0, rank=2))
    assert best_block(hall, 4, lambda _: True) == (0, 1, 2, 3)
    assert best_block(hall, 4, lambda seat: seat > 3) == (4, 5, 6, 7)
    assert split_blocks(hall, 6, lambda _: True)[:4] == (0, 1, 2, 3)


def test_each_rank_has_a_best_row_of_its_own() -> None:
    """A rank behind another is not offered from its first row on, and a balcony does not move the
    best row of the stalls.
    """
    rows = [row(chr(65 + n), 10, n * 10.0, rank=1 + n // 10) for n in range(20)]
    hall = plan(*rows)
    first, second = best_block(hall, 2, lambda _: True), best_block(hall, 2, lambda n: n >= 100)
    assert (first, second) == ((34, 35), (134, 135))


def test_rows_fill_outwards_from_the_best_place() -> None:
    """What is next best stands beside it or a row away, never at the edge of the hall."""
    hall = plan(*(row(chr(65 + n), 20, n * 10.0) for n in range(10)))
    gone: set[int] = set()
    for _ in range(12):
        block = best_block(hall, 2, lambda n: n not in gone)
        assert block is not None
        gone.update(block)
    assert {seat // 20 for seat in gone} <= {0, 1, 2, 3, 4, 5, 6}
    assert all(5 <= seat % 20 <= 14 for seat in gone)


def test_no_block_reaches_over_an_aisle() -> None:
    """Six together exist in numbers, not in seats: two groups of five."""
    hall = plan(row("A", 10, 0.0, aisle=AISLE_AFTER))
    assert best_block(hall, 5, lambda _: True) in ((0, 1, 2, 3, 4), (5, 6, 7, 8, 9))
    assert best_block(hall, 6, lambda _: True) is None
    assert best_block(hall, 2, only(4, 5)) is None


def test_neighbours_are_told_by_place_and_not_by_number() -> None:
    """A row that is numbered from the middle, odd left and even right, still has neighbours."""
    xs = [50.0, 60.0, 40.0, 70.0, 30.0]
    hall = plan([Seat(f"s{n}", "Z", "A", str(n + 1), 1, x, 0.0) for n, x in enumerate(xs)])
    assert best_block(hall, 3, only(0, 2, 4)) == (4, 2, 0)


def test_nobody_is_left_alone_when_it_can_be_helped() -> None:
    """Of A1 to A5 two are wanted: a block that leaves one single seat behind loses to one that
    does not, though it is nearer the middle."""
    hall = plan(row("A", 10, 0.0))
    free = {
        3,
        4,
        5,
    }  # the middle is between 4 and 5: (4, 5) would leave 3 alone, as (3, 4) leaves 5
    assert best_block(hall, 2, only(*free, 7, 8)) == (7, 8)


def test_a_better_rank_is_taken_first() -> None:
    """Rank 1 may stand behind rank 2."""
    hall = plan(row("A", 4, 0.0, rank=2), row("B", 4, 50.0, rank=1))
    assert best_block(hall, 2, lambda _: True) in ((4, 5), (6, 7))


@pytest.mark.parametrize("kind", ["wheelchair", "companion"])
def test_wheelchair_places_are_never_taken_by_themselves(kind: str) -> None:
    """Not together, not in parts: they are chosen by hand."""
    hall = plan(row("W", 4, 0.0, **{kind: True}), row("A", 1, 10.0))
    assert best_block(hall, 2, lambda _: True) is None
    assert split_blocks(hall, 3, lambda _: True) == (4,)


def test_a_group_is_split_into_as_few_blocks_as_possible() -> None:
    """Five over free runs of three, two and two: three and two."""
    hall = plan(row("A", 10, 0.0))
    found = split_blocks(hall, 5, only(0, 1, 2, 4, 5, 8, 9))
    assert set(found[:3]) == {0, 1, 2}
    assert len(found) == len(set(found)) == 5
    assert {0, 1, 2} < set(found)
    assert set(found) - {0, 1, 2} in ({4, 5}, {8, 9})


def test_fewer_than_asked_are_all_there_are() -> None:
    """And none at all when nothing is free."""
    assert set(split_blocks(TWO_ROWS, 5, only(0, 2, 15))) == {0, 2, 15}
    assert split_blocks(TWO_ROWS, 2, only()) == ()
    assert best_block(plan(), 1, lambda _: True) is None


@given(st.sets(st.integers(0, 43)), st.integers(1, 6))
def test_the_best_block_is_free_and_in_one_row_without_a_gap(free: set[int], quantity: int) -> None:
    """Whatever is free: the block is, its seats are neighbours, and it exists when one exists."""
    hall = plan(
        row("A", 20, 0.0, aisle=9), row("B", 20, 10.0, aisle=9), row("W", 4, 20.0, wheelchair=True)
    )
    block = best_block(hall, quantity, only(*free))
    runs = [range(start, start + 10) for start in (0, 10, 20, 30)]
    exists = any(
        set(run[at : at + quantity]) <= free for run in runs for at in range(11 - quantity)
    )
    assert (block is not None) == exists
    if block is not None:
        assert len(block) == quantity
        assert set(block) <= free
        assert all(b == a + 1 for a, b in pairwise(block))
        assert sum(block[0] in run and block[-1] in run for run in runs) == 1
    split = split_blocks(hall, quantity, only(*free))
    assert len(split) == min(quantity, len([n for n in free if n < 40]))
    assert len(set(split)) == len(split)
    assert set(map(SeatIndex, split)) <= free

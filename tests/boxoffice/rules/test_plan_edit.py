"""A plan while it is edited: what each change gives, and what is no plan."""

from __future__ import annotations

import pytest

from boxoffice.catalog.plan import Plan, Seat
from boxoffice.errors import Refused
from boxoffice.rules import plan_edit
from boxoffice.rules.plan_change import lost_place
from boxoffice.rules.plan_numbers import numbers
from tests.hall import FLOOR, plan

EMPTY = Plan("Kleine zaal", 0, 0, ("Rang 1",), ())


def labels(of: Plan, begin: int = 0) -> list[str]:
    """What the seats are called, from this one on."""
    return [seat.label for seat in of.seats[begin:]]


@pytest.mark.parametrize(
    ("typed", "seats", "meant"),
    [
        ("12", 0, ["12"]),
        ("12bis", 1, ["12bis"]),
        ("1-4", 0, ["1", "2", "3", "4"]),
        ("1-7/2", 0, ["1", "3", "5", "7"]),
        ("4 – 1", 4, ["4", "3", "2", "1"]),
        ("2-/2", 3, ["2", "4", "6"]),
        ("5-", 2, ["5", "6"]),
    ],
)
def test_numbers_are_read_as_people_type_them(typed: str, seats: int, meant: list[str]) -> None:
    """A run, every other one, backwards, or as many as there are seats."""
    assert list(numbers(typed, seats)) == meant


@pytest.mark.parametrize(
    ("typed", "seats", "code"),
    [
        ("", 0, "plan_numbers_wrong"), ("a-b", 0, "plan_numbers_wrong"),
        ("1-9999", 0, "plan_numbers_wrong"), ("1-9/0", 0, "plan_numbers_wrong"),
        ("5-", 0, "plan_numbers_wrong"), ("x", 2, "plan_numbers_wrong"),
        ("1-3", 4, "plan_numbers_do_not_fit"), ("7", 2, "plan_numbers_do_not_fit"),
    ],
)  # fmt: skip
def test_numbers_that_cannot_be_meant_are_refused(typed: str, seats: int, code: str) -> None:
    """Nothing is guessed, and no row becomes endless by a slip of the hand."""
    with pytest.raises(Refused) as caught:
        numbers(typed, seats)
    assert caught.value.code == code


def test_a_row_is_built_where_there_was_nothing_and_made_longer_at_both_ends() -> None:
    """New seats stand where their numbers belong, inside the plan, and come behind all others."""
    like = Seat("", "Zaal", "A", "", 1, 0, 0)
    made, fresh = plan_edit.with_seats(EMPTY, like, "3-6")
    assert labels(made) == ["A3", "A4", "A5", "A6"]
    assert fresh == (0, 1, 2, 3)
    made, _ = plan_edit.with_seats(made, like, "7-8")
    made, _ = plan_edit.with_seats(made, like, "1-2")
    assert labels(made, 4) == ["A7", "A8", "A1", "A2"]
    across = sorted(made.seats, key=lambda seat: seat.x)
    assert [seat.number for seat in across] == [str(n) for n in range(1, 9)]
    assert {across[n + 1].x - across[n].x for n in range(7)} == {30.0}
    assert across[0].x >= 0
    assert across[-1].x < made.width
    assert len({seat.guid for seat in made.seats}) == 8
    made, _ = plan_edit.with_seats(made, Seat("", "Zaal", "B", "", 1, 0, 0), "1-8")
    assert made.seats[8].y > made.seats[0].y
    assert made.height > made.seats[8].y


def test_seats_are_changed_numbered_and_taken_away() -> None:
    """Only those that are meant; each row is numbered from left to right."""
    made = plan_edit.changed(plan(), (0, 1), {"rank": 2, "limited_view": True})
    assert [(seat.rank, seat.limited_view) for seat in made.seats[:3]] == [
        (2, True), (2, True), (1, False),
    ]  # fmt: skip
    made = plan_edit.changed(plan(), range(20), {}, "1-/2")
    assert labels(made)[9:11] == ["A19", "B1"]
    made = plan_edit.changed(plan(), (0, 1), {"row": "B"}, "11-12")
    assert labels(made)[:3] == ["B11", "B12", "A3"]
    assert labels(plan_edit.without(plan(), (0, 5)))[:5] == ["A2", "A3", "A4", "A5", "A7"]


@pytest.mark.parametrize("said", [{"row": "B"}, {"row": "Z" * 41}, {"zone": "Z" * 201}])
def test_no_two_seats_have_one_name_and_none_that_cannot_be_printed(
    said: dict[str, object],
) -> None:
    """A ticket names one chair."""
    with pytest.raises(Refused) as caught:
        plan_edit.changed(plan(), (0,), said)
    assert caught.value.code in {"plan_same_name", "text_long"}


def test_ranks_and_areas() -> None:
    """Named, added, taken away; a used rank stays, for prices stand under its number."""
    made = plan_edit.with_rank(plan(), 3, " Balkon ")
    assert made.ranks == ("First", "Second", "Balkon")
    assert plan_edit.without_rank(made, 3).ranks == ("First", "Second")
    for at in (1, 2):
        with pytest.raises(Refused, match="plan_rank_used"):
            plan_edit.without_rank(made, at)
    with pytest.raises(Refused, match="plan_duplicate_category"):
        plan_edit.with_rank(made, 3, "First")
    made = plan_edit.with_pool(plan(), 0, "Staan", 250, 1)
    assert (made.pools[0].key, made.pools[0].capacity) == (FLOOR, 250)
    made = plan_edit.with_pool(made, 1, "Staan", 5, 1)
    assert made.pools[1].key not in {FLOOR, ""}
    assert plan_edit.without_pool(made, 0).pools == made.pools[1:]
    for wrong in (0, -5, 100_001):
        with pytest.raises(Refused, match="plan_pool_wrong"):
            plan_edit.with_pool(plan(), 0, "Staan", wrong, 1)
    for nothing in ("", " \n "):
        with pytest.raises(Refused, match="plan_name_missing"):
            plan_edit.named(plan(), nothing)


def test_an_empty_hall_is_not_saved() -> None:
    """A plan sells something."""
    with pytest.raises(Refused, match="plan_empty"):
        plan_edit.require_whole(EMPTY)


def test_a_place_is_lost_when_its_number_in_the_plan_means_another_chair() -> None:
    """Ranks may change and seats may come behind; what is sold stays at its number, by its name."""
    old = plan()
    longer, _ = plan_edit.with_seats(old, old.seats[0], "11")
    dearer = plan_edit.changed(longer, (3,), {"rank": 2})
    shorter = plan_edit.without(old, (3,))
    assert lost_place(old, dearer, {3, 21}, {FLOOR: 20}) == ""
    assert lost_place(old, shorter, {0, 2}, {}) == ""
    assert lost_place(old, shorter, {2, 5}, {}) == "A6"
    assert lost_place(old, shorter, {21}, {}) == "W2"
    assert lost_place(old, plan_edit.changed(old, (3,), {"row": "AA"}), {3}, {}) == "A4"
    fewer = plan_edit.with_pool(old, 0, "Floor", 10, 2)
    assert lost_place(old, fewer, (), {FLOOR: 10}) == ""
    assert lost_place(old, fewer, (), {FLOOR: 11}) == "Floor"
    assert lost_place(old, plan_edit.without_pool(old, 0), (), {FLOOR: 1}) == "Floor"

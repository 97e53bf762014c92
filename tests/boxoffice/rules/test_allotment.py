"""Blocks for desks, how many they need, reservations shared by name, ways out of conflicts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.rules.allotment import block, deal, expected, shares, to_add
from boxoffice.rules.name_split import initial, split
from boxoffice.rules.ways_out import Outcome, ways_out
from tests.hall import plan


@given(st.sets(st.integers(0, len(plan().seats) - 1)), st.integers(1, 4))
def test_every_free_seat_is_dealt_to_one_desk(free: set[int], desks: int) -> None:
    """Nothing twice, nothing that is not free, nothing but wheelchair places left over."""
    hands = deal(plan(), free, desks)
    dealt = [seat for hand in hands for seat in hand]
    by_hand = {n for n, seat in enumerate(plan().seats) if seat.wheelchair or seat.companion}
    assert sorted(dealt) == sorted(free - by_hand)
    assert len(hands) == desks


@given(st.integers(-3, 500), st.integers(1, 9))
def test_the_places_of_a_pool_are_shared_whole(places: int, desks: int) -> None:
    """Nobody has two more than anybody else."""
    parts = shares(places, desks)
    assert sum(parts) == max(0, places)
    assert max(parts) - min(parts) <= 1


@pytest.mark.parametrize(
    ("owned", "target", "free", "web", "expect"),
    [(0, 6, 40, 10, 6), (3, 6, 40, 10, 3), (4, 6, 40, 10, 0), (0, 6, 12, 10, 2),
     (0, 6, 9, 10, 0), (9, 6, 40, 0, 0)],
)  # fmt: skip
def test_a_top_up_leaves_the_web_its_share(
    owned: int, target: int, free: int, web: int, expect: int
) -> None:
    """Nothing while half of the target is left."""
    assert to_add(owned, target, free, web) == expect


def test_a_desk_is_expected_to_sell_as_it_did() -> None:
    """Two hours like the last one; at least what the plan says."""
    assert (expected(0, 5), expected(2, 5), expected(7, 5)) == (5, 5, 14)


def test_a_block_is_of_neighbours_when_there_are_such() -> None:
    """Else what is to be had, and no more than there is."""
    free = {0, 2, 3, 4}
    assert block(plan(), 3, free) == (2, 3, 4)
    assert sorted(block(plan(), 4, free)) == [0, 2, 3, 4]
    assert block(plan(), 0, free) == ()


@pytest.mark.parametrize(
    ("name", "letter"),
    [("Ann Peeters", "P"), ("Élise Éloy", "E"), ("  zoë ", "Z"), ("", ""), ("3 of us", "U")],
)
def test_people_are_filed_under_their_last_name(name: str, letter: str) -> None:
    """Without accents."""
    assert initial(name) == letter


@given(st.lists(st.text("abcdefg ", max_size=6)), st.integers(1, 4))
def test_a_letter_is_at_one_desk(names: list[str], desks: int) -> None:
    """And the desks follow the alphabet."""
    where = split(names, desks)
    by_letter = sorted((initial(name), desk) for name, desk in zip(names, where, strict=True))
    assert [desk for _, desk in by_letter] == sorted(desk for _, desk in by_letter)
    assert len({letter for letter, _ in by_letter}) == len(set(by_letter))


@pytest.mark.parametrize(
    ("kind", "seat", "first"),
    [("double_sale", 3, Outcome.RESEAT), ("quota_over", -1, Outcome.KEEP_BOTH),
     ("late_after_revoke", -1, Outcome.WRITE_OFF), ("of_tomorrow", 3, Outcome.WRITE_OFF)],
)  # fmt: skip
def test_every_conflict_has_a_way_out(kind: str, seat: int, first: Outcome) -> None:
    """The suggested one first; what this program does not know can be written off."""
    assert ways_out(kind, seat)[0] is first

"""Dealing a performance's places to the desks: each free seat at most once, in good blocks."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.actions.editing import GRANT_PLAN
from boxoffice.catalog.documents import fields
from boxoffice.errors import Refused
from boxoffice.fold.rows import Document
from boxoffice.ids import PerformanceId
from boxoffice.office import Office
from boxoffice.rules.allotment import parts
from tests.hall import FLOOR, TONIGHT, WHEELCHAIRS
from tests.house import DESK, DOOR, OTHER, House


def planned(house: House) -> list[tuple[bytes, list[int], str, int]]:
    """The grant plan as it stands in its document."""
    (row,) = house.rows(Document, f"kind = '{GRANT_PLAN}'")
    return [tuple(entry) for entry in fields(row)["entries"]]


def share(house: House, percent: int = 100) -> int:
    """As the manager does."""
    return Office(house.setting).share_among_desks(TONIGHT, percent)


def test_every_free_seat_is_dealt_once_and_desks_only(house: House) -> None:
    """Not to the door, not the wheelchair places, nothing that somebody has."""
    house.grant(0, 1, device=OTHER)
    house.ready()
    house.grant(5)
    house.sell(5)
    dealt = share(house)
    entries = planned(house)
    seats = Counter(seat for _, found, _, _ in entries for seat in found)
    assert set(seats) == set(range(20)) - {0, 1, 5}
    assert set(seats.values()) == {1}
    assert not set(seats) & set(WHEELCHAIRS)
    assert {device for device, *_ in entries} == {DESK, OTHER}
    assert DOOR not in {device for device, *_ in entries}
    assert dealt == 17 + 20


def test_a_pool_is_split_evenly_and_never_above_its_capacity(house: House) -> None:
    """Twenty places among two desks are ten each; of 75 %, seven."""
    share(house)
    assert [(pool, n) for _, _, pool, n in planned(house) if pool] == [(FLOOR, 10), (FLOOR, 10)]
    share(house, 75)
    assert [n for _, _, pool, n in planned(house) if pool] == [7, 7]


def test_each_desk_owns_neighbours(house: House) -> None:
    """Runs of a row, so that two people sit together; and every desk has some of each row."""
    share(house)
    for _, seats, pool, _ in planned(house):
        if not pool:
            by_row = [[s for s in seats if s // 10 == row] for row in (0, 1)]
            assert all(len(found) == 5 for found in by_row)
            assert all(b == a + 1 for found in by_row for a, b in pairwise(found))


@pytest.mark.parametrize(("percent", "seats"), [(0, 0), (50, 10), (100, 20)])
def test_the_rest_stays_with_the_server(house: House, percent: int, seats: int) -> None:
    """For claims of whoever asks first."""
    share(house, percent)
    assert sum(len(found) for _, found, _, _ in planned(house)) == seats


def test_a_performance_that_is_not_here_is_refused(house: House) -> None:
    """And nothing is planned."""
    with pytest.raises(Refused):
        Office(house.setting).share_among_desks(PerformanceId(b"?" * 16))
    assert not house.rows(Document, f"kind = '{GRANT_PLAN}'")


@given(st.lists(st.integers(), unique=True, max_size=40), st.integers(1, 7))
def test_parts_are_all_of_it_in_order_and_nearly_equal(seats: list[int], count: int) -> None:
    """Nobody gets two more than another."""
    found = parts(seats, count)
    assert [seat for part in found for seat in part] == seats
    assert len(found) == count
    assert max(map(len, found)) - min(map(len, found)) <= 1

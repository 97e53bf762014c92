"""Giving rights back: the owner's own act, after which it sells nothing of them any more."""

import pytest

from boxoffice.errors import Refused
from boxoffice.fold.rows import Grant, Seat
from tests.hall import FLOOR, TOMORROW, TONIGHT
from tests.house import OTHER, House, cash, seated, standing


def left_to_sell(house: House) -> int:
    """Places of tonight that this desk may still sell."""
    return house.counter.performances("florissant")[0].ours


def test_what_is_not_sold_is_returned_and_not_sold_any_more(desk: House) -> None:
    """Six seats and four places were given; one seat and one place are sold: eight go back."""
    desk.sell(0)
    desk.counter.sell(standing(1), cash())
    assert desk.counter.return_places(TONIGHT) == 8
    assert left_to_sell(desk) == 0
    states = {row.seat: row.state for row in desk.rows(Seat)}
    assert states == {0: "sold"} | dict.fromkeys(range(1, 6), "free")
    for basket in (seated(1), standing(1)):
        with pytest.raises(Refused):
            desk.counter.sell(basket, cash())
    assert desk.events("grant_return") == 2


def test_only_own_places_of_that_evening_are_returned(desk: House) -> None:
    """Another desk's stay its own, and so does another evening's."""
    desk.grant(10, 11, device=OTHER)
    desk.grant(0, 1, performance=TOMORROW)
    desk.counter.return_places(TONIGHT)
    granted = {(row.performance, row.seat) for row in desk.rows(Seat, "state = 'granted'")}
    assert granted == {(TONIGHT, 10), (TONIGHT, 11), (TOMORROW, 0), (TOMORROW, 1)}


def test_returning_twice_returns_nothing_more(desk: House) -> None:
    """No second event either."""
    assert desk.counter.return_places(TONIGHT) == 10
    assert desk.counter.return_places(TONIGHT) == 0
    assert desk.events("grant_return") == 2


def test_places_that_come_later_are_ours_again(desk: House) -> None:
    """A return ends one right, not the next."""
    desk.counter.sell(standing(1), cash())
    desk.counter.return_places(TONIGHT)
    desk.grant(pool=FLOOR, places=2)
    assert left_to_sell(desk) == 2
    desk.counter.sell(standing(2), cash())
    with pytest.raises(Refused):
        desk.counter.sell(standing(1), cash())


def test_nothing_that_was_sold_is_ever_returned(desk: House) -> None:
    """All places of the floor are sold: its right has nothing to give."""
    desk.counter.sell(standing(4), cash())
    assert desk.counter.return_places(TONIGHT) == 6
    (pool,) = desk.rows(Grant, f"pool = '{FLOOR}'")
    assert (pool.returned, pool.state) == (0, "active")


def test_a_restored_copy_returns_nothing(desk: House) -> None:
    """It may have sold what it would give away."""
    desk.replica.restored = True
    with pytest.raises(Refused) as refusal:
        desk.counter.return_places(TONIGHT)
    assert refusal.value.code == "restored_copy"
    assert left_to_sell(desk) == 10

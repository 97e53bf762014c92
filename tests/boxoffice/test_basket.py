"""The basket is a value: each change gives a new one."""

from boxoffice.basket import Basket, Place
from boxoffice.ids import PerformanceId, SeatIndex
from tests.hall import FULL, TOMORROW, TONIGHT, YOUNG


def seat(number: int, performance: PerformanceId = TONIGHT) -> Place:
    """A wanted seat at the full price."""
    return Place(performance, FULL, seat=SeatIndex(number))


def test_a_change_leaves_the_old_basket_as_it_was() -> None:
    """Undo is the previous value."""
    before = Basket((seat(1), seat(2)))
    assert before.without(0) == Basket((seat(2),))
    assert before.priced(1, YOUNG).places[1].price_type == YOUNG
    assert before == Basket((seat(1), seat(2)))


def test_a_seat_is_not_taken_twice_but_a_place_of_a_pool_is() -> None:
    """A numbered seat is one thing; places of a pool are alike. Another evening is another seat."""
    pool = Place(TONIGHT, FULL, pool="floor")
    basket = Basket().add(seat(1), pool).add(seat(1), pool, seat(1, TOMORROW))
    assert basket.places == (seat(1), pool, pool, seat(1, TOMORROW))


def test_seats_of_one_call_are_not_taken_twice() -> None:
    """Also within one `add`."""
    assert Basket().add(seat(1), seat(1)).places == (seat(1),)


def test_seats_are_told_per_performance() -> None:
    """Seat numbers only, in the order taken."""
    basket = Basket((seat(4), Place(TONIGHT, FULL, pool="floor"), seat(1, TOMORROW), seat(2)))
    assert basket.seats_of(TONIGHT) == (4, 2)
    assert basket.seats_of(TOMORROW) == (1,)

"""Whose a seat is: by the right to sell it, by the sale, or by the basket it is in."""

from __future__ import annotations

from boxoffice.basket import Basket, Place
from boxoffice.fold.rows import Hold
from boxoffice.ids import SeatIndex
from boxoffice.views import Method, Tender
from tests.hall import FULL, HOUSE, TONIGHT
from tests.house import OTHER, House


def test_each_seat_names_its_desk_and_the_servers_are_missing(desk: House) -> None:
    """Also after the sale, and while somebody elsewhere has it in a basket."""
    desk.grant(5, device=OTHER)
    with desk.replica.write() as tx:
        until = desk.clock.wall_ms() + 60_000
        tx.store.put(
            [Hold(TONIGHT, 7, HOUSE, OTHER, until), Hold(TONIGHT, 8, HOUSE, OTHER, until - 120_000)]
        )
    place = Place(TONIGHT, FULL, SeatIndex(0))
    desk.counter.sell(
        Basket((place,)), Tender(Method.CASH, desk.counter.quote(Basket((place,))).total_cents)
    )
    owners = desk.counter.seat_owners(TONIGHT)
    assert (owners[0], owners[1]) == ("Kassa 2", "Kassa 2")
    assert (owners[5], owners[7]) == ("Kassa 3", "Kassa 3")
    assert 8 not in owners  # that basket's time is over

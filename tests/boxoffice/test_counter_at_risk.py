"""Selling without a right: who may, what is flagged, what is refused (design.md §6)."""

import pytest

from boxoffice.errors import Refused
from boxoffice.fold.rows import Order, Pii, Seat, Ticket
from tests.hall import HOUSE, TONIGHT
from tests.house import BRAM, OTHER, PIN, House, cash, document, seated, standing


def refused(desk: House, code: str, reason: str = "why", pin: str = "") -> None:
    """Seat 6 at risk, with this code, and nothing was booked."""
    with pytest.raises(Refused) as refusal:
        desk.counter.sell_at_risk(seated(6), cash(), reason, pin)
    assert refusal.value.code == code
    assert not desk.rows(Order)


def test_a_seat_of_another_desk_is_sold_at_risk(desk: House) -> None:
    """Flagged, under no right, the reason beside the chain; the own seat in the basket is not."""
    desk.grant(6, device=OTHER)
    sold = desk.counter.sell_at_risk(seated(0, 6), cash(), "Kassa 3 is on fire", PIN)
    assert {(t.seat, t.flag, bool(t.grant)) for t in desk.rows(Ticket)} == {
        (0, "", True), (6, "risk", False),
    }  # fmt: skip
    (order,) = desk.rows(Order)
    (why,) = (item for item in desk.rows(Pii) if item.ref == order.override)
    assert why.value == "Kassa 3 is on fire"
    (seat,) = desk.rows(Seat, "seat = 6")
    assert seat.state == "granted"  # a right beats a risk, here too
    assert len(sold.tickets) == 2


def test_a_sale_under_rights_keeps_no_reason(desk: House) -> None:
    """Nothing was at risk: it is a sale like any other."""
    desk.counter.sell_at_risk(seated(0), cash(), "to be sure", PIN)
    assert [(o.override, o.second) for o in desk.rows(Order)] == [(b"", b"")]


def test_places_of_a_pool_are_sold_at_risk(desk: House) -> None:
    """All of our own, and one without a right."""
    left = desk.counter.seats(TONIGHT).pools[0].ours
    desk.counter.sell_at_risk(standing(left + 1), cash(), "let them in", PIN)
    assert [t.flag for t in desk.rows(Ticket)].count("risk") == 1


@pytest.mark.parametrize("state", ["sold", "blocked"])
def test_what_is_known_to_be_gone_is_no_risk(desk: House, state: str) -> None:
    """A risk is a seat that nobody is known to have."""
    desk.put(Seat(TONIGHT, 6, HOUSE, state, b"", b"t"))
    refused(desk, "seat_known_sold", pin=PIN)


def test_one_seat_is_not_sold_twice_in_one_basket_at_risk(desk: House) -> None:
    """Also not when both are a risk."""
    twice = seated(6)
    basket = type(twice)((*twice.places, *twice.places))
    with pytest.raises(Refused) as refusal:
        desk.counter.sell_at_risk(basket, cash(), "why", PIN)
    assert refusal.value.code == "seat_known_sold"


def test_the_house_says_who_may(desk: House) -> None:
    """own PIN by default; a second person when the house wants one; free when it does not care."""
    refused(desk, "own_pin_missing")
    refused(desk, "reason_missing", " ", PIN)
    refused(desk, "wrong_pin", pin="000000")
    desk.put(document("house", HOUSE, override="second"))
    refused(desk, "second_missing", pin=PIN)
    desk.counter.sell_at_risk(seated(6), cash(), "why", PIN, second=BRAM, second_pin=PIN)
    assert [o.second for o in desk.rows(Order)] == [BRAM]
    desk.put(document("house", HOUSE, override="free"))
    desk.counter.sell_at_risk(seated(7), cash(), "why")

"""Nonsense at the manager's and the till: refused by name, and nothing of it is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from boxoffice.actions.managing import PersonForm, ShowForm
from boxoffice.catalog.documents import fields
from boxoffice.errors import Refused
from boxoffice.fold.rows import Document, Seat, Shift
from boxoffice.ids import Cents, SeatIndex
from boxoffice.money import LARGEST
from boxoffice.office import Office
from boxoffice.rules.blocking import Use
from tests.hall import TONIGHT
from tests.house import AN, PIN, House

SHOW = ShowForm("Kerst", "Main hall", "2026-12-24T20:00")
HUGE = 10**19
"""More than a database's whole number."""


@pytest.fixture
def office(house: House) -> Office:
    """An, who may edit, is logged in."""
    house.log_in()
    office = Office(house.setting)
    office.log_in(AN, PIN)
    return office


@pytest.mark.parametrize("cents", [LARGEST + 1, HUGE])
def test_an_amount_that_is_a_slip_of_the_hand(house: House, office: Office, cents: int) -> None:
    """A float, a move, a count, a buy-out, a fee: none of them is booked."""
    counter, amount = house.counter, Cents(cents)
    with pytest.raises(Refused, match="amount_too_large"):
        counter.open_shift(amount)
    assert not house.rows(Shift)
    counter.open_shift(LARGEST)
    for act in (
        lambda: counter.move_cash(amount, "wissel"),
        lambda: counter.move_cash(Cents(-cents), "bank"),
        lambda: counter.count_shift({"cash": amount}),
        lambda: office.save_show(None, replace(SHOW, buyout_cents=cents)),
    ):
        with pytest.raises(Refused, match="amount_too_large"):
            act()
    with pytest.raises(Refused, match="number_wrong"):
        office.save_house({"refund_fee_cents": cents})


def test_a_text_without_an_end_and_signs_that_nobody_sees(house: House, office: Office) -> None:
    """Too long is refused; what turns writing round, or is no letter, is left out."""
    for form in (replace(SHOW, title="x" * 201), replace(SHOW, hall="x" * 201)):
        with pytest.raises(Refused, match="text_long"):
            office.save_show(None, form)
    with pytest.raises(Refused, match="text_long"):
        office.save_person(None, PersonForm(9, "x" * 201, ("seller",), "1234"))
    with pytest.raises(Refused, match="text_long"):
        office.save_house({"conditions": "x" * 2001})
    with pytest.raises(Refused, match="title_missing"):
        office.save_show(None, replace(SHOW, title="\u202e\u0000 \n"))
    saved = office.save_show(None, replace(SHOW, title="Kerst\n\u202e\u0000 2026 🎭"))
    (row,) = [one for one in house.rows(Document) if one.id == saved]
    assert fields(row)["title"] == "Kerst 2026 🎭"


def test_a_rule_of_a_thousand_years(office: Office) -> None:
    """A deadline by it would be no date, and no desk could keep a place any more."""
    for field in ("reserve_minutes_before", "reserve_days", "voucher_days", "tariffs_per_shift"):
        with pytest.raises(Refused, match="number_wrong"):
            office.save_house({field: 10**9})


@pytest.mark.parametrize(
    "days",
    [
        ("0001-01-01", "9999-12-31"), ("x", "y"), ("", ""), ("2026-02-30", "2026-03-01"),
        ("2026-03-01", "2026-02-01"),
    ],
)  # fmt: skip
def test_a_period_that_is_none(office: Office, days: tuple[str, str]) -> None:
    """Also one that ends with time itself."""
    with pytest.raises(Refused, match="period_wrong"):
        office.period(*days)


@pytest.mark.parametrize("seat", [-1, 22, 9999])
def test_a_seat_that_is_not_in_the_plan(house: House, office: Office, seat: int) -> None:
    """It is neither blocked nor given."""
    seats = (SeatIndex(seat),)
    with pytest.raises(Refused, match="seat_unknown"):
        office.block_seats(TONIGHT, seats, Use.VIP, "x", PIN)
    with pytest.raises(Refused, match="seat_unknown"):
        office.give_seats(TONIGHT, seats, None)
    assert not house.rows(Seat, "state = 'blocked'")

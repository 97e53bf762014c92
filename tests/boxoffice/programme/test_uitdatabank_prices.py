"""Amounts in programme documents: exact or left out, never rounded."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.programme.imported import Notes
from boxoffice.programme.uitdatabank_prices import is_kansentarief, read_cents, read_prices


@given(st.integers(0, 100_000_00))
def test_every_cent_survives_in_every_form(cents: int) -> None:
    """A float, a decimal, and a text with point or comma give the same cents."""
    euro = Decimal(cents) / 100
    for form in (euro, float(euro), str(euro), f"{euro:.2f}".replace(".", ",")):
        assert read_cents(form) == cents


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (True, "price_unreadable"),
        (None, "price_unreadable"),
        ([], "price_unreadable"),
        ("", "price_unreadable"),
        ("gratis", "price_unreadable"),
        ("1.000,00", "price_unreadable"),
        (float("nan"), "price_unreadable"),
        (float("inf"), "price_unreadable"),
        (0.001, "price_unreadable"),
        ("0.1" + "0" * 40 + "1", "price_unreadable"),
        (-0.01, "price_negative"),
        ("-5", "price_negative"),
        (100_000.01, "price_too_large"),
        ("1e999999", "price_too_large"),
    ],
)
def test_what_is_no_amount_says_why(value: object, code: str) -> None:
    """No guess is made about money."""
    assert read_cents(value) == code


def test_price_types_fit_the_byte_of_a_ticket_code() -> None:
    """The 256th price is left out and said, so that no number overflows on a ticket."""
    rows = [{"category": "tariff", "name": f"T{n}", "price": n} for n in range(300)]
    notes = Notes()
    assert len(read_prices({"priceInfo": rows}, "nl", notes)) == 255
    assert [(o.code, o.detail) for o in notes.all()] == [("prices_too_many", "45")]


def test_price_info_beats_booking_info() -> None:
    """The old field is only read where the new one gives nothing."""
    both = {"priceInfo": [{"category": "base", "price": 12}], "bookingInfo": {"price": 10}}
    assert [price.cents for price in read_prices(both, "nl", Notes())] == [1200]
    old = {"priceInfo": [], "bookingInfo": {"price": 10, "name": "Toegang"}}
    assert [(p.names, p.cents) for p in read_prices(old, "nl", Notes())] == [
        ((("nl", "Toegang"),), 1000)
    ]


def test_base_price_has_its_published_name_in_each_language() -> None:
    """A base price without a name is called as UiTdatabank calls it, main language first."""
    (price,) = read_prices({"priceInfo": [{"category": "base", "price": 1}]}, "fr", Notes())
    assert price.names[:2] == (("fr", "Tarif de base"), ("nl", "Basistarief"))


@pytest.mark.parametrize(
    ("name", "asks"),
    [("Kansentarief", True), ("kansentarief UiTPAS", True), ("Basistarief", False), ("-26", False)],
)
def test_a_kansentarief_asks_for_the_pass(name: str, asks: bool) -> None:
    """Sold without the number of a pass it could never be registered, nor be paid back."""
    assert is_kansentarief((("nl", name),)) is asks

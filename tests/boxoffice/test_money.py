"""Cents: the rounding of cash, VAT inside a price, and how amounts are written."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.ids import Cents
from boxoffice.money import plain, round_cash, vat_included

amounts = st.integers(-10_000_000, 10_000_000).map(Cents)


@pytest.mark.parametrize(
    ("asked", "paid"),
    [(3190, 3190), (3191, 3190), (3192, 3190), (3193, 3195), (3194, 3195), (3195, 3195),
     (3196, 3195), (3197, 3195), (3198, 3200), (3199, 3200), (0, 0), (2, 0), (3, 5),
     (-3198, -3200), (-3197, -3195), (-2, 0), (-3, -5)],
)  # fmt: skip
def test_cash_goes_to_the_nearest_five_cents(asked: int, paid: int) -> None:
    """1 and 2 go down, 3 and 4 up (Belgian law), and a refund mirrors the sale."""
    assert round_cash(Cents(asked)) == paid


@given(amounts)
def test_cash_rounding_is_never_more_than_two_cents_and_odd(amount: Cents) -> None:
    """Always payable with coins of five, at most two cents away, the same for money back."""
    rounded = round_cash(amount)
    assert rounded % 5 == 0
    assert abs(rounded - amount) <= 2
    assert round_cash(Cents(-amount)) == -rounded
    assert round_cash(rounded) == rounded


@pytest.mark.parametrize(
    ("gross", "rate_bp", "vat"), [(2200, 600, 125), (1060, 600, 60), (121, 2100, 21), (1234, 0, 0)]
)
def test_vat_is_inside_the_price(gross: int, rate_bp: int, vat: int) -> None:
    """Worked by hand: 22.00 at 6 % holds 1.245… = 1.25."""
    assert vat_included(Cents(gross), rate_bp) == vat


@given(amounts, st.sampled_from([0, 600, 1200, 2100]))
def test_vat_is_rounded_once_half_away_from_zero(gross: Cents, rate_bp: int) -> None:
    """Exactly the nearest cent of gross · rate / (100 % + rate); halves go away from zero."""
    exact = Fraction(gross * rate_bp, 10_000 + rate_bp)
    found = vat_included(gross, rate_bp)
    assert abs(found - exact) <= Fraction(1, 2)
    assert abs(found - exact) < Fraction(1, 2) or abs(found) > abs(exact)
    assert vat_included(Cents(-gross), rate_bp) == -found


@pytest.mark.parametrize(
    ("amount", "text"), [(0, "0.00"), (5, "0.05"), (1234, "12.34"), (-5, "-0.05"), (-100, "-1.00")]
)
def test_amounts_are_written_without_a_locale(amount: int, text: str) -> None:
    """For logs and exports: two decimals, the sign in front."""
    assert plain(Cents(amount)) == text

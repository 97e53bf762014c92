"""Pass numbers as they are typed, scanned and printed on a card."""

from __future__ import annotations

import pytest

from boxoffice.rules.passes import PER_SHIFT, most_in_shift, pass_number


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("0930000420206", "0930000420206"),
        (" 0930 0004 20206 ", "0930000420206"),
        ("0930-0004.20206", "0930000420206"),
        ("093000042020", ""),
        ("09300004202066", ""),
        ("093000042020A", ""),
        ("", ""),
    ],
)
def test_thirteen_digits_are_a_pass_whatever_stands_between_them(typed: str, number: str) -> None:
    """Blanks, dots and dashes are how a card prints it."""
    assert pass_number(typed) == number


def test_a_house_that_says_nothing_has_ten_and_none_is_a_limit_too() -> None:
    """0 refuses all by hand; nonsense counts as nothing said."""
    assert most_in_shift(None) == most_in_shift("many") == most_in_shift(-1) == PER_SHIFT
    assert most_in_shift(0) == 0
    assert most_in_shift(25) == 25

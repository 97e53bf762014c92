"""Pass numbers as they are typed, scanned and printed on a card."""

from __future__ import annotations

from itertools import pairwise

import pytest

from boxoffice.rules.passes import PER_SHIFT, mistyped, most_in_shift, pass_number


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


@pytest.mark.parametrize(
    "number",
    ["0930000420206", "0930000237915", "0900000067513", "0900000093204", "1000000520006"],
)
def test_a_digit_that_is_typed_wrong_or_two_that_change_places_are_noticed(number: str) -> None:
    """Cards of publiq's tests and test data set; 09 and 90 alone sum to the same."""
    assert not mistyped(number)
    for at, digit in enumerate(number):
        other = str((int(digit) + 1) % 10)
        assert mistyped(number[:at] + other + number[at + 1 :])
    for at, pair in enumerate(pairwise(number)):
        turned = number[:at] + pair[1] + pair[0] + number[at + 2 :]
        assert mistyped(turned) == (pair[0] != pair[1] and set(pair) != {"0", "9"})


def test_a_house_that_says_nothing_has_ten_and_none_is_a_limit_too() -> None:
    """0 refuses all by hand; nonsense counts as nothing said."""
    assert most_in_shift(None) == most_in_shift("many") == most_in_shift(-1) == PER_SHIFT
    assert most_in_shift(0) == 0
    assert most_in_shift(25) == 25

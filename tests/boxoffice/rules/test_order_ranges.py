"""Order numbers as people type them."""

import pytest

from boxoffice.errors import Refused
from boxoffice.rules.order_ranges import MOST, numbers_in


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("2-0147", ("2-0147",)), ("2-147, 2b-9", ("2-0147", "2b-0009")), ("", ()),
        ("2-0008..0010", ("2-0008", "2-0009", "2-0010")), (" 2-1..2-1 2-1 ", ("2-0001",)),
        ("2-9999..10000", ("2-9999", "2-10000")),
    ],
)  # fmt: skip
def test_single_ones_and_rows_of_them(typed: str, numbers: tuple[str, ...]) -> None:
    """Each once, in the order typed, written as they stand on tickets."""
    assert numbers_in(typed) == numbers


@pytest.mark.parametrize(
    "typed", ["147", "2-", "G12", "2-0010..0008", "2-0001..3-0002", "2-1-2", "'; --"]
)
def test_what_is_no_number_is_named(typed: str) -> None:
    """Nothing is guessed: a batch is blocked by it."""
    with pytest.raises(Refused, match="order_number_wrong"):
        numbers_in(typed)


def test_a_slip_of_the_hand_is_not_a_million_orders() -> None:
    """As many as a row may have, and one more."""
    assert len(numbers_in(f"2-0001..{MOST}")) == MOST
    with pytest.raises(Refused, match="order_range_long"):
        numbers_in(f"2-0001..{MOST + 1}")

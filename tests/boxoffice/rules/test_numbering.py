"""Numbers that people read aloud."""

import pytest

from boxoffice.rules.numbering import human_number, reservation_number, reservation_tail


@pytest.mark.parametrize(
    ("device", "incarnation", "n", "shown"),
    [(2, 1, 147, "2-0147"), (2, 2, 147, "2b-0147"), (2, 3, 1, "2c-0001"), (12, 26, 9, "12z-0009"),
     (1, 27, 1, "1aa-0001"), (1, 28, 1, "1ab-0001"), (3, 1, 12345, "3-12345")],
)  # fmt: skip
def test_device_incarnation_number(device: int, incarnation: int, n: int, shown: str) -> None:
    """`2-0147` in the first incarnation, `2b-0147` in the second (design §2); never cut."""
    assert human_number(device, incarnation, n) == shown


def test_no_two_incarnations_write_alike() -> None:
    """A restored device must not give a number that it once gave."""
    assert len({human_number(2, incarnation, 1) for incarnation in range(1, 1000)}) == 999


def test_a_reservation_is_not_written_like_an_order() -> None:
    """They are counted apart: the same words would name a paid order and somebody's reservation."""
    assert reservation_number(2, 1, 147) == "2-R0147"
    assert reservation_number(2, 2, 147) == "2b-R0147"


@pytest.mark.parametrize(
    ("typed", "tail"),
    [("2-R0147", "R0147"), ("r147", "R0147"), (" R0147 ", "R0147"), ("147", ""), ("2-0147", ""),
     ("r", ""), ("ria", ""), ("r²", "")],
)  # fmt: skip
def test_a_reservation_is_asked_for_as_people_say_it(typed: str, tail: str) -> None:
    """`R147` is enough; a bare number is an order's, a word is a name."""
    assert reservation_tail(typed) == tail

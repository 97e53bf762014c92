"""The structured communication: check digits, and no two orders of a house with the same one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.rules.communication import check_digits, communication, is_communication
from boxoffice.rules.numbering import human_number


def test_the_example_of_the_reference_checks() -> None:
    """909337554 mod 97 = 93 (reference/domain.md §2)."""
    assert check_digits(909337554) == 93
    assert is_communication("+++090/9337/55493+++")
    assert not is_communication("+++090/9337/55494+++")
    assert not is_communication("090/9337/55493")


def test_no_remainder_is_written_as_97() -> None:
    """00 would not be a check."""
    assert check_digits(97) == 97
    number = next(n for n in range(1, 98) if int(f"00201{n:05d}") % 97 == 0)
    assert communication(human_number(2, 1, number)).endswith("97+++")


@given(st.integers(1, 999), st.integers(1, 99), st.integers(1, 99_999))
def test_device_incarnation_and_order_stand_in_it(device: int, incarnation: int, n: int) -> None:
    """So it is unique without a server: what differs in any of them differs in the ten digits."""
    said = communication(human_number(device, incarnation, n))
    assert is_communication(said)
    digits = "".join(c for c in said if c.isdigit())
    assert digits[:10] == f"{device:03d}{incarnation:02d}{n:05d}"


@pytest.mark.parametrize("number", ["", "abc", "1000-0001", "2-100000", human_number(2, 100, 1)])
def test_what_does_not_fit_has_none(number: str) -> None:
    """It is never cut: two orders could then have one."""
    assert communication(number) == ""

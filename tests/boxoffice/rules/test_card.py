"""What a terminal's last transaction proves: when in doubt nothing, and never that nobody paid."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.ids import Cents
from boxoffice.rules.card import CLOCKS_DIFFER, settled
from boxoffice.terminal import CardResult, CardState

ASKED = datetime.fromisoformat("2026-11-27T19:21")
OURS = CardResult(CardState.APPROVED, Cents(4400), "1/2/3", ASKED + timedelta(seconds=40))


def by(last: CardResult | None, *, booked: bool = False) -> CardState:
    """The state of 44.00, asked for at 19:21."""
    return settled(Cents(4400), ASKED, last, booked=booked)


def test_an_unbooked_payment_of_our_amount_is_ours() -> None:
    """Also when the terminal's clock is a little behind."""
    assert by(OURS) is CardState.APPROVED
    behind = CardResult(CardState.APPROVED, Cents(4400), "1/2/3", ASKED - CLOCKS_DIFFER)
    assert by(behind) is CardState.APPROVED


def test_one_that_is_in_the_books_proves_that_ours_never_was() -> None:
    """It would be the last."""
    assert by(OURS, booked=True) is CardState.ABORTED


@pytest.mark.parametrize(
    "last",
    [
        None,
        CardResult(CardState.UNKNOWN),
        CardResult(CardState.APPROVED, Cents(4401), "1/2/3", ASKED),
        CardResult(CardState.APPROVED, Cents(4400), "1/2/3", ASKED - timedelta(hours=1)),
        CardResult(CardState.APPROVED, Cents(4400), "1/2/3"),
    ],
)
def test_what_proves_nothing_stays_unknown(last: CardResult | None) -> None:
    """Somebody may have used the terminal by hand."""
    assert by(last) is CardState.UNKNOWN


@given(st.sampled_from(CardState), st.integers(0, 10_000), st.integers(-9000, 9000), st.booleans())
def test_approved_only_by_an_approval_of_the_same_amount(
    state: CardState,
    cents: int,
    seconds: int,
    booked: bool,
) -> None:
    """Whatever else the terminal says."""
    last = CardResult(state, Cents(cents), "r", ASKED + timedelta(seconds=seconds))
    if by(last, booked=booked) is CardState.APPROVED:
        assert state is CardState.APPROVED
        assert cents == 4400
        assert not booked

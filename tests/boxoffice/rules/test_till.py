"""What a drawer should hold, and what is missing from it."""

from boxoffice.fold.rows import CashMove, Payment, Shift
from boxoffice.ids import Cents
from boxoffice.rules.till import differences, expected

SHIFT = Shift(b"s", b"h", b"d", 1, b"o", 0, 15_000, "open", 0, "", 0, b"", "", 0)


def paid(n: int, method: str, cents: int, given: int = 0) -> Payment:
    """One payment of the shift; change is what was given too much."""
    return Payment(b"order", n, b"h", b"s", method, cents, given, given - cents, "")


def test_cash_begins_with_the_float_and_moves_in_and_out() -> None:
    """150.00 + 44.00 (from a note of 50) − 22.00 paid back − 100.00 to the safe = 72.00."""
    payments = [paid(0, "cash", 4400, 5000), paid(1, "cash", -2200), paid(2, "card_by_hand", 1798)]
    moves = [CashMove(b"s", 1, b"h", -10_000, b"")]
    assert expected(SHIFT, payments, moves) == {"cash": 7200, "card_by_hand": 1798}


def test_a_drawer_without_sales_holds_its_float() -> None:
    """Cash is always counted, also when nobody paid."""
    assert expected(SHIFT, [], []) == {"cash": 15_000}


def test_a_difference_is_counted_minus_expected() -> None:
    """Missing money is negative; what was not counted counts as nothing, what nobody expected as
    found."""
    found = differences(
        {"cash": Cents(7200), "card_by_hand": Cents(1798)},
        {"cash": Cents(7000), "voucher": Cents(50)},
    )
    assert found == {"cash": -200, "card_by_hand": -1798, "voucher": 50}

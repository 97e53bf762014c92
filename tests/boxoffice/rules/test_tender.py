"""How a total is paid: parts add up, only cash that is left is rounded, change is not negative."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.errors import Refused
from boxoffice.ids import Cents
from boxoffice.rules.tender import pay
from boxoffice.views import Method, Tender


def part(method: Method, cents: int | None = None, given_cents: int = 0) -> Tender:
    """One part of a payment."""
    return Tender(method, Cents(given_cents), None if cents is None else Cents(cents))


def test_mixed_payment_rounds_only_the_cash_part() -> None:
    """Scenario 3: 31.98, 20.00 by card: 11.98 in cash becomes 12.00."""
    paid = pay(Cents(3198), (part(Method.CARD_BY_HAND, 2000), part(Method.CASH, None, 2000)))
    assert [(p.method, p.cents) for p in paid.payments] == [("card_by_hand", 2000), ("cash", 1200)]
    assert (paid.rounding, paid.change, paid.due) == (2, 800, 0)


def test_a_fixed_cash_part_leaves_the_cents_to_the_card() -> None:
    """20.00 in notes and the rest by card: nothing is rounded."""
    paid = pay(Cents(3198), (part(Method.CASH, 2000, 2000), part(Method.CARD_BY_HAND)))
    assert [(p.method, p.cents) for p in paid.payments] == [("cash", 2000), ("card_by_hand", 1198)]
    assert (paid.rounding, paid.due) == (0, 0)


def test_cash_that_no_coins_make_is_refused() -> None:
    """11.98 in cash does not exist as a part."""
    with pytest.raises(Refused, match="cash_not_round"):
        pay(Cents(3198), (part(Method.CASH, 1198), part(Method.CARD_BY_HAND)))


def test_nothing_said_is_due() -> None:
    """On account: no payment, all of it due."""
    paid = pay(Cents(4400), ())
    assert (paid.payments, paid.due, paid.rounding) == ((), 4400, 0)


@pytest.mark.parametrize(
    ("tenders", "code"),
    [
        ((part(Method.VOUCHER, 5000), part(Method.CASH)), "paid_too_much"),
        ((part(Method.VOUCHER, 1000),), "paid_too_little"),
        ((part(Method.CASH), part(Method.CARD_BY_HAND)), "several_open_parts"),
        ((part(Method.CASH, None, 2000),), "given_too_little"),
        ((part(Method.VOUCHER, 0), part(Method.CASH)), "paid_too_much"),
    ],
)
def test_parts_that_do_not_add_up_are_refused(tenders: tuple[Tender, ...], code: str) -> None:
    """Nothing is guessed about money."""
    with pytest.raises(Refused, match=code):
        pay(Cents(3198), tenders)


def test_money_goes_back_with_the_sign_turned() -> None:
    """31.98 back in cash is 32.00 out of the drawer; no change, nothing given."""
    paid = pay(Cents(-3198), (part(Method.CASH),))
    assert [(p.method, p.cents, p.given, p.change) for p in paid.payments] == [
        ("cash", -3200, 0, 0)
    ]
    assert (paid.rounding, paid.due, paid.change) == (-2, 0, 0)


@given(
    st.integers(-100_000, 100_000),
    st.lists(st.sampled_from([Method.CARD_BY_HAND, Method.VOUCHER]), max_size=2),
    st.sampled_from([None, Method.CASH, Method.CARD_BY_HAND]),
    st.integers(0, 40_000),
)
def test_the_sum_always_balances(
    amount: int, fixed: list[Method], last: Method | None, cents: int
) -> None:
    """Amount + rounding = Σ payments + due, whatever was said; else it is refused."""
    tenders = tuple(part(method, cents) for method in fixed) + (
        (part(last),) if last is not None else ()
    )
    try:
        paid = pay(Cents(amount), tenders)
    except Refused:
        return
    assert amount + paid.rounding == paid.cents + paid.due
    assert abs(paid.rounding) <= 2
    assert all(p.cents % 5 == 0 for p in paid.payments if p.method == "cash")

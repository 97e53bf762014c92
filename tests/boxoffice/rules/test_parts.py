"""Parts of a payment: they come to the total, whatever order they are typed in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.errors import Refused
from boxoffice.ids import Cents
from boxoffice.rules.parts import Parts
from boxoffice.rules.tender import pay
from boxoffice.views import Method

METHODS = [Method.CASH, Method.CARD_BY_HAND, Method.VOUCHER, Method.TRANSFER, Method.ON_ACCOUNT]


def test_scenario_3_mixed_rounds_only_the_cash_part() -> None:
    """31.98: 20.00 by card leaves 11.98; a note of 20 gives 8.00 back of 12.00."""
    parts = Parts(Cents(3198)).add(Method.CARD_BY_HAND, 2000)
    assert parts.left == 1198
    parts = parts.add(Method.CASH, 2000)
    assert (parts.left, parts.change) == (0, 800)
    assert pay(Cents(3198), parts.parts).rounding == 2


def test_a_part_is_never_more_than_what_is_left() -> None:
    """Nor does it come when nothing is left; a card is asked for once."""
    parts = Parts(Cents(1000))
    with pytest.raises(Refused, match="paid_too_much"):
        parts.add(Method.TRANSFER, 1001)
    with pytest.raises(Refused, match="cash_not_round"):
        parts.add(Method.CASH, 501)
    with pytest.raises(Refused, match="nothing_left"):
        parts.add(Method.TRANSFER).add(Method.CASH)
    with pytest.raises(Refused, match="card_once"):
        parts.add(Method.CARD, 100).add(Method.CARD, 100)


def test_a_voucher_spent_elsewhere_pays_what_is_left_and_cash_what_was_given() -> None:
    """All of it gone: no part. Cash that is still enough takes the rest as it did."""
    parts = Parts(Cents(2200)).add(Method.VOUCHER, 1500, "A").add(Method.CASH, 700)
    assert parts.left == 0
    fewer = parts.covered({"A": 500})
    assert [(part.method, part.cents) for part in fewer.parts] == [
        (Method.VOUCHER, 500), (Method.CASH, 700),
    ]  # fmt: skip
    assert fewer.left == 1000
    assert [part.cents for part in parts.covered({}).parts] == [700]
    assert parts.covered({"A": 1500}) == parts
    rich = Parts(Cents(2200)).add(Method.VOUCHER, 1500, "A").add(Method.CASH, 5000)
    assert (rich.covered({}).left, rich.covered({}).change) == (0, 2800)


@given(
    st.integers(1, 50_000),
    st.lists(st.tuples(st.sampled_from(METHODS), st.integers(0, 60_000)), max_size=6),
)
def test_what_is_put_together_is_what_is_paid(total: int, typed: list[tuple[Method, int]]) -> None:
    """Once nothing is left `pay` takes the parts, to the cent, with the same change; the last
    taken back leaves what it had taken."""
    parts = Parts(Cents(total))
    for method, cents in [*typed, (Method.CASH, 0)]:
        try:
            more = parts.add(method, cents)
        except Refused:
            continue
        assert more.without_last() == parts
        parts = more
    assert parts.left == 0
    paid = pay(Cents(total), parts.parts)
    assert paid.cents + paid.due == total + paid.rounding
    assert paid.change == parts.change

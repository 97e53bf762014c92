"""What the web sells at all, and how a basket is read: pure values."""

import re
from pathlib import Path

import msgspec
import pytest

from boxoffice.catalog.price_terms import PriceTerms
from boxoffice.catalog.programme import PriceType
from boxoffice.errors import Refused
from boxoffice.ids import Cents, PerformanceId, PriceTypeId, SeatIndex
from sync.shop.rule import WebRule
from sync.shop.values import MOST_PLACES, Item, gathered

ONE, TWO = PerformanceId(b"1" * 16), PerformanceId(b"2" * 16)


def price(*cents: int, name: str = "Full") -> PriceType:
    return PriceType(PriceTypeId(b"p" * 16), name, 1, tuple(Cents(one) for one in cents))


@pytest.mark.parametrize(
    ("rule", "offered", "sold"),
    [
        (WebRule(), price(1500), True),
        (WebRule(), price(1500, 1200), True),
        (WebRule(), price(0), False),
        (WebRule(), price(1500, 0), False),
        (WebRule(), price(1500, name="Staff"), True),
        (WebRule(price_names=("Full",)), price(1500, name="Staff"), False),
        (WebRule(price_names=("Staff",)), price(0, name="Staff"), False),
    ],
)
def test_the_web_sells_what_costs_something_and_is_named(
    rule: WebRule, offered: PriceType, sold: bool
) -> None:
    assert rule.sells(offered, ranks=2) is sold


def test_a_price_without_each_rank_is_not_sold() -> None:
    assert not WebRule().sells(price(1500, 1200), ranks=3)


def test_a_basket_names_each_place_once_in_one_order() -> None:
    seats = [SeatIndex(n) for n in (3, 1, 2)]
    shuffled = (
        Item(TWO, pool="floor", places=1), Item(ONE, (seats[0],)),
        Item(TWO, pool="floor", places=2), Item(ONE, tuple(seats[1:])), Item(ONE, (seats[0],)),
    )  # fmt: skip
    assert gathered(shuffled) == (
        Item(ONE, (SeatIndex(1), SeatIndex(2), SeatIndex(3))), Item(TWO, pool="floor", places=3),
    )  # fmt: skip


def test_a_basket_ends_at_fifty_places() -> None:
    assert gathered((Item(ONE, pool="floor", places=MOST_PLACES),))
    with pytest.raises(Refused, match="too_many_places"):
        gathered((Item(ONE, pool="floor", places=MOST_PLACES), Item(ONE, (SeatIndex(1),))))


def test_every_refusal_is_told_to_who_builds_a_shop() -> None:
    """Each code that is raised here stands in docs/shop.md."""
    root = Path(__file__).parents[3]
    told = (root / "docs" / "shop.md").read_text()
    raised = {
        code
        for path in (root / "sync" / "shop").glob("*.py")
        if path.name != "managing.py"  # that one is asked on the command line
        for code in re.findall(r'raise (?:Refused|Unavailable)\("(\w+)"', path.read_text())
    }
    assert len(raised) > 15
    assert {code for code in raised if f"`{code}`" not in told} == set()


@pytest.mark.parametrize(
    "terms",
    [
        PriceTerms(pass_number=True), PriceTerms(proof="lerarenkaart"),
        PriceTerms(membership="Vriend"), PriceTerms(reason=True),
    ],
)  # fmt: skip
def test_a_price_that_needs_a_person_is_not_sold_on_the_web(terms: PriceTerms) -> None:
    """Not even when the house names it: nobody could look at the card."""
    asked = msgspec.structs.replace(price(440), terms=terms)
    assert not WebRule(price_names=(asked.name,)).sells(asked, ranks=1)
    assert WebRule(price_names=(asked.name,)).sells(price(440), ranks=1)

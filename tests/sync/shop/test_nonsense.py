"""A document that somebody of the house wrote wrong: refused or passed over, never a 5xx."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from boxoffice.catalog.documents import fields_of
from boxoffice.ids import Cents
from boxoffice.journal.kinds import DocumentEdit
from tests.sync.shop.storefront import PRICES, Storefront, price_list, problem

NEVER = "0001-01-01T00:00"


def write(front: Storefront, kind: str, id_: bytes, **said: object) -> None:
    front.world.server.record(DocumentEdit(front.world.house, kind, id_, 99, said))


@pytest.mark.parametrize(
    "said",
    [
        {"starts_local": NEVER},
        {"starts_local": "9999-12-31T23:59", "zone": "America/New_York"},
        {"zone": "Europe"},
        {"zone": "x" * 3000},
    ],
)
def test_an_evening_at_no_moment_is_not_on_the_web(
    front: Storefront, said: dict[str, object]
) -> None:
    """The others are sold as before."""
    write(front, "performance", front.world.performance, **said)
    assert front.ask("GET", "/performances").json() == {"performances": []}
    assert problem(front.hold(front.seats(1))) == (404, "unknown_performance")


@pytest.mark.parametrize("far", [10**15, 2**62])
def test_a_rule_of_more_years_than_there_are_is_never(front: Storefront, far: int) -> None:
    front.rule(cancel_hours=far)
    front.sell(1)
    assert problem(front.cancel("W1")) == (409, "cancel_too_late")
    front.rule(closes_minutes=far)
    assert front.ask("GET", "/performances").json() == {"performances": []}


def test_a_price_list_that_was_changed_is_sold_at_its_new_price(front: Storefront) -> None:
    """No program of ours changes one; who does is told the price that stands in the books."""
    front.sell(1)
    dearer: Any = msgspec.structs.replace(price_list().types[0], cents_by_rank=(Cents(1700),))
    changed = msgspec.structs.replace(price_list(), types=(dearer,))
    write(front, "price_list", PRICES, **fields_of(changed))
    hold = front.held(front.seats(2), again="basket-2")
    assert problem(front.order("W2", hold, front.tickets(2), 1500)) == (409, "total_differs")
    assert front.order("W2", hold, front.tickets(2), 1700).status_code == 200

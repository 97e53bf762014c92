"""Editing a price list makes a version of its own: what was sold keeps its prices."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
import pytest

from boxoffice.basket import Basket, Place
from boxoffice.catalog.price_terms import PriceTerms
from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.errors import Refused
from boxoffice.fold.rows import Document
from boxoffice.ids import Cents, PriceListId, PriceTypeId, SeatIndex
from boxoffice.office import Office
from boxoffice.views import Method, Tender
from tests.hall import FULL, PRICES, TOMORROW, TONIGHT
from tests.house import AN, BRAM, PIN, House


@pytest.fixture
def office(house: House) -> Office:
    """An, who may edit, is logged in."""
    office = Office(house.setting)
    office.log_in(AN, PIN)
    return office


def _draft(office: Office) -> PriceList:
    return next(one for one in office.price_versions() if one.id == PRICES)


def _dearer(draft: PriceList, first: int = 2400) -> PriceList:
    full = msgspec.structs.replace(draft.types[0], cents_by_rank=(Cents(first), Cents(2000)))
    return msgspec.structs.replace(draft, types=(full, *draft.types[1:]))


def test_a_change_is_a_new_version_and_what_is_not_chosen_keeps_the_old(
    house: House, office: Office
) -> None:
    """Tonight is sold at the new prices, tomorrow at the old; the old version stands unchanged."""
    before = _draft(office)
    made, new, pinned = office.save_prices(_dearer(before), [TONIGHT])
    assert (new, pinned) == (True, 1)
    assert made != PRICES
    assert _draft(office) == before
    assert house.counter.prices(TONIGHT)[0].cents_by_rank == (2400, 2000)
    assert house.counter.prices(TOMORROW)[0].cents_by_rank == (2200, 1800)


def test_nothing_that_a_list_holds_is_lost_and_the_same_again_is_no_version(
    house: House, office: Office
) -> None:
    """Ids, numbers, VAT, notes and conditions of what was not touched stay as they were."""
    before = _draft(office)
    made, _, _ = office.save_prices(_dearer(before), [])
    saved = next(one for one in office.price_versions() if one.id == made)
    assert msgspec.structs.replace(saved, id=PRICES) == _dearer(before)
    lists = len(house.rows(Document, "kind = 'price_list'"))
    assert office.save_prices(saved, []) == (made, False, 0)
    assert office.save_prices(before, [TONIGHT]) == (PRICES, False, 0)  # pinned to it already
    assert len(house.rows(Document, "kind = 'price_list'")) == lists


def test_what_was_sold_at_an_older_version_keeps_its_price(desk: House) -> None:
    """A refund gives what was paid."""
    office = Office(desk.setting)
    office.log_in(AN, PIN)
    place = Place(TONIGHT, FULL, SeatIndex(0))
    sold = desk.counter.sell(Basket((place,)), Tender(Method.CASH, Cents(5000)))
    office.save_prices(_dearer(_draft(office)), [TONIGHT])
    assert [ticket.cents for ticket in desk.counter.order(sold.order).tickets] == [2200]


def test_a_price_that_is_new_gets_an_id_and_a_number(office: Office) -> None:
    """One that no older version gave to another."""
    draft = _draft(office)
    club = PriceType(PriceTypeId(b""), "Club", 0, (Cents(500),), terms=PriceTerms(most=2))
    wanted = msgspec.structs.replace(draft, types=(club, *draft.types[1:]))
    made, _, _ = office.save_prices(wanted, [])
    saved = next(one for one in office.price_versions() if one.id == made)
    assert saved.types[0].number == max(kind.number for kind in draft.types) + 1
    assert saved.types[0].id not in {kind.id for kind in draft.types}
    assert saved.types[0].terms == club.terms


def test_a_list_of_its_own_begins_from_nothing(house: House, office: Office) -> None:
    """With another name it is another list; a performance is sold at it at once."""
    kids = PriceType(PriceTypeId(b""), "Kind", 0, (Cents(700),))
    office.save_prices(PriceList(PriceListId(b""), "Familie", "EUR", (kids,)), [TOMORROW])
    assert [one.name for one in house.counter.prices(TOMORROW)] == ["Kind"]


def _refused(code: str, office: Office, draft: PriceList, shows: Iterable[object] = ()) -> Refused:
    with pytest.raises(Refused) as refusal:
        office.save_prices(draft, list(shows))  # type: ignore[arg-type]
    assert refusal.value.code == code
    return refusal.value


def test_a_list_that_cannot_be_meant_writes_nothing(house: House, office: Office) -> None:
    """Nor one with fewer ranks than the hall, nor for who is no manager."""
    draft, events = _draft(office), house.events("document_edit")
    wrong = msgspec.structs.replace(draft, name="")
    assert _refused("price_list_wrong", office, wrong).params["field"] == "name"
    seats = msgspec.structs.replace(draft.types[0], cents_by_rank=tuple(map(Cents, (1, 2, 3))))
    _refused(
        "price_list_wrong", office, msgspec.structs.replace(draft, types=(*draft.types[1:], seats))
    )
    _refused("unknown_performance", office, draft, [b"x" * 16])
    office.log_in(BRAM, PIN)
    _refused("role_missing", office, _dearer(draft), [TONIGHT])
    assert house.events("document_edit") == events

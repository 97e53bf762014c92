"""The programme as a replica knows it."""

from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.ids import Cents, PriceListId, PriceTypeId
from tests.hall import FULL, HOUSE, PRICES
from tests.house import House, catalogued

CHEAPER = PriceListId(b"C" * 16)


def test_a_price_keeps_its_name_when_its_list_is_pinned_no_more(house: House) -> None:
    """A receipt or a Z report of what was sold before is printed with the words of then."""
    other = PriceType(PriceTypeId(b"o" * 16), "Last minute", 1, (Cents(900),))
    renamed = PriceType(FULL, "Everybody", 2, (Cents(1000),))
    house.put(catalogued(PriceList(CHEAPER, "Cheaper", "EUR", (other, renamed))))
    store, name = house.replica.reader(), house.setting.catalogue.price_name
    assert name(store, HOUSE, PRICES, other.id) == "Last minute"
    assert name(store, HOUSE, CHEAPER, FULL) == "Everybody", "its own list comes first"
    assert name(store, HOUSE, PriceListId(b"n" * 16), other.id) == "Last minute"
    assert name(store, HOUSE, PRICES, b"none") == ""

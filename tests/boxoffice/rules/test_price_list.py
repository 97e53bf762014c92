"""What a price list cannot say, and what keeps its number in the next version."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from boxoffice.catalog.price_terms import Fee, PriceTerms, Promotion
from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.ids import Cents, PriceListId, PriceTypeId
from boxoffice.rules.price_list import first_wrong, named, numbered


def _type(name: str, *cents: int, id_: bytes = b"", number: int = 0, **more: Any) -> PriceType:
    amounts = tuple(map(Cents, cents)) or (Cents(1000),)
    return PriceType(PriceTypeId(id_), name, number, amounts, **more)


RIGHT = PriceList(
    PriceListId(b"l"), "Season", "EUR", (_type("Full", 2200, 1800), _type("Young", 1000)),
    (Fee("Booking", Cents(100)),), (Promotion("X", "x", 10),),
)  # fmt: skip
NO_AMOUNT = PriceType(PriceTypeId(b""), "A", 0, ())
CODE, SOON = Promotion("A", "a", 5), Promotion("A", "a", 5, "soon")


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"name": " "}, ("name_missing", "list", 0, "name")),
        ({"types": ()}, ("no_price", "list", 0, "name")),
        ({"types": (_type("n" * 61),)}, ("name_long", "price", 0, "name")),
        ({"types": (_type("A"), _type("a"))}, ("twice", "price", 1, "name")),
        ({"types": (_type("A"), _type("B", -1))}, ("amount_wrong", "price", 1, "cents")),
        ({"types": (NO_AMOUNT,)}, ("amount_wrong", "price", 0, "cents")),
        ({"types": (_type("A", 1, 2), _type("B", 1, 2, 3))}, ("ranks_differ", "price", 1, "cents")),
        ({"types": (_type("A", vat_bp=10_001),)}, ("vat_wrong", "price", 0, "vat_bp")),
        ({"types": tuple(_type(str(n)) for n in range(256))}, ("too_many", "price", 255, "name")),
        ({"fees": (Fee("", Cents(1)),)}, ("name_missing", "fee", 0, "name")),
        ({"fees": (Fee("A", Cents(-1)),)}, ("amount_wrong", "fee", 0, "cents")),
        ({"promotions": (Promotion("A", "a", 0),)}, ("percent_wrong", "code", 0, "percent")),
        ({"promotions": (CODE, Promotion("a", "b", 5))}, ("twice", "code", 1, "code")),
        ({"promotions": (SOON,)}, ("moment_wrong", "code", 0, "until_local")),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_found_where_it_stands(
    changed: dict[str, Any], where: tuple[str, str, int, str]
) -> None:
    """By code, part, line and field; a list without fault has none."""
    assert first_wrong(RIGHT) is None
    wrong = first_wrong(msgspec.structs.replace(RIGHT, **changed))
    assert wrong is not None
    assert (wrong.code, wrong.part, wrong.at, wrong.field) == where


@pytest.mark.parametrize(
    ("terms", "code"),
    [
        (PriceTerms(from_local="2026-13-01T10:00"), "moment_wrong"),
        (PriceTerms(from_local="2026-12-01T10:00+01:00"), "moment_wrong"),
        (PriceTerms(from_local="2026-12-01T10:00", until_local="2026-12-01T10:00"), "ends_first"),
        (PriceTerms(ranks=(0,)), "rank_wrong"),
        (PriceTerms(most=-1), "count_wrong"),
        (PriceTerms(shows=100_001), "count_wrong"),
    ],
)
def test_a_condition_that_cannot_be_meant(terms: PriceTerms, code: str) -> None:
    """A condition that nobody can read would sell to everybody, or to nobody."""
    wrong = first_wrong(msgspec.structs.replace(RIGHT, types=(_type("A", terms=terms),)))
    assert wrong is not None
    assert wrong.code == code


def test_a_price_keeps_its_number_and_a_new_one_gets_a_number_that_nobody_had() -> None:
    """Sold tickets carry the number: a door that has no data says by it what was bought."""
    first = PriceList(
        PriceListId(b"1"),
        "S",
        "EUR",
        (_type("A", id_=b"a", number=1), _type("B", id_=b"b", number=2)),
    )
    second = numbered((_type("C", id_=b"c"), _type("B", id_=b"b")), (first,))
    assert [(one.name, one.number) for one in second] == [("C", 3), ("B", 2)]
    third = numbered((_type("A", id_=b"a"), _type("D", id_=b"d")), (first, PriceList(
        PriceListId(b"2"), "S", "EUR", second
    )))  # fmt: skip
    assert [(one.name, one.number) for one in third] == [("A", 1), ("D", 4)]


def test_when_all_numbers_were_used_one_of_a_price_that_is_gone_serves_again() -> None:
    """255 is all that a ticket code can say."""
    full = tuple(_type(str(n), id_=bytes([n]), number=n) for n in range(1, 256))
    before = PriceList(PriceListId(b"1"), "S", "EUR", full)
    after = numbered((*full[1:], _type("new", id_=b"new")), (before,))
    assert after[-1].number == 1
    assert len({one.number for one in after}) == 255


def test_a_new_price_never_takes_the_id_of_a_renamed_one() -> None:
    """“Full” became “Normal” and kept its id; the new “Full” is another price."""
    types = (_type("Normal", id_=b"price_full"), _type("Full"))
    made = named(types, lambda called: PriceTypeId(b"price_" + called.encode()))
    assert made[0].id == b"price_full"
    assert made[1].id == b"price_full'"

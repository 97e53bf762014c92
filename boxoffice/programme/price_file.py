"""A house's price list as a JSON file: what each price asks, fees, and codes that take a part off.

A price list is immutable: other content is another list, and a performance is pinned to one. A
price keeps its id from one list of a name to the next, so that reports and conditions know it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec

from boxoffice.catalog.price_terms import Fee, PriceTerms, Promotion
from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.errors import Refused, Unavailable
from boxoffice.ids import Cents, HouseId, PriceListId, PriceTypeId
from boxoffice.programme.derived_ids import derive
from boxoffice.rules.price_list import (
    MOST_CENTS,
    MOST_COUNT,
    MOST_LETTERS,
    MOST_RANK,
    MOST_TYPES,
    WHOLE_BP,
    Wrong,
    first_wrong,
)

_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=MOST_LETTERS)]
_Cents = Annotated[int, msgspec.Meta(ge=0, le=MOST_CENTS)]
_Count = Annotated[int, msgspec.Meta(ge=0, le=MOST_COUNT)]
_Rate = Annotated[int, msgspec.Meta(ge=0, le=WHOLE_BP)]


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A misspelt field is refused: a condition that nobody reads would sell to everybody."""


class TermsIn(Strict, frozen=True):
    """The conditions of a price, named as in `catalog.price_terms.PriceTerms`."""

    from_local: str = ""
    until_local: str = ""
    ranks: tuple[Annotated[int, msgspec.Meta(ge=1, le=MOST_RANK)], ...] = ()
    most: _Count = 0
    quota: _Count = 0
    reason: bool = False
    shows: _Count = 0
    membership: str = ""
    proof: str = ""
    alone: bool = False
    pass_number: bool = False
    season: bool = False


class TypeIn(Strict, frozen=True):
    """One price: per rank, or one for all ranks."""

    name: _Name
    cents: Annotated[tuple[_Cents, ...], msgspec.Meta(min_length=1)]
    vat_code: _Name = "standard"
    vat_bp: _Rate = 600
    note: str = ""
    door_looks: bool = False
    """The door must look at a card."""
    terms: TermsIn = TermsIn()


class FeeIn(Strict, frozen=True):
    """Beside the tickets: per ticket that costs something, or once an order."""

    name: _Name
    cents: _Cents
    per_ticket: bool = False
    vat_code: _Name = "standard"
    vat_bp: _Rate = 600


class PromotionIn(Strict, frozen=True):
    """A code that takes a part off the tickets of this list."""

    code: _Name
    name: _Name
    percent: Annotated[int, msgspec.Meta(ge=1, le=100)]
    until_local: str = ""


class PricesIn(Strict, frozen=True):
    """The file. The first price is the default."""

    name: _Name
    types: Annotated[tuple[TypeIn, ...], msgspec.Meta(min_length=1, max_length=MOST_TYPES)]
    fees: tuple[FeeIn, ...] = ()
    promotions: tuple[PromotionIn, ...] = ()


def read_file(path: Path, house: HouseId, currency: str = "EUR") -> PriceList:
    """The list of a file. Unavailable("prices_unreadable"); Refused("prices_wrong", reason=…)."""
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Unavailable("prices_unreadable", file=str(path), reason=reason) from error
    try:
        said = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=PricesIn)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Refused("prices_wrong", file=str(path), reason=str(error)) from error
    prices = price_list(said, house, currency)
    wrong = first_wrong(prices)
    if wrong is not None:
        raise Refused("prices_wrong", file=str(path), reason=_told(wrong))
    return prices


_WHY = {
    "twice": "the {part} “{said}” stands there twice",
    "moment_wrong": "“{said}” is no local moment like 2026-11-01T10:00",
    "ends_first": "{part} {at} ends before it begins: {said}",
    "ranks_differ": "prices have different numbers of ranks: “{said}”",
}
"""What no field can say of itself."""


def _told(wrong: Wrong) -> str:
    words = _WHY.get(wrong.code, "{part} {at}: {field} is “{said}”")
    return words.format(part=wrong.part, at=wrong.at + 1, field=wrong.field, said=wrong.said)


def price_list(said: PricesIn, house: HouseId, currency: str) -> PriceList:
    """The list as it is stored; the same content has the same id."""
    content = msgspec.json.encode(said)
    return PriceList(
        PriceListId(derive("price_list", house, content)), said.name, currency,
        tuple(_type(one, n, said.name, house) for n, one in enumerate(said.types, 1)),
        tuple(
            Fee(one.name, Cents(one.cents), one.per_ticket, one.vat_code, one.vat_bp)
            for one in said.fees
        ),
        tuple(
            Promotion(one.code, one.name, one.percent, one.until_local) for one in said.promotions
        ),
    )  # fmt: skip


def _type(one: TypeIn, number: int, listed: str, house: HouseId) -> PriceType:
    id_ = PriceTypeId(derive("price_type", house, listed.casefold(), one.name.casefold()))
    return PriceType(
        id_, one.name, number, tuple(map(Cents, one.cents)), one.vat_code, one.vat_bp, one.note,
        one.door_looks, PriceTerms(*(getattr(one.terms, f) for f in PriceTerms.__struct_fields__)),
    )  # fmt: skip

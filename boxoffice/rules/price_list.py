"""When a price list can be meant, and what keeps its name and number in the next version of it.

The file of `programme.price_file` and the manager's form ask the same questions here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import msgspec

from boxoffice.catalog.price_terms import Fee, PriceTerms, Promotion
from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.ids import PriceTypeId

MOST_TYPES = 255
"""A price's number is one byte of a ticket code."""
MOST_LETTERS = 60
MOST_CENTS = 10_000_00
MOST_COUNT = 100_000
MOST_RANK = 50
WHOLE_BP = 10_000
"""A hundred percent in hundredths of a percent."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """The first thing that cannot be meant: a code, and where it stands."""

    code: str
    part: str
    """`list`, `price`, `fee` or `code`."""
    at: int
    """Which of its part, from 0."""
    field: str
    said: str = ""
    """What stands there, as far as it says something."""


_Found = Iterator[Wrong]


def first_wrong(prices: PriceList) -> Wrong | None:
    """What is wrong first, in reading order; None when the list can be meant."""
    return next(_all_wrong(prices), None)


def _all_wrong(prices: PriceList) -> _Found:
    yield from _name("list", 0, "name", prices.name)
    if not prices.types:
        yield Wrong("no_price", "list", 0, "name")
    if len(prices.types) > MOST_TYPES:
        yield Wrong("too_many", "price", MOST_TYPES, "name")
    for at, kind in enumerate(prices.types):
        yield from _price(at, kind)
    sizes = [len(kind.cents_by_rank) for kind in prices.types]
    for at, size in enumerate(sizes):
        if size > 1 and size != next(one for one in sizes if one > 1):
            yield Wrong("ranks_differ", "price", at, "cents", prices.types[at].name)
    for at, fee in enumerate(prices.fees):
        yield from _fee(at, fee)
    for at, code in enumerate(prices.promotions):
        yield from _promotion(at, code)
    yield from _twice("price", "name", [kind.name for kind in prices.types])
    yield from _twice("code", "code", [one.code for one in prices.promotions])


def _price(at: int, kind: PriceType) -> _Found:
    yield from _name("price", at, "name", kind.name)
    if not kind.cents_by_rank:
        yield Wrong("amount_wrong", "price", at, "cents")
    for cents in kind.cents_by_rank:
        yield from _amount("price", at, cents)
    yield from _vat("price", at, kind.vat_code, kind.vat_bp)
    yield from _terms(at, kind.terms)


def _terms(at: int, terms: PriceTerms) -> _Found:
    for field in ("from_local", "until_local"):
        yield from _moment("price", at, field, getattr(terms, field))
    if terms.from_local and terms.until_local and terms.until_local <= terms.from_local:
        yield Wrong("ends_first", "price", at, "until_local", terms.until_local)
    for rank in terms.ranks:
        if not 1 <= rank <= MOST_RANK:
            yield Wrong("rank_wrong", "price", at, "ranks", str(rank))
    for field in ("most", "quota", "shows"):
        count = getattr(terms, field)
        if not 0 <= count <= MOST_COUNT:
            yield Wrong("count_wrong", "price", at, field, str(count))


def _fee(at: int, fee: Fee) -> _Found:
    yield from _name("fee", at, "name", fee.name)
    yield from _amount("fee", at, fee.cents)
    yield from _vat("fee", at, fee.vat_code, fee.vat_bp)


def _promotion(at: int, one: Promotion) -> _Found:
    yield from _name("code", at, "code", one.code)
    yield from _name("code", at, "name", one.name)
    if not 1 <= one.percent <= 100:
        yield Wrong("percent_wrong", "code", at, "percent", str(one.percent))
    yield from _moment("code", at, "until_local", one.until_local)


def _name(part: str, at: int, field: str, text: str) -> _Found:
    if not text.strip():
        yield Wrong("name_missing", part, at, field)
    elif len(text) > MOST_LETTERS:
        yield Wrong("name_long", part, at, field, text)


def _amount(part: str, at: int, cents: int) -> _Found:
    if not 0 <= cents <= MOST_CENTS:
        yield Wrong("amount_wrong", part, at, "cents", str(cents))


def _vat(part: str, at: int, code: str, bp: int) -> _Found:
    yield from _name(part, at, "vat_code", code)
    if not 0 <= bp <= WHOLE_BP:
        yield Wrong("vat_wrong", part, at, "vat_bp", str(bp))


def _moment(part: str, at: int, field: str, moment: str) -> _Found:
    if moment and not _is_local(moment):
        yield Wrong("moment_wrong", part, at, field, moment)


def _is_local(moment: str) -> bool:
    try:
        return datetime.fromisoformat(moment).tzinfo is None
    except ValueError:
        return False


def _twice(part: str, field: str, names: Sequence[str]) -> _Found:
    seen: set[str] = set()
    for at, name in enumerate(names):
        if name.casefold() in seen:
            yield Wrong("twice", part, at, field, name)
        seen.add(name.casefold())


def named(types: Iterable[PriceType], mint: Callable[[str], PriceTypeId]) -> tuple[PriceType, ...]:
    """The types with an id each; `mint` makes one of what a new type is called."""
    wanted = tuple(types)
    ids = {kind.id for kind in wanted}
    found = []
    for kind in wanted:
        id_, called = kind.id, kind.name.casefold()
        while not id_ or (not kind.id and id_ in ids):
            id_ = mint(called)
            called += "'"  # a price that was renamed keeps the id of its first name
        ids.add(id_)
        found.append(msgspec.structs.replace(kind, id=id_))
    return tuple(found)


def numbered(types: Iterable[PriceType], earlier: Iterable[PriceList]) -> tuple[PriceType, ...]:
    """The types of a next version: who stands in an `earlier` one keeps the number it had there,
    because sold tickets carry it; who is new gets one that nobody had, while there are such.
    """
    had = {kind.id: kind.number for one in earlier for kind in one.types}
    wanted = tuple(types)
    kept = {had[kind.id] for kind in wanted if kind.id in had}
    numbers = range(1, MOST_TYPES + 1)
    never = [n for n in numbers if n not in {*had.values()}]
    spare = iter([*never, *(n for n in had.values() if n not in kept)])
    return tuple(
        msgspec.structs.replace(kind, number=had[kind.id] if kind.id in had else next(spare))
        for kind in wanted
    )


def short_of(prices: PriceList | None, ranks: int) -> str:
    """The first price that has an amount for some of so many ranks and not for all; empty where
    none is.
    """
    types = prices.types if prices is not None else ()
    return next((one.name for one in types if 1 < len(one.cents_by_rank) < ranks), "")

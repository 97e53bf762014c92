"""A price list while it is being edited: its lines, and what the fields say of one.

Only what was changed in a field is taken from it, so that nothing is lost that a field does not
show whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from boxoffice.catalog.price_terms import Fee, PriceTerms, Promotion
from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.ids import Cents, PriceListId, PriceTypeId
from boxoffice.rules.price_list import Wrong
from ui.manager.field_grid import Unreadable

Key = tuple[str, int]
"""A line: its part (`list`, `price`, `fee`, `code`) and which one; one past the last is new."""
Values = Mapping[str, object]
PARTS = ("list", "price", "fee", "code")
NEW_TYPE = PriceType(PriceTypeId(b""), "", 0, ())
NEW_FEE = Fee("", Cents(0))
NEW_CODE = Promotion("", "", 0)
EMPTY = PriceList(PriceListId(b""), "", "EUR", ())
RANK = "rank"
"""The field of a rank's amount is `rank1`, `rank2`…"""
SHOWN = "shown"
"""The field of what is shown at the desk; `proof` is whether the door looks."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The list as it would be saved now."""

    prices: PriceList

    def count(self, part: str) -> int:
        """How many lines a part has."""
        return 1 if part == "list" else len(self._of(part))

    def _of(self, part: str) -> tuple[Any, ...]:
        found: tuple[Any, ...] = getattr(self.prices, _FIELDS[part])
        return found

    def line(self, key: Key) -> Any:
        """What stands there; an empty one for a new line."""
        part, at = key
        if part == "list":
            return self.prices
        known = self._of(part)
        return known[at] if at < len(known) else _NEW[part]

    def with_line(self, key: Key, line: Any) -> Draft:
        """Another one there, or one more."""
        part, at = key
        if part == "list":
            return Draft(line)
        known = self._of(part)
        return self._with(part, (*known[:at], line, *known[at + 1 :]))

    def without(self, key: Key) -> Draft:
        """One line fewer; the list itself stays."""
        part, at = key
        known = self._of(part)
        return self._with(part, (*known[:at], *known[at + 1 :]))

    def moved(self, at: int, to: int) -> Draft:
        """A price in another place; the first is the default."""
        types = list(self.prices.types)
        types.insert(max(0, min(to, len(types) - 1)), types.pop(at))
        return self._with("price", tuple(types))

    def _with(self, part: str, lines: tuple[Any, ...]) -> Draft:
        return replace(self, prices=msgspec.structs.replace(self.prices, **{_FIELDS[part]: lines}))


_FIELDS = {"price": "types", "fee": "fees", "code": "promotions"}
_NEW: dict[str, Any] = {"price": NEW_TYPE, "fee": NEW_FEE, "code": NEW_CODE}


def values_of(line: Any, place: int) -> dict[str, object]:
    """What the fields of a line show; `place` is where it stands, from 1."""
    said = {name: getattr(line, name) for name in line.__struct_fields__}
    if isinstance(line, PriceType):
        ranks = enumerate(line.cents_by_rank, 1)
        said |= {f"{RANK}{rank}": cents for rank, cents in ranks} | {"place": place}
        terms = {name: getattr(line.terms, name) for name in line.terms.__struct_fields__}
        terms |= {"ranks": ", ".join(map(str, line.terms.ranks)), SHOWN: terms.pop("proof")}
        said |= {
            name: value or None if _is_count(value) else value for name, value in terms.items()
        }
    elif isinstance(line, Promotion):
        said["percent"] = line.percent or None
    elif isinstance(line, Fee) and line == NEW_FEE:
        said["cents"] = None
    return said


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def changed(line: Any, before: Values, now: Values, words: Mapping[str, str]) -> Any:
    """The line with what is different `now` in its fields. Raises Unreadable."""
    wanted = {name: value for name, value in now.items() if before.get(name) != value}
    if isinstance(line, PriceType):
        return _price(line, wanted, now, words)
    known = {name: value for name, value in wanted.items() if name in line.__struct_fields__}
    for name in ("cents", "percent", "vat_bp"):
        if name in known and known[name] is None:
            known[name] = -1  # emptied: no amount, which the rule says at the field
    return msgspec.structs.replace(line, **known)


def _price(
    line: PriceType, wanted: Mapping[str, Any], now: Values, words: Mapping[str, str]
) -> PriceType:
    own = {name: wanted[name] for name in ("name", "note", "vat_code", "proof") if name in wanted}
    if "vat_bp" in wanted:
        own["vat_bp"] = -1 if wanted["vat_bp"] is None else wanted["vat_bp"]
    if any(name.startswith(RANK) and name[len(RANK) :].isdecimal() for name in wanted):
        own["cents_by_rank"] = _cents(now, words)
    terms = {name: wanted[name] for name in PriceTerms.__struct_fields__ if name in wanted}
    for name in ("most", "quota", "shows"):
        if name in terms:
            terms[name] = terms[name] or 0
    terms.pop("proof", None)
    if SHOWN in wanted:
        terms["proof"] = wanted[SHOWN]
    if "ranks" in terms:
        terms["ranks"] = _ranks(str(terms["ranks"]), words)
    if terms:
        own["terms"] = msgspec.structs.replace(line.terms, **terms)
    return msgspec.structs.replace(line, **own)


def _cents(now: Values, words: Mapping[str, str]) -> tuple[Cents, ...]:
    """Per rank, or one for all of them; a rank between two others cannot be left empty."""
    names = [name for name in now if name.startswith(RANK) and name[len(RANK) :].isdecimal()]
    amounts = [now[name] for name in names]
    while amounts and amounts[-1] is None:
        amounts.pop()
    for name, cents in zip(names, amounts, strict=False):
        if cents is None:
            raise Unreadable(name, words[name])
    return tuple(Cents(cents) for cents in amounts if isinstance(cents, int))


def _ranks(typed: str, words: Mapping[str, str]) -> tuple[int, ...]:
    parts = [part for part in typed.replace(";", ",").replace(" ", ",").split(",") if part]
    if not all(part.isdecimal() for part in parts):
        raise Unreadable("ranks", words["ranks"])
    return tuple(dict.fromkeys(map(int, parts)))


def field_of(wrong: Wrong) -> str:
    """The field of the form where it stands."""
    return f"{RANK}1" if wrong.part == "price" and wrong.field == "cents" else wrong.field

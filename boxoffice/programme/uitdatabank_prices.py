"""Prices of a UiTdatabank document: `priceInfo`, or the `bookingInfo` of before 2017.

Amounts are read exactly, through `Decimal`, and never rounded: a price that is not whole cents is
left out and said. UiTPAS tariffs are left out because only its service may calculate them.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import msgspec

from boxoffice.ids import Cents
from boxoffice.programme.imported import Notes, OmissionCode, Translations
from boxoffice.programme.texts import in_main_language, plain_text, translations

MOST_EURO = 100_000
"""Above it a price is a slip of the keyboard."""
MOST_TYPES = 255
"""A ticket code has one byte for the price type (design.md §7), 0 being none."""
MOST_NAME = 180
"""Bytes of a price's name: MOST_TYPES of them must fit into one entry of the journal, 64 KB."""

_BASE_NAMES = {
    "nl": "Basistarief",
    "fr": "Tarif de base",
    "en": "Base tariff",
    "de": "Basisrate",
}
"""The fixed names that UiTdatabank itself publishes for the category `base`."""


class Price(msgspec.Struct, frozen=True):
    """One price as published: its names, gross cents, and whether it is the default one."""

    names: Translations
    cents: Cents
    base: bool


def read_prices(document: Mapping[str, object], main: str, notes: Notes) -> tuple[Price, ...]:
    """All prices that can be sold from, the base price first; () with a note when there is none."""
    _note_prices_of_location(document.get("location"), notes)
    found = _from_price_info(document.get("priceInfo"), main, notes)
    legacy = _from_booking_info(document.get("bookingInfo"), main, notes, wanted=not found)
    prices = sorted(found or legacy, key=lambda price: not price.base)
    if not prices:
        notes.add("priceInfo", "price_missing")
    if len(prices) > MOST_TYPES:
        notes.add("priceInfo", "prices_too_many", len(prices) - MOST_TYPES)
    return tuple(prices[:MOST_TYPES])


def is_kansentarief(names: Translations) -> bool:
    """Whether a price that the house names itself is the one for which a pass is shown: nothing in
    the document says so but its Dutch name.
    """
    return any(name.strip().casefold().startswith("kansentarief") for _, name in names)


def read_cents(value: object) -> Cents | OmissionCode:
    """An amount in euro ("10,50", 10.5, Decimal) as cents, or the code of what is wrong with it."""
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        return "price_unreadable"
    try:
        euro = Decimal(str(value).strip().replace(",", "."))
    except (ArithmeticError, ValueError):
        return "price_unreadable"
    if not euro.is_finite():
        return "price_unreadable"
    if euro < 0:
        return "price_negative"
    if euro > MOST_EURO:
        return "price_too_large"
    if euro != euro.quantize(Decimal("0.01")):
        return "price_unreadable"
    return Cents(int(euro * 100))


def _from_price_info(value: object, main: str, notes: Notes) -> list[Price]:
    prices: list[Price] = []
    for path, row in _rows("priceInfo", value, notes):
        price = _price(path, row, main, notes)
        if price is not None:
            prices.append(price)
    return prices


def _price(path: str, row: Mapping[str, object], main: str, notes: Notes) -> Price | None:
    category = row.get("category")
    if category == "uitpas":
        notes.add(path, "price_uitpas", in_main_language(row.get("name"), main))
        return None
    cents = _amount(path, row, notes)
    if cents is None:
        return None
    names = _names(path, row, main, notes)
    base = category == "base"
    if not names and not base:
        notes.add(f"{path}.name", "price_name_missing", row.get("price"))
        return None
    if category == "group" or row.get("groupPrice") is True:
        notes.add(path, "price_for_group", in_main_language(row.get("name"), main))
    return Price(names or _base_names(main), cents, base)


def _from_booking_info(value: object, main: str, notes: Notes, *, wanted: bool) -> list[Price]:
    prices: list[Price] = []
    for path, row in _rows("bookingInfo", value, notes):
        told = row.get("description")
        if isinstance(told, str) and any(letter.isdigit() for letter in told):
            notes.add(f"{path}.description", "price_in_text", plain_text(told))
        if not wanted or row.get("price") is None:
            continue
        cents = _amount(path, row, notes)
        if cents is not None:
            names = _names(path, row, main, notes) or _base_names(main)
            prices.append(Price(names, cents, base=not prices))
    return prices


def _amount(path: str, row: Mapping[str, object], notes: Notes) -> Cents | None:
    currency = row.get("priceCurrency", row.get("currency", "EUR"))
    if currency not in ("EUR", "€", "", None):
        notes.add(f"{path}.priceCurrency", "price_currency", currency)
        return None
    cents = read_cents(row.get("price"))
    if isinstance(cents, str):
        notes.add(f"{path}.price", cents, row.get("price"))
        return None
    return cents


def _rows(path: str, value: object, notes: Notes) -> list[tuple[str, Mapping[str, object]]]:
    """The objects of a field that is a list of them, or one object, or nonsense."""
    if value is None:
        return []
    if isinstance(value, Mapping):
        return [(path, value)]
    if not isinstance(value, list):
        notes.add(path, "price_unreadable", value)
        return []
    rows: list[tuple[str, Mapping[str, object]]] = []
    for index, row in enumerate(value):
        if isinstance(row, Mapping):
            rows.append((f"{path}[{index}]", row))
        else:
            notes.add(f"{path}[{index}]", "price_unreadable", row)
    return rows


def _names(path: str, row: Mapping[str, object], main: str, notes: Notes) -> Translations:
    return tuple(
        (language, notes.shortened(f"{path}.name.{language}", name, MOST_NAME))
        for language, name in translations(row.get("name"), main)
    )


def _base_names(main: str) -> Translations:
    return translations(_BASE_NAMES, main)


def _note_prices_of_location(location: object, notes: Notes) -> None:
    if not isinstance(location, Mapping):
        return
    for field in ("priceInfo", "bookingInfo"):
        if location.get(field):
            notes.add(f"location.{field}", "price_of_location")

"""Reads an event as UiTdatabank publishes it (JSON-LD) into values of the catalogue.

Real documents miss names, ends, prices and places, and carry leftovers of two older systems. Each
is read as far as it makes sense, and every field left out or guessed stands in `omissions`. Ids
are derived from the source's @id, so that importing twice changes nothing; a price list's id also
covers its prices, because a price list is an immutable version.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from boxoffice.catalog.price_terms import PriceTerms
from boxoffice.catalog.programme import Performance, PriceList, PriceType, Production
from boxoffice.errors import Refused
from boxoffice.ids import HouseId, PerformanceId, PriceListId, PriceTypeId, ProductionId
from boxoffice.programme.derived_ids import derive
from boxoffice.programme.imported import ImportedEvent, Notes, Translations
from boxoffice.programme.json_file import load
from boxoffice.programme.texts import (
    in_main_language,
    note_hidden,
    one_line,
    plain_text,
    translations,
)
from boxoffice.programme.uitdatabank_calendar import Occurrence, read_calendar
from boxoffice.programme.uitdatabank_prices import Price, is_kansentarief, read_prices

MOST_TITLE = 400
"""Bytes of a title, a hall or a genre; the longest that we have met has 72."""
MOST_DESCRIPTION = 20_000
"""Bytes; with all else of one event it must fit into one entry of the journal, 64 KB."""
MOST_SOURCE = 500
"""Bytes of an address. The ids are derived from the whole one."""

# fmt: off
_READ = frozenset({
    "@id", "@type", "mainLanguage", "name", "description", "terms", "theme", "location",
    "calendarType", "startDate", "endDate", "subEvent", "openingHours", "calendarSummary",
    "status", "bookingAvailability", "priceInfo", "bookingInfo", "organizer", "workflowStatus",
})
_RECORD_KEEPING = frozenset({
    "@context", "created", "modified", "creator", "publisher", "sameAs", "available", "playhead",
    "availableFrom", "availableTo", "languages", "completedLanguages", "completeness",
    "metadata", "regions", "audience", "typicalAgeRange",
})
# fmt: on
"""Says nothing about what is sold: left out without a word."""
_SHOWN = ("name", "description", "location", "organizer", "priceInfo")
"""Fields whose texts are kept, shown and printed."""
_NAMING = ("name", "calendarType", "startDate")
_OF_EVENT = (
    "@id", "calendarType", "startDate", "subEvent", "openingHours", "calendarSummary", "location",
    "priceInfo", "terms", "organizer",
)  # fmt: skip
"""One of these, or the word event: other JSON has a name too, a seating plan for one."""
_GONE = frozenset({"DELETED", "REJECTED"})


def read_file(path: Path) -> tuple[Mapping[str, object], ...]:
    """The event documents of a file: one object, a list of them, or a page with `member`.

    Raises `Unavailable("programme_unreadable")`, `Refused("programme_not_json")` or
    `Refused("programme_not_event")`.
    """
    content = load(path, "programme")
    if isinstance(content, Mapping) and isinstance(content.get("member"), list):
        content = content["member"]
    documents = content if isinstance(content, list) else [content]
    if not documents or not all(isinstance(document, Mapping) for document in documents):
        raise Refused("programme_not_event", file=str(path))
    return tuple(documents)


def read_event(document: Mapping[str, object], house: HouseId, zone: str) -> ImportedEvent:
    """Read one event for a house; `zone` is the IANA zone of its halls.

    Raises `Refused("programme_not_event")` for a place, an organiser or anything else that is no
    event, and `Refused("programme_no_title")` when nothing names it.
    """
    _must_be_event(document)
    notes = Notes()
    for field in _SHOWN:
        note_hidden(field, document.get(field), notes)
    main = _main_language(document)
    titles = _titles(document, main, notes)
    production, identity = _production(document, house, titles, notes)
    occurrences = read_calendar(document, ZoneInfo(zone), notes)
    prices = read_prices(document, main, notes)
    price_list = _price_list(prices, production, identity)
    hall, withdrawn = _hall(document.get("location"), main, notes), _withdrawn(document, notes)
    pinned = _Pinned(identity, hall, zone, price_list, withdrawn)
    _note_not_kept(document, notes)
    return ImportedEvent(
        production=production,
        performances=tuple(_performance(production, found, pinned) for found in occurrences),
        price_list=price_list,
        main_language=main,
        titles=titles,
        price_names=_price_names(price_list, prices),
        organizer=_name_of(document.get("organizer"), main),
        omissions=notes.all(),
    )


class _Pinned(msgspec.Struct, frozen=True):
    """What all performances of one document share beside their production."""

    identity: str
    hall: str
    zone: str
    price_list: PriceList | None
    withdrawn: bool


def _must_be_event(document: Mapping[str, object]) -> None:
    kind = document.get("@type")
    context = str(document.get("@context", "")).removesuffix(".jsonld").rsplit("/", 1)[-1]
    event = kind in (None, "Event") and context in ("", "event")
    said = kind == "Event" or context == "event" or any(field in document for field in _OF_EVENT)
    if not event or not said or not any(field in document for field in _NAMING):
        raise Refused("programme_not_event", kind=str(kind or context)[:40])


def _main_language(document: Mapping[str, object]) -> str:
    main = document.get("mainLanguage")
    return main if isinstance(main, str) and main else "nl"


def _titles(document: Mapping[str, object], main: str, notes: Notes) -> Translations:
    titles = translations(document.get("name"), main)
    if titles:
        return titles
    genre = _genre(document)
    if not genre:
        raise Refused("programme_no_title", source=str(document.get("@id", ""))[:200])
    notes.add("name", "title_missing", genre)
    return ((main, genre),)


def _production(
    document: Mapping[str, object], house: HouseId, titles: Translations, notes: Notes
) -> tuple[Production, str]:
    """The production and the text that identifies the document at its source."""
    main = _main_language(document)
    source = _source(document, notes)
    identity = source or _content_identity(document, main)
    production = Production(
        id=ProductionId(derive("production", house, identity)),
        house=house,
        title=notes.shortened("name", titles[0][1], MOST_TITLE),
        source=notes.shortened("@id", source, MOST_SOURCE),
        description=_description(document, main, notes),
        genre=notes.shortened("terms", _genre(document), MOST_TITLE),
    )
    return production, identity


def _source(document: Mapping[str, object], notes: Notes) -> str:
    source = document.get("@id")
    if isinstance(source, str) and source.strip():
        return "".join(filter(str.isprintable, source.strip()))
    notes.add("@id", "source_missing", source or "")
    return ""


def _content_identity(document: Mapping[str, object], main: str) -> str:
    """What stands in for @id: title, place and first date; a corrected price is the same event."""
    location = document.get("location")
    place = location.get("@id") or location.get("name") if isinstance(location, Mapping) else ""
    title = in_main_language(document.get("name"), main)
    parts = [title, place, document.get("calendarType"), document.get("startDate")]
    return json.dumps(parts, sort_keys=True, default=str)


def _description(document: Mapping[str, object], main: str, notes: Notes) -> str:
    value = document.get("description")
    if isinstance(value, Mapping):
        texts = {str(language): text for language, text in value.items() if isinstance(text, str)}
        value = texts.get(main) or next(iter(texts.values()), "")
    text = plain_text(value) if isinstance(value, str) else ""
    if not text:
        notes.add("description", "description_missing")
    return notes.shortened("description", text, MOST_DESCRIPTION)


def _genre(document: Mapping[str, object]) -> str:
    """The theme ("Jazz en blues"), else the kind of event ("Concert")."""
    terms = document.get("terms")
    rows = [document.get("theme"), *(terms if isinstance(terms, list) else [])]
    by_domain = {
        str(row.get("domain")): str(row.get("label") or "")
        for row in reversed(rows)
        if isinstance(row, Mapping)
    }
    return one_line(by_domain.get("theme") or by_domain.get("eventtype") or "")


def _hall(location: object, main: str, notes: Notes) -> str:
    """The place's name, else its address ("Sint-Jorisplein 20, 3300 Tienen"), else ""."""
    name = _name_of(location, main)
    if name:
        return notes.shortened("location.name", name, MOST_TITLE)
    address = location.get("address") if isinstance(location, Mapping) else None
    if isinstance(address, Mapping) and isinstance(address.get(main), Mapping):
        address = address[main]
    shown = ""
    if isinstance(address, Mapping):
        town = one_line(f"{address.get('postalCode', '')} {address.get('addressLocality', '')}")
        shown = ", ".join(filter(None, (one_line(str(address.get("streetAddress", ""))), town)))
    notes.add("location.name", "location_name_missing" if shown else "location_missing", shown)
    return notes.shortened("location.address", shown, MOST_TITLE)


def _name_of(thing: object, main: str) -> str:
    return in_main_language(thing.get("name"), main) if isinstance(thing, Mapping) else ""


def _withdrawn(document: Mapping[str, object], notes: Notes) -> bool:
    status = document.get("workflowStatus")
    gone = isinstance(status, str) and status in _GONE
    if gone:
        notes.add("workflowStatus", "not_published", status)
    return gone


def _price_list(
    prices: tuple[Price, ...], production: Production, identity: str
) -> PriceList | None:
    if not prices:
        return None
    types: list[PriceType] = []
    named: dict[str, int] = {}
    for number, price in enumerate(prices, start=1):
        name = price.names[0][1]
        named[name] = named.get(name, 0) + 1
        key = PriceTypeId(derive("price type", production.house, identity, name, str(named[name])))
        terms = PriceTerms(pass_number=is_kansentarief(price.names))
        types.append(PriceType(key, name, number, (price.cents,), terms=terms))
    content = json.dumps(
        [
            [price.names, price.cents, *(["pass"] if is_kansentarief(price.names) else [])]
            for price in prices
        ]
    )
    version = derive("price list", production.house, identity, content)
    return PriceList(PriceListId(version), production.title, "EUR", tuple(types))


def _price_names(
    price_list: PriceList | None, prices: tuple[Price, ...]
) -> tuple[tuple[PriceTypeId, Translations], ...]:
    types = price_list.types if price_list else ()
    return tuple((kind.id, price.names) for kind, price in zip(types, prices, strict=True))


def _performance(production: Production, occurrence: Occurrence, pinned: _Pinned) -> Performance:
    starts = occurrence.starts.isoformat(timespec="minutes")
    closed = pinned.withdrawn and occurrence.status == "available"
    return Performance(
        id=PerformanceId(derive("performance", production.house, pinned.identity, starts)),
        production=production.id,
        house=production.house,
        title=production.title,
        hall=pinned.hall,
        starts_local=starts,
        zone=pinned.zone,
        ends_local=occurrence.ends.isoformat(timespec="minutes") if occurrence.ends else "",
        price_list=pinned.price_list.id if pinned.price_list else PriceListId(b""),
        status="closed" if closed else occurrence.status,
        capacity=occurrence.capacity,
    )


def _note_not_kept(document: Mapping[str, object], notes: Notes) -> None:
    for field, value in document.items():
        if value and field not in _READ and field not in _RECORD_KEEPING:
            notes.add(str(field), "not_kept")

"""What reading a programme document gives: catalogue values, and every thing that was left out.

An import never swallows anything: a field that was odd, unreadable or has no place here is an
`Omission` with its path, so that the person who imports sees it before the first sale.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from boxoffice.catalog.programme import Performance, PriceList, Production
from boxoffice.ids import PriceTypeId

OmissionCode = Literal[
    "calendar_permanent",  # no dates at all: no performances
    "calendar_unknown",  # a calendarType that we do not know: read by its dates
    "capacity_bad",  # not a whole number >= 0: left out
    "capacity_of_all_dates",  # one capacity for several dates: left out
    "characters_hidden",  # so many that cannot be shown or turn the text around: left out
    "date_duplicate",  # the same start twice: kept once
    "date_missing",  # no start: no performance
    "date_unlikely",  # outside 1900..2199: left out
    "date_unreadable",  # not a date: left out
    "dates_from_summary",  # the dates were read from the text calendarSummary
    "description_missing",
    "end_before_start",  # the end was left out
    "end_missing",
    "hours_bad",  # an openingHours entry that cannot be read: left out
    "location_missing",  # neither name nor address: the hall has no name
    "location_name_missing",  # the hall is named by its address
    "name_missing",  # a plan without a name: called by its file
    "not_kept",  # a field that has no place in the catalogue
    "not_published",  # deleted or rejected at the source: closed for sale
    "offset_unusual",  # the offset is not the hall's: the wall clock differs from the file's
    "period_as_one",  # a period without opening hours: one performance from first to last day
    "period_too_long",  # more dates than MOST_DATES: the rest was left out
    "price_currency",  # not in euro: left out
    "price_for_group",  # the price of a whole group; how many it admits is not said
    "price_in_text",  # prices told in a description: left out
    "price_missing",  # no price list
    "price_name_missing",  # a tariff without a name: left out
    "price_negative",  # left out
    "price_of_location",  # a price that the place carries, not the event: left out
    "price_too_large",  # above MOST_EURO: left out
    "price_uitpas",  # the UiTPAS service calculates it per person: left out
    "price_unreadable",  # not an amount in whole cents: left out
    "prices_too_many",  # a ticket code has one byte for the price type: the rest was left out
    "remaining_not_kept",  # remainingCapacity: our own sales count the places
    "seat_hidden",  # on the spot of another seat, as where positions are missing: kept
    "seat_unnumbered",  # kept, and its ticket names no number
    "source_missing",  # no @id: a later edit of its title or place will look like a new event
    "status_unknown",  # an unknown status: closed for sale
    "subevent_bad",  # not an object: left out
    "text_shortened",  # so many letters were cut off its end
    "time_from_summary",  # midnight in the data, an hour in calendarSummary: that hour
    "time_missing",  # a date without an hour: taken as midnight
    "title_missing",  # called by its genre
]

Translations = tuple[tuple[str, str], ...]
"""(language, text) pairs, the main one first: (("nl", "Basistarief"), ("fr", "Tarif de base"))."""


class Omission(msgspec.Struct, frozen=True):
    """Something that was left out or understood in a way worth checking."""

    path: str
    """Where in the document: "subEvent[2].endDate"."""
    code: OmissionCode
    detail: str = ""
    """What stood there, cut to 200 characters."""


class ImportedEvent(msgspec.Struct, frozen=True):
    """One document, read. Ids are derived from it, so reading it again gives the same values."""

    production: Production
    performances: tuple[Performance, ...]
    price_list: PriceList | None
    main_language: str
    titles: Translations
    price_names: tuple[tuple[PriceTypeId, Translations], ...]
    organizer: str
    omissions: tuple[Omission, ...]


_CUT = "…"


class Notes:
    """Collects omissions while one document is read."""

    def __init__(self) -> None:
        self._found: list[Omission] = []

    def add(self, path: str, code: OmissionCode, detail: object = "") -> None:
        """Remember one omission; `detail` is shown as text and cut."""
        self._found.append(Omission(path, code, str(detail)[:200]))

    def shortened(self, path: str, text: str, most: int) -> str:
        """The text in at most so many bytes of UTF-8: what an event of the journal can hold is
        counted in bytes. How many letters were cut off is remembered.
        """
        raw = text.encode()
        if len(raw) <= most:
            return text
        kept = raw[: most - len(_CUT.encode())].decode(errors="ignore").rstrip()
        self.add(path, "text_shortened", len(text) - len(kept))
        return kept + _CUT

    def all(self) -> tuple[Omission, ...]:
        """Everything in the order of reading."""
        return tuple(self._found)

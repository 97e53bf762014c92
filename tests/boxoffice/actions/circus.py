"""One event as UiTdatabank publishes it, and what became of it here."""

from __future__ import annotations

from typing import Any

from boxoffice.actions.importing import Imported, import_event
from boxoffice.catalog.programme import Performance
from boxoffice.ids import BlobHash
from boxoffice.programme import uitdatabank
from boxoffice.replica.replica import NOBODY
from tests.hall import HOUSE
from tests.house import House

EVENT: dict[str, Any] = {
    "@id": "https://example.org/event/1",
    "@context": "/contexts/event",
    "name": {"nl": "Kerstcircus"},
    "location": {"name": {"nl": "Kleine zaal"}},
    "calendarType": "single",
    "startDate": "2026-12-05T20:00:00+01:00",
    "endDate": "2026-12-05T21:00:00+01:00",
    "priceInfo": [{"category": "base", "name": {"nl": "Basis"}, "price": 9}],
}


def imported(house: House, document: dict[str, Any], plan: BlobHash | None = None) -> Imported:
    """Read and import one document."""
    event = uitdatabank.read_event(document, HOUSE, "Europe/Brussels")
    return import_event(house.replica, event, plan, NOBODY)


def performance(house: House, title: str) -> Performance:
    """The one performance of that title."""
    listed = house.setting.catalogue.performances(house.replica.reader())
    (found,) = [one for one in listed if one.title == title]
    return found


def state(house: House) -> tuple[object, ...]:
    """All documents and how long the journal is."""
    rows = house.replica.reader().conn.execute("SELECT * FROM document ORDER BY kind, id")
    return [tuple(row) for row in rows], house.count("SELECT count(*) FROM journal")

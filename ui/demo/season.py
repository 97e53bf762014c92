"""The demo's season as UiTdatabank publishes it: JSON-LD documents, dated from a first day on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ui.demo.hall import HALL

ZONE = ZoneInfo("Europe/Brussels")
SMALL_HALL = "Kleine zaal"
SMALL_CAPACITY = 90
YOUNG, SOCIAL = "-26 jaar", "Kansentarief"


@dataclass(frozen=True, slots=True)
class Show:
    """One production of the season: when it plays (days from today), and what it costs."""

    title: str
    genre: str
    hall: str
    starts: tuple[tuple[int, int, int], ...]
    """(days from today, hour, minute)."""
    base: float
    young: float | None = None
    social: float | None = None
    minutes: int = 110


SHOWS = (
    Show("Florissant", "Cabaret", HALL, ((0, 20, 0), (2, 20, 0)), 22.0, 17.98, 4.4),
    Show("Kip!", "Familievoorstelling", SMALL_HALL, ((0, 20, 15), (1, 15, 0)), 9.0, None, 1.8, 60),
    Show("Aperitiefconcert", "Concert", HALL, ((3, 11, 0),), 14.0, 10.0, 2.8, 75),
    Show("De zee, de zee", "Theater", HALL, ((5, 20, 0),), 20.0, 16.0, 4.0),
    Show("Nachtlampje", "Familievoorstelling", SMALL_HALL, ((8, 14, 30), (8, 16, 0)), 8.0, None,
         1.6, 45),
    Show("Strijkkwartet van de Leie", "Concert", HALL, ((10, 20, 0),), 18.0, 14.0, 3.6, 95),
    Show("Wat de buren zeggen", "Theater", HALL, ((12, 20, 0), (13, 20, 0)), 21.0, 17.0, 4.2),
    Show("Dans om niet te vallen", "Dans", HALL, ((17, 20, 0),), 19.5, 15.5, 3.9, 70),
    Show("Verhalen bij de kachel", "Literatuur", SMALL_HALL, ((19, 20, 0),), 10.0, 8.0, 2.0, 80),
    Show("Kerstconcert", "Concert", HALL, ((24, 20, 0), (25, 15, 0)), 24.0, 18.0, 4.8),
)  # fmt: skip


ON_SALE = timedelta(hours=3)
"""A demo that begins late in the evening has something to sell as well: nothing is over sooner."""


def now_here() -> datetime:
    """The time where the demo house stands."""
    return datetime.now(ZONE)


def documents(now: datetime) -> tuple[tuple[Show, dict[str, Any]], ...]:
    """Every show with its JSON-LD document; the first evening is that of this moment."""
    return tuple((show, _document(show, now)) for show in SHOWS)


def _document(show: Show, now: datetime) -> dict[str, Any]:
    dates = [_times(show, now, start) for start in show.starts]
    name = show.title.casefold().replace(" ", "-").replace("!", "").replace(",", "")
    said: dict[str, Any] = {
        "@id": f"https://example.org/event/{name}",
        "@context": "/contexts/event",
        "mainLanguage": "nl",
        "name": {"nl": show.title},
        "description": {"nl": f"{show.genre} in de {show.hall.casefold()}."},
        "location": {"@type": "Place", "name": {"nl": show.hall}},
        "terms": [{"id": "0.1.2.3", "label": show.genre, "domain": "eventtype"}],
        "calendarType": "single" if len(dates) == 1 else "multiple",
        "startDate": dates[0][0],
        "endDate": dates[-1][1],
        "priceInfo": _prices(show),
    }
    spots = [{"startDate": start, "endDate": end} | _capacity(show) for start, end in dates]
    if len(dates) == 1:
        return said | _capacity(show)
    return said | {"subEvent": spots}


def _capacity(show: Show) -> dict[str, Any]:
    if show.hall == HALL:
        return {}
    return {"bookingAvailability": {"type": "Available", "capacity": SMALL_CAPACITY}}


def _times(show: Show, now: datetime, start: tuple[int, int, int]) -> tuple[str, str]:
    days, hour, minute = start
    begins = datetime.combine(now.date() + timedelta(days=days), time(hour, minute), ZONE)
    ends = max(begins + timedelta(minutes=show.minutes), now + ON_SALE)
    return begins.isoformat(), ends.replace(second=0, microsecond=0).isoformat()


def _prices(show: Show) -> list[dict[str, Any]]:
    listed = [("base", "Basis", show.base), ("tariff", YOUNG, show.young),
              ("tariff", SOCIAL, show.social)]  # fmt: skip
    return [
        {"category": category, "name": {"nl": name}, "price": price, "priceCurrency": "EUR"}
        for category, name, price in listed
        if price is not None
    ]

"""Calendars of a UiTdatabank document: its dated occurrences, with their status and capacity.

Four kinds: single, multiple (`subEvent`, or before 2017 only the text `calendarSummary`), periodic
(first and last day, perhaps opening hours) and permanent. Only what has a date becomes an
occurrence. Nothing depends on today, so that an import next week gives the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec

from boxoffice.programme.imported import Notes
from boxoffice.programme.moments import moments_in_summary, read_clock, read_moment

MOST_PLACES = 100_000
"""A larger capacity is a slip of the keyboard: the largest hall of the country holds 23,000."""
MOST_DATES = 400
"""Occurrences of one period: a year of every day, and some."""

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_STATUS = {
    "Available": "available",
    "TemporarilyUnavailable": "moved",
    "Unavailable": "cancelled",
    "Cancelled": "cancelled",
}
_WORST_LAST = ("available", "closed", "moved", "cancelled")


class Occurrence(msgspec.Struct, frozen=True):
    """One date: naive local start and end, `Performance.status`, announced capacity (0 unknown)."""

    starts: datetime
    ends: datetime | None
    status: str = "available"
    capacity: int = 0


def read_calendar(
    document: Mapping[str, object], zone: ZoneInfo, notes: Notes
) -> tuple[Occurrence, ...]:
    """All dated occurrences in the order of the document, each start once."""
    kind = document.get("calendarType")
    if kind == "permanent":
        notes.add("calendarType", "calendar_permanent")
        return ()
    if kind not in ("single", "multiple", "periodic"):
        notes.add("calendarType", "calendar_unknown", kind or "")
    if kind == "periodic":
        found = list(_periodic(document, zone, notes))
    elif document.get("subEvent"):
        found = _sub_events(document, zone, notes)
    else:
        found = _own_dates(document, zone, notes)
    return tuple(_once_each(found, notes))


def _once_each(found: list[Occurrence], notes: Notes) -> Iterator[Occurrence]:
    seen: set[datetime] = set()
    for occurrence in found:
        if occurrence.starts in seen:
            notes.add("startDate", "date_duplicate", occurrence.starts.isoformat())
        else:
            seen.add(occurrence.starts)
            yield occurrence


def _sub_events(document: Mapping[str, object], zone: ZoneInfo, notes: Notes) -> list[Occurrence]:
    rows = document["subEvent"]
    if not isinstance(rows, list) or not any(isinstance(row, Mapping) for row in rows):
        notes.add("subEvent", "subevent_bad", rows)
        return _own_dates(document, zone, notes)
    whole, capacity = _status(document, "", notes), _capacity(document, "", notes)
    found: list[Occurrence] = []
    for index, row in enumerate(rows):
        path = f"subEvent[{index}]."
        if not isinstance(row, Mapping):
            notes.add(path[:-1], "subevent_bad", row)
            continue
        starts, ends = _dates(row, path, zone, notes)
        if starts is None:
            continue
        status = max(whole, _status(row, path, notes), key=_WORST_LAST.index)
        found.append(Occurrence(starts, ends, status, _capacity(row, path, notes)))
    if capacity and len(found) == 1 and not found[0].capacity:
        return [msgspec.structs.replace(found[0], capacity=capacity)]
    if capacity and any(not occurrence.capacity for occurrence in found):
        notes.add("bookingAvailability.capacity", "capacity_of_all_dates", capacity)
    return found


def _own_dates(document: Mapping[str, object], zone: ZoneInfo, notes: Notes) -> list[Occurrence]:
    """The event's own start, unless its summary says more: several dates, or the hour."""
    starts, ends = _dates(document, "", zone, notes)
    status, capacity = _status(document, "", notes), _capacity(document, "", notes)
    listed = moments_in_summary(document.get("calendarSummary"))
    told = listed if starts is None else [m for m in listed if m[0].date() == starts.date()]
    if not told:
        return [Occurrence(starts, ends, status, capacity)] if starts else []
    if len(listed) == 1 and starts is not None:
        if starts.time() == time(0) and listed[0][0] != starts:
            notes.add("startDate", "time_from_summary", document["calendarSummary"])
            starts, ends = listed[0]
        return [Occurrence(starts, ends, status, capacity)]
    notes.add("calendarSummary", "dates_from_summary", document["calendarSummary"])
    if capacity:
        notes.add("bookingAvailability.capacity", "capacity_of_all_dates", capacity)
    return [Occurrence(start, end, status) for start, end in listed]


def _dates(
    row: Mapping[str, object], path: str, zone: ZoneInfo, notes: Notes
) -> tuple[datetime | None, datetime | None]:
    if not row.get("startDate"):
        notes.add(f"{path}startDate", "date_missing")
        return None, None
    starts = read_moment(row["startDate"], f"{path}startDate", zone, notes)
    if not row.get("endDate"):
        notes.add(f"{path}endDate", "end_missing")
        return starts, None
    ends = read_moment(row["endDate"], f"{path}endDate", zone, notes)
    if starts and ends and ends < starts:
        notes.add(f"{path}endDate", "end_before_start", row["endDate"])
        ends = None
    return starts, ends


def _periodic(document: Mapping[str, object], zone: ZoneInfo, notes: Notes) -> Iterator[Occurrence]:
    first, last = _dates(document, "", zone, notes)
    if first is None:
        return
    status, capacity = _status(document, "", notes), _capacity(document, "", notes)
    hours = _opening_hours(document.get("openingHours"), notes)
    if last is not None and last.time() == time(0):
        # A period's last day is published as its midnight and is still open: availableTo 23:59:59.
        last += timedelta(hours=23, minutes=59)
    if not hours or last is None:
        notes.add("calendarType", "period_as_one")
        yield Occurrence(first, last, status, capacity)
        return
    count = 0
    for day in range((last.date() - first.date()).days + 1):
        date = first.date() + timedelta(days=day)
        for opens, closes in hours.get(_DAYS[date.weekday()], ()):
            count += 1
            if count > MOST_DATES:
                notes.add("openingHours", "period_too_long", date.isoformat())
                return
            starts, ends = datetime.combine(date, opens), datetime.combine(date, closes)
            ends += timedelta(days=1) if ends <= starts else timedelta(0)
            yield Occurrence(starts, ends, status, capacity)


def _opening_hours(value: object, notes: Notes) -> dict[str, list[tuple[time, time]]]:
    """(opens, closes) per day of the week, earliest first."""
    hours: dict[str, list[tuple[time, time]]] = {}
    for index, row in enumerate(value if isinstance(value, list) else []):
        entry = row if isinstance(row, Mapping) else {}
        opens, closes = read_clock(entry.get("opens")), read_clock(entry.get("closes"))
        days = entry.get("dayOfWeek")
        if opens is None or closes is None or not isinstance(days, list):
            notes.add(f"openingHours[{index}]", "hours_bad", row)
            continue
        for day in days:
            hours.setdefault(str(day).lower(), []).append((opens, closes))
    return {day: sorted(set(spans)) for day, spans in hours.items()}


def _status(row: Mapping[str, object], path: str, notes: Notes) -> str:
    """`Performance.status` from status and bookingAvailability; the worse of the two counts."""
    status = _known(_type_of(row.get("status")), _STATUS, f"{path}status", notes)
    booking = row.get("bookingAvailability")
    bookable = {"Available": "available", "Unavailable": "closed"}
    sold = _known(_type_of(booking), bookable, f"{path}bookingAvailability", notes)
    if isinstance(booking, Mapping) and booking.get("remainingCapacity") is not None:
        notes.add(f"{path}bookingAvailability", "remaining_not_kept", booking["remainingCapacity"])
    return max(status, sold, key=_WORST_LAST.index)


def _type_of(value: object) -> object:
    """`{"type": "Available"}`, or the bare word of older documents."""
    return value.get("type") if isinstance(value, Mapping) else value


def _known(word: object, words: Mapping[str, str], path: str, notes: Notes) -> str:
    if word is None:
        return "available"
    if isinstance(word, str) and word in words:
        return words[word]
    notes.add(path, "status_unknown", word)
    return "closed"


def _capacity(row: Mapping[str, object], path: str, notes: Notes) -> int:
    booking = row.get("bookingAvailability")
    value = booking.get("capacity") if isinstance(booking, Mapping) else None
    if value is None:
        return 0
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_PLACES:
        notes.add(f"{path}bookingAvailability.capacity", "capacity_bad", value)
        return 0
    return value

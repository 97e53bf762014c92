"""Dates of programme documents as the wall clock of the hall shows them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from boxoffice.programme.imported import Notes

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Outside them a date is a slip of the keyboard, and arithmetic on it may overflow."""

_SUMMARY = re.compile(
    r"(\d\d)/(\d\d)/(\d\d)\s+(?:van\s+(\d\d:\d\d)\s+tot\s+(\d\d:\d\d)|om\s+(\d\d:\d\d))"
)
"""The text that UiTdatabank wrote for single dates: "ma 02/03/15 van 13:30 tot 16:30"."""


def read_moment(value: object, path: str, zone: ZoneInfo, notes: Notes) -> datetime | None:
    """A published date-time as naive local time of `zone`; None, with a note, when it is none.

    An offset is converted; a date-time without one is taken as the hall's wall clock.
    """
    try:
        moment = datetime.fromisoformat(value.strip() if isinstance(value, str) else "")
    except ValueError:
        notes.add(path, "date_unreadable", value)
        return None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        notes.add(path, "date_unlikely", value)
        return None
    if len(str(value).strip()) <= len("2026-11-27"):
        notes.add(path, "time_missing", value)
    if moment.tzinfo is None:
        return moment
    local = moment.astimezone(zone)
    if moment.utcoffset() not in (local.utcoffset(), timedelta(0)):
        notes.add(path, "offset_unusual", value)
    return local.replace(tzinfo=None)


def read_clock(value: object) -> time | None:
    """An hour of an opening time: "21:00"; None when it is none."""
    try:
        return time.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def moments_in_summary(text: object) -> list[tuple[datetime, datetime | None]]:
    """(start, end) of each dated line in a `calendarSummary`, in local time; [] for other texts.

    An end before its start is past midnight. Years are two digits of this century.
    """
    found: list[tuple[datetime, datetime | None]] = []
    for day, month, year, begins, until, at in _SUMMARY.findall(str(text or "")):
        try:
            date = datetime(2000 + int(year), int(month), int(day), tzinfo=UTC).date()
            start = datetime.combine(date, time.fromisoformat(begins or at))
            end = datetime.combine(date, time.fromisoformat(until)) if until else None
        except ValueError:
            continue
        found.append((start, end + timedelta(days=1) if end and end <= start else end))
    return found

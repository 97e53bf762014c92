"""Calendars where the sources of a date contradict each other, and whole-event capacities."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from boxoffice.programme.imported import Notes
from boxoffice.programme.uitdatabank_calendar import Occurrence, read_calendar

BRUSSELS = ZoneInfo("Europe/Brussels")


def occurrences(**document: object) -> tuple[Occurrence, ...]:
    return read_calendar(document, BRUSSELS, Notes())


def test_an_hour_in_the_data_beats_the_text() -> None:
    """Only midnight is doubted: a start with an hour is not moved by an old summary."""
    (one,) = occurrences(
        calendarType="single",
        startDate="2026-03-26T19:30:00+01:00",
        calendarSummary="do 26/03/26 om 20:00",
    )
    assert one.starts.isoformat() == "2026-03-26T19:30:00"


def test_a_summary_of_other_dates_is_not_believed() -> None:
    """When the text does not name the event's own first day, it is about something else."""
    (one,) = occurrences(
        calendarType="multiple",
        startDate="2026-03-26T19:30:00+01:00",
        calendarSummary="ma 02/03/15 om 20:00  di 03/03/15 om 20:00",
    )
    assert one.starts.isoformat() == "2026-03-26T19:30:00"


@pytest.mark.parametrize("broken", ["abc", [None], [None, 1, "2026-03-26"], {"a": 1}])
def test_sub_events_that_say_nothing_leave_the_event_its_own_date(broken: object) -> None:
    """Each of them is left out, and that is said; what stands beside them can still be sold."""
    notes = Notes()
    document = {"startDate": "2026-03-26T19:30:00+01:00", "subEvent": broken}
    (one,) = read_calendar(document | {"calendarType": "single"}, BRUSSELS, notes)
    assert one.starts.isoformat() == "2026-03-26T19:30:00"
    assert "subevent_bad" in {omission.code for omission in notes.all()}


def test_capacity_of_an_event_with_one_date_is_that_date() -> None:
    """With one date there is nothing to divide."""
    sub = {"startDate": "2026-03-26T19:30:00+01:00"}
    document = {"calendarType": "single", "subEvent": [sub]}
    (one,) = occurrences(**document, bookingAvailability={"capacity": 300})
    assert one.capacity == 300
    (own,) = occurrences(**sub, bookingAvailability={"capacity": 300})
    assert own.capacity == 300


@pytest.mark.parametrize("capacity", [-1, "300", 2.5, True])
def test_bad_capacity_is_unknown(capacity: object) -> None:
    """A capacity that is no number of places is left out, not repaired."""
    notes = Notes()
    document = {"startDate": "2026-03-26T19:30", "bookingAvailability": {"capacity": capacity}}
    assert read_calendar(document, BRUSSELS, notes)[0].capacity == 0
    assert "capacity_bad" in {omission.code for omission in notes.all()}


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("Available", "available"),
        ("TemporarilyUnavailable", "moved"),
        ("Unavailable", "cancelled"),
        ("Cancelled", "cancelled"),
        ({"type": "Cancelled"}, "cancelled"),
        (None, "available"),
    ],
)
def test_words_for_the_status(status: object, expected: str) -> None:
    """The present form and the bare word of older documents mean the same."""
    (one,) = occurrences(calendarType="single", startDate="2026-03-26T19:30", status=status)
    assert one.status == expected

"""Published dates as the hall's wall clock shows them."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from boxoffice.programme.imported import Notes
from boxoffice.programme.moments import moments_in_summary, read_moment

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("published", "local"),
    [
        ("2026-07-01T18:00:00+00:00", "2026-07-01T20:00"),
        ("2026-12-01T19:00:00Z", "2026-12-01T20:00"),
        ("2026-12-01T20:00:00+01:00", "2026-12-01T20:00"),
        ("2026-10-25T00:30:00+00:00", "2026-10-25T02:30"),
        ("2026-10-25T01:30:00+00:00", "2026-10-25T02:30"),
        ("2026-12-01T20:00", "2026-12-01T20:00"),
        (" 2026-12-01T20:00 ", "2026-12-01T20:00"),
    ],
)
def test_offsets_become_wall_time(published: str, local: str) -> None:
    """An hour is what the clock in the hall shows, on both sides of the clock change."""
    notes = Notes()
    moment = read_moment(published, "x", BRUSSELS, notes)
    assert moment is not None
    assert moment.isoformat(timespec="minutes") == local
    assert notes.all() == ()


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("500 BC", "date_unreadable"),
        ("", "date_unreadable"),
        (None, "date_unreadable"),
        (20261201, "date_unreadable"),
        ("2026-02-30T20:00", "date_unreadable"),
        ("0001-01-01T00:00:00+14:00", "date_unlikely"),
        ("9999-12-31T23:59:59-12:00", "date_unlikely"),
    ],
)
def test_no_date_is_none_and_said(value: object, code: str) -> None:
    """Nothing overflows and nothing is guessed."""
    notes = Notes()
    assert read_moment(value, "x", BRUSSELS, notes) is None
    assert [omission.code for omission in notes.all()] == [code]


@pytest.mark.parametrize(
    ("value", "code"),
    [("2026-12-01", "time_missing"), ("2026-05-05T18:00:00+01:00", "offset_unusual")],
)
def test_odd_dates_are_read_and_said(value: str, code: str) -> None:
    """A date without an hour, and an hour with the wrong season's offset, want a look."""
    notes = Notes()
    assert read_moment(value, "x", BRUSSELS, notes) is not None
    assert [omission.code for omission in notes.all()] == [code]


def test_summary_without_hours_gives_no_dates() -> None:
    """A period in words is not two evenings, and 31/02 is no day."""
    assert moments_in_summary("van 01/09/14 tot 29/06/15") == []
    assert moments_in_summary("ma 31/02/15 om 20:00") == []
    assert moments_in_summary(None) == []
    assert moments_in_summary("di 12/04/16 van 20:00 tot 22:00 ") == [
        (datetime.fromisoformat("2016-04-12T20:00"), datetime.fromisoformat("2016-04-12T22:00"))
    ]

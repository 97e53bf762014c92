"""The demo's season, whenever somebody tries it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from ui.demo.season import ZONE, documents


def tonight(now: datetime) -> dict[str, tuple[datetime, datetime]]:
    """Title of each show that plays on this day: when it begins and ends."""
    found: dict[str, tuple[datetime, datetime]] = {}
    for show, document in documents(now):
        times: list[dict[str, Any]] = document.get("subEvent", [document])
        begins, ends = (datetime.fromisoformat(times[0][key]) for key in ("startDate", "endDate"))
        if begins.date() == now.date():
            found[show.title] = (begins, ends)
    return found


@pytest.mark.parametrize("clock", ["00:05", "12:00", "20:30", "21:25", "23:55"])
def test_at_every_hour_there_is_something_to_sell_tonight(clock: str) -> None:
    """Nothing is sold of what is over: late in the evening a demo could sell nothing of the small
    hall, and stopped.
    """
    now = datetime.fromisoformat(f"2026-11-27T{clock}").replace(tzinfo=ZONE)
    shows = tonight(now)
    assert set(shows) == {"Florissant", "Kip!"}
    assert all(ends > now + timedelta(hours=2) for _, ends in shows.values())


def test_by_day_a_show_ends_when_it_ends() -> None:
    """An hour for children, and no more."""
    begins, ends = tonight(datetime(2026, 11, 27, 12, 0, tzinfo=ZONE))["Kip!"]
    assert ends - begins == timedelta(hours=1)

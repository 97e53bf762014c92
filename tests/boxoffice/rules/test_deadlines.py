"""Until when a reservation is kept."""

from datetime import UTC, datetime

import pytest

from boxoffice.clock import Planned, local_from_ms
from boxoffice.errors import Refused
from boxoffice.rules.deadlines import ReserveRules, deadline, is_due, is_near, near_at_most

ZONE = "Europe/Brussels"
SHOW = Planned("2026-11-27T20:00", ZONE)


def at(text: str) -> int:
    """UTC milliseconds."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def test_some_minutes_before_the_show() -> None:
    """Ten, unless the house says otherwise."""
    assert deadline([SHOW], at("2026-11-01T10:00"), ReserveRules()) == Planned(
        "2026-11-27T19:50", ZONE
    )
    late = ReserveRules(minutes_before=45)
    assert deadline([SHOW], at("2026-11-01T10:00"), late).local == "2026-11-27T19:15"


def test_some_days_after_it_was_made_if_that_is_sooner() -> None:
    """To the end of that day, by the wall in the house's zone."""
    rules = ReserveRules(days=7)
    assert deadline([SHOW], at("2026-11-01T23:30"), rules).local == "2026-11-09T23:59"
    assert deadline([SHOW], at("2026-11-26T10:00"), rules).local == "2026-11-27T19:50"


def test_the_first_of_several_shows_counts() -> None:
    """All of it is kept as long as its first performance."""
    other = Planned("2026-11-20T15:00", ZONE)
    assert deadline([SHOW, other], at("2026-11-01T10:00"), ReserveRules()).local[:10] == (
        "2026-11-20"
    )


def test_at_the_last_minute_it_is_kept_until_the_beginning() -> None:
    """At 19:55 nothing can be kept until 19:50."""
    assert deadline([SHOW], at("2026-11-27T18:55"), ReserveRules()).local == "2026-11-27T20:00"


def test_after_the_beginning_it_is_kept_until_the_end_or_not_at_all() -> None:
    """At 20:05 it would be due at once: who is on their way comes before the end."""
    late = at("2026-11-27T19:05")
    rules = ReserveRules()
    assert deadline([SHOW], late, rules, "2026-11-27T22:00").local == "2026-11-27T22:00"
    for ends in ("", "2026-11-27T20:04"):
        with pytest.raises(Refused, match="reserve_too_late"):
            deadline([SHOW], late, rules, ends)


def test_the_night_the_clock_goes_back() -> None:
    """Planned by the wall: due when that wall time comes for the first time."""
    night = Planned("2026-10-25T02:30", ZONE)
    assert not is_due(night, at("2026-10-25T00:29"))
    assert is_due(night, at("2026-10-25T00:30"))


@pytest.mark.parametrize("zone", ["Europe/Brussels", "Pacific/Kiritimati", "Pacific/Midway"])
def test_what_is_near_is_among_what_is_read(zone: str) -> None:
    """By the text of the local deadline alone, in a zone far from ours too; not for ever back."""
    now = at("2026-11-27T18:00")
    first, last = near_at_most(now)
    for minutes in (1, 60, 47 * 60, 48 * 60, 49 * 60, 80 * 60, -30 * 60, -60 * 60):
        wall = local_from_ms(now + minutes * 60_000, zone).replace(tzinfo=None)
        until = Planned(wall.isoformat(timespec="minutes"), zone)
        assert is_near(until, now) == (0 < minutes <= 48 * 60)
        assert not is_near(until, now) or first <= until.local < last

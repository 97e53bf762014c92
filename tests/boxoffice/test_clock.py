"""Planned moments keep their wall time and zone, and are resolved when used."""

from datetime import UTC, datetime

import pytest

from boxoffice.clock import Planned, SystemClock, local_from_ms, utc_from_ms

BRUSSELS = "Europe/Brussels"


@pytest.mark.parametrize(
    ("local", "utc"),
    [
        ("2026-03-28T20:00", datetime(2026, 3, 28, 19, 0, tzinfo=UTC)),
        ("2026-03-29T20:00", datetime(2026, 3, 29, 18, 0, tzinfo=UTC)),
        ("2026-10-24T20:00", datetime(2026, 10, 24, 18, 0, tzinfo=UTC)),
        ("2026-10-25T20:00", datetime(2026, 10, 25, 19, 0, tzinfo=UTC)),
    ],
)
def test_eight_in_the_evening_stays_eight_when_clocks_change(local: str, utc: datetime) -> None:
    """Before and after both nights of the year: the wall time is what was planned."""
    assert Planned(local, BRUSSELS).utc() == utc
    assert Planned(local, BRUSSELS).wall() == datetime.fromisoformat(local)


def test_an_hour_that_does_not_exist_is_after_the_gap() -> None:
    """29 March 2026, 2:30: clocks jump from 2 to 3, so it is 1:30 UTC, shown as 3:30."""
    moment = Planned("2026-03-29T02:30", BRUSSELS).utc()
    assert moment == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    shown = local_from_ms(int(moment.timestamp() * 1000), BRUSSELS)
    assert shown.replace(tzinfo=None) == datetime.fromisoformat("2026-03-29T03:30")


def test_an_hour_that_comes_twice_is_the_first() -> None:
    """25 October 2026, 2:30 comes twice: the first one, still summer time, is meant."""
    moment = Planned("2026-10-25T02:30", BRUSSELS).utc()
    assert moment == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_stamp_is_shown_in_the_houses_zone() -> None:
    """What happened is UTC; a wall clock there showed this."""
    stamp = 1_795_802_400_000
    assert utc_from_ms(stamp) == datetime(2026, 11, 27, 18, 0, tzinfo=UTC)
    assert local_from_ms(stamp, BRUSSELS).hour == 19


def test_the_system_clock_goes_on_and_knows_its_boot() -> None:
    """Boot time never goes back, and one boot keeps its name."""
    clock = SystemClock()
    first = clock.boot_ms()
    assert clock.boot_ms() >= first
    assert clock.boot_id() == SystemClock().boot_id() != b""
    assert abs(clock.wall_ms() / 1000 - datetime.now(tz=UTC).timestamp()) < 5

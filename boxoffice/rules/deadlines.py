"""Until when a reservation is kept, by the house's rule (reference/domain.md §2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from boxoffice.clock import Planned, local_from_ms, utc_from_ms
from boxoffice.errors import Refused

WARNS_FOR = timedelta(minutes=30)
"""From so long before the deadline the desk counts down (screens.md §3)."""
REMINDS_FOR = timedelta(hours=48)
"""So long before the deadline it is time to remind whoever has not come yet."""
_EVENING = time(23, 59)


@dataclass(frozen=True, slots=True)
class ReserveRules:
    """What a house says of its reservations."""

    minutes_before: int = 10
    """Minutes before the performance begins at which it is due."""
    days: int = 0
    """Days after the day on which it is made; 0: no such limit."""
    releases_itself: bool = False
    """Whether the owning device frees it by itself; else a person does."""


def deadline(
    starts: Sequence[Planned], now_ms: int, rules: ReserveRules, ends: str = ""
) -> Planned:
    """Local date and time, in the zone of the first performance, until which all is kept.

    Never before now: who comes at the last minute is kept until the beginning, and who comes after
    it until the end of that performance (`ends`, local), where somebody said when that is.
    Refused("reserve_too_late") when nobody did, or it is over: it would be due at once.
    """
    first = min(starts, key=lambda planned: planned.utc())
    now = local_from_ms(now_ms, first.zone).replace(tzinfo=None)
    until = first.wall() - timedelta(minutes=rules.minutes_before)
    if rules.days:
        until = min(until, datetime.combine(now.date() + timedelta(days=rules.days), _EVENING))
    if until <= now:
        until = first.wall()
    if until <= now and ends:
        until = datetime.fromisoformat(ends)
    if until <= now:
        raise Refused("reserve_too_late")
    return Planned(until.isoformat(timespec="minutes"), first.zone)


def is_due(until: Planned, now_ms: int) -> bool:
    """Whether the deadline is over."""
    return until.utc().timestamp() * 1000 <= now_ms


def is_near(until: Planned, now_ms: int) -> bool:
    """Whether the deadline is still to come, and soon: who has not come yet is reminded."""
    left_ms = until.utc().timestamp() * 1000 - now_ms
    return 0 < left_ms <= REMINDS_FOR.total_seconds() * 1000


def near_at_most(now_ms: int) -> tuple[str, str]:
    """Local moments between which every near deadline lies, in whatever zone: what is far away need
    not even be read.
    """
    now, day = utc_from_ms(now_ms), timedelta(days=1)
    first, last = now - day, now + REMINDS_FOR + day
    return f"{first:%Y-%m-%dT%H:%M}", f"{last:%Y-%m-%dT%H:%M}"

"""Whether it is too early or too late for a door, and when everybody has gone home."""

from __future__ import annotations

from datetime import timedelta

from boxoffice.catalog.door_setup import DoorSetup
from boxoffice.catalog.programme import Performance
from boxoffice.clock import Planned, local_from_ms

TOO_EARLY, TOO_LATE, LATE = "too_early", "too_late", "late"
MINUTE_MS = 60_000
HALF_A_DAY_MS = 12 * 60 * MINUTE_MS
AN_EVENING_MS = 5 * 60 * MINUTE_MS
"""How long a performance lasts of which nobody says it."""
_NO_MOMENT = (ValueError, LookupError, OSError, OverflowError)
"""As time zones and the calendar raise them."""


def opens_ms(setup: DoorSetup, performance: Performance) -> int | None:
    """When the doors open (UTC ms); None when nobody said so."""
    if setup.opens_min is None:
        return None
    return _ms(performance.starts_local, performance.zone) - setup.opens_min * MINUTE_MS


def standing(setup: DoorSetup, performance: Performance, now_ms: int) -> str:
    """too_early · too_late · late (let in after an agreement) · empty: it is time."""
    opens = opens_ms(setup, performance)
    if opens is not None and now_ms < opens:
        return TOO_EARLY
    if setup.late_min is None:
        return ""
    late = _ms(performance.starts_local, performance.zone) + setup.late_min * MINUTE_MS
    if now_ms < late:
        return ""
    return LATE if setup.late == "ask" else TOO_LATE


def can_be_told(setup: DoorSetup, performance: Performance, now_ms: int) -> bool:
    """Whether what the set-up says of times has a meaning for this performance: one with a zone or
    a start that this program cannot read has none.
    """
    try:
        standing(setup, performance, now_ms)
        cleared(setup, performance, now_ms)
        for shown in (opens_ms(setup, performance), closes_ms(setup, performance)):
            if shown is not None:
                local_from_ms(shown, performance.zone)
    except _NO_MOMENT:
        return False
    return True


def is_that_evening(performance: Performance, now_ms: int) -> bool:
    """Whether it is the evening of this performance, half a day before it and after it included:
    else a clock that nobody compared since the computer started is likely to be wrong.
    """
    starts, zone = performance.starts_local, performance.zone
    try:
        began, ended = _ms(starts, zone), _ms(performance.ends_local or starts, zone)
    except _NO_MOMENT:
        return True  # nothing is asked of its time: see `can_be_told`
    return began - HALF_A_DAY_MS <= now_ms <= ended + HALF_A_DAY_MS


def closes_ms(setup: DoorSetup, performance: Performance) -> int | None:
    """From when nobody comes in any more (UTC ms); None: nobody said so, or somebody may agree."""
    if setup.late_min is None or setup.late != "refuse":
        return None
    return _ms(performance.starts_local, performance.zone) + setup.late_min * MINUTE_MS


def cleared(setup: DoorSetup, performance: Performance, now_ms: int) -> tuple[int, ...]:
    """The moments (UTC ms) of the last days at which everybody had gone home. A time that a night
    of March skips is the moment after the gap.
    """
    if not setup.clears:
        return ()
    today = local_from_ms(now_ms, performance.zone).date()
    days = (today - timedelta(days=back) for back in range(8))
    moments = (_ms(f"{day.isoformat()}T{setup.clears}", performance.zone) for day in days)
    return tuple(sorted(moment for moment in moments if moment <= now_ms))


def empty_since(setup: DoorSetup, performance: Performance, now_ms: int) -> int:
    """When everybody had gone home last (UTC ms), while it went on; 0: never, as far as is known.
    What is over is told as it was when it ended.
    """
    if not setup.clears:
        return 0  # a desk lists a season after each sale
    try:
        ends = performance.ends_local or performance.starts_local
        over = _ms(ends, performance.zone) + (0 if performance.ends_local else AN_EVENING_MS)
        return max(cleared(setup, performance, min(now_ms, over)), default=0)
    except _NO_MOMENT:
        return 0


def _ms(local: str, zone: str) -> int:
    return int(Planned(local, zone).utc().timestamp() * 1000)

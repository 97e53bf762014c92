"""How far a door believes its own clock, where who comes in depends on what time it is."""

from __future__ import annotations

from boxoffice.actions.scanned import Asked
from boxoffice.catalog.door_setup import DoorSetup
from boxoffice.catalog.programme import Performance
from boxoffice.rules import door_time


def doubtful(setup: DoorSetup, performance: Performance, asked: Asked) -> bool:
    """Whether the time matters here, and this clock is behind what was, or nobody can say that it
    is the performance's day.
    """
    if not setup.asks_the_time or (asked.sure and asked.now_ms <= asked.proven_ms):
        return False
    return not (asked.sure and door_time.is_that_evening(performance, asked.now_ms))


def until_ms(asked: Asked, *, unsure: bool) -> int:
    """Up to when everybody may have gone home (UTC ms)."""
    return asked.proven_ms if unsure else asked.now_ms


def gone_home(setup: DoorSetup, performance: Performance, asked: Asked) -> tuple[int, ...]:
    """The moments (UTC ms) of the last days at which everybody had."""
    until = until_ms(asked, unsure=doubtful(setup, performance, asked))
    return door_time.cleared(setup, performance, until)

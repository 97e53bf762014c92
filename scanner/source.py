"""What a scanner is to the door: its name, whether it is there, when it last spoke."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, Protocol

log = logging.getLogger("scanner")

Kind = Literal["camera", "serial", "hid"]
Told = Callable[[str], None]
"""Gets each code that was read, on the thread of its source."""


@dataclass(frozen=True, slots=True)
class SourceState:
    """One scanner, as it is now."""

    name: str
    kind: Kind
    there: bool
    """It is plugged in and open."""
    heard_s: float = 0.0
    """When its last code came (`time.monotonic`); 0: none yet."""
    fault: str = ""
    """What the system said when it could not be opened; for the log and the set-up page."""


def without(state: SourceState, said_by: str, error: Exception, *, known: bool) -> SourceState:
    """A scanner that is gone: its fault is logged once, and where it comes from when nobody
    expected it.
    """
    if state.fault != str(error):
        level = logging.INFO if known else logging.ERROR
        log.log(level, "%s: %s", said_by, error, exc_info=None if known else error)
    return replace(state, there=False, fault=str(error))


class Source(Protocol):
    """A scanner that runs on a thread of its own from `start` to `stop`."""

    def start(self) -> None:
        """Begin to listen; a device that is missing is waited for."""
        ...

    def stop(self) -> None:
        """Let go of the device; returns when its thread has ended, or after two seconds."""
        ...

    def state(self) -> SourceState:
        """How it is now; from any thread."""
        ...

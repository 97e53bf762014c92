"""Time, as the core may know it: a wall clock, a clock that counts sleep, and planned times.

What happened is UTC milliseconds. What is planned is local date and time with its IANA zone,
resolved when used (design.md §2). Order never depends on a clock.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """What the core needs to know of time; the simulator brings one of its own."""

    def wall_ms(self) -> int:
        """UTC wall clock in milliseconds since 1970; may be wrong and may jump."""
        ...

    def boot_ms(self) -> int:
        """Milliseconds since boot, counting sleep; never goes back within one boot."""
        ...

    def boot_id(self) -> bytes:
        """Bytes that change at each boot of the machine."""
        ...


class SystemClock:
    """The clock of this machine."""

    def __init__(self) -> None:
        self._boot_id = _boot_id()  # one boot outlives the process: asked once

    def wall_ms(self) -> int:
        """UTC milliseconds from the operating system."""
        return time.time_ns() // 1_000_000

    def boot_ms(self) -> int:
        """CLOCK_BOOTTIME where there is one, because time.monotonic stops in sleep on Linux and on
        macOS; there CLOCK_MONOTONIC goes on, as on Windows the monotonic clock itself.
        """
        if hasattr(time, "CLOCK_BOOTTIME"):
            return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
        if sys.platform == "darwin":
            return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000
        return time.monotonic_ns() // 1_000_000

    def boot_id(self) -> bytes:
        """Linux names its boots; elsewhere the boot is named by the minute at which it began."""
        return self._boot_id


def _boot_id() -> bytes:
    path = Path("/proc/sys/kernel/random/boot_id")
    if path.exists():
        return bytes.fromhex(path.read_text().strip().replace("-", ""))
    began_min = int((time.time() - time.monotonic()) // 60)
    return began_min.to_bytes(16, "big")


@dataclass(frozen=True, slots=True)
class Planned:
    """A planned moment: local wall time with its zone, ("2026-11-27T20:00", "Europe/Brussels")."""

    local: str
    zone: str

    def utc(self) -> datetime:
        """Resolve to UTC with today's zone rules. A local time that does not exist in the
        night the clock springs forward resolves by PEP 495 fold=0 to the moment after the gap.

        Raises ValueError or KeyError for what is no moment, or no zone.
        """
        naive = datetime.fromisoformat(self.local)
        try:
            return naive.replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)
        except (OverflowError, OSError) as error:  # outside the calendar; "Europe" is a folder
            raise ValueError(f"no moment: {self.local[:40]} {self.zone[:40]}") from error

    def wall(self) -> datetime:
        """The naive local date-time, as printed on a ticket."""
        return datetime.fromisoformat(self.local)


def utc_from_ms(wall_ms: int) -> datetime:
    """UTC date-time of a millisecond stamp."""
    return datetime.fromtimestamp(wall_ms / 1000, tz=UTC)


def local_from_ms(wall_ms: int, zone: str) -> datetime:
    """What a wall clock in `zone` showed at that moment, for screens and papers."""
    return utc_from_ms(wall_ms).astimezone(ZoneInfo(zone))


def yesterday_ms(wall_ms: int, zone: str) -> int:
    """When yesterday began by a wall clock in `zone`, as a UTC millisecond stamp."""
    today = local_from_ms(wall_ms, zone).date()
    begun = datetime.combine(today - timedelta(days=1), datetime.min.time(), ZoneInfo(zone))
    return int(begun.timestamp() * 1000)

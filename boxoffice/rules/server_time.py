"""What time it is at the server, as a device may believe it without asking (sync.md §6.2).

The estimate never runs behind: a right must not be used after its end because a crystal is slow or
a reply was long on its way. A clock that went on in sleep carries it within one boot; after a
reboot only the wall clock is left, and it is believed while it is not behind what was known.
"""

from __future__ import annotations

from dataclasses import dataclass

DRIFT_PER_MS = 2000
"""One millisecond in two thousand (5e-4): worse than any counter PC's crystal."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """One answer of the server: its clock, and what this machine's boot clock showed then (ms)."""

    server_ms: int
    boot_ms: int
    boot: bytes
    round_trip_ms: int


@dataclass(frozen=True, slots=True)
class ServerTime:
    """UTC ms at the server, and whether that may be relied on."""

    ms: int
    sure: bool
    proven_ms: int
    """The latest time that surely has been: now, in the boot in which the server said its time;
    else when it said it last. 0: it never did.
    """


def estimate(
    anchor: Anchor | None, high_water_ms: int, *, wall_ms: int, boot_ms: int, boot: bytes
) -> ServerTime:
    """The server's time now: in the anchor's boot from there on, else by the wall clock.

    `high_water_ms`: the latest server time that this device was ever sure of.
    """
    if anchor is not None and anchor.boot == boot:
        since = max(0, boot_ms - anchor.boot_ms)
        drift = -(-since // DRIFT_PER_MS)
        now = anchor.server_ms + since + drift + anchor.round_trip_ms
        return ServerTime(now, sure=True, proven_ms=now)
    if anchor is None:
        return ServerTime(wall_ms, sure=False, proven_ms=0)
    return ServerTime(wall_ms, sure=wall_ms >= high_water_ms, proven_ms=anchor.server_ms)

"""The server's time on this device: the last anchor and the high-water mark, kept in the file, with
how far the mark is proven.
"""

from __future__ import annotations

from dataclasses import astuple

from boxoffice.clock import Clock
from boxoffice.replica import meta
from boxoffice.replica.database import Connection
from boxoffice.rules.roles import UNMEASURED_MS
from boxoffice.rules.server_time import Anchor, ServerTime, estimate

NOTED_MS = 60_000
"""How far the mark in the file may be behind: a sale must not pay for it each time."""


class Timekeeping:
    """One per replica; written by its writer alone."""

    def __init__(self, conn: Connection, clock: Clock) -> None:
        self._clock = clock
        kept = meta.get(conn, "time_anchor")
        self._anchor = None if kept is None else Anchor(*kept)
        self._noted_ms: int = meta.get(conn, "time_high_water", 0)
        self._proven_ms: int = meta.get(conn, "time_proven", 0)

    def now(self) -> ServerTime:
        """The server's time, as far as this device may believe it."""
        clock = self._clock
        return estimate(
            self._anchor, self._noted_ms, wall_ms=clock.wall_ms(), boot_ms=clock.boot_ms(),
            boot=clock.boot_id(),
        )  # fmt: skip

    def likely(self) -> ServerTime:
        """The time as a door may judge by it. Not sure: this clock is behind what surely was, which
        the mark is not where this clock alone moved it; nor is it to the minute. Where no server
        ever said its time, this clock is all there is.
        """
        now = self.now()
        if self._anchor is None:
            return ServerTime(now.ms, sure=True, proven_ms=now.ms)
        proven = max(now.proven_ms, self._proven_ms)
        if now.ms < proven - UNMEASURED_MS:
            return ServerTime(now.ms, sure=False, proven_ms=proven)
        return ServerTime(max(now.ms, proven), sure=True, proven_ms=proven)

    def anchored(self, conn: Connection, server_ms: int, round_trip_ms: int) -> None:
        """The server has just said its time: whatever was believed before is void."""
        clock = self._clock
        self._anchor = Anchor(server_ms, clock.boot_ms(), clock.boot_id(), round_trip_ms)
        self._noted_ms = self._proven_ms = server_ms
        meta.put(conn, "time_anchor", astuple(self._anchor))
        meta.put(conn, "time_high_water", server_ms)
        meta.put(conn, "time_proven", server_ms)

    def note(self, conn: Connection) -> None:
        """Keep the mark in the file, at most once a minute: time never was earlier than this.

        A transaction that is rolled back loses it for that minute, which harms nobody.
        """
        now = self.now()
        if now.sure and now.ms > self._noted_ms + NOTED_MS:
            self._noted_ms = now.ms
            meta.put(conn, "time_high_water", now.ms)
            if now.proven_ms == now.ms:  # carried on by the boot clock
                self._proven_ms = now.ms
                meta.put(conn, "time_proven", now.ms)

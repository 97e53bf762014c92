"""Who waits for whom when several server processes work on one PostgreSQL database.

SQLite has one writer (`BEGIN IMMEDIATE`), so nothing here does anything there. On PostgreSQL a
writing transaction shares one advisory lock and then takes the counter rows of the scopes that it
reaches, in id order, before it reads anything else (design.md §6a.10): whoever touches one house's
rows does so alone, houses do not wait for each other. An act whose reach nobody can tell
beforehand takes the advisory lock for itself. What turns out to reach further than it said is
rolled back and begun again with more (`BeyondReachError`), so no lock is ever taken out of order.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

WRITERS = 0x626F78
"""Advisory lock: shared by every writer, alone for an act that may touch anything."""
JOURNAL = 0x626F79
"""Advisory lock: the next number of the server's own journal."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a transaction may touch: scopes by name, everything, or nothing that is shared."""

    scopes: frozenset[str] = frozenset()
    everything: bool = False
    looking: bool = False

    def wider(self, scopes: Iterable[str]) -> Reach:
        """This reach and more."""
        if self.looking:
            return EVERYTHING
        return Reach(self.scopes | frozenset(scopes), self.everything)


EVERYTHING = Reach(everything=True)
LOOKING = Reach(looking=True)
"""Reads one snapshot, and notes of who asks at most what only that device's requests write."""


def reach_of(*scopes: str) -> Reach:
    """A transaction over these scopes."""
    return Reach(frozenset(scopes))


class BeyondReachError(Exception):
    """A transaction came to what it holds no lock on: it begins again with this reach."""

    def __init__(self, reach: Reach) -> None:
        super().__init__("transaction begins again with a wider reach")
        self.reach = reach


class Locks:
    """The locks of one transaction."""

    def __init__(self, conn: Connection, reach: Reach) -> None:
        self._conn = conn
        self._reach = reach
        self._shared = conn.dialect.name != "sqlite"
        self._numbering = False

    @property
    def for_update(self) -> str:
        """How a counter row is read by who will raise it."""
        return " FOR UPDATE" if self._shared else ""

    def begin(self) -> None:
        """Wait for whoever may not be beside this transaction."""
        if self._shared and not self._reach.looking:
            how = "" if self._reach.everything else "_shared"
            self._conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock{how}({WRITERS})")

    def need(self, scopes: Iterable[str]) -> None:
        """Raises BeyondReachError unless these scopes are within reach."""
        if self._shared and not self._reach.everything:
            strange = frozenset(scopes) - self._reach.scopes
            if strange:
                raise BeyondReachError(self._reach.wider(strange))

    def need_everything(self) -> None:
        """Raises BeyondReachError unless nobody else writes meanwhile."""
        if self._shared and not self._reach.everything:
            raise BeyondReachError(EVERYTHING)

    def number_next(self) -> None:
        """Nobody else appends to the server's journal until this transaction ends."""
        if self._shared and self._reach.looking:
            raise BeyondReachError(EVERYTHING)
        if self._shared and not self._numbering:
            self._conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({JOURNAL})")
            self._numbering = True

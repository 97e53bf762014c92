"""One call, one transaction: begun, locked, tried again when it met another one, committed, told.

Everything that a server process knows of the whole installation, its name and its epoch, is read
inside each transaction: another process on the same database may have changed it since.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from boxoffice.clock import Clock
from boxoffice.ids import DeviceId
from sync.server import state
from sync.server.engine import at_one_moment
from sync.server.feeds import FeedWriter
from sync.server.journal import ServerJournal
from sync.server.locks import EVERYTHING, BeyondReachError, Locks, Reach
from sync.server.store import ServerStore
from sync.server.witness import KeptEvent, ServerWitness
from sync.server.work import Work

log = logging.getLogger("boxoffice.server")

T = TypeVar("T")

TRIES = 10
_PASSING = ("40001", "40P01")
"""PostgreSQL: could not serialize, deadlock found. Nothing happened, and it may happen now."""


class Transactions:
    """Begins and ends them, for one server process."""

    def __init__(self, engine: Engine, clock: Clock, witness: ServerWitness | None) -> None:
        self.engine = engine
        self._looking = at_one_moment(engine, reads_only=False)
        self._reading = at_one_moment(engine, reads_only=True)
        self._clock = clock
        self._witness = witness
        self._unwitnessed: list[tuple[int, int, bytes]] = []
        self._unkept: list[KeptEvent] = []
        self._listeners: list[Callable[[tuple[str, ...]], None]] = []
        self.device = DeviceId(b"")
        self.epoch = 1
        """As of the last transaction: for a status line. In a transaction ask the journal."""

    def subscribe(self, listener: Callable[[tuple[str, ...]], None]) -> None:
        """Call `listener` with the scopes that moved, after each commit."""
        self._listeners.append(listener)

    def run(self, act: Callable[[Work], T], reach: Reach = EVERYTHING) -> T:
        """What `act` gives, in one transaction that is committed and witnessed.

        `act` may be called several times, and leaves nothing behind when it does not end. Raises
        what it raises.
        """
        for tried in range(1, TRIES + 1):
            try:
                with self.begin(reach) as work:
                    return act(work)
            except BeyondReachError as error:
                reach = error.reach
            except OperationalError as error:
                if getattr(error.orig, "sqlstate", "") not in _PASSING or tried == TRIES:
                    raise
                log.info("met another transaction, tried again: %s", type(error.orig).__name__)
        raise BeyondReachError(reach)

    @contextmanager
    def begin(self, reach: Reach = EVERYTHING) -> Iterator[Work]:
        """One try; on leaving it is committed, witnessed and told to who listens."""
        with (self._looking if reach.looking else self.engine).begin() as conn:
            locks = Locks(conn, reach)
            locks.begin()
            store = ServerStore(conn)
            feed = FeedWriter(store, locks)
            feed.lock(reach.scopes)
            epoch = state.get(store, "epoch", 1)
            journal = ServerJournal(store, feed, self._clock, self.device, epoch, locks)
            yield Work(store, feed, journal, locks)
            moved = feed.flush()
        self.epoch = journal.epoch
        # Kept until it is written: an answer that was not witnessed is asked again, and must
        # not leave unwitnessed then.
        self._unwitnessed += journal.recorded
        self._unkept += journal.kept_whole
        if self._witness:
            self._witness.keep(self._unkept)  # twice does no harm, never would
            self._witness.append(self._unwitnessed)
        self._unkept.clear()
        self._unwitnessed.clear()
        if moved:
            for listener in self._listeners:
                listener(moved)

    @contextmanager
    def reading(self) -> Iterator[ServerStore]:
        """The rows of one moment, for as long as it takes: nobody's writing waits."""
        with self._reading.begin() as conn:
            yield ServerStore(conn)

    def close(self) -> None:
        """Let go of the database and the witness."""
        self.engine.dispose()
        if self._witness:
            self._witness.close()

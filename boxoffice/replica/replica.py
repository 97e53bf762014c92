"""The replica: one writer, one journal, one transaction per action.

`with replica.write() as tx:` is the only way to change the file. Inside, an action checks its
rules, `tx.record`s its one event and queues its print jobs; all of it is durable together or not
at all (design.md §3). Reads use `replica.reader()`, a connection of the calling thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from boxoffice.clock import Clock
from boxoffice.errors import Refused, Unavailable
from boxoffice.ids import DeviceId, Entropy, HouseId, OperatorId, ShiftId, mint
from boxoffice.journal.event import GENESIS, Event, place_of
from boxoffice.journal.kinds import Payload
from boxoffice.replica import meta
from boxoffice.replica.courtesy import Courtesy
from boxoffice.replica.database import (
    Connection,
    driver,
    failures_named,
    named_failure,
    open_database,
)
from boxoffice.replica.kept import Kept
from boxoffice.replica.pending import Pending
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.schema import prepare
from boxoffice.replica.timekeeping import Timekeeping
from boxoffice.replica.transaction import Measured, Transaction, Writer
from boxoffice.replica.witness import Head, Witness
from boxoffice.rules.server_time import ServerTime

log = logging.getLogger("boxoffice.journal")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: the operator logged in, and the open shift (empty ids when there is none)."""

    operator: OperatorId = OperatorId(b"")
    shift: ShiftId = ShiftId(b"")


class Replica:
    """One installation's database."""

    def __init__(
        self, path: Path, clock: Clock, entropy: Entropy, witness: Witness | None = None
    ) -> None:
        """Open (or create) the file.

        Raises Refused("database_newer") or Unavailable("database_…"); nothing is changed then.
        """
        self.path = path
        self.clock = clock
        self.entropy = entropy
        self.changes = 0
        """Rises with every committed transaction; screens compare it to know what is stale."""
        self.kept = Kept(self.reader)
        """What was read of the replica and stays true until its tables are written again."""
        self.in_basket: frozenset[tuple[bytes, int]] = frozenset()
        """(performance, seat) in the basket of this desk's screen: not given back just now."""
        self.courtesy = Courtesy()
        """Long work on another thread asks it between two steps."""
        self.witness_failed = False
        self._witness = witness
        self._conn = open_database(path)
        try:
            if prepare(self._conn, path):
                # One that has changed the schema prepares its statements over and over: a scan
                # takes a quarter longer on it (measured).
                self._conn.close()
                self._conn = open_database(path)
        except BaseException:
            self._conn.close()
            raise
        self._lock = threading.RLock()
        self._readers = threading.local()
        self._open_readers: list[RowStore] = []
        self._listeners: list[Callable[[], None]] = []
        store = RowStore(self._conn)
        self._writer = Writer(
            store, clock, meta.head(self._conn), meta.identity(self._conn),
            Timekeeping(self._conn, clock),
        )  # fmt: skip
        self.pending = Pending(store)
        self.restored = self._behind_witness()

    # -- who this is -----------------------------------------------------------------------

    @property
    def device(self) -> DeviceId:
        """This device, or empty before enrolment."""
        return self._writer.identity.device

    @property
    def house(self) -> HouseId:
        """This device's own house, or empty before enrolment."""
        return self._writer.identity.house

    @property
    def incarnation(self) -> int:
        """Rises when this database is found to be restored or cloned."""
        return self._writer.head.incarnation

    @property
    def head(self) -> Head:
        """The newest event."""
        return self._writer.head

    def new_id(self) -> bytes:
        """A fresh 16-byte id."""
        return mint(self.clock.wall_ms(), self.entropy)

    @property
    def acknowledgements(self) -> int:
        """Rises when it changes what the server is known to have stored."""
        return self._writer.acknowledgements

    @property
    def connection(self) -> Connection:
        """The writer's connection, for a backup while it works and for the simulator's faults."""
        return self._conn

    # -- writing ---------------------------------------------------------------------------

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """One durable transaction; waits for the writer's turn. Any exception rolls it back.

        Raises Unavailable("disk_full") and its like from the commit; nothing happened then.
        """
        with self._lock:
            tx = Transaction(self._writer, self.pending)
            try:
                self._conn.execute("BEGIN IMMEDIATE")
                yield tx
                self._conn.execute("COMMIT")
            except BaseException as error:
                self._undo(tx)
                if isinstance(error, driver.Error):
                    raise named_failure(error, self.path) from error
                raise
            self._committed(tx)
        self._tell()

    def _undo(self, tx: Transaction) -> None:
        with failures_named(self.path):
            if self._conn.in_transaction:
                self._conn.execute("ROLLBACK")
            tx.store.nothing_written()
            tx.forget()

    def commit(self, payload: Payload, actor: Actor = Actor()) -> Event:
        """Record one event that needs no check, in a transaction of its own."""
        with self.write() as tx:
            return tx.record(payload, actor.operator, actor.shift)

    def _committed(self, tx: Transaction) -> None:
        tx.keep()
        self.changes += 1
        self.kept.written(tx.store.written, tx.store.performances)
        tx.store.nothing_written()
        if tx.recorded:
            self._show_witness(self._writer.head)

    def _show_witness(self, head: Head) -> None:
        """The sale stands whatever happens here: a failure goes to the status line."""
        if self._witness is None:
            return
        try:
            self._witness.write(head)
            self.witness_failed = False
        except Unavailable as error:
            self.witness_failed = True
            log.warning("head witness not written: %s", error)

    def _behind_witness(self) -> bool:
        seen = self._witness.read() if self._witness else None
        if seen is None:
            return False
        head = self._writer.head
        if (head.incarnation, head.seq) < (seen.incarnation, seen.seq):
            return True
        found = self._conn.execute(
            "SELECT hash FROM journal WHERE place = ?", (place_of(seen.incarnation, seen.seq),)
        ).fetchone()
        return seen.seq > 0 and (found is None or found[0] != seen.hash)

    def require_own_past(self) -> None:
        """Refused("restored_copy") while this copy is older than what it once wrote.

        Its seats may have been sold by the lost part. Ends when the server gave a new
        incarnation.
        """
        if self.restored:
            raise Refused("restored_copy")

    def begin_incarnation(self, incarnation: int) -> None:
        """Start a new chain (the server found a restore or clone), with sequence 0."""
        with self._lock:
            with self.write() as tx:
                meta.put(tx.store.conn, "incarnation", incarnation)
            self._writer.head = Head(incarnation, 0, GENESIS)
            self._writer.counts.clear()
            self.restored = False
            self._show_witness(self._writer.head)

    def became(self, device: DeviceId, house: HouseId) -> None:
        """This installation was enrolled (once in its life)."""
        with self._lock:
            with self.write() as tx:
                meta.put(tx.store.conn, "device", device)
                meta.put(tx.store.conn, "house", house)
            self._writer.identity = meta.Identity(device, house)

    def measure(self, measured: Measured) -> None:
        """Remember the last measurement of the server's clock; each event carries it."""
        self._writer.measured = measured

    @property
    def measured(self) -> Measured:
        """The last measurement of the server's clock."""
        return self._writer.measured

    def anchor(self, server_ms: int, round_trip_ms: int) -> None:
        """The server said its time, in a reply that took so long."""
        with self.write() as tx:
            self._writer.time.anchored(tx.store.conn, server_ms, round_trip_ms)

    def server_time(self) -> ServerTime:
        """The server's time now, and whether it may be relied on."""
        return self._writer.time.now()

    def likely_time(self) -> ServerTime:
        """The time as a door may judge by it; see `Timekeeping.likely`."""
        return self._writer.time.likely()

    # -- reading ---------------------------------------------------------------------------

    def reader(self) -> RowStore:
        """A read-only store of the calling thread; never sees half a transaction."""
        store: RowStore | None = getattr(self._readers, "store", None)
        if store is None:
            store = RowStore(open_database(self.path, read_only=True))
            self._readers.store = store
            self._open_readers.append(store)
        return store

    # -- telling ---------------------------------------------------------------------------

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` (from any thread) after every commit."""
        self._listeners.append(listener)

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            try:
                listener()
            except Exception:  # what was committed stands: a screen's failure must not deny it
                log.exception("listener failed after a commit")

    def close(self) -> None:
        """Close the writer and the readers of all threads."""
        with self._lock:
            for store in self._open_readers:
                store.conn.close()
            self._conn.close()
            if self._witness:
                self._witness.close()


NOBODY = Actor()
"""The program itself acts (run start, due reservations)."""

"""One transaction of the replica: events appended and folded, rows and jobs written with them."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from boxoffice.clock import Clock
from boxoffice.errors import Refused
from boxoffice.fold.fold import fold
from boxoffice.fold.rows import Pii
from boxoffice.fold.view import RowKey, RowsView, Seen
from boxoffice.ids import EventHash, OperatorId, ShiftId
from boxoffice.journal.event import (
    MAX_BODY,
    Envelope,
    Event,
    chain_hash,
    encode_envelope,
    encode_payload,
    place_of,
)
from boxoffice.journal.kinds import Payload
from boxoffice.replica.meta import Identity
from boxoffice.replica.pending import Pending, Trace
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.timekeeping import Timekeeping
from boxoffice.replica.witness import Head


@dataclass(slots=True)
class Measured:
    """The last measured server clock: offset and error in ms (-1: never in this boot)."""

    offset_ms: int = 0
    error_ms: int = -1


@dataclass(slots=True)
class Writer:
    """What the single writer keeps between transactions."""

    store: RowStore
    clock: Clock
    head: Head
    identity: Identity
    time: Timekeeping
    measured: Measured = field(default_factory=Measured)
    counts: dict[str, int] = field(default_factory=dict)
    """Committed events of this incarnation per kind, as far as somebody asked for them."""


class Transaction:
    """Open between BEGIN IMMEDIATE and COMMIT; used by one thread."""

    def __init__(self, writer: Writer, pending: Pending) -> None:
        self._writer = writer
        self._pending = pending
        self._head = writer.head
        self.store = writer.store
        self._traces: list[Trace] = []
        self._wrote: set[RowKey] = set()
        self._counts: dict[str, int] = {}

    def record(
        self,
        payload: Payload,
        operator: OperatorId = OperatorId(b""),
        shift: ShiftId = ShiftId(b""),
        rows: RowsView | None = None,
    ) -> Event:
        """Append one event to the chain and fold it. Refused("event_too_large") above 64 KB.

        `rows`: where the caller has read, in this transaction, what the fold will look at.
        """
        writer = self._writer
        kind, version, raw = encode_payload(payload)
        seq = self._head.seq + 1
        envelope = Envelope(
            version, kind, writer.identity.device, self._head.incarnation, seq, operator, shift,
            writer.clock.wall_ms(), writer.measured.offset_ms, writer.measured.error_ms,
            writer.clock.boot_id(), raw,
        )  # fmt: skip
        body = encode_envelope(envelope)
        prev = EventHash(self._head.hash)
        event = Event(chain_hash(prev, body), prev, envelope, payload)
        place = place_of(envelope.incarnation, seq)
        before = self._fold(event, Seen(self.store if rows is None else rows))
        self.store.conn.execute(
            "INSERT INTO journal(place, prev, hash, kind, v, body, before)"
            " VALUES(?, ?, ?, ?, ?, ?, ?)",
            (place, prev, event.hash, kind, version, body, before),
        )
        writer.time.note(self.store.conn)
        self._head = Head(envelope.incarnation, seq, event.hash)
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return event

    def _fold(self, event: Event, seen: Seen) -> bytes | None:
        """Write what the event does; returns, encoded, what the server last sent of the rows that
        it is the first to write.
        """
        changed = fold(event, seen)
        trace = Trace.of(event, changed, seen.before)
        ours, pending = self._wrote, self._pending
        first = {
            key: row for key, row in seen.before.items()
            if row is not None and key in trace.wrote and key not in ours and key not in pending
        }  # fmt: skip
        ours |= trace.wrote
        self.store.put(changed)
        self._traces.append(trace)
        return pending.begin(self.store, trace.place, first)

    def next_of(self, kind: str) -> int:
        """The number that the next event of this kind has in this incarnation: gap-free, because
        it counts what is committed, and this transaction before it is.
        """
        head = self._writer.head
        if kind not in self._writer.counts:
            self._writer.counts[kind] = self.store.conn.execute(
                "SELECT count(*) FROM journal WHERE place BETWEEN ? AND ? AND kind = ?",
                (place_of(head.incarnation, 0), place_of(head.incarnation, head.seq), kind),
            ).fetchone()[0]
        return self._writer.counts[kind] + self._counts.get(kind, 0) + 1

    @property
    def recorded(self) -> bool:
        """Whether the chain grew."""
        return bool(self._traces)

    def keep_private(self, item: Pii) -> None:
        """Store a personal value beside the chain and let the next push carry it.

        Refused("private_too_large") above 64 KB: no push could ever carry it.
        """
        if len(item.value.encode()) > MAX_BODY:
            raise Refused("private_too_large", size=len(item.value.encode()))
        self.store.put([item])
        self.store.conn.execute("INSERT OR IGNORE INTO pii_outbox(ref) VALUES(?)", (item.ref,))

    def keep_blob(self, digest: bytes, data: bytes) -> None:
        """Store a content-addressed blob; pushed before the events that name it."""
        self.store.conn.execute(
            "INSERT OR IGNORE INTO blob(hash, data) VALUES(?, ?)", (digest, data)
        )

    def queue_print(self, kind: str, number: str, *subjects: bytes) -> None:
        """Papers to print after the commit, one a subject (design.md §4: commit first)."""
        at_ms = self._writer.clock.wall_ms()
        self.store.conn.executemany(
            "INSERT INTO print_job(kind, subject, number, state, at_ms)"
            " VALUES(?, ?, ?, 'queued', ?)",
            [(kind, subject, number, at_ms) for subject in subjects],
        )

    def acknowledge(self, place: int, level: int, effect: dict[str, int] | None) -> None:
        """The server stored the event at this place; `effect` names, per scope, where it took
        effect.

        An event that is settled already has nothing more to learn.
        """
        self.store.conn.execute(
            "UPDATE journal SET ack = max(ack, ?), effect = coalesce(?, effect)"
            " WHERE place = ? AND settled = 0",
            (level, None if effect is None else msgspec.msgpack.encode(effect), place),
        )

    def keep(self) -> None:
        """After the commit: the new head and the new pending events are real."""
        self._writer.head = self._head
        for kind, count in self._counts.items():
            if kind in self._writer.counts:
                self._writer.counts[kind] += count
        self._pending.committed()
        for trace in self._traces:
            self._pending.add(trace)

    def forget(self) -> None:
        """After a rollback nothing of it ever was; pending state is read again when it changed."""
        self._pending.reload_if_touched(self.store)

"""The server is a device too: its own key, chain and events, folded by the same fold.

Grants, enrolments, revocations and erasures that happen here are events of the server's journal,
so they are audited, replayable and provable in a settlement (design.md §4). Its incarnation is
the epoch.
"""

from __future__ import annotations

import msgspec

from boxoffice.clock import Clock
from boxoffice.fold.fold import fold, reads
from boxoffice.fold.rows import Row
from boxoffice.ids import DeviceId, EventHash, OperatorId, ShiftId
from boxoffice.journal.event import (
    GENESIS,
    Envelope,
    Event,
    chain_hash,
    encode_envelope,
    encode_payload,
)
from boxoffice.journal.kinds import Enrol, Payload, Sale, Void
from sync.server.feeds import FeedWriter
from sync.server.judging import judge
from sync.server.locks import Locks
from sync.server.overlay import BatchRows
from sync.server.store import ServerStore
from sync.server.witness import KeptEvent

KEPT_WHOLE = (Sale, Void, Enrol)
_encode = msgspec.msgpack.Encoder().encode


class ServerJournal:
    """Appends the server's own events inside one transaction."""

    def __init__(
        self, store: ServerStore, feed: FeedWriter, clock: Clock, device: DeviceId, epoch: int,
        locks: Locks,
    ) -> None:  # fmt: skip
        self._store = store
        self._locks = locks
        self._feed = feed
        self._clock = clock
        self._device = device
        self.epoch = epoch
        self.recorded: list[tuple[int, int, bytes]] = []
        """(epoch, seq, hash) of what was appended, for the witness."""
        self.kept_whole: list[KeptEvent] = []
        """Those among them that no device has: the witness keeps them whole."""

    def _head(self) -> tuple[int, bytes]:
        if self.recorded and self.recorded[-1][0] == self.epoch:
            return self.recorded[-1][1:]
        found = self._store.run(
            "SELECT seq, hash FROM event WHERE device = ? AND incarnation = ?"
            " ORDER BY seq DESC LIMIT 1",
            (self._device, self.epoch),
        ).fetchone()
        return (found[0], bytes(found[1])) if found else (0, GENESIS)

    def show(self, rows: list[Row]) -> None:
        """Rows that follow from what was found out, and from no event."""
        self._store.put(rows)
        self._feed.emit(rows)

    def record(self, payload: Payload) -> list[Row]:
        """Append one event and fold it into rows and feeds; returns the rows."""
        self._locks.number_next()
        seq, prev = self._head()
        now_ms = self._clock.wall_ms()
        kind, version, raw = encode_payload(payload)
        envelope = Envelope(
            version, kind, self._device, self.epoch, seq + 1, OperatorId(b""), ShiftId(b""),
            now_ms, 0, 0, self._clock.boot_id(), raw,
        )  # fmt: skip
        body = encode_envelope(envelope)
        event = Event(chain_hash(prev, body), EventHash(prev), envelope, payload)
        self._store.prefetch(reads(event))
        view = BatchRows(self._store)
        rows = judge(event, fold(event, view), view).rows
        self._store.put(rows)
        effect = self._feed.emit(rows)
        self._store.run(
            "INSERT INTO event(hash, prev, device, incarnation, seq, kind, body, received_ms,"
            " status, effect) VALUES(?, ?, ?, ?, ?, ?, ?, ?, 'applied', ?)",
            (event.hash, prev, self._device, self.epoch, seq + 1, kind, body, now_ms,
             _encode(effect)),
        )  # fmt: skip
        self.recorded.append((self.epoch, seq + 1, event.hash))
        if isinstance(payload, KEPT_WHOLE):
            self.kept_whole.append(KeptEvent(event.hash, body))
        return rows

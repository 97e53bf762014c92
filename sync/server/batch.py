"""Applying pushed events: folded in memory over prefetched rows, written set-wise.

The fast path does a whole batch in one transaction. Only when it raises is the batch replayed
event by event in savepoints, so that one bad event never blocks the next (design.md §6a.9).
Both paths run this very code and give identical rows; a property test holds them together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import msgspec

from boxoffice.fold.fold import fold, reads
from boxoffice.fold.rows import Row
from boxoffice.fold.view import Overlay
from boxoffice.journal import kinds
from boxoffice.journal.event import Event, decode
from sync.protocol import EventResult, SentEvent
from sync.server.rights import judge
from sync.server.store import FeedWriter, ServerStore

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder().decode


@dataclass(slots=True)
class Applied:
    """What a batch did: results in order, and the payloads that the server must act upon."""

    results: list[EventResult] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)


class Batch:
    """One transaction's worth of events of one device."""

    def __init__(self, store: ServerStore, feed: FeedWriter, now_ms: int) -> None:
        self._store = store
        self._feed = feed
        self._now_ms = now_ms
        self._overlay = Overlay(store)
        self._stored: list[tuple[object, ...]] = []
        self._parked: list[tuple[bytes, bytes]] = []

    def apply(self, sent: Sequence[SentEvent]) -> Applied:
        """Fold and store events that are new here. Raises whatever a bad event raises."""
        decoded = [decode(item.prev, item.body) for item in sent]
        self._store.prefetch(key for event in decoded for key in reads(event))
        applied = Applied()
        for item, event in zip(sent, decoded, strict=True):
            result = self._one(event)
            applied.results.append(result)
            applied.events.append(event)
            self._remember(item, event.kind, event, result)
        self._write()
        return applied

    def quarantine(self, item: SentEvent, kind: str) -> EventResult:
        """Keep an event that this program cannot read or apply: replayed after an upgrade."""
        result = EventResult(item.hash, "quarantined", None)
        self._remember(item, kind, None, result)
        self._write()
        return result

    def _one(self, event: Event) -> EventResult:
        judged = judge(event, fold(event, self._overlay), self._overlay, self._store)
        if judged.wanting:
            self._parked += [(entity, event.hash) for entity in judged.wanting]
            return EventResult(event.hash, judged.status, None)
        effect = self._take(judged.rows + judged.extra)
        effect |= self._unpark(event)
        return EventResult(event.hash, judged.status, effect)

    def _take(self, rows: Iterable[Row]) -> dict[str, int]:
        listed = list(rows)
        for row in listed:
            self._overlay.put(row)
        return self._feed.emit(listed)

    def _unpark(self, event: Event) -> dict[str, int]:
        """Events that waited for what a sale has just brought."""
        effect: dict[str, int] = {}
        if not isinstance(event.payload, kinds.Sale):
            return effect
        if self._store.run("SELECT 1 FROM parked LIMIT 1").fetchone() is None:
            return effect
        for entity in (event.payload.order, *(t.id for t in event.payload.tickets)):
            for (digest,) in self._store.run(
                "SELECT event FROM parked WHERE entity = ?", (entity,)
            ).fetchall():
                effect |= self._again(bytes(digest))
        return effect

    def _again(self, digest: bytes) -> dict[str, int]:
        prev, body = self._store.run(
            "SELECT prev, body FROM event WHERE hash = ?", (digest,)
        ).fetchone()
        event = decode(bytes(prev), bytes(body))
        judged = judge(event, fold(event, self._overlay), self._overlay, self._store)
        if judged.wanting:
            return {}
        effect = self._take(judged.rows + judged.extra)
        self._store.run("DELETE FROM parked WHERE event = ?", (digest,))
        self._store.run(
            "UPDATE event SET status = ?, effect = ? WHERE hash = ?",
            (judged.status, _encode(effect), digest),
        )
        return effect

    def _remember(
        self, item: SentEvent, kind: str, event: Event | None, result: EventResult
    ) -> None:
        device = event.envelope.device if event else b""
        effect = None if result.effect is None else _encode(result.effect)
        self._stored.append(
            (
                item.hash, item.prev, device, item.incarnation, item.seq, kind, item.body,
                self._now_ms, result.status, effect,
            )
        )  # fmt: skip

    def _write(self) -> None:
        self._store.put(self._overlay.changed.values())
        self._store.run_many(
            "INSERT INTO event(hash, prev, device, incarnation, seq, kind, body, received_ms,"
            " status, effect) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            self._stored,
        )
        self._store.run_many("INSERT INTO parked(entity, event) VALUES(?, ?)", self._parked)
        self._stored.clear()
        self._parked.clear()
        self._overlay.changed.clear()


def stored_result(row: tuple[bytes, str, bytes | None]) -> EventResult:
    """The result of an event that was stored before: (hash, status, effect)."""
    digest, status, effect = row
    return EventResult(bytes(digest), status, None if effect is None else _decode(effect))

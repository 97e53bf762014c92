"""Push: events are stored and deduplicated by chain hash; none is ever rejected (sync.md §7)."""

from __future__ import annotations

import logging

from sqlalchemy.exc import OperationalError

from boxoffice.fold.rows import Device, Pii
from boxoffice.journal.event import GENESIS
from sync.heads import holds_together
from sync.protocol import EventResult, PushReply, PushRequest, SentEvent, SentPii
from sync.server.batch import Batch, stored_result
from sync.server.claiming import Claiming
from sync.server.handing_over import HandingOver
from sync.server.journal import ServerJournal
from sync.server.opening import authentic
from sync.server.planning import Planning
from sync.server.store import FeedWriter, ServerStore

log = logging.getLogger("boxoffice.server")


class ForeignPushError(Exception):
    """The head signature is not the device's: these are not its events, nothing is stored."""


class Pushing:
    """One push against one transaction."""

    def __init__(
        self, store: ServerStore, feed: FeedWriter, journal: ServerJournal, now_ms: int
    ) -> None:
        self._store = store
        self._feed = feed
        self._journal = journal
        self._now_ms = now_ms

    def check(self, ask: PushRequest) -> Device:
        """The enrolled device whose signature stands under the chain, or ForeignPushError."""
        device = self._store.get(Device, (ask.device,))
        if device is None:
            raise ForeignPushError
        if not holds_together(ask, device.public_key):
            raise ForeignPushError
        return device

    def answer(self, ask: PushRequest, device: Device, *, one_by_one: bool) -> PushReply:
        """Store what is new, in order. `one_by_one` is the slow path after a batch has raised.

        A device of an earlier epoch opens first: only then are its rights known here again, and a
        sale under one of them is none without a right (design.md §6a.1).
        """
        if ask.epoch and ask.epoch != self._journal.epoch:
            return PushReply(ok=False, reopen=True, epoch=self._journal.epoch)
        fits = authentic(self._store, ask.device, ask.incarnation, ask.token)
        self._take_pii(ask.pii, device)
        known = self._known(ask)
        fresh, missing = self._fresh(ask, known)
        self._mark_forks(ask, fresh)
        batch = self.batch(device)
        if device.state != "active":
            for item in fresh:
                batch.quarantine(item, "revoked")
        elif one_by_one:
            self._one_by_one(batch, fresh)
        else:
            batch.apply(fresh)
        if fresh:
            self._keep_signature(ask)
        by_hash = known | batch.results
        results = tuple(by_hash[e.hash] for e in ask.events if e.hash in by_hash)
        return PushReply(
            ok=True, reopen=not fits, need=missing, epoch=self._journal.epoch,
            results=results, server_ms=self._now_ms,
        )  # fmt: skip

    def batch(self, device: Device) -> Batch:
        """A batch of this device's events."""
        claiming = Claiming(self._store, self._journal, self._now_ms)
        planning = Planning(self._store, claiming)
        handing_over = HandingOver(self._store, self._journal)
        return Batch(self._store, self._feed, device.id, self._now_ms, planning, handing_over)

    def _one_by_one(self, batch: Batch, fresh: list[SentEvent]) -> None:
        for item in fresh:
            feed, recorded = self._feed.mark(), len(self._journal.recorded)
            try:
                with self._store.conn.begin_nested():
                    batch.apply([item])
            except OperationalError:  # the disk, not the event
                raise
            except Exception:
                # Whatever this event does to our code, the next one must not wait for it.
                log.exception("event quarantined")
                self._feed.roll_back(feed)
                del self._journal.recorded[recorded:]
                batch.abandon([item])
                batch.quarantine(item)

    def _known(self, ask: PushRequest) -> dict[bytes, EventResult]:
        hashes = tuple({item.hash for item in ask.events} | {e.prev for e in ask.events[:1]})
        if not hashes:
            return {}
        marks = ", ".join("?" for _ in hashes)
        found = self._store.run(
            f"SELECT hash, status, effect FROM event WHERE hash IN ({marks})",  # noqa: S608
            hashes,
        ).fetchall()
        return {bytes(row[0]): stored_result(row) for row in found}

    @staticmethod
    def _fresh(ask: PushRequest, known: dict[bytes, EventResult]) -> tuple[list[SentEvent], bool]:
        """Events to store, and whether the chain before them is missing here."""
        fresh: list[SentEvent] = []
        here = {GENESIS, *known}
        for item in ask.events:
            if item.hash in here:
                continue
            if item.prev not in here:
                return fresh, True
            here.add(item.hash)
            fresh.append(item)
        return fresh, False

    def _mark_forks(self, ask: PushRequest, fresh: list[SentEvent]) -> None:
        """Same place, other hash: two copies of one database wrote. Both are kept."""
        if not fresh:
            return
        first, last = fresh[0], fresh[-1]
        taken = self._store.run(
            "SELECT 1 FROM event WHERE device = ? AND incarnation = ? AND seq >= ? AND seq <= ?"
            " LIMIT 1",
            (ask.device, first.incarnation, first.seq, last.seq),
        ).fetchone()
        if taken is not None:
            self._store.run(
                "UPDATE session SET forked = 1 WHERE device = ? AND incarnation = ?",
                (ask.device, first.incarnation),
            )

    def _keep_signature(self, ask: PushRequest) -> None:
        """The device's word for all events up to this one, for whoever must prove it later."""
        self._store.run(
            "INSERT INTO head_signature(event, signature) VALUES(?, ?)"
            " ON CONFLICT(event) DO NOTHING",
            (ask.events[-1].hash, ask.signature),
        )

    def _take_pii(self, items: tuple[SentPii, ...], device: Device) -> None:
        """Personal values of its own house; one that was erased stays erased (design.md §4)."""
        rows: dict[bytes, Pii] = {}
        for item in items:
            if item.house == device.house and self._store.get(Pii, (item.ref,)) is None:
                rows.setdefault(item.ref, Pii(item.ref, item.house, item.salt, item.value, 0))
        kept = list(rows.values())
        self._store.put(kept)
        self._feed.emit(kept)

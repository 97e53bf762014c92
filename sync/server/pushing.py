"""Push: events are stored and deduplicated by chain hash; none is ever rejected (sync.md §7)."""

from __future__ import annotations

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from boxoffice.fold.rows import Device, Pii
from boxoffice.journal.event import GENESIS, UnknownEventError, chain_hash
from sync.protocol import HEAD_DOMAIN, EventResult, PushReply, PushRequest, SentEvent
from sync.server.batch import Applied, Batch, stored_result
from sync.server.opening import authentic
from sync.server.store import FeedWriter, ServerStore


class ForeignPushError(Exception):
    """The head signature is not the device's: these are not its events, nothing is stored."""


class Pushing:
    """One push against one transaction."""

    def __init__(self, store: ServerStore, feed: FeedWriter, epoch: int, now_ms: int) -> None:
        self._store = store
        self._feed = feed
        self._epoch = epoch
        self._now_ms = now_ms

    def check(self, ask: PushRequest) -> Device:
        """The enrolled device whose signature stands under the batch, or ForeignPushError."""
        device = self._store.get(Device, (ask.device,))
        if device is None:
            raise ForeignPushError
        if ask.events:
            key = Ed25519PublicKey.from_public_bytes(device.public_key)
            try:
                key.verify(ask.signature, HEAD_DOMAIN + ask.events[-1].hash)
            except InvalidSignature as error:
                raise ForeignPushError from error
        return device

    def answer(
        self, ask: PushRequest, device: Device, *, one_by_one: bool
    ) -> tuple[PushReply, Applied]:
        """Store what is new, in order. `one_by_one` is the slow path after a batch has raised."""
        fits = authentic(self._store, ask.device, ask.incarnation, ask.token)
        self._take_pii(ask)
        known = self._known(ask)
        fresh, missing = self._fresh(ask, known)
        self._mark_forks(ask, fresh)
        batch = Batch(self._store, self._feed, self._now_ms)
        if device.state != "active":
            done = Applied([batch.quarantine(item, "unread") for item in fresh])
        elif one_by_one:
            done = self._one_by_one(batch, fresh)
        else:
            done = batch.apply(fresh)
        by_hash = known | {result.hash: result for result in done.results}
        results = tuple(by_hash[e.hash] for e in ask.events if e.hash in by_hash)
        reply = PushReply(
            ok=True, reopen=not fits, need=missing, epoch=self._epoch,
            results=results, server_ms=self._now_ms,
        )  # fmt: skip
        return reply, done

    def _one_by_one(self, batch: Batch, fresh: list[SentEvent]) -> Applied:
        done = Applied()
        for item in fresh:
            try:
                with self._store.conn.begin_nested():
                    one = batch.apply([item])
            except (UnknownEventError, msgspec.MsgspecError, ArithmeticError, LookupError, TypeError, ValueError):  # fmt: skip
                # Whatever this event does to our code, the next one must not wait for it.
                self._store.forget()
                done.results.append(batch.quarantine(item, "unread"))
                continue
            done.results += one.results
            done.events += one.events
        return done

    def _known(self, ask: PushRequest) -> dict[bytes, EventResult]:
        hashes = tuple(item.hash for item in ask.events) + tuple({e.prev for e in ask.events})
        if not hashes:
            return {}
        marks = ", ".join("?" for _ in hashes)
        found = self._store.run(
            f"SELECT hash, status, effect FROM event WHERE hash IN ({marks})",  # noqa: S608
            hashes,
        ).fetchall()
        return {bytes(row[0]): stored_result(row) for row in found}

    def _fresh(
        self, ask: PushRequest, known: dict[bytes, EventResult]
    ) -> tuple[list[SentEvent], bool]:
        """Events to store, and whether the chain before the rest of them is missing here."""
        fresh: list[SentEvent] = []
        here = set(known)
        for item in ask.events:
            if item.hash in here:
                continue
            if chain_hash(item.prev, item.body) != item.hash:
                raise ForeignPushError
            if item.prev != GENESIS and item.prev not in here:
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
            "SELECT incarnation, seq FROM event WHERE device = ?"
            " AND incarnation >= ? AND incarnation <= ? AND seq >= ?",
            (ask.device, first.incarnation, last.incarnation, min(e.seq for e in fresh)),
        ).fetchall()
        places = {(incarnation, seq) for incarnation, seq in taken}
        for incarnation in {e.incarnation for e in fresh if (e.incarnation, e.seq) in places}:
            self._store.run(
                "UPDATE session SET forked = 1 WHERE device = ? AND incarnation = ?",
                (ask.device, incarnation),
            )

    def _take_pii(self, ask: PushRequest) -> None:
        """Personal values; one that was erased stays erased (design.md §4)."""
        rows = []
        for item in ask.pii:
            kept = self._store.get(Pii, (item.ref,))
            if kept is None:
                rows.append(Pii(item.ref, item.house, item.salt, item.value, 0))
        self._store.put(rows)
        self._feed.emit(rows)

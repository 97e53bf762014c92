"""`Server(engine, clock, entropy)`: takes messages and returns messages, knows no transport.

Each call is one transaction. HTTP, threads and long polls wrap it (`app`); the simulator drives
this very object (design.md §3).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Engine

from boxoffice.clock import Clock
from boxoffice.errors import Refused
from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import Device, Document, Row, house_scope
from boxoffice.ids import DeviceId, Entropy, HouseId, mint
from boxoffice.journal.kinds import Payload
from boxoffice.platform.keystore import KeyStore, signing_key
from sync.protocol import (
    ClaimReply,
    ClaimRequest,
    EnrolReply,
    EnrolRequest,
    HoldRequest,
    OpenReply,
    OpenRequest,
    PairReply,
    PairRequest,
    PullReply,
    PullRequest,
    PushReply,
    PushRequest,
)
from sync.server import planning, state
from sync.server.claiming import Claiming, hold
from sync.server.enrolling import Enrolling
from sync.server.founding import Founding, NewHouse
from sync.server.journal import ServerJournal
from sync.server.opening import Opening, Standing, authentic
from sync.server.pulling import Pulling
from sync.server.pushing import ForeignPushError, Pushing
from sync.server.recovery import recovered, started_behind_witness
from sync.server.store import FeedWriter, ServerStore
from sync.server.witness import ServerWitness


class Work:
    """What one transaction works with."""

    def __init__(self, store: ServerStore, feed: FeedWriter, journal: ServerJournal) -> None:
        self.store = store
        self.feed = feed
        self.journal = journal


class Server:
    """The central server, and the embedded one of a single house."""

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        entropy: Entropy,
        keystore: KeyStore,
        witness: ServerWitness | None = None,
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._entropy = entropy
        self._keystore = keystore
        self._witness = witness
        self._root = signing_key(keystore, "root")
        self._listeners: list[Callable[[tuple[str, ...]], None]] = []
        self.device = DeviceId(b"")
        self.epoch = 1
        self._start()

    def _start(self) -> None:
        """Know who we are; a database behind its witness begins a new epoch in recovery."""
        with self._engine.begin() as conn:
            store = ServerStore(conn)
            self.device = DeviceId(state.get(store, "device", b""))
            if not self.device:
                self.device = DeviceId(mint(self._clock.wall_ms(), self._entropy))
                state.put(store, "device", self.device)
                state.put(store, "epoch", 1)
            self.epoch = state.get(store, "epoch", 1)
            if self._witness and started_behind_witness(store, self._witness, self.device):
                self.epoch += 1
                state.put(store, "epoch", self.epoch)
                state.put(store, "recovering", 1)

    def subscribe(self, listener: Callable[[tuple[str, ...]], None]) -> None:
        """Call `listener` with the scopes that moved, after each commit."""
        self._listeners.append(listener)

    @contextmanager
    def _work(self) -> Iterator[Work]:
        with self._engine.begin() as conn:
            store = ServerStore(conn)
            feed = FeedWriter(store)
            journal = ServerJournal(store, feed, self._clock, self.device, self.epoch)
            yield Work(store, feed, journal)
            moved = feed.flush()
        if self._witness:
            self._witness.append(self.epoch, journal.recorded)
        if moved:
            for listener in self._listeners:
                listener(moved)

    # -- devices -----------------------------------------------------------------------------

    def public_key(self, device: bytes) -> bytes | None:
        """The key that this device signs its requests with, or None when it is not enrolled."""
        with self._work() as work:
            row = work.store.get(Device, (device,))
            return None if row is None else row.public_key

    def open(self, ask: OpenRequest) -> OpenReply:
        """Begin a session; see `sync.server.opening`."""
        with self._work() as work:
            device = work.store.get(Device, (ask.device,))
            if device is None or device.state != "active":
                return OpenReply(ok=False, revoked=True)
            recovering = bool(state.get(work.store, "recovering", 0))
            standing = Standing(
                self.epoch, self._clock.wall_ms(), recovering, self._witness is None
            )
            opening = Opening(work.store, work.journal, self._entropy, standing)
            return opening.answer(ask)

    def push(self, ask: PushRequest) -> PushReply:
        """Store events. Raises ForeignPushError when they are not this device's."""
        try:
            return self._push(ask, one_by_one=False)
        except ForeignPushError:
            raise
        except Exception:  # noqa: BLE001 - any bad event: then each one alone (design.md §6a.9)
            return self._push(ask, one_by_one=True)

    def _push(self, ask: PushRequest, *, one_by_one: bool) -> PushReply:
        with self._work() as work:
            now_ms = self._clock.wall_ms()
            pushing = Pushing(work.store, work.feed, self.epoch, now_ms)
            device = pushing.check(ask)
            reply, done = pushing.answer(ask, device, one_by_one=one_by_one)
            for event in done.events:
                planning.carry_out(event, work.store, self._claiming(work))
            return reply

    def pull(self, ask: PullRequest) -> PullReply:
        """Rows after cursors, without waiting."""
        with self._work() as work:
            reply = Pulling(work.store, self.epoch, self._clock.wall_ms()).answer(ask)
            if (
                reply.ok
                and state.get(work.store, "recovering", 0)
                and recovered(work.store, self.epoch)
            ):
                state.put(work.store, "recovering", 0)
            return reply

    def claim(self, ask: ClaimRequest) -> ClaimReply:
        """Give rights, durable and witnessed before the reply."""
        with self._work() as work:
            if ask.epoch != self.epoch or not authentic(
                work.store, ask.device, ask.incarnation, ask.token
            ):
                return ClaimReply(ok=False, reopen=True)
            if state.get(work.store, "recovering", 0):
                return ClaimReply(ok=True, wait=True)
            work.feed.lock((house_scope(ask.house),))
            return self._claiming(work).answer(ask)

    def hold(self, ask: HoldRequest) -> None:
        """Keep a basket's seats for ten minutes; from a stale session it is ignored."""
        with self._work() as work:
            if authentic(work.store, ask.device, ask.incarnation, ask.token):
                hold(work.store, work.feed, ask, self._clock.wall_ms())

    def _claiming(self, work: Work) -> Claiming:
        return Claiming(work.store, work.journal, self._clock.wall_ms())

    # -- houses and enrolment -----------------------------------------------------------------

    def record(self, payload: Payload) -> list[Row]:
        """An act of the server itself: a new house, a lost device, an erasure."""
        with self._work() as work:
            return work.journal.record(payload)

    def found_house(self, said: NewHouse) -> HouseId:
        """Begin a house on this server; its devices join with pairing codes."""
        with self._work() as work:
            founding = Founding(
                work.store, work.feed, work.journal, self._keystore, self._entropy,
                self._clock.wall_ms(),
            )  # fmt: skip
            return founding.found(said)

    def houses(self) -> dict[bytes, str]:
        """Houses on this server: id → name."""
        with self._work() as work:
            found = work.store.select(Document, "kind = 'house'")
            return {row.id: fields(row).get("name", "") for row in found}

    def pairing_code(self, house: bytes, kind: str, name: str) -> tuple[str, int]:
        """A code for a new device, asked on the server itself: (code, lapses at UTC ms)."""
        with self._work() as work:
            return self._enrolling(work).new_code(house, kind, name)

    def pair(self, ask: PairRequest) -> PairReply:
        """A pairing code asked by a device of the house that is not a door."""
        with self._work() as work:
            device = work.store.get(Device, (ask.device,))
            allowed = authentic(work.store, ask.device, ask.incarnation, ask.token)
            if device is None or device.kind == "door" or not allowed:
                return PairReply(ok=False)
            code, expires = self._enrolling(work).new_code(device.house, ask.kind, ask.name)
            return PairReply(ok=True, code=code, expires_ms=expires)

    def enrol(self, ask: EnrolRequest) -> EnrolReply:
        """Admit a device that knows a pairing code."""
        with self._work() as work:
            return self._enrolling(work).enrol(ask, self._root, self._keystore)

    def _enrolling(self, work: Work) -> Enrolling:
        return Enrolling(work.store, work.journal, self._entropy, self._clock.wall_ms())

    # -- blobs -----------------------------------------------------------------------------------

    def put_blob(self, digest: bytes, data: bytes) -> None:
        """Keep a content-addressed blob. Refused("blob_hash_wrong") when it is another's."""
        if hashlib.sha256(data).digest() != digest:
            raise Refused("blob_hash_wrong")
        with self._work() as work:
            work.store.run(
                "INSERT INTO blob(hash, data) VALUES(?, ?) ON CONFLICT(hash) DO NOTHING",
                (digest, data),
            )

    def get_blob(self, digest: bytes) -> bytes | None:
        """A blob's bytes, or None when it is not here (yet)."""
        with self._work() as work:
            found = work.store.run("SELECT data FROM blob WHERE hash = ?", (digest,)).fetchone()
            return None if found is None else bytes(found[0])

    def close(self) -> None:
        """Let go of the database and the witness."""
        self._engine.dispose()
        if self._witness:
            self._witness.close()

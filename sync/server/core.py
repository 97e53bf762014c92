"""`Server(engine, clock, entropy)`: takes messages and returns messages, knows no transport.

Each call is one transaction. HTTP, threads and long polls wrap it (`app`); the simulator drives
this very object (design.md §3).
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from boxoffice import __version__
from boxoffice.catalog.documents import fields
from boxoffice.clock import Clock
from boxoffice.errors import BoxOfficeError, Refused
from boxoffice.fold.rows import Device, Document, Row, house_scope
from boxoffice.ids import DeviceId, Entropy, HouseId, mint
from boxoffice.journal.kinds import DocumentEdit, Payload, RunStart
from boxoffice.platform.keystore import KeyStore, signing_key
from sync.enrolment import EnrolReply, EnrolRequest, PairReply, PairRequest
from sync.hub.messages import ForwardReply, ForwardRequest
from sync.protocol import (
    ClaimReply,
    ClaimRequest,
    HoldRequest,
    OpenReply,
    OpenRequest,
    PullReply,
    PullRequest,
    PushReply,
    PushRequest,
)
from sync.server import forwarding, recovery, retention, state
from sync.server.claiming import Claiming, hold
from sync.server.enrolling import Enrolling
from sync.server.founding import Founding, NewHouse
from sync.server.journal import ServerJournal
from sync.server.keeping import AS_USUAL, Keeping
from sync.server.opening import Opening, Standing, authentic
from sync.server.planning import KIND as GRANT_PLAN
from sync.server.planning import Planning
from sync.server.pulling import Pulling
from sync.server.pushing import ForeignPushError, Pushing
from sync.server.recovery import unseen_epoch
from sync.server.replaying import replay_quarantined
from sync.server.snapshots import Snapshots
from sync.server.store import FeedWriter, ServerStore
from sync.server.witness import ServerWitness
from sync.server.work import Work

log = logging.getLogger("boxoffice.server")


class Server:
    """The central server, and the embedded one of a single house."""

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        entropy: Entropy,
        keystore: KeyStore,
        witness: ServerWitness | None = None,
        keeping: Keeping = AS_USUAL,
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._entropy = entropy
        self._keystore = keystore
        self._witness = witness
        self._root = signing_key(keystore, "root")
        self._listeners: list[Callable[[tuple[str, ...]], None]] = []
        self._unwitnessed: list[tuple[int, int, bytes]] = []
        self.device = DeviceId(b"")
        self.epoch = 1
        self._keeping = keeping
        self.snapshots = Snapshots(engine, self._work, keeping)
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
        with self._work() as work:
            seen = unseen_epoch(work.store, self._witness, self.device) if self._witness else 0
            if seen:
                self._begin_epoch(work, seen)
        replay_quarantined(self._work, self._clock)

    def _begin_epoch(self, work: Work, at_least: int = 0) -> None:
        """This server lost its tail.

        Its first event in the new epoch is what the next start finds in the witness.
        """
        work.journal.epoch = max(self.epoch, at_least) + 1
        state.put(work.store, "epoch", work.journal.epoch)
        state.set_recovering(work.store, recovery.houses(work.store))
        work.journal.record(RunStart(__version__))
        log.warning("lost tail: epoch %d begins", work.journal.epoch)

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
        self.epoch = journal.epoch
        # Kept until it is written: an answer that was not witnessed is asked again, and must
        # not leave unwitnessed then.
        self._unwitnessed += journal.recorded
        if self._witness:
            self._witness.append(self._unwitnessed)
        self._unwitnessed.clear()
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
            if ask.epoch > self.epoch:  # the device met a younger self of this server
                self._begin_epoch(work, ask.epoch)
            elif ask.epoch == self.epoch and recovery.forgotten(ask.grants, work.store):
                self._begin_epoch(work)
            standing = Standing(
                work.journal.epoch, self._clock.wall_ms(),
                device.house in state.recovering(work.store), self._witness is None,
            )  # fmt: skip
            opening = Opening(work.store, work.journal, self._entropy, standing)
            return opening.answer(ask, device)

    def push(self, ask: PushRequest) -> PushReply:
        """Store events. Raises ForeignPushError when they are not this device's."""
        try:
            return self._push(ask, one_by_one=False)
        except (ForeignPushError, OperationalError, BoxOfficeError):
            raise
        except Exception:  # any bad event: then each one alone (design.md §6a.9)
            log.exception("batch raised, replayed one by one")
            return self._push(ask, one_by_one=True)

    def _push(self, ask: PushRequest, *, one_by_one: bool) -> PushReply:
        with self._work() as work:
            pushing = Pushing(work.store, work.feed, work.journal, self._clock.wall_ms())
            return pushing.answer(ask, pushing.check(ask), one_by_one=one_by_one)

    def forward(self, ask: ForwardRequest) -> ForwardReply:
        """Store what a hub carries for another device; see `sync.server.forwarding`."""
        with self._work() as work:
            refused = forwarding.refusal(ask, work.store)
        if refused is not None:
            return refused
        try:
            return ForwardReply(ok=True, push=self.push(forwarding.carried(ask.push)))
        except ForeignPushError:
            return ForwardReply(ok=False, foreign=True)

    def pull(self, ask: PullRequest) -> PullReply:
        """Rows after cursors, without waiting."""
        with self._work() as work:
            pulling = Pulling(work.store, self.epoch, self._clock.wall_ms(), self._keeping)
            reply = pulling.answer(ask)
            if reply.lost_ack:
                self._begin_epoch(work)
            elif reply.recovering:
                self._recover(work, ask.device)
            return reply

    def _recover(self, work: Work, device: bytes) -> None:
        """When this was the last device that its house waited for."""
        owner = work.store.get(Device, (device,))
        if owner is not None and not recovery.missing(work.store, owner.house, self.epoch):
            self._recovered(work, owner.house)

    def _recovered(self, work: Work, house: bytes) -> None:
        recovery.finish(work.store, house)
        Planning(work.store, self._claiming(work)).grant_all(house)

    def missing_devices(self, house: bytes) -> list[Device]:
        """Whom a recovering house waits for."""
        with self._work() as work:
            waits = house in state.recovering(work.store)
            return recovery.missing(work.store, house, self.epoch) if waits else []

    def end_recovery(self, house: bytes) -> None:
        """A manager goes on without the devices that are missing."""
        with self._work() as work:
            self._recovered(work, house)

    def claim(self, ask: ClaimRequest) -> ClaimReply:
        """Give rights, durable and witnessed before the reply."""
        with self._work() as work:
            if ask.epoch != self.epoch or not authentic(
                work.store, ask.device, ask.incarnation, ask.token
            ):
                return ClaimReply(ok=False, reopen=True)
            if ask.house in state.recovering(work.store):
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
            rows = work.journal.record(payload)
            if isinstance(payload, DocumentEdit) and payload.kind == GRANT_PLAN:
                planning = Planning(work.store, self._claiming(work))
                planning.grant(payload.house, payload.id)
            return rows

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

    def tidy(self) -> None:
        """Let go of what nobody needs any more; every hour or so."""
        with self._work() as work:
            retention.tidy(work, self._clock.wall_ms(), self._keeping)

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

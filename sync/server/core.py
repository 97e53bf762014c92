"""`Server(engine, clock, entropy)`: takes messages and returns messages, knows no transport.

Each call is one transaction. HTTP, threads and long polls wrap it (`app`); the simulator drives
this very object (design.md §3). What it says of the whole installation it reads in each
transaction, so several of these may work on one PostgreSQL database.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from itertools import chain
from typing import TypeVar

import msgspec
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from boxoffice.clock import Clock
from boxoffice.errors import BoxOfficeError, Refused
from boxoffice.fold.rows import Device, house_scope
from boxoffice.ids import DeviceId, Entropy, mint
from boxoffice.platform.keystore import KeyStore, public_bytes
from sync.claim_messages import ClaimReply, ClaimRequest, HoldRequest
from sync.door_check import CheckReply, CheckRequest
from sync.hub.messages import ForwardReply, ForwardRequest
from sync.protocol import OpenReply, OpenRequest, PullReply, PullRequest, PushReply, PushRequest
from sync.server import elsewhere, forwarding, recovery, state
from sync.server.allotting import Allotment
from sync.server.authority import houses_sold_for
from sync.server.checking import check, is_about_its_own
from sync.server.claiming import hold
from sync.server.claims_together import answer_claims
from sync.server.epochs import Epochs
from sync.server.hosting import Inside
from sync.server.keeping import AS_USUAL, Keeping
from sync.server.locks import LOOKING, Reach, reach_of
from sync.server.opening import Opening, Standing, authentic
from sync.server.pulling import Pulling
from sync.server.pushing import ForeignPushError, Pushing
from sync.server.replaying import replay_quarantined
from sync.server.showing import Shown
from sync.server.snapshots import Snapshots
from sync.server.transactions import Transactions
from sync.server.witness import ServerWitness
from sync.server.work import Work
from sync.wishes import apart

log = logging.getLogger("boxoffice.server")

A = TypeVar("A", PushRequest, ClaimRequest)
R = TypeVar("R", PushReply, ClaimReply)


class Server(Epochs):
    """The central server, and the embedded one of a single house."""

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        entropy: Entropy,
        keystore: KeyStore,
        witness: ServerWitness | None = None,
        keeping: Keeping = AS_USUAL,
        roots: bytes = b"",
    ) -> None:
        transactions = Transactions(engine, clock, witness)
        super().__init__(transactions, clock, entropy, keystore, keeping, roots, witness)
        self._allotment = Allotment(entropy)
        self.snapshots = Snapshots(self._transactions, keeping)
        self._houses: dict[bytes, tuple[bytes, ...]] = {}
        """device → its house, which never changes, and those it may sell for."""
        self.shown = Shown(self._transactions, clock)
        self._transactions.device = self._transactions.run(self._name)
        self._transactions.run(self._compare_witness)
        replay_quarantined(self._transactions, clock)

    def _name(self, work: Work) -> DeviceId:
        """Who we are; the first process on a database says so, and with which root key.

        Raises Refused("other_root_key"): certificates of two roots would not fit together.
        """
        root = public_bytes(self._root)
        if state.get(work.store, "root", root) != root:
            raise Refused("other_root_key")
        state.put(work.store, "root", root)
        known = DeviceId(state.get(work.store, "device", b""))
        if not known:
            known = DeviceId(mint(self._clock.wall_ms(), self._entropy))
            state.put(work.store, "device", known)
            state.put(work.store, "epoch", 1)
        return known

    @property
    def epoch(self) -> int:
        """As this process last saw it."""
        return self._transactions.epoch

    @property
    def inside(self) -> Inside:
        """For a seller inside this server (`sync.shop`)."""
        return Inside(
            self._transactions, self._clock, self._entropy, self._keystore, self._root,
            self._witness is not None,
        )  # fmt: skip

    @property
    def engine(self) -> Engine:
        """Its database, for what a process does beside it."""
        return self._transactions.engine

    def subscribe(self, listener: Callable[[tuple[str, ...]], None]) -> None:
        """Call `listener` with the scopes that moved, after each commit."""
        self._transactions.subscribe(listener)

    def _work(self) -> AbstractContextManager[Work]:
        return self._transactions.begin()

    def _reach(self, device: bytes, *houses: bytes) -> Reach:
        """The scopes that a request of this device usually reaches: its own house's, and of
        `houses` those that it may sell for.
        """
        known = self._houses.get(device)
        if known is None:
            row = self._transactions.run(lambda work: work.store.get(Device, (device,)), LOOKING)
            if row is None:
                return reach_of()
            known = self._houses[device] = houses_sold_for(row)
        return reach_of(*map(house_scope, {known[0], *houses}.intersection(known)))

    def _reach_of(self, ask: PushRequest | ClaimRequest) -> Reach:
        asked = apart(ask) if isinstance(ask, ClaimRequest) else []
        return self._reach(ask.device, *(one.house for one in asked))

    # -- devices -----------------------------------------------------------------------------

    def public_key(self, device: bytes) -> bytes | None:
        """The key that this device signs its requests with, or None when it is not enrolled."""
        row = self._transactions.run(lambda work: work.store.get(Device, (device,)), LOOKING)
        return None if row is None else row.public_key

    def open(self, ask: OpenRequest) -> OpenReply:
        """Begin a session; see `sync.server.opening`."""

        def act(work: Work) -> OpenReply:
            device = self._as_certified(work, ask)
            if device is None or device.state != "active":
                known = work.journal.epoch if device is not None else 0
                return OpenReply(ok=False, revoked=True, epoch=known)
            if self._was_younger(work, ask.epoch):
                self._begin_epoch(work, ask.epoch)
            elif ask.epoch == work.journal.epoch and recovery.forgotten(
                ask.grants, device, work.store
            ):
                self._begin_epoch(work)
            standing = Standing(
                work.journal.epoch, self._clock.wall_ms(),
                device.house in state.recovering(work.store), self._witness is None,
            )  # fmt: skip
            opening = Opening(work.store, work.journal, self._entropy, standing)
            reply = opening.answer(ask, device)
            rights = elsewhere.rights(ask.grants, device, work.store) if reply.ok else ()
            return msgspec.structs.replace(reply, roots=self.roots, elsewhere=rights)

        return self._transactions.run(act, self._reach(ask.device))

    def push(self, ask: PushRequest) -> PushReply:
        """Store events. Raises ForeignPushError when they are not this device's."""
        try:
            return self._push(ask, one_by_one=False)
        except (ForeignPushError, OperationalError, BoxOfficeError):
            raise
        except Exception:  # any bad event: then each one alone (design.md §6a.9)
            log.exception("batch raised, replayed one by one")
            return self._push(ask, one_by_one=True)

    def push_all(self, asks: Sequence[PushRequest]) -> list[PushReply | Exception]:
        """Pushes of several devices in one transaction; for each what `push` gives or raises.

        The disk is asked to keep them once for all (sync.md §1). When one of them raises, each
        goes on alone, so that no push pays for another's.
        """

        def act(work: Work) -> list[PushReply | Exception]:
            pushing = Pushing(work.store, work.feed, work.journal, self._clock.wall_ms())
            return pushing.answer_all(asks)

        return self._together(asks, act, self.push)

    def _together(
        self, asks: Sequence[A], act: Callable[[Work], list[R | Exception]],
        alone: Callable[[A], R],
    ) -> list[R | Exception]:  # fmt: skip
        if len(asks) > 1:
            reach = reach_of(*chain.from_iterable(self._reach_of(ask).scopes for ask in asks))
            try:
                return self._transactions.run(act, reach)
            except (OperationalError, BoxOfficeError) as error:
                return [error] * len(asks)
            except Exception:
                log.exception("requests raised together, taken one by one")
        return [_outcome(alone, ask) for ask in asks]

    def _push(self, ask: PushRequest, *, one_by_one: bool) -> PushReply:
        def act(work: Work) -> PushReply:
            pushing = Pushing(work.store, work.feed, work.journal, self._clock.wall_ms())
            return pushing.answer(ask, pushing.check(ask), one_by_one=one_by_one)

        return self._transactions.run(act, self._reach(ask.device))

    def forward(self, ask: ForwardRequest) -> ForwardReply:
        """Store what a hub carries for another device; see `sync.server.forwarding`."""
        refused = self._transactions.run(
            lambda work: forwarding.refusal(ask, work.store), self._reach(ask.device)
        )
        if refused is not None:
            return refused
        try:
            return ForwardReply(ok=True, push=self.push(forwarding.carried(ask.push)))
        except ForeignPushError:
            return ForwardReply(ok=False, foreign=True)

    def pull(self, ask: PullRequest) -> PullReply:
        """Rows after cursors, without waiting."""
        now = self._clock.wall_ms()
        self.shown.asked_for(ask.device, (cursor.scope for cursor in ask.cursors))

        def act(work: Work) -> PullReply:
            pulling = Pulling(work.store, work.journal.epoch, now, self._keeping)
            reply = pulling.answer(ask)
            if reply.lost_ack:
                self._begin_epoch(work)
            elif reply.ok:
                self._recover(work, ask.device)
                if not reply.recovering:
                    self._allotment.contact(work, ask.device, now)
            return reply

        gives = self._allotment.is_due(ask.device, now)
        return self._transactions.run(act, self._reach(ask.device) if gives else LOOKING)

    def claim(self, ask: ClaimRequest) -> ClaimReply:
        """Give rights, durable and witnessed before the reply."""
        return self._transactions.run(
            lambda work: answer_claims(work, [ask], self._claiming(work))[0], self._reach_of(ask)
        )

    def claim_all(self, asks: Sequence[ClaimRequest]) -> list[ClaimReply | Exception]:
        """Claims of several devices in one transaction and one line of the witness, in turn: who
        comes second finds the seat given.
        """

        def act(work: Work) -> list[ClaimReply | Exception]:
            return [*answer_claims(work, asks, self._claiming(work))]

        return self._together(asks, act, self.claim)

    def hold(self, ask: HoldRequest) -> None:
        """Keep a basket's seats for ten minutes; from a stale session it is ignored."""

        def act(work: Work) -> None:
            if authentic(work.store, ask.device, ask.incarnation, ask.token):
                hold(work.store, work.feed, ask, self._clock.wall_ms())

        self._transactions.run(act, self._reach(ask.device, ask.house))

    def check(self, ask: CheckRequest) -> CheckReply:
        """Before somebody goes in at a door; see `sync.server.checking`."""

        def act(work: Work) -> CheckReply:
            device = work.store.get(Device, (ask.device,))
            known = device is not None and device.state == "active"
            if device is None or not known or not is_about_its_own(work.store, ask, device):
                return CheckReply(ask.facts, ask.passed)
            return check(work.store, ask, self._clock.wall_ms())

        return self._transactions.run(act, self._reach(ask.device))

    def close(self) -> None:
        """Let go of the database and the witness."""
        self._transactions.close()


def _outcome(alone: Callable[[A], R], ask: A) -> R | Exception:
    try:
        return alone(ask)
    except Exception as error:  # noqa: BLE001 - told to who asked, as if it had asked alone
        return error

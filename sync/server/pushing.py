"""Push: events are stored and deduplicated by chain hash; none is ever rejected (sync.md §7)."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field

from sqlalchemy.exc import OperationalError

from boxoffice.fold.rows import Device, Pii
from boxoffice.journal.event import GENESIS, chain_hash
from sync.heads import holds_together
from sync.protocol import EventResult, PushReply, PushRequest, SentEvent, SentPii
from sync.server import forks
from sync.server.attempt import attempt
from sync.server.batch import (
    GARBLED,
    QUARANTINED,
    REVOKED,
    Batch,
    WakingError,
    stored_result,
    why_aside,
)
from sync.server.claiming import Claiming
from sync.server.feeds import FeedWriter
from sync.server.handing_over import HandingOver
from sync.server.journal import ServerJournal
from sync.server.locks import BeyondReachError
from sync.server.opening import Session, authentic_of
from sync.server.planning import Planning
from sync.server.store import ServerStore, storable
from sync.server.vouching import Vouching

log = logging.getLogger("boxoffice.server")


class ForeignPushError(Exception):
    """The head signature is not the device's: these are not its events, nothing is stored."""


@dataclass(slots=True)
class _Push:
    """One device's push on its way through the transaction."""

    ask: PushRequest
    device: Device
    fresh: list[SentEvent] = field(default_factory=list)
    """What is new here."""
    missing: bool = False
    """Whether the chain before its events is not here."""

    @property
    def session(self) -> Session:
        """The session that it says it is in."""
        return self.ask.device, self.ask.incarnation, self.ask.token


class Pushing:
    """Pushes against one transaction."""

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

    def answer_all(self, asks: Sequence[PushRequest]) -> list[PushReply | Exception]:
        """Pushes that came together, folded in turn and written once.

        A foreign one gets its error; any other error is raised, and nothing of it all holds.
        """
        self._store.prefetch((Device, (ask.device,)) for ask in asks)
        checked = [self._checked(ask) for ask in asks]
        ours = [
            _Push(ask, device)
            for ask, device in zip(asks, checked, strict=True)
            if isinstance(device, Device)
        ]
        replies = iter(self._answer(ours, one_by_one=False))
        return [next(replies) if isinstance(one, Device) else one for one in checked]

    def _checked(self, ask: PushRequest) -> Device | ForeignPushError:
        try:
            return self.check(ask)
        except ForeignPushError as error:
            return error

    def answer(self, ask: PushRequest, device: Device, *, one_by_one: bool) -> PushReply:
        """Store what is new, in order. `one_by_one` is the slow path after a batch has raised."""
        return self._answer([_Push(ask, device)], one_by_one=one_by_one)[0]

    def _answer(self, pushes: Sequence[_Push], *, one_by_one: bool) -> list[PushReply]:
        """A device of an earlier epoch opens first: only then are its rights known here again, and
        a sale under one of them is none without a right (design.md §6a.1).
        """
        epoch = self._journal.epoch
        here = [push for push in pushes if push.ask.epoch in (0, epoch)]
        fitting = authentic_of(self._store, [push.session for push in here])
        known = self._known(here)
        for push in here:
            self._take_pii(push.ask.pii, push.device)
        mended = self._mended(here, known)
        self._sort_out(here, known)
        fresh = [push for push in here if push.fresh]
        self._mark_forks(fresh)
        batch = self.batch()
        batch.expect((item, push.device.id) for push in fresh for item in push.fresh)
        with nullcontext() if one_by_one else self._store.ahead():
            for push in fresh:
                self._apply(batch, push, one_by_one=one_by_one)
            for digest in mended:
                batch.no_longer_aside(digest)
            batch.write()
        self._let_vouch(batch, fresh)
        self._keep_signatures(fresh)
        known |= batch.results
        return [
            self._reply(push, known, fits=push.session in fitting)
            if push.ask.epoch in (0, epoch)
            else PushReply(ok=False, reopen=True, epoch=epoch)
            for push in pushes
        ]

    def _reply(self, push: _Push, known: dict[bytes, EventResult], *, fits: bool) -> PushReply:
        results = tuple(known[item.hash] for item in push.ask.events if item.hash in known)
        return PushReply(
            ok=True, reopen=not fits, need=push.missing, epoch=self._journal.epoch,
            results=results, server_ms=self._now_ms,
        )  # fmt: skip

    def batch(self) -> Batch:
        """What events are folded into."""
        claiming = Claiming(self._store, self._journal, self._now_ms)
        planning = Planning(self._store, claiming)
        handing_over = HandingOver(self._store, self._journal)
        return Batch(self._store, self._feed, self._now_ms, planning, handing_over)

    def _let_vouch(self, batch: Batch, pushes: Sequence[_Push]) -> None:
        """Something waits that may be in quarantine, or came there that something waits for."""
        waits = any(result.status == "parked" for result in batch.results.values())
        if waits or any(push.device.state != "active" for push in pushes):
            Vouching(self._store, self._feed, self._journal, self.batch).carry_out()

    def _apply(self, batch: Batch, push: _Push, *, one_by_one: bool) -> None:
        if push.device.state != "active":
            for item in push.fresh:
                batch.quarantine(item, push.device.id, REVOKED)
        elif one_by_one:
            self._one_by_one(batch, push)
        else:
            batch.apply(push.fresh, push.device.id, in_parts=self._store.works_beside)

    def _one_by_one(self, batch: Batch, push: _Push) -> None:
        for item in push.fresh:
            while (waited := self._alone(batch, item, push.device.id)) is not None:
                batch.put_aside(waited)

    def _alone(self, batch: Batch, item: SentEvent, device: bytes) -> WakingError | None:
        """Apply or quarantine one event; or say what waited for it and stands in its way."""
        try:
            with attempt(self._store, self._feed, self._journal):
                batch.apply([item], device)
                batch.write()
        except (OperationalError, BeyondReachError):  # the disk, the locks: not the event
            raise
        except Exception as error:
            # Whatever this event does to our code, the next one must not wait for it.
            log.exception("event quarantined")
            batch.abandon([item])
            if isinstance(error, WakingError):
                return error
            batch.quarantine(item, device, why_aside(error))
            batch.write()
        return None

    def _known(self, pushes: Sequence[_Push]) -> dict[bytes, EventResult]:
        """What was stored before of these events and of those before them."""
        asked = dict.fromkeys(item.hash for push in pushes for item in push.ask.events)
        asked |= dict.fromkeys(push.ask.events[0].prev for push in pushes if push.ask.events)
        if not asked:
            return {}
        where, params = self._store.among("event", ("hash",), [(digest,) for digest in asked])
        found = self._store.run(
            f"SELECT hash, status, effect FROM event WHERE {where}",  # noqa: S608
            params,
        ).fetchall()
        return {bytes(row[0]): stored_result(row) for row in found}

    def _mended(self, pushes: Sequence[_Push], known: dict[bytes, EventResult]) -> list[bytes]:
        """Events whose bytes came garbled before and have come true now: they are new. What was
        kept under a hash that it does not have must not stand in the true event's way.
        """
        true = [
            (item.hash,)
            for push in pushes
            for item in push.ask.events
            if item.hash in known
            and known[item.hash].status == QUARANTINED
            and chain_hash(item.prev, item.body) == item.hash
        ]
        if not true:
            return []
        where, params = self._store.among("event", ("hash",), true)
        rows = self._store.run(
            f"SELECT hash FROM event WHERE kind = ? AND {where}",  # noqa: S608
            (GARBLED, *params),
        ).fetchall()
        mended = [bytes(digest) for (digest,) in rows]
        self._store.run_many("DELETE FROM event WHERE hash = ?", [(digest,) for digest in mended])
        for digest in mended:
            del known[digest]
        return mended

    @staticmethod
    def _sort_out(pushes: Sequence[_Push], known: Iterable[bytes]) -> None:
        """Which events are to be stored, and whether the chain before them is missing here."""
        here = {GENESIS, *known}
        for push in pushes:
            for item in push.ask.events:
                if item.hash in here:
                    continue
                if item.prev not in here:
                    push.missing = True
                    break
                here.add(item.hash)
                push.fresh.append(item)

    def _mark_forks(self, pushes: Sequence[_Push]) -> None:
        """Same place, other hash: two copies of one database wrote. Both are kept."""
        if not pushes:
            return
        place = "(device = ? AND incarnation = ? AND seq >= ? AND seq <= ?)"
        places = " OR ".join(place for _ in pushes)
        ranges = [
            part
            for push in pushes
            for part in (
                push.ask.device, push.fresh[0].incarnation, push.fresh[0].seq, push.fresh[-1].seq,
            )
        ]  # fmt: skip
        taken = self._store.run(
            f"SELECT DISTINCT device, incarnation FROM event WHERE {places}",  # noqa: S608
            tuple(ranges),
        ).fetchall()
        self._store.run_many(
            "UPDATE session SET forked = 1 WHERE device = ? AND incarnation = ?",
            [tuple(row) for row in taken],
        )
        self._tell_of_forks([tuple(row) for row in taken])

    def _tell_of_forks(self, places: Sequence[tuple[bytes, int]]) -> None:
        for id_, incarnation in places:
            device = self._store.get(Device, (bytes(id_),))
            if device is not None:
                told = [forks.found(device, incarnation)]
                self._store.put(told)
                self._feed.emit(told)

    def _keep_signatures(self, pushes: Sequence[_Push]) -> None:
        """Devices' words for all events up to these, for whoever must prove them later."""
        self._store.insert(
            "head_signature",
            [(push.ask.events[-1].hash, push.ask.signature) for push in pushes],
            again=True,
        )

    def _take_pii(self, items: tuple[SentPii, ...], device: Device) -> None:
        """Personal values of its own house; one that was erased stays erased (design.md §4).
        Nothing behind a value must wait for it: it is kept as far as it can be.
        """
        rows: dict[bytes, Pii] = {}
        for item in items:
            if item.house == device.house and self._store.get(Pii, (item.ref,)) is None:
                value = storable(item.value)
                rows.setdefault(item.ref, Pii(item.ref, item.house, item.salt, value, 0))
        kept = list(rows.values())
        self._store.put(kept)
        self._feed.emit(kept)

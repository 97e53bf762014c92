"""Applying pushed events: folded in memory over prefetched rows, written set-wise.

The fast path does a whole batch in one transaction. Only when it raises is the batch replayed
event by event in savepoints, so that one bad event never blocks the next (design.md §6a.9).
Both paths run this very code and give identical rows and feeds; a property test holds them
together.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from sqlalchemy.exc import OperationalError

from boxoffice.fold.fold import fold, reads
from boxoffice.fold.rows import Conflict, Device, Grant
from boxoffice.journal.event import Event, chain_hash
from sync.protocol import EventResult, SentEvent
from sync.server import conflicts
from sync.server.authority import NotAllowedError, require_allowed
from sync.server.feeds import FeedWriter
from sync.server.handing_over import HandingOver
from sync.server.judging import judge
from sync.server.locks import BeyondReachError
from sync.server.overlay import BatchRows
from sync.server.parking import Parking
from sync.server.planning import Planning
from sync.server.sent_events import brought, grants_named, person_of, read
from sync.server.store import ServerStore

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(dict[str, int] | None).decode

PART = 25
"""Events whose rows a database beside us is given together, while we fold the next ones."""
QUARANTINED = "quarantined"
REVOKED = "revoked"
UNREAD = "unread"
NOT_ALLOWED = "not_allowed"
GARBLED = "garbled"
"""Bytes that are not what the signed hash says: a disk that rotted, somebody on the way."""


class WakingError(Exception):
    """An event that waited cannot be applied now that what it waited for has come: what came is not
    to blame, and is applied once the other one is `put_aside`.
    """

    def __init__(self, waiting: Event, kind: str) -> None:
        super().__init__(f"{waiting.kind} that waited cannot be applied")
        self.waiting = waiting
        self.kind = kind
        """As what it is kept in quarantine."""


class Batch:
    """One transaction's worth of events, of one device or of several that pushed together."""

    def __init__(
        self,
        store: ServerStore,
        feed: FeedWriter,
        now_ms: int,
        planning: Planning,
        handing_over: HandingOver,
    ) -> None:
        self._store = store
        self._feed = feed
        self._now_ms = now_ms
        self._planning = planning
        self._handing_over = handing_over
        self._rows = BatchRows(store)
        self._parking = Parking(store)
        self._stored: dict[bytes, tuple[object, ...]] = {}
        self._events: dict[bytes, Event | None] = {}
        self.results: dict[bytes, EventResult] = {}

    def expect(self, sent: Iterable[tuple[SentEvent, bytes]]) -> None:
        """Read events and their devices' rows beforehand, all of them at once."""
        for item, device in sent:
            self._events[item.hash] = read(item, device)
        events = [event for event in self._events.values() if event is not None]
        houses = self._houses(events)
        self._store.prefetch(
            key
            for event in events
            for key in (
                *reads(event),
                *grants_named(event),
                *person_of(event, houses.get(event.envelope.device, b"")),
            )
        )

    def _houses(self, events: Iterable[Event]) -> dict[bytes, bytes]:
        """Device → its house."""
        devices = {event.envelope.device for event in events}
        self._store.prefetch((Device, (device,)) for device in devices)
        found = (self._store.get(Device, (device,)) for device in devices)
        return {row.id: row.house for row in found if row is not None}

    def apply(self, sent: Iterable[SentEvent], device: bytes, *, in_parts: bool = False) -> None:
        """Fold expected events of a device, which are new here; `write` stores them.

        `in_parts`: a part is stored as soon as there is one. Raises whatever a bad event raises.
        """
        for item in sent:
            event = self._events[item.hash]
            if event is None:
                self.quarantine(item, device)
                continue
            result = self._one(event, device)
            self._remember(item, device, event.kind, result)
            if in_parts and len(self._stored) >= PART:
                self.write()
                self._feed.write()
            if result.effect is None:
                continue
            self._give_handed_over(event)
            self._unpark(event)
            if self._planning.is_plan(event):
                self.write()
                self._planning.carry_out(event)

    def _give_handed_over(self, event: Event) -> None:
        """What was handed over becomes its new owner's before what waited for it is judged."""
        if self._handing_over.is_hand_over(event):
            self.write()
            self._handing_over.carry_out(event)

    def quarantine(self, item: SentEvent, device: bytes, kind: str = UNREAD) -> None:
        """Keep an event that this program cannot apply: replayed after an upgrade. A person is told
        of each event, of a revoked device once.
        """
        if chain_hash(item.prev, item.body) != item.hash:
            kind = GARBLED  # whoever sent it: the true event must find its place free
        self._remember(item, device, kind, EventResult(item.hash, QUARANTINED, None))
        self._tell_aside(item.hash, device, kind)

    def put_aside(self, error: WakingError) -> None:
        """Keep what cannot be woken in quarantine instead, where nothing waits with it."""
        waiting = error.waiting
        self._parking.leave(waiting)
        self._settle(waiting.hash, EventResult(waiting.hash, QUARANTINED, None))
        self._store.run("UPDATE event SET kind = ? WHERE hash = ?", (error.kind, waiting.hash))
        self._tell_aside(waiting.hash, waiting.envelope.device, error.kind)
        self.write()

    def _tell_aside(self, digest: bytes, device: bytes, kind: str) -> None:
        owner = self._store.get(Device, (device,))
        if owner is not None:
            about = owner.id if kind == REVOKED else digest
            self._tell(conflicts.other(QUARANTINED, owner.house, about, [about]))

    def _tell(self, conflict: Conflict) -> None:
        self._rows.put(conflict)
        self._feed.emit([conflict])

    def replay(self, item: SentEvent, device: bytes) -> None:
        """Apply an event that was quarantined by an older program. Raises ValueError when it is not
        what it says, as at the first time: nobody speaks in another's name later either.
        """
        event = read(item, device)
        if event is None:
            raise ValueError("not an event of this device")
        self._store.prefetch(reads(event))
        result = self._one(event, device)
        self._settle(event.hash, result)
        self._store.run("UPDATE event SET kind = ? WHERE hash = ?", (event.kind, item.hash))
        self.no_longer_aside(item.hash)
        if not self._aside(device):
            self.no_longer_aside(device)
        self._unpark(event)
        self.write()

    def _aside(self, device: bytes) -> bool:
        """Whether anything that it said is in quarantine."""
        found = self._store.run(
            "SELECT 1 FROM event WHERE device = ? AND status = ? LIMIT 1", (device, QUARANTINED)
        )
        return found.fetchone() is not None

    def no_longer_aside(self, about: bytes) -> None:
        """What was kept aside has come true: nobody needs to look at it any more."""
        told = self._store.get(Conflict, (conflicts.named(QUARANTINED, about),))
        if told is not None and told.state == "open":
            self._tell(msgspec.structs.replace(told, state="closed"))

    def abandon(self, sent: Iterable[SentEvent]) -> None:
        """The savepoint around these was rolled back: nothing of them ever was."""
        self._rows.forget()
        self._parking.forget()
        self._stored.clear()
        self._store.forget()
        for item in sent:
            self.results.pop(item.hash, None)

    def _one(self, event: Event, device: bytes) -> EventResult:
        judged = judge(event, fold(event, self._rows), self._rows)
        if judged.wanting:
            self._parking.park(event, judged.wanting)
            return EventResult(event.hash, judged.status, None)
        speaker = self._speaker(event, device)
        require_allowed(event, judged.rows, speaker, lambda: self._rights_at(speaker))
        self._rows.put_all(judged.rows)
        return EventResult(event.hash, judged.status, self._feed.emit(judged.rows))

    def _speaker(self, event: Event, device: bytes) -> Device:
        """The device that said it; before its enrolment it had no name."""
        speaker = self._store.get(Device, (event.envelope.device or device,))
        if speaker is None:
            raise NotAllowedError("nobody of ours")
        return speaker

    def _rights_at(self, device: Device) -> set[bytes]:
        """Other houses that gave its house rights which nobody has ended, as this batch sees it: a
        colleague takes back what was sold under one.

        A right that this very batch brings is not seen: then it is replayed event by event.
        """
        ours = "house <> ? AND device IN (SELECT id FROM device WHERE house = ?)"
        stored = self._store.select(Grant, ours, (device.house, device.house))
        now = (self._rows.get(Grant, (grant.id,)) for grant in stored)
        return {grant.house for grant in now if grant is not None and grant.state != "revoked"}

    def _unpark(self, event: Event) -> None:
        """Events that waited for what a sale or a reservation has just brought, and those that
        waited for them in turn.

        Its effect includes theirs: its device sees its own rows only when all of it has arrived.
        """
        came = [event]
        for arrived in came:
            here = brought(arrived)
            if here and self._parking.waits():
                waiting = self._parking.for_any(here)
                came += [one for one in waiting if self._wakes(one, event)]

    def _wakes(self, waiting: Event, cause: Event) -> bool:
        """Whether it waits no more. Raises WakingError when it does what it may not."""
        try:
            result = self._one(waiting, waiting.envelope.device)
        except (OperationalError, BeyondReachError):  # the disk, the locks: not the event
            raise
        except Exception as error:
            raise WakingError(waiting, why_aside(error)) from error
        if result.effect is None:
            return False
        self._parking.leave(waiting)
        self._settle(waiting.hash, result)
        first = self.results[cause.hash]
        merged = (first.effect or {}) | result.effect
        self._settle(cause.hash, EventResult(cause.hash, first.status, merged))
        self._give_handed_over(waiting)
        return True

    def _remember(self, item: SentEvent, device: bytes, kind: str, result: EventResult) -> None:
        self.results[item.hash] = result
        effect = None if result.effect is None else _encode(result.effect)
        self._stored[item.hash] = (
            item.hash, item.prev, device, item.incarnation, item.seq, kind, item.body,
            self._now_ms, result.status, effect,
        )  # fmt: skip

    def _settle(self, digest: bytes, result: EventResult) -> None:
        """An event's outcome changed after it was stored, in this batch or long ago."""
        self.results[digest] = result
        effect = None if result.effect is None else _encode(result.effect)
        row = self._stored.get(digest)
        if row is not None:
            self._stored[digest] = (*row[:-2], result.status, effect)
        else:
            self._store.run(
                "UPDATE event SET status = ?, effect = ? WHERE hash = ?",
                (result.status, effect, digest),
            )

    def write(self) -> None:
        """Store what was applied and quarantined, table by table."""
        self._store.put_named(self._rows.changed, {"event": list(self._stored.values())})
        self._parking.write()
        self._stored.clear()
        self._rows.clear()


def why_aside(error: Exception) -> str:
    """As what an event is kept in quarantine that raised this."""
    return NOT_ALLOWED if isinstance(error, NotAllowedError) else UNREAD


def stored_result(row: tuple[bytes, str, bytes | None]) -> EventResult:
    """The result of an event that was stored before: (hash, status, effect)."""
    digest, status, effect = row
    return EventResult(bytes(digest), status, None if effect is None else _decode(effect))

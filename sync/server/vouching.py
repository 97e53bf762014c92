"""What a device that was cut off had told before, and a server that was put back has lost since.

Nobody believes a stolen device. But who goes on with a ticket of its sale, and is one of ours, has
it from this server: the sale was stored here before the theft, and so was all that stands before
it in the device's chain. That word brings it out of quarantine; else what went on with it would
wait for ever.

Nobody vouches for himself: what was left waiting by a device that is cut off itself counts for
nothing. And a copy of a stolen desk's database can write another past beside the true one; so what
stands before the sale is what its hashes lead back to, not what has a lower number.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from sqlalchemy.exc import OperationalError

from boxoffice.journal.event import decode
from sync.protocol import SentEvent
from sync.server.attempt import attempt
from sync.server.batch import QUARANTINED, REVOKED, Batch, WakingError
from sync.server.feeds import FeedWriter
from sync.server.journal import ServerJournal
from sync.server.locks import BeyondReachError
from sync.server.sent_events import UNREADABLE, brought
from sync.server.store import ServerStore

log = logging.getLogger("boxoffice.server")


class Vouching:
    """Quarantined events that parked ones vouch for, in one transaction."""

    def __init__(
        self, store: ServerStore, feed: FeedWriter, journal: ServerJournal,
        batch: Callable[[], Batch],
    ) -> None:  # fmt: skip
        self._store = store
        self._feed = feed
        self._journal = journal
        self._batch = batch

    def carry_out(self) -> None:
        """Apply what is vouched for, and what waits for it; again while that vouches for more."""
        tried: set[bytes] = set()
        while found := [(item, by) for item, by in self._vouched() if item.hash not in tried]:
            for item, device in found:
                tried.add(item.hash)
                self._replay(item, device)

    def _vouched(self) -> list[tuple[SentEvent, bytes]]:
        wanted = {
            bytes(entity)
            for (entity,) in self._store.run(
                "SELECT DISTINCT p.entity FROM parked p JOIN event e ON e.hash = p.event"
                " JOIN device d ON d.id = e.device WHERE d.state = 'active'"
            ).fetchall()
        }
        if not wanted:
            return []
        cut_off = self._store.run("SELECT id FROM device WHERE state <> 'active'").fetchall()
        return [one for (device,) in cut_off for one in self._of(bytes(device), wanted)]

    def _of(self, device: bytes, wanted: set[bytes]) -> list[tuple[SentEvent, bytes]]:
        """What somebody vouches for, and what its chain leads back to, in order."""
        rows = self._store.run(
            "SELECT incarnation, seq, prev, hash, body FROM event"
            " WHERE device = ? AND status = ? AND kind = ? ORDER BY incarnation, seq",
            (device, QUARANTINED, REVOKED),
        ).fetchall()
        kept: dict[bytes, SentEvent] = {}
        for incarnation, seq, *parts in rows:
            item = SentEvent(incarnation, seq, *(bytes(part) for part in parts))
            kept[item.hash] = item
        vouched: set[bytes] = set()
        for item in kept.values():
            if not wanted.isdisjoint(_brought_by(item)):
                vouched |= _chain_to(item, kept)
        return [(item, device) for item in kept.values() if item.hash in vouched]

    def _replay(self, item: SentEvent, device: bytes) -> None:
        while (waited := self._try(item, device)) is not None:
            self._batch().put_aside(waited)

    def _try(self, item: SentEvent, device: bytes) -> WakingError | None:
        try:
            with attempt(self._store, self._feed, self._journal):
                self._batch().replay(item, device)
        except (OperationalError, BeyondReachError):  # the disk, the locks: not the event
            raise
        except WakingError as error:
            self._store.forget()
            return error
        except Exception:
            log.info("event %s stays in quarantine", item.hash.hex(), exc_info=True)
            self._store.forget()
        return None


def _chain_to(item: SentEvent, kept: Mapping[bytes, SentEvent]) -> set[bytes]:
    """Hashes of the event and of those before it, as far back as they are in `kept`."""
    found: set[bytes] = set()
    before: SentEvent | None = item
    while before is not None and before.hash not in found:
        found.add(before.hash)
        before = kept.get(before.prev)
    return found


def _brought_by(item: SentEvent) -> tuple[bytes, ...]:
    try:
        return brought(decode(item.prev, item.body))
    except UNREADABLE:
        return ()

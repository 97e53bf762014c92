"""Events that wait for what they are about: a void that arrived before its sale (sync.md §7)."""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.journal.event import Event, decode
from sync.server.store import ServerStore


class Parking:
    """What is parked, in the tables and in the running batch alike."""

    def __init__(self, store: ServerStore) -> None:
        self._store = store
        self._by_entity: dict[bytes, dict[bytes, None]] | None = None
        self._fresh: dict[bytes, tuple[Event, tuple[bytes, ...]]] = {}

    def _known(self) -> dict[bytes, dict[bytes, None]]:
        if self._by_entity is None:
            self._by_entity = {}
            for entity, digest in self._store.run(
                "SELECT p.entity, p.event FROM parked p JOIN event e ON e.hash = p.event"
                " ORDER BY e.received_ms, e.device, e.incarnation, e.seq"
            ):
                self._by_entity.setdefault(bytes(entity), {})[bytes(digest)] = None
        return self._by_entity

    def waits(self) -> bool:
        """Whether anything is parked at all."""
        return bool(self._known())

    def park(self, event: Event, entities: Iterable[bytes]) -> None:
        """Let an event wait for any of these."""
        wanted = tuple(entities)
        known = self._known()
        if any(event.hash in known.get(entity, ()) for entity in wanted):
            return  # it waits for more than one, and one of them has come
        for entity in wanted:
            known.setdefault(entity, {})[event.hash] = None
        self._fresh[event.hash] = (event, wanted)

    def for_any(self, entities: Iterable[bytes]) -> list[Event]:
        """Events that wait for one of these, each once."""
        known = self._known()
        digests = dict.fromkeys(d for entity in entities for d in known.get(entity, ()))
        return [self._event(digest) for digest in digests]

    def leave(self, event: Event) -> None:
        """It waits no more."""
        known = self._known()
        for entity in [entity for entity, waiting in known.items() if event.hash in waiting]:
            del known[entity][event.hash]
            if not known[entity]:
                del known[entity]
        if self._fresh.pop(event.hash, None) is None:
            self._store.run("DELETE FROM parked WHERE event = ?", (event.hash,))

    def write(self) -> None:
        """Store what was parked."""
        self._store.run_many(
            "INSERT INTO parked(entity, event) VALUES(?, ?)",
            [(entity, digest) for digest, (_, wanted) in self._fresh.items() for entity in wanted],
        )
        self._fresh.clear()

    def forget(self) -> None:
        """A savepoint was rolled back: read again."""
        self._by_entity = None
        self._fresh.clear()

    def _event(self, digest: bytes) -> Event:
        if digest in self._fresh:
            return self._fresh[digest][0]
        prev, body = self._store.run(
            "SELECT prev, body FROM event WHERE hash = ?", (digest,)
        ).fetchone()
        return decode(bytes(prev), bytes(body))

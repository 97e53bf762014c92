"""Rebase: own events that the feed has not passed yet stay folded over what the server sends.

A server row never overwrites the effect of a pending event (sync.md §5). While a pending event
writes a row, the server's version of that row is held back, from the moment the event is
recorded; what stands in the read model is that version with all pending events folded over it,
in order. A row that a pending event made and that is not held back does
not exist on the server yet. When the feed has passed the place where an event took effect, the
event is settled and the server's rows stand again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from boxoffice.fold.fold import fold
from boxoffice.fold.rows import BY_NAME, Key, Row
from boxoffice.fold.view import Overlay, RowKey, Seen, named
from boxoffice.journal.event import Event, decode, place_of
from boxoffice.replica.held import Held
from boxoffice.replica.rowstore import RowStore

R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class Trace:
    """One pending event, and the rows that its fold wrote and looked at."""

    event: Event
    wrote: frozenset[RowKey]
    touched: frozenset[RowKey]

    @classmethod
    def of(cls, event: Event, rows: Iterable[Row], seen: Mapping[RowKey, Row | None]) -> Trace:
        """From the outcome of a fold."""
        wrote = frozenset(map(named, rows))
        return cls(event, wrote, wrote if seen.keys() <= wrote else wrote.union(seen))

    @property
    def place(self) -> int:
        """Where it stands in the journal."""
        return place_of(self.event.envelope.incarnation, self.event.envelope.seq)


class Pending:
    """Events not settled yet, the rows they touch, and the server's versions held back."""

    def __init__(self, store: RowStore) -> None:
        self._events: dict[bytes, Trace] = {}
        self._touching: dict[RowKey, tuple[bytes, ...]] = {}
        self._lately: list[Trace] = []
        """Recorded here and not indexed in the two above: nobody waits for that at the counter."""
        self._lately_wrote: set[RowKey] = set()
        self._held = Held()
        self._dirty = False
        self._read(store)

    def __len__(self) -> int:
        return len(self._events) + len(self._lately)

    def __contains__(self, key: RowKey) -> bool:
        """Whether a pending event writes this row."""
        if key in self._lately_wrote:
            return True
        events = self._events
        return any(key in events[digest].wrote for digest in self._touching.get(key, ()))

    def _written(self) -> set[RowKey]:
        """Every row that a pending event writes."""
        self._index()
        return set().union(*(trace.wrote for trace in self._events.values()))

    def place(self, digest: bytes) -> int | None:
        """Where a pending event stands in the journal; None when it is not pending."""
        self._index()
        trace = self._events.get(digest)
        return None if trace is None else trace.place

    def _read(self, store: RowStore) -> None:
        """Read all of it from the file, at start-up or when memory is ahead of it."""
        for kept in (self._events, self._touching, self._lately, self._lately_wrote):
            kept.clear()
        unsettled = store.conn.execute(
            "SELECT prev, body, hash, before FROM journal WHERE settled = 0 ORDER BY place"
        ).fetchall()
        self._held.read(store, [(digest, before) for _, _, digest, before in unsettled])
        view = Overlay(_Below(self._held, store))
        for prev, body, _, _ in unsettled:
            event, seen = decode(prev, body), Seen(view)
            rows = fold(event, seen)
            for row in rows:
                view.put(row)
            self._enter(Trace.of(event, rows, seen.before))
        self._dirty = False

    def add(self, trace: Trace) -> None:
        """A committed event begins to be pending."""
        self._lately.append(trace)
        self._lately_wrote |= trace.wrote

    def _index(self) -> None:
        """Enter what was recorded since, in order."""
        for trace in self._lately:
            self._enter(trace)
        self._lately.clear()
        self._lately_wrote.clear()

    def _enter(self, trace: Trace) -> None:
        digest = trace.event.hash
        self._events[digest] = trace
        for key in trace.touched:
            self._touching[key] = (*self._touching.get(key, ()), digest)

    def committed(self) -> None:
        """What was settled or received is on disk."""
        self._dirty = self._held.dirty = False

    def reload_if_touched(self, store: RowStore) -> None:
        """A transaction that changed what is kept in memory was rolled back: read it again."""
        if self._dirty or self._held.dirty:
            self._read(store)

    # -- inside a transaction ----------------------------------------------------------------

    def begin(self, store: RowStore, digest: bytes, rows: Mapping[RowKey, Row]) -> bytes | None:
        """Hold back the server's versions of rows that this event is the first to write.

        Returns what its journal row has to keep.
        """
        return self._held.begin(store, digest, rows)

    def take(
        self,
        store: RowStore,
        rows: Iterable[Row],
        passed: Iterable[bytes] = (),
        followed: frozenset[str] = frozenset(),
    ) -> None:
        """Write rows from the server; `passed` events are settled, the others folded on top.

        `followed`: the scopes whose rows the server sends. A row of another scope is never sent,
        so the effect of our own event on it stands when that is settled.
        """
        self._index()
        incoming = {named(row): row for row in rows}
        freed = self._release(store, passed)
        fold_again = {key for key in freed if key in self}
        for key in freed - incoming.keys() - fold_again:
            self._show_server_row(store, key, followed)
        straight = []
        for key, row in incoming.items():
            if key in self:
                self._held.keep(store, (row,))
            else:
                straight.append(row)
                self._held.let_go(store, key)
            if key in self._touching:
                fold_again.add(key)
        store.put(straight)
        if fold_again:
            self._fold_over(store, self._connected(fold_again))

    def unsettle_all(self, store: RowStore) -> None:
        """The server lost its tail or its order.

        Every event counts as unsent. What stands in the read model is the last that the
        server sent of the rows that were settled.
        """
        self._dirty = True
        before = self._written()
        store.conn.execute("UPDATE journal SET settled = 0, ack = 0, effect = NULL")
        self._read(store)
        self._dirty = True
        for table, key in self._written() - before - set(self._held):
            row = store.get(BY_NAME[table], key)
            if row is not None:
                self._held.keep(store, (row,))

    def forget_server_rows(self, store: RowStore, sent: set[RowKey]) -> None:
        """A copy read anew is complete: held-back rows that it does not have are of the past."""
        self._index()
        for key in set(self._held) - sent:
            self._held.let_go(store, key)
        self._fold_over(store, sorted(self._events.values(), key=lambda trace: trace.place))

    def _release(self, store: RowStore, digests: Iterable[bytes]) -> set[RowKey]:
        """Settle events; returns the rows that they wrote."""
        freed: set[RowKey] = set()
        for digest in digests:
            trace = self._events[digest]
            self._dirty = True
            self._drop(trace)
            freed |= trace.wrote
            self._held.settled(store, digest, trace.wrote, self.__contains__)
            store.conn.execute(
                "UPDATE journal SET settled = 1, before = NULL WHERE place = ?", (trace.place,)
            )
        return freed

    def _drop(self, trace: Trace) -> None:
        digest = trace.event.hash
        del self._events[digest]
        for key in trace.touched:
            left = tuple(other for other in self._touching[key] if other != digest)
            if left:
                self._touching[key] = left
            else:
                del self._touching[key]

    def _show_server_row(self, store: RowStore, key: RowKey, followed: frozenset[str]) -> None:
        """No pending event writes this row any more.

        The server's version stands, also when that is none at all.
        """
        table = BY_NAME[key[0]]
        ours = store.get(table, key[1])
        if ours is not None and followed.isdisjoint(ours.scopes()):
            self._held.let_go(store, key)
            return
        self._stand_back(store, key)
        self._held.let_go(store, key)

    def _connected(self, keys: set[RowKey]) -> list[Trace]:
        """Events that touch these rows, and events that touch what those touch, in order.

        Folding one of them alone would undo what a later one did.
        """
        found: set[bytes] = set()
        seen: set[RowKey] = set()
        todo = list(keys)
        while todo:
            key = todo.pop()
            if key in seen:
                continue
            seen.add(key)
            for digest in self._touching.get(key, ()):
                if digest not in found:
                    found.add(digest)
                    todo.extend(self._events[digest].touched)
        return sorted((self._events[digest] for digest in found), key=lambda trace: trace.place)

    def _fold_over(self, store: RowStore, traces: list[Trace]) -> None:
        """Fold these over the server's rows again.

        What a fold writes may have changed: a void of a ticket that had not come yet finds
        it now.
        """
        view = Overlay(_ServerRows(self, store))
        wrote: set[RowKey] = set()
        for trace in traces:
            seen = Seen(view)
            rows = fold(trace.event, seen)
            for row in rows:
                view.put(row)
            wrote |= trace.wrote
            self._retrace(store, trace, Trace.of(trace.event, rows, seen.before))
        for key in wrote - view.changed.keys():
            self._stand_back(store, key)
        store.put(view.changed.values())

    def _retrace(self, store: RowStore, old: Trace, new: Trace) -> None:
        """Begin to hold back rows that the event writes only now."""
        if new.wrote <= old.wrote and new.touched <= old.touched:
            return
        self._dirty = True
        for table, key in new.wrote - old.wrote:
            if (table, key) in self:
                continue
            row = store.get(BY_NAME[table], key)
            if row is not None:
                self._held.keep(store, (row,))
        self._drop(old)
        self._enter(Trace(old.event, old.wrote | new.wrote, old.touched | new.touched))

    def _stand_back(self, store: RowStore, key: RowKey) -> None:
        """A row that no pending event changes any more, though one did: the server's stands."""
        table = BY_NAME[key[0]]
        row = self._held.get(key)
        if row is not None:
            store.put((row,))
        else:
            store.delete(table, key[1])


class _Below:
    """What the pending events were folded over. Over what stands in the read model, which has their
    effect already, a fold may write other rows: a new code finds itself in the place of the old.
    """

    def __init__(self, held: Held, store: RowStore) -> None:
        self._held = held
        self._store = store

    def get(self, table: type[R], key: Key) -> R | None:
        held = self._held.get((table.TABLE, key))
        return self._store.get(table, key) if held is None else held  # type: ignore[return-value]


class _ServerRows:
    """The server's truth: held back or absent where a pending event writes, else the table."""

    def __init__(self, pending: Pending, store: RowStore) -> None:
        self._pending = pending
        self._store = store

    def get(self, table: type[R], key: Key) -> R | None:
        place = (table.TABLE, key)
        if place in self._pending:
            held = self._pending._held  # noqa: SLF001 - one mechanism
            return held.get(place)  # type: ignore[return-value] # by its table
        return self._store.get(table, key)

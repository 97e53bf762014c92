"""Rebase: own events that the feed has not passed yet stay folded over what the server sends.

A server row never overwrites the effect of a pending event (sync.md §5). A row that comes in for
a key which a pending event touches is held back; what stands in the table is that row with all
pending events folded over it, in order. When the feed has passed the place where an event took
effect, the event is settled and the row held back takes its place.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import msgspec

from boxoffice.fold.fold import fold
from boxoffice.fold.rows import BY_NAME, Key, Row
from boxoffice.fold.view import Overlay
from boxoffice.journal.event import Event, decode
from boxoffice.replica.rowstore import RowStore

RowKey = tuple[str, Key]
R = TypeVar("R", bound=Row)

_encode = msgspec.msgpack.Encoder().encode


def encode_key(key: Key) -> bytes:
    """A row key as bytes, for the tables of keys."""
    return _encode(key)


class _ServerRows:
    """Server truth where it is held back, the table elsewhere."""

    def __init__(self, store: RowStore) -> None:
        self._store = store

    def get(self, table: type[R], key: Key) -> R | None:
        found = self._store.conn.execute(
            "SELECT row FROM held_back WHERE tbl = ? AND key = ?",
            (table.TABLE, encode_key(key)),
        ).fetchone()
        if found is not None:
            return msgspec.msgpack.decode(found[0], type=table)
        return self._store.get(table, key)


class Pending:
    """Events not settled yet, in order, with the keys that each touches."""

    def __init__(self) -> None:
        self._events: dict[bytes, tuple[Event, frozenset[RowKey]]] = {}
        self._touching: dict[RowKey, int] = {}
        self._dirty = False

    @classmethod
    def load(cls, store: RowStore) -> Pending:
        """Read them from the journal at start-up."""
        pending = cls()
        pending._read(store)
        return pending

    def _read(self, store: RowStore) -> None:
        self._events.clear()
        self._touching.clear()
        self._dirty = False
        for prev, body in store.conn.execute(
            "SELECT prev, body FROM journal WHERE settled = 0 ORDER BY incarnation, seq"
        ).fetchall():
            event = decode(prev, body)
            self.add(event, fold(event, store))

    def add(self, event: Event, rows: Iterable[Row]) -> None:
        """A committed event begins to be pending; `rows` are what its fold gave."""
        keys = frozenset((row.TABLE, row.key()) for row in rows)
        self._events[event.hash] = (event, keys)
        for key in keys:
            self._touching[key] = self._touching.get(key, 0) + 1

    def __len__(self) -> int:
        return len(self._events)

    def reload_if_touched(self, store: RowStore) -> None:
        """A rolled-back transaction settled events that are still pending: read them again."""
        if self._dirty:
            self._read(store)

    # -- inside a transaction ----------------------------------------------------------------

    def receive(self, store: RowStore, rows: Iterable[Row]) -> None:
        """Write rows from the server, and fold pending events again where they touch them."""
        touched: set[RowKey] = set()
        for row in rows:
            key = (row.TABLE, row.key())
            if key in self._touching:
                store.conn.execute(
                    "INSERT OR REPLACE INTO held_back(tbl, key, row) VALUES(?, ?, ?)",
                    (row.TABLE, encode_key(row.key()), _encode(row)),
                )
                touched.add(key)
            else:
                store.put((row,))
        if touched:
            self._fold_over(store, touched)

    def settle(self, store: RowStore, digests: Iterable[bytes]) -> None:
        """The feed has passed these events: their keys show the server's rows again."""
        freed: set[RowKey] = set()
        for digest in digests:
            known = self._events.pop(digest, None)
            if known is None:
                continue
            self._dirty = True
            for key in known[1]:
                self._touching[key] -= 1
                if self._touching[key] == 0:
                    del self._touching[key]
                freed.add(key)
            store.conn.execute("UPDATE journal SET settled = 1 WHERE hash = ?", (digest,))
        for key in freed - self._touching.keys():
            self._show_server_row(store, key)
        still = freed & self._touching.keys()
        if still:
            self._fold_over(store, still)

    def unsettle_all(self, store: RowStore) -> None:
        """The server lost its tail, or the copy begins anew: every event counts as unsent."""
        store.conn.execute("UPDATE journal SET settled = 0, ack = 0, effect = NULL")
        store.conn.execute("DELETE FROM held_back")
        self._read(store)
        self._dirty = True

    def fold_all(self, store: RowStore) -> None:
        """After the read model was emptied: bring back what only this device knows."""
        for digest, (event, _) in list(self._events.items()):
            rows = fold(event, store)
            store.put(rows)
            self._events[digest] = (event, frozenset((row.TABLE, row.key()) for row in rows))
        self._touching.clear()
        for _, keys in self._events.values():
            for key in keys:
                self._touching[key] = self._touching.get(key, 0) + 1

    def _show_server_row(self, store: RowStore, key: RowKey) -> None:
        named = (key[0], encode_key(key[1]))
        found = store.conn.execute(
            "SELECT row FROM held_back WHERE tbl = ? AND key = ?", named
        ).fetchone()
        if found is None:
            return
        store.put((msgspec.msgpack.decode(found[0], type=BY_NAME[key[0]]),))
        store.conn.execute("DELETE FROM held_back WHERE tbl = ? AND key = ?", named)

    def _fold_over(self, store: RowStore, touched: set[RowKey]) -> None:
        view = Overlay(_ServerRows(store))
        for event, keys in self._events.values():
            if keys & touched:
                for row in fold(event, view):
                    view.put(row)
        store.put(view.changed.values())

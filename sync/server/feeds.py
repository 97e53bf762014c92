"""Feeds: the row versions of a scope in order, gap-free and chained, one writer per transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from boxoffice.fold.rows import Pii, Row
from sync.chain import FIRST_CHAIN, link_of, next_chain
from sync.protocol import CHANGE_ROWS
from sync.server.locks import Locks
from sync.server.store import ServerStore

_encode = msgspec.msgpack.Encoder().encode
_decode_rows = msgspec.msgpack.Decoder(list[tuple[str, msgspec.Raw]]).decode
_decode_pii = msgspec.msgpack.Decoder(Pii).decode

_Mark = tuple[dict[str, tuple[int, bytes]], set[str], int, int]


class FeedWriter:
    """Appends row versions to the feeds of their scopes; gap-free, chained, one transaction."""

    def __init__(self, store: ServerStore, locks: Locks) -> None:
        self._store = store
        self._locks = locks
        self._heads: dict[str, tuple[int, bytes]] = {}
        self._new: list[tuple[Any, ...]] = []
        """Rows of `feed` that are not written yet."""
        self._moved: set[str] = set()
        self._erased: list[Pii] = []

    def lock(self, scopes: Iterable[str]) -> None:
        """Take the scopes' counters in id order, so that two transactions never wait in a ring."""
        wanted = set(scopes) - self._heads.keys()
        self._locks.need(wanted)
        for name in sorted(wanted):
            found = self._counter(name)
            if found is None:
                self._store.run(
                    "INSERT INTO scope(id, head, chain) VALUES(?, 0, ?) ON CONFLICT(id) DO NOTHING",
                    (name, FIRST_CHAIN),
                )
                found = self._counter(name)
            self._heads[name] = (found[0], bytes(found[1]))

    def _counter(self, name: str) -> Any:
        return self._store.run(
            f"SELECT head, chain FROM scope WHERE id = ?{self._locks.for_update}",  # noqa: S608
            (name,),
        ).fetchone()

    def emit(self, rows: Sequence[Row]) -> dict[str, int]:
        """Append rows that changed together; returns per scope the number of the last change."""
        by_scope: dict[str, list[tuple[str, Row]]] = {}
        private = 0
        last: tuple[str, ...] = ()
        into: list[list[tuple[str, Row]]] = []
        for row in rows:
            scopes = row.scopes()
            if scopes is not last:
                into = [by_scope.setdefault(scope, []) for scope in scopes]
                last = scopes
            for listed in into:
                listed.append((row.TABLE, row))
            if type(row) is Pii:
                private = 1
                if row.erased:
                    self._erased.append(row)
        return {scope: self._append(scope, listed, private) for scope, listed in by_scope.items()}

    def _append(self, scope: str, rows: list[tuple[str, Row]], private: int) -> int:
        if scope not in self._heads:
            self.lock((scope,))
        head, chain = self._heads[scope]
        for start in range(0, len(rows), CHANGE_ROWS):
            part = rows[start : start + CHANGE_ROWS]
            data = _encode(part)
            chain = next_chain(chain, link_of(data))
            head += 1
            self._new.append((scope, head, len(part), data, b"", chain, private))
        self._heads[scope] = (head, chain)
        self._moved.add(scope)
        return head

    def mark(self) -> _Mark:
        """Where the feeds stand, before something that may fail."""
        return dict(self._heads), set(self._moved), len(self._new), len(self._erased)

    def roll_back(self, mark: _Mark) -> None:
        """What was emitted since is not: its savepoint is gone."""
        heads, moved, new, erased = mark
        self._heads, self._moved = dict(heads), set(moved)
        del self._new[new:]
        del self._erased[erased:]

    def flush(self) -> tuple[str, ...]:
        """Write what was emitted, and where its feeds stand; returns the scopes that moved."""
        self.write()
        moved = tuple(sorted(self._moved))
        self._store.run_many(
            "UPDATE scope SET head = ?, chain = ? WHERE id = ?",
            [(*self._heads[name], name) for name in moved],
        )
        self._moved.clear()
        self._erase()
        return moved

    def write(self) -> None:
        """Write what was emitted so far. Not between a mark and going back to it."""
        self._store.insert("feed", self._new)
        self._new.clear()

    def _erase(self) -> None:
        """Personal values leave the feeds too; only their links stay, so that the chain holds."""
        wanted: dict[str, set[bytes]] = {}
        for row in self._erased:
            for scope in row.scopes():
                wanted.setdefault(scope, set()).add(row.ref)
        self._erased.clear()
        for scope, refs in wanted.items():
            forget_snapshots(self._store, scope)
            found = self._store.run(
                "SELECT seq, rows, link FROM feed WHERE scope = ? AND private = 1", (scope,)
            ).fetchall()
            for seq, data, link in found:
                left = _without(bytes(data), refs)
                if left is not None:
                    self._store.run(
                        "UPDATE feed SET rows = ?, link = ? WHERE scope = ? AND seq = ?",
                        (left, bytes(link) or link_of(bytes(data)), scope, seq),
                    )


def forget_snapshots(store: ServerStore, scope: str) -> None:
    """A value in them was erased: whoever is reading one begins with a new one."""
    store.run("DELETE FROM snapshot WHERE scope = ?", (scope,))
    store.run("DELETE FROM snapshot_chunk WHERE scope = ?", (scope,))


def _without(data: bytes, refs: set[bytes]) -> bytes | None:
    """A change without the values of these items, or None when it has none of them."""
    kept: list[tuple[str, msgspec.Raw]] = []
    gone = False
    for table, row in _decode_rows(data):
        item = _decode_pii(row) if table == Pii.TABLE else None
        if item is not None and item.ref in refs and not item.erased:
            gone = True
        else:
            kept.append((table, row))
    return _encode(kept) if gone else None

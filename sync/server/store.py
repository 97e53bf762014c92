"""The server's rows and feeds on one connection, inside one transaction.

Hot statements are hand-written SQL that both dialects understand; they run on the driver's own
cursor, many rows at a time (design.md §6a.9): SQLAlchemy describes the columns of every answer
anew, and takes longer for it than SQLite needs to find a row. What the driver raises still comes
as SQLAlchemy names it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from boxoffice.fold.rows import TABLES, Key, Pii, Row
from sync.chain import FIRST_CHAIN, link_of, next_chain
from sync.protocol import CHANGE_ROWS
from sync.server.locks import Locks
from sync.server.statements import (
    array_of,
    by_column,
    column_names,
    on_postgresql,
    on_sqlite,
)

R = TypeVar("R", bound=Row)
_encode = msgspec.msgpack.Encoder().encode
_decode_rows = msgspec.msgpack.Decoder(list[tuple[str, msgspec.Raw]]).decode
_decode_pii = msgspec.msgpack.Decoder(Pii).decode
_astuple = msgspec.structs.astuple


def _columns(table: type[Row]) -> str:
    return ", ".join(f'"{name}"' for name in table.__struct_fields__)


def _where_key(table: type[Row]) -> str:
    return " AND ".join(f'"{name}" = ?' for name in table.__struct_fields__[: table.KEY])


_WHERE_KEY = {table: _where_key(table) for table in TABLES}


class ServerStore:
    """Rows by key, sets of rows, raw statements; one per transaction."""

    def __init__(self, conn: Connection) -> None:
        self.conn = conn
        self._sqlite = conn.dialect.name == "sqlite"
        self._mark = "?" if self._sqlite else "%s"
        self._driver: Any = conn.connection.dbapi_connection
        self._failures: Any = conn.dialect.loaded_dbapi.Error
        self._cache: dict[tuple[str, Key], Row | None] = {}

    @property
    def works_beside(self) -> bool:
        """Whether the database works while this process goes on: then it is better told early."""
        return not self._sqlite

    @contextmanager
    def ahead(self) -> Iterator[None]:
        """Meanwhile what is written is sent without waiting for what the database says of it.

        What it refuses is raised by a later reading, or at the end: only for a transaction that
        fails as a whole.
        """
        if self._sqlite:
            yield
            return
        try:
            with self._driver.pipeline():
                yield
        except self._failures as error:
            raise self._named(error, "written ahead") from error

    def _sql(self, statement: str) -> str:
        return statement if self._mark == "?" else statement.replace("?", self._mark)

    def run(self, statement: str, params: tuple[Any, ...] = ()) -> Any:
        """One statement with `?` marks."""
        cursor = self._driver.cursor()
        try:
            cursor.execute(self._sql(statement), params)
        except self._failures as error:
            raise self._named(error, statement) from error
        return cursor

    def run_many(self, statement: str, params: Sequence[tuple[Any, ...]]) -> None:
        """The same statement for many parameter tuples."""
        if params:
            self._many(self._sql(statement), params)

    def _many(self, sql: str, params: Sequence[tuple[Any, ...]]) -> None:
        try:
            self._driver.cursor().executemany(sql, params)
        except self._failures as error:
            raise self._named(error, sql) from error

    def _named(self, error: Exception, statement: str) -> Exception:
        """Without the values: what a person is called must not get into a log."""
        return DBAPIError.instance(statement, None, error, self._failures, hide_parameters=True)

    def insert(self, table: str, rows: list[tuple[Any, ...]], *, again: bool = False) -> None:
        """Whole rows of a table, set-wise. `again`: what stands under their keys is replaced."""
        if not rows:
            return
        if self._sqlite:
            self._many(on_sqlite(table, again=again), rows)
        else:
            self.run(on_postgresql(table, again=again), by_column(table, column_names(table), rows))

    def get(self, table: type[R], key: Key) -> R | None:
        """The row with this primary key, or None; asked once per transaction."""
        named = (table.TABLE, key)
        if named in self._cache:
            return self._cache[named]  # type: ignore[return-value]
        found = self.select(table, _WHERE_KEY[table], key)
        row = found[0] if found else None
        self._cache[named] = row
        return row

    def select(self, table: type[R], where: str, params: tuple[Any, ...] = ()) -> list[R]:
        """Rows by a condition over the table's columns (`where` is code, never input)."""
        sql = f'SELECT {_columns(table)} FROM "{table.TABLE}" WHERE {where}'  # noqa: S608
        return [table(*found) for found in self.run(sql, params).fetchall()]

    def prefetch(self, keys: Iterable[tuple[type[Row], Key]]) -> None:
        """Fetch rows that are about to be read, one statement per table and 300 keys."""
        wanted: dict[type[Row], list[Key]] = {}
        for table, key in dict.fromkeys(keys):
            if (table.TABLE, key) not in self._cache:
                wanted.setdefault(table, []).append(key)
        for table, listed in wanted.items():
            for start in range(0, len(listed), 300):
                self._fetch(table, listed[start : start + 300])

    def _fetch(self, table: type[Row], keys: list[Key]) -> None:
        for key in keys:
            self._cache[table.TABLE, key] = None
        where, params = self.among(table.TABLE, table.__struct_fields__[: table.KEY], keys)
        for row in self.select(table, where, params):
            self._cache[table.TABLE, row.key()] = row

    def among(
        self, table: str, names: Sequence[str], keys: Sequence[tuple[Any, ...]]
    ) -> tuple[str, tuple[Any, ...]]:
        """A condition that these columns are one of these keys (at least one), and its values."""
        quoted = ", ".join(f'"{name}"' for name in names)
        if self._sqlite:
            marks = ", ".join(f"({', '.join('?' for _ in key)})" for key in keys)
            return f"({quoted}) IN (VALUES {marks})", tuple(part for key in keys for part in key)
        # The same words for any number of keys: the statement is prepared once.
        arrays = ", ".join(array_of(table, name) for name in names)
        listed = f"SELECT * FROM unnest({arrays})"  # noqa: S608 - our own names
        return f"({quoted}) IN ({listed})", by_column(table, names, keys)

    def forget(self) -> None:
        """After a savepoint was rolled back, what was read or written in it is not true."""
        self._cache.clear()

    def put(self, rows: Iterable[Row]) -> None:
        """Write row versions set-wise."""
        self.put_named({(row.TABLE, row.key()): row for row in rows})

    def put_named(self, rows: Mapping[tuple[str, Key], Row]) -> None:
        """Write row versions set-wise, by table and key."""
        grouped: dict[type[Row], list[tuple[Any, ...]]] = {}
        for row in rows.values():
            grouped.setdefault(type(row), []).append(_astuple(row))
        self._cache.update(rows)
        for table, values in grouped.items():
            values.sort()  # by key: random codes of a batch then come to each page once
            self.insert(table.TABLE, values, again=True)


_Mark = tuple[dict[str, tuple[int, bytes]], int, int]


class FeedWriter:
    """Appends row versions to the feeds of their scopes; gap-free, chained, one transaction."""

    def __init__(self, store: ServerStore, locks: Locks) -> None:
        self._store = store
        self._locks = locks
        self._heads: dict[str, tuple[int, bytes]] = {}
        self._new: list[tuple[Any, ...]] = []
        """Rows of `feed`."""
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
        return head

    def mark(self) -> _Mark:
        """Where the feeds stand, before something that may fail."""
        return dict(self._heads), len(self._new), len(self._erased)

    def roll_back(self, mark: _Mark) -> None:
        """What was emitted since is not: its savepoint is gone."""
        heads, new, erased = mark
        self._heads = dict(heads)
        del self._new[new:]
        del self._erased[erased:]

    def flush(self) -> tuple[str, ...]:
        """Write what was emitted; returns the scopes that moved."""
        self._store.insert("feed", self._new)
        moved = {change[0] for change in self._new}
        self._store.run_many(
            "UPDATE scope SET head = ?, chain = ? WHERE id = ?",
            [(*self._heads[name], name) for name in sorted(moved)],
        )
        self._new.clear()
        self._erase()
        return tuple(sorted(moved))

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


def storable(text: str) -> str:
    """A text as every database takes it: PostgreSQL has no NUL."""
    return text.replace("\0", "")


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

"""The server's rows on one connection, inside one transaction.

Hot statements are hand-written SQL that both dialects understand; they run on the driver's own
cursor, many rows at a time (design.md §6a.9): SQLAlchemy describes the columns of every answer
anew, and takes longer for it than SQLite needs to find a row. What the driver raises still comes
as SQLAlchemy names it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from boxoffice.fold.rows import TABLES, Key, Row
from sync.server.statements import (
    array_of,
    bound,
    by_column,
    column_names,
    on_postgresql,
    on_sqlite,
    pieces,
)

R = TypeVar("R", bound=Row)
_Rows = list[tuple[Any, ...]]
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
        if not params:
            return
        try:
            self._driver.cursor().executemany(self._sql(statement), params)
        except self._failures as error:
            raise self._named(error, statement) from error

    def _named(self, error: Exception, statement: str) -> Exception:
        """Without the values: what a person is called must not get into a log."""
        return DBAPIError.instance(statement, None, error, self._failures, hide_parameters=True)

    def insert(self, table: str, rows: _Rows, *, again: bool = False) -> None:
        """Whole rows of a table, set-wise. `again`: what stands under their keys is replaced."""
        self._insert([(table, rows, again)] if rows else [])

    def _insert(self, parts: Sequence[tuple[str, _Rows, bool]]) -> None:
        """Rows of several tables; as few statements as the database takes them with."""
        if self._sqlite:
            for table, rows, again in parts:
                self._insert_here(table, rows, again=again)
        elif parts:
            statement = on_postgresql(tuple((table, again) for table, _, again in parts))
            columns = (by_column(table, column_names(table), rows) for table, rows, _ in parts)
            self.run(statement, tuple(chain.from_iterable(columns)))

    def _insert_here(self, table: str, rows: _Rows, *, again: bool) -> None:
        """Into SQLite, many rows with a statement: each step of one lets go of the interpreter, and
        beside a busy thread gets it back late (measured: 66 µs a row one by one, 17 so).
        """
        for part in pieces(len(rows)):
            same, values = bound(rows[part.start : part.stop])
            self.run(on_sqlite(table, len(part), same, again=again), values)

    def get(self, table: type[R], key: Key) -> R | None:
        """The row with this primary key, or None; asked once per transaction."""
        named = (table.TABLE, key)
        try:
            return self._cache[named]  # type: ignore[return-value]
        except KeyError:
            pass
        found = self.select(table, _WHERE_KEY[table], key)
        row = found[0] if found else None
        self._cache[named] = row
        return row

    def select(self, table: type[R], where: str, params: tuple[Any, ...] = ()) -> list[R]:
        """Rows by a condition over the table's columns (`where` is code, never input)."""
        sql = f'SELECT {_columns(table)} FROM "{table.TABLE}" WHERE {where}'  # noqa: S608
        return [table(*found) for found in self.run(sql, params).fetchall()]

    def prefetch(self, keys: Iterable[tuple[type[Row], Key]]) -> None:
        """Fetch rows that are about to be read, one statement per table; of SQLite, which takes
        each key by itself, 300 keys at a time.
        """
        wanted: dict[type[Row], list[Key]] = {}
        for table, key in dict.fromkeys(keys):
            if (table.TABLE, key) not in self._cache:
                wanted.setdefault(table, []).append(key)
        for table, listed in wanted.items():
            most = 300 if self._sqlite else len(listed)
            for start in range(0, len(listed), most):
                self._fetch(table, listed[start : start + most])

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
            key = f"({', '.join('?' for _ in names)})"
            marks = ", ".join([key] * len(keys))
            return f"({quoted}) IN (VALUES {marks})", tuple(chain.from_iterable(keys))
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

    def put_named(
        self, rows: Mapping[tuple[str, Key], Row], new: Mapping[str, _Rows] = MappingProxyType({})
    ) -> None:
        """Write row versions set-wise, by table and key; beside them `new` rows of other tables."""
        grouped: dict[type[Row], _Rows] = {}
        for row in rows.values():
            grouped.setdefault(type(row), []).append(_astuple(row))
        self._cache.update(rows)
        for values in grouped.values():
            values.sort()  # by key: random codes of a batch then come to each page once
        parts = [(table.TABLE, values, True) for table, values in grouped.items()]
        self._insert(parts + [(name, added, False) for name, added in new.items() if added])


def storable(text: str) -> str:
    """A text as every database takes it: PostgreSQL has no NUL."""
    return text.replace("\0", "")

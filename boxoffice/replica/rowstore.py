"""Rows in and out of SQLite: the replica's side of the fold's `RowsView`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec

from boxoffice.fold.rows import TABLES, Key, Row
from boxoffice.replica import people_index
from boxoffice.replica.database import Connection

R = TypeVar("R", bound=Row)


def _columns(table: type[Row]) -> str:
    return ", ".join(f'"{name}"' for name in table.__struct_fields__)


def _put_sql(table: type[Row]) -> str:
    marks = ", ".join("?" for _ in table.__struct_fields__)
    return f'INSERT OR REPLACE INTO "{table.TABLE}"({_columns(table)}) VALUES({marks})'


def _get_sql(table: type[Row]) -> str:
    where = " AND ".join(f'"{name}" = ?' for name in table.__struct_fields__[: table.KEY])
    return f'SELECT {_columns(table)} FROM "{table.TABLE}" WHERE {where}'  # noqa: S608


def _delete_sql(table: type[Row]) -> str:
    where = " AND ".join(f'"{name}" = ?' for name in table.__struct_fields__[: table.KEY])
    return f'DELETE FROM "{table.TABLE}" WHERE {where}'  # noqa: S608


PUT: dict[type[Row], str] = {table: _put_sql(table) for table in TABLES}
GET: dict[type[Row], str] = {table: _get_sql(table) for table in TABLES}
SELECT: dict[type[Row], str] = {
    table: f'SELECT {_columns(table)} FROM "{table.TABLE}" WHERE '  # noqa: S608
    for table in TABLES
}
DELETE: dict[type[Row], str] = {table: _delete_sql(table) for table in TABLES}


OF_PERFORMANCE = {
    table: table.__struct_fields__.index("performance")
    for table in TABLES
    if "performance" in table.__struct_fields__
}
"""Tables whose rows belong to a performance, and in which column it stands."""
ANY = b"*"
"""For a performance: rows of such a table were written, and nobody said of which."""


class RowStore:
    """Reads and writes rows on one connection, inside whatever transaction is open there."""

    def __init__(self, conn: Connection) -> None:
        self.conn = conn
        self.written: set[type[Row]] = set()
        """Tables written since somebody last looked: what was kept of them is old."""
        self.performances: set[bytes] = set()
        """Performances of which rows were written since then."""

    def get(self, table: type[R], key: Key) -> R | None:
        """The row with this primary key, or None."""
        found = self.conn.execute(GET[table], key).fetchone()
        return None if found is None else table(*found)

    def put(self, rows: Iterable[Row]) -> None:
        """Write row versions, replacing what stood there; table by table."""
        by_table: dict[type[Row], list[tuple[Any, ...]]] = {}
        for row in rows:
            by_table.setdefault(type(row), []).append(values(row))
        for table, found in by_table.items():
            self.conn.executemany(PUT[table], found)
            at = OF_PERFORMANCE.get(table)
            if at is not None:
                self.performances.update([one[at] for one in found])
            if table in people_index.FOUND_IN:
                people_index.keep(self.conn, table, found)
        self.written.update(by_table)

    def delete(self, table: type[Row], key: Key) -> None:
        """Take a row away that the server never had."""
        self.conn.execute(DELETE[table], key)
        people_index.forget(self.conn, table, key)
        self.wrote(table)

    def wrote(self, table: type[Row]) -> None:
        """Rows of this table were written by somebody else's statement, or taken away."""
        self.written.add(table)
        if table in OF_PERFORMANCE:
            self.performances.add(ANY)

    def nothing_written(self) -> None:
        """From now on: after it was told, or was undone."""
        self.written.clear()
        self.performances.clear()

    def select(self, table: type[R], where: str, params: tuple[Any, ...] = ()) -> list[R]:
        """Rows by a condition over the table's own columns (`where` is code, never input)."""
        return [table(*found) for found in self.conn.execute(SELECT[table] + where, params)]


def values(row: Row) -> tuple[Any, ...]:
    """A row's column values in declaration order."""
    return msgspec.structs.astuple(row)

"""How many rows are written with one statement, in the words of each dialect."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import LargeBinary, Table, Text

from sync.server.tables import metadata


def _names(table: Table) -> str:
    return ", ".join(f'"{column.name}"' for column in table.columns)


@cache
def on_sqlite(name: str, *, again: bool) -> str:
    """Run once per row. REPLACE takes half the time of an upsert on a table that is its key."""
    table = metadata.tables[name]
    marks = ", ".join("?" for _ in table.columns)
    verb = "INSERT OR REPLACE" if again else "INSERT"
    return f'{verb} INTO "{name}"({_names(table)}) VALUES({marks})'


@cache
def on_postgresql(name: str, *, again: bool) -> str:
    """Run once for all rows, one array per column in binary: a third of the time of row by row."""
    table = metadata.tables[name]
    arrays = ", ".join(array_of(name, column.name) for column in table.columns)
    into = f'INSERT INTO "{name}"({_names(table)}) SELECT * FROM unnest({arrays})'  # noqa: S608
    if not again:
        return into
    keys = [column.name for column in table.primary_key]
    key = ", ".join(f'"{one}"' for one in keys)
    rest = [column.name for column in table.columns if column.name not in keys]
    put = ", ".join(f'"{one}" = excluded."{one}"' for one in rest)
    return f"{into} ON CONFLICT({key}) DO {f'UPDATE SET {put}' if put else 'NOTHING'}"


@cache
def array_of(table: str, column: str) -> str:
    """A mark for many values of a column, sent in binary."""
    type_ = metadata.tables[table].columns[column].type
    if isinstance(type_, LargeBinary):
        return "%b::bytea[]"
    return "%b::text[]" if isinstance(type_, Text) else "%b::bigint[]"


def by_column(rows: Sequence[tuple[Any, ...]]) -> tuple[list[Any], ...]:
    """The same values as one list per column."""
    return tuple(list(column) for column in zip(*rows, strict=True))

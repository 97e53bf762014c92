"""How many rows are written with one statement, in the words of each dialect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import LargeBinary, Text

from sync.server.arrays import Bigints, Byteas, Column, Texts
from sync.server.tables import metadata


def _names(table: str) -> str:
    return ", ".join(f'"{name}"' for name in column_names(table))


MOST_ROWS = 64
"""In one statement: what it is given then takes as long as row by row."""


@cache
def on_sqlite(name: str, rows: int, *, again: bool) -> str:
    """Run for so many rows at once. REPLACE takes half the time of an upsert on a table that is its
    key.
    """
    table = metadata.tables[name]
    row = f"({', '.join('?' for _ in table.columns)})"
    verb = "INSERT OR REPLACE" if again else "INSERT"
    return f'{verb} INTO "{name}"({_names(name)}) VALUES {", ".join(row for _ in range(rows))}'


def pieces(rows: int) -> Iterator[range]:
    """Rows in parts of few sizes, so that each statement is prepared once."""
    start = 0
    while start < rows:
        size = min(MOST_ROWS, 1 << (rows - start).bit_length() - 1)
        yield range(start, start + size)
        start += size


@cache
def on_postgresql(parts: tuple[tuple[str, bool], ...]) -> str:
    """Run once for all rows of these tables, each with whether it is `again`: one array per column
    in binary takes a third of the time of row by row, and one statement a third of one each.
    """
    *more, last = (_into(name, again=again) for name, again in parts)
    beside = ", ".join(f"t{n} AS ({one})" for n, one in enumerate(more))
    return f"WITH {beside} {last}" if beside else last


def _into(name: str, *, again: bool) -> str:
    table = metadata.tables[name]
    arrays = ", ".join(array_of(name, column) for column in column_names(name))
    into = f'INSERT INTO "{name}"({_names(name)}) SELECT * FROM unnest({arrays})'  # noqa: S608
    if not again:
        return into
    keys = [column.name for column in table.primary_key]
    key = ", ".join(f'"{one}"' for one in keys)
    rest = [column for column in column_names(name) if column not in keys]
    put = ", ".join(f'"{one}" = excluded."{one}"' for one in rest)
    return f"{into} ON CONFLICT({key}) DO {f'UPDATE SET {put}' if put else 'NOTHING'}"


def array_of(table: str, column: str) -> str:
    """A mark for many values of a column, sent in binary."""
    return f"%b::{_kind(table, column).CAST}"


def by_column(
    table: str, names: Sequence[str], rows: Sequence[tuple[Any, ...]]
) -> tuple[Column, ...]:
    """The values of these columns, each as one array."""
    return tuple(
        _kind(table, name)(values)
        for name, values in zip(names, zip(*rows, strict=True), strict=True)
    )


@cache
def column_names(table: str) -> tuple[str, ...]:
    """All columns, in the order of a row."""
    return tuple(column.name for column in metadata.tables[table].columns)


@cache
def _kind(table: str, column: str) -> type[Column]:
    type_ = metadata.tables[table].columns[column].type
    if isinstance(type_, LargeBinary):
        return Byteas
    return Texts if isinstance(type_, Text) else Bigints

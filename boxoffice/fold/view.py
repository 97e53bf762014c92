"""What the fold reads and writes: rows by key, from whichever store stands behind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from boxoffice.fold.rows import Key, Row

R = TypeVar("R", bound=Row)
RowKey = tuple[str, Key]
"""A row's table and primary key."""


def named(row: Row) -> RowKey:
    """The row's table and key."""
    return row.TABLE, row.key()


class RowsView(Protocol):
    """Rows as they are before the event. A device reads its replica, the server its prefetch."""

    def get(self, table: type[R], key: Key) -> R | None:
        """The row with this primary key, or None."""
        ...


class Overlay:
    """A view with changes on top: what earlier events of the same batch already did."""

    def __init__(self, below: RowsView) -> None:
        self._below = below
        self.changed: dict[RowKey, Row] = {}

    def get(self, table: type[R], key: Key) -> R | None:
        """The changed row when there is one, else the row below."""
        row = self.changed.get((table.TABLE, key))
        return self._below.get(table, key) if row is None else row  # type: ignore[return-value]

    def put(self, row: Row) -> None:
        """Remember a change."""
        self.changed[row.TABLE, row.key()] = row


class Remembered:
    """A view that reads each row once: what an action looked at, its fold looks at again."""

    def __init__(self, below: RowsView) -> None:
        self._below = below
        self._known: dict[RowKey, Row | None] = {}

    def know(self, table: type[Row], keys: Iterable[Key], rows: Iterable[Row]) -> None:
        """All rows there are of these keys, read at once."""
        self._known.update(((table.TABLE, key), None) for key in keys)
        self._known.update((named(row), row) for row in rows)

    def get(self, table: type[R], key: Key) -> R | None:
        """The row as it was when it was first asked for."""
        place = (table.TABLE, key)
        if place not in self._known:
            self._known[place] = self._below.get(table, key)
        return self._known[place]  # type: ignore[return-value] # by its table


class Seen:
    """A view that remembers what a fold looked at, and how it was: the rows to go back to."""

    def __init__(self, below: RowsView) -> None:
        self._below = below
        self.before: dict[RowKey, Row | None] = {}

    def get(self, table: type[R], key: Key) -> R | None:
        """The row below, remembered."""
        row = self._below.get(table, key)
        self.before[table.TABLE, key] = row
        return row

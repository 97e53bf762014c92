"""The peer of an action: the very rows that it wrote, in one raw transaction into a copy."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Any

from benchmarks.world import World
from boxoffice.replica.database import Connection, open_database

Statement = tuple[str, tuple[Any, ...]]
"""One INSERT and its values."""


class Replay:
    """What the disk and SQLite ask for an action, and nothing of ours.

    The copy was made before the first action and gets each one's rows with their own keys, in
    their order, so that it changes as many pages as ours did; only prepared statements are timed.
    All is learned before the timing begins: reading it in between would cool the caches of the
    side that comes next.
    """

    def __init__(self, made: World, name: str) -> None:
        self.source: Connection = open_database(made.replica.path, read_only=True)
        self._conn: Connection = open_database(made.folder / name)
        self.source.backup(self._conn)
        self._waiting: deque[Sequence[Statement]] = deque()

    def learn(self, rows: Sequence[Statement]) -> None:
        """The rows of one more action."""
        self._waiting.append(rows)

    def __call__(self) -> None:
        """The oldest action that was not replayed yet."""
        rows = self._waiting.popleft()
        execute = self._conn.execute
        execute("BEGIN IMMEDIATE")
        for sql, values in rows:
            execute(sql, values)
        execute("COMMIT")


def rows_of(
    source: Connection, table: str, where: str, asked: Sequence[object], columns: str = "*"
) -> list[Statement]:
    """INSERTs of the rows of a table that match `where`, with the values that stand there."""
    found = source.execute(f'SELECT {columns} FROM "{table}" WHERE {where}', asked)  # noqa: S608
    names = "" if columns == "*" else f"({columns})"
    marks = ", ".join("?" * len(found.description))
    insert = f'INSERT OR REPLACE INTO "{table}"{names} VALUES({marks})'
    return [(insert, row) for row in found]

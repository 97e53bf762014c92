"""The server's versions of rows that pending events write, held back until those are settled.

What the server had sent when an event was recorded is written with the event itself, in its own
journal row: a sale writes no table more for it. What the server sends of such a row afterwards
goes into a table of its own and wins; an empty row there says that the server has it no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec

from boxoffice.fold.rows import BY_NAME, Row
from boxoffice.fold.view import RowKey, named
from boxoffice.replica.rowstore import RowStore

_encode = msgspec.msgpack.Encoder().encode
_decode_key = msgspec.msgpack.Decoder().decode
_decode_before = msgspec.msgpack.Decoder(list[tuple[str, msgspec.Raw]]).decode
_DECODE = {name: msgspec.msgpack.Decoder(table).decode for name, table in BY_NAME.items()}

_GONE = b""


class Held:
    """Held-back rows in memory, and which of the two places on disk each stands in."""

    def __init__(self) -> None:
        self._rows: dict[RowKey, Row] = {}
        self._with_event: dict[RowKey, int] = {}
        """Rows that stand in the journal row of the event at this place."""
        self._in_table: set[RowKey] = set()
        self.dirty = False
        """Memory is ahead of what is committed."""

    def __contains__(self, key: RowKey) -> bool:
        """Whether the server has a version of this row, as far as is known here."""
        return key in self._rows

    def __iter__(self) -> Iterator[RowKey]:
        """Keys of the rows that are held back."""
        return iter(self._rows)

    def get(self, key: RowKey) -> Row | None:
        """The server's version of the row, or None."""
        return self._rows.get(key)

    def read(self, store: RowStore) -> None:
        """Everything from the file."""
        for kept in (self._rows, self._with_event, self._in_table):
            kept.clear()
        for place, before in store.conn.execute(
            "SELECT place, before FROM journal WHERE settled = 0 AND before IS NOT NULL"
            " ORDER BY place"
        ):
            for table, row in _decode_before(before):
                self._first(place, _DECODE[table](row))
        for table, packed, row in store.conn.execute("SELECT tbl, key, row FROM held_back"):
            key = table, tuple(_decode_key(packed))
            self._in_table.add(key)
            if row == _GONE:
                self._rows.pop(key, None)
            else:
                self._rows[key] = _DECODE[table](row)
        self.dirty = False

    def _first(self, place: int, row: Row) -> None:
        key = named(row)
        self._rows[key] = row
        self._with_event[key] = place

    def begin(self, store: RowStore, place: int, rows: Mapping[RowKey, Row]) -> bytes | None:
        """Hold back rows with the event that changes them first; returns what its journal row
        has to keep.
        """
        if not rows:
            return None
        self.dirty = True
        for key, row in rows.items():
            self._first(place, row)
            self._erase(store, key)  # of an earlier event: it would win
        return _encode([(row.TABLE, row) for row in rows.values()])

    def keep(self, store: RowStore, rows: Sequence[Row]) -> None:
        """Hold back versions that the server sent after an event changed the rows."""
        self.dirty = True
        for row in rows:
            key = named(row)
            self._rows[key] = row
            self._write(store, key, _encode(row))

    def let_go(self, store: RowStore, key: RowKey) -> None:
        """Forget the server's version: it stands in the read model again, or is no more."""
        if key not in self._rows:
            return
        self.dirty = True
        del self._rows[key]
        if key in self._with_event:
            self._write(store, key, _GONE)
        else:
            self._erase(store, key)

    def settled(
        self, store: RowStore, place: int, keys: Iterable[RowKey],
        still: Callable[[RowKey], bool],
    ) -> None:  # fmt: skip
        """The journal row of this event is about to drop what it kept: save what others need."""
        for key in keys:
            if self._with_event.get(key) != place:
                continue
            del self._with_event[key]
            row = self._rows.get(key)
            if row is None:
                self._erase(store, key)
            elif key not in self._in_table and still(key):
                self.keep(store, (row,))

    def _write(self, store: RowStore, key: RowKey, row: bytes) -> None:
        self._in_table.add(key)
        store.conn.execute(
            "INSERT OR REPLACE INTO held_back(tbl, key, row) VALUES(?, ?, ?)",
            (key[0], _encode(key[1]), row),
        )

    def _erase(self, store: RowStore, key: RowKey) -> None:
        if key in self._in_table:
            self._in_table.discard(key)
            store.conn.execute(
                "DELETE FROM held_back WHERE tbl = ? AND key = ?", (key[0], _encode(key[1]))
            )

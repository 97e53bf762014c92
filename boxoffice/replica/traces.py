"""Which pending event wrote and looked at which rows, in as few bytes as that takes.

A door that is alone for an evening has thousands of events that nobody acknowledges, so nothing
here is an object of its own: an event is its place in the journal, where it can be read again, and
a row is the packed bytes of its key.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from boxoffice.fold.rows import TABLES
from boxoffice.fold.view import RowKey

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder().decode
_NUMBER = {table.TABLE: number for number, table in enumerate(TABLES)}
_NAME = tuple(table.TABLE for table in TABLES)

_Packed = bytes | tuple[bytes, ...]
"""The rows of one event; most have one."""


class Traces:
    """Places of pending events by row, and rows by place."""

    def __init__(self) -> None:
        self._places: dict[bytes, int | list[int]] = {}
        """By row, in the order they were entered; `~place` of an event that only looked at it."""
        self._wrote: dict[int, _Packed] = {}
        self._looked: dict[int, _Packed] = {}

    def __len__(self) -> int:
        """How many events there are."""
        return len(self._wrote)

    def places(self) -> list[int]:
        """Where they stand in the journal, in order."""
        return sorted(self._wrote)

    def clear(self) -> None:
        """Forget all."""
        for kept in (self._places, self._wrote, self._looked):
            kept.clear()

    def enter(self, place: int, wrote: frozenset[RowKey], touched: frozenset[RowKey]) -> None:
        """An event that wrote some of the rows that it touched. None of that place is here yet."""
        self._wrote[place] = self._note(place, wrote)
        if len(touched) > len(wrote):
            self._looked[place] = self._note(~place, touched - wrote)

    def _note(self, mark: int, keys: frozenset[RowKey]) -> _Packed:
        packed = tuple(map(_pack, keys))
        for key in packed:
            known = self._places.get(key)
            if known is None:
                self._places[key] = mark
            elif isinstance(known, list):
                known.append(mark)
            else:
                self._places[key] = [known, mark]
        return packed[0] if len(packed) == 1 else packed

    def leave(self, place: int) -> None:
        """An event is settled. KeyError: it was not pending."""
        self._strike(place, self._wrote.pop(place))
        self._strike(~place, self._looked.pop(place, ()))

    def _strike(self, mark: int, rows: _Packed) -> None:
        for key in _each(rows):
            known = self._places[key]
            if isinstance(known, list) and len(known) > 1:
                known.remove(mark)
            else:
                del self._places[key]

    def writes(self, key: RowKey) -> bool:
        """Whether one of the events wrote this row."""
        marks = self._places.get(_pack(key), -1)
        return any(mark >= 0 for mark in marks) if isinstance(marks, list) else marks >= 0

    def touches(self, key: RowKey) -> bool:
        """Whether one of the events wrote this row or looked at it."""
        return _pack(key) in self._places

    def written(self) -> set[RowKey]:
        """Every row that one of the events wrote."""
        return {_unpack(key) for rows in self._wrote.values() for key in _each(rows)}

    def wrote(self, place: int) -> frozenset[RowKey]:
        """Rows that this event wrote."""
        return frozenset(map(_unpack, _each(self._wrote[place])))

    def touched(self, place: int) -> frozenset[RowKey]:
        """Rows that this event wrote or looked at."""
        return self.wrote(place).union(map(_unpack, _each(self._looked.get(place, ()))))

    def connected(self, keys: Iterable[RowKey]) -> list[int]:
        """Events that touch these rows, and events that touch what those touch, in order."""
        found: set[int] = set()
        todo = list(map(_pack, keys))
        seen = set(todo)
        while todo:
            for place in self._at(todo.pop()):
                if place not in found:
                    found.add(place)
                    more = {*_each(self._wrote[place]), *_each(self._looked.get(place, ()))} - seen
                    seen |= more
                    todo += more
        return sorted(found)

    def _at(self, key: bytes) -> list[int]:
        known = self._places.get(key, [])
        marks = known if isinstance(known, list) else [known]
        return [mark if mark >= 0 else ~mark for mark in marks]


def _each(rows: _Packed) -> tuple[bytes, ...]:
    return (rows,) if isinstance(rows, bytes) else rows


def _pack(key: RowKey) -> bytes:
    return _encode((_NUMBER[key[0]], *key[1]))


def _unpack(packed: bytes) -> RowKey:
    number, *key = _decode(packed)
    return _NAME[number], tuple(key)

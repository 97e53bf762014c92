"""Programs of another age than today's: an older server lacks kinds of event that its devices know,
a newer one says more of each row than they understand, and of things that they have never heard of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal

import msgspec
import zstandard

from boxoffice.journal.kinds import KINDS
from sync.server import claiming, elsewhere, feeds, snapshots
from sync.simulator.planting import Patch, in_place

Age = Literal["older", "today", "newer"]
_NEWER = ("admission", "pii_erase")
"""Kinds of event that the older program does not know: what they do can wait for an upgrade."""
_SINCE = "what a row says since"
_INVENTED = ("invented_since", ["a row"])
_encode = msgspec.msgpack.encode
_decode = msgspec.msgpack.decode


@contextmanager
def of(age: Age) -> Iterator[None]:
    """While the server works, its program is of this age."""
    with _lacking(_NEWER if age == "older" else ()), in_place(_newer() if age == "newer" else ()):
        yield


@contextmanager
def _lacking(kinds: Sequence[str]) -> Iterator[None]:
    lacks = {kind: KINDS.pop(kind) for kind in kinds if kind in KINDS}
    try:
        yield
    finally:
        KINDS.update(lacks)


def _newer() -> list[Patch]:
    return [
        (feeds, "_encode", _change), (snapshots, "pack", _chunk),
        (claiming, "_encode", _row), (elsewhere, "_encode", _row),
    ]  # fmt: skip


def _row(row: Any) -> bytes:
    """A row with one column more than its table has today."""
    return _encode([*_decode(_encode(row)), _SINCE])


def _change(rows: Sequence[tuple[str, Any]]) -> bytes:
    """Rows that changed together, and one of a table that there is not yet."""
    return _encode([*((table, msgspec.Raw(_row(row))) for table, row in rows), _INVENTED])


def _chunk(table: Any, rows: Sequence[Sequence[Any]]) -> bytes:
    """A part of a snapshot with one column more."""
    width = len(table.__struct_fields__) + 1
    plain = _encode((table.TABLE, width, [[*row, _SINCE] for row in rows]))
    return zstandard.compress(plain, 3)

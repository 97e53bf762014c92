"""Snapshots: a scope as it stands at one place of its feed, in content-addressed chunks.

A newcomer reads a million rows this way instead of a season of changes, and so does a device that
was away for longer than the feed is kept (sync.md §5). Chunks are named by their hash, so that a
download that broke off goes on with those that are missing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from types import GenericAlias
from typing import Any, get_type_hints

import msgspec
import zstandard

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import BY_NAME, Row
from sync.protocol import Message, Number

CHUNK_ROWS = 10_000
"""Some 250 KB of tickets: a page of a feed in size, and a moment's work to encode."""
MAX_CHUNK = 64 * 1024 * 1024
"""Bytes unpacked; a chunk that claims more is not ours."""

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(tuple[str, int, msgspec.Raw]).decode


class Chunk(Message, frozen=True, array_like=True):
    """One part: SHA-256 of its bytes, and how many rows it holds."""

    hash: bytes
    rows: int


class Manifest(Message, frozen=True, array_like=True):
    """All of a scope: where in its feed it stands, and its parts in the order to read them."""

    scope: str
    epoch: int
    seq: int
    chain: bytes
    chunks: tuple[Chunk, ...]


class SnapshotRequest(Message, frozen=True, array_like=True):
    """Ask for the manifest of a scope, or for one of its chunks."""

    device: bytes
    incarnation: Number
    token: bytes
    epoch: Number
    scope: str
    chunk: bytes = b""
    """Hash of the chunk that is wanted; empty: the manifest."""


class SnapshotReply(Message, frozen=True, array_like=True):
    """The manifest, or the chunk; neither when the chunk is no more: ask for a new manifest."""

    ok: bool
    reopen: bool = False
    manifest: Manifest | None = None
    data: bytes = b""


def pack(table: type[Row], rows: Sequence[Sequence[Any]]) -> bytes:
    """Rows of one table, as tuples of its columns, as the bytes of a chunk."""
    plain = _encode((table.TABLE, len(table.__struct_fields__), rows))
    return zstandard.compress(plain, 3)


def rows_of(data: bytes) -> list[Row]:
    """A chunk's rows; none of a table that only a newer server knows. Columns that are missing get
    their default, those that this program does not know are left out. Raises
    Unavailable("server_answered_nonsense").
    """
    with _understood():
        table, _, rows = _opened(data)
        if table is None:
            return []
        return msgspec.msgpack.decode(rows, type=list[table])  # type: ignore[valid-type]


def values_of(data: bytes) -> tuple[type[Row] | None, list[tuple[Any, ...]]]:
    """The same as a table and what the driver is to bind: tuples of this program's columns, bytes
    as the bytearrays that it would make of them one by one (`replica.database`), which is half the
    time of an import.
    """
    with _understood():
        table, width, rows = _opened(data)
        if table is None:
            return None, []
        if width == len(table.__struct_fields__):
            return table, _bound(table).decode(rows)
    return table, [msgspec.structs.astuple(row) for row in rows_of(data)]


def _opened(data: bytes) -> tuple[type[Row] | None, int, msgspec.Raw]:
    plain = zstandard.ZstdDecompressor().decompress(data, max_output_size=MAX_CHUNK)
    name, width, rows = _decode(plain)
    return BY_NAME.get(name), width, rows


@contextmanager
def _understood() -> Iterator[None]:
    try:
        yield
    except (msgspec.MsgspecError, zstandard.ZstdError) as error:
        raise Unavailable("server_answered_nonsense", path="/v1/snapshot") from error


@cache
def _bound(table: type[Row]) -> msgspec.msgpack.Decoder[list[tuple[Any, ...]]]:
    hints = get_type_hints(table)
    kinds = [hints[name] for name in table.__struct_fields__]
    columns = GenericAlias(tuple, tuple(bytearray if kind is bytes else kind for kind in kinds))
    return msgspec.msgpack.Decoder(GenericAlias(list, (columns,)))


def digest_of(data: bytes) -> bytes:
    """A chunk's name."""
    return hashlib.sha256(data).digest()


def slices(rows: list[Row], size: int) -> Iterator[list[Row]]:
    """Parts of at most `size`."""
    for start in range(0, len(rows), size):
        yield rows[start : start + size]

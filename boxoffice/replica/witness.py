"""The head witness: where the journal stood, written to a second place after each commit.

A start with a database behind its witness is a restored copy (or its disk lost the tail) and must
say so before it sells (design.md §4). The file is small and fixed in size, overwritten in place
and not fsynced: after a power cut it may be older than the database, which is harmless; it is
never newer than what was committed.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from pathlib import Path

from boxoffice.errors import Unavailable

_FORM = struct.Struct(">8sQQ32s")
_MAGIC = b"BOXHEAD1"


@dataclass(frozen=True, slots=True)
class Head:
    """The newest event: its incarnation, its number and its hash."""

    incarnation: int
    seq: int
    hash: bytes


class Witness:
    """One witness file."""

    def __init__(self, path: Path) -> None:
        """Open or create the file. Raises Unavailable("witness_unwritable")."""
        self._path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._fd = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as error:
            raise Unavailable("witness_unwritable", path=str(path)) from error

    def read(self) -> Head | None:
        """The head last seen, or None when the file is new or not ours."""
        os.lseek(self._fd, 0, os.SEEK_SET)
        return _head(os.read(self._fd, _FORM.size))

    def write(self, head: Head) -> None:
        """Remember a head. Raises Unavailable("witness_unwritable"); the sale stands by then."""
        try:
            os.lseek(self._fd, 0, os.SEEK_SET)
            os.write(self._fd, _FORM.pack(_MAGIC, head.incarnation, head.seq, head.hash))
        except OSError as error:
            raise Unavailable("witness_unwritable", path=str(self._path)) from error

    def close(self) -> None:
        """Close the file."""
        os.close(self._fd)


def read_head(path: Path) -> Head | None:
    """The head in a witness file that this program does not keep, or None when it is none.

    Creates nothing. Raises OSError.
    """
    with path.open("rb") as file:
        return _head(file.read(_FORM.size))


def _head(data: bytes) -> Head | None:
    if len(data) != _FORM.size:
        return None
    magic, incarnation, seq, digest = _FORM.unpack(data)
    return Head(incarnation, seq, digest) if magic == _MAGIC else None

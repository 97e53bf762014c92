"""The server's witness: what it gave away, synced to a second place before the answer leaves.

A silently restored server would give the same seats away again. A start whose database lacks an
event that the witness has seen means: new epoch, recovery (design.md §6a.2).
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

from boxoffice.errors import Unavailable

_LINE = struct.Struct(">IQ32s")


class ServerWitness:
    """An append-only file of (epoch, seq, hash)."""

    def __init__(self, path: Path) -> None:
        """Raises Unavailable("witness_unwritable")."""
        self._path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._fd = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as error:
            raise Unavailable("witness_unwritable", path=str(path)) from error

    def last(self) -> tuple[int, int, bytes] | None:
        """The newest whole line, or None. A torn last line is one whose answer never left."""
        size = os.fstat(self._fd).st_size // _LINE.size * _LINE.size
        if size == 0:
            return None
        os.lseek(self._fd, size - _LINE.size, os.SEEK_SET)
        epoch, seq, digest = _LINE.unpack(os.read(self._fd, _LINE.size))
        return epoch, seq, digest

    def newest(self) -> list[tuple[int, int, bytes]]:
        """The newest line here, and of each process that keeps its witness beside this one."""
        beside = self._path.parent.glob("*.witness") if self._path.suffix == ".witness" else ()
        lines = [last_line(path) for path in beside if path != self._path]
        return [line for line in (self.last(), *lines) if line is not None]

    def append(self, recorded: list[tuple[int, int, bytes]]) -> None:
        """Write and sync. Raises Unavailable("witness_unwritable"): then nothing is answered."""
        if not recorded:
            return
        try:
            size = os.fstat(self._fd).st_size // _LINE.size * _LINE.size
            os.lseek(self._fd, size, os.SEEK_SET)
            os.write(self._fd, b"".join(_LINE.pack(*line) for line in recorded))
            os.fsync(self._fd)
        except OSError as error:
            raise Unavailable("witness_unwritable", path=str(self._path)) from error

    def close(self) -> None:
        """Close the file."""
        os.close(self._fd)


def last_line(path: Path) -> tuple[int, int, bytes] | None:
    """(epoch, seq, hash) of the newest whole line of a witness that this program does not keep.

    None when it has none. Creates nothing. Raises OSError.
    """
    data = path.read_bytes()
    size = len(data) // _LINE.size * _LINE.size
    return _LINE.unpack_from(data, size - _LINE.size) if size else None

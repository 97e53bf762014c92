"""The server's witness: what it gave away, synced to a second place before the answer leaves.

A silently restored server would give the same seats away again. A start whose database lacks an
event that the witness has seen means: new epoch, recovery (design.md §6a.2).
"""

from __future__ import annotations

import os
import struct
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from boxoffice.errors import Refused, Unavailable
from boxoffice.journal.event import read_envelope

_LINE = struct.Struct(">IQ32s")
_FRAME = struct.Struct(">I32s")
"""Length and hash of an event that is kept whole; its body follows."""
SALES = ".sales"
OWNER = "witness.owner"


@dataclass(frozen=True, slots=True)
class KeptEvent:
    """One event of the server's own, as it stands in its journal."""

    hash: bytes
    body: bytes


class ServerWitness:
    """An append-only file of (epoch, seq, hash); beside it one of the server's own sales, whole."""

    def __init__(self, path: Path) -> None:
        """Raises Unavailable("witness_unwritable")."""
        self._path = path
        self._whole = 0
        """Bytes of whole events that this process knows of."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._fd = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as error:
            raise Unavailable("witness_unwritable", path=str(path)) from error

    def require_owner(self, root: bytes) -> None:
        """That no server of another root keeps its witness in this folder: each would take the
        other's words for what it has lost itself. The first one to come says whose it is.

        Raises Refused("other_witness") and Unavailable("witness_unwritable").
        """
        path = self._path.parent / OWNER
        try:
            with suppress(FileExistsError), path.open("x") as file:
                file.write(root.hex())
                file.flush()
                os.fsync(file.fileno())
            owner = path.read_text()
        except (OSError, UnicodeDecodeError) as error:
            raise Unavailable("witness_unwritable", path=str(path)) from error
        if owner not in ("", root.hex()):  # empty: the disk was full, or the power went
            raise Refused("other_witness", path=str(self._path.parent))

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

    def keep(self, events: Sequence[KeptEvent]) -> None:
        """Write these whole, and sync. Raises Unavailable("witness_unwritable")."""
        if not events:
            return
        path = self._path.with_suffix(SALES)
        try:
            with path.open("r+b" if path.exists() else "xb") as file:
                size = file.seek(0, os.SEEK_END)
                if size != self._whole:  # not from this process, or torn by one that ended in it
                    self._whole = sum(_FRAME.size + len(e.body) for e in _events_of(path))
                file.truncate(self._whole)  # first: two torn ends must not look like a whole one
                file.seek(self._whole)
                file.write(b"".join(_FRAME.pack(len(e.body), e.hash) + e.body for e in events))
                file.flush()
                os.fsync(file.fileno())
                self._whole = file.tell()
        except OSError as error:
            raise Unavailable("witness_unwritable", path=str(path)) from error

    def kept(self) -> list[KeptEvent]:
        """All that was kept whole, also by processes whose witness lies beside this one.

        Raises Unavailable("witness_unwritable").
        """
        try:
            files = sorted(self._path.parent.glob(f"*{SALES}"))
            return [event for path in files for event in _events_of(path)]
        except OSError as error:
            raise Unavailable("witness_unwritable", path=str(self._path)) from error

    def close(self) -> None:
        """Close the file."""
        os.close(self._fd)


def _events_of(path: Path) -> list[KeptEvent]:
    """Whole events of a file; a torn last one is one whose answer never left, and so is one that a
    power cut left as bytes of two.
    """
    data = path.read_bytes()
    events: list[KeptEvent] = []
    at = 0
    while at + _FRAME.size <= len(data):
        length, digest = _FRAME.unpack_from(data, at)
        at += _FRAME.size
        if at + length > len(data) or not _is_event(data[at : at + length]):
            break
        events.append(KeptEvent(digest, data[at : at + length]))
        at += length
    return events


def _is_event(body: bytes) -> bool:
    try:
        read_envelope(body)
    except (msgspec.MsgspecError, ValueError):
        return False
    return True


def last_line(path: Path) -> tuple[int, int, bytes] | None:
    """(epoch, seq, hash) of the newest whole line of a witness that this program does not keep.

    None when it has none. Creates nothing. Raises OSError.
    """
    data = path.read_bytes()
    size = len(data) // _LINE.size * _LINE.size
    return _LINE.unpack_from(data, size - _LINE.size) if size else None

"""What is on the disk after the power went: all that was fsynced, and a part of the rest.

The diary of `forgetful.c` says what a process did to its files, in order. Bytes become durable with
the fsync of their file, the name of a new file with the fsync of the file or of its folder, other
changes of names with the fsync of the folder. Of what was not fsynced each write survives whole, in
some of its sectors, or not at all: a disk does in any order what nobody told it to wait for.
"""

from __future__ import annotations

import random
import shutil
import struct
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

SOURCE = Path(__file__).with_name("forgetful.c")
SECTOR = 512
_NOTE = struct.Struct("<cQQI")


class NoCompilerError(Exception):
    """This machine has no C compiler."""


def compile_shim(folder: Path) -> Path:
    """The shared object to preload. Raises NoCompilerError."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise NoCompilerError
    made = folder / "forgetful.so"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", str(made), str(SOURCE),
         "-lpthread"], check=True,
    )  # fmt: skip
    return made


@dataclass
class _File:
    """Bytes that are durable, and what was done since."""

    durable: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[str, int, bytes]] = field(default_factory=list)

    def sync(self) -> None:
        """All of it is on the disk."""
        for step in self.waiting:
            _do(self.durable, *step)
        self.waiting.clear()

    def survivors(self, rng: random.Random, luck: float) -> bytearray:
        """What a power cut leaves, when each waiting step survives with chance `luck`."""
        left = bytearray(self.durable)
        for kind, at, data in self.waiting:
            if kind == "T":
                if rng.random() < luck:
                    _do(left, kind, at, data)
                continue
            torn = rng.random() < 0.3
            whole = rng.random() < luck
            for first, part in _sectors(at, data):
                if (rng.random() < luck) if torn else whole:
                    _do(left, kind, first, part)
        return left


def _do(here: bytearray, kind: str, at: int, data: bytes) -> None:
    if kind == "T":
        del here[at:]
        here.extend(bytes(at - len(here)))
        return
    here.extend(bytes(max(0, at - len(here))))
    here[at : at + len(data)] = data


def _sectors(at: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    done = 0
    while done < len(data):
        size = min(SECTOR - (at + done) % SECTOR, len(data) - done)
        yield at + done, data[done : done + size]
        done += size


class Disk:
    """One folder whose power can be cut. Use: `begin`, run processes with the diary, `cut`."""

    def __init__(self, root: Path, diary: Path) -> None:
        self.root = root.resolve()
        self.diary = diary
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        self._moved: list[tuple[str, str, int]] = []
        """Names that changed and are not durable: kind, path (or from\\0to), inode."""
        self.fsyncs = 0
        self.forgotten = 0
        """Writes that the last cut found not fsynced."""

    def begin(self) -> None:
        """What is there now is durable; a new diary begins."""
        self.diary.unlink(missing_ok=True)
        self._moved.clear()
        paths = [path for path in self.root.rglob("*") if path.is_file()]
        self._names = {str(path): path.stat().st_ino for path in paths}
        self._files = {
            path.stat().st_ino: _File(bytearray(path.read_bytes())) for path in paths
        }  # fmt: skip

    def cut(self, rng: random.Random) -> None:
        """The processes were killed: leave in the folder what a power cut would."""
        for note in _notes(self.diary):
            self._follow(*note)
        self.forgotten = sum(len(file.waiting) for file in self._files.values())
        luck = rng.choice((0.0, 0.0, 0.3, 0.7, 0.95))
        survives = rng.randint(0, len(self._moved)) if luck else 0
        for moved in self._moved[:survives]:
            self._rename(*moved)
        kept = {
            path: self._files[inode].survivors(rng, luck) for path, inode in self._names.items()
            if inode in self._files
        }  # fmt: skip
        for here in [path for path in self.root.rglob("*") if path.is_file()]:
            if str(here) not in kept or here.name.endswith("-shm"):
                here.unlink()
        for name, data in kept.items():
            if not name.endswith("-shm"):
                Path(name).write_bytes(data)

    def _follow(self, kind: str, inode: int, at: int, data: bytes) -> None:
        if kind == "A":
            raise AssertionError(f"this disk cannot forget {data.decode()}")
        if kind == "O":
            self._files[inode] = _File()
            self._moved.append(("O", data.decode(), inode))
        elif kind in "WT":
            self._files[inode].waiting.append((kind, at, data))
        elif kind == "S":
            self.fsyncs += 1
            self._files[inode].sync()
            self._carry_out(lambda moved: moved[0] == "O" and moved[2] == inode)
        elif kind in "RU":
            self._moved.append((kind, data.decode(), inode))
        elif kind == "D":
            folder = data.decode().rstrip("/")
            self._carry_out(lambda moved: str(Path(moved[1].split("\0")[0]).parent) == folder)

    def _carry_out(self, durable: Callable[[tuple[str, str, int]], bool]) -> None:
        for moved in [moved for moved in self._moved if durable(moved)]:
            self._moved.remove(moved)
            self._rename(*moved)

    def _rename(self, kind: str, path: str, inode: int) -> None:
        if kind == "O":
            self._names[path] = inode
        elif kind == "U":
            self._names.pop(path, None)
        else:
            old, new = path.split("\0")
            found = self._names.pop(old, None)
            if found is not None:
                self._names[new] = found


def _notes(diary: Path) -> Iterator[tuple[str, int, int, bytes]]:
    """The notes in order; the last one may be cut off: what it says was not done yet."""
    data = diary.read_bytes() if diary.exists() else b""
    at = 0
    while at + _NOTE.size <= len(data):
        kind, inode, offset, size = _NOTE.unpack_from(data, at)
        at += _NOTE.size
        if at + size > len(data):
            return
        yield kind.decode(), inode, offset, data[at : at + size]
        at += size

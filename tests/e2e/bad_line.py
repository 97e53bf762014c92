"""A line between devices and server that cuts, stalls, drips, repeats and garbles, by a seed."""

from __future__ import annotations

import contextlib
import random
import re
import socket
import threading
from collections import Counter
from dataclasses import dataclass

from sync.cutting_proxy import CuttingProxy

Pair = tuple[socket.socket, socket.socket]

_STATUS = re.compile(rb"^HTTP/1\.1 (\d{3})")
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_REPEAT_S = 2.0


@dataclass(frozen=True)
class Weather:
    """How likely each fault is for each piece that comes (the repeat: for each request)."""

    cut: float = 0.0
    """A part of the piece, then both sides are closed."""
    stall: float = 0.0
    """Nothing comes through any more, and nobody is told (half-open)."""
    slow: float = 0.0
    """In small parts with pauses."""
    repeat: float = 0.0
    """The server gets the whole request a second time, on another connection."""
    garble: float = 0.0
    """Some bytes become others."""


FINE = Weather()
BAD = Weather(cut=0.05, stall=0.02, slow=0.05, repeat=0.1, garble=0.08)


class BadLine(CuttingProxy):
    """A proxy with weather that can be changed while it works."""

    def __init__(self, to: int, seed: int, stall_s: float = 1.0) -> None:
        """Forward to a port; what stalls is closed after `stall_s`."""
        super().__init__(0, to)
        self.weather = FINE
        self.happened: Counter[str] = Counter()
        self.statuses: Counter[int] = Counter()
        """HTTP status codes that the server answered with."""
        self._upstream = to
        self._stall_s = stall_s
        self._rng = random.Random(seed)
        self._dice = threading.Lock()
        self._stalled: set[Pair] = set()
        self._asked: dict[Pair, bytearray] = {}

    def heal(self) -> None:
        """Fine weather, and every connection anew."""
        self.weather = FINE
        self.cut()
        self.open()

    def carry(
        self, pair: Pair, source: socket.socket, target: socket.socket, data: bytes
    ) -> None:  # fmt: skip
        """One piece, as the weather lets it through."""
        weather = self.weather
        if pair in self._stalled:
            return
        if source is pair[1]:
            self._note_status(data)
        elif self._whole_request(pair, data) and self._rolls("repeat", weather.repeat):
            again = bytes(self._asked[pair])
            threading.Thread(target=self._repeat, args=(again,), daemon=True).start()
        if self._rolls("stall", weather.stall):
            self._stalled.add(pair)
            threading.Timer(self._stall_s, _end, [pair]).start()
            return
        if self._rolls("garble", weather.garble):
            data = self._garbled(data)
        if self._rolls("cut", weather.cut):
            target.sendall(data[: self._pick(len(data))])
            raise OSError
        if self._rolls("slow", weather.slow):
            self._drip(target, data)
        else:
            target.sendall(data)

    def _rolls(self, what: str, chance: float) -> bool:
        with self._dice:
            hit = self._rng.random() < chance
            self.happened[what] += hit
        return hit

    def _pick(self, below: int) -> int:
        with self._dice:
            return self._rng.randrange(below)

    def _garbled(self, data: bytes) -> bytes:
        changed = bytearray(data)
        for _ in range(1 + self._pick(4)):
            changed[self._pick(len(data))] ^= 1 + self._pick(255)
        return bytes(changed)

    @staticmethod
    def _drip(target: socket.socket, data: bytes) -> None:
        size = max(1, len(data) // 8)
        for at in range(0, len(data), size):
            target.sendall(data[at : at + size])
            threading.Event().wait(0.03)

    def _note_status(self, data: bytes) -> None:
        found = _STATUS.match(data)
        if found:
            with self._dice:
                self.statuses[int(found[1])] += 1

    def _whole_request(self, pair: Pair, data: bytes) -> bool:
        """Whether the request that this piece belongs to has all come; it is in `_asked` then."""
        if _complete(self._asked.get(pair, b"")):
            del self._asked[pair]
        asked = self._asked.setdefault(pair, bytearray())
        asked += data
        return _complete(asked)

    def _repeat(self, request: bytes) -> None:
        with (
            contextlib.suppress(OSError),
            socket.create_connection(("127.0.0.1", self._upstream), _REPEAT_S) as again,
        ):
            again.sendall(request)
            self._note_status(again.recv(65536))


def _complete(request: bytes | bytearray) -> bool:
    head, end, body = bytes(request).partition(b"\r\n\r\n")
    length = _LENGTH.search(head)
    return bool(end) and len(body) >= int(length[1] if length else 0)


def _end(pair: Pair) -> None:
    for side in pair:
        with contextlib.suppress(OSError):
            side.shutdown(socket.SHUT_RDWR)

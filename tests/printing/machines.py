"""Printers in memory, written after their vendors' manuals and not after our encoders: each takes
bytes, answers as the real one does, and keeps what stands on its paper as pixels (0 is black).

ESC/POS: Epson's command reference. FGL: Boca's FGL46 programming guide. ZPL is rendered by zplkit
(a renderer that is not ours); here only ~HS, ~JA and the end of a format are looked at.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
import zplkit
from zplkit.rendering import Limits


@dataclass
class Tray:
    """What is the same of every machine: its paper and its troubles."""

    left: int = 1000
    """Pages until the paper ends."""
    ends_within: bool = False
    """The paper ends in the middle of the page that has none left, not before it."""
    jammed: bool = False
    open: bool = False
    jams_after: int = 0
    """So many pages are out when it jams; 0: it does not."""
    pages: list[Any] = field(default_factory=list)
    half: int = 0
    """Pages of which only a part came out."""

    def stops(self) -> bool:
        """Nothing is printed now."""
        return self.jammed or self.open or (self.left <= 0 and not self.ends_within)

    def put(self, page: Any) -> bool:
        """A page comes out, whole or half."""
        if self.left <= 0:
            self.half += 1
            self.ends_within = False
            return False
        self.left -= 1
        self.pages.append(page)
        self.jammed = self.jammed or len(self.pages) == self.jams_after
        return True


class Machine(Protocol):
    tray: Tray

    def take(self, data: bytes) -> bytes:
        """Bytes come in; what it answers."""
        ...


class EscPosMachine:
    """Real-time commands are obeyed at once, all else in turn, and nothing while it stands."""

    def __init__(self, tray: Tray, dots: int = 576) -> None:
        self.tray = tray
        self._dots = dots
        self._buffer = b""
        self._bands: list[Any] = []
        self._halted = False

    def take(self, data: bytes) -> bytes:
        answers, kept = bytearray(), 0
        for found in re.finditer(rb"\x10\x04([\x01-\x04])|\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08",
                                 data, re.DOTALL):  # fmt: skip
            if found[1]:
                answers.append(self._real_time(found[1][0]))
            else:
                self._buffer, self._bands, self._halted = b"", [], False
                answers += b"\x37\x25\x00"
                kept = found.end()
        data = data[kept:]
        data = data if self._buffer else re.sub(rb"^(\x10\x04[\x01-\x04])+", b"", data)
        self._buffer += data
        while (answer := self._next()) is not None:
            answers += answer
        return bytes(answers)

    def _real_time(self, number: int) -> int:
        out = self.tray.left <= 0 and not self.tray.ends_within
        if number == 2:
            return 0x12 | 0x04 * self.tray.open | 0x20 * out | 0x40 * self.tray.jammed
        if number == 3:
            return 0x12 | 0x08 * self.tray.jammed
        return 0x12 | (0x60 if out else 0)

    def _next(self) -> bytes | None:
        """Obey one command of the buffer; None when it is not whole yet."""
        data = self._buffer
        if not data or self._halted:
            return None
        if data[:2] == b"\x1b@":
            return self._used(2)
        if data[0] == 0x10:
            return self._used(3) if len(data) >= 3 else None
        if data[:3] == b"\x1dv0":
            return None if self.tray.stops() else self._raster(data)
        if data[:2] == b"\x1dV":
            if len(data) < 4:
                return None
            assert data[2] in (65, 66), "cut after feeding"
            whole = np.vstack(self._bands) if self._bands else np.zeros((0, self._dots), np.uint8)
            self._bands = []
            self._halted = not self.tray.put((1 - whole) * 255)
            return self._used(4)
        if data[:2] == b"\x1dr":
            return self._used(3, b"\x0c" if self.tray.left <= 0 else b"\x00")
        if len(data) < 4:
            return None
        raise AssertionError(f"no such command: {data[:8]!r}")

    def _raster(self, data: bytes) -> bytes | None:
        if len(data) < 8:
            return None
        assert data[3] == 0, "normal size"
        wide, high = int.from_bytes(data[4:6], "little"), int.from_bytes(data[6:8], "little")
        if len(data) < 8 + wide * high:
            return None
        assert wide * 8 <= self._dots, "wider than the head"
        rows = np.frombuffer(data[8 : 8 + wide * high], np.uint8).reshape(high, wide)
        self._bands.append(np.unpackbits(rows, axis=1))
        return self._used(8 + wide * high)

    def _used(self, size: int, answer: bytes = b"") -> bytes:
        self._buffer = self._buffer[size:]
        return answer


class FglMachine:
    """Commands between < and >; a ticket is acknowledged with 6 when it is cut."""

    def __init__(self, tray: Tray, wide: int = 1120, high: int = 416) -> None:
        self.tray = tray
        self._size = (high, wide)
        self._ticket = np.full(self._size, 255, np.uint8)
        self._buffer = b""
        self._place = (0, 0)
        self._purges = False

    def take(self, data: bytes) -> bytes:
        self._buffer += data
        answers = b""
        while (answer := self._next()) is not None:
            answers += answer
        return answers

    def _next(self) -> bytes | None:
        command = re.match(rb"[\r\n\0]*<([A-Za-z]+)([\d,]*)>", self._buffer)
        if command is None:
            assert len(self._buffer.lstrip(b"\0")) < 24, f"no such command: {self._buffer[:24]!r}"
            return None
        name, numbers = command[1], [int(n) for n in command[2].split(b",") if n]
        used = command.end()
        answer = b""
        if name == b"RC":
            self._place = (numbers[0], numbers[1])
        elif name == b"G":
            if len(self._buffer) < used + numbers[0]:
                return None
            self._draw(self._buffer[used : used + numbers[0]])
            used += numbers[0]
        elif name == b"CB":
            self._ticket = np.full(self._size, 255, np.uint8)
        elif name == b"PP":
            self._purges = True
        elif name == b"S":
            answer = self._state()
        elif name == b"p":
            answer = self._print()
        else:
            raise AssertionError(f"no such command: {name!r}")
        self._buffer = self._buffer[used:]
        return answer

    def _draw(self, columns: bytes) -> None:
        row, column = self._place
        assert column + len(columns) <= self._size[1], "wider than the ticket"
        for across, byte in enumerate(columns):
            for down in range(8):
                if byte >> (7 - down) & 1:
                    self._ticket[row + down, column + across] = 0
        self._place = (row, column + len(columns))

    def _state(self) -> bytes:
        if self.tray.jammed:
            return b"\x18"
        return b"\x10" if self.tray.left <= 0 and not self.tray.ends_within else b"\x11"

    def _print(self) -> bytes:
        ticket, self._ticket = self._ticket, np.full(self._size, 255, np.uint8)
        if self.tray.stops():
            assert self._purges, "it would print this by itself later"
            return self._state()
        return b"\x13\x11\x06" if self.tray.put(ticket) else b"\x10"


class ZplMachine:
    """Formats are rendered by zplkit; ~HS is answered at once."""

    def __init__(self, tray: Tray) -> None:
        self.tray = tray
        self._waiting: list[bytes] = []
        self._stuck = 0
        self._buffer = b""

    def take(self, data: bytes) -> bytes:
        self._buffer += data
        answers = b""
        while found := re.search(rb"~HS|~JA|\^XA[^~]*?\^XZ", self._buffer):
            command, self._buffer = found[0], self._buffer[found.end() :]
            if command == b"~JA":
                self._waiting, self._stuck = [], 0
            elif command == b"~HS":
                answers += self._state()
            else:
                assert b"^JZN" in command, "it would print this by itself later"
                self._waiting.append(command.replace(b"^JZN", b""))  # unknown to zplkit
            self._print()
        return answers

    def _print(self) -> None:
        while self._waiting and not self.tray.stops():
            if not self.tray.put(rendered(self._waiting.pop(0))):
                self._stuck = 1

    def _state(self) -> bytes:
        out = int(self.tray.left <= 0 and not self.tray.ends_within)
        pause = int(out or self.tray.open or self.tray.jammed)
        waiting = len(self._waiting) + self._stuck
        first = f"030,{out},{pause},1245,{waiting:03d},0,0,0,000,0,0,0"
        second = f"000,0,{int(self.tray.open)},0,0,2,4,0,{waiting:08d},1,000"
        return "".join(f"\x02{line}\x03\r\n" for line in (first, second, "1234,0")).encode()


def rendered(zpl: bytes) -> Any:
    """A label's pixels, and no word of doubt from its renderer."""
    options = zplkit.Options(profile="specification", dpi=203)
    limits = Limits(graphic_bytes=1_000_000)
    document = zplkit.render(zpl, options, limits=limits)
    assert not document.warnings, document.warnings
    (label,) = document.labels
    raster = label.rasterize()
    return np.frombuffer(raster.pixels, np.uint8).reshape(raster.height, raster.width)

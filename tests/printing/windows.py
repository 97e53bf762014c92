# ruff: noqa: N802, PLR0917 - names and arguments are those of Windows
"""Windows' spooler and GDI in memory, after winspool.h and wingdi.h and not after our calls: each
function reads its arguments out of the memory that it is given, as the real one does.
"""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PIL import Image

from printing.windows_printer import BitmapHeader, DocInfoW
from printing.windows_queue import DocInfo, PrinterInfo


def _at(reference: Any, kind: Any) -> Any:
    """What a pointer points at."""
    return ctypes.cast(reference, ctypes.POINTER(kind)).contents


@dataclass
class Windows:
    """One machine with its queues. `trouble` names a function that fails from now on."""

    queues: dict[str, int] = field(default_factory=lambda: {"Laser": 0})
    """Name → the bits of its status."""
    default: str = "Laser"
    offline: bool = False
    trouble: str = ""
    takes: int = 1 << 30
    """Bytes that a queue takes before it takes no more."""
    raw: list[tuple[str, str, str, bytes]] = field(default_factory=list)
    """Queue, job, datatype, bytes."""
    papers: list[tuple[str, list[Image.Image]]] = field(default_factory=list)
    """Job and its pages, as they lie on paper of 8.27 by 11.69 inches at 300 dots."""
    aborted: int = 0
    dpi: int = 300
    margin: tuple[int, int] = (50, 70)
    _open: dict[int, str] = field(default_factory=dict)
    _job: Any = None
    _pages: list[Image.Image] = field(default_factory=list)

    # winspool

    def OpenPrinterW(self, name: str, handle: Any, _defaults: None) -> int:
        if name not in self.queues or self.trouble == "OpenPrinterW":
            return 0
        number = len(self._open) + 1
        self._open[number] = name
        _at(handle, wintypes.HANDLE).value = number
        return 1

    def ClosePrinter(self, handle: Any) -> int:
        del self._open[handle.value]
        return 1

    def GetDefaultPrinterW(self, buffer: Any, needed: Any) -> int:
        size = _at(needed, wintypes.DWORD)
        if not self.default:
            size.value = 0
            return 0
        if buffer is None or size.value <= len(self.default):
            size.value = len(self.default) + 1
            return 0
        buffer.value = self.default
        return 1

    def GetPrinterW(self, handle: Any, level: int, buffer: Any, size: int, needed: Any) -> int:
        assert level == 2
        wanted = _at(needed, wintypes.DWORD)
        wanted.value = ctypes.sizeof(PrinterInfo) + 200  # its texts lie behind it
        if self.trouble == "GetPrinterW" or buffer is None or size < wanted.value:
            return 0
        info = PrinterInfo.from_buffer(buffer)
        info.status = self.queues[self._open[handle.value]]
        info.attributes = 0x400 if self.offline else 0
        return 1

    def StartDocPrinterW(self, handle: Any, level: int, info: Any) -> int:
        assert level == 1
        if self.trouble == "StartDocPrinterW":
            return 0
        said = _at(info, DocInfo)
        self.raw.append((self._open[handle.value], said.name, said.datatype, b""))
        return len(self.raw)

    def StartPagePrinter(self, _handle: Any) -> int:
        return 1

    def WritePrinter(self, _handle: Any, data: bytes, count: int, written: Any) -> int:
        took = min(count, self.takes - len(self.raw[-1][3]))
        queue, job, kind, before = self.raw[-1]
        self.raw[-1] = (queue, job, kind, before + ctypes.string_at(data, took))
        _at(written, wintypes.DWORD).value = took
        return 1

    def EndPagePrinter(self, _handle: Any) -> int:
        return 1

    def EndDocPrinter(self, _handle: Any) -> int:
        return 1

    # gdi32

    def CreateDCW(self, driver: str, queue: str, _port: None, _mode: None) -> int:
        assert driver == "WINSPOOL"
        return 7 if queue in self.queues and self.trouble != "CreateDCW" else 0

    def DeleteDC(self, paper: int) -> int:
        assert paper == 7
        return 1

    def GetDeviceCaps(self, _paper: int, what: int) -> int:
        return {88: self.dpi, 90: self.dpi, 112: self.margin[0], 113: self.margin[1]}[what]

    def StartDocW(self, _paper: int, info: Any) -> int:
        said = _at(info, DocInfoW)
        assert said.size == ctypes.sizeof(DocInfoW)
        self._job, self._pages = said.name, []
        return 0 if self.trouble == "StartDocW" else 1

    def StartPage(self, _paper: int) -> int:
        size = (round(8.27 * self.dpi), round(11.69 * self.dpi))
        self._pages.append(Image.new("RGB", size, "white"))
        return 1

    def StretchDIBits(
        self, _paper: int, x: int, y: int, wide: int, high: int, left: int, top: int,
        across: int, down: int, bits: bytes, header: Any, usage: int, way: int,
    ) -> int:  # fmt: skip
        if self.trouble == f"StretchDIBits{len(self._pages)}":
            return 0
        said = _at(header, BitmapHeader)
        assert (left, top, usage, way, said.bits, said.compression) == (0, 0, 0, 0x00CC0020, 24, 0)
        assert (said.width, said.height) == (across, -down)  # from the top
        stride = (across * 3 + 3) // 4 * 4
        memory = ctypes.string_at(bits, stride * down)
        rows = np.frombuffer(memory, np.uint8).reshape(down, stride)[:, : across * 3]
        picture = Image.fromarray(
            np.ascontiguousarray(rows.reshape(down, across, 3)[:, :, ::-1])
        ).resize((wide, high))
        # The origin of a printer's paper is the corner of what it can reach.
        self._pages[-1].paste(picture, (x + self.margin[0], y + self.margin[1]))
        return down

    def EndPage(self, _paper: int) -> int:
        return 1

    def EndDoc(self, _paper: int) -> int:
        if self.trouble == "EndDoc":
            return 0
        self.papers.append((self._job, self._pages))
        return 1

    def AbortDoc(self, _paper: int) -> int:
        self.aborted += 1
        return 1

"""A printer that Windows knows by the name of its queue: pages drawn by pdfium, put down by GDI.

Windows takes no PDF. Each page becomes a picture in its colours and is stretched over the paper at
its true size, moved by the margin that the printer cannot reach. Tried here against a GDI in memory
that reads the pictures back (`tests/printing/windows.py`); never yet on a Windows machine.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from ctypes import wintypes
from typing import Any

import numpy as np

from boxoffice.errors import Unavailable
from printing.printer import PrinterStatus, Unsure
from printing.windows_queue import JOB, default_queue, queue_status, spooler

FINEST_DPI = 300
"""What is drawn: more is no sharper to read and costs a hundred megabytes a page."""
POINTS = 72
_DPI_X, _DPI_Y, _LEFT, _TOP = 88, 90, 112, 113
"""GetDeviceCaps: LOGPIXELSX, LOGPIXELSY, PHYSICALOFFSETX, PHYSICALOFFSETY."""
_COPY, _RGB = 0x00CC0020, 0
"""SRCCOPY, DIB_RGB_COLORS."""


class DocInfoW(ctypes.Structure):
    """DOCINFOW."""

    _fields_ = (
        ("size", ctypes.c_int), ("name", wintypes.LPCWSTR), ("output", wintypes.LPCWSTR),
        ("datatype", wintypes.LPCWSTR), ("type", wintypes.DWORD),
    )  # fmt: skip


class BitmapHeader(ctypes.Structure):
    """BITMAPINFOHEADER; a negative height is a picture whose first row is the top one."""

    _fields_ = (
        ("size", wintypes.DWORD), ("width", wintypes.LONG), ("height", wintypes.LONG),
        ("planes", wintypes.WORD), ("bits", wintypes.WORD), ("compression", wintypes.DWORD),
        ("bytes", wintypes.DWORD), ("x_a_metre", wintypes.LONG), ("y_a_metre", wintypes.LONG),
        ("used", wintypes.DWORD), ("important", wintypes.DWORD),
    )  # fmt: skip


def gdi() -> Any:
    """gdi32.dll. Raises Unavailable("printer_no_system") where there is no Windows."""
    load = getattr(ctypes, "WinDLL", None)
    if load is None:
        raise Unavailable("printer_no_system", at="windows")
    dll = load("gdi32.dll")
    dll.CreateDCW.restype = wintypes.HDC
    for name, more in _ARGUMENTS.items():
        getattr(dll, name).argtypes = (wintypes.HDC, *more)
    return dll


_INT, _POINTER = ctypes.c_int, ctypes.c_void_p
_ARGUMENTS: dict[str, tuple[Any, ...]] = {
    "GetDeviceCaps": (_INT,), "StartDocW": (_POINTER,), "StartPage": (), "EndPage": (),
    "EndDoc": (), "AbortDoc": (), "DeleteDC": (),
    "StretchDIBits": (*([_INT] * 8), _POINTER, _POINTER, wintypes.UINT, wintypes.DWORD),
}  # fmt: skip


class WindowsPrinter:
    """One queue; an empty name is the default printer."""

    def __init__(self, queue: str = "", dlls: tuple[Any, Any] | None = None) -> None:
        self._queue = queue
        self._dlls = dlls
        """winspool and gdi32, where a test has its own."""

    def print_pdf(self, data: bytes, name: str) -> None:
        """See `Printer`. What the queue took is as printed as we can know; a page that broke off
        may have come out in part.
        """
        spool, draw = self._loaded()
        queue = self._queue or default_queue(spool)
        now = queue_status(queue, spool)
        if not now.usable:
            raise Unavailable(f"printer_{now}", at=queue)
        paper = draw.CreateDCW("WINSPOOL", queue, None, None)
        if not paper:
            raise Unavailable("printer_unreachable", at=queue)
        try:
            self._document(draw, paper, data, name)
        finally:
            draw.DeleteDC(paper)

    def status(self) -> PrinterStatus:
        """See `Printer`."""
        try:
            spool, _ = self._loaded()
        except Unavailable:
            return PrinterStatus.UNREACHABLE
        return queue_status(self._queue or default_queue(spool), spool)

    def _loaded(self) -> tuple[Any, Any]:
        return self._dlls or (spooler(), gdi())

    def _document(self, draw: Any, paper: Any, data: bytes, name: str) -> None:
        info = DocInfoW(ctypes.sizeof(DocInfoW), f"{JOB} {name}", None, None, 0)
        if draw.StartDocW(paper, ctypes.byref(info)) <= 0:
            raise Unavailable("printer_refused", at=self._queue, reason="StartDoc")
        dots = (draw.GetDeviceCaps(paper, _DPI_X), draw.GetDeviceCaps(paper, _DPI_Y))
        for number, (picture, size) in enumerate(pages(data, min(FINEST_DPI, *dots))):
            wide, high = (round(side * dpi / POINTS) for side, dpi in zip(size, dots, strict=True))
            if not _put(draw, paper, picture, (wide, high)):
                draw.AbortDoc(paper)
                if number == 0:
                    raise Unavailable("printer_refused", at=self._queue, reason="StretchDIBits")
                raise Unsure("printer_error")
        if draw.EndDoc(paper) <= 0:
            raise Unsure("printer_error")


def pages(data: bytes, dpi: int) -> Iterator[tuple[np.ndarray, tuple[float, float]]]:
    """Each page as rows of blue, green and red, and its size in points."""
    from printing.bitmap import every_page

    for image, size in every_page(data, dpi):
        yield np.ascontiguousarray(np.asarray(image.convert("RGB"))[:, :, ::-1]), size


def _put(draw: Any, paper: Any, picture: np.ndarray, size: tuple[int, int]) -> bool:
    """One page; whether all of it went down."""
    high, wide, _ = picture.shape
    stride = -(-wide * 3 // 4) * 4
    rows = np.zeros((high, stride), np.uint8)
    rows[:, : wide * 3] = picture.reshape(high, wide * 3)
    bits = rows.tobytes()
    header = BitmapHeader(ctypes.sizeof(BitmapHeader), wide, -high, 1, 24, 0, len(bits), 0, 0, 0, 0)
    left, top = draw.GetDeviceCaps(paper, _LEFT), draw.GetDeviceCaps(paper, _TOP)
    if draw.StartPage(paper) <= 0:
        return False
    down = draw.StretchDIBits(
        paper, -left, -top, *size, 0, 0, wide, high, bits, ctypes.byref(header), _RGB, _COPY
    )
    return bool(down > 0 and draw.EndPage(paper) > 0)

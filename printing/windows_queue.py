"""A print queue of Windows, through its spooler: bytes as they are, and how the queue says it is.

Tried here against a spooler in memory that reads what it is given (`tests/printing/windows.py`);
never yet on a Windows machine.
"""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Any

from boxoffice.errors import Unavailable
from printing.printer import PrinterStatus

RAW = "RAW"
JOB = "boxoffice"
_INFO = 2
"""The level of PRINTER_INFO that has a status."""
_WORK_OFFLINE = 0x400
_FLAGS = (
    (0x00000010 | 0x00000040, PrinterStatus.PAPER_OUT),  # out of paper, paper problem
    (0x00000008, PrinterStatus.JAM),
    (0x00400000, PrinterStatus.OPEN),
    (0x00000080 | 0x00001000, PrinterStatus.UNREACHABLE),  # offline, not available
    (0x00000001, PrinterStatus.PAUSED),
    (0x00000002 | 0x00100000, PrinterStatus.ERROR),  # error, somebody must come
    (0x00000400 | 0x00000200 | 0x00004000, PrinterStatus.BUSY),  # printing, busy, processing
)
"""Bits of PRINTER_INFO_2.Status (winspool.h), the worst first."""


class DocInfo(ctypes.Structure):
    """DOC_INFO_1W."""

    _fields_ = (
        ("name", wintypes.LPWSTR), ("output", wintypes.LPWSTR), ("datatype", wintypes.LPWSTR),
    )  # fmt: skip


class PrinterInfo(ctypes.Structure):
    """PRINTER_INFO_2W."""

    _fields_ = (
        *((name, wintypes.LPWSTR) for name in (
            "server", "printer", "share", "port", "driver", "comment", "location",
        )),
        ("mode", ctypes.c_void_p), ("separator", wintypes.LPWSTR), ("processor", wintypes.LPWSTR),
        ("datatype", wintypes.LPWSTR), ("parameters", wintypes.LPWSTR),
        ("security", ctypes.c_void_p),
        *((name, wintypes.DWORD) for name in (
            "attributes", "priority", "default_priority", "start", "until", "status", "jobs",
            "pages_a_minute",
        )),
    )  # fmt: skip


def spooler() -> Any:
    """winspool.drv. Raises Unavailable("printer_no_system") where there is no Windows."""
    load = getattr(ctypes, "WinDLL", None)
    if load is None:
        raise Unavailable("printer_no_system", at="windows")
    dll = load("winspool.drv")
    for name in ("StartDocPrinterW", "WritePrinter", "EndDocPrinter", "ClosePrinter",
                 "StartPagePrinter", "EndPagePrinter", "GetPrinterW"):  # fmt: skip
        # Handles are pointers: as plain integers they would be cut to 32 bits.
        getattr(dll, name).argtypes = (wintypes.HANDLE, *_ARGUMENTS.get(name, ()))
    return dll


_ARGUMENTS: dict[str, tuple[Any, ...]] = {
    "StartDocPrinterW": (wintypes.DWORD, ctypes.c_void_p),
    "WritePrinter": (ctypes.c_char_p, wintypes.DWORD, ctypes.c_void_p),
    "GetPrinterW": (wintypes.DWORD, ctypes.c_void_p, wintypes.DWORD, ctypes.c_void_p),
}


def default_queue(spool: Any) -> str:
    """The name of the default printer; empty where there is none."""
    needed = wintypes.DWORD(0)
    spool.GetDefaultPrinterW(None, ctypes.byref(needed))
    if not needed.value:
        return ""
    name = ctypes.create_unicode_buffer(needed.value)
    return name.value if spool.GetDefaultPrinterW(name, ctypes.byref(needed)) else ""


class WindowsLine:
    """A `Line` into a queue that hands bytes on as they are: for printers that are given dots in
    their own language. It brings no answers.
    """

    def __init__(self, queue: str, spool: Any = None) -> None:
        self._spool = spooler() if spool is None else spool
        self._handle = _opened(self._spool, queue)
        self._begun = False

    def send(self, data: bytes) -> None:
        """See `Line`. The job begins with the first bytes: who sends nothing leaves no job."""
        if not self._begun:
            self._begin()
        written = wintypes.DWORD(0)
        done = self._spool.WritePrinter(self._handle, data, len(data), ctypes.byref(written))
        if not done or written.value != len(data):
            raise OSError("the spooler did not take all of it")

    def _begin(self) -> None:
        info = DocInfo(JOB, None, RAW)
        if not self._spool.StartDocPrinterW(self._handle, 1, ctypes.byref(info)):
            raise OSError("the spooler takes no job")
        self._begun = True
        if not self._spool.StartPagePrinter(self._handle):
            raise OSError("the spooler takes no page")

    def receive(self, timeout_s: float) -> bytes:
        """See `Line`: never anything, and nobody waits for it."""
        del timeout_s
        return b""

    def close(self) -> None:
        """See `Line`. The spooler goes on by itself."""
        if self._begun:
            self._spool.EndPagePrinter(self._handle)
            self._spool.EndDocPrinter(self._handle)
        self._spool.ClosePrinter(self._handle)


def queue_status(queue: str, spool: Any) -> PrinterStatus:
    """What Windows knows of the queue: often less than the printer does."""
    try:
        handle = _opened(spool, queue)
    except Unavailable:
        return PrinterStatus.UNREACHABLE
    try:
        needed = wintypes.DWORD(0)
        spool.GetPrinterW(handle, _INFO, None, 0, ctypes.byref(needed))
        buffer = ctypes.create_string_buffer(max(needed.value, ctypes.sizeof(PrinterInfo)))
        size = len(buffer)
        if not spool.GetPrinterW(handle, _INFO, buffer, size, ctypes.byref(needed)):
            return PrinterStatus.UNKNOWN
        info = PrinterInfo.from_buffer(buffer)
        return status_of(info.status, info.attributes)
    finally:
        spool.ClosePrinter(handle)


def status_of(status: int, attributes: int = 0) -> PrinterStatus:
    """The worst that the bits of a queue say."""
    if attributes & _WORK_OFFLINE:
        return PrinterStatus.UNREACHABLE
    return next((said for bits, said in _FLAGS if status & bits), PrinterStatus.READY)


def _opened(spool: Any, queue: str) -> wintypes.HANDLE:
    handle = wintypes.HANDLE()
    if not spool.OpenPrinterW(queue, ctypes.byref(handle), None):
        raise Unavailable("printer_unreachable", at=queue)
    return handle

"""ESC/POS as receipt printers speak it: a page as raster, and what status bytes say. No line here.

Epson, "ESC/POS Command Reference": GS v 0 (raster), GS V (cut), GS r and DLE EOT (status),
DLE DC4 (clear the buffer). python-escpos makes the same raster through an image library, in five
times as long; it gives the transports that are hard (USB).
"""

from __future__ import annotations

from printing.bitmap import Bitmap
from printing.printer import PrinterStatus

BAND = 256
"""Rows that go at once: cheap printers have little memory for one command."""
_RESET = b"\x1b@"
_FEED_AND_CUT = b"\x1dVB\x00"
"""Feeds the paper to the knife first, and leaves a bridge (partial cut): tickets stay in order."""

ASK_OFFLINE, ASK_ERROR, ASK_PAPER = b"\x10\x04\x02", b"\x10\x04\x03", b"\x10\x04\x04"
"""Real-time: answered even while the buffer is full or the printer stands still."""
ASK_WHEN_DONE = b"\x1dr\x01"
"""Not real-time: its answer comes when all before it is printed."""
FORGET = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""Clears what is in the buffer: nothing may come out by itself after the new roll."""


_REAL_TIME = (b"\x10\x04", b"\x10\x05", b"\x10\x14")
"""The printer obeys these within a picture too: they would open the drawer or clear its buffer."""
_BESIDE = 0x18
"""A lone dot (0x10) with a neighbour: nobody sees it, and codes have no lone dots."""


def page_bytes(page: Bitmap) -> bytes:
    """One page in bands, and the cut behind it."""
    made = bytearray(_RESET)
    picture = page.rows
    for command in _REAL_TIME:
        picture = picture.replace(command, bytes((_BESIDE, command[1])))
    for top in range(0, page.height, BAND):
        rows = picture[top * page.row_bytes : (top + BAND) * page.row_bytes]
        high = len(rows) // page.row_bytes
        made += b"\x1dv0\x00"
        made += page.row_bytes.to_bytes(2, "little") + high.to_bytes(2, "little") + rows
    made += _FEED_AND_CUT
    return bytes(made)


def is_real_time(answer: int) -> bool:
    """An answer to DLE EOT: bits 1 and 4 are always set, 0 and 7 never."""
    return answer & 0b1001_0011 == 0b0001_0010


def is_done(answer: int) -> bool:
    """An answer to GS r 1: bits 4 and 7 are never set."""
    return answer & 0b1001_0000 == 0


def status_of(offline: int, error: int, paper: int) -> PrinterStatus:
    """What the answers to the three real-time questions mean together."""
    if paper & 0x60 or offline & 0x20:
        return PrinterStatus.PAPER_OUT
    if offline & 0x04:
        return PrinterStatus.OPEN
    if error & 0x08:
        return PrinterStatus.JAM
    if offline & 0x40 or error & 0x60:
        return PrinterStatus.ERROR
    return PrinterStatus.PAPER_LOW if paper & 0x0C else PrinterStatus.READY

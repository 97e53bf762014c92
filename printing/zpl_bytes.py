"""ZPL II as label printers speak it: a page as ^GFA, and what ~HS says. No line here.

Zebra, "ZPL II Programming Guide": ^GF (graphic field), its compression scheme for ~DG and ~DB
(repeat counts before a digit, commas and colons), ~HS (host status return).
"""

from __future__ import annotations

import re
from functools import cache

from printing.bitmap import Bitmap
from printing.printer import PrinterStatus

ASK = b"~HS"
ANSWER_BYTES = 82
"""Three lines, each between STX and ETX CR LF."""
FORGET = b"~JA"
"""Cancels all formats that wait in the printer."""
_NO_REPRINT = "^JZN"
"""After an error the printer must not print a label again by itself: we ask a person first."""

_RUN = re.compile(r"(.)\1{2,}")
"""A run of two takes as many characters with its count."""
_LINES = re.compile(rb"\x02([^\x03]*)\x03")


def page_bytes(page: Bitmap) -> bytes:
    """One label of one graphic field, once."""
    total = len(page.rows)
    field = _compressed(page)
    label = f"^XA{_NO_REPRINT}^PW{page.width}^LL{page.height}^LH0,0"
    graphic = f"^FO0,0^GFA,{total},{total},{page.row_bytes},"
    return label.encode() + graphic.encode() + field + b"^FS^XZ"


def _compressed(page: Bitmap) -> bytes:
    made: list[str] = []
    before = ""
    for top in range(0, len(page.rows), page.row_bytes):
        digits = page.rows[top : top + page.row_bytes].hex().upper()
        made.append(":" if digits == before else _row(digits))
        before = digits
    return "".join(made).encode()


def _row(digits: str) -> str:
    """A row with repeat counts; a tail of white is one comma, a tail of black one exclamation."""
    for filler, sign in (("0", ","), ("F", "!")):
        if digits.endswith(filler):
            return _runs(digits.rstrip(filler)) + sign
    return _runs(digits)


def _runs(digits: str) -> str:
    return _RUN.sub(lambda run: _counted(run.end() - run.start()) + run[1], digits)


@cache
def _counted(times: int) -> str:
    """`z` is 400, `g` 20, `Y` 19, `G` 1; they add up."""
    most, times = divmod(times, 400)
    twenties, ones = divmod(times, 20)
    return (
        "z" * most
        + (chr(ord("f") + twenties) if twenties else "")
        + (chr(ord("F") + ones) if ones else "")
    )


def is_whole(answer: bytes) -> bool:
    """The first two lines of what ~HS says are there."""
    lines = _fields(answer)
    return len(lines) >= 2 and len(lines[0]) >= 12 and len(lines[1]) >= 9


def waits(answer: bytes) -> bool:
    """Formats in its buffer, one that is coming in, or labels of a batch that are not out."""
    first, second = _fields(answer)[:2]
    return bool(int(first[4]) or int(second[8]) or first[7] == b"1")


def status_of(answer: bytes) -> PrinterStatus:
    """What a whole answer to ~HS says."""
    first, second = _fields(answer)[:2]
    if first[1] == b"1" or second[3] == b"1":
        return PrinterStatus.PAPER_OUT
    if second[2] == b"1":
        return PrinterStatus.OPEN
    if first[2] == b"1":
        return PrinterStatus.PAUSED
    if first[9] == b"1" or first[10] == b"1" or first[11] == b"1":
        return PrinterStatus.ERROR
    return PrinterStatus.BUSY if waits(answer) else PrinterStatus.READY


def _fields(answer: bytes) -> list[list[bytes]]:
    return [line.split(b",") for line in _LINES.findall(answer)]

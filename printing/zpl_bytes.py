"""ZPL II as label printers speak it: a page as ^GFA, and what ~HS says. No line here.

Zebra, "ZPL II Programming Guide": ^GF (graphic field), its compression scheme for ~DG and ~DB
(repeat counts before a digit, commas and colons), ~HS (host status return).
"""

from __future__ import annotations

import re
from functools import cache
from itertools import dropwhile

import numpy as np

from printing.bitmap import Bitmap
from printing.printer import PrinterStatus

ASK = b"~HS"
ANSWER_BYTES = 82
"""Three lines, each between STX and ETX CR LF."""
FORGET = b"~JA"
"""Cancels all formats that wait in the printer."""
_NO_REPRINT = "^JZN"
"""After an error the printer must not print a label again by itself: we ask a person first."""

_AS_BEFORE, _WHITE_TAIL, _BLACK_TAIL = 0, 1, 2
_SIGNS = (b":", b",", b"!")
"""A row like the one above it; white and black to the end of the row."""
_FIRST = 12
"""Fields of the first line; the second has eleven, the third two."""
_LINES = re.compile(rb"\x02([^\x03]*)\x03")


def page_bytes(page: Bitmap) -> bytes:
    """One label of one graphic field, once."""
    total = len(page.rows)
    field = _compressed(page)
    label = f"^XA{_NO_REPRINT}^PW{page.width}^LL{page.height}^LH0,0"
    graphic = f"^FO0,0^GFA,{total},{total},{page.row_bytes},"
    return label.encode() + graphic.encode() + field + b"^FS^XZ"


def _compressed(page: Bitmap) -> bytes:
    """Hexadecimal digits with repeat counts, and one sign for a row or a tail that needs no more.

    The whole page at once: digit by digit it took as long as all the rest of a ticket.
    """
    digits = np.empty((page.height, 2 * page.row_bytes), np.uint8)
    rows = np.frombuffer(page.rows, np.uint8).reshape(page.height, page.row_bytes)
    digits[:, ::2], digits[:, 1::2] = rows >> 4, rows & 15
    begins = np.empty(digits.shape, bool)
    begins[:, 0] = True
    begins[:, 1:] = digits[:, 1:] != digits[:, :-1]
    same = (digits[1:] == digits[:-1]).all(axis=1)
    begins[1:][same, 1:] = False
    at = np.flatnonzero(begins)
    ends = np.append(at[1:], digits.size)
    digit = digits.reshape(-1)[at].astype(np.intp)
    keys = (ends - at) * 16 + digit + len(_SIGNS)
    tail = ends % digits.shape[1] == 0
    keys[tail & (digit == 0)] = _WHITE_TAIL
    keys[tail & (digit == 15)] = _BLACK_TAIL
    keys[np.append(False, same)[at // digits.shape[1]]] = _AS_BEFORE
    signs: bytes = _runs(digits.shape[1])[keys].tobytes()
    return signs.replace(b"\0", b"")


@cache
def _runs(longest: int) -> np.ndarray:
    """What stands for each run: at its count times sixteen and its digit, behind the signs."""
    runs = [_run(times, f"{digit:X}") for times in range(longest + 1) for digit in range(16)]
    return np.array([*_SIGNS, *runs])


def _run(times: int, digit: str) -> bytes:
    """A run of two takes as many characters with its count."""
    return (digit * times if times < 3 else _counted(times) + digit).encode()


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
    """All three lines of what ~HS says are there: the third says nothing here, but one that comes
    late would stand before the next answer.
    """
    lines = _fields(answer)
    return len(lines) >= 3 and len(lines[1]) >= 9


def is_readable(answer: bytes) -> bool:
    """Each field of a whole answer that says something here is a number: a line can garble it."""
    first, second = _fields(answer)[:2]
    told = [first[at] for at in (1, 2, 4, 7, 9, 10, 11)] + [second[at] for at in (2, 3, 8)]
    return all(field.strip().isdigit() for field in told)


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
    """Of each line from a first one on: before it can stand what is left of an earlier answer."""
    lines = [line.split(b",") for line in _LINES.findall(answer)]
    return list(dropwhile(lambda fields: len(fields) < _FIRST, lines))

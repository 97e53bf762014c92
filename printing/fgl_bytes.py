"""FGL as Boca's ticket printers speak it: a page as graphics, and what status bytes say. No line.

Boca Systems, "Programming Guide Friendly Ghost Language FGL46": <RC> places, <G> takes so many
bytes of eight dots from top to bottom, the highest bit on top, one column after the other; <p>
prints and cuts; <S1> asks the status; <PP> makes it forget its tickets when the paper ends, which
it would otherwise print by itself after new paper.
"""

from __future__ import annotations

import numpy as np

from printing.bitmap import Bitmap
from printing.printer import PrinterStatus

ASK = b"<S1>"
CLEAR = b"<CB>"
"""Clears what is drawn of the next ticket."""
_MOST_COLUMNS = 100
"""Of one graphic: a line that breaks within it leaves so many bytes missing at most."""
FORGET = bytes(_MOST_COLUMNS) + CLEAR
"""White columns for a graphic that was cut off; then all of it is cleared."""
_PRINT_AND_CUT = b"<p>"
_FORGET_AT_PAPER_END = b"<PP>"

TICKET_DONE = 6
_STATUS = {
    2: PrinterStatus.JAM,
    3: PrinterStatus.JAM,
    4: PrinterStatus.JAM,
    6: PrinterStatus.READY,
    10: PrinterStatus.PAPER_OUT,
    11: PrinterStatus.PAPER_OUT,
    14: PrinterStatus.JAM,
    15: PrinterStatus.PAPER_LOW,
    16: PrinterStatus.PAPER_OUT,
    17: PrinterStatus.READY,
    19: PrinterStatus.BUSY,
    24: PrinterStatus.JAM,
    29: PrinterStatus.JAM,
    30: PrinterStatus.JAM,
    31: PrinterStatus.JAM,
}
"""Boca's table of status responses; X-on is 17, X-off 19."""
_ERRORS = frozenset({7, 8, 20, 21, 23, 25, 26, 28})
"""Flash, ribbon, illegal command or data: a person must look at the printer."""


def page_bytes(page: Bitmap) -> bytes:
    """One ticket: stripes of eight rows, each from its first to its last black dot."""
    made = bytearray(_FORGET_AT_PAPER_END + CLEAR)
    stripes = _stripes(page)
    inked = stripes != 0
    firsts = inked.argmax(axis=1).tolist()
    lasts = (page.width - inked[:, ::-1].argmax(axis=1)).tolist()
    for number in np.flatnonzero(inked.any(axis=1)).tolist():
        stripe, last = stripes[number].tobytes(), lasts[number]
        for first in range(firsts[number], last, _MOST_COLUMNS):
            columns = stripe[first : min(first + _MOST_COLUMNS, last)]
            made += b"<RC%d,%d><G%d>" % (number * 8, first, len(columns)) + columns
    made += _PRINT_AND_CUT
    return bytes(made)


def _stripes(page: Bitmap) -> np.ndarray:
    """Bytes (stripe, column): of eight rows the upper one is the highest bit.

    Shifted together row by row: numpy packs bits across rows fifteen times slower.
    """
    dots = np.pad(page.dots(), ((0, -page.height % 8), (0, 0))).reshape(-1, 8, page.width)
    stripes = dots[:, 7].copy()
    for row in range(7):
        stripes |= dots[:, row] << (7 - row)
    return stripes


def status_of(answer: int) -> PrinterStatus:
    """What one byte says. Codes that only tell something (paper loaded, ribbon low) are ready."""
    if answer in _STATUS:
        return _STATUS[answer]
    return PrinterStatus.ERROR if answer in _ERRORS else PrinterStatus.READY

"""Pages of a PDF as black and white dots: the one picture that every thermal printer gets.

One layout is drawn once, as PDF; pdfium turns it into the dots of a print head. Edges of codes lie
on whole dots already, so a threshold keeps every module as wide as it was drawn.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pypdfium2
from PIL.Image import Image

from boxoffice.errors import Unavailable

_DARK = 128
"""Of 255 greys: darker becomes black."""
_PDFIUM = threading.Lock()
"""pdfium serves one thread at a time (pypdfium2's manual, "Thread safety")."""


@dataclass(frozen=True, slots=True)
class Bitmap:
    """Rows of dots from the top, eight in a byte, the leftmost the highest bit, 1 is black."""

    width: int
    """In dots, a multiple of 8."""
    height: int
    rows: bytes

    @property
    def row_bytes(self) -> int:
        """Bytes of one row."""
        return self.width // 8

    def dots(self) -> np.ndarray:
        """One byte a dot, 1 is black: (height, width)."""
        packed = np.frombuffer(self.rows, np.uint8).reshape(self.height, self.row_bytes)
        return np.unpackbits(packed, axis=1)


@dataclass(frozen=True, slots=True)
class Head:
    """What a printer can put down: `dots_wide` 0 is as wide as the page. Shifts are millimetres, to
    the right and down: how far the paper of this very printer is off.
    """

    dpi: int = 203
    dots_wide: int = 0
    shift_x_mm: float = 0.0
    shift_y_mm: float = 0.0


def bitmaps(pdf: bytes, head: Head) -> Iterator[Bitmap]:
    """Each page as its dots, cut to the head's width around its middle.

    Raises `Unavailable("printer_too_narrow")` when something would be cut off: a code that lost its
    edge lets nobody in.
    """
    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            pages = [_dark(page, head.dpi) for page in document]
        finally:
            document.close()
    for dark in pages:
        yield packed(_fitted(dark, head))


def every_page(pdf: bytes, dpi: int) -> list[tuple[Image, tuple[float, float]]]:
    """Each page as a picture in its colours, and its size in points."""
    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [
                (page.render(scale=dpi / 72).to_pil(), tuple(page.get_size())) for page in document
            ]
        finally:
            document.close()


def packed(dark: np.ndarray) -> Bitmap:
    """Booleans (height, width) as a bitmap; the right is filled with white to a whole byte."""
    rows = np.packbits(dark, axis=1)
    return Bitmap(rows.shape[1] * 8, rows.shape[0], rows.tobytes())


def _dark(page: pypdfium2.PdfPage, dpi: int) -> np.ndarray:
    """Booleans (height, width).

    The page grows to whole dots, right and below: else pdfium would stretch what is on it, and here
    and there a module would lose a dot.
    """
    scale = dpi / 72
    wide, high = page.get_size()
    # A thousandth of a dot less, or pdfium would round a whole number of dots up to the next.
    across, down = ((math.ceil(size * scale - 0.01) - 0.001) / scale for size in (wide, high))
    page.set_mediabox(0, high - down, across, high)
    image: np.ndarray = page.render(scale=scale, grayscale=True).to_numpy()
    return (image[:, :, 0] if image.ndim == 3 else image) < _DARK


def _fitted(dark: np.ndarray, head: Head) -> np.ndarray:
    """Shifted, and as wide as the head."""
    high, wide = dark.shape
    spare = wide - head.dots_wide if head.dots_wide else 0
    across = round(head.shift_x_mm * head.dpi / 25.4) - spare // 2
    down = round(head.shift_y_mm * head.dpi / 25.4)
    made_wide = wide - spare
    _require_white(dark[:, : max(0, -across)], made_wide)
    _require_white(dark[:, max(0, made_wide - across) :], made_wide)
    _require_white(dark[: max(0, -down)], made_wide)
    _require_white(dark[max(0, high - down) :], made_wide)
    top, left = max(0, down), max(0, across)
    kept = dark[max(0, -down) : high - top, max(0, -across) : made_wide - across]
    if kept.shape == (high, made_wide):
        return kept
    made = np.zeros((high, made_wide), bool)
    made[top : top + kept.shape[0], left : left + kept.shape[1]] = kept
    return made


def _require_white(strip: np.ndarray, dots: int) -> None:
    if strip.any():
        raise Unavailable("printer_too_narrow", dots=dots)

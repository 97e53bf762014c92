"""A sheet to print and lay beside the door: how to set a scanner, and codes that try it out.

The codes that set a scanner are its maker's own and stand in its manual; what to look for there,
and whether it worked, is the same for all (reference/scanning.md §4.4).
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

TEST_TEXT = "BOXOFFICE TEST 0123456789 $%*+-./:"
"""All characters that tickets have and layouts change: a door that reads it reads every ticket."""
TEST_BARS = "BOXOFFICE-TEST"
_MARGIN, _LINE, _WIDE, _HIGH = 56, 15, 595, 842
"""Points; A4."""


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What stands on it, in the language of the screen."""

    title: str
    steps: Sequence[tuple[str, str]]
    """What to look for in the manual, and why."""
    qr: str
    bars: str


def is_test(text: str) -> bool:
    """Whether one of the two codes of the sheet was scanned."""
    return text.strip().upper() in (TEST_TEXT, TEST_BARS)


def draw(path: Path, words: SheetWords) -> None:
    """Write the sheet as PDF. OSError when the file cannot be written."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), pagesize=(_WIDE, _HIGH))
    canvas.setTitle(words.title)
    canvas.setFont("Helvetica-Bold", 20)
    canvas.drawString(_MARGIN, _HIGH - 72, words.title)
    at = _HIGH - 112
    for n, (what, why) in enumerate(words.steps, 1):
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(_MARGIN, at, f"{n}.  {what}")
        canvas.setFont("Helvetica", 10.5)
        for line in _wrapped(why):
            at -= _LINE
            canvas.drawString(_MARGIN + 20, at, line)
        at -= 24
    _code(canvas, TEST_TEXT, "QRCodeModel2", (_MARGIN, at - 150, 140, 140), words.qr)
    _code(canvas, TEST_BARS, "Code128", (_MARGIN + 220, at - 120, 250, 80), words.bars)
    canvas.save()


def _wrapped(text: str) -> list[str]:
    from reportlab.lib.utils import simpleSplit

    lines: list[str] = simpleSplit(text, "Helvetica", 10.5, _WIDE - 2 * _MARGIN - 20)
    return lines


def _code(
    canvas: Any, text: str, kind: str, place: tuple[float, float, float, float], below: str
) -> None:
    """Left, bottom, width and height in points."""
    import numpy as np
    import zxingcpp
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    symbol = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind))
    image = io.BytesIO()
    Image.fromarray(np.array(symbol.to_image(scale=6, add_quiet_zones=True))).save(image, "PNG")
    left, bottom, wide, high = place
    canvas.drawImage(ImageReader(image), left, bottom, wide, high)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(left, bottom - 12, below)

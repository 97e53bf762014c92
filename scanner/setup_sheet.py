"""A sheet to print and lay beside the door: how to set a scanner, and codes that try it out.

The codes that set a scanner are its maker's own and stand in its manual; what to look for there,
and whether it worked, is the same for all (reference/scanning.md §4.4).
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

TEST_TEXT = "BOXOFFICE TEST 0123456789 $%*+-./:"
"""All characters that tickets have and layouts change: a door that reads it reads every ticket."""
TEST_BARS = "BOXOFFICE-TEST"
_MARGIN, _LINE, _WIDE, _HIGH, _BARS_HIGH = 56, 15, 595, 842, 80
"""Points; A4."""
_TEXT, _BOLD = "IBMPlexSans-Regular", "IBMPlexSans-Bold"


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

    _register()
    canvas = Canvas(str(path), pagesize=(_WIDE, _HIGH))
    canvas.setTitle(words.title)
    canvas.setFont(_BOLD, 20)
    canvas.drawString(_MARGIN, _HIGH - 72, words.title)
    canvas.rect(_MARGIN, _HIGH - 84, _WIDE - 2 * _MARGIN, 1.4, stroke=0, fill=1)
    at = _HIGH - 116
    for n, (what, why) in enumerate(words.steps, 1):
        canvas.setFont(_BOLD, 12)
        canvas.drawString(_MARGIN, at, f"{n}.")
        canvas.drawString(_MARGIN + 20, at, what)
        canvas.setFont(_TEXT, 10.5)
        for line in _wrapped(why):
            at -= _LINE
            canvas.drawString(_MARGIN + 20, at, line)
        at -= 24
    top = at - 4
    low = min(
        _code(canvas, TEST_TEXT, ("QRCodeModel2", 10), (_WIDE * 0.28, top)),
        _code(canvas, TEST_BARS, ("Code128", 3), (_WIDE * 0.68, top)),
    )
    canvas.setFont(_TEXT, 9)
    canvas.drawCentredString(_WIDE * 0.28, low - 6, words.qr)
    canvas.drawCentredString(_WIDE * 0.68, low - 6, words.bars)
    canvas.save()


def _register() -> None:
    """The program's own letters: a printer need not have them."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    for name in (_TEXT, _BOLD):
        data = files("boxoffice").joinpath("fonts", f"{name}.ttf").read_bytes()
        registerFont(TTFont(name, io.BytesIO(data), asciiReadable=0))


def _wrapped(text: str) -> list[str]:
    from reportlab.lib.utils import simpleSplit

    lines: list[str] = simpleSplit(text, _TEXT, 10.5, _WIDE - 2 * _MARGIN - 20)
    return lines


def _code(canvas: Any, text: str, kind: tuple[str, int], place: tuple[float, float]) -> float:
    """A symbol and how many dots a module of it has; where its middle and its top are. Its bottom.

    Whole dots of a 203 dpi head, which a laser prints as well: half of one is read by nobody.
    """
    import numpy as np
    import zxingcpp
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    symbol = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind[0]))
    modules = np.array(symbol.to_image(scale=1, add_quiet_zones=True))
    module = kind[1] * 72 / 203
    wide = modules.shape[1] * module
    high = wide if kind[0].startswith("QR") else _BARS_HIGH
    image = io.BytesIO()
    Image.fromarray(np.kron(modules, np.ones((6, 6), np.uint8))).save(image, "PNG")
    middle, top = place
    canvas.drawImage(ImageReader(image), middle - wide / 2, top - high, wide, high)
    return top - high

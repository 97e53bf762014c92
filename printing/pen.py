"""Draws on a PDF page with the origin at the top left and y downwards, in points.

A thin layer over reportlab's canvas, so that layouts read like the paper they make.
"""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Literal, NamedTuple

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from printing.fonts import REGULAR, is_plain, printable, register, runs, width

MM = 72 / 25.4
"""Points in a millimetre."""

Align = Literal["left", "right", "center"]

Ink = float | tuple[float, float, float]
"""A grey from 0 (black) to 1 (white), or red, green and blue."""


class _Line(NamedTuple):
    x: float
    baseline: float
    text: str
    font: str
    size: float
    grey: Ink
    spacing: float
    plain: bool


class Pen:
    """One page being drawn. `height` is the page's, in points.

    Texts are kept and written together by `finish`, above all graphics: one text object a page
    takes half the time of one for each line.
    """

    def __init__(self, canvas: Canvas, height: float) -> None:
        register()
        self._canvas = canvas
        self._height = height
        self._grey: Ink = -1.0
        self._lines: list[_Line] = []

    def text(
        self,
        x: float,
        baseline: float,
        text: str,
        *,
        font: str = REGULAR,
        size: float = 9,
        align: Align = "left",
        grey: Ink = 0,
        spacing: float = 0,
    ) -> None:
        """Write one line; `x` is its left, right or middle, `spacing` the room between letters,
        which those of another script have not: many of them are joined.
        """
        shown = printable(text)
        plain = is_plain(shown, font)
        spacing = spacing if plain else 0
        if align != "left":
            wide = width(shown, font, size) + spacing * (len(shown) - 1)
            x -= wide / (1 if align == "right" else 2)
        self._lines.append(_Line(x, baseline, shown, font, size, grey, spacing, plain))

    def finish(self) -> None:
        """Write the texts. The page is complete."""
        block = self._canvas.beginText(0, 0)
        font, grey, spacing = ("", 0.0), self._grey, 0.0
        mixed = []
        for line in self._lines:
            if not line.plain:
                mixed.append(line)
                continue
            if (line.font, line.size) != font:
                font = (line.font, line.size)
                block.setFont(*font)
            if line.grey != grey:
                grey = line.grey
                _fill(block, grey)
            if line.spacing != spacing:
                spacing = line.spacing
                block.setCharSpace(spacing)
            block.setTextOrigin(line.x, self._height - line.baseline)
            block.textLine(line.text)
        self._canvas.drawText(block)
        for line in mixed:
            self._finish_mixed(line)
        self._grey = -1.0

    def _finish_mixed(self, line: _Line) -> None:
        """A line of several fonts, piece by piece."""
        x = line.x
        for run in runs(line.text, line.font):
            if run.said:  # ISO 32000-1, 14.9.4: for who copies the text, or has it read out
                said = run.said.encode("utf-16-be").hex()
                self._canvas.addLiteral(f"/Span <</ActualText <feff{said}>>> BDC")
            block = self._canvas.beginText(x, self._height - line.baseline)
            block.setCharSpace(0)  # what the lines above were spaced by is still in force
            _fill(block, line.grey)
            block.setFont(run.font, line.size)
            block.textOut(run.text)
            self._canvas.drawText(block)
            if run.said:
                self._canvas.addLiteral("EMC")
            x += run.width * line.size

    def bar(
        self, x: float, y: float, wide: float, high: float, *, grey: Ink = 0, radius: float = 0
    ) -> None:
        """A filled rectangle, with round corners if `radius` is given."""
        self._ink(grey)
        bottom = self._height - y - high
        if radius:
            self._canvas.roundRect(x, bottom, wide, high, radius, stroke=0, fill=1)
        else:
            self._canvas.rect(x, bottom, wide, high, stroke=0, fill=1)

    def dots(self, x: float, y: float, length: float) -> None:
        """A dotted line, to tear along."""
        canvas = self._canvas
        canvas.saveState()
        canvas.setStrokeGray(0.45)
        canvas.setLineWidth(0.9)
        canvas.setLineCap(1)
        canvas.setDash((0.01, 3.2))
        canvas.line(x, self._height - y, x + length, self._height - y)
        canvas.restoreState()

    def stripes(self, x: float, y: float, wide: float, high: float) -> None:
        """Diagonal stripes: training, never to be taken for the real thing."""
        canvas = self._canvas
        canvas.saveState()
        clip = canvas.beginPath()
        clip.rect(x, self._height - y - high, wide, high)
        canvas.clipPath(clip, stroke=0, fill=0)
        canvas.setLineWidth(3)
        canvas.setStrokeGray(0)
        bottom = self._height - y - high
        step = 8.0
        for number in range(int((wide + high) / step) + 1):
            left = x - high + number * step
            canvas.line(left, bottom - 1, left + high + 2, bottom + high + 1)
        canvas.restoreState()

    def path(self, x: float, y: float, unit: float, operations: str) -> None:
        """Fill PDF path operations in black; their unit is `unit` points, y downwards from `y`."""
        self._ink(0)
        self._canvas.saveState()
        self._canvas.transform(unit, 0, 0, -unit, x, self._height - y)
        self._canvas.addLiteral(operations)
        self._canvas.restoreState()

    def picture(self, x: float, y: float, wide: float, high: float, data: bytes) -> None:
        """A PNG or JPEG as large as it fits, at the left top of its box."""
        self._canvas.drawImage(
            _image(data), x, self._height - y - high, wide, high,
            mask="auto", preserveAspectRatio=True, anchor="nw",
        )  # fmt: skip

    def _ink(self, grey: Ink) -> None:
        """Set the fill only when it changes: most of a page is black."""
        if grey != self._grey:
            _fill(self._canvas, grey)
            self._grey = grey


def _fill(on: Canvas | PDFTextObject, ink: Ink) -> None:
    if isinstance(ink, tuple):
        on.setFillColorRGB(*ink)
    else:
        on.setFillGray(ink)


@lru_cache(maxsize=8)
def _image(data: bytes) -> ImageReader:
    """The same reader for all pages, so that the picture stands in the file once."""
    return ImageReader(io.BytesIO(data))

"""Where the elements of a layout may put ink: what stands near a code is judged by it."""

from __future__ import annotations

from printing.layout import (
    CODE128_MODULES,
    CODE128_QUIET,
    MM_PER_INCH,
    QR_QUIET,
    QR_SIDE,
    Code128,
    Element,
    Fit,
    Layout,
    Mark,
    Place,
    Qr,
    Rule,
    Text,
    mm_of,
)
from printing.own_font import overhang

_POINT = MM_PER_INCH / 72
MARK_WIDE = 40.0
"""Millimetres of the longest that a mark says in any language, with its edges: a number, because
measuring it would bring reportlab onto the thread of a screen.
"""
_DOT = 0.9 * _POINT
"""Of a dotted line."""
_LABEL_HIGH = 7 * 0.78 * _POINT
"""What a label of 7 points has above its line."""


def box_of(layout: Layout, element: Element) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what an element may ink, codes with their white border."""
    x, y = element.x, element.y
    if isinstance(element, Qr):
        quiet, side = (mm_of(n * element.dots, layout.dpi) for n in (QR_QUIET, QR_SIDE))
        return x - quiet, y - quiet, x + side + quiet, y + side + quiet
    if isinstance(element, Code128):
        quiet, side = (
            mm_of(n * element.dots, layout.dpi) for n in (CODE128_QUIET, CODE128_MODULES)
        )
        return x - quiet, y, x + side + quiet, y + element.h
    if isinstance(element, Text):
        return _text_box(element, overhang(layout))
    if isinstance(element, Place):
        lower = max(5 + element.size * 0.36, 3.2 + element.size * 0.41)  # a large J hangs deeper
        lower += overhang(layout)[1] * element.size * _POINT
        return x, y, x + element.w, y + lower
    if isinstance(element, Mark):
        return x - MARK_WIDE, y, x, y + 5
    if isinstance(element, Rule):
        half = _DOT / 2 if element.dotted else 0.0
        thick = half if element.dotted else element.points * _POINT
        return x, y - half, x + element.w, y + thick
    return x, y, x + element.w, y + element.h


def _text_box(element: Text, over: tuple[float, float]) -> tuple[float, float, float, float]:
    """Of all the ways in which it may stand; `over`: what its font reaches beyond a line."""
    ways = [(element.y, element.w, element.fits)]
    if element.beside:
        y = element.y if element.instead.y is None else element.instead.y
        w = element.w if element.instead.w is None else element.instead.w
        ways.append((y, w, element.instead.fits or element.fits))
    spans = [_span(element, y, fits) for y, _, fits in ways]
    top, bottom = min(top for top, _ in spans), max(bottom for _, bottom in spans)
    size = max((fit.largest for _, _, fits in ways for fit in fits), default=0.0) * _POINT
    top, bottom = top - over[0] * size, bottom + over[1] * size
    return element.x, top, element.x + max(w for _, w, _ in ways), bottom


def _span(element: Text, y: float, fits: tuple[Fit, ...]) -> tuple[float, float]:
    """Top and bottom, in millimetres: of its box, and of its most and largest lines, which stand
    in the middle of it and may be higher. A label stands on `y`.
    """
    block = max((fit.largest * 1.14 * fit.lines for fit in fits), default=0.0) * _POINT
    begin = y + (1.2 if element.label else 0.0)
    first = begin + (element.h - block) / 2 if element.h else begin
    above = y - _LABEL_HIGH if element.label else y
    return min(above, first), max(y + element.h, first + block)

"""Fits texts into boxes: wraps, then shrinks, and at the smallest size cuts with an ellipsis.

Nothing on a paper may overflow its box, whatever title a company thinks of.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from printing.fonts import printable, width

_ELLIPSIS = "…"
_STEP = 0.5
"""Points between two sizes that are tried; finer steps nobody sees."""


class Fitted(NamedTuple):
    """Lines that fit at `size` points."""

    size: float
    lines: tuple[str, ...]


def fit(
    text: str, font: str, box_width: float, *, sizes: tuple[float, float], most_lines: int = 1
) -> Fitted:
    """Lines in the largest size, within (largest, smallest), that fits whole words in the box.

    Only at the smallest size is a word broken, and a last line that is too much cut with "…".
    """
    size, smallest = sizes
    text = printable(text)
    words = text.split()
    while size > smallest:
        if all(width(word, font, size) <= box_width for word in words):
            lines = wrap(text, font, size, box_width)
            if len(lines) <= most_lines:
                return Fitted(size, lines)
        size -= _STEP
    lines = wrap(text, font, smallest, box_width)
    if len(lines) > most_lines:
        rest = " ".join(lines[most_lines - 1 :])
        lines = (*lines[: most_lines - 1], cut(rest, font, smallest, box_width))
    return Fitted(smallest, lines)


def wrap(text: str, font: str, size: float, box_width: float) -> tuple[str, ...]:
    """Lines no wider than the box; a word that is wider than a whole line is broken."""
    lines: list[str] = []
    line = ""
    for word in _pieces(printable(text), font, size, box_width):
        longer = f"{line} {word}" if line else word
        if line and width(longer, font, size) > box_width:
            lines.append(line)
            longer = word
        line = longer
    return (*lines, line) if line else tuple(lines)


def cut(text: str, font: str, size: float, box_width: float) -> str:
    """One line: the text, or its beginning with "…"."""
    text = printable(text)
    if width(text, font, size) <= box_width:
        return text
    while text and width(text + _ELLIPSIS, font, size) > box_width:
        text = text[:-1]
    return text.rstrip() + _ELLIPSIS


def _pieces(text: str, font: str, size: float, box_width: float) -> Iterator[str]:
    """The words, those that are too wide in pieces."""
    for word in text.split():
        piece = ""
        for letter in word if width(word, font, size) > box_width else ():
            if piece and width(piece + letter, font, size) > box_width:
                yield piece
                piece = ""
            piece += letter
        yield piece or word

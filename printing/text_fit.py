"""Fits texts into boxes: wraps, then shrinks, and at the smallest size cuts with an ellipsis.

Nothing on a paper may overflow its box, whatever title a company thinks of.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from printing.fonts import printable, width

_ELLIPSIS = "…"
_HAN = "\u2e80-\u2fff\u3005-\u9fff\uf900-\ufaff"
_NEVER_FIRST = "\u3001\u3002\u300b\u300d\u300f\u3011\u30fb\u30fc\uff01\uff09\uff0c\uff1a\uff1f"
_WORD = re.compile(f"[{_HAN}][{_NEVER_FIRST}]*|[^{_HAN}]+")
"""A piece between two places where a line may end: Chinese and Japanese have no spaces, and end a
line after any sign, but a comma, a stop or what closes goes with the sign before it.
"""
_JOINING = ("\u200d", "\u094d", "\u09cd", "\u0a4d")
"""The joiner, and the signs of Devanagari, Bengali and Gurmukhi that join two consonants."""
_BEHIND = "\u200c\u200d\u0e33\u0eb3"
"""Joiners, and the am of Thai and Lao: half of it stands on the letter before."""
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
    words = [word for _, word in _words(text)]
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
    for space, word in _pieces(printable(text), font, size, box_width):
        longer = f"{line}{space}{word}" if line else word
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
    signs = list(_signs(text))
    while signs and width("".join(signs) + _ELLIPSIS, font, size) > box_width:
        signs.pop()
    return "".join(signs).rstrip() + _ELLIPSIS


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[tuple[str, str], ...]:
    """(the space before it, word): what stays in one line as long as it can."""
    return tuple(
        ("" if number else " ", word)
        for written in text.split()
        for number, word in enumerate(_WORD.findall(written))
    )


def _signs(text: str) -> Iterator[str]:
    """Letters, each with the marks that stand on it and what is joined to it: a vowel of Bengali
    or Tamil that begins a line is drawn on a dotted circle.
    """
    sign = ""
    for letter in text:
        joined = sign.endswith(_JOINING)
        if sign and not (letter in _BEHIND or joined or unicodedata.category(letter)[0] == "M"):
            yield sign
            sign = ""
        sign += letter
    if sign:
        yield sign


def _pieces(text: str, font: str, size: float, box_width: float) -> Iterator[tuple[str, str]]:
    """The words, those that are too wide in pieces."""
    for space, word in _words(text):
        before, piece = space, ""
        for sign in _signs(word) if width(word, font, size) > box_width else ():
            for part in sign if width(sign, font, size) > box_width else (sign,):
                if piece and width(piece + part, font, size) > box_width:
                    yield before, piece
                    before, piece = "", ""
                piece += part
        yield before, piece or word

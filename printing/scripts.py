"""Writing that the papers' own font has no letters for: Arabic, Hebrew, Chinese and others.

Each script has a font of its own, read when a text first needs it. HarfBuzz joins and places its
letters, and lines that run from the right are put in the order in which they are drawn.
"""

from __future__ import annotations

import io
import re
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

_HAN = "DroidSansFallback"
"""Chinese, Japanese and Korean; it has one weight, and nothing in it needs shaping."""
_BLOCKS = (
    (0x0530, 0x058F, "NotoSansArmenian"), (0xFB13, 0xFB17, "NotoSansArmenian"),
    (0x0590, 0x05FF, "NotoSansHebrew"), (0xFB1D, 0xFB4F, "NotoSansHebrew"),
    (0x0600, 0x06FF, "NotoSansArabic"), (0x0750, 0x077F, "NotoSansArabic"),
    (0x08A0, 0x08FF, "NotoSansArabic"), (0xFB50, 0xFDFC, "NotoSansArabic"),
    (0xFE70, 0xFEFE, "NotoSansArabic"), (0x0900, 0x097F, "NotoSansDevanagari"),
    (0x0980, 0x09FF, "NotoSansBengali"), (0x0A00, 0x0A7F, "NotoSansGurmukhi"),
    (0x0B80, 0x0BFF, "NotoSansTamil"), (0x0E00, 0x0E7F, "NotoSansThai"),
    (0x10A0, 0x10FF, "NotoSansGeorgian"), (0x1C90, 0x1CBF, "NotoSansGeorgian"),
    (0x2D00, 0x2D2F, "NotoSansGeorgian"), (0x1200, 0x139F, "NotoSansEthiopic"),
    (0x2D80, 0x2DDF, "NotoSansEthiopic"), (0xAB00, 0xAB2F, "NotoSansEthiopic"),
    (0x2E80, 0x9FFF, _HAN), (0xAC00, 0xD7A3, _HAN), (0xF900, 0xFAFF, _HAN), (0xFF01, 0xFFEE, _HAN),
)  # fmt: skip
"""First and last code point of Unicode's blocks, and the font that has them."""
_FEATURES = {"kern": True, "liga": True}
"""None that a font calls at its discretion: Noto would write vowels into every Muhammad."""
JOINERS = "\u200c\u200d"
"""Between letters they say whether these are joined; Persian words are misspelt without."""
_ORDERED_AS = "\u070f"
"""Bidi drops a non-joiner (UAX 9, X9). This invisible sign of Syriac runs from the right as its
neighbours do, so it keeps the place."""
_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")


class Run(NamedTuple):
    """Letters of one font, from left to right as they are drawn."""

    font: str
    text: str
    """As reportlab writes it; shaped where its script asks for that."""
    width: float
    """Of one point size, in points."""
    said: str = ""
    """What it says, where its glyphs are in another order or are no letters."""


def has(letter: str) -> bool:
    """Whether one of the scripts' fonts has this letter."""
    family = _family(letter)
    return bool(family) and ord(letter) in _letters(_named(family, bold=False))


class Face(NamedTuple):
    """A font of a paper, and who stands in for it."""

    font: str
    stands_in: str
    letters: frozenset[int]
    bold: bool


def runs(text: str, face: Face) -> tuple[Run, ...]:
    """A text, in the order in which it is read, as pieces from left to right.

    Each letter is drawn by the face, else by its script's font, else by who stands in.
    """
    made = []
    for family, letters in groupby(_in_drawing_order(text), _Family(face.letters)):
        piece = "".join(letters)
        if family in (_OWN, _OURS):
            made.append(_plain(piece, face.font if family == _OWN else face.stands_in))
        else:
            made.append(_shaped(piece, _named(family, bold=face.bold)))
    return tuple(made)


_OWN, _OURS = "own", "ours"


class _Family:
    """The font of each letter in turn; a joiner stays with the letter before it."""

    def __init__(self, letters: frozenset[int]) -> None:
        self._letters = letters
        self._last = _OWN

    def __call__(self, letter: str) -> str:
        if letter not in JOINERS:
            script = "" if ord(letter) in self._letters else _family(letter)
            self._last = script or (_OWN if ord(letter) in self._letters else _OURS)
        return self._last


def _family(letter: str) -> str:
    at = ord(letter)
    return next((family for first, last, family in _BLOCKS if first <= at <= last), "")


def _in_drawing_order(text: str) -> str:
    if not _FROM_THE_RIGHT.search(text):
        return text
    from bidi.algorithm import get_display  # the faster one of this package mirrors no bracket

    drawn = str(get_display(text.replace(JOINERS[0], _ORDERED_AS)))
    return drawn.replace(_ORDERED_AS, JOINERS[0])


def _plain(text: str, font: str) -> Run:
    return Run(font, text, float(pdfmetrics.stringWidth(text, font, 1)))


def _shaped(drawn: str, font: str) -> Run:
    _letters(font)
    if font == _HAN:
        return _plain(drawn, font)
    from reportlab.lib.abag import ABag
    from reportlab.pdfbase.ttfonts import shapeFragWord

    # HarfBuzz takes letters as they are read, and turns those that run from the right by itself.
    from_the_right = bool(_FROM_THE_RIGHT.search(drawn))
    read = drawn[::-1] if from_the_right else drawn
    fragment = [0, (ABag(fontName=font, fontSize=1), read)]
    shaped: Any = shapeFragWord(fragment, features=_FEATURES, force=True)[1][1]
    wide = sum(data.x_advance for data in shaped.__shapeData__) / 1000
    # Readers of PDF turn what runs from the right themselves, so that is left as it is drawn.
    return Run(font, shaped, wide, "" if from_the_right or shaped == read else read)


def _named(family: str, *, bold: bool) -> str:
    return family if family == _HAN else f"{family}-{'Bold' if bold else 'Regular'}"


@cache
def _letters(name: str) -> frozenset[int]:
    """What a font has; known to reportlab from now on."""
    data = files("boxoffice").joinpath("fonts", "scripts", f"{name}.ttf").read_bytes()
    font: Any = TTFont(name, io.BytesIO(data), asciiReadable=0)
    letters = frozenset(font.face.charToGlyph)
    if name != _HAN:
        _number_glyphs(font)
    pdfmetrics.registerFont(font)
    return letters


def _number_glyphs(font: Any) -> None:
    """Give each glyph without a letter a private one now: were it done as texts come, the same
    paper would be other bytes after another evening.
    """
    shaper = font.hbFont()
    for glyph in range(shaper.face.glyph_count):
        if glyph not in font.face.glyphToChar:
            name = shaper.glyph_to_string(glyph)
            font.hbAddPrivate(name, glyph, shaper.get_glyph_h_advance(glyph))

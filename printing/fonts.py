"""The bundled IBM Plex Sans as reportlab fonts.

Its digits all have one width, so money lines up. Each PDF embeds only the glyphs it uses
(`asciiReadable` off: a third of the time and size; text stays searchable through ToUnicode).
It covers Latin with every accent, Greek and Cyrillic; `scripts` has fonts for what else people's
names are written in. What none of them has is shown by its unaccented form or a box: better a
visible gap than a silently missing name.
"""

from __future__ import annotations

import io
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from printing import scripts

REGULAR = "IBMPlexSans-Regular"
MEDIUM = "IBMPlexSans-Medium"
SEMIBOLD = "IBMPlexSans-SemiBold"
BOLD = "IBMPlexSans-Bold"

_BOX = "¤"
"""Stands for a letter that no font has; it has no other use on our papers."""


@cache
def register() -> None:
    """Make the four weights known to reportlab, once per process."""
    for name in (REGULAR, MEDIUM, SEMIBOLD, BOLD):
        _load(name)


@lru_cache(maxsize=4096)
def width(text: str, font: str, size: float) -> float:
    """Width of a text in points."""
    if is_plain(text):
        return float(pdfmetrics.stringWidth(text, font, size))
    return sum(run.width for run in runs(text, font)) * size


@lru_cache(maxsize=4096)
def is_plain(text: str) -> bool:
    """Whether the papers' own font has all of it."""
    return _known().issuperset(map(ord, text))


def runs(text: str, font: str) -> tuple[scripts.Run, ...]:
    """A text's pieces from left to right, each in one font as bold as `font`."""
    return scripts.runs(text, font, bold=font in (SEMIBOLD, BOLD))


@lru_cache(maxsize=4096)
def printable(text: str) -> str:
    """The text with composed accents, one space for other white space, and only known letters."""
    known = _known()
    text = " ".join(unicodedata.normalize("NFC", text).split(" "))
    shown: list[str] = []
    for letter in text:
        if unicodedata.combining(letter) and (not shown or shown[-1] == " "):
            continue  # an accent on nothing would hang out of its line to the left
        if letter in scripts.JOINERS:
            if shown and scripts.has(shown[-1]):
                shown.append(letter)
        elif ord(letter) in known or scripts.has(letter):
            shown.append(letter)
        elif letter.isspace():
            shown.append(" ")
        elif unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Mn"):
            base = unicodedata.normalize("NFKD", letter)[0]
            shown.append(base if ord(base) in known else _BOX)
    return "".join(shown)


def strange_to(text: str) -> tuple[str, ...]:
    """Letters of a text that no paper of ours can show: each is printed as ¤ or as what is like
    it. Each once, in their order.
    """
    shown = zip(text, map(printable, text), strict=True)
    return tuple(dict.fromkeys(letter for letter, print_ in shown if print_ == _BOX != letter))


@cache
def _known() -> frozenset[int]:
    register()
    font: Any = pdfmetrics.getFont(REGULAR)
    return frozenset(font.face.charToGlyph)


def _load(name: str) -> None:
    data = files("boxoffice").joinpath("fonts", f"{name}.ttf").read_bytes()
    pdfmetrics.registerFont(TTFont(name, io.BytesIO(data), asciiReadable=0))

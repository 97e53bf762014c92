"""The bundled families and a house's own as reportlab fonts; IBM Plex Sans is that of all papers.

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
from printing.layout import BUILT_IN

REGULAR = "IBMPlexSans-Regular"
MEDIUM = "IBMPlexSans-Medium"
SEMIBOLD = "IBMPlexSans-SemiBold"
BOLD = "IBMPlexSans-Bold"

WEIGHTS = {"regular": REGULAR, "medium": MEDIUM, "semibold": SEMIBOLD, "bold": BOLD}
_FILES = {"IBM Plex Serif": "IBMPlexSerif", "IBM Plex Sans Condensed": "IBMPlexSansCondensed"}
"""Of `layout.FAMILIES`; how their files begin."""

_BOX = "¤"
"""Stands for a letter that no font has; it has no other use on our papers."""
_stands_in: dict[str, str] = {}
"""For the letters that a font has not: ours of its weight."""


@cache
def register() -> None:
    """Make the four weights known to reportlab, once per process."""
    for name in WEIGHTS.values():
        take(name, _read(f"{name}.ttf"), name)


@cache
def weights_of(family: str) -> dict[str, str]:
    """The fonts of one of `layout.FAMILIES`, by weight; read when a paper first wants them."""
    register()
    if family == BUILT_IN:
        return WEIGHTS
    found = {}
    for weight, ours in WEIGHTS.items():
        found[weight] = f"{_FILES[family]}-{ours.partition('-')[2]}"
        take(found[weight], _read(f"papers/{found[weight]}.ttf"), ours)
    return found


def take(name: str, data: bytes, stands_in: str) -> None:
    """Make a TrueType file known under a name, with the font of ours that helps it out.

    Raises what reportlab does where it is none.
    """
    pdfmetrics.registerFont(TTFont(name, io.BytesIO(data), asciiReadable=0))
    _stands_in[name] = stands_in


@lru_cache(maxsize=4096)
def width(text: str, font: str, size: float) -> float:
    """Width of a text in points."""
    if is_plain(text, font):
        return float(pdfmetrics.stringWidth(text, font, size))
    return sum(run.width for run in runs(text, font)) * size


@lru_cache(maxsize=4096)
def is_plain(text: str, font: str) -> bool:
    """Whether this font has all of it."""
    return letters_of(font).issuperset(map(ord, text))


@lru_cache(maxsize=4096)
def runs(text: str, font: str) -> tuple[scripts.Run, ...]:
    """A text's pieces from left to right, each in one font as bold as `font`."""
    letters = letters_of(font)
    ours = _stands_in[font]
    return scripts.runs(text, scripts.Face(font, ours, letters, bold=ours in (SEMIBOLD, BOLD)))


@lru_cache(maxsize=4096)
def printable(text: str) -> str:
    """The text with composed accents, one space for other white space, and only known letters."""
    known = letters_of(REGULAR)
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
def letters_of(font: str) -> frozenset[int]:
    """Code points of a font that was taken."""
    register()
    found: Any = pdfmetrics.getFont(font)
    return frozenset(found.face.charToGlyph)


def _read(file: str) -> bytes:
    return files("boxoffice").joinpath("fonts", file).read_bytes()

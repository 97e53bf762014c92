"""How a house's tickets look, as data: the paper's size and what stands where on it.

Lengths are millimetres from the top left, letters points, codes whole dots of the print head: a
module that is half a dot wide is read by nobody.
"""

from __future__ import annotations

from string import Formatter
from typing import Literal

import msgspec

PAPERS = ("a6", "a4", "roll", "stock")
"""The layouts that come with the program: A6, A4 to print at home, an 80 mm roll, and tickets of
5.5 by 2 inches."""
QR_SIDE, QR_QUIET = 37, 4
"""Modules of our code, and of the white around it."""
CODE128_MODULES, CODE128_QUIET = 211, 10
MM_PER_INCH = 25.4

BUILT_IN = "IBM Plex Sans"
FAMILIES = (BUILT_IN, "IBM Plex Serif", "IBM Plex Sans Condensed")
"""What a layout may be set in on every computer; the first is that of all other papers."""

Weight = Literal["regular", "medium", "semibold", "bold"]
Align = Literal["left", "center", "right"]

FIELDS = frozenset({
    "house", "selling_house", "sold_by", "title", "day", "date", "long_date", "time", "doors",
    "hall", "entrance", "zone", "row", "seat", "price_type", "price", "order", "conditions",
    "short_code", "mark",
})  # fmt: skip
"""What a text may name between braces."""


class Fit(msgspec.Struct, frozen=True, array_like=True):
    """Sizes in points that are tried, the largest first, with at most so many lines."""

    largest: float
    smallest: float
    lines: int = 1


class Instead(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a text stands when what it stands beside is empty."""

    y: float | None = None
    w: float | None = None
    fits: tuple[Fit, ...] = ()


class Text(msgspec.Struct, frozen=True, tag="text", forbid_unknown_fields=True, kw_only=True):
    """A text in a box that it never leaves: it wraps, shrinks, and at last is cut with "…".

    `text` has fields in braces; when they are all empty nothing is drawn. With a `label` (a word of
    ours, such as "hall") `y` is the label's line and the text stands under it.
    """

    x: float
    y: float
    w: float
    h: float = 0.0
    """0: as high as its lines. Else it stands in the middle of so much."""
    text: str
    fits: tuple[Fit, ...]
    weight: Weight = "bold"
    align: Align = "left"
    grey: float = 0.0
    colour: str = ""
    """`#rrggbb`, for papers that are not printed by heat."""
    label: str = ""
    spacing: float = 0.0
    beside: str = ""
    """A field; when it is empty the text stands as `instead` says."""
    instead: Instead = Instead()


class Place(msgspec.Struct, frozen=True, tag="place", forbid_unknown_fields=True, kw_only=True):
    """Zone, row and seat side by side as large as they fit, or that the place is free."""

    x: float
    y: float
    w: float
    zone: float = 0.5
    """The part of the width that a zone takes, if there is one."""
    size: float = 26.0


class Qr(msgspec.Struct, frozen=True, tag="qr", forbid_unknown_fields=True, kw_only=True):
    """The signed code; its white border stands around x and y."""

    x: float
    y: float
    dots: int = 8


class Code128(msgspec.Struct, frozen=True, tag="code128", forbid_unknown_fields=True, kw_only=True):
    """The short code as bars, from x; its white border left and right stands outside."""

    x: float
    y: float
    h: float = 9.5
    dots: int = 3


class Rule(msgspec.Struct, frozen=True, tag="rule", forbid_unknown_fields=True, kw_only=True):
    """A line over a width; `dotted` is to tear along."""

    x: float
    y: float
    w: float
    points: float = 1.0
    dotted: bool = False
    colour: str = ""


class Mark(msgspec.Struct, frozen=True, tag="mark", forbid_unknown_fields=True, kw_only=True):
    """*Duplicate* or *training* in white on black, ending at x; stripes over the paper's top for
    training. Every layout has one: a ticket that is none must say so.
    """

    x: float
    y: float


class Logo(msgspec.Struct, frozen=True, tag="logo", forbid_unknown_fields=True, kw_only=True):
    """The layout's picture, as large as it fits, at the left top of its box."""

    x: float
    y: float
    w: float
    h: float


Element = Text | Place | Qr | Code128 | Rule | Mark | Logo


class OwnFont(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A house's own letters. The files travel beside the layout; here they are named by the
    hexadecimal SHA-256 of their bytes.
    """

    name: str
    regular: str
    bold: str = ""
    """Of semibold and bold; empty: the same."""


class Layout(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One paper of one house."""

    name: str
    width: float
    height: float
    dpi: int = 203
    """Of the head that codes are drawn for; any finer printer does as well."""
    font: str = BUILT_IN
    """One of `FAMILIES`, or the name of its own."""
    own_font: OwnFont | None = None
    elements: tuple[Element, ...]
    logo: bytes = b""
    """PNG or JPEG; in a file it is base64."""


def mm_of(dots: int, dpi: int) -> float:
    """So many dots as millimetres."""
    return dots * MM_PER_INCH / dpi


def fields_in(text: str) -> set[str]:
    """The names between braces, each with all that stands in them ("price!r", "title:>9"): only a
    bare name is a field. A lone brace is the unknown field "}", and so refused.
    """
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return {"}"}
    return {
        name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
        for _, name, form, conversion in parts
        if name is not None
    }

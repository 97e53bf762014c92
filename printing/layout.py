"""How a house's tickets look, as data: the paper's size and what stands where on it.

Lengths are millimetres from the top left, letters points, codes whole dots of the print head: a
module that is half a dot wide is read by nobody. A layout is checked when it is read, so that what
is kept can be drawn.
"""

from __future__ import annotations

import io
import warnings
from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec

from boxoffice.errors import Refused
from printing.words import Words

PAPERS = ("a6", "a4", "roll", "stock")
"""The layouts that come with the program: A6, A4 to print at home, an 80 mm roll, and tickets of
5.5 by 2 inches."""
LONGEST_MM = 600.0
LARGEST_LOGO = 4_000_000
"""Bytes. A logo prints at a few centimetres: more is a photograph that somebody took for one."""
LONGEST_LOGO = 4000
"""Dots on its longer side."""
MOST_ELEMENTS = 100
LONGEST_TEXT = 2000
QR_SIDE, QR_QUIET = 37, 4
"""Modules of our code, and of the white around it."""
CODE128_MODULES, CODE128_QUIET = 211, 10
MM_PER_INCH = 25.4

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


class Layout(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One paper of one house."""

    name: str
    width: float
    height: float
    dpi: int = 203
    """Of the head that codes are drawn for; any finer printer does as well."""
    font: str = "IBM Plex Sans"
    elements: tuple[Element, ...]
    logo: bytes = b""
    """PNG or JPEG; in a file it is base64."""


def read_layout(data: bytes, *, logo_follows: bool = False) -> Layout:
    """A layout from its JSON, checked; `logo_follows`: its picture comes from elsewhere.

    Raises Refused("layout_unreadable" | "layout_…", where=…) with the element's place in the list.
    """
    try:
        layout = msgspec.json.decode(data, type=Layout)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Refused("layout_unreadable", reason=str(error)) from error
    check(layout, logo_follows=logo_follows)
    return layout


@cache
def default_layout(paper: str) -> Layout:
    """One of `PAPERS`."""
    return read_layout(files("printing").joinpath("layouts", f"{paper}.json").read_bytes())


def mm_of(dots: int, dpi: int) -> float:
    """So many dots as millimetres."""
    return dots * MM_PER_INCH / dpi


def check(layout: Layout, *, logo_follows: bool = False) -> None:
    """Refused("layout_…") for what cannot be drawn or would not be read at a door."""
    _check_paper(layout)
    if layout.logo:
        require_picture(layout.logo)
    elif not logo_follows:
        _require_no_logo(layout)
    if len(layout.elements) > MOST_ELEMENTS:
        raise Refused("layout_elements", count=len(layout.elements), most=MOST_ELEMENTS)
    for number, element in enumerate(layout.elements, start=1):
        _check_element(layout, element, number)
    for needed in (Qr, Code128, Mark):
        if sum(isinstance(element, needed) for element in layout.elements) != 1:
            raise Refused("layout_needs_one", element=needed.__name__.lower())
    _check_white(layout)


def _check_paper(layout: Layout) -> None:
    if layout.name not in PAPERS:
        raise Refused("layout_name", name=layout.name)
    if not (20 <= layout.width <= LONGEST_MM and 20 <= layout.height <= LONGEST_MM):
        raise Refused("layout_size", width=str(layout.width), height=str(layout.height))
    if layout.dpi not in (200, 203, 300, 600):
        raise Refused("layout_dpi", dpi=layout.dpi)
    if layout.font != "IBM Plex Sans":
        raise Refused("layout_font", font=layout.font)


def _require_no_logo(layout: Layout) -> None:
    for number, element in enumerate(layout.elements, start=1):
        if isinstance(element, Logo):
            raise Refused("layout_no_logo", where=number)


def require_picture(data: bytes) -> None:
    """By its size before anything is unpacked: a small file can hold a picture of gigabytes."""
    if len(data) > LARGEST_LOGO:
        raise Refused("layout_logo_large", bytes=len(data), most=LARGEST_LOGO)
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            picture = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
            if max(picture.size) > LONGEST_LOGO:
                raise Refused("layout_logo_dots", dots=max(picture.size), most=LONGEST_LOGO)
            picture.load()
    except (
        UnidentifiedImageError,
        Image.DecompressionBombError,
        OSError,
        SyntaxError,
        ValueError,
        Warning,
    ) as error:
        raise Refused("layout_logo_unreadable", reason=str(error)) from error


def _check_element(layout: Layout, element: Element, number: int) -> None:
    left, top, right, bottom = box_of(layout, element)
    if not (0 <= left <= right <= layout.width and 0 <= top <= bottom <= layout.height):
        raise Refused("layout_outside", where=number)
    if isinstance(element, Text):
        _check_text(element, number)
    if isinstance(element, Text | Rule) and element.colour and not _is_colour(element.colour):
        raise Refused("layout_colour", where=number, colour=element.colour)
    if isinstance(element, Qr | Code128) and element.dots < (5 if isinstance(element, Qr) else 2):
        raise Refused("layout_code_small", where=number)


def _check_text(element: Text, number: int) -> None:
    named = fields_in(element.text)
    unknown = (named | ({element.beside} - {""})) - FIELDS
    if unknown:
        raise Refused("layout_field", where=number, field=min(unknown))
    if element.label and element.label not in Words.__struct_fields__:
        raise Refused("layout_label", where=number, label=element.label)
    fits = (*element.fits, *element.instead.fits)
    if not element.fits or any(
        not 4 <= f.smallest <= f.largest <= 200 or f.lines < 1 for f in fits
    ):
        raise Refused("layout_sizes", where=number)
    if len(element.text) > LONGEST_TEXT:
        raise Refused("layout_text_long", where=number)


def fields_in(text: str) -> set[str]:
    """The names between braces; a lone brace is an unknown field, and so refused."""
    names = {part.split("}")[0] for part in text.split("{")[1:]}
    return names | ({"}"} if text.count("{") != text.count("}") else set())


def box_of(layout: Layout, element: Element) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what an element may ink, codes with their white border."""
    if isinstance(element, Qr):
        quiet, side = (mm_of(n * element.dots, layout.dpi) for n in (QR_QUIET, QR_SIDE))
        x, y = element.x, element.y
        return x - quiet, y - quiet, x + side + quiet, y + side + quiet
    if isinstance(element, Code128):
        quiet, side = (
            mm_of(n * element.dots, layout.dpi) for n in (CODE128_QUIET, CODE128_MODULES)
        )
        return element.x - quiet, element.y, element.x + side + quiet, element.y + element.h
    if isinstance(element, Text):
        y = element.y if element.instead.y is None else min(element.y, element.instead.y)
        w = element.w if element.instead.w is None else max(element.w, element.instead.w)
        bottom = element.y + _text_height(element, element.fits)
        if element.beside:
            fits = element.instead.fits or element.fits
            bottom = max(bottom, y + _text_height(element, fits))
        return element.x, y, element.x + w, bottom
    if isinstance(element, Place):
        return element.x, element.y, element.x + element.w, element.y + 5 + element.size * 0.36
    if isinstance(element, Mark):
        return element.x - 10, element.y, element.x, element.y + 5
    high = element.h if isinstance(element, Logo) else 0.0
    return element.x, element.y, element.x + element.w, element.y + high


def _text_height(element: Text, fits: tuple[Fit, ...]) -> float:
    """In millimetres: of its box, or of its most and largest lines."""
    if element.h:
        return element.h
    points = max((fit.largest * 1.14 * fit.lines for fit in fits), default=0.0)
    return points * MM_PER_INCH / 72 + (1.2 if element.label else 0.0)


def _check_white(layout: Layout) -> None:
    """Nothing may stand in a code or on its white border, or a door waits."""
    codes = [e for e in layout.elements if isinstance(e, Qr | Code128)]
    for code in codes:
        left, top, right, bottom = box_of(layout, code)
        for number, other in enumerate(layout.elements, start=1):
            if other is code:
                continue
            x0, y0, x1, y1 = box_of(layout, other)
            if x0 < right and left < x1 and y0 < bottom and top < y1:
                raise Refused("layout_over_code", where=number)


def _is_colour(text: str) -> bool:
    return (
        len(text) == 7 and text[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in text[1:])
    )

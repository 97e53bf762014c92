"""Whether a layout can be drawn, and its codes will be read at a door."""

from __future__ import annotations

import io
import math
import warnings

from boxoffice.errors import Refused
from printing.layout import (
    FIELDS,
    MM_PER_INCH,
    PAPERS,
    Code128,
    Element,
    Layout,
    Logo,
    Mark,
    Place,
    Qr,
    Rule,
    Text,
    fields_in,
)
from printing.layout_boxes import box_of
from printing.own_font import require_font
from printing.words import Words

LONGEST_MM = 600.0
LARGEST_LOGO = 4_000_000
"""Bytes. A logo prints at a few centimetres: more is a photograph that somebody took for one."""
LONGEST_LOGO = 4000
"""Dots on its longer side."""
MOST_ELEMENTS = 100
LONGEST_TEXT = 2000
SMALLEST_LETTERS, LARGEST_LETTERS = 4, 200
"""Points."""
WIDEST_ZONE = 0.8
"""Of the width of a place: row and seat stand beside it."""
SMALLEST_CODE = ((5, 0.4), (2, 0.24))
"""Of the QR code and of the bars: dots and millimetres of a module."""
LOWEST_BARS = 5.0
"""Millimetres; a hand that scans is not steadier."""


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
    require_font(layout)


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
    except UnidentifiedImageError as error:  # its words name our memory, not the file
        raise Refused("layout_logo_kind") from error
    except (
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
    if isinstance(element, Place) and not 0 <= element.zone <= WIDEST_ZONE:
        raise Refused("layout_outside", where=number)
    if isinstance(element, Place) and not SMALLEST_LETTERS <= element.size <= LARGEST_LETTERS:
        raise Refused("layout_sizes", where=number)
    if isinstance(element, Qr | Code128):
        _check_code(layout, element, number)


def _check_code(layout: Layout, element: Qr | Code128, number: int) -> None:
    """Dots are told apart by the paper, modules by whoever reads them: both must be enough."""
    qr, bars = (max(least, math.ceil(mm * layout.dpi / MM_PER_INCH)) for least, mm in SMALLEST_CODE)
    if element.dots < (qr if isinstance(element, Qr) else bars):
        raise Refused("layout_code_small", where=number, dpi=layout.dpi, qr=qr, bars=bars)
    if isinstance(element, Code128) and element.h < LOWEST_BARS:
        raise Refused("layout_code_low", where=number, least=f"{LOWEST_BARS:g}")


def _check_text(element: Text, number: int) -> None:
    named = fields_in(element.text)
    unknown = (named | ({element.beside} - {""})) - FIELDS
    if unknown:
        raise Refused("layout_field", where=number, field=min(unknown))
    if element.label and element.label not in Words.__struct_fields__:
        raise Refused("layout_label", where=number, label=element.label)
    fits = (*element.fits, *element.instead.fits)
    if not element.fits or any(
        not SMALLEST_LETTERS <= f.smallest <= f.largest <= LARGEST_LETTERS or f.lines < 1
        for f in fits
    ):
        raise Refused("layout_sizes", where=number)
    if len(element.text) > LONGEST_TEXT:
        raise Refused("layout_text_long", where=number)


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

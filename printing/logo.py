"""A house's logo from a file, made as small as it is printed."""

from __future__ import annotations

import io
from pathlib import Path

from boxoffice.errors import Refused

LARGEST_FILE = 20_000_000
"""Bytes that are read at all: more is no logo, and would be unpacked into the memory of a till."""
DPI = 300
"""Finer than any thermal printer, and what a laser shows of letters in a picture."""


def read_logo(file: Path, width_mm: float, height_mm: float) -> bytes:
    """PNG of a PNG or JPEG file that fills the box at 300 dpi at most.

    Raises Refused("layout_logo_large" | "layout_logo_dots" | "layout_logo_kind" |
    "layout_logo_unreadable").
    """
    from PIL import Image, ImageOps

    from printing.layout import MM_PER_INCH
    from printing.layout_check import require_picture

    try:
        size = file.stat().st_size
        if size > LARGEST_FILE:
            raise Refused("layout_logo_large", bytes=size, most=LARGEST_FILE)
        data = file.read_bytes()
    except OSError as error:
        raise Refused("layout_logo_unreadable", reason=error.strerror or str(error)) from error
    require_picture(data)
    picture: Image.Image = ImageOps.exif_transpose(Image.open(io.BytesIO(data)))
    if picture.mode.startswith("I"):  # 16 bits of grey, of which all but the darkest would be white
        picture = picture.convert("I").point(lambda grey: grey / 256).convert("L")
    if picture.mode not in {"1", "L", "RGB", "RGBA"}:
        picture = picture.convert("RGBA")
    box = (max(1, round(side * DPI / MM_PER_INCH)) for side in (width_mm, height_mm))
    picture.thumbnail((next(box), next(box)))
    made = io.BytesIO()
    picture.save(made, "PNG", optimize=True)
    return made.getvalue()

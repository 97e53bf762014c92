"""A house's own letters: TrueType files that its layouts name, taken when they are here.

What a file lacks, and whatever stands on other papers, is drawn in our own. Reportlab comes with
the first file: a layout in one of our families is checked on the thread of a screen.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from boxoffice.errors import Refused
from printing.layout import BUILT_IN, FAMILIES, Layout, OwnFont

LARGEST_FONT = 4_000_000
"""Bytes; a font of Latin, Greek and Cyrillic has half a megabyte."""
_NEEDED = frozenset(map(ord, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"))
_taken: set[str] = set()
"""Fonts that were found good."""
_CLOSED = 0x0002
"""`OS/2.fsType`: its maker allows no embedding at all (OpenType, "fsType")."""


def read_font(file: Path, *, bold: bool) -> bytes:
    """A TrueType file that papers may hold, taken from now on.

    Raises Refused("layout_font_large" | "layout_font_unreadable") and what `take_font` does.
    """
    try:
        size = file.stat().st_size
        if size > LARGEST_FONT:
            raise Refused("layout_font_large", bytes=size, most=LARGEST_FONT)
        data = file.read_bytes()
    except OSError as error:
        raise Refused("layout_font_unreadable", reason=error.strerror or str(error)) from error
    take_font(data, bold=bold)
    return data


def take_font(data: bytes, *, bold: bool) -> None:
    """Make a file known for its layouts.

    Raises Refused("layout_font_kind" | "layout_font_closed" | "layout_font_letters" |
    "layout_font_unreadable").
    """
    from printing.fonts import BOLD, REGULAR, letters_of, take

    name = _known_as(hashlib.sha256(data).hexdigest(), bold=bold)
    if name in _taken:
        return
    if data[:4] not in (b"\0\1\0\0", b"true"):
        raise Refused("layout_font_kind")
    try:
        closed = _is_closed(data)
        take(name, data, BOLD if bold else REGULAR)
        lacks = "".join(map(chr, sorted(_NEEDED - letters_of(name))))
        _try(name)
    except Exception as error:  # whatever a broken file makes of a reader
        raise Refused("layout_font_unreadable", reason=type(error).__name__) from error
    if closed or lacks:
        raise (
            Refused("layout_font_closed")
            if closed
            else Refused("layout_font_letters", letters=lacks[:20])
        )
    _taken.add(name)


def _try(name: str) -> None:
    """Draw with it what most papers hold: a glyph that is broken is found now."""
    from printing.document import Document
    from printing.fonts import letters_of

    document = Document("font")
    pen = document.page(1000, 100)
    pen.text(0, 50, "".join(map(chr, sorted(letters_of(name) & set(range(32, 0x250))))), font=name)
    document.data()


def _is_closed(data: bytes) -> bool:
    """By its table OS/2; a file without one says nothing."""
    (tables,) = struct.unpack(">H", data[4:6])
    for at in range(12, 12 + 16 * tables, 16):
        tag, _, offset, _ = struct.unpack(">4sLLL", data[at : at + 16])
        if tag == b"OS/2":
            (allowed,) = struct.unpack(">H", data[offset + 8 : offset + 10])
            return bool(allowed & 0x000F == _CLOSED)
    return False


def files_of(layout: bytes) -> tuple[str, ...]:
    """The digests of the files that a layout wants, from its JSON; empty where it names none."""

    class Named(msgspec.Struct):
        own_font: OwnFont | None = None

    try:
        own = msgspec.json.decode(layout, type=Named).own_font
    except (msgspec.MsgspecError, UnicodeDecodeError):  # reading the layout itself says why
        return ()
    return tuple(dict.fromkeys(filter(None, (own.regular, own.bold)))) if own else ()


def take_files(layout: bytes, read: Callable[[bytes], bytes | None]) -> None:
    """Take the files that a layout wants, as far as they are here and whole. `read`: the bytes of
    a digest, or None.
    """
    for digest in files_of(layout):
        if _taken.issuperset(_known_as(digest, bold=bold) for bold in (False, True)):
            continue
        try:
            data = read(bytes.fromhex(digest))
            for bold in (False, True) if data else ():
                take_font(data or b"", bold=bold)
        except (Refused, ValueError):  # the layout is drawn without it, and says so
            continue


def require_font(layout: Layout) -> None:
    """Refused("layout_font", font=…, known=…) for a font that is neither ours nor here."""
    own = layout.own_font
    if layout.font in FAMILIES:
        return
    if own is None or own.name != layout.font or not _taken.issuperset(_fonts(own).values()):
        raise Refused("layout_font", font=layout.font, known=", ".join(FAMILIES))


def fonts_of(layout: Layout) -> dict[str, str]:
    """By weight, the fonts of a layout that was checked."""
    from printing.fonts import weights_of

    own = layout.own_font
    if layout.font in FAMILIES or own is None:
        return weights_of(layout.font if layout.font in FAMILIES else BUILT_IN)
    return _fonts(own)


def _fonts(own: OwnFont) -> dict[str, str]:
    regular = _known_as(own.regular, bold=False)
    bold = _known_as(own.bold or own.regular, bold=True)
    return {"regular": regular, "medium": regular, "semibold": bold, "bold": bold}


def _known_as(digest: str, *, bold: bool) -> str:
    """One file may be both; what stands in for it differs."""
    return f"own-{digest[:24]}-{'bold' if bold else 'regular'}"


def overhang(layout: Layout) -> tuple[float, float]:
    """How far letters of a layout's fonts reach above and below a line of ours, in sizes."""
    if layout.font in FAMILIES:
        return 0.0, 0.0
    from reportlab.pdfbase import pdfmetrics

    fonts: list[Any] = [pdfmetrics.getFont(name) for name in set(fonts_of(layout).values())]
    faces = [font.face for font in fonts]
    above = max(face.ascent for face in faces) / 1000 - 0.92
    below = max(-face.descent for face in faces) / 1000 - 0.22
    return max(0.0, above), max(0.0, below)

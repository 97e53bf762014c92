"""The two decoder libraries behind one shape, restricted to what is on tickets.

Formats are QR Model 2 and Code 128 only: zxing's `QRCode` also means Micro QR, which finds texts
in damaged symbols that are none (reference/scanning.md §0.2). Whatever a visitor holds up, these
functions return: pyzbar raises on structured append and on texts that are not ASCII.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from scanner.reading import Gray, Symbology

_ZBAR_NAMES: dict[str, Symbology] = {"QRCODE": "QRCode", "CODE128": "Code128"}
_FNC1 = "\x1d"
"""How both libraries write the function character 1, a separator that is no part of the text."""


class Found(NamedTuple):
    """What an engine saw, not yet believed."""

    text: str
    symbology: Symbology
    box: tuple[int, int, int, int]
    """Left, top, right and bottom in pixels."""


def zxing(gray: Gray, *, global_histogram: bool = False, light: bool = True) -> list[Found]:
    """What zxing-cpp reads in a picture, empty texts left out. `light`: also a QR that is light on
    dark, which costs two thirds more. A threshold for the whole picture finds in a smaller one what
    it finds in this, so zxing tries smaller ones only with local thresholds.
    """
    library, formats = _zxing()
    binarizer = library.Binarizer
    chosen = binarizer.GlobalHistogram if global_histogram else binarizer.LocalAverage
    results = library.read_barcodes(
        gray, formats=formats, text_mode=library.TextMode.Plain, binarizer=chosen,
        try_invert=light, try_downscale=not global_histogram,
    )  # fmt: skip
    return [found for found in map(_from_zxing, results) if found.text]


def zbar(gray: Gray) -> list[Found]:
    """What ZBar reads in a picture; [] where it raises, and where its library is not installed."""
    library = _zbar()
    if library is None:
        return []
    symbols = [library.ZBarSymbol.QRCODE, library.ZBarSymbol.CODE128]
    try:
        return list(_from_zbar(library.decode(gray, symbols=symbols)))
    except (ValueError, library.PyZbarError):  # ValueError: structured append (pyzbar has no name)
        return []


def _from_zxing(result: Any) -> Found:
    corners = result.position
    points = (corners.top_left, corners.top_right, corners.bottom_right, corners.bottom_left)
    xs, ys = [point.x for point in points], [point.y for point in points]
    symbology: Symbology = "Code128" if "128" in str(result.format) else "QRCode"
    box = (min(xs), min(ys), max(xs), max(ys))
    return Found(result.text.replace(_FNC1, ""), symbology, box)


def _from_zbar(results: Any) -> Iterator[Found]:
    for result in results:
        try:
            text = result.data.decode("ascii").replace(_FNC1, "")
        except UnicodeDecodeError:
            continue
        if text:
            left, top, wide, high = result.rect
            box = (left, top, left + wide, top + high)
            yield Found(text, _ZBAR_NAMES[result.type], box)


@cache
def _zxing() -> tuple[Any, Any]:
    import zxingcpp

    ours = (zxingcpp.BarcodeFormat.QRCodeModel2, zxingcpp.BarcodeFormat.Code128)
    return zxingcpp, zxingcpp.BarcodeFormats(ours)


@cache
def _zbar() -> Any:
    """pyzbar, or None: on Linux it needs the system's libzbar, on Windows a runtime of 2013."""
    try:
        from pyzbar import pyzbar
    except (ImportError, OSError):
        return None
    return pyzbar

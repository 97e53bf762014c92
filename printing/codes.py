"""QR and Code 128 symbols as one vector path each, in modules.

One path is three times faster than an image or rectangles one by one, the sharpest on any printer
(reference: 284 against 155 tickets per second), and has no hairlines between modules on screen.
zxing-cpp makes the symbol in 0.5 ms, with the best of the eight masks; segno takes 9 ms for that.
"""

from __future__ import annotations

import re
from typing import Any

import zxingcpp
from reportlab.graphics.barcode.code128 import Code128

from boxoffice.errors import Bug

QR_MODULES = 37
"""Version 5 (ISO/IEC 18004): holds 122 alphanumeric characters at level M."""
QR_QUIET = 4
"""White modules on each side, ISO/IEC 18004 §6.3.8."""
CODE128_QUIET = 10
"""White modules left and right, ISO/IEC 15417 §4.2."""

_DARK = re.compile(rb"\x00+")
_BARS = {"A": 1, "B": 2, "C": 3, "D": 4}
"""reportlab writes a symbol as "BaBb…": capitals are bars, small letters spaces."""
_SPACES = {"a": 1, "b": 2, "c": 3, "d": 4}


def qr_path(text: str) -> str:
    """PDF path operations of a QR v5-M with 37 modules a side, y downwards, without quiet zone.

    Raises `Bug("qr_size")` when the text does not make a version 5 symbol.
    """
    symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCodeModel2, ec_level="M")
    image: Any = symbol.to_image(scale=1, add_quiet_zones=False)
    pixels = bytes(image)
    if len(pixels) != QR_MODULES * QR_MODULES:
        raise Bug("qr_size", characters=len(text))
    operations = [
        f"{run.start()} {y} {run.end() - run.start()} 1 re"
        for y in range(QR_MODULES)
        for run in _DARK.finditer(pixels[y * QR_MODULES : (y + 1) * QR_MODULES])
    ]
    return "\n".join((*operations, "f"))


def code128_path(text: str, height: float) -> tuple[str, int]:
    """PDF path operations of a Code 128, and its width in modules without quiet zones.

    `height` is in modules. 16 capital letters are 211 modules wide.
    """
    symbol: Any = Code128(text)
    symbol.validate()
    symbol.encode()
    symbol.decompose()
    operations: list[str] = []
    x = 0
    for element in symbol.decomposed:
        if element in _BARS:
            operations.append(f"{x} 0 {_BARS[element]} {height:g} re")
            x += _BARS[element]
        else:
            x += _SPACES[element]
    return "\n".join((*operations, "f")), x

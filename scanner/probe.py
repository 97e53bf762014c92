"""A probe of the decoders themselves: a code is drawn, written as a picture and read back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from scanner.report import decode_file


def reads_back(text: str, folder: Path) -> bool:
    """Whether a QR of this text, as a PNG of six pixels a module, is read as this text."""
    import cv2
    import numpy as np
    import zxingcpp

    symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCodeModel2, ec_level="M")
    image: Any = symbol.to_image(scale=6, add_quiet_zones=True)
    path = folder / "probe.png"
    _, png = cv2.imencode(".png", np.array(image))
    path.write_bytes(png.tobytes())
    return text in [reading.text for reading in decode_file(path).readings]

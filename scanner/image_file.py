"""Reads a picture from a file as grey pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from boxoffice.errors import Unavailable
from scanner.quiet import codecs_quiet
from scanner.reading import Gray

MOST_BYTES = 256 * 1024 * 1024
"""The largest photo of a telephone has a tenth; a film must not fill the memory."""


def read_gray(path: Path) -> Gray:
    """Grey pixels of any format that OpenCV reads; transparent parts are white, like paper.

    Raises `Unavailable("image_unreadable")` when the file is missing or holds no picture.
    """
    import cv2
    import numpy as np

    try:
        with path.open("rb") as file:
            data = np.frombuffer(file.read(MOST_BYTES + 1), np.uint8)
        if data.size > MOST_BYTES:
            raise Unavailable("image_unreadable", file=str(path), reason="larger than 256 MB")
        with codecs_quiet():
            pixels = cv2.imdecode(data, cv2.IMREAD_UNCHANGED) if data.size else None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Unavailable("image_unreadable", file=str(path), reason=reason) from error
    except cv2.error as error:
        raise Unavailable("image_unreadable", file=str(path), reason="too large") from error
    if pixels is None:
        raise Unavailable("image_unreadable", file=str(path), reason="not a picture")
    return _gray(pixels)


def _gray(pixels: Any) -> Gray:
    import cv2
    import numpy as np

    if pixels.dtype == np.uint16:
        pixels = (pixels >> 8).astype(np.uint8)
    elif pixels.dtype != np.uint8:
        pixels = np.clip(pixels * 255.0, 0, 255).astype(np.uint8)
    if pixels.ndim == 2:
        return pixels
    if pixels.shape[2] == 4:
        opacity = pixels[:, :, 3:].astype(np.uint16)
        over_white = pixels[:, :, :3] * opacity + 255 * (255 - opacity)
        pixels = (over_white // 255).astype(np.uint8)
    return cv2.cvtColor(np.ascontiguousarray(pixels[:, :, :3]), cv2.COLOR_BGR2GRAY)

"""Turning bars upright: found at any angle, and nothing where there are none."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from scanner.deskew import upright
from scanner.engines import zxing

SHORT = "CCLBNDREVVNBGCDU"


@pytest.mark.parametrize("degrees", [0, 15, 30, 45, 60, 89, 90, 120, 160, 200, 315])
def test_bars_at_any_angle_come_out_upright(bars, frame, degrees) -> None:
    """After it a plain pass along rows reads the code, which it cannot at 15° to 75°."""
    gray = frame(bars(2))
    high, wide = gray.shape
    matrix = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1)
    gray = cv2.warpAffine(gray, matrix, (wide, high), borderMode=cv2.BORDER_REPLICATE)
    patch = upright(gray)
    assert patch is not None
    assert [found.text for found in zxing(patch)] == [SHORT]


def test_bars_anywhere_in_a_large_picture(bars) -> None:
    """A label that fills a third of a photograph's width is found in its corner."""
    photo = np.full((1500, 2000), 120, np.uint8)
    label = bars(3)
    photo[150 : 150 + label.shape[0], 1200 : 1200 + label.shape[1]] = label
    matrix = cv2.getRotationMatrix2D((1500, 250), 25, 1)
    patch = upright(cv2.warpAffine(photo, matrix, (2000, 1500), borderMode=cv2.BORDER_REPLICATE))
    assert patch is not None
    assert [found.text for found in zxing(patch)] == [SHORT]


def test_small_bars_are_enlarged(bars, frame) -> None:
    """At 1.3 pixels a module slanted bars are too fine to be turned without enlarging them."""
    small = cv2.resize(bars(3), None, fx=0.45, fy=0.45, interpolation=cv2.INTER_AREA)
    gray = frame(small)
    matrix = cv2.getRotationMatrix2D((320, 240), 35, 1)
    patch = upright(cv2.warpAffine(gray, matrix, (640, 480), borderMode=cv2.BORDER_REPLICATE))
    assert patch is not None
    assert [found.text for found in zxing(patch)] == [SHORT]


def test_no_bars_no_patch() -> None:
    """An even wall has no direction."""
    assert upright(np.full((480, 640), 128, np.uint8)) is None

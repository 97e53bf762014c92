"""The image steps of the cascade: what is done to a picture before it is tried again.

Each step cures something: blur cures noise, moiré and cracks; half size cures phone screens with
huge modules; sharpening cures defocus; squeezing cures tilt; 2× cures small print. cv2 is imported
at the first picture, because it takes 0.2 s that a first paint does not have.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Literal, NamedTuple

from scanner.busiest import busiest
from scanner.deskew import upright
from scanner.reading import Box, Gray


class Step(NamedTuple):
    """One attempt: an image change and the engine that then reads."""

    name: str
    change: Callable[[Gray], Gray | None]
    engine: Literal["zxing", "zxing global", "zbar"]
    ms_per_megapixel: float
    """CPU time on one core of a shared AMD EPYC at 1280x720; only plans the budget."""
    family: str = ""
    """Steps of one family change a picture alike and do not confirm each other; "" is its name."""
    turns: bool = False
    """What it finds lies elsewhere in the picture itself."""
    light: bool = False
    """It looks for light on dark as well. Where it does not, no photograph needs it."""
    part: Callable[[Gray], Box] | None = None
    """Which part of the picture it looks at; None for all of it."""


@cache
def _cv() -> Any:
    """OpenCV on one thread: the others belong to the screen."""
    import cv2

    cv2.setNumThreads(1)
    return cv2


def same(gray: Gray) -> Gray:
    """The picture as it is."""
    return gray


def half(gray: Gray) -> Gray:
    """Half size, averaged: modules of more than 15 pixels become readable."""
    return _scaled(gray, 0.5, 0.5, _cv().INTER_AREA)


def double(gray: Gray) -> Gray:
    """Twice the size, cubic: 1.25 pixels a module become 2.5."""
    return _scaled(gray, 2, 2, _cv().INTER_CUBIC)


def lower(gray: Gray) -> Gray:
    """Squeezed to 60 % of its height: a code seen from far aside becomes square again. At 60 %
    neighbours are enough; to average areas takes three times as long and reads no more.
    """
    return _scaled(gray, 1, 0.6, _cv().INTER_LINEAR)


def narrower(gray: Gray) -> Gray:
    """Squeezed to 60 % of its width: a code that lies flat before the camera."""
    return _scaled(gray, 0.6, 1, _cv().INTER_LINEAR)


def blurred(gray: Gray) -> Gray:
    """Gaussian, sigma 1.2."""
    return _cv().GaussianBlur(gray, (0, 0), 1.2)


def softened(gray: Gray) -> Gray:
    """Gaussian, sigma 0.8: for a second look at bars, not a step of its own."""
    return _cv().GaussianBlur(gray, (0, 0), 0.8)


def equalised(gray: Gray) -> Gray:
    """CLAHE: contrast evened out tile by tile, for shadows and low contrast."""
    return _cv().createCLAHE(2.5, (8, 8)).apply(gray)


def thresholded(gray: Gray) -> Gray:
    """Black and white around the mean of 51 pixels."""
    cv = _cv()
    soft = cv.GaussianBlur(gray, (3, 3), 0)
    return cv.adaptiveThreshold(soft, 255, cv.ADAPTIVE_THRESH_MEAN_C, cv.THRESH_BINARY, 51, 4)


def half_thresholded(gray: Gray) -> Gray:
    """Half size, then black and white."""
    return thresholded(half(gray))


def sharpened(gray: Gray) -> Gray:
    """Unsharp mask of 2 pixels."""
    return _unsharp(gray, 2, 1.5)


def half_sharpened(gray: Gray) -> Gray:
    """Half size, then an unsharp mask: large codes out of focus."""
    return _unsharp(half(gray), 2, 2)


def double_sharpened(gray: Gray) -> Gray:
    """Twice the size, then a strong unsharp mask: small codes out of focus. The mask is blurred
    before it is enlarged: no decoder sees the difference, and it takes a third of the time.
    """
    cv = _cv()
    large = double(gray)
    high, wide = large.shape
    soft = cv.resize(cv.GaussianBlur(gray, (0, 0), 2), (wide, high), interpolation=cv.INTER_LINEAR)
    return cv.addWeighted(large, 3.5, soft, -2.5, 0)


def inverted(gray: Gray) -> Gray:
    """White on black, for bars; in a QR `light` finds it as well."""
    return 255 - gray


def median(gray: Gray) -> Gray:
    """Median of 3: specks and thin cracks."""
    return _cv().medianBlur(gray, 3)


def _scaled(gray: Gray, x: float, y: float, how: int) -> Gray:
    cv = _cv()
    high, wide = gray.shape
    size = (max(1, round(wide * x)), max(1, round(high * y)))
    return cv.resize(gray, size, interpolation=how)


def _unsharp(gray: Gray, sigma: float, strength: float) -> Gray:
    cv = _cv()
    soft = cv.GaussianBlur(gray, (0, 0), sigma)
    return cv.addWeighted(gray, 1 + strength, soft, -strength, 0)


RAW = Step("raw", same, "zxing", 7, light=True)
"""Runs first on every picture and every frame."""

STEPS = (
    RAW,
    Step("half sharp", half_sharpened, "zxing global", 3, family="sharp"),
    Step("lower", lower, "zxing", 4),
    Step("sharp", sharpened, "zxing", 10, family="sharp", light=True),
    Step("upright", upright, "zxing global", 12, turns=True),
    Step("global", same, "zxing global", 4, family="raw"),
    Step("close", double_sharpened, "zxing", 11, family="double sharp", light=True, part=busiest),
    Step("double sharp", double_sharpened, "zxing", 26, light=True),
    Step("half", half, "zxing", 2),
    Step("median", median, "zxing global", 5),
    Step("clahe", equalised, "zxing", 9),
    Step("inverted", inverted, "zxing", 5),
    Step("blur", blurred, "zxing", 4.5),
    Step("half threshold", half_thresholded, "zbar", 4),
    Step("narrower", narrower, "zxing", 4),
    Step("double", double, "zxing", 19, light=True),
    Step("threshold", thresholded, "zxing", 5.5),
    Step("zbar threshold", thresholded, "zbar", 14, family="threshold"),
)
"""In the order in which they read most per millisecond on 304 photographs and rendered tickets."""

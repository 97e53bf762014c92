"""Finds a linear code that lies askew, and gives it back upright.

Both libraries look along rows and columns only, so a Code 128 at 30° is invisible to them. Bars are
where the brightness changes strongly and in one direction only: the structure tensor says where
and which way (reference/scanning.md §2.2: 5 of 12 photographs become 12 of 12).
"""

from __future__ import annotations

from typing import Any, NamedTuple

from scanner.reading import Gray

_SEARCH_SIDE = 640
"""The search runs on a picture of at most this side, in pixels."""
_CELL = 4
"""Side in pixels of the cells that directions are gathered in: what follows costs a sixteenth."""
_WINDOW = 5
"""Side in cells of the neighbourhood over which they are gathered: some ten bars."""
_ONE_DIRECTION = 0.75
"""Coherence of a neighbourhood, 0..1; text and faces stay below."""
_STRONGEST = 70
"""Percentile of gradient energy above which a neighbourhood counts."""
_SMALLEST_AREA = 25
"""Cells of a patch; smaller ones cannot hold a code."""
_UPRIGHT_WIDTH = 900
"""A narrow patch is enlarged towards this width: four pixels a module of a short code."""
_LARGEST_ZOOM = 2.0
_STRIP = 0.6
"""Height of what is cut out, at most, in widths: bars are the same all along."""
_LARGEST_PIXELS = 4_000_000


class _Patch(NamedTuple):
    """A slanted rectangle in the picture: centre, half axes' directions and size."""

    x: float
    y: float
    cos: float
    sin: float
    wide: int
    high: int


def upright(gray: Gray) -> Gray | None:
    """The picture's most likely linear code, turned upright and enlarged; None without one."""
    patch = _largest_patch(gray)
    if patch is None:
        return None
    zoom = min(_LARGEST_ZOOM, max(1.0, _UPRIGHT_WIDTH / patch.wide))
    if patch.wide * patch.high * zoom * zoom > _LARGEST_PIXELS:
        return None
    return _cut_out(gray, patch, zoom)


def _largest_patch(gray: Gray) -> _Patch | None:
    import cv2
    import numpy as np

    shrink = min(1.0, _SEARCH_SIDE / max(gray.shape))
    if min(gray.shape) * shrink < 1:
        return None  # thinner than a pixel once it is small: no bars in it
    small = cv2.resize(gray, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    xx, yy, xy = _tensor(small)
    energy = xx + yy
    coherence = np.sqrt((xx - yy) ** 2 + 4 * xy**2) / (energy + 1e-3)
    bars = (coherence > _ONE_DIRECTION) & (energy > np.percentile(energy, _STRONGEST))
    closed = cv2.morphologyEx(bars.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(closed)
    if count < 2:
        return None
    largest = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    if stats[largest, cv2.CC_STAT_AREA] < _SMALLEST_AREA:
        return None
    ys, xs = np.nonzero(labels == largest)
    angle = 0.5 * np.arctan2(2 * xy[ys, xs].mean(), (xx - yy)[ys, xs].mean())
    x, y = gray.shape[1] / xx.shape[1], gray.shape[0] / xx.shape[0]
    return _enclose((xs + 0.5) * x, (ys + 0.5) * y, float(angle))


def _tensor(gray: Gray) -> tuple[Any, Any, Any]:
    """The three entries of the structure tensor around each cell."""
    import cv2

    high, wide = gray.shape
    cells = (max(1, wide // _CELL), max(1, high // _CELL))
    dx = cv2.Sobel(gray, cv2.CV_32F, 1, 0)
    dy = cv2.Sobel(gray, cv2.CV_32F, 0, 1)

    def gathered(products: Any) -> Any:
        mean = cv2.resize(products, cells, interpolation=cv2.INTER_AREA)
        return cv2.blur(mean, (_WINDOW, _WINDOW))

    return gathered(dx * dx), gathered(dy * dy), gathered(dx * dy)


def _enclose(xs: Any, ys: Any, angle: float) -> _Patch:
    """The rectangle along `angle` around the points, with room for quiet zones at its ends."""
    import numpy as np

    cos, sin = float(np.cos(angle)), float(np.sin(angle))
    middle_x, middle_y = float(xs.mean()), float(ys.mean())
    along = (xs - middle_x) * cos + (ys - middle_y) * sin
    across = (ys - middle_y) * cos - (xs - middle_x) * sin
    u = float(along.max() + along.min()) / 2
    v = float(across.max() + across.min()) / 2
    wide = int((along.max() - along.min()) * 1.25) + 40
    high = min(int((across.max() - across.min()) * 0.9) + 10, int(wide * _STRIP))
    return _Patch(middle_x + u * cos - v * sin, middle_y + u * sin + v * cos, cos, sin, wide, high)


def _cut_out(gray: Gray, patch: _Patch, zoom: float) -> Gray:
    import cv2
    import numpy as np

    half_wide, half_high = patch.wide / 2, patch.high / 2
    back = np.array(
        [
            [
                patch.cos / zoom,
                -patch.sin / zoom,
                patch.x - half_wide * patch.cos + half_high * patch.sin,
            ],
            [
                patch.sin / zoom,
                patch.cos / zoom,
                patch.y - half_wide * patch.sin - half_high * patch.cos,
            ],
        ],
        np.float32,
    )
    size = (int(patch.wide * zoom), int(patch.high * zoom))
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(gray, back, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)

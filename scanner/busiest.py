"""Finds the part of a picture where a small code most likely is: where most edges are.

A code that is small enough to need enlarging fills little of the picture, and enlarging all of it
costs four times as much as the half of each side around it. Bars and modules are nothing but edges;
faces, walls, hands and paper are not. Whatever is near the code may only add to it.
"""

from __future__ import annotations

from scanner.reading import Box, Gray

_CELL = 16
"""Side in pixels of the cells in which edges are counted."""
_PART = 0.5
"""Of each side of the picture."""


def busiest(gray: Gray) -> Box:
    """The half of each side, in pixels, that holds most edges; all of a tiny picture."""
    import cv2
    import numpy as np

    high, wide = gray.shape
    if min(high, wide) < 2 * _CELL:
        return 0, 0, wide, high
    small = cv2.resize(gray, (wide // 2, high // 2), interpolation=cv2.INTER_AREA)
    cells = (wide // _CELL, high // _CELL)
    edges = np.zeros(cells[::-1], np.float32)
    for x, y in ((1, 0), (0, 1)):
        slope = cv2.convertScaleAbs(cv2.Sobel(small, cv2.CV_16S, x, y))
        edges += cv2.resize(slope, cells, interpolation=cv2.INTER_AREA)
    across, down = (round(side * _PART) for side in cells)
    summed = cv2.integral(edges)
    in_parts = (
        summed[down:, across:] - summed[:-down, across:]
        - summed[down:, :-across] + summed[:-down, :-across]
    )  # fmt: skip
    top, left = np.unravel_index(int(np.argmax(in_parts)), in_parts.shape)
    wide_cell, high_cell = wide / cells[0], high / cells[1]
    return (
        round(left * wide_cell), round(top * high_cell),
        round((left + across) * wide_cell), round((top + down) * high_cell),
    )  # fmt: skip

"""Colour maths: WCAG 2 contrast, and CIEDE2000 differences as seen with colour blindness.

Pure functions over `#RRGGBB`. The tests recompute the tables of screens.md §8 with them.
"""

from __future__ import annotations

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

# Machado, Oliveira & Fernandes 2009, severity 1.0, applied to linear sRGB.
SIMULATIONS: dict[str, Matrix] = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

# IEC 61966-2-1 (sRGB primaries, D65 white).
_TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE: Triple = (0.95047, 1.0, 1.08883)
_POW7 = 25.0**7


def linear(colour: str) -> Triple:
    """Linear-light sRGB of `#RRGGBB`, each 0–1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _expand(red), _expand(green), _expand(blue)


def _expand(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio, 1–21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _times(matrix: Matrix, vector: Triple) -> Triple:
    rows = [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]
    return rows[0], rows[1], rows[2]


def lab(colour: str, vision: str = "normal") -> Triple:
    """CIE L*a*b* (D65) of a colour as seen with that vision."""
    seen = _times(SIMULATIONS[vision], linear(colour))
    clipped = (_clip(seen[0]), _clip(seen[1]), _clip(seen[2]))
    scaled = [c / w for c, w in zip(_times(_TO_XYZ, clipped), _WHITE, strict=True)]
    x, y, z = (_lab_curve(value) for value in scaled)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _clip(value: float) -> float:
    return min(1.0, max(0.0, value))


def _lab_curve(value: float) -> float:
    return float(value ** (1 / 3)) if value > 216 / 24389 else (24389 / 27 * value + 16) / 116


def difference(one: str, other: str, vision: str = "normal") -> float:
    """CIEDE2000 difference of two colours as seen with that vision."""
    return ciede2000(lab(one, vision), lab(other, vision))


def ciede2000(one: Triple, other: Triple) -> float:
    """CIEDE2000 as in Sharma, Wu & Dalal 2005 (kL = kC = kH = 1)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_c = (hypot(a1, b1) + hypot(a2, b2)) / 2
    g = 0.5 * (1 - sqrt(mean_c**7 / (mean_c**7 + _POW7)))
    c1, h1 = _polar((1 + g) * a1, b1)
    c2, h2 = _polar((1 + g) * a2, b2)
    dl, dc = l2 - l1, c2 - c1
    dh = 2 * sqrt(c1 * c2) * sin(radians(_hue_step(c1, c2, h1, h2)) / 2)
    mean_l, mean_cp = (l1 + l2) / 2, (c1 + c2) / 2
    mean_h = _mean_hue(c1, c2, h1, h2)
    sl = 1 + 0.015 * (mean_l - 50) ** 2 / sqrt(20 + (mean_l - 50) ** 2)
    sc, sh = 1 + 0.045 * mean_cp, 1 + 0.015 * mean_cp * _hue_weight(mean_h)
    turn = radians(60 * exp(-(((mean_h - 275) / 25) ** 2)))
    rt = -2 * sqrt(mean_cp**7 / (mean_cp**7 + _POW7)) * sin(turn)
    parts = dl / sl, dc / sc, dh / sh
    return sqrt(sum(part * part for part in parts) + rt * parts[1] * parts[2])


def _polar(a: float, b: float) -> tuple[float, float]:
    return hypot(a, b), degrees(atan2(b, a)) % 360 if a or b else 0.0


def _hue_step(c1: float, c2: float, h1: float, h2: float) -> float:
    if c1 * c2 == 0:
        return 0.0
    return (h2 - h1 + 180) % 360 - 180


def _mean_hue(c1: float, c2: float, h1: float, h2: float) -> float:
    if c1 * c2 == 0:
        return h1 + h2
    if abs(h1 - h2) <= 180:
        return (h1 + h2) / 2
    return (h1 + h2 + 360) / 2 if h1 + h2 < 360 else (h1 + h2 - 360) / 2


def _hue_weight(hue: float) -> float:
    return (
        1
        - 0.17 * cos(radians(hue - 30))
        + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6))
        - 0.20 * cos(radians(4 * hue - 63))
    )

"""What a decoder gives: a text, its symbology, and the step that found it."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple, TypeAlias

Gray: TypeAlias = Any
"""A picture: contiguous numpy array of shape (height, width), uint8, 0 is black."""

Box: TypeAlias = tuple[int, int, int, int]

Symbology = Literal["QRCode", "Code128"]


class Reading(NamedTuple):
    """One code that was read."""

    text: str
    symbology: Symbology
    step: str
    """Which decoder and image step read it: "zxing half"; for measuring, not for rules."""
    box: Box | None = None
    """Where in the picture: left, top, right, bottom in pixels; None when a step turned it."""

"""What the desk shows of a card payment whose order is not there yet."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.ids import Cents


@dataclass(frozen=True, slots=True)
class OpenCard:
    """A card intent that waits: nobody knows yet, or it is paid and not sold."""

    intent: bytes
    cents: Cents
    state: str
    """open · unknown · approved"""
    at_ms: int
    places: str
    """In short, as on the strip."""
    detail: str = ""
    """What the terminal gave as its reason, or what refused the sale."""

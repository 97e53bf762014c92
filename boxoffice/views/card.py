"""What the desk shows of a card payment whose order is not there yet."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.ids import Cents, OrderId


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
    order: OrderId = OrderId(b"")
    """The order on account that it pays; empty: it sells places."""
    detail: str = ""
    """What the terminal gave as its reason, or what refused the sale."""


@dataclass(frozen=True, slots=True)
class OrderPaid:
    """An order on account that a card has paid, all of it or a part."""

    order: OrderId
    cents: Cents
    """By the card."""

"""The rows of tickets at a price that a person answers for: by a pass, or changed at the desk."""

from __future__ import annotations

from typing import ClassVar

from boxoffice.fold.row import InHouse


class TariffPass(InHouse, frozen=True, array_like=True):
    """A ticket at kansentarief, and whether a person has registered it."""

    TABLE: ClassVar[str] = "tariff_pass"
    ticket: bytes
    house: bytes
    order: bytes
    performance: bytes
    shift: bytes
    at_ms: int
    number: bytes
    """Where the pass number is kept."""
    state: str
    """open · registered · withdrawn"""
    by: bytes
    """Who said so last, or empty."""
    by_ms: int


class PriceChange(InHouse, frozen=True, array_like=True):
    """A ticket that was sold at another price than the list's."""

    TABLE: ClassVar[str] = "price_change"
    ticket: bytes
    house: bytes
    order: bytes
    shift: bytes
    device: bytes
    operator: bytes
    """Who agreed to it."""
    at_ms: int
    listed: int
    cents: int
    reason: bytes
    """Where it is kept why."""
    second: bytes

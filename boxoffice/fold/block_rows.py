"""Why seats are kept out of sale. Which seats those are is said by the seats themselves."""

from __future__ import annotations

from typing import ClassVar

from boxoffice.fold.row import InHouse


class SeatBlock(InHouse, frozen=True, array_like=True):
    """One act of blocking; a seat that it holds names it as its `ticket`."""

    TABLE: ClassVar[str] = "seat_block"
    id: bytes
    house: bytes
    performance: bytes
    use: str
    """vip · technical · press · school · company · wheelchair · other"""
    reason: bytes
    """Where the reason is kept, beside the chain."""
    device: bytes
    operator: bytes
    at_ms: int

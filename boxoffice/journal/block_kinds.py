"""Payloads about blocks: seats that the house keeps out of sale, and lets go again."""

from __future__ import annotations

from boxoffice.journal.payload import Payload, Secret

SeatUnder = tuple[int, bytes]
"""A seat, and the own right that it stands under; empty: nobody's."""


class SeatsBlocked(Payload, frozen=True, array_like=True):
    """Seats are kept out of sale. It takes free ones and those under the device's own rights."""

    block: bytes
    house: bytes
    performance: bytes
    seats: tuple[SeatUnder, ...]
    use: str
    """For whom: vip · technical · press · school · company · wheelchair · other"""
    reason: Secret
    second: bytes = b""
    """The second person who allowed it, or empty."""


class SeatsUnblocked(Payload, frozen=True, array_like=True):
    """Seats of one block go back: free, or under the right that they were blocked under."""

    block: bytes
    house: bytes
    performance: bytes
    seats: tuple[SeatUnder, ...]

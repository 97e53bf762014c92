"""Rows of what a house shows to the houses that sell its tickets: no persons, no orders."""

from __future__ import annotations

from typing import ClassVar

from boxoffice.fold.row import InPublic


class Evening(InPublic, frozen=True, array_like=True):
    """A performance of a house, with all that another house's desk needs to sell it."""

    TABLE: ClassVar[str] = "evening"
    performance: bytes
    house: bytes
    house_name: str
    shown: bytes
    """The fields of the performance's document, as they stand there."""
    price_list: bytes
    prices: bytes
    """The fields of the pinned price list's document; empty while there is none."""


class Availability(InPublic, frozen=True, array_like=True):
    """What of a performance anybody may claim now. It may be old: the answer to a claim is true."""

    TABLE: ClassVar[str] = "availability"
    performance: bytes
    house: bytes
    free: bytes
    """One bit a seat of the plan, the lowest of each byte first: 1 is free."""
    pools: bytes
    """msgpack map: key of a pool → places that are nobody's."""

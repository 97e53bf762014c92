"""Rows of reservations: who reserved, and each place with what became of it.

Whose a place is follows from its grant. A reservation is open while one of its places is reserved:
what can be counted is counted.
"""

from __future__ import annotations

from typing import ClassVar

from boxoffice.fold.row import InHouse, InTwoHouses


class Reservation(InHouse, frozen=True, array_like=True):
    """An order of the selling house that is not paid yet."""

    TABLE: ClassVar[str] = "reservation"
    id: bytes
    house: bytes
    number: str
    device: bytes
    """Where it was made; who may collect it is said by the grants of its places."""
    operator: bytes
    at_ms: int
    until: str
    zone: str
    places: int
    customer: bytes
    name: bytes
    """Where the name is kept, beside the chain; empty for none."""
    note: bytes
    event: bytes
    freed_ms: int = 0
    """When places of it were last released; 0: never."""
    freed_by: bytes = b""
    """Who released them; empty: nobody, the device did by the house's rule."""


class ReservedPlace(InTwoHouses, frozen=True, array_like=True):
    """One place of a reservation."""

    TABLE: ClassVar[str] = "reserved_place"
    KEY: ClassVar[int] = 2
    reservation: bytes
    n: int
    house: bytes
    seller: bytes
    performance: bytes
    seat: int
    pool: str
    rank: int
    price_type: bytes
    price_number: int
    cents: int
    state: str
    """reserved · collected · released · lost (somebody else had it when this was reported)"""
    grant: bytes
    """The right it is kept under; empty: the server's, until a device takes it over."""
    flag: str
    """"" · late · anomaly"""
    ticket: bytes
    """The ticket that it became."""

"""Payloads about reservations: reserve, release, hand over. Collecting is a sale.

Each is an event of the device that owns the places: two desks without a network can neither
collect one reservation twice nor free it under each other (design.md §6).
"""

from __future__ import annotations

import msgspec

from boxoffice.journal.payload import Payload, Secret


class ReservedSeat(msgspec.Struct, frozen=True, array_like=True):
    """A place kept for somebody: a seat or one of a pool, and what it was said to cost."""

    performance: bytes
    house: bytes
    """Owning house of the performance."""
    seat: int
    pool: str
    rank: int
    price_type: bytes
    price_number: int
    cents: int
    grant: bytes
    """The right under which it is kept."""


class Reserve(Payload, frozen=True, array_like=True):
    """An order that is not paid yet. Past its deadline it is due; time alone frees nothing."""

    reservation: bytes
    number: str
    house: bytes
    """Selling house."""
    places: tuple[ReservedSeat, ...]
    until: str
    """Deadline: local date and time, as planned, in `zone`."""
    zone: str
    customer: bytes = b""
    name: Secret | None = None
    note: Secret | None = None


Kept = tuple[int, bytes]
"""Number of a place within its reservation, and the right under which its owner keeps it."""


class Release(Payload, frozen=True, array_like=True):
    """Places of a reservation that nobody will collect: for sale again."""

    reservation: bytes
    house: bytes
    places: tuple[Kept, ...]
    reason: Secret | None = None


class HandOver(Payload, frozen=True, array_like=True):
    """The owner gives all that is still reserved to another device, through the server.

    From here on it can neither collect nor release it. `returned`: per grant of a pool the places
    that were ever given back of it, these among them.
    """

    reservation: bytes
    house: bytes
    to: bytes
    places: tuple[Kept, ...]
    returned: tuple[tuple[bytes, int], ...] = ()


class Extend(Payload, frozen=True, array_like=True):
    """The owner keeps what is still reserved for longer: another deadline, the same rights."""

    reservation: bytes
    house: bytes
    places: tuple[Kept, ...]
    until: str
    zone: str

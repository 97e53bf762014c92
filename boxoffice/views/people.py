"""What the desk shows of people: customers, and reservations."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.catalog.customer import Consent
from boxoffice.ids import (
    Cents,
    CustomerId,
    OrderId,
    PerformanceId,
    PriceTypeId,
    ReservationId,
    SeatIndex,
)
from boxoffice.views.order import OrderFound


@dataclass(frozen=True, slots=True)
class Details:
    """What somebody says of themselves; empty where nothing is said."""

    name: str
    email: str = ""
    phone: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class CustomerFound:
    """One customer, as a list shows one."""

    id: CustomerId
    details: Details


@dataclass(frozen=True, slots=True)
class CustomerView:
    """One customer whole."""

    id: CustomerId
    details: Details
    household: tuple[CustomerFound, ...]
    """The others who live there."""
    consents: tuple[Consent, ...]
    notes: tuple[str, ...]
    orders: tuple[OrderFound, ...]
    """Newest first, also of those who were merged into this one."""
    alike: tuple[CustomerFound, ...]
    """Who may be the same person."""
    memberships: tuple[tuple[str, str], ...] = ()
    """What prices of the house ask, and what else is held: name, last local day or empty."""


@dataclass(frozen=True, slots=True)
class ReservedView:
    """One place of a reservation."""

    n: int
    performance: PerformanceId
    seat: SeatIndex | None
    pool: str
    label: str
    price_type: PriceTypeId
    rank: int
    cents: Cents
    state: str
    """reserved · collected · released · lost"""


@dataclass(frozen=True, slots=True)
class ReservationView:
    """One reservation, as lists and the strip show it."""

    id: ReservationId
    number: str
    name: str
    customer: CustomerId
    """Empty for a name alone."""
    phone: str
    note: str
    until: str
    zone: str
    places: tuple[ReservedView, ...]
    ours: bool
    """Whether this desk owns what is still reserved."""
    owner: str
    """The desk that does, where it is another; empty: the server."""
    freed_ms: int
    freed_by: str
    """Who released it; empty: the device by itself."""
    email: str = ""

    def open(self) -> tuple[ReservedView, ...]:
        """What is still reserved."""
        return tuple(place for place in self.places if place.state == "reserved")


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A reservation with the first performance that it keeps places of."""

    kept: ReservationView
    performance: PerformanceId
    title: str
    starts_local: str
    due: bool
    """Whether its deadline is over."""
    near: bool
    """Whether it is to come soon: its customer is to be reminded."""


@dataclass(frozen=True, slots=True)
class Uncollected:
    """What is still reserved of a performance."""

    places: int = 0
    until: str = ""
    """The first deadline that is still to come, or the last that is over."""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class EveningRow:
    """One line of the evening list: an order or a reservation with its places."""

    name: str
    """Empty: sold without a name."""
    number: str
    places: str
    count: int
    phone: str
    state: str
    """paid · due · reserved"""
    inside: int
    order: OrderId
    """Empty for a reservation."""
    reservation: ReservationId
    """Empty for an order."""

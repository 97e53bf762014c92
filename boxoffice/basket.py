"""The basket: what a customer is about to buy, before anything is taken or paid.

An immutable value: every change gives a new basket, so undo is the previous value and a parked
basket is a kept one. It owns no seat and knows no total; `boxoffice.rules.pricing` quotes it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from boxoffice.ids import (
    Cents,
    CustomerId,
    OperatorId,
    PerformanceId,
    PriceTypeId,
    ReservationId,
    SeatIndex,
    TicketId,
)


@dataclass(frozen=True, slots=True)
class Kept:
    """The reserved place that is collected with a place of the basket, and what it was to cost."""

    reservation: ReservationId
    n: int
    price_type: PriceTypeId
    cents: Cents


@dataclass(frozen=True, slots=True)
class Agreed:
    """Another price than the list's, for one place: what it costs, why, and who let it be."""

    cents: Cents
    reason: str
    by: OperatorId
    second: OperatorId = OperatorId(b"")


@dataclass(frozen=True, slots=True)
class Place:
    """One place wanted: a numbered seat, or one place of a pool, at a price type."""

    performance: PerformanceId
    price_type: PriceTypeId
    seat: SeatIndex | None = None
    pool: str | None = None
    kept: Kept | None = None
    pass_number: str = field(default="", repr=False)
    """Of the pass that a kansentarief is for: personal, so no log shows it."""
    agreed: Agreed | None = None


@dataclass(frozen=True, slots=True)
class Basket:
    """Places in the order in which they were taken, and what else is bought with them."""

    places: tuple[Place, ...] = ()
    customer: CustomerId = CustomerId(b"")
    """For whom it is; empty: nobody is named, which is always possible."""
    name: str = ""
    """What the screen calls them."""
    promotion: str = ""
    """A code that the customer named."""
    vouchers: tuple[Cents, ...] = ()
    """What each voucher or gift card is to be worth."""
    by_mail: bool = False
    """Its tickets go to the customer's e-mail address and not to the printer."""
    shown: tuple[str, ...] = ()
    """What was shown at the desk, as its prices ask."""
    one_code: bool = False
    """A group: its places of one performance and price share a code and a paper."""

    def __bool__(self) -> bool:
        """Whether anything is in it."""
        return bool(self.places or self.vouchers)

    def add(self, *places: Place) -> Basket:
        """With more places behind; a seat that is already in it is not taken twice."""
        kept = list(self.places)
        taken = {(place.performance, place.seat) for place in kept}
        for place in places:
            if place.seat is None or (place.performance, place.seat) not in taken:
                kept.append(place)
                taken.add((place.performance, place.seat))
        return replace(self, places=tuple(kept))

    def without(self, index: int) -> Basket:
        """Without the place at `index`."""
        return replace(self, places=self.places[:index] + self.places[index + 1 :])

    def priced(self, index: int, price_type: PriceTypeId) -> Basket:
        """With another price type for the place at `index`: what was agreed or asked for the one
        before holds no more.
        """
        was = self.places[index]
        return self.with_place(
            index, replace(was, price_type=price_type, pass_number="", agreed=None)
        )

    def with_place(self, index: int, place: Place) -> Basket:
        """With this one instead of the place at `index`."""
        return replace(self, places=(*self.places[:index], place, *self.places[index + 1 :]))

    def shows(self, proof: str) -> Basket:
        """This was shown at the desk."""
        return replace(self, shown=tuple(dict.fromkeys((*self.shown, proof))))

    def for_whom(self, customer: CustomerId, name: str) -> Basket:
        """For somebody, or for nobody again."""
        return replace(self, customer=customer, name=name, by_mail=False)

    def seats_of(self, performance: PerformanceId) -> tuple[SeatIndex, ...]:
        """The numbered seats it wants of one performance."""
        return tuple(
            p.seat for p in self.places if p.performance == performance and p.seat is not None
        )

    def free_seats_of(self, performance: PerformanceId) -> tuple[SeatIndex, ...]:
        """Those of them that are not kept for somebody already."""
        return tuple(
            p.seat for p in self.places
            if p.performance == performance and p.seat is not None and p.kept is None
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Draft:
    """What one customer wants at one moment: the basket, what is given back for it, and why."""

    basket: Basket = Basket()
    returned: tuple[TicketId, ...] = ()
    reason: str = ""
    """Why, and for whom, as a price of the basket asks."""

"""What a shop asks for, as frozen values, and the refusals that name places or amounts."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.errors import Refused
from boxoffice.ids import Cents, PerformanceId, PriceTypeId, SeatIndex

MOST_PLACES = 50
"""Of one basket: a sale is one event of at most 64 KB, and a hall is not bought at once."""


@dataclass(frozen=True, slots=True)
class Item:
    """Places of one performance: numbered seats, or a number of places of one pool."""

    performance: PerformanceId
    seats: tuple[SeatIndex, ...] = ()
    pool: str = ""
    places: int = 0


@dataclass(frozen=True, slots=True)
class Spot:
    """One seat, or a pool of which not enough places are left."""

    performance: PerformanceId
    seat: SeatIndex | None = None
    pool: str = ""


@dataclass(frozen=True, slots=True)
class WantedTicket:
    """One place of the basket at a price type."""

    performance: PerformanceId
    price_type: PriceTypeId
    seat: SeatIndex | None = None
    pool: str = ""


@dataclass(frozen=True, slots=True)
class WantedOrder:
    """An order as the shop sends it. Prices are not among it: the server knows them."""

    hold: bytes
    tickets: tuple[WantedTicket, ...]
    paid: Cents
    """What the customer was charged; must be what the server computes."""
    payment_reference: str
    buyer_reference: str = ""


class PlacesTakenError(Refused):
    """Somebody else has these places by now."""

    def __init__(self, spots: tuple[Spot, ...]) -> None:
        super().__init__("places_taken", count=len(spots))
        self.spots = spots


class TotalDiffersError(Refused):
    """What was charged is not what the tickets cost."""

    def __init__(self, total: Cents) -> None:
        super().__init__("total_differs", total=total)
        self.total = total


def gathered(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The same places, named once each: one item for the seats of a performance, one a pool.

    Refused("too_many_places").
    """
    seats: dict[PerformanceId, set[SeatIndex]] = {}
    pools: dict[tuple[PerformanceId, str], int] = {}
    for item in items:
        if item.pool:
            pools[item.performance, item.pool] = (
                pools.get((item.performance, item.pool), 0) + item.places
            )
        else:
            seats.setdefault(item.performance, set()).update(item.seats)
    if sum(map(len, seats.values())) + sum(pools.values()) > MOST_PLACES:
        raise Refused("too_many_places", most=MOST_PLACES)
    listed = [Item(performance, tuple(sorted(found))) for performance, found in seats.items()]
    listed += [Item(where, pool=pool, places=n) for (where, pool), n in pools.items()]
    return tuple(sorted(listed, key=lambda item: (item.performance, item.pool)))


def items_of(tickets: tuple[WantedTicket, ...]) -> tuple[Item, ...]:
    """The places of these tickets. Refused("too_many_places")."""
    return gathered(
        tuple(
            Item(t.performance, pool=t.pool, places=1)
            if t.seat is None
            else Item(t.performance, (t.seat,))
            for t in tickets
        )
    )

"""Which places of ours the orders of another system mean; pure, so that a dry run is true."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from boxoffice.basket import Agreed, Place
from boxoffice.catalog.plan import Plan
from boxoffice.catalog.programme import PriceType
from boxoffice.ids import OperatorId, PerformanceId, PriceTypeId, SeatIndex
from boxoffice.programme.old_orders import LeftOut, OldOrder, OldPlace
from boxoffice.rules.pricing import Offer, price_place

REASON = "taken over"


@dataclass(frozen=True, slots=True)
class Known:
    """One performance of ours, with what it is sold from."""

    id: PerformanceId
    title: str
    starts_local: str
    offer: Offer


@dataclass(frozen=True, slots=True)
class Matched:
    """An order whose places are all known here; at the price that was paid."""

    order: OldOrder
    places: tuple[Place, ...]


def match(
    orders: Iterable[OldOrder], known: Sequence[Known], by: OperatorId
) -> tuple[tuple[Matched, ...], tuple[LeftOut, ...]]:
    """Each order whole or not at all; a seat that two orders name goes to neither."""
    halls = {one.id: _Hall(one) for one in known}
    found: list[Matched] = []
    left: list[LeftOut] = []
    for order in orders:
        try:
            places = tuple(_place(one, known, halls, by) for one in order.places)
        except _NoMatchError as error:
            left.append(LeftOut(order.number, error.line, error.why, error.said))
        else:
            found.append(Matched(order, places))
    twice = _named_twice(found)
    left += [
        LeftOut(one.order.number, old.line, "seat_twice", f"{old.row}{old.seat}")
        for one in found
        for old, place in zip(one.order.places, one.places, strict=True)
        if (place.performance, place.seat) in twice
    ]
    gone = {one.number for one in left}
    return tuple(one for one in found if one.order.number not in gone), tuple(left)


class _NoMatchError(Exception):
    def __init__(self, old: OldPlace, why: str, said: str) -> None:
        super().__init__(why)
        self.line, self.why, self.said = old.line, why, said


class _Hall:
    """The places of one performance by what other systems call them."""

    def __init__(self, known: Known) -> None:
        plan: Plan = known.offer.plan
        self.offer = known.offer
        self.prices: Mapping[str, PriceType] = {
            _plain(kind.name): kind for kind in known.offer.prices.types
        }
        self.seats: dict[tuple[str, str, str], SeatIndex] = {}
        self.anywhere: dict[tuple[str, str], list[SeatIndex]] = {}
        for n, seat in enumerate(plan.seats):
            row, number = _plain(seat.row), _plain(seat.number)
            self.seats[_plain(seat.zone), row, number] = SeatIndex(n)
            self.anywhere.setdefault((row, number), []).append(SeatIndex(n))
        self.pools = {
            _plain(name): pool.key for pool in plan.pools for name in (pool.key, pool.name)
        }

    def seat(self, old: OldPlace) -> SeatIndex:
        """By area, row and number; without an area where only one seat is called so."""
        row, number = _plain(old.row), _plain(old.seat)
        named = self.seats.get((_plain(old.area), row, number))
        if named is not None:
            return named
        found = self.anywhere.get((row, number), [])
        if len(found) != 1:
            why = "seat_unclear" if found else "seat_unknown"
            raise _NoMatchError(old, why, f"{old.area} {old.row}{old.seat}".strip())
        return found[0]

    def pool(self, old: OldPlace) -> str:
        """By name; without one where there is only one."""
        if not old.area and len(set(self.pools.values())) == 1:
            return next(iter(self.pools.values()))
        if _plain(old.area) not in self.pools:
            raise _NoMatchError(old, "area_unknown", old.area)
        return self.pools[_plain(old.area)]

    def price(self, old: OldPlace) -> PriceType:
        """By name; without one the default price."""
        if not old.price_type:
            return self.offer.prices.types[0]
        if _plain(old.price_type) not in self.prices:
            raise _NoMatchError(old, "price_type_unknown", old.price_type)
        return self.prices[_plain(old.price_type)]


def _place(
    old: OldPlace, known: Sequence[Known], halls: Mapping[PerformanceId, _Hall], by: OperatorId
) -> Place:
    performance = _performance(old, known)
    hall = halls[performance]
    kind = hall.price(old)
    place = (
        Place(performance, PriceTypeId(kind.id), seat=hall.seat(old))
        if old.seat
        else Place(performance, PriceTypeId(kind.id), pool=hall.pool(old))
    )
    if price_place(place, hall.offer).cents == old.cents:
        return place
    return replace(place, agreed=Agreed(old.cents, REASON, by))


def _performance(old: OldPlace, known: Sequence[Known]) -> PerformanceId:
    found = [
        one.id for one in known
        if _plain(one.title) == _plain(old.title) and one.starts_local.startswith(old.starts_local)
    ]  # fmt: skip
    if len(found) != 1:
        why = "performance_unclear" if found else "performance_unknown"
        raise _NoMatchError(old, why, f"{old.title} {old.starts_local}".strip())
    return found[0]


def _named_twice(found: Iterable[Matched]) -> set[tuple[PerformanceId, SeatIndex | None]]:
    seen: set[tuple[PerformanceId, SeatIndex | None]] = set()
    twice: set[tuple[PerformanceId, SeatIndex | None]] = set()
    for one in found:
        for place in one.places:
            if place.seat is not None:
                at = place.performance, place.seat
                (twice if at in seen else seen).add(at)
    return twice


def _plain(text: str) -> str:
    """Case and doubled spaces do not part two names; leading noughts do not part two numbers."""
    said = " ".join(text.casefold().split())
    return said.lstrip("0") or said if said.isdecimal() else said

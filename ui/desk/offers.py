"""Other seats instead of refused ones: which, where, and the basket that takes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from boxoffice.basket import Basket
from boxoffice.errors import BoxOfficeError
from boxoffice.ids import PerformanceId, SeatIndex
from ui.desk.counter_port import CounterPort
from ui.seatmap.geometry import PlanGeometry

REFUSED_SEAT = frozenset(
    {"seat_not_owned", "seat_taken", "seat_not_here", "seat_gone"}
    # A claim that got no answer in time: own seats need none (screens.md §1 rule 4).
    | {"server_unreachable", "server_not_believed", "server_recovering"}
)


@dataclass(frozen=True, slots=True)
class Offer:
    """Seats proposed instead, and the basket with them in place of the refused ones."""

    performance: PerformanceId
    seats: tuple[SeatIndex, ...]
    basket: Basket
    label: str
    at: frozenset[int]
    """Which places of the basket they are."""
    same_rank: bool


def refused_places(
    error: BaseException, basket: Basket, counter: CounterPort, geometry: PlanGeometry | None
) -> tuple[int, ...]:
    """Which places of the basket were refused: what is not ours, else the seat that is named."""
    if geometry is None or not isinstance(error, BoxOfficeError):
        return ()
    if error.code not in REFUSED_SEAT:
        return ()
    foreign = [line.index for line in counter.quote(basket).lines if not line.ours]
    if foreign:
        return tuple(index for index in foreign if basket.places[index].seat is not None)
    named = set(geometry.named(str(error.params.get("seat", ""))))
    return tuple(index for index, place in enumerate(basket.places) if place.seat in named)


def offer_instead(
    error: BaseException,
    refused: tuple[int, ...],
    basket: Basket,
    counter: CounterPort,
    geometry: PlanGeometry | None,
) -> Offer | None:
    """Own seats that may replace the refused places; None when there are none."""
    if geometry is None or not isinstance(error, BoxOfficeError) or not refused:
        return None
    at = list(refused)
    performance = basket.places[at[0]].performance
    seats = _named(error, geometry)
    # The alternatives may be for the whole group, so that it stays together.
    if len(seats) != len(at):
        mine = [i for i, place in enumerate(basket.places) if place.performance == performance]
        at = mine if len(seats) == len(mine) else at
        seats = seats[: len(at)]
    if len(seats) != len(at):
        seats = _proposed(performance, len(at), basket, counter)
    if len(seats) != len(at):
        return None
    return _offer(performance, at, seats, basket, geometry)


def _offer(
    performance: PerformanceId,
    at: list[int],
    seats: tuple[SeatIndex, ...],
    basket: Basket,
    geometry: PlanGeometry,
) -> Offer:
    places, known = list(basket.places), geometry.plan.seats
    wanted = [place.seat for i, place in enumerate(places) if i in at and place.seat is not None]
    for index, seat in zip(at, seats, strict=True):
        places[index] = replace(places[index], seat=seat)
    return Offer(
        performance,
        seats,
        replace(basket, places=tuple(places)),
        ", ".join(known[seat].label for seat in seats),
        frozenset(at),
        same_rank=_ranks(wanted, geometry) == _ranks(seats, geometry),
    )


def _ranks(seats: Sequence[SeatIndex], geometry: PlanGeometry) -> list[int]:
    return sorted(geometry.plan.seats[seat].rank for seat in seats)


def _named(error: BoxOfficeError, geometry: PlanGeometry) -> tuple[SeatIndex, ...]:
    """The alternatives that the error names ("G14,G15"), in the zone of the refused seat."""
    refused = geometry.named(str(error.params.get("seat", "")))
    zones = {geometry.plan.seats[seat].zone for seat in refused}
    found: list[SeatIndex] = []
    for label in str(error.params.get("alternatives") or "").split(","):
        seats = geometry.named(label.strip())
        near = [seat for seat in seats if geometry.plan.seats[seat].zone in zones]
        found += (near or list(seats))[:1]
    return tuple(found)


def _proposed(
    performance: PerformanceId, quantity: int, basket: Basket, counter: CounterPort
) -> tuple[SeatIndex, ...]:
    try:
        proposal = counter.propose(performance, quantity, basket.seats_of(performance))
    except BoxOfficeError:
        return ()
    return () if proposal.not_ours else proposal.seats


def offer_of(before: Basket, instead: Basket, labels: str) -> Offer:
    """Places at the same prices for whom came too late, behind what is in the basket."""
    whole = Basket((*before.places, *instead.places), instead.customer, instead.name)
    seats = tuple(place.seat for place in instead.places if place.seat is not None)
    at = frozenset(range(len(before.places), len(whole.places)))
    return Offer(instead.places[0].performance, seats, whole, labels, at, same_rank=True)

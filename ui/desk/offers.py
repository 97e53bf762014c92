"""Other seats instead of refused ones: which, where, and the basket that takes them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from boxoffice.basket import Basket
from boxoffice.errors import BoxOfficeError
from boxoffice.ids import PerformanceId, SeatIndex
from ui.desk.counter_port import CounterPort
from ui.seatmap.geometry import PlanGeometry, seat_label

REFUSED_SEAT = frozenset(
    {"seat_not_owned", "seat_taken", "seat_not_here", "seat_gone"}
    # A claim that got no answer in time: own seats need none (screens.md §1 rule 4).
    | {"server_unreachable", "server_recovering"}
)


@dataclass(frozen=True, slots=True)
class Offer:
    """Seats proposed instead, and the basket with them in place of the refused ones."""

    performance: PerformanceId
    seats: tuple[SeatIndex, ...]
    basket: Basket
    label: str


def offer_instead(
    error: BaseException, basket: Basket, counter: CounterPort, geometry: PlanGeometry | None
) -> Offer | None:
    """Own seats that may replace what was refused; None when there are none."""
    if geometry is None or not isinstance(error, BoxOfficeError):
        return None
    if error.code not in REFUSED_SEAT:
        return None
    at = _refused_places(error, basket, counter, geometry)
    if not at:
        return None
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
    places = list(basket.places)
    for index, seat in zip(at, seats, strict=True):
        places[index] = replace(places[index], seat=seat)
    label = ", ".join(seat_label(geometry.plan.seats[seat]) for seat in seats)
    return Offer(performance, seats, Basket(tuple(places)), label)


def _refused_places(
    error: BoxOfficeError, basket: Basket, counter: CounterPort, geometry: PlanGeometry
) -> list[int]:
    """Where the refused seats stand: what is not ours, else the seat that is named."""
    foreign = [line.index for line in counter.quote(basket).lines if not line.ours]
    if foreign:
        return [index for index in foreign if basket.places[index].seat is not None]
    named = set(geometry.named(str(error.params.get("seat", ""))))
    return [index for index, place in enumerate(basket.places) if place.seat in named]


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

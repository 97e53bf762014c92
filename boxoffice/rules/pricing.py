"""What a basket costs: price per place, lines per price type, totals, the rounding of cash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from boxoffice.basket import Place
from boxoffice.catalog.plan import Plan
from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.errors import Refused
from boxoffice.ids import Cents, HouseId, PerformanceId
from boxoffice.money import round_cash, vat_included


@dataclass(frozen=True, slots=True)
class Offer:
    """What one performance is sold from."""

    house: HouseId
    plan: Plan
    prices: PriceList


Offers = Mapping[PerformanceId, Offer]


@dataclass(frozen=True, slots=True)
class PricedPlace:
    """One place of the basket with the price it is sold at."""

    place: Place
    owner: HouseId
    rank: int
    price_type: PriceType
    cents: Cents
    label: str
    """"G12", or the name of the pool."""


@dataclass(frozen=True, slots=True)
class PricedLine:
    """Places of one performance, price type and price, as one line of the order."""

    places: tuple[PricedPlace, ...]
    cents: Cents
    vat_cents: Cents

    @property
    def first(self) -> PricedPlace:
        """Any of them: they are alike in all that the line says."""
        return self.places[0]


def price_place(place: Place, offer: Offer) -> PricedPlace:
    """Price one place. Refused("unknown_price_type" | "unknown_place")."""
    found = next((t for t in offer.prices.types if t.id == place.price_type), None)
    if found is None:
        raise Refused("unknown_price_type")
    rank, label = _rank_and_label(place, offer.plan)
    return PricedPlace(place, offer.house, rank, found, found.cents(rank), label)


def _rank_and_label(place: Place, plan: Plan) -> tuple[int, str]:
    if place.seat is not None:
        if not 0 <= place.seat < len(plan.seats):
            raise Refused("unknown_place")
        seat = plan.seats[place.seat]
        return seat.rank, f"{seat.row}{seat.number}"
    pool = next((pool for pool in plan.pools if pool.key == place.pool), None)
    if pool is None:
        raise Refused("unknown_place")
    return pool.rank, pool.name


def price_places(places: tuple[Place, ...], offers: Offers) -> tuple[PricedPlace, ...]:
    """Price each place in order. Refused("unknown_performance" | …)."""
    priced = []
    for place in places:
        offer = offers.get(place.performance)
        if offer is None:
            raise Refused("unknown_performance")
        priced.append(price_place(place, offer))
    return tuple(priced)


def lines_of(places: tuple[PricedPlace, ...]) -> tuple[PricedLine, ...]:
    """Group like places into lines, in the order of their first place. VAT is rounded once per
    line, because a line of one house is one allocation (design.md §4)."""
    grouped: dict[tuple[bytes, bytes, int], list[PricedPlace]] = {}
    for item in places:
        key = (item.place.performance, item.price_type.id, item.cents)
        grouped.setdefault(key, []).append(item)
    lines = []
    for items in grouped.values():
        cents = Cents(sum(item.cents for item in items))
        vat = vat_included(cents, items[0].price_type.vat_bp)
        lines.append(PricedLine(tuple(items), cents, vat))
    return tuple(lines)


def total(places: tuple[PricedPlace, ...]) -> Cents:
    """Sum of all places, before any rounding."""
    return Cents(sum(item.cents for item in places))


def cash_rounding(amount: Cents) -> Cents:
    """What the 5-cent rounding adds to (or takes from) a cash amount."""
    return Cents(round_cash(amount) - amount)


def summary(places: tuple[PricedPlace, ...]) -> str:
    """Places in short: "G11-13, H4, 2 × Foyer"."""
    seats: dict[str, list[str]] = {}
    pools: dict[str, int] = {}
    for item in places:
        if item.place.seat is None:
            pools[item.label] = pools.get(item.label, 0) + 1
        else:
            row = item.label.rstrip("0123456789")
            seats.setdefault(row, []).append(item.label[len(row) :])
    parts = [f"{row}{_runs(numbers)}" for row, numbers in seats.items()]
    parts += [f"{count} × {name}" for name, count in pools.items()]
    return ", ".join(parts)


def _runs(numbers: list[str]) -> str:
    """ "11", "12", "13", "15" → "11-13, 15" (numbers of one row)."""
    ordered = sorted({int(n) for n in numbers if n.isdigit()})
    others = [n for n in numbers if not n.isdigit()]
    runs: list[list[int]] = []
    for number in ordered:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs]
    return ", ".join(shown + others)

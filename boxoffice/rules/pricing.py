"""What a basket costs: price per place, lines per price type, totals, the rounding of cash."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from boxoffice.basket import Place
from boxoffice.catalog.plan import Plan, Seat
from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.errors import Refused
from boxoffice.ids import Cents, HouseId, PerformanceId
from boxoffice.journal.kinds import SoldLine
from boxoffice.money import round_cash, vat_included
from boxoffice.rules.seat_runs import seats_in_short


@dataclass(frozen=True, slots=True)
class Offer:
    """What one performance is sold from."""

    house: HouseId
    plan: Plan
    prices: PriceList
    show: bytes = b""
    """The production: what counts as one show."""
    zone: str = "Europe/Brussels"
    title: str = ""
    starts_local: str = ""


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
    seat: Seat | None = None
    title: str = ""
    starts_local: str = ""

    @property
    def promised(self) -> bool:
        """Whether its price was said or agreed by somebody: no rule changes it then."""
        return self.place.kept is not None or self.place.agreed is not None


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


@dataclass(frozen=True, slots=True)
class PricedBasket:
    """A basket with its prices, as it is shown, charged and booked."""

    places: tuple[PricedPlace, ...]
    lines: tuple[PricedLine, ...]
    cents: Cents
    """Sum of all places and of the lines beside them, before any rounding."""
    summary: str
    extra: tuple[SoldLine, ...] = ()
    """Fees, behind the lines of its places."""
    one_code: bool = False
    """The places of each line share a code, see `rules.groups`."""

    def beside(self, extra: tuple[SoldLine, ...]) -> PricedBasket:
        """With these lines more."""
        cents = Cents(self.cents + sum(line.cents for line in extra))
        return replace(self, cents=cents, extra=(*self.extra, *extra))


def price_basket(places: tuple[Place, ...], offers: Offers) -> PricedBasket:
    """Price the places of a basket. Refused("unknown_performance" | "unknown_price_type" |
    "unknown_place").
    """
    return of_places(price_places(places, offers))


def of_places(priced: tuple[PricedPlace, ...]) -> PricedBasket:
    """The basket of places that have their prices."""
    return PricedBasket(priced, lines_of(priced), total(priced), summary(priced))


def price_place(place: Place, offer: Offer) -> PricedPlace:
    """Price one place. Refused("unknown_price_type" | "unknown_place")."""
    found = next((t for t in offer.prices.types if t.id == place.price_type), None)
    if found is None:
        raise Refused("unknown_price_type")
    seat, rank, label = _wanted(place, offer.plan)
    cents = found.cents(rank)
    if place.kept is not None and place.kept.price_type == place.price_type:
        cents = place.kept.cents  # what was said when it was reserved
    if place.agreed is not None:
        cents = place.agreed.cents
    return PricedPlace(
        place, offer.house, rank, found, cents, label, seat, offer.title, offer.starts_local
    )


def _wanted(place: Place, plan: Plan) -> tuple[Seat | None, int, str]:
    """The seat (None: a pool's place), its rank and its label."""
    if place.seat is not None:
        if not 0 <= place.seat < len(plan.seats):
            raise Refused("unknown_place")
        seat = plan.seats[place.seat]
        return seat, seat.rank, seat.label
    pool = next((pool for pool in plan.pools if pool.key == place.pool), None)
    if pool is None:
        raise Refused("unknown_place")
    return None, pool.rank, pool.name


Earlier = Mapping[str, frozenset[bytes]]
"""Shows that a customer bought earlier in the season, by the name of the price."""


def price_places(
    places: tuple[Place, ...], offers: Offers, earlier: Earlier | None = None,
    staying: Earlier | None = None,
) -> tuple[PricedPlace, ...]:  # fmt: skip
    """Price each place in order; `staying` are shows of an order of which tickets come back for
    these. Refused("unknown_performance" | …).
    """
    priced = []
    for place in places:
        offer = offers.get(place.performance)
        if offer is None:
            raise Refused("unknown_performance")
        priced.append(price_place(place, offer))
    return _with_enough_shows(tuple(priced), offers, earlier or {}, staying or {})


def _with_enough_shows(
    places: tuple[PricedPlace, ...], offers: Offers, earlier: Earlier, staying: Earlier
) -> tuple[PricedPlace, ...]:
    """A price that holds from N different shows costs the default one until there are N: all of
    its tickets are priced anew when the Nth is added.
    """
    shows: dict[str, set[bytes]] = {}
    for item in places:
        if item.price_type.terms.shows:
            show, name = show_of(item.place.performance, offers), item.price_type.name
            before = earlier.get(name, frozenset()) if item.price_type.terms.season else frozenset()
            shows.setdefault(name, set(before | staying.get(name, frozenset()))).add(show)
    if not shows:
        return places
    return tuple(
        _at_default(item, offers)
        if len(shows.get(item.price_type.name, ())) < item.price_type.terms.shows else item
        for item in places
    )  # fmt: skip


def shows_by_price(places: tuple[PricedPlace, ...], offers: Offers) -> dict[str, frozenset[bytes]]:
    """Which shows the places are for, by the name of their price."""
    return by_name(
        (item.price_type.name, show_of(item.place.performance, offers)) for item in places
    )


def by_name(shows: Iterable[tuple[str, bytes]]) -> dict[str, frozenset[bytes]]:
    """Shows, each with the name of a price that counts it, put together by that name."""
    found: dict[str, set[bytes]] = {}
    for name, show in shows:
        found.setdefault(name, set()).add(show)
    return {name: frozenset(several) for name, several in found.items()}


def together(some: Earlier, more: Earlier) -> dict[str, frozenset[bytes]]:
    """The shows of both."""
    return {
        name: some.get(name, frozenset()) | more.get(name, frozenset()) for name in (*some, *more)
    }


def show_of(performance: PerformanceId, offers: Offers) -> bytes:
    """What counts as one show: two evenings of one production do."""
    return offers[performance].show or performance


def _at_default(item: PricedPlace, offers: Offers) -> PricedPlace:
    """The same price type, costing what the list's default does; a promised price stays."""
    if item.promised:
        return item
    return replace(item, cents=offers[item.place.performance].prices.types[0].cents(item.rank))


def lines_of(places: tuple[PricedPlace, ...]) -> tuple[PricedLine, ...]:
    """Group like places into lines, in the order of their first place. VAT is rounded once per
    line, because a line of one house is one allocation (design.md §4).
    """
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


def shows(places: tuple[PricedPlace, ...]) -> dict[PerformanceId, str]:
    """What each performance of the places is called, see `show_names`."""
    return show_names({item.place.performance: (item.title, item.starts_local) for item in places})


def show_names(
    first: Mapping[PerformanceId, tuple[str, str]],
) -> dict[PerformanceId, str]:
    """What each performance (title, local start) is called where there are several: its title, cut
    to 28 characters, and when it begins where two of them have one title. Empty where there is
    one: nobody need ask.
    """
    if len(first) < 2:
        return {}
    titles = [title for title, _ in first.values()]
    return {
        known: _named(title, starts, dated=titles.count(title) > 1)
        for known, (title, starts) in first.items()
    }


def _named(title: str, starts_local: str, *, dated: bool) -> str:
    title = title if len(title) <= 28 else f"{title[:27].rstrip()}…"
    if not dated:
        return title
    day, hour = starts_local[:10].split("-"), starts_local[11:16]
    return f"{title} {day[-1]}/{day[1]} {hour}" if len(day) == 3 else title


def summary(places: tuple[PricedPlace, ...]) -> str:
    """Places in short: "G11-13, H4, 2 × Foyer"; with the zone where a row is in two of them, and
    with its show before them where there are several.
    """
    named = shows(places)
    if not named:
        return _of_one(places)
    of = {known: tuple(p for p in places if p.place.performance == known) for known in named}
    return " · ".join(f"{name}: {_of_one(of[known])}" for known, name in named.items())


def _of_one(places: tuple[PricedPlace, ...]) -> str:
    pools: dict[str, int] = {}
    for item in places:
        if item.seat is None:
            pools[item.label] = pools.get(item.label, 0) + 1
    seats = seats_in_short(item.seat for item in places if item.seat is not None)
    return ", ".join((*seats, *(f"{count} × {name}" for name, count in pools.items())))

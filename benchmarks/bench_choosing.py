"""What a desk computes between two keys: the best places, and what a big basket costs."""

import random

from benchmarks.harness import Measure, at_most, p95, row, timed
from boxoffice.basket import Place
from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.ids import Cents, HouseId, PerformanceId, PriceListId, PriceTypeId, SeatIndex
from boxoffice.rules.apart_seats import apart
from boxoffice.rules.best_seats import best_block
from boxoffice.rules.pricing import Offer, price_basket
from boxoffice.rules.surcharges import fee_lines
from tests.ui.halls import square

SEATS, WANTED, TICKETS = 2000, 8, 74
ROUNDS = 200


@row(name="best 8 together of 2,000 seats, half of them sold, p95", goal="≤ 20 ms", unit="ms")
def best_available() -> Measure:
    """Another half is sold each time; where no 8 are together, all of it was searched."""
    plan, chance = square(SEATS), random.Random(3)
    seconds = []
    for _ in range(ROUNDS):
        free = frozenset(chance.sample(range(SEATS), SEATS // 2))
        seconds.append(timed(lambda free=free: best_block(plan, WANTED, free.__contains__)))  # type: ignore[misc]
    return at_most(seconds, 20, scale=1e3, of=p95)


@row(name="20 in parts where only single seats of 2,000 are left, p95", goal="≤ 20 ms", unit="ms")
def scattered() -> Measure:
    """The worst evening: nothing is together, and each part is looked for."""
    plan = square(SEATS)
    seconds = []
    for n in range(ROUNDS // 4):
        free = frozenset(range(n % 2, SEATS, 2))
        seconds.append(timed(lambda free=free: apart(plan, 20, free.__contains__)))  # type: ignore[misc]
    return at_most(seconds, 20, scale=1e3, of=p95)


@row(name="basket of 74 tickets for 37 shows priced, p95", goal="≤ 20 ms", unit="ms")
def big_basket() -> Measure:
    """A subscription morning: two seats for each of 37 evenings."""
    kinds = (
        PriceType(
            PriceTypeId(b"full"), "Full", 1, (Cents(2200), Cents(1800), Cents(1500), Cents(1200))
        ),
    )
    prices = PriceList(PriceListId(b"list"), "Standard", "EUR", kinds)
    offer = Offer(HouseId(b"house"), square(SEATS), prices)
    evenings = [PerformanceId(bytes([n])) for n in range(TICKETS // 2)]
    offers = dict.fromkeys(evenings, offer)
    places = tuple(
        Place(evening, kinds[0].id, SeatIndex(seat)) for evening in evenings for seat in (7, 8)
    )

    def price() -> object:
        priced = price_basket(places, offers)
        return priced.beside(fee_lines(priced.places, offers))

    return at_most([timed(price) for _ in range(ROUNDS)], 20, scale=1e3, of=p95)

"""Reservations at a device of the test world, made by the desk's own actions."""

from __future__ import annotations

from boxoffice.actions import reserving, selling
from boxoffice.actions.reserving import Reserved, Terms
from boxoffice.basket import Kept, Place
from boxoffice.catalog.plan import decode_plan
from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.fold.rows import ReservedPlace
from boxoffice.ids import (
    Cents,
    DeviceId,
    OperatorId,
    PerformanceId,
    PriceListId,
    PriceTypeId,
    ReservationId,
    SeatIndex,
    ShiftId,
)
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.queries.reservations import places_of, require_ours
from boxoffice.replica.replica import Actor
from boxoffice.rules.pricing import Offer, PricedBasket, price_basket
from boxoffice.views import Method, Sold, Tender
from tests.sync.till import POOL, Till
from tests.sync.world import plan_blob

ADULT = PriceTypeId(b"adult")
PRICES = PriceList(
    PriceListId(b"l"), "List", "EUR", (PriceType(ADULT, "Adult", 1, (Cents(1500),)),)
)
ACTOR = Actor(OperatorId(b"operator"), ShiftId(b"shift"))
TERMS = Terms("2026-11-27T19:30", "Europe/Brussels", name="Ann Peeters", note="by telephone")


def priced(till: Till, *places: Place) -> PricedBasket:
    """A basket of the world's one performance."""
    offer = Offer(till.world.house, decode_plan(plan_blob()), PRICES)
    return price_basket(places, {PerformanceId(till.world.performance): offer})


def reserve(till: Till, *seats: int, pool: int = 0, terms: Terms = TERMS) -> Reserved:
    """Keep these seats, and so many places of the pool."""
    evening = PerformanceId(till.world.performance)
    places = [Place(evening, ADULT, SeatIndex(seat)) for seat in seats]
    places += [Place(evening, ADULT, pool=POOL) for _ in range(pool)]
    return reserving.reserve(till.replica, priced(till, *places), terms, ACTOR)


def basket_of(till: Till, reservation: ReservationId, *numbers: int) -> PricedBasket:
    """What is collected: all that is still reserved here, or these numbers of it."""
    ours = require_ours(
        till.replica.reader(), reservation, till.replica.device, till.replica.incarnation
    )
    return priced(till, *(_place(p) for p in ours if not numbers or p.n in numbers))


def _place(kept: ReservedPlace) -> Place:
    return Place(
        PerformanceId(kept.performance), ADULT,
        None if kept.seat == NO_SEAT else SeatIndex(kept.seat), kept.pool or None,
        Kept(ReservationId(kept.reservation), kept.n, ADULT, Cents(kept.cents)),
    )  # fmt: skip


def pay(till: Till, basket: PricedBasket) -> Sold:
    """Card by hand."""
    tender = Tender(Method.CARD_BY_HAND, basket.cents)
    return selling.sell(till.replica, basket, (tender,), ACTOR, online=False)


def collect(till: Till, reservation: ReservationId, *numbers: int) -> Sold:
    """Somebody has come for it."""
    return pay(till, basket_of(till, reservation, *numbers))


def release(till: Till, reservation: ReservationId, *numbers: int) -> int:
    """Nobody will come for it."""
    return reserving.release(till.replica, reservation, ACTOR, numbers, "called off")


def hand_over(till: Till, reservation: ReservationId, to: Till) -> int:
    """To another desk."""
    return reserving.hand_over(till.replica, reservation, DeviceId(to.id), ACTOR)


def states(till: Till, reservation: ReservationId) -> list[str]:
    """What became of each place, as this copy knows."""
    return [place.state for place in places_of(till.replica.reader(), reservation)]

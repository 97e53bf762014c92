"""What people do with reservations at a simulated desk: reserve, collect, release, hand over."""

from __future__ import annotations

import random

from boxoffice.actions import reserving, selling
from boxoffice.actions.reserving import Terms
from boxoffice.basket import Kept, Place
from boxoffice.errors import Refused
from boxoffice.fold.rows import Device, Reservation, ReservedPlace
from boxoffice.ids import (
    Cents,
    DeviceId,
    PerformanceId,
    PriceTypeId,
    ReservationId,
    SeatIndex,
)
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.queries.reservations import require_ours
from boxoffice.rules.pricing import price_basket
from boxoffice.views import Method, Tender
from sync.simulator.hall import EVENINGS, HOUSE, offers
from sync.simulator.machine import Machine

_OFFERS = offers()
_NAMES = ("Ann Peeters", "Bram Claes", "Élise Éloy", "Zoë", "")


def _terms(rng: random.Random) -> Terms:
    name = rng.choice(_NAMES)
    if name:  # unlike any other, so that whoever is forgotten can be looked for everywhere
        name += f" {rng.getrandbits(32):08x}"
    return Terms("2999-11-27T19:30", "Europe/Brussels", name=name)


def reserve(machine: Machine, rng: random.Random) -> None:
    """One to three places that this desk owns, for somebody on the telephone."""
    evening = rng.choice(EVENINGS)
    places = machine.own_places(evening, rng.randint(1, 3), pool=rng.random() < 0.4)
    if places:
        basket = price_basket(places, _OFFERS)
        reserving.reserve(machine.replica, basket, _terms(rng), machine.actor)


def _some(machine: Machine, rng: random.Random) -> ReservationId | None:
    """A reservation that this copy knows; open ones more often."""
    store = machine.replica.reader()
    open_ = store.select(ReservedPlace, "state = 'reserved' ORDER BY reservation, n")
    if open_ and rng.random() < 0.9:
        return ReservationId(rng.choice(open_).reservation)
    known = store.select(Reservation, "1 ORDER BY id")
    return ReservationId(rng.choice(known).id) if known else None


def collect(machine: Machine, rng: random.Random) -> None:
    """Somebody comes for a reservation, at times for fewer places than were kept."""
    wanted = _some(machine, rng)
    if wanted is None:
        return
    replica = machine.replica
    ours = require_ours(replica.reader(), wanted, replica.device, replica.incarnation)
    some = ours if rng.random() < 0.7 else ours[: rng.randint(1, len(ours))]
    basket = price_basket(tuple(_place(place) for place in some), _OFFERS)
    tender = Tender(Method.CASH, basket.cents)
    selling.sell(replica, basket, (tender,), machine.actor, online=True)


def _place(kept: ReservedPlace) -> Place:
    price = PriceTypeId(kept.price_type)
    return Place(
        PerformanceId(kept.performance), price,
        None if kept.seat == NO_SEAT else SeatIndex(kept.seat), kept.pool or None,
        Kept(ReservationId(kept.reservation), kept.n, price, Cents(kept.cents)),
    )  # fmt: skip


def release(machine: Machine, rng: random.Random) -> None:
    """They will not come, or one of them will not."""
    wanted = _some(machine, rng)
    if wanted is not None:
        numbers = () if rng.random() < 0.6 else (rng.randrange(3),)
        reason = f"will not come {rng.random():.9f}"  # of its own: a value that is erased is known
        reserving.release(machine.replica, wanted, machine.actor, numbers, reason)


def hand_over(machine: Machine, rng: random.Random) -> None:
    """To another desk of the house, which will open tonight."""
    wanted = _some(machine, rng)
    store = machine.replica.reader()
    others = store.select(Device, "house = ? AND id <> ? ORDER BY id", (
        HOUSE, machine.replica.device,
    ))  # fmt: skip
    if wanted is not None and others:
        to = DeviceId(rng.choice(others).id)
        reserving.hand_over(machine.replica, wanted, to, machine.actor)


def take_over(machine: Machine, rng: random.Random) -> None:
    """Ask for a reservation that nobody owns; Refused when somebody does, as far as is known."""
    store = machine.replica.reader()
    lost = store.select(
        ReservedPlace, "state = 'reserved' AND \"grant\" = ? ORDER BY reservation, n", (b"",)
    )
    if not lost or not machine.device.session.opened:
        raise Refused("reservation_elsewhere", owner="")
    wanted = ReservationId(rng.choice(lost).reservation)
    machine.device.take_over_request(HOUSE, wanted)


def split(machine: Machine, rng: random.Random) -> None:
    """The evening begins: what this desk keeps is shared among two desks by name."""
    desks = machine.replica.reader().select(Device, "house = ? ORDER BY id", (HOUSE,))
    two = tuple(DeviceId(row.id) for row in rng.sample(desks, min(2, len(desks))))
    if two:  # a copy that is read anew may know nobody yet
        reserving.split_by_name(machine.replica, rng.choice(EVENINGS), two, machine.actor)

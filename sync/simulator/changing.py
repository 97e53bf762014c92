"""What people do with orders at a simulated desk: give tickets back, move them, write them anew."""

from __future__ import annotations

import random

from boxoffice.actions.amending import WHY_NEW, move, reissue
from boxoffice.actions.exchanging import NOTHING, exchange
from boxoffice.fold.rows import Ticket
from boxoffice.ids import OrderId, PerformanceId, SeatIndex, TicketId
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.rules.pricing import price_basket
from boxoffice.views import Method, Tender
from sync.simulator.hall import EVENINGS, VERSIONS, offers, plan
from sync.simulator.machine import Machine

_OFFERS = offers()
_PLAN = plan(max(VERSIONS))
SEATS_LOOKED_AT = 6
_BACK = (Tender(Method.CASH),)


def _one(machine: Machine, rng: random.Random, where: str = "state = 'valid'") -> Ticket | None:
    """A ticket that this copy knows."""
    tickets = machine.replica.reader().select(Ticket, f"{where} ORDER BY id")
    return rng.choice(tickets) if tickets else None


def exchange_one(machine: Machine, rng: random.Random) -> None:
    """One ticket, or all of its order, given back for as many places, or for money."""
    ticket = _one(machine, rng)
    if ticket is None:
        return
    store = machine.replica.reader()
    order = store.select(Ticket, "\"order\" = ? AND state = 'valid' ORDER BY id", (ticket.order,))
    given = order if rng.random() < 0.5 else [ticket]
    wanted = 0 if rng.random() < 0.4 else len(given)
    places = machine.own_places(rng.choice(EVENINGS), wanted, pool=rng.random() < 0.25)
    basket = price_basket(places, _OFFERS) if places else NOTHING
    tickets = tuple(TicketId(one.id) for one in given)
    exchange(machine.replica, tickets, basket, _BACK, machine.actor, online=True)


def move_one(machine: Machine, rng: random.Random) -> None:
    """A ticket onto another seat of this desk, without money."""
    ticket = _one(machine, rng, f"state = 'valid' AND seat <> {NO_SEAT}")
    if ticket is None:
        return
    evening = PerformanceId(ticket.performance)
    places = machine.own_places(evening, SEATS_LOOKED_AT, pool=False)
    if places:
        seat = rng.choice(places).seat
        to = ((TicketId(ticket.id), SeatIndex(seat or 0)),)
        move(machine.replica, _PLAN, to, machine.actor)


def reissue_one(machine: Machine, rng: random.Random) -> None:
    """A lost paper gets another code."""
    ticket = _one(machine, rng)
    if ticket is not None:
        order, id_ = OrderId(ticket.order), TicketId(ticket.id)
        reissue(machine.replica, order, (id_,), rng.choice(WHY_NEW), machine.actor)

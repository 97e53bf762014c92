"""A second house in the simulation: desks of the first sell for its evening too (I23)."""

from __future__ import annotations

import random

import msgspec

from boxoffice.actions import selling
from boxoffice.actions.returning import return_unsold
from boxoffice.fold.row import house_scope
from boxoffice.fold.rows import Code, Order, Payment, Pii, Ticket
from boxoffice.ids import PerformanceId
from boxoffice.journal.kinds import Admission
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.pricing import price_basket
from boxoffice.views import Method, Tender
from sync.simulator.beside import Beside
from sync.simulator.broken import Broken
from sync.simulator.hall import EVENINGS, HOUSE, NEXT_EVENING, NEXT_HOUSE, SEATS, neighbours_offers
from sync.simulator.machine import Machine
from sync.simulator.world import World

BOTH = 0.3
"""Of the claims at a desk of the first house: for an evening of each house in one request."""
_OFFERS = neighbours_offers()
_encode = msgspec.msgpack.Encoder().encode


def claim(world: World, machine: Machine, rng: random.Random) -> None:
    """Seats of the neighbour's evening, at a desk of either house; asked for with the next word."""
    if machine.device.session.opened:
        seats = tuple(sorted(rng.sample(range(SEATS), rng.randint(1, 5))))
        wishes = [(NEXT_HOUSE, NEXT_EVENING, seats, "", 0)]
        if machine.replica.house == HOUSE and rng.random() < BOTH:
            world.happened.note("claims in two houses")
            wishes.append((HOUSE, rng.choice(EVENINGS), seats, "", 0))
        machine.device.claim_all_request(wishes)


def sell(world: World, machine: Machine, rng: random.Random) -> None:
    """One or two of them, to somebody whose name is noted."""
    places = machine.own_places(NEXT_EVENING, rng.randint(1, 2), pool=False)
    if not places:
        return
    basket = price_basket(places, _OFFERS)
    tender = Tender(Method.CASH, basket.cents)
    note = f"for Frans {rng.getrandbits(32):08x}"
    selling.sell(
        machine.replica, basket, (tender,), machine.actor, online=True, note=note
    )  # fmt: skip
    if machine.replica.house == HOUSE:
        world.happened.note("sold for the neighbour")


def give_back(_world: World, machine: Machine, _rng: random.Random) -> None:
    """RETURN what is not sold of the neighbour's evening."""
    return_unsold(machine.replica, NEXT_EVENING, machine.actor)


def scan(world: World, machine: Machine, rng: random.Random) -> None:
    """At the neighbour's door, a ticket of any desk."""
    sold = [
        ticket for made in world.oracle.events.values() for ticket in made.tickets
        if ticket.performance == NEXT_EVENING
    ]  # fmt: skip
    if sold:
        ticket = rng.choice(sold)
        evening = PerformanceId(ticket.performance)
        machine.replica.commit(
            Admission(evening, NEXT_HOUSE, ticket.id, ticket.code, "in", "ok", machine.name,
                      seat=ticket.seat)
        )  # fmt: skip


def sync(world: World, machine: Machine, _rng: random.Random) -> None:
    """The neighbour's desk says and hears what is due."""
    world.sync(machine)


def both_know(store: RowStore, world: World, machines: list[Machine]) -> None:
    """I23: a ticket that one house sold for the other is in both houses' copies; of who bought it,
    and of the drawer that was paid, the owning house has nothing.
    """
    sold = store.select(Ticket, "house = ? AND seller = ?", (NEXT_HOUSE, HOUSE))
    for machine in machines:
        here = machine.replica.reader()
        for ticket in sold:
            codes = here.select(Code, "ticket = ?", (ticket.id,))
            if here.get(Ticket, (ticket.id,)) is None or not codes:
                raise Broken("I23 a house does not know its ticket", f"{machine.name} {ticket}")
        if machine.replica.house == NEXT_HOUSE:
            _nobody_of(here, f"at {machine.name}")
    scope = house_scope(NEXT_HOUSE)
    told = [bytes(rows) for (rows,) in store.conn.execute(
        "SELECT rows FROM feed WHERE scope = ?", (scope,)
    )]  # fmt: skip
    for person in store.select(Pii, "house = ?", (HOUSE,)):
        words = [person.ref] + ([person.value.encode()] if person.value else [])
        if any(word in rows for rows in told for word in words):
            raise Broken("I23 a person of the selling house", f"in {scope}: {person.value}")
    if sold and any(ticket.state == "valid" for ticket in sold):
        world.happened.note("both houses know a cross-sale")


def _nobody_of(store: RowStore, where: str) -> None:
    for table in (Order, Payment, Pii):
        found = store.select(table, "house = ?", (HOUSE,))
        if found:
            raise Broken("I23 a person of the selling house", f"{where}: {found[0]}")


NEIGHBOURS = Beside(
    {
        "cross_claim": (3.0, claim), "cross_sell": (5.0, sell), "cross_give_back": (0.4, give_back),
        "next_claim": (1.5, claim), "next_sell": (3.0, sell), "next_scan": (1.5, scan),
        "next_give_back": (0.3, give_back), "next_sync": (6.0, sync),
    },
    at_rest=both_know,
    rare=frozenset({"sold for the neighbour", "both houses know a cross-sale"}),
)  # fmt: skip

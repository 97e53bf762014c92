"""Orders on account in the simulation: sold at a desk, and paid at any, whole or in parts (I24)."""

from __future__ import annotations

import random
from collections import Counter

from boxoffice.actions import selling
from boxoffice.actions.amending import settle
from boxoffice.fold.rows import Conflict, Order, Payment
from boxoffice.ids import Cents, OrderId
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.pricing import price_basket
from boxoffice.views import Method, Tender
from sync.server.conflicts import named
from sync.server.dues import KIND
from sync.simulator.beside import Beside
from sync.simulator.broken import Broken
from sync.simulator.hall import EVENINGS, PRICE, offers
from sync.simulator.machine import Machine
from sync.simulator.world import World

_OFFERS = offers()
PARTS = 0.6
"""Of what is taken that is not all that is due."""


def sell_on_account(_world: World, machine: Machine, rng: random.Random) -> None:
    """One or two places of this desk, to be paid later."""
    evening = rng.choice(EVENINGS)
    places = machine.own_places(evening, rng.randint(1, 2), pool=rng.random() < 0.25)
    if places:
        basket = price_basket(places, _OFFERS)
        later = (Tender(Method.ON_ACCOUNT),)
        selling.sell(machine.replica, basket, later, machine.actor, online=True)


def take_money(_world: World, machine: Machine, rng: random.Random) -> None:
    """All that is due of an order that this copy knows, or a part of it."""
    due = machine.replica.reader().select(Order, "state = 'due' ORDER BY id")
    if due:
        part = None if rng.random() > PARTS else Cents(rng.choice((PRICE // 3, PRICE // 2, PRICE)))
        tender = Tender(Method.TRANSFER, cents=part)
        settle(machine.replica, OrderId(rng.choice(due).id), (tender,), machine.actor)


def squared(store: RowStore, world: World, _machines: list[Machine]) -> None:
    """I24: what is paid is not due; what was paid too much is told, and nothing else is."""
    paid = Counter[bytes]()
    for payment in store.select(Payment, "1"):
        paid[payment.order] += payment.cents
    for order in store.select(Order, "origin = x''"):
        over = paid[order.id] - order.total - order.rounding
        if order.state == "due" and over >= 0:
            raise Broken("I24 due although it is paid", f"{order.number}: {over} too much")
        told = store.get(Conflict, (named(KIND, order.id),))
        open_ = told is not None and told.state == "open"
        decided = told is not None and bool(told.outcome)
        if over > 0 and not (open_ or decided):
            raise Broken("I24 paid too much unseen", f"{order.number}: {over}")
        if open_ and over <= 0:
            raise Broken("I24 told of what is not too much", f"{order.number}: {over}")
        if over > 0:
            world.happened.note("paid too much")


OWING = Beside(
    {"sell_on_account": (2.0, sell_on_account), "take_money": (3.0, take_money)},
    at_rest=squared, rare=frozenset({"paid too much"}),
)  # fmt: skip

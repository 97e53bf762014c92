"""A web shop in the simulation: it sells through the server, asks again, and remembers."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from typing import TypeVar

from boxoffice.ids import Cents, PerformanceId, SeatIndex
from sync.shop.booked import METHOD, Booked
from sync.shop.keys import ShopKey
from sync.shop.shop import Availability, Shop
from sync.shop.values import Item, WantedOrder, WantedTicket, items_of
from sync.simulator.broken import Broken
from sync.simulator.central import Central
from sync.simulator.hall import BASIS, EVENINGS, POOL, PRICE

T = TypeVar("T")

LOST = 0.15
"""Of the answers that do not reach the shop."""


class WebShop:
    """One shop of the house; `note` is told of what is rare."""

    def __init__(self, central: Central, key: str, note: Callable[[str], None]) -> None:
        self._central = central
        self._key = key
        self._note = note
        self._wanted: dict[str, WantedOrder] = {}
        self._cancelled: set[str] = set()
        """Orders that it has asked to take back."""
        self.told: dict[str, Booked] = {}
        """Orders as the last answer had them: what the customer believes."""

    def act(self, rng: random.Random) -> None:
        """Sell something, take an order back, or repeat a request that was not answered."""
        chance = rng.random()
        if chance < 0.15 and self.told:
            name = rng.choice(sorted(self.told))
            self._cancelled.add(name)
            self._cancel(name, rng.random() < LOST)
        elif chance < 0.3:
            self.ask_again()
        else:
            self._sell(rng)

    def ask_again(self) -> None:
        """Every request that has no answer yet; each may be repeated."""
        for name in sorted(self._wanted.keys() - self.told.keys()):
            self._order(name, lost=False)
        for name in sorted(self._cancelled & self.told.keys()):
            if self.told[name].row.state != "void":
                self._cancel(name, lost=False)

    def _sell(self, rng: random.Random) -> None:
        evening = rng.choice(EVENINGS)
        free = self._ask(lambda shop, key: shop.availability(key, evening))
        tickets = _choice(evening, free, rng) if free is not None else ()
        if not tickets:
            return
        items: tuple[Item, ...] = items_of(tickets)
        name = f"W{len(self._wanted) + 1}"
        basket = self._ask(lambda shop, key: shop.hold(key, name, items))
        if basket is None or rng.random() < LOST:
            return
        paid = Cents(PRICE * len(tickets))
        self._wanted[name] = WantedOrder(basket.id, tickets, paid, name, f"buyer of {name}.")
        self._order(name, lost=rng.random() < LOST)

    def _order(self, name: str, *, lost: bool) -> None:
        booked = self._ask(lambda shop, key: shop.order(key, name, self._wanted[name]))
        if booked is not None and not lost:
            self.told[name] = booked
            self._note("sold on the web")

    def _cancel(self, name: str, lost: bool) -> None:  # noqa: FBT001 - an answer is lost or not
        booked = self._ask(lambda shop, key: shop.cancel(key, name, f"back {name}"))
        if booked is not None and not lost:
            self.told[name] = booked
            self._note("cancelled on the web")

    def _ask(self, what: Callable[[Shop, ShopKey], T]) -> T | None:
        """The server of this moment; None when it refused, or gave no answer."""

        def work() -> T:
            shop = Shop(self._central.server.inside)
            return what(shop, shop.key(self._key))

        return self._central.answer(work)

    # -- what must be true -------------------------------------------------------------------------

    def require_kept(self) -> None:
        """I1 for the web: every order that the shop was told of stands, with the same tickets."""
        for name, told in self.told.items():
            here = self._ask(lambda shop, key, name=name: shop.ordered(key, name))  # type: ignore[misc]
            if here is None:
                raise Broken("I1 web order lost", name)
            # A desk may have moved them, or written them anew; they are the same tickets.
            if {ticket.id for ticket in here.tickets} != {ticket.id for ticket in told.tickets}:
                raise Broken("I1 web order has other tickets", name)
            if told.row.state == "void" and here.row.state != "void":
                raise Broken("I1 web order sold again", name)

    def money(self) -> tuple[int, Counter[bytes]]:
        """I2: what the shop took and paid back itself (a desk may have taken an order back), and
        what the tickets of each evening cost.
        """
        earned = Counter[bytes]()
        for told in self.told.values():
            for ticket in told.tickets:
                earned[ticket.performance] += ticket.cents
        payments = [payment for told in self.told.values() for payment in told.payments]
        return sum(paid.cents for paid in payments if paid.method == METHOD), earned


def _choice(
    evening: PerformanceId, free: Availability, rng: random.Random
) -> tuple[WantedTicket, ...]:
    """One or two places that the web may sell."""
    count = rng.randint(1, 2)
    if rng.random() < 0.3:
        left = min(count, free.places_left.get(POOL, 0))
        return tuple(WantedTicket(evening, BASIS, pool=POOL) for _ in range(left))
    seats = [n for n in range(len(free.shown.plan.seats)) if n not in free.taken]
    chosen = rng.sample(seats, min(count, len(seats)))
    return tuple(WantedTicket(evening, BASIS, SeatIndex(seat)) for seat in chosen)

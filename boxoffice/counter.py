"""The desk's facade: everything a counter asks and does, plain and blocking.

Reads are quick and may run on the screen's thread; actions (`log_in`, `secure`, `sell`, the
shift's) write or wait and run on another.
"""

from __future__ import annotations

from boxoffice.actions import selling
from boxoffice.actions.reserving import split_by_name
from boxoffice.actions.returning import return_unsold
from boxoffice.basket import Basket
from boxoffice.blocks import Blocks
from boxoffice.catalog.plan import Plan
from boxoffice.counter_baskets import BasketsDesk
from boxoffice.counter_papers import PaperDesk
from boxoffice.errors import Refused
from boxoffice.fold.rows import Hold, Seat
from boxoffice.ids import (
    DeviceId,
    HouseId,
    OperatorId,
    PerformanceId,
    SeatIndex,
    TicketId,
)
from boxoffice.money import round_cash
from boxoffice.network import Wish
from boxoffice.queries import people
from boxoffice.queries.places import propose
from boxoffice.rules.groups import group_sizes
from boxoffice.rules.pricing import PricedPlace, shows
from boxoffice.rules.roles import Act
from boxoffice.views import (
    Link,
    Quote,
    QuoteLine,
    Sold,
    Tender,
)

_OF_NOBODY = {"seat_not_owned": "seat_not_here", "seat_taken": "seat_gone"}
"""The code without an owner: nobody of ours has the seat, or who has it is not known here."""


class Counter(BasketsDesk, PaperDesk, Blocks):
    """One desk."""

    # -- the basket ----------------------------------------------------------------------------

    def quote(self, basket: Basket, returned: tuple[TicketId, ...] = ()) -> Quote:
        """What the basket costs now, when these tickets are given back for it."""
        priced = self._price(basket, returned)
        own = {p: self._own_seats(p) for p in {place.performance for place in basket.places}}
        named = shows(priced.places)
        lines = tuple(
            QuoteLine(
                n, item.label, item.price_type.name, item.cents,
                item.place.kept is not None or item.place.seat is None
                or item.place.seat in own[item.place.performance],
                named.get(item.place.performance, ""),
            )
            for n, item in enumerate(priced.places)
        )  # fmt: skip
        extra, cents = self._extra(returned, priced)
        unmet = self._unmet(basket, returned=returned) if basket.places else None
        groups = group_sizes(priced.lines)
        return Quote(lines, cents, round_cash(cents), priced.summary, extra, unmet, groups)

    def hold(self, basket: Basket, before: Basket) -> None:
        """Say, in the background, which seats of nobody the basket has: politeness to others.

        Own seats need no politeness. `before` is the basket as it was: what left it is let go.
        """
        self._replica.in_basket = frozenset(
            (place.performance, place.seat) for place in basket.places
            if place.seat is not None and place.kept is None
        )  # fmt: skip
        for performance, offer in self._offers(before.add(*basket.places)).items():
            own = self._own_seats(performance)
            wanted, had = (
                tuple(seat for seat in some.free_seats_of(performance) if seat not in own)
                for some in (basket, before)
            )
            if wanted != had:
                self._network.hold(offer.house, performance, wanted)

    def held_for_ms(self, basket: Basket) -> int | None:
        """How long others still leave the basket's seats alone that are nobody's yet, by the
        server's clock; below zero it is over, None when there are no such seats.
        """
        store, ends = self._replica.reader(), []
        for performance in {place.performance for place in basket.places}:
            own = self._own_seats(performance)
            for seat in basket.free_seats_of(performance):
                held = None if seat in own else store.get(Hold, (performance, seat))
                if held is not None and held.device == self._replica.device:
                    ends.append(held.until_ms)
        return min(ends) - self._server_ms() if ends else None

    def return_places(self, performance: PerformanceId) -> int:
        """Give back what this desk owns of a performance and has not sold; how many places."""
        return return_unsold(self._replica, performance, self.actor())

    def split_reservations(
        self, performance: PerformanceId, desks: tuple[DeviceId, ...]
    ) -> tuple[int, ...]:
        """Share what this desk keeps for a performance among desks by name; how many for each.
        Refused("unknown_device" | "restored_copy").
        """
        return split_by_name(self._replica, performance, desks, self.actor())

    def secure(self, basket: Basket) -> Basket:
        """Make every place ours, by a claim where it is not; the basket comes back unchanged.

        Refused("seat_not_owned" | "seat_taken", seat, owner, alternatives) with two equal own
        seats named, and "seat_not_here" | "seat_gone" for the same where no owner is known;
        nothing was sold or paid then.
        """
        places = self._price(basket).places
        wanting = self._not_own(places)
        wishes = (*_by_performance(wanting), *self._pools_short(places))
        if wishes and self._network.link().link is Link.OFFLINE:
            if wanting:
                raise self._not_ours(wanting[0], basket, "seat_not_owned")
            raise Refused("no_own_places", missing=wishes[0].places)
        if wishes:
            self._claim(wishes, wanting, basket)
        for short in self._pools_short(places):
            raise Refused("no_own_places", missing=short.places)
        return basket

    def _claim(self, wishes: tuple[Wish, ...], wanting: list[PricedPlace], basket: Basket) -> None:
        """One request for all performances and houses of the basket."""
        refused = self._network.claim(wishes)
        if refused:
            first = (refused[0].performance, refused[0].seat)
            item = next(i for i in wanting if (i.place.performance, i.place.seat) == first)
            raise self._not_ours(item, basket, "seat_taken", refused[0].owner)

    def _not_own(self, places: tuple[PricedPlace, ...]) -> list[PricedPlace]:
        own = {p: self._own_seats(p) for p in {item.place.performance for item in places}}
        return [
            item
            for item in places
            if item.place.kept is None
            and item.place.seat is not None
            and item.place.seat not in own[item.place.performance]
        ]

    def _pools_short(self, places: tuple[PricedPlace, ...]) -> list[Wish]:
        """What pools have too few of our own places for, and how many are missing."""
        needed: dict[tuple[HouseId, PerformanceId, str], int] = {}
        for item in places:
            if item.place.seat is None and item.place.pool is not None and item.place.kept is None:
                key = (item.owner, item.place.performance, item.place.pool)
                needed[key] = needed.get(key, 0) + 1
        short = (
            Wish(house, performance, (), pool, count - self._own_places(performance, pool))
            for (house, performance, pool), count in needed.items()
        )
        return [wish for wish in short if wish.places > 0]

    def _own_places(self, performance: PerformanceId, pool: str) -> int:
        return sum(view.ours for view in self.seats(performance).pools if view.key == pool)

    def _not_ours(
        self, item: PricedPlace, basket: Basket, code: str, owner: bytes = b""
    ) -> Refused:
        """The refusal with a way out: who has it, and equal seats of our own."""
        store = self._replica.reader()
        performance = item.place.performance
        plan = self.plan(performance)
        seat = store.get(Seat, (performance, item.place.seat or 0))
        if not owner and seat is not None:
            owner = people.owner_of_grant(store, seat.grant)
        equal = "" if plan is None else self._equal_seats(plan, item, basket)
        name = people.device_name(store, owner)
        said = code if name else _OF_NOBODY[code]
        return Refused(said, seat=item.label, owner=name, alternatives=equal)

    def _equal_seats(self, plan: Plan, item: PricedPlace, basket: Basket) -> str:
        performance = item.place.performance
        avoid = frozenset(basket.seats_of(performance))
        try:
            board = self.seats(performance)
            found = propose(board, plan, 2, avoid, online=False, rank=item.rank)
        except Refused:
            return ""
        return ",".join(plan.seats[n].label for n in found.seats)

    def sell(self, basket: Basket, *tenders: Tender, note: str = "") -> Sold:
        """Commit the sale. What it returns is on disk; see `actions.selling.sell` for refusals, and
        Refused("role_missing" | "price_not_now" | "price_not_rank" | "price_too_many" |
        "price_quota" | "price_reason"). `note`: why, and for whom.
        """
        self._require_sellable(basket, note)
        priced, online = self._price(basket), self._online()
        sold = selling.sell(
            self._replica, priced, tenders, self.actor(),
            online=online, customer=basket.customer, note=note, by_mail=basket.by_mail,
        )  # fmt: skip
        self._last_sale = sold
        return sold

    def sell_at_risk(
        self, basket: Basket, tender: Tender, reason: str, pin: str = "",
        second: OperatorId | None = None, second_pin: str = "",
    ) -> Sold:  # fmt: skip
        """Sell also what this desk has no right to, as the house's rule `override` lets a person.

        The tickets carry the flag `risk`, and a right always beats them. Raises what `sell` does,
        Refused("reason_missing" | "own_pin_missing" | "second_missing" | "wrong_pin" |
        "pin_locked"), and Refused("seat_known_sold", seat=…).
        """
        self._require_roles(basket, second)
        self._require_met(basket, reason)
        self._require_role(Act.OVERRIDE, second)
        warrant = self._warranted("override", reason, pin, second, second_pin)
        priced, online = self._price(basket), self._online()
        sold = selling.sell(
            self._replica,
            priced,
            (tender,),
            self.actor(),
            online=online,
            override=warrant,
            customer=basket.customer,
        )
        self._last_sale = sold
        return sold

    def sell_on_paper(
        self, basket: Basket, tender: Tender, reason: str, pin: str = "",
        second: OperatorId | None = None, second_pin: str = "",
    ) -> Sold:  # fmt: skip
        """Enter what was sold on the paper plan, also after the performance began: the tickets
        carry the flag `paper`, and nothing is printed. As the house's rule `override` lets a
        person; raises what `sell_at_risk` does.
        """
        self._require_roles(basket, second)
        self._require_role(Act.OVERRIDE, second)
        warrant = self._warranted("override", reason, pin, second, second_pin)
        sold = selling.sell(
            self._replica, self._price(basket), (tender,), self.actor(), online=self._online(),
            override=warrant, customer=basket.customer, note=warrant.reason, on_paper=True,
        )  # fmt: skip
        self._last_sale = sold
        return sold


def _by_performance(items: list[PricedPlace]) -> list[Wish]:
    """The seats of each performance, in the basket's order."""
    wanted: dict[tuple[HouseId, PerformanceId], list[SeatIndex]] = {}
    for item in items:
        if item.place.seat is not None:
            wanted.setdefault((item.owner, item.place.performance), []).append(item.place.seat)
    return [Wish(*of, tuple(numbers)) for of, numbers in wanted.items()]

"""The desk's facade, as far as it is about what things cost."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from boxoffice.actions.vouchers import voucher_line
from boxoffice.basket import Agreed, Basket
from boxoffice.catalog.price_terms import ASKS_NOTHING
from boxoffice.clock import local_from_ms
from boxoffice.counter_programme import ProgrammeDesk
from boxoffice.errors import Refused
from boxoffice.fold.rows import Document, Order, TariffPass, Ticket
from boxoffice.ids import Cents, HouseId, OperatorId, PerformanceId, TicketId
from boxoffice.journal.kinds import SoldLine
from boxoffice.queries import performances
from boxoffice.queries.customers import memberships_of, shows_bought
from boxoffice.queries.house import house_zone
from boxoffice.queries.orders import refund_rules
from boxoffice.queries.several_shows import (
    customer_of,
    family_of,
    kept_of,
    orders_of_tickets,
    several_shows,
)
from boxoffice.queries.tariffs import order_by_pass, sold_in_shift
from boxoffice.rules import pricing
from boxoffice.rules.conditions import Asked, first_unmet, on_offer
from boxoffice.rules.fewer_shows import ShowTicket, recharged, shows_of
from boxoffice.rules.groups import group_sizes, require_codes
from boxoffice.rules.passes import most_in_shift
from boxoffice.rules.pricing import Offers, PricedBasket
from boxoffice.rules.promotions import promotion_of, with_promotion
from boxoffice.rules.roles import Act
from boxoffice.rules.season import season_of
from boxoffice.rules.surcharges import fee_lines
from boxoffice.views import PriceView, Unmet
from boxoffice.workplace import Setting


class PriceDesk(ProgrammeDesk):
    """A desk that knows its price lists."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._priced: tuple[tuple[Basket, tuple[TicketId, ...], int], PricedBasket] | None = None
        self._agreed: set[Agreed] = set()
        """Prices that were agreed to in this run: no other changed price is sold."""

    def prices(self, performance: PerformanceId) -> tuple[PriceView, ...]:
        """The price rows that are sold now; the first is the default."""
        offer = self._catalogue.offer(self._replica.reader(), performance)
        if offer is None:
            return ()
        now = self._server_ms()
        return tuple(
            PriceView(t.id, t.number, t.name, t.note, t.cents_by_rank, n == 0, t.terms)
            for n, t in enumerate(offer.prices.types)
            if n == 0 or on_offer(t.terms, offer, now)
        )

    def promotion(self, performance: PerformanceId, code: str) -> str:
        """The name of the promotion that a code means here and now, or an empty text."""
        offer = self._catalogue.offer(self._replica.reader(), performance)
        now = self._server_ms()
        found = promotion_of(code, offer, now) if offer is not None else None
        return found.name if found else ""

    def _offers(self, basket: Basket) -> Offers:
        store = self._replica.reader()
        wanted = {place.performance for place in basket.places}
        found = {p: self._catalogue.offer(store, p) for p in wanted}
        return {p: offer for p, offer in found.items() if offer is not None}

    def _price(self, basket: Basket, returned: tuple[TicketId, ...] = ()) -> PricedBasket:
        """Priced once while it stays the same: what was shown is what is charged."""
        asked = (basket, returned, self._replica.kept.version(Document))
        if self._priced is None or self._priced[0] != asked:
            self._priced = asked, self._priced_now(basket, returned)
        return self._priced[1]

    def _paid_with(self, returned: tuple[TicketId, ...]) -> Counter[HouseId]:
        """How many tickets of each house, with its fees, come back for this one: an exchange is
        the same order to a customer, and those fees do not go back. What the house asks for the
        exchange itself is its rule `exchange_fee_cents`.
        """
        store = self._replica.reader()
        back = (store.get(Ticket, (ticket,)) for ticket in dict.fromkeys(returned))
        return Counter(HouseId(one.house) for one in back if one is not None and one.cents)

    def _priced_now(self, basket: Basket, returned: tuple[TicketId, ...]) -> PricedBasket:
        offers, gone, store = self._offers(basket), frozenset(returned), self._replica.reader()
        orders = family_of(store, orders_of_tickets(store, returned))
        held = several_shows(store, self._catalogue, orders)
        stay = tuple(one for one in held if one.valid and one.ticket not in gone)
        earlier = self._bought_earlier(basket, offers)
        places = pricing.price_places(basket.places, offers, earlier, shows_of(stay))
        places = with_promotion(places, offers, basket.promotion, self._server_ms())
        credit = tuple(voucher_line(self._house(), cents) for cents in basket.vouchers)
        fees = fee_lines(places, offers, self._paid_with(returned))
        new = pricing.shows_by_price(places, offers)
        fewer = self._of_fewer_shows(held, stay, new, returned, orders) if held else ()
        priced = pricing.of_places(places).beside((*fees, *credit, *fewer))
        return replace(priced, one_code=basket.one_code)

    def _of_fewer_shows(
        self, held: tuple[ShowTicket, ...], stay: tuple[ShowTicket, ...], new: pricing.Earlier,
        returned: tuple[TicketId, ...], orders: tuple[Order, ...],
    ) -> tuple[SoldLine, ...]:  # fmt: skip
        """What is kept for tickets that stay and are for too few shows now, of what is left after
        the house's own fee.
        """
        store = self._replica.reader()
        others: pricing.Earlier = {}
        if (whose := customer_of(orders)) and any(one.season for one in held):
            but = frozenset(order.id for order in orders)
            others = shows_bought(store, self._catalogue, whose, self._season_began(), but)
        back = [store.get(Ticket, (ticket,)) for ticket in returned]
        rules = refund_rules(store, self._house())
        fee = (rules.exchange_fee_cents if new else rules.fee_cents) * len(back)
        most = max(sum(one.cents for one in back if one is not None) - fee, 0)
        has = pricing.together(shows_of(stay), new)
        kept = kept_of(store, orders)
        return recharged(stay, shows_of(held), has, others, kept, most)

    def as_group(self, basket: Basket) -> Basket:
        """The basket with one code for its places of one performance and price, or with a code for
        each of them again. Refused("group_too_small" | "group_too_large").
        """
        if not basket.one_code:
            lines = self._price(basket).lines
            require_codes(lines)
            if not group_sizes(lines):
                raise Refused("group_too_small")
        return replace(basket, one_code=not basket.one_code)

    def _bought_earlier(self, basket: Basket, offers: Offers) -> pricing.Earlier:
        """Shows of this season that the customer has, where a price of the basket counts them."""
        types = {kind.id: kind for offer in offers.values() for kind in offer.prices.types}
        asks = any(types[p.price_type].terms.season for p in basket.places if p.price_type in types)
        if not (basket.customer and asks):
            return {}
        return shows_bought(
            self._replica.reader(), self._catalogue, basket.customer, self._season_began()
        )

    def _season_began(self) -> str:
        store = self._replica.reader()
        today = local_from_ms(self._server_ms(), house_zone(store, self._house())).date()
        return season_of(today, self._setting_of("season_begins")).isoformat()

    def _unmet(
        self, basket: Basket, reason: str = "", returned: tuple[TicketId, ...] = ()
    ) -> Unmet | None:
        """The first condition of its prices that the basket does not meet."""
        places = self._price(basket, returned).places
        if all(i.price_type.terms == ASKS_NOTHING for i in places):
            return None  # as most do: a sale must not pay for what nobody asks
        offers = self._offers(basket)
        return first_unmet(places, offers, self._asked(basket, reason, returned))

    def _asked(self, basket: Basket, reason: str, returned: tuple[TicketId, ...]) -> Asked:
        """What is known of who buys, and of this till, as far as a price of the basket asks it;
        what goes back for it counts no more.
        """
        store, places = self._replica.reader(), self._price(basket, returned).places
        quotas: set[tuple[bytes, bytes]] = {
            (item.place.performance, item.price_type.id)
            for item in places if item.price_type.terms.quota
        }  # fmt: skip
        held = None
        if basket.customer and any(item.price_type.terms.membership for item in places):
            held = memberships_of(store, self._house(), basket.customer)
        passes = any(item.price_type.terms.pass_number for item in places)
        return Asked(
            self._server_ms(),
            {key: performances.sold_at(store, *key, returned) for key in quotas},
            reason, held, basket.shown, self.passes_left(returned) if passes else 0,
        )  # fmt: skip

    def passes_left(self, returned: tuple[TicketId, ...] = ()) -> int:
        """How many tickets by a pass this shift may still sell by hand, as the house's rule
        `tariffs_per_shift` says; as many more as go back for them.
        """
        shift, store = self.actor().shift, self._replica.reader()
        most = most_in_shift(self._setting_of("tariffs_per_shift"))
        back = sum(store.get(TariffPass, (ticket,)) is not None for ticket in set(returned))
        return most + back - (sold_in_shift(store, shift) if shift else 0)

    def pass_used(
        self, performance: PerformanceId, number: str, returned: tuple[TicketId, ...] = ()
    ) -> str:
        """The order in which that pass has a ticket of this performance already, or an empty text;
        what goes back for this sale does not count.
        """
        return order_by_pass(self._replica.reader(), performance, number, returned)

    def most_passes(self) -> int:
        """How many a whole shift may sell."""
        return most_in_shift(self._setting_of("tariffs_per_shift"))

    def change_price(
        self, basket: Basket, index: int, cents: Cents, reason: str, pin: str = "",
        second: OperatorId | None = None, second_pin: str = "",
    ) -> Basket:  # fmt: skip
        """The basket with another price for one place, which the house may protect (its rule
        `price_change`; without one the own PIN). Not on the screen's thread.

        Refused("price_impossible" | "role_missing" | "reason_missing" | "own_pin_missing" |
        "second_missing" | "wrong_pin" | "pin_locked").
        """
        if cents < 0 or index >= len(basket.places):
            raise Refused("price_impossible")
        self._require_role(Act.PRICE, second)
        if cents == 0:
            self._require_role(Act.FREE, second)
        warrant = self._warranted("price_change", reason, pin, second, second_pin)
        agreed = Agreed(cents, warrant.reason, self.actor().operator, warrant.second)
        self._agreed.add(agreed)
        return basket.with_place(index, replace(basket.places[index], agreed=agreed))

    def _require_met(
        self, basket: Basket, reason: str, returned: tuple[TicketId, ...] = ()
    ) -> None:
        """Refused with the first condition that is not met, or for a price that nobody here agreed
        to.
        """
        unmet = self._unmet(basket, reason, returned)
        if unmet is not None:
            raise unmet.error()
        if any(p.agreed is not None and p.agreed not in self._agreed for p in basket.places):
            raise Refused("price_not_agreed")

    def _require_sellable(
        self, basket: Basket, note: str, returned: tuple[TicketId, ...] = ()
    ) -> None:
        self._require_roles(basket)
        self._require_met(basket, note, returned)

    def _require_roles(self, basket: Basket, second: OperatorId | None = None) -> None:
        self._require_role(Act.SELL)
        places = self._price(basket).places
        if any(i.cents == 0 and i.place.agreed is None for i in places):
            self._require_role(Act.FREE, second)

"""Orders of a web shop: from a hold to a sale of the server's own, and taking one back."""

from __future__ import annotations

import hashlib

from boxoffice.actions.privacy import commit
from boxoffice.actions.selling import require_balance, sold_line
from boxoffice.actions.tickets import new_codes
from boxoffice.basket import Place
from boxoffice.clock import utc_from_ms
from boxoffice.errors import Bug, Refused
from boxoffice.fold.rows import Admission, Conflict, Pii, Row, Ticket
from boxoffice.ids import Cents, DeviceId, Entropy, PerformanceId, mint
from boxoffice.journal.kinds import (
    NO_SEAT,
    Sale,
    Secret,
    SoldPayment,
    SoldTicket,
    Void,
)
from boxoffice.rules.conditions import Asked, first_unmet
from boxoffice.rules.numbering import human_number
from boxoffice.rules.pricing import PricedBasket, price_basket
from sync.server import own_sales, state
from sync.server.entries import went_in
from sync.server.work import Work
from sync.shop import booked
from sync.shop.booked import METHOD, Booked
from sync.shop.holding import Basket, Holding, taken_seats
from sync.shop.keys import ShopKey
from sync.shop.programme import Programme, Shown
from sync.shop.rule import before, rule_of
from sync.shop.seller import NUMBER
from sync.shop.values import (
    PlacesTakenError,
    Spot,
    TotalDiffersError,
    WantedOrder,
    WantedTicket,
    items_of,
)


class Ordering:
    """Orders of one shop in one transaction."""

    def __init__(
        self, work: Work, server: DeviceId, key: ShopKey, programme: Programme, entropy: Entropy,
        now_ms: int,
    ) -> None:  # fmt: skip
        self._work = work
        self._store = work.store
        self._server = server
        self._key = key
        self._programme = programme
        self._entropy = entropy
        self._now_ms = now_ms
        self._holding = Holding(work, server, key, now_ms)

    def find(self, shop_order: str) -> Booked:
        """This shop's order. Refused("unknown_order")."""
        found = booked.read(self._store, self._key, shop_order)
        if found is None:
            raise Refused("unknown_order")
        return found

    def place(self, shop_order: str, wanted: WantedOrder) -> Booked:
        """Sell what a hold keeps. The same request again gives the order that it made.

        Raises PlacesTakenError, TotalDiffersError, Refused("order_differs" | "unknown_hold" |
        "hold_over" | "not_in_hold" | "not_on_sale" | "unknown_price_type" |
        "price_conditions" | …).
        """
        known = booked.read(self._store, self._key, shop_order)
        if known is not None:
            if not known.is_of(wanted):
                raise Refused("order_differs")
            return known
        basket = self._holding.standing(wanted.hold)
        if items_of(wanted.tickets) != basket.items:
            raise Refused("not_in_hold")
        priced = self._price(wanted.tickets)
        if priced.cents != wanted.paid:
            raise TotalDiffersError(priced.cents)
        self._require_free(basket)
        self._holding.end(basket, "ordered")
        self._require_room(basket)
        self._sell(shop_order, wanted, priced)
        return self.find(shop_order)

    def _price(self, tickets: tuple[WantedTicket, ...]) -> PricedBasket:
        shown = {t.performance: self._selling(t.performance) for t in tickets}
        places = tuple(
            Place(t.performance, t.price_type, t.seat, None if t.seat is not None else t.pool)
            for t in tickets
        )
        offers = {id_: found.offer for id_, found in shown.items()}
        priced = price_basket(places, offers)
        sold = {(id_, one.id) for id_, found in shown.items() for one in found.sold}
        if any((t.performance, t.price_type) not in sold for t in tickets):
            raise Refused("unknown_price_type")
        asked = Asked(self._now_ms, self._counted(priced))
        if first_unmet(priced.places, offers, asked) is not None:
            raise Refused("price_conditions")
        return priced

    def _counted(self, priced: PricedBasket) -> dict[tuple[bytes, bytes], int]:
        """Valid tickets at each price of a basket that there are only so many of."""
        limited = {
            (item.place.performance, item.price_type.id)
            for item in priced.places if item.price_type.terms.quota
        }  # fmt: skip
        count = "SELECT count(*) FROM ticket WHERE performance = ? AND price_type = ?"
        valid = f"{count} AND state = 'valid'"
        return {key: self._store.run(valid, key).fetchone()[0] for key in limited}

    def _selling(self, performance: PerformanceId) -> Shown:
        found = self._programme.get(self._store, self._key.house, performance, self._now_ms)
        if not found.on_sale(self._now_ms):
            raise Refused("not_on_sale")
        return found

    def _require_free(self, basket: Basket) -> None:
        """A hold is politeness: a plan may have given its seats to a desk meanwhile."""
        gone: list[Spot] = []
        for item in basket.items:
            if item.seats:
                taken = taken_seats(self._store, item.performance, self._now_ms, item.seats)
                gone += [Spot(item.performance, n) for n in item.seats if n in taken]
        if gone:
            raise PlacesTakenError(tuple(gone))

    def _require_room(self, basket: Basket) -> None:
        """Places of its pools, now that it holds none of them itself."""
        gone = [
            Spot(item.performance, pool=item.pool)
            for item in basket.items
            if item.pool
            and self._holding.places_left(item.performance, item.pool) < item.places
        ]  # fmt: skip
        if gone:
            raise PlacesTakenError(tuple(gone))

    def _sell(self, shop_order: str, wanted: WantedOrder, priced: PricedBasket) -> None:
        order = booked.new_order_id(self._key, shop_order, self._now_ms)
        sale = Sale(
            order=order,
            number=self._next_number(),
            house=self._key.house,
            lines=tuple(sold_line(line) for line in priced.lines),
            tickets=self._tickets(priced, order),
            payments=(SoldPayment(METHOD, priced.cents, reference=wanted.payment_reference),),
            total=priced.cents,
            note=self._keep_private(wanted.buyer_reference),
        )
        require_balance(sale)
        _require_rightful(own_sales.sell(self._store, self._work.journal, self._server, sale))

    def _tickets(self, priced: PricedBasket, order: bytes) -> tuple[SoldTicket, ...]:
        numbered = [(n, item) for n, line in enumerate(priced.lines) for item in line.places]
        codes = new_codes(self._entropy, len(numbered))
        return tuple(
            SoldTicket(
                mint(self._now_ms, self._entropy), line, item.place.performance, item.owner,
                NO_SEAT if item.place.seat is None else item.place.seat, item.place.pool or "",
                item.rank, item.price_type.id, item.price_type.number, item.cents,
                _grant(order, item.place), code,
            )
            for (line, item), code in zip(numbered, codes, strict=True)
        )  # fmt: skip

    def _next_number(self) -> str:
        """Gap-free per house and epoch; kept beside the journal, and counted under its lock."""
        self._work.locks.number_next()
        epoch = self._work.journal.epoch
        name = f"web_orders.{self._key.house.hex()}.{epoch}"
        number: int = state.get(self._store, name, 0) + 1
        state.put(self._store, name, number)
        return human_number(NUMBER, epoch, number)

    def _keep_private(self, text: str) -> Secret | None:
        """The buyer stands beside the chain, and can be erased there."""
        if not text:
            return None
        ref = mint(self._now_ms, self._entropy)
        secret, item = commit(text, self._key.house, ref, self._entropy)
        self._emit([item])
        return secret

    def _emit(self, rows: list[Pii]) -> None:
        self._store.put(rows)
        self._work.feed.emit(rows)

    def cancel(
        self, shop_order: str, refund_reference: str, tickets: frozenset[bytes] | None = None
    ) -> Booked:
        """Take back what is valid of an order, or of these tickets of it, and the money. Twice is
        as once.

        Refused("unknown_order" | "not_in_order" | "cancel_not_allowed" | "cancel_too_late" |
        "ticket_used").
        """
        found = self.find(shop_order)
        valid = [ticket for ticket in found.tickets if ticket.state == "valid"]
        if tickets is not None and not tickets <= {ticket.id for ticket in found.tickets}:
            raise Refused("not_in_order")
        gone = [ticket for ticket in valid if tickets is None or ticket.id in tickets]
        if found.row.state == "void" or not gone:
            return found
        self._require_cancellable(gone)
        back = SoldPayment(
            METHOD, Cents(-sum(ticket.cents for ticket in gone)), reference=refund_reference
        )
        ids = tuple(ticket.id for ticket in gone)
        whole = len(gone) == len(valid)
        self._work.journal.record(Void(found.row.id, self._key.house, ids, (back,), whole=whole))
        return self.find(shop_order)

    def _require_cancellable(self, tickets: list[Ticket]) -> None:
        """The house's rule; and nobody is inside on one of the tickets."""
        rule = rule_of(self._store, self._key.house)
        for performance in {PerformanceId(ticket.performance) for ticket in tickets}:
            shown = self._programme.get(self._store, self._key.house, performance, self._now_ms)
            if shown.performance.status == "cancelled":
                continue
            if rule.cancel_hours < 0:
                raise Refused("cancel_not_allowed")
            until = before(shown.starts, hours=rule.cancel_hours)
            if utc_from_ms(self._now_ms) > until:
                raise Refused("cancel_too_late", hours=rule.cancel_hours)
        for ticket in tickets:
            scans = self._store.select(Admission, "ticket = ?", (ticket.id,))
            if any(went_in(scan) for scan in scans):
                raise Refused("ticket_used")


def _grant(order: bytes, place: Place) -> bytes:
    """The right under which an order's seats of a performance, or places of a pool, are sold."""
    about = b"web grant" + order + place.performance + (place.pool or "").encode()
    return hashlib.sha256(about).digest()[:16]


def _require_rightful(rows: list[Row]) -> None:
    """Checked under the same locks a moment ago: a flag here is a fault of ours."""
    for row in rows:
        if isinstance(row, Conflict) or (isinstance(row, Ticket) and row.flag):
            raise Bug("web_sale_not_rightful")

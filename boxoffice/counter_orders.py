"""The desk's facade, as far as it is about orders that were sold before."""

from __future__ import annotations

from boxoffice.actions import amending, exchanging
from boxoffice.basket import Basket
from boxoffice.counter_drawer import DrawerDesk
from boxoffice.counter_reservations import ReservationDesk
from boxoffice.errors import Refused
from boxoffice.fold.rows import Order, Payment, Ticket
from boxoffice.ids import Cents, OperatorId, OrderId, PerformanceId, SeatIndex, TicketId
from boxoffice.money import round_cash
from boxoffice.queries import customers, orders
from boxoffice.queries.vouchers import voucher_view
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.pricing import PricedBasket
from boxoffice.rules.protected import Guard
from boxoffice.rules.roles import Act, over_ceiling
from boxoffice.rules.vouchers import foreign_code, parse_code
from boxoffice.views import (
    Difference,
    ExtraLine,
    Link,
    Method,
    OrderFound,
    OrderView,
    Sold,
    Tender,
    VoucherView,
)

EMPTY = Basket()
MOST_PEOPLE = 5
_WAYS_BACK = (Method.CASH, Method.CARD_BY_HAND, Method.TRANSFER, Method.VOUCHER)


class OrderDesk(DrawerDesk, ReservationDesk):
    """A desk that can come back to what it, or another desk of the house, has sold."""

    _last_sale: Sold | None = None

    # -- finding --------------------------------------------------------------------------------

    def find_orders(self, text: str) -> tuple[OrderFound, ...]:
        """Orders by their number, newest first."""
        store = self._replica.reader()
        return tuple(self._found(store, row) for row in orders.find_orders(store, text))

    def find_orders_of(self, text: str) -> tuple[OrderFound, ...]:
        """What people whose name begins so have bought, newest first."""
        store = self._replica.reader()
        found = {
            row.id: row
            for one in self.find_customers(text)[:MOST_PEOPLE]
            for row in customers.orders_of(store, one.id)[:MOST_PEOPLE]
        }
        newest = sorted(found.values(), key=lambda row: row.at_ms, reverse=True)
        return tuple(self._found(store, row) for row in newest[:MOST_PEOPLE])

    def orders_due(self) -> tuple[OrderFound, ...]:
        """Sold on account and not paid yet, oldest first; the amount is what is due."""
        store = self._replica.reader()
        return tuple(self._found(store, row, due) for row, due in orders.orders_due(store))

    def _found(self, store: RowStore, row: Order, cents: Cents | None = None) -> OrderFound:
        view = orders.order_view(store, self._catalogue, self._house(), OrderId(row.id))
        titles = dict.fromkeys(line.title for line in view.lines if line.title)
        labels = ", ".join(ticket.label for ticket in view.tickets)
        return OrderFound(
            view.id, view.number, view.at_ms, view.state,
            Cents(row.total) if cents is None else cents, " · ".join((*titles, labels)),
        )  # fmt: skip

    def order(self, order: OrderId) -> OrderView:
        """One order whole. Refused("unknown_order")."""
        return orders.order_view(self._replica.reader(), self._catalogue, self._house(), order)

    def scanned(self, text: str) -> tuple[OrderView, TicketId] | None:
        """The order and ticket of a scanned or typed code; None when it is none of this copy."""
        found = orders.order_of_code(self._replica.reader(), self._catalogue, text)
        return None if found is None else (self.order(found[0]), found[1])

    # -- money back, other tickets ----------------------------------------------------------------

    def difference(self, tickets: tuple[TicketId, ...], basket: Basket = EMPTY) -> Difference:
        """What an exchange for this basket comes to, or a refund for an empty one.

        Refused("ticket_not_valid" | "ticket_inside" | "refund_too_late" | …).
        """
        store = self._replica.reader()
        priced = self._priced_or_nothing(basket, tickets)
        due = exchanging.difference(store, self._replica, tickets, priced)
        fee = sum(line.cents for line in due.lines if line.kind == "fee")
        ways = self._ways(store, tickets)
        asked = Cents(sum(line.cents for line in priced.extra)) if not basket else Cents(0)
        return Difference(
            due.cents, round_cash(due.cents), Cents(fee), ways, due.unpaid_cents, asked
        )

    def _extra(
        self, returned: tuple[TicketId, ...], priced: PricedBasket
    ) -> tuple[tuple[ExtraLine, ...], Cents]:
        """The lines beside those of the places, and what all of it comes to."""
        store, unpaid = self._replica.reader(), Cents(0)
        lines, cents = priced.extra, priced.cents
        if returned:
            due = exchanging.difference(store, self._replica, returned, priced)
            lines, cents, unpaid = (*lines, *due.lines), due.cents, due.unpaid_cents
        shown = []
        for line in lines:
            title, price = orders.names(store, self._catalogue, line.performance, line.price_type)
            shown.append(ExtraLine(line.kind, line.quantity, title, price, Cents(line.cents)))
        if unpaid:
            shown.append(ExtraLine("unpaid", 1, "", "", unpaid))
        return tuple(shown), cents

    def _ways(self, store: RowStore, tickets: tuple[TicketId, ...]) -> tuple[str, ...]:
        """How it was paid, as it was put right; of what was exchanged for nothing how that was;
        then the other ways money can go. What a terminal took goes back by card, by hand.
        """
        ticket = store.get(Ticket, (tickets[0],)) if tickets else None
        order = store.get(Order, (ticket.order,)) if ticket else None
        known: list[str] = []
        while order is not None and not known:
            holds: dict[str, int] = {}
            for paid in store.select(Payment, '"order" = ? ORDER BY n', (order.id,)):
                by = Method.CARD_BY_HAND if paid.method == Method.CARD else paid.method
                holds[by] = holds.get(by, 0) + paid.cents
            known = [by for by, cents in holds.items() if cents > 0 and by in _WAYS_BACK]
            order = store.get(Order, (order.origin,)) if order.origin else None
        return tuple(dict.fromkeys((*known, *_WAYS_BACK)))

    def exchange(
        self, tickets: tuple[TicketId, ...], basket: Basket, *tenders: Tender, reason: str = "",
        pin: str = "", second: OperatorId | None = None, second_pin: str = "",
    ) -> Sold:  # fmt: skip
        """Take tickets back and sell the basket for them; an empty one is a refund, which the
        house may protect (its rule `refund`; without one a reason is enough).
        Refused("role_missing") also for more than its `refund_ceiling` lets a seller pay back.
        """
        self._require_role(Act.SELL)
        if over_ceiling(
            -self.difference(tickets, basket).cents, self._setting_of("refund_ceiling")
        ):
            self._require_role(Act.REFUND)
        if basket.places:
            self._require_met(basket, reason, tickets)
        else:
            self._warranted("refund", reason, pin, second, second_pin, otherwise=Guard.FREE)
        self._last_sale = exchanging.exchange(
            self._replica, tickets, self._priced_or_nothing(basket, tickets), tenders, self.actor(),
            online=self._network.link().link is Link.ONLINE, reason=reason,
            customer=basket.customer, by_mail=basket.by_mail,
        )  # fmt: skip
        return self._last_sale

    def _priced_or_nothing(
        self, basket: Basket, returned: tuple[TicketId, ...] = ()
    ) -> PricedBasket:
        return self._price(basket, returned) if basket or returned else exchanging.NOTHING

    # -- small changes ----------------------------------------------------------------------------

    def move(
        self, performance: PerformanceId, to: tuple[tuple[TicketId, SeatIndex], ...],
        reason: str = "",
    ) -> tuple[str, ...]:  # fmt: skip
        """Other seats of the same performance, without money; their labels."""
        store = self._replica.reader()
        found = self._catalogue.performance(store, performance)
        plan = self._catalogue.plan(store, found.plan) if found else None
        if plan is None:
            raise Refused("unknown_performance")
        return amending.move(self._replica, plan, to, self.actor(), reason)

    def reprint(self, order: OrderId, tickets: tuple[TicketId, ...], reason: str = "") -> None:
        """The same codes once more, marked as duplicates."""
        amending.reprint(self._replica, order, tickets, self.actor(), reason)

    def reissue(self, order: OrderId, tickets: tuple[TicketId, ...], why: str) -> None:
        """New codes; what was printed before admits nobody any more."""
        amending.reissue(self._replica, order, tickets, why, self.actor())

    def change_payment(
        self, order: OrderId, was: Method, now: Method, reason: str, reference: str = ""
    ) -> Cents:
        """Book a payment of this shift under the right method. Refused("reason_missing" | …)."""
        if not reason.strip():
            raise Refused("reason_missing")
        return amending.change_payment(
            self._replica, order, was, now, self.actor(), reference=reference, reason=reason
        )

    def settle(self, order: OrderId, *tenders: Tender) -> Cents:
        """Take money for an order sold on account; the change."""
        online = self._network.link().link is Link.ONLINE
        paid = amending.settle(self._replica, order, tenders, self.actor(), online=online)
        return paid.change

    def voucher(self, text: str) -> VoucherView | None:
        """A scanned or typed voucher with what is left of it; None when this copy has none such."""
        code = parse_code(text) or foreign_code(text)
        return voucher_view(self._replica.reader(), code) if code else None

    def note(self, order: OrderId, text: str) -> None:
        """Write something down about an order."""
        amending.note(self._replica, order, text, self.actor())

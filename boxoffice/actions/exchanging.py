"""Giving tickets back, for money or for others: one order of its own, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec

from boxoffice.actions.cards import require_not_wanted
from boxoffice.actions.privacy import keep
from boxoffice.actions.selling import make_sale, queue_papers, sold_as
from boxoffice.actions.tickets import Rights
from boxoffice.actions.unpaid import Unpaid, take_off, unpaid_of
from boxoffice.actions.vouchers import require_covered, voucher_line
from boxoffice.errors import Refused
from boxoffice.fold.rows import Order
from boxoffice.ids import Cents, HouseId, OrderId, TicketId
from boxoffice.journal.kinds import Exchange, Returned, SoldLine, SoldPayment
from boxoffice.queries.cards import card_of_order
from boxoffice.queries.orders import (
    over_without,
    refund_rules,
    require_order,
    returnable,
)
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.transaction import Transaction
from boxoffice.rules.pricing import PricedBasket
from boxoffice.rules.refunds import (
    RefundRules,
    Returnable,
    fee_lines,
    require_provable,
    require_returnable,
    return_lines,
)
from boxoffice.rules.tender import Paid, pay
from boxoffice.views import Method, Sold, Tender

NOTHING = PricedBasket((), (), Cents(0), "")


@dataclass(frozen=True, slots=True)
class Due:
    """What an exchange comes to: its lines, and the difference; negative goes back."""

    lines: tuple[SoldLine, ...]
    cents: Cents
    unpaid: tuple[Unpaid, ...] = ()

    @property
    def unpaid_cents(self) -> Cents:
        """What nobody has to pay any more, and what therefore does not go back either."""
        return Cents(sum(one.cents for one in self.unpaid))


def difference(
    store: RowStore, replica: Replica, tickets: tuple[TicketId, ...], basket: PricedBasket
) -> Due:
    """What would have to be paid, or would go back. Refused("unknown_ticket" |
    "ticket_not_valid" | "ticket_inside" | "refund_too_late" | "ticket_of_others" | "order_in_card":
    a card may have paid it).
    """
    back, rules = _checked(store, replica, tickets)
    return _due(store, replica, back, rules, basket)


def _due(
    store: RowStore, replica: Replica, back: tuple[Returnable, ...], rules: RefundRules,
    basket: PricedBasket,
) -> Due:  # fmt: skip
    fee = rules.exchange_fee_cents if basket.places else rules.fee_cents
    lines = (*return_lines(back), *fee_lines(back, replica.house, fee))
    kept = 0 if basket.places else basket.cents
    unpaid = tuple(_unpaid(store, replica, back, kept))
    cents = basket.beside(lines).cents + sum(one.cents for one in unpaid)
    return Due(lines, Cents(cents), unpaid)


def _unpaid(
    store: RowStore, replica: Replica, back: tuple[Returnable, ...], kept: int
) -> Iterator[Unpaid]:
    """What of it nobody has paid. `kept` of a refund stays due with the tickets that stay (below
    zero: it goes back with these).
    """
    worth: dict[OrderId, int] = {}
    for ticket in back:
        worth[ticket.order] = worth.get(ticket.order, 0) + ticket.cents
    for id_, cents in worth.items():
        net = max(cents - kept, 0)
        kept -= cents - net
        found = unpaid_of(store, id_, net)
        if found is not None and card_of_order(store, replica.device, id_):
            raise Refused("order_in_card", number=require_order(store, id_).number)
        if found is not None and found.cents:
            yield found


def _checked(
    store: RowStore, replica: Replica, tickets: tuple[TicketId, ...]
) -> tuple[tuple[Returnable, ...], RefundRules]:
    if not tickets:
        raise Refused("unknown_ticket")
    rules = refund_rules(store, replica.house)
    back = tuple(returnable(store, replica, ticket) for ticket in dict.fromkeys(tickets))
    require_returnable(back, rules, replica.server_time().ms)
    return back, rules


def exchange(  # noqa: PLR0913 - all that one order is told
    replica: Replica, tickets: tuple[TicketId, ...], basket: PricedBasket,
    tenders: tuple[Tender, ...], actor: Actor, *, online: bool, reason: str = "",
    intent: bytes = b"", customer: bytes = b"", by_mail: bool = False,
) -> Sold:  # fmt: skip
    """Take tickets back and sell the basket for them; an empty basket is a refund. Whose the
    tickets were it stays, unless another customer is named.

    The tenders pay the difference, or say how it goes back. Raises what `difference` and
    `selling.sell` do, and Refused("refund_offline", most=cents); nothing is changed then.
    """
    if not actor.shift:
        raise Refused("no_shift")
    replica.require_own_past()
    with replica.write() as tx:
        back, rules = _checked(tx.store, replica, tickets)
        due = _due(tx.store, replica, back, rules, basket)
        if due.cents < 0 and any(tender.method is Method.VOUCHER for tender in tenders):
            basket, due = _as_voucher(basket, due, replica.house)
        paid = pay(due.cents, tenders)
        require_covered(replica, tx.store, paid.payments, online=online)
        require_provable(back, rules, paid_out=_paid_out(paid), online=online)
        rights = Rights(replica, tx.store)
        require_not_wanted(replica, basket.places, intent)
        booked = replace(paid, payments=(*_never_paid(replica, tx, due, actor), *paid.payments))
        sale = make_sale(replica, tx, rights, basket, booked, due.lines)
        whose = customer or _whose(tx.store, back)
        sale = msgspec.structs.replace(sale, intent=intent, customer=whose)
        why = keep(replica, tx, reason) if reason.strip() else None
        payload = Exchange(sale, _returned(tx.store, back), why)
        tx.record(payload, actor.operator, actor.shift, rights.rows)
        queue_papers(tx, sale, by_mail=by_mail)
    sold = sold_as(sale, paid, tenders, basket.summary, online=online)
    parts = tuple(part for part in sold.parts if part.method != Method.ON_ACCOUNT)
    return replace(sold, parts=parts, unpaid_cents=due.unpaid_cents, by_mail=by_mail)


def _never_paid(
    replica: Replica, tx: Transaction, due: Due, actor: Actor
) -> tuple[SoldPayment, ...]:
    """What was on account and comes back: taken off the orders where it was due, and no money of
    this one.
    """
    for one in due.unpaid:
        take_off(replica, tx, one, actor)
    return (SoldPayment(Method.ON_ACCOUNT, -due.unpaid_cents),) if due.unpaid else ()


def _as_voucher(basket: PricedBasket, due: Due, house: HouseId) -> tuple[PricedBasket, Due]:
    """What goes back becomes a voucher of this order: then nothing is left to be paid."""
    return basket.beside((voucher_line(house, -due.cents),)), replace(due, cents=Cents(0))


def _whose(store: RowStore, back: tuple[Returnable, ...]) -> bytes:
    """The one customer whose orders these tickets are of; empty for nobody, or several."""
    orders = (store.get(Order, (ticket.order,)) for ticket in back)
    whose = {order.customer for order in orders if order is not None}
    return whose.pop() if len(whose) == 1 else b""


_AT_ONCE = {Method.CASH, Method.CARD, Method.CARD_BY_HAND}
"""Money that is gone; a voucher or a transfer can still be stopped."""


def _paid_out(paid: Paid) -> Cents:
    out = (-p.cents for p in paid.payments if p.method in _AT_ONCE and p.cents < 0)
    return Cents(sum(out))


def _returned(store: RowStore, back: tuple[Returnable, ...]) -> tuple[Returned, ...]:
    gone = frozenset(ticket.ticket for ticket in back)
    return tuple(
        Returned(ticket.ticket, ticket.order, over_without(store, ticket.order, gone))
        for ticket in back
    )

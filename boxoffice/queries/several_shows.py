"""Tickets of orders at a price that holds from several shows."""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.fold.rows import Allocation, Line, Order, PriceChange, Ticket
from boxoffice.ids import Cents, CustomerId, HouseId, PerformanceId, TicketId
from boxoffice.queries.catalogue import Catalogue
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.fewer_shows import Kept, ShowTicket


def orders_of_tickets(store: RowStore, tickets: Iterable[TicketId]) -> tuple[Order, ...]:
    """The orders that they are of, each once."""
    known = (store.get(Ticket, (ticket,)) for ticket in tickets)
    ids = dict.fromkeys(one.order for one in known if one is not None)
    found = (store.get(Order, (order,)) for order in ids)
    return tuple(order for order in found if order is not None)


def customer_of(orders: Iterable[Order]) -> CustomerId:
    """The one customer of them; empty for nobody, or several."""
    whose = {order.customer for order in orders}
    return CustomerId(whose.pop()) if len(whose) == 1 else CustomerId(b"")


def family_of(store: RowStore, orders: Iterable[Order]) -> tuple[Order, ...]:
    """These orders, those that they were exchanged from, and all that followed from them."""
    found: dict[bytes, Order] = {}
    waiting = list(orders)
    while waiting:
        order = waiting.pop()
        if order.id in found:
            continue
        found[order.id] = order
        before = store.get(Order, (order.origin,)) if order.origin else None
        waiting += [before] if before is not None else []
        waiting += store.select(Order, "origin = ? AND origin <> x''", (order.id,))
    return tuple(found.values())


def several_shows(
    store: RowStore, catalogue: Catalogue, orders: Iterable[Order]
) -> tuple[ShowTicket, ...]:
    """Their tickets, also those that went back, whose price asks for several shows, as its list
    says now.
    """
    found = []
    for order in orders:
        for ticket in store.select(Ticket, '"order" = ? ORDER BY line, id', (order.id,)):
            one = _of(store, catalogue, ticket)
            if one is not None:
                found.append(one)
    return tuple(found)


def kept_of(store: RowStore, orders: Iterable[Order]) -> dict[Kept, int]:
    """What these orders kept for tickets that were for too few shows, cents."""
    found: dict[Kept, int] = {}
    for order in orders:
        asked = "\"order\" = ? AND kind = 'fee' AND price_type <> x''"
        for line in store.select(Line, asked, (order.id,)):
            part = store.get(Allocation, (order.id, line.n, 0))
            if part is not None:
                house = HouseId(part.owner)
                of = Kept(line.performance, line.price_type, house, part.vat_code, part.vat_bp)
                found[of] = found.get(of, 0) + line.cents
    return found


def _of(store: RowStore, catalogue: Catalogue, ticket: Ticket) -> ShowTicket | None:
    offer = catalogue.offer(store, PerformanceId(ticket.performance))
    types = offer.prices.types if offer is not None else ()
    kind = next((one for one in types if one.id == ticket.price_type), None)
    if offer is None or kind is None or not kind.terms.shows:
        return None
    first, own = types[0].cents(ticket.rank), kind.cents(ticket.rank)
    usual = Cents(min(first, ticket.cents + first - own))  # what a code took off stays off
    if store.get(PriceChange, (ticket.id,)) is not None:
        usual = Cents(ticket.cents)
    part = store.get(Allocation, (ticket.order, ticket.line, 0))
    return ShowTicket(
        TicketId(ticket.id), kind.name, kind.id, kind.terms.shows, kind.terms.season,
        offer.show or ticket.performance, ticket.performance, HouseId(ticket.house),
        Cents(ticket.cents), usual, part.vat_code if part else "",
        part.vat_bp if part else 0, ticket.state == "valid",
    )  # fmt: skip

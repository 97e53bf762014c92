"""Tickets of some orders, with whether a door lets them in."""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.fold.rows import Code, Order, Ticket
from boxoffice.ids import OrderId, PerformanceId, TicketId
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.orders import is_inside
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.schema import ORDER_TAIL
from boxoffice.views import TicketRow


def orders_numbered(store: RowStore, numbers: Iterable[str]) -> tuple[OrderId, ...]:
    """Those of these numbers that are in this copy."""
    found = []
    for number in numbers:
        tail = number.rpartition("-")[2]
        rows = store.select(Order, f"{ORDER_TAIL} = ?", (tail,))
        found += [OrderId(row.id) for row in rows if row.number == number]
    return tuple(found)


def ticket_rows(
    store: RowStore, catalogue: Catalogue, orders: Iterable[OrderId]
) -> tuple[TicketRow, ...]:
    """Their tickets, order by order; what was taken back or replaced is among them."""
    rows = []
    for id_ in orders:
        order = store.get(Order, (id_,))
        number = order.number if order is not None else ""
        found = store.select(Ticket, '"order" = ? ORDER BY line, seat, id', (id_,))
        rows += [_row(store, catalogue, ticket, number) for ticket in found]
    return tuple(rows)


def ticket_row(store: RowStore, catalogue: Catalogue, id_: TicketId) -> TicketRow | None:
    """One ticket; None where this copy has none such."""
    ticket = store.get(Ticket, (id_,))
    order = store.get(Order, (ticket.order,)) if ticket is not None else None
    if ticket is None or order is None:
        return None
    return _row(store, catalogue, ticket, order.number)


def _row(store: RowStore, catalogue: Catalogue, ticket: Ticket, number: str) -> TicketRow:
    show = catalogue.performance(store, PerformanceId(ticket.performance))
    states = {row.state for row in store.select(Code, "ticket = ?", (ticket.id,))}
    state = ticket.state
    if state == "valid":
        state = "blocked" if "blocked" in states and "valid" not in states else state
    return TicketRow(
        TicketId(ticket.id), number, show.title if show else "",
        show.starts_local if show else "",
        catalogue.place_label(store, ticket.performance, ticket.seat, ticket.pool), state,
        is_inside(store, TicketId(ticket.id)),
    )  # fmt: skip

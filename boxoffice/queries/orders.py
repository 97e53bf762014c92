"""Orders as they stand: found by number, code or ticket, and shown with all that became of them."""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.errors import Refused
from boxoffice.fold.order_changes import ROUNDING, noted
from boxoffice.fold.rows import (
    Allocation,
    Code,
    Line,
    Order,
    Payment,
    Reservation,
    Ticket,
)
from boxoffice.ids import (
    Cents,
    CustomerId,
    HouseId,
    OrderId,
    PerformanceId,
    PriceTypeId,
    ShiftId,
    TicketId,
)
from boxoffice.queries import customers, people
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.house import setting
from boxoffice.queries.partners import require_sold_for
from boxoffice.queries.performances import starts_ms
from boxoffice.queries.scans import passages_of
from boxoffice.replica.replica import Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.schema import ORDER_TAIL
from boxoffice.rules.presence import presence
from boxoffice.rules.refunds import RefundRules, Returnable
from boxoffice.tickets import code as ticket_code
from boxoffice.tickets import short_code
from boxoffice.views import OrderLineView, OrderPayment, OrderTicket, OrderView

MOST_FOUND = 50


def find_orders(store: RowStore, text: str) -> tuple[Order, ...]:
    """Orders whose number is typed, whole (`2-0147`) or as people say it (`147`), newest first."""
    text = text.strip()
    tail = text.rsplit("-", 1)[-1]
    if not tail.isdigit():
        return ()
    wanted = tail.zfill(4)
    found = store.select(
        Order, f"{ORDER_TAIL} = ? ORDER BY at_ms DESC LIMIT {MOST_FOUND}", (wanted,)
    )
    return tuple(row for row in found if "-" not in text or row.number == text)


def last_of_shift(store: RowStore, shift: ShiftId) -> OrderId | None:
    """The last order of a till; by its number, because a clock may have been put back."""
    found = store.select(
        Order, "shift = ? ORDER BY length(number) DESC, number DESC LIMIT 1", (shift,)
    )
    return next((OrderId(row.id) for row in found), None)


def tickets_of_code(
    store: RowStore, performances: Iterable[PerformanceId], code_id: bytes
) -> tuple[Ticket, ...]:
    """Tickets that a code stands for, or stood for, in these performances."""
    found = [
        row
        for performance in performances
        for row in store.select(Code, "performance = ? AND code = ?", (performance, code_id))
    ]
    tickets = (store.get(Ticket, (row.ticket,)) for row in found)
    return tuple(ticket for ticket in tickets if ticket is not None)


def order_of_code(
    store: RowStore, catalogue: Catalogue, text: str
) -> tuple[OrderId, TicketId] | None:
    """The order and ticket of a scanned or typed code; None when it is none of this copy."""
    signed, typed = ticket_code.parse(text), short_code.parse(text)
    if signed is not None:
        code_id = signed.content.code_id
    elif typed is not None:
        code_id = typed.code_id
    else:
        return None
    performances = (p.id for p in catalogue.performances(store))
    for ticket in tickets_of_code(store, performances, code_id):
        if store.get(Order, (ticket.order,)) is not None:
            return OrderId(ticket.order), TicketId(ticket.id)
    return None


def order_view(store: RowStore, catalogue: Catalogue, house: HouseId, id_: OrderId) -> OrderView:
    """One order with its lines, tickets, payments and notes. Refused("unknown_order")."""
    order = require_order(store, id_)
    payments = store.select(Payment, '"order" = ? ORDER BY n', (id_,))
    later = store.select(Order, "origin = ? AND origin <> x'' ORDER BY at_ms", (id_,))
    return OrderView(
        id_, order.number, order.at_ms, people.operator_name(store, house, order.operator),
        people.device_name(store, order.device), order.state, Cents(order.total),
        Cents(order.rounding), open_due(order, payments), _lines(store, catalogue, id_),
        _tickets(store, catalogue, id_),
        tuple(
            OrderPayment(p.method, Cents(p.cents), p.reference)
            for p in payments if p.method != ROUNDING
        ),
        tuple(people.private_value(store, ref) for ref in noted(order)),
        OrderId(order.origin), tuple(OrderId(row.id) for row in later),
        _customer_name(store, house, order),
    )  # fmt: skip


def _customer_name(store: RowStore, house: HouseId, order: Order) -> str:
    """Of the customer, or of the reservation that was collected."""
    person = customers.found(store, house, CustomerId(order.customer)) if order.customer else None
    if person is not None:
        return person.details.name
    kept = store.get(Reservation, (order.reservation,)) if order.reservation else None
    return people.private_value(store, kept.name) if kept is not None and kept.name else ""


def require_order(store: RowStore, id_: bytes) -> Order:
    """The order. Refused("unknown_order") when it is not in this copy."""
    order = store.get(Order, (id_,))
    if order is None:
        raise Refused("unknown_order")
    return order


def open_due(order: Order, payments: list[Payment]) -> Cents:
    """What is still to be paid: its sum, less all that was paid since."""
    if order.state != "due":
        return Cents(0)
    return Cents(order.total + order.rounding - sum(payment.cents for payment in payments))


def orders_due(store: RowStore) -> tuple[tuple[Order, Cents], ...]:
    """Sold on account and not paid yet, oldest first, with what is due of each."""
    due = store.select(Order, "state = 'due' ORDER BY at_ms")
    return tuple(
        (row, open_due(row, store.select(Payment, '"order" = ?', (row.id,)))) for row in due
    )


def _lines(store: RowStore, catalogue: Catalogue, order: OrderId) -> tuple[OrderLineView, ...]:
    shown = []
    for line in store.select(Line, '"order" = ? ORDER BY n', (order,)):
        title, price = names(store, catalogue, line.performance, line.price_type)
        shown.append(OrderLineView(line.kind, line.quantity, title, price, Cents(line.cents)))
    return tuple(shown)


def names(
    store: RowStore, catalogue: Catalogue, performance: bytes, price_type: bytes
) -> tuple[str, str]:
    """Title of the performance and name of the price; empty where they are not known."""
    found = catalogue.performance(store, PerformanceId(performance)) if performance else None
    if found is None:
        return "", ""
    name = catalogue.price_name(store, HouseId(found.house), found.price_list, price_type)
    return found.title, name


def _tickets(store: RowStore, catalogue: Catalogue, order: OrderId) -> tuple[OrderTicket, ...]:
    found = store.select(Ticket, '"order" = ? ORDER BY line, seat, id', (order,))
    return tuple(_ticket(store, catalogue, ticket) for ticket in found)


def _ticket(store: RowStore, catalogue: Catalogue, ticket: Ticket) -> OrderTicket:
    performance = PerformanceId(ticket.performance)
    title, price = names(store, catalogue, performance, ticket.price_type)
    shown = catalogue.performance(store, performance)
    return OrderTicket(
        TicketId(ticket.id),
        performance,
        title,
        shown.starts_local if shown else "",
        catalogue.place_label(store, ticket.performance, ticket.seat, ticket.pool),
        price,
        Cents(ticket.cents),
        ticket.state == "valid",
        ticket.flag,
        is_inside(store, ticket.id),
        ticket.code,
    )


def is_inside(store: RowStore, ticket: bytes, since_ms: int = 0) -> bool:
    """Whether somebody is in the hall on this ticket; of a group that is in half, half are.
    `since_ms`: only what was after everybody had gone home (UTC ms).
    """
    sharing = store.conn.execute(
        "SELECT c.ticket FROM ticket t"
        " JOIN code c ON c.performance = t.performance AND c.code = t.code"
        " JOIN ticket o ON o.id = c.ticket AND o.state = 'valid'"
        " WHERE t.id = ? AND t.state = 'valid' ORDER BY c.ticket",
        (ticket,),
    ).fetchall()
    row = store.get(Ticket, (ticket,))
    if row is None:
        return False
    passed = passages_of(store, row.performance, row.code, b"" if len(sharing) > 1 else ticket)
    inside = presence(one for one in passed if one.at_ms > since_ms).inside
    if len(sharing) < 2:
        return inside > 0
    return ticket in [id_ for (id_,) in sharing[:inside]]


def refund_rules(store: RowStore, house: HouseId) -> RefundRules:
    """The house's rules, from its document."""
    standard = RefundRules()

    def number(name: str, otherwise: int) -> int:
        said = setting(store, house, name)
        return said if isinstance(said, int) else otherwise

    return RefundRules(
        number("refund_until_hours", standard.until_hours),
        number("refund_fee_cents", standard.fee_cents),
        number("exchange_fee_cents", standard.exchange_fee_cents),
        number("refund_offline_cents", standard.offline_cents),
    )


def returnable(store: RowStore, replica: Replica, id_: TicketId) -> Returnable:
    """A ticket as somebody wants to give it back. Refused("unknown_ticket" | "ticket_of_others")
    when another house sold it, which has the money; "house_not_sold_for".
    """
    ticket = store.get(Ticket, (id_,))
    if ticket is None:
        raise Refused("unknown_ticket")
    if ticket.seller != replica.house:
        raise Refused("ticket_of_others")
    require_sold_for(store.conn, ticket.house)
    part = store.get(Allocation, (ticket.order, ticket.line, 0))
    return Returnable(
        id_, OrderId(ticket.order), HouseId(ticket.house), PerformanceId(ticket.performance),
        PriceTypeId(ticket.price_type), Cents(ticket.cents), part.vat_code if part else "",
        part.vat_bp if part else 0, ticket.state == "valid", is_inside(store, id_),
        starts_ms(store, HouseId(ticket.house), PerformanceId(ticket.performance)),
        ticket.device == replica.device,
    )  # fmt: skip


def over_without(store: RowStore, order: bytes, gone: frozenset[TicketId]) -> bool:
    """Whether without these no valid ticket of the order is left, and nothing of it is due: a fee
    that nobody paid stays due, as one that was paid does not go back.
    """
    valid = store.select(Ticket, "\"order\" = ? AND state = 'valid'", (order,))
    if any(ticket.id not in gone for ticket in valid):
        return False
    row = store.get(Order, (order,))
    payments = store.select(Payment, '"order" = ?', (order,))
    return row is None or open_due(row, payments) <= 0

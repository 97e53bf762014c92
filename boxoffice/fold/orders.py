"""What sales, voids and scans do to orders, tickets, codes and seats."""

from __future__ import annotations

import msgspec

from boxoffice.fold import cards, reservations, tariffs
from boxoffice.fold.rows import (
    Allocation,
    Code,
    Grant,
    Key,
    Line,
    Order,
    Payment,
    ReservedPlace,
    Row,
    Seat,
    Ticket,
    Voucher,
)
from boxoffice.fold.view import RowsView
from boxoffice.journal import kinds
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import NO_SEAT

_replace = msgspec.structs.replace


def reads_sale(sale: kinds.Sale) -> list[tuple[type[Row], Key]]:
    """The seats it takes and the places it collects: everything else of a sale is new."""
    keys: list[tuple[type[Row], Key]] = [
        (Seat, (t.performance, t.seat)) for t in sale.tickets if t.seat != NO_SEAT
    ]
    keys += [(ReservedPlace, (sale.reservation, n)) for n in sale.collected]
    return keys + cards.reads_paid(sale)


def fold_sale(event: Event, sale: kinds.Sale, rows: RowsView) -> list[Row]:
    """Order, lines, allocations, payments, tickets and codes, and the seats that it owns."""
    envelope = event.envelope
    changed: list[Row] = [
        Order(
            sale.order, sale.house, sale.number, envelope.device, envelope.operator,
            envelope.shift, envelope.wall_ms, "due" if sale.due else "paid",
            sale.total, sale.rounding, sale.due, sale.customer, event.hash, sale.reservation,
            sale.override.ref if sale.override else b"", sale.second,
            sale.note.ref if sale.note else b"",
        )
    ]  # fmt: skip
    changed += _lines(sale)
    changed += payment_rows(sale.order, sale.house, envelope.shift, 0, sale.payments)
    for sold in sale.tickets:
        changed += _ticket(event, sale, sold)
        if sold.seat != NO_SEAT:
            seat = rows.get(Seat, (sold.performance, sold.seat))
            changed.append(taken(sold, seat, sale.reservation))
    changed += _vouchers(event, sale) + cards.paid(sale, rows) + tariffs.of_sale(event, sale)
    return changed + reservations.collected(sale, rows)


def _lines(sale: kinds.Sale) -> list[Row]:
    changed: list[Row] = []
    for n, line in enumerate(sale.lines):
        changed.append(
            Line(
                sale.order, n, sale.house, line.kind, line.quantity,
                line.performance, line.price_type, line.cents,
            )
        )  # fmt: skip
        changed += [
            Allocation(
                sale.order, n, m, sale.house, part.house,
                part.cents, part.vat_code, part.vat_bp, part.vat_cents,
            )
            for m, part in enumerate(line.allocations)
        ]  # fmt: skip
    return changed


def payment_rows(
    order: bytes, house: bytes, shift: bytes, first: int, payments: tuple[kinds.SoldPayment, ...]
) -> list[Row]:
    """Payments of an order in a shift, numbered from `first`."""
    return [
        Payment(
            order, first + n, house, shift, paid.method,
            paid.cents, paid.given, paid.change, paid.reference,
        )
        for n, paid in enumerate(payments)
    ]  # fmt: skip


def _vouchers(event: Event, sale: kinds.Sale) -> list[Row]:
    envelope = event.envelope
    return [
        Voucher(
            sold.code, sale.house, sale.order, sold.line, sold.cents, sold.until,
            envelope.device, envelope.wall_ms,
        )
        for sold in sale.vouchers
    ]  # fmt: skip


LATER = 1 << 40
"""Payments that came after the sale, to it or back, have numbers from here."""


def behind_the_sale(event: Event) -> int:
    """The first number of payments that come later: others for each event of any device."""
    return LATER + (int.from_bytes(event.hash[:4], "big") << 8)


def _ticket(event: Event, sale: kinds.Sale, sold: kinds.SoldTicket) -> list[Row]:
    device, at_ms = event.envelope.device, event.envelope.wall_ms
    return [
        Ticket(
            sold.id, sold.house, sale.house, sale.order, sold.line, sold.performance,
            sold.seat, sold.pool, sold.rank, sold.price_type, sold.price_number, sold.cents,
            "valid", sold.grant, sold.flag, device, at_ms, sold.code,
        ),
        Code(sold.performance, sold.code, sold.id, sold.house, sale.house, device, 1, "valid"),
    ]  # fmt: skip


def taken(
    sold: kinds.SoldTicket | kinds.Reseated, seat: Seat | None, reservation: bytes = b""
) -> Seat:
    """A free seat, or one under the ticket's own grant, becomes its ticket's; so does the seat of
    the reservation that is collected, unless it was handed over.

    Any other stays with its owner: a right always beats a risk (sync.md §6.3).
    """
    if seat is None:
        seat = Seat(sold.performance, sold.seat, sold.house, "free", b"", b"")
    free = seat.state == "free"
    own = seat.state == "granted" and seat.grant == sold.grant
    kept = seat.state == "reserved" and seat.ticket == reservation
    if not (free or own or (kept and seat.grant in (sold.grant, b""))):
        return seat
    return _replace(seat, state="sold", grant=sold.grant, ticket=sold.id)


def reads_void(void: kinds.Void) -> list[tuple[type[Row], Key]]:
    """The order and its tickets; seats and grants follow from the tickets, see `fold_void`."""
    keys: list[tuple[type[Row], Key]] = [(Order, (void.order,))]
    keys += [(Ticket, (ticket,)) for ticket in void.tickets]
    return keys


def fold_void(event: Event, void: kinds.Void, rows: RowsView) -> list[Row]:
    """Tickets void, money paid back.

    A seat goes back under the voiding device's own grant while that is active; any other seat
    is freed by the server alone (design.md §6a.4).
    """
    changed: list[Row] = []
    for ticket_id in void.tickets:
        ticket = rows.get(Ticket, (ticket_id,))
        if ticket is None:
            continue
        changed.append(_replace(ticket, state="void"))
        if ticket.seat != NO_SEAT:
            changed += left(event, ticket, rows)
    order = rows.get(Order, (void.order,))
    if order is not None:
        changed.append(_replace(order, state="void") if void.whole else order)
        first, shift = behind_the_sale(event), event.envelope.shift
        changed += payment_rows(order.id, void.house, shift, first, void.payments)
    return changed


def left(event: Event, ticket: Ticket, rows: RowsView) -> list[Row]:
    """The seat that a ticket leaves: back under the acting device's own grant, else as it is."""
    seat = rows.get(Seat, (ticket.performance, ticket.seat))
    grant = rows.get(Grant, (ticket.grant,)) if ticket.grant else None
    if seat is None or seat.ticket != ticket.id or grant is None:
        return [] if seat is None else [seat]
    own = grant.device == event.envelope.device and grant.state == "active"
    return [_replace(seat, state="granted", ticket=b"")] if own else [seat]

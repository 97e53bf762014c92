"""From what a shop sent to what it wants, as the rules know it."""

from __future__ import annotations

from boxoffice.ids import Cents, PerformanceId, PriceTypeId, SeatIndex
from sync.shop.messages import (
    CancelRequest,
    HoldRequest,
    OrderRequest,
    PlaceTicket,
    SeatTicket,
    WantedPlaces,
    WantedSeats,
)
from sync.shop.values import Item, WantedOrder, WantedTicket


def items(ask: HoldRequest) -> tuple[Item, ...]:
    """The places of a basket."""
    return tuple(_item(item) for item in ask.items)


def _item(item: WantedSeats | WantedPlaces) -> Item:
    performance = PerformanceId(bytes.fromhex(item.performance))
    if isinstance(item, WantedSeats):
        return Item(performance, tuple(SeatIndex(seat) for seat in item.seats))
    return Item(performance, pool=item.pool, places=item.places)


def order(ask: OrderRequest) -> WantedOrder:
    """A paid basket."""
    return WantedOrder(
        bytes.fromhex(ask.hold), tuple(_ticket(ticket) for ticket in ask.tickets),
        Cents(ask.paid_cents), ask.payment_reference, ask.buyer_reference,
    )  # fmt: skip


def taken_back(ask: CancelRequest) -> frozenset[bytes] | None:
    """The tickets to take back; None: all of the order."""
    return None if ask.tickets is None else frozenset(map(bytes.fromhex, ask.tickets))


def _ticket(ticket: SeatTicket | PlaceTicket) -> WantedTicket:
    performance = PerformanceId(bytes.fromhex(ticket.performance))
    price_type = PriceTypeId(bytes.fromhex(ticket.price_type))
    if isinstance(ticket, SeatTicket):
        return WantedTicket(performance, price_type, SeatIndex(ticket.seat))
    return WantedTicket(performance, price_type, pool=ticket.pool)

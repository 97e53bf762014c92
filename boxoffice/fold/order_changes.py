"""What becomes of an order after it was sold: exchanged, moved, printed anew, paid, noted."""

from __future__ import annotations

from typing import Any

import msgspec

from boxoffice.fold import cards
from boxoffice.fold.decisions import fold_reseated
from boxoffice.fold.orders import (
    behind_the_sale,
    fold_sale,
    left,
    payment_rows,
    reads_sale,
)
from boxoffice.fold.rows import Code, Key, Order, Row, Seat, Ticket
from boxoffice.fold.view import Overlay, RowsView
from boxoffice.journal import kinds
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import NO_SEAT, SoldPayment

_replace = msgspec.structs.replace
_Reads = list[tuple[type[Row], Key]]

ROUNDING = "rounding"
"""The method under which the 5-cent rounding of a later payment stands: no drawer holds it."""
REF_LENGTH = 16


def reads_exchange(exchange: kinds.Exchange) -> _Reads:
    """What its sale reads, and tickets and orders that are given back; seats follow from them."""
    keys = reads_sale(exchange.sale)
    for back in exchange.returned:
        keys += [(Ticket, (back.ticket,)), (Order, (back.order,))]
    return keys


def fold_exchange(event: Event, exchange: kinds.Exchange, rows: RowsView) -> list[Row]:
    """What is given back first: a seat may be sold again in the same exchange."""
    view = Overlay(rows)
    for row in fold_returned(event, exchange, view):
        view.put(row)
    for row in fold_new_order(event, exchange, view):
        view.put(row)
    return list(view.changed.values())


def fold_new_order(event: Event, exchange: kinds.Exchange, rows: RowsView) -> list[Row]:
    """The order that the exchange is, with the one that it began with."""
    origin = exchange.returned[0].order if exchange.returned else b""
    return [
        _replace(row, origin=origin) if isinstance(row, Order) else row
        for row in fold_sale(event, exchange.sale, rows)
    ]


def fold_returned(event: Event, exchange: kinds.Exchange, rows: RowsView) -> list[Row]:
    """Tickets void, their seats as after a void, and orders of which nothing is left."""
    changed: list[Row] = []
    for back in exchange.returned:
        ticket = rows.get(Ticket, (back.ticket,))
        if ticket is None:
            continue
        changed.append(_replace(ticket, state="void"))
        if ticket.seat != NO_SEAT:
            changed += left(event, ticket, rows)
    return changed + orders_left(exchange, rows)


def orders_left(exchange: kinds.Exchange, rows: RowsView) -> list[Row]:
    """The orders that the tickets are of, void where nothing else is left of them."""
    whole = {back.order: False for back in exchange.returned}
    for back in exchange.returned:
        whole[back.order] |= back.whole
    found = [(rows.get(Order, (order,)), over) for order, over in whole.items()]
    return [_replace(o, state="void") if over else o for o, over in found if o is not None]


def reads_move(move: kinds.Move) -> _Reads:
    """Tickets and new seats; the seats left follow from the tickets."""
    keys: _Reads = []
    for moved in move.moved:
        keys += [(Ticket, (moved.id,)), (Seat, (moved.performance, moved.seat))]
    return keys


def fold_move(event: Event, move: kinds.Move, rows: RowsView) -> list[Row]:
    """Each ticket on its new seat, one after the other."""
    view = Overlay(rows)
    for moved in move.moved:
        for row in fold_reseated(event, moved, view):
            view.put(row)
    return list(view.changed.values())


def reads_reissue(reissue: kinds.Reissue) -> _Reads:
    """The tickets; their present codes follow from them."""
    return [(Ticket, (new.ticket,)) for new in reissue.codes]


def fold_reissue(event: Event, reissue: kinds.Reissue, rows: RowsView) -> list[Row]:
    """The new code in the place of the old one. A ticket that was taken back meanwhile keeps none
    that admits. Where two desks do it at once, the later code stands.
    """
    changed: list[Row] = []
    for new in reissue.codes:
        ticket = rows.get(Ticket, (new.ticket,))
        if ticket is None:
            continue
        old = rows.get(Code, (ticket.performance, ticket.code, ticket.id))
        if old is not None and old.code != new.code:
            changed.append(_replace(old, state="revoked"))
        valid = ticket.state == "valid"
        changed += [
            Code(
                new.performance, new.code, ticket.id, ticket.house, ticket.seller,
                event.envelope.device, 1, "valid" if valid else "revoked",
            ),
            _replace(ticket, code=new.code) if valid else ticket,
        ]  # fmt: skip
    return changed


def fold_reprint(_event: Event, _reprint: kinds.Reprint, _rows: RowsView) -> list[Row]:
    """Nothing but that it is known: the paper says duplicate, the code is the same."""
    return []


def reads_order(payload: Any) -> _Reads:
    """The order."""
    return [(Order, (payload.order,))]


def fold_payment_change(event: Event, change: kinds.PaymentChange, _rows: RowsView) -> list[Row]:
    """Two payments that cancel the wrong method and put the right one in its place."""
    payments = (
        SoldPayment(change.was, -change.cents),
        SoldPayment(change.now, change.cents + change.rounding, reference=change.reference),
        *_rounded(change.rounding),
    )
    first = behind_the_sale(event)
    return payment_rows(change.order, change.house, change.shift, first, payments)


def _rounded(cents: int) -> tuple[SoldPayment, ...]:
    return (SoldPayment(ROUNDING, -cents),) if cents else ()


def reads_settle(settle: kinds.Settle) -> _Reads:
    """The order, and the card intent that paid it."""
    return reads_order(settle) + cards.reads_paid(settle)


def fold_settle(event: Event, settle: kinds.Settle, rows: RowsView) -> list[Row]:
    """What was paid, and the order paid when nothing stays due. What is due is not counted down
    in its row: it is what was due, less these payments.
    """
    payments = (*settle.payments, *_rounded(settle.rounding))
    shift = event.envelope.shift
    changed = payment_rows(settle.order, settle.house, shift, behind_the_sale(event), payments)
    changed += cards.paid(settle, rows)
    order = rows.get(Order, (settle.order,))
    if order is None:
        return changed
    paid = settle.whole and order.state == "due"
    return [*changed, _replace(order, state="paid") if paid else order]


def fold_note(_event: Event, note: kinds.OrderNote, rows: RowsView) -> list[Row]:
    """Where the note is kept, behind those that are there."""
    order = rows.get(Order, (note.order,))
    if order is None:
        return []
    known = noted(order)
    return [order if note.note.ref in known else _replace(order, notes=order.notes + note.note.ref)]


def noted(order: Order) -> tuple[bytes, ...]:
    """References of the order's notes, oldest first."""
    return tuple(order.notes[n : n + REF_LENGTH] for n in range(0, len(order.notes), REF_LENGTH))

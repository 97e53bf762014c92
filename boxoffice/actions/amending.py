"""Small changes to an order that was sold: another seat, a new paper, the right method, a note."""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.actions.printing import superseded
from boxoffice.actions.privacy import keep_text
from boxoffice.actions.selling import referenced
from boxoffice.actions.tickets import new_codes, one_of_each_code
from boxoffice.actions.time_limit import TimeLimit
from boxoffice.actions.vouchers import require_covered
from boxoffice.catalog.plan import Plan
from boxoffice.errors import Refused
from boxoffice.fold.order_changes import ROUNDING
from boxoffice.fold.rows import Order, Payment, Seat, Ticket
from boxoffice.ids import Cents, OrderId, PerformanceId, SeatIndex, TicketId
from boxoffice.journal.kinds import (
    NO_SEAT,
    Move,
    NewCode,
    OrderNote,
    PaymentChange,
    Reissue,
    Reprint,
    Reseated,
    Settle,
)
from boxoffice.money import round_cash
from boxoffice.queries.cards import card_of_order
from boxoffice.queries.orders import is_inside, open_due, require_order
from boxoffice.queries.partners import require_sold_for
from boxoffice.queries.seats import own_grants
from boxoffice.queries.till import uncounted_shift_of
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.transaction import Transaction
from boxoffice.rules.groups import shared_codes
from boxoffice.rules.tender import Paid, pay
from boxoffice.views import Method, Tender

WHY_NEW = ("lost", "stolen", "unsure")
"""Why a ticket gets a new code: never printed counts as unsure (design.md §7)."""


def move(
    replica: Replica, plan: Plan, to: tuple[tuple[TicketId, SeatIndex], ...], actor: Actor,
    reason: str = "",
) -> tuple[str, ...]:  # fmt: skip
    """Put tickets on other seats of their performance, without money; the new seats' labels.

    The seats must be this device's own and free. Refused("unknown_ticket" | "ticket_not_valid" |
    "ticket_inside" | "ticket_without_seat" | "unknown_place" | "seat_not_owned", seat=… |
    "grant_over" | "restored_copy"); nothing is changed then.
    """
    replica.require_own_past()
    with replica.write() as tx:
        limit = TimeLimit(replica)
        moved = tuple(_onto(replica, tx, plan, ticket, seat, limit) for ticket, seat in to)
        if len({one.seat for one in moved}) < len(moved):
            raise Refused("seat_not_owned", seat=plan.seats[moved[0].seat].label)
        why = keep_text(replica, tx, reason)
        tx.record(Move(replica.house, moved, why), actor.operator, actor.shift)
        for one in moved:
            _print(tx, "ticket", (one.id,))
    return tuple(plan.seats[one.seat].label for one in moved)


def _onto(
    replica: Replica, tx: Transaction, plan: Plan, id_: TicketId, seat: SeatIndex,
    limit: TimeLimit,
) -> Reseated:  # fmt: skip
    ticket = _valid(tx, id_)
    if ticket.seat == NO_SEAT:
        raise Refused("ticket_without_seat")
    if is_inside(tx.store, id_):
        raise Refused("ticket_inside")
    if seat >= len(plan.seats):  # the hall's plan was changed since somebody pointed at it
        raise Refused("unknown_place")
    drawn = plan.seats[seat]
    row = tx.store.get(Seat, (ticket.performance, seat))
    own = own_grants(
        tx.store, PerformanceId(ticket.performance), replica.device, replica.incarnation
    )
    grant = own.get(row.grant) if row is not None and row.state == "granted" else None
    if grant is None:
        raise Refused("seat_not_owned", seat=drawn.label)
    flag = limit.flag_of(ticket.house, ticket.performance, grant, drawn.label)
    return Reseated(
        id_, ticket.performance, ticket.house, seat, drawn.rank, grant.id, ticket.code, flag
    )


def _valid(tx: Transaction, id_: bytes) -> Ticket:
    ticket = tx.store.get(Ticket, (id_,))
    if ticket is None:
        raise Refused("unknown_ticket")
    if ticket.state != "valid":
        raise Refused("ticket_not_valid")
    require_sold_for(tx.store.conn, ticket.house)
    return ticket


def reprint(
    replica: Replica, order: OrderId, tickets: tuple[TicketId, ...], actor: Actor, reason: str = ""
) -> None:
    """Print tickets once more with the same code, marked as duplicates.

    Refused("unknown_order" | "unknown_ticket" | "ticket_not_valid").
    """
    with replica.write() as tx:
        require_order(tx.store, order)
        found = [_valid(tx, ticket) for ticket in tickets]
        payload = Reprint(order, replica.house, tickets, keep_text(replica, tx, reason))
        tx.record(payload, actor.operator, actor.shift)
        _print(tx, "duplicate", one_of_each_code(found))


def reissue(
    replica: Replica, order: OrderId, tickets: tuple[TicketId, ...], why: str, actor: Actor
) -> None:
    """New codes, printed; what was printed before admits nobody any more.

    Refused("unknown_order" | "unknown_ticket" | "ticket_not_valid" | "restored_copy").
    """
    replica.require_own_past()
    with replica.write() as tx:
        require_order(tx.store, order)
        found = [_valid(tx, ticket) for ticket in tickets]
        codes = shared_codes(
            [(ticket.performance, ticket.code) for ticket in found],
            new_codes(replica.entropy, len(found)),
        )
        fresh = tuple(
            NewCode(ticket.id, ticket.performance, code)
            for ticket, code in zip(found, codes, strict=True)
        )
        payload = Reissue(order, replica.house, fresh, why if why in WHY_NEW else "unsure")
        tx.record(payload, actor.operator, actor.shift)
        superseded(tx, tickets)
        _print(tx, "ticket", one_of_each_code(found))


def change_payment(
    replica: Replica, order: OrderId, was: Method, now: Method, actor: Actor, *,
    reference: str = "", reason: str = "",
) -> Cents:  # fmt: skip
    """Book what this shift, or the one that is still to be counted, took for an order under the
    method that it really was; what that holds then. Whichever shift and desk sold it: each drawer
    answers for what it took.

    Refused("unknown_order" | "no_shift" | "other_shift" | "payment_not_found" |
    "same_method" | "voucher_stays").
    """
    if was == now:
        raise Refused("same_method")
    with replica.write() as tx:
        row = require_order(tx.store, order)
        shift, cents = _held_by(tx.store, row, was, _uncounted(tx.store, replica.device, actor))
        if Method.VOUCHER in (was, now):
            raise Refused("voucher_stays")
        exact = _exact(tx, row, shift, cents) if was is Method.CASH else cents
        rounded = round_cash(exact) if now is Method.CASH else exact
        tx.record(
            PaymentChange(
                order, replica.house, shift, cents, was, now, reference,
                rounded - cents, keep_text(replica, tx, reason),
            ),
            actor.operator, actor.shift,
        )  # fmt: skip
    return rounded


def _uncounted(store: RowStore, device: bytes, actor: Actor) -> tuple[bytes, ...]:
    """The shifts that may still be put right: a counted drawer stays as it was counted."""
    later = uncounted_shift_of(store, device)
    return tuple(shift for shift in (later.id if later else b"", actor.shift) if shift)


def _held_by(
    store: RowStore, order: Order, method: Method, shifts: tuple[bytes, ...]
) -> tuple[bytes, Cents]:
    """The first of these shifts that holds money for the order by that method, and how much."""
    if not shifts:
        raise Refused("no_shift")
    payments = store.select(Payment, '"order" = ? AND method = ?', (order.id, method))
    for shift in shifts:
        if cents := sum(payment.cents for payment in payments if payment.shift == shift):
            return shift, Cents(cents)
    if any(payment.shift not in shifts for payment in payments):
        raise Refused("other_shift")
    raise Refused("payment_not_found")


def _exact(tx: Transaction, order: Order, shift: bytes, cents: Cents) -> Cents:
    """Without the rounding that was added because it was thought to be cash."""
    later = tx.store.select(
        Payment, '"order" = ? AND method = ? AND shift = ?', (order.id, ROUNDING, shift)
    )
    with_it = order.rounding if order.shift == shift else 0
    return Cents(cents - with_it + sum(payment.cents for payment in later))


def settle(
    replica: Replica, order: OrderId, tenders: tuple[Tender, ...], actor: Actor, *,
    online: bool = False, intent: bytes = b"",
) -> Paid:  # fmt: skip
    """Take money for an order that was sold on account: all that is due, or a part of it; `intent`
    is that of the card among it.

    Refused("no_shift") and what `payable` refuses.
    """
    if not actor.shift:
        raise Refused("no_shift")
    with replica.write() as tx:
        paid, whole = payable(replica, tx.store, order, tenders, online=online, intent=intent)
        payments = referenced(paid.payments, require_order(tx.store, order).number)
        payload = Settle(order, replica.house, payments, paid.rounding, whole, intent)
        tx.record(payload, actor.operator, actor.shift)
    return paid


def payable(
    replica: Replica, store: RowStore, order: OrderId, tenders: tuple[Tender, ...], *,
    online: bool, intent: bytes = b"",
) -> tuple[Paid, bool]:  # fmt: skip
    """What these parts come to for an order on account, and whether nothing stays due.

    Refused("unknown_order" | "nothing_due" | "order_in_card": a card of this device may have paid
    it) and what `tender.pay` refuses.
    """
    row = require_order(store, order)
    due = open_due(row, store.select(Payment, '"order" = ?', (order,)))
    if due <= 0:
        raise Refused("nothing_due")
    if card_of_order(store, replica.device, order) not in {b"", intent}:
        raise Refused("order_in_card", number=row.number)
    paid = pay(_wanted(due, tenders), tenders)
    require_covered(replica, store, paid.payments, online=online)
    return paid, paid.cents - paid.rounding >= due


def _wanted(due: Cents, tenders: Iterable[Tender]) -> Cents:
    """All of it where a part is left open, else what the parts come to."""
    parts = [tender.cents for tender in tenders]
    fixed = [cents for cents in parts if cents is not None]
    if len(fixed) < len(parts) or not fixed:
        return due
    return Cents(min(due, sum(fixed)))


def note(replica: Replica, order: OrderId, text: str, actor: Actor) -> None:
    """Write something down about an order. Refused("unknown_order" | "note_empty")."""
    if not text.strip():
        raise Refused("note_empty")
    with replica.write() as tx:
        require_order(tx.store, order)
        secret = keep_text(replica, tx, text)
        assert secret is not None, "not empty"  # noqa: S101 - checked above
        tx.record(OrderNote(order, replica.house, secret), actor.operator, actor.shift)


def _print(tx: Transaction, kind: str, tickets: tuple[bytes, ...]) -> None:
    """A paper for each of them, under the number of its order."""
    for ticket in tickets:
        row = tx.store.get(Ticket, (ticket,))
        order = tx.store.get(Order, (row.order,)) if row is not None else None
        tx.queue_print(kind, order.number if order is not None else "", ticket)

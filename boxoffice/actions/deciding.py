"""A named person's decision about a conflict: one event with all that follows from it."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.actions.privacy import keep
from boxoffice.actions.tickets import new_codes
from boxoffice.actions.time_limit import TimeLimit
from boxoffice.actions.unpaid import take_off, unpaid_of
from boxoffice.catalog.plan import Plan
from boxoffice.errors import Refused
from boxoffice.fold.rows import Grant, Order, Payment, Seat, Ticket
from boxoffice.ids import ConflictId, OrderId, PerformanceId, SeatIndex
from boxoffice.journal.kinds import Decide, Reseated, SoldPayment, Void
from boxoffice.queries.conflicts import contenders, require_open
from boxoffice.queries.seats import own_grants
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.transaction import Transaction
from boxoffice.rules.allotment import block
from boxoffice.rules.ways_out import Outcome, ways_out
from boxoffice.views import Method


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person said."""

    outcome: Outcome
    reason: str = ""
    keep: bytes = b""
    """The ticket that keeps the seat; empty: the suggested one, or whoever has the seat."""


def decide(
    replica: Replica, conflict: ConflictId, said: Decision, plan: Plan | None, actor: Actor
) -> tuple[str, ...]:
    """Decide a conflict; the labels of the new seats, when tickets were moved.

    Raises Refused("unknown_conflict" | "conflict_closed" | "outcome_unfit" | "no_shift" |
    "restored_copy"), and Refused("no_equal_seat", count=…) while this device owns too few free
    seats of the same rank or better. Nothing is changed then.
    """
    replica.require_own_past()
    with replica.write() as tx:
        known = require_open(tx.store, conflict)
        if said.outcome not in ways_out(known.kind, known.seat):
            raise Refused("outcome_unfit")
        losers = contenders(tx.store, known, said.keep)
        moved: tuple[Reseated, ...] = ()
        refund = None
        if said.outcome is Outcome.RESEAT:
            moved = _moved(replica, tx, losers, plan)
        elif said.outcome is Outcome.REFUND:
            refund = _refund(tx, replica, losers, actor)
        why = None
        if said.reason.strip():
            why = keep(replica, tx, said.reason)
        payload = Decide(conflict, replica.house, said.outcome, moved, refund, why)
        tx.record(payload, actor.operator, actor.shift)
        for one in moved:
            ticket = tx.store.get(Ticket, (one.id,))
            order = tx.store.get(Order, (ticket.order,)) if ticket else None
            tx.queue_print("ticket", order.number if order else "", one.id)
    return tuple(plan.seats[one.seat].label for one in moved) if plan else ()


def _moved(
    replica: Replica, tx: Transaction, losers: tuple[Ticket, ...], plan: Plan | None
) -> tuple[Reseated, ...]:
    """New seats out of the device's own free ones, together when there are such."""
    if not losers or plan is None:
        raise Refused("outcome_unfit")
    performance = PerformanceId(losers[0].performance)
    grants = own_grants(tx.store, performance, replica.device, replica.incarnation)
    own = {
        SeatIndex(row.seat): grants[row.grant]
        for row in tx.store.select(Seat, "performance = ? AND state = 'granted'", (performance,))
        if row.grant in grants and row.seat < len(plan.seats)  # a plan may have been changed since
    }
    worst = min(ticket.rank for ticket in losers)
    fit = [seat for seat in own if plan.seats[seat].rank <= worst]
    seats = block(plan, len(losers), frozenset(fit))
    if len(seats) < len(losers):
        raise Refused("no_equal_seat", count=len(losers))
    codes = new_codes(replica.entropy, len(losers))
    limit = TimeLimit(replica)
    return tuple(
        _onto(ticket, seat, plan, own[seat], code, limit)
        for ticket, seat, code in zip(losers, seats, codes, strict=True)
    )


def _onto(
    ticket: Ticket, seat: SeatIndex, plan: Plan, grant: Grant, code: bytes, limit: TimeLimit
) -> Reseated:
    drawn = plan.seats[seat]
    flag = limit.flag_of(ticket.house, ticket.performance, grant, drawn.label)
    return Reseated(
        ticket.id, ticket.performance, ticket.house, seat, drawn.rank, grant.id, code, flag
    )


def _refund(tx: Transaction, replica: Replica, losers: tuple[Ticket, ...], actor: Actor) -> Void:
    """Tickets of one order taken back, by the method that it was paid with; those of another order
    are a decision of their own. What was on account and never paid is not due any more, and does
    not go back either.
    """
    if not losers:
        raise Refused("outcome_unfit")
    if not actor.shift:
        raise Refused("no_shift")
    order = losers[0].order
    back = [ticket for ticket in losers if ticket.order == order]
    ids = {ticket.id for ticket in back}
    others = tx.store.select(Ticket, "\"order\" = ? AND state = 'valid'", (order,))
    payments = tx.store.select(Payment, '"order" = ? AND cents > 0 ORDER BY n', (order,))
    paid = (p.method for p in payments if p.method != Method.ON_ACCOUNT)
    worth = sum(ticket.cents for ticket in back)
    unpaid = unpaid_of(tx.store, OrderId(order), worth)
    if unpaid is not None:
        take_off(replica, tx, unpaid, actor)
    left = worth - (unpaid.cents if unpaid is not None else 0)
    money = (SoldPayment(next(paid, Method.CASH), -left),) if left else ()
    whole = all(ticket.id in ids for ticket in others)
    return Void(order, replica.house, tuple(t.id for t in back), money, whole=whole)

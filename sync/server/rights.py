"""What only the server can know of an event: whether it had the right, and whom it collides with.

The fold gives the row versions; this module compares each ticket with the right it names, flags
it, and opens a conflict where two tickets want one seat. A right always beats a risk: the seat
stays with its grant, the ticket without a right waits in a conflict (sync.md §6.3).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from boxoffice.fold.rows import (
    Conflict,
    Grant,
    Order,
    ReservedPlace,
    Row,
    Seat,
    Ticket,
)
from boxoffice.journal import kinds
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import NO_SEAT
from sync.server import conflicts, entries, judgement, pools, prices
from sync.server.judgement import Judgement, own_grant, why_not
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace


@dataclass(slots=True)
class Findings:
    """What is found while the tickets of a sale are looked at one by one."""

    flags: dict[bytes, str] = field(default_factory=dict)
    seats: dict[tuple[bytes, int], Seat] = field(default_factory=dict)
    """Seats of which the server knows better than the fold whose they are."""
    places: dict[tuple[bytes, int], ReservedPlace] = field(default_factory=dict)
    """Places collected by whom they were handed to, before that was heard of."""
    wanted: list[tuple[Seat, bytes, bool]] = field(default_factory=list)
    """Seats that another ticket or right has too; and whether this ticket is the one with the
    right.
    """
    over: list[bytes] = field(default_factory=list)
    """Tickets beyond the places of their grant, or of the pool."""
    beside: dict[tuple[bytes, str], int] = field(default_factory=dict)
    """Per performance and pool the tickets of this sale that stand under no grant."""


def judge_sale(event: Event, sale: kinds.Sale, rows: list[Row], before: BatchRows) -> Judgement:
    """Each ticket against the right that it names, the money, and scans that waited for it."""
    found = Findings()
    for at, sold in enumerate(sale.tickets):
        number = sale.collected[at] if at < len(sale.collected) else -1
        kept = None if number < 0 else before.get(ReservedPlace, (sale.reservation, number))
        if kept is not None:
            _collect_early(event, sold, kept, before, found)
        if sold.seat == NO_SEAT:
            _judge_place(event, sold, kept, before, found)
        else:
            reservation = b"" if number < 0 else sale.reservation
            judge_seat(event, sold, reservation, before, found)
    extra = entries.found_by(sale, before)
    if not _adds_up(sale):
        owners = b"".join(sorted({sold.house for sold in sale.tickets} - {sale.house}))
        extra.append(
            conflicts.other("money_mismatch", sale.house, event.hash, [sale.order], others=owners)
        )
    extra += prices.mismatches(sale, event.envelope.device, before)
    if not (found.flags or found.wanted or found.seats or found.places or extra):
        return Judgement(rows)
    rows = [as_found(row, found) for row in rows]
    tickets = {row.id: row for row in rows if isinstance(row, Ticket)}
    for seat, id_, owns in found.wanted:
        extra += conflicts.of_seat(seat, tickets[id_], before, owns=owns)
    if found.over:
        extra.append(pools.over(sale.order, [tickets[id_] for id_ in found.over]))
    flagged = found.flags or any(isinstance(row, Conflict) and row.state == "open" for row in extra)
    return Judgement([*rows, *extra], "flagged" if flagged else "applied")


def as_found(row: Row, found: Findings) -> Row:
    """The row as the server knows better."""
    if isinstance(row, Ticket) and row.id in found.flags:
        return _replace(row, flag=found.flags[row.id])
    if isinstance(row, Seat):
        return found.seats.get((row.performance, row.seat), row)
    if isinstance(row, ReservedPlace):
        return found.places.get((row.reservation, row.n), row)
    return row


def _collect_early(
    event: Event, sold: kinds.SoldTicket, kept: ReservedPlace, before: BatchRows, found: Findings
) -> None:
    """A place that was handed over with this reservation, of which this server, having lost its
    tail, is not told yet by the one who handed it over: it is collected, or its new owner would
    have it again when the hand-over is heard of.
    """
    grant = own_grant(event, sold.grant, sold.performance, before)
    handed = grant is not None and grant.reservation == kept.reservation
    if not handed or kept.state != "reserved" or kept.grant in (sold.grant, b""):
        return
    found.places[kept.reservation, kept.n] = _replace(
        kept, state="collected", grant=sold.grant, ticket=sold.id
    )
    if kept.pool and kept.flag not in ("late", "anomaly"):
        before.use_more(kept.grant, -1)


def judge_seat(
    event: Event, sold: kinds.SoldTicket | kinds.Reseated, reservation: bytes,
    before: BatchRows, found: Findings,
) -> None:  # fmt: skip
    """Compare a seat with the right that it is taken under.

    `reservation`: the one that is collected with this very ticket, or empty.
    """
    place = (sold.performance, sold.seat)
    seat = before.get(Seat, place)
    grant = own_grant(event, sold.grant, sold.performance, before)
    for_this = seat is not None and (seat.state, seat.ticket) == ("reserved", reservation)
    own = grant is not None and seat is not None and seat.grant == sold.grant
    if seat is not None and own and (seat.state == "granted" or for_this):
        if place in before.troubled():  # somebody sold it at risk before
            found.wanted.append((seat, sold.id, True))
        return
    if seat is not None and grant is not None and _handed_over(grant, seat, reservation):
        found.seats[place] = _replace(seat, state="sold", grant=grant.id, ticket=sold.id)
        return
    found.flags[sold.id] = sold.flag or why_not(sold.grant, before)
    its_own = for_this and seat is not None and not seat.grant
    if seat is not None and seat.state != "free" and not its_own:
        found.seats[place] = seat
        found.wanted.append((seat, sold.id, False))


def _handed_over(grant: Grant, seat: Seat, reservation: bytes) -> bool:
    """Whether the seat was handed over with this reservation, of which this server, having lost
    its tail, is not told yet by the one who handed it over.
    """
    handed = bool(reservation) and grant.reservation == reservation
    waits = seat.state == "granted" or (seat.state, seat.ticket) == ("reserved", reservation)
    return handed and waits and seat.grant != grant.id


def _judge_place(
    event: Event, sold: kinds.SoldTicket, kept: ReservedPlace | None, before: BatchRows,
    found: Findings,
) -> None:  # fmt: skip
    grant = own_grant(event, sold.grant, sold.performance, before)
    if grant is None or grant.pool != sold.pool:
        found.flags[sold.id] = sold.flag or why_not(sold.grant, before)
        pool = sold.performance, sold.pool
        beside = found.beside.get(pool, 0)
        if pools.room(before, sold.house, *pool) <= beside:
            found.over.append(sold.id)
        found.beside[pool] = beside + 1
        return
    if kept is not None and kept.state == "reserved" and kept.grant == grant.id:
        return  # it used its place from the moment it was reserved
    if before.used_of(grant.id) < grant.places - grant.returned:
        before.use_more(grant.id)
    else:
        found.flags[sold.id] = "anomaly"
        found.over.append(sold.id)


def _adds_up(sale: kinds.Sale) -> bool:
    """Σ lines + rounding = Σ payments + due, and each line is the sum of its allocations."""
    lines = 0
    for line in sale.lines:
        if line.cents != sum(part.cents for part in line.allocations):
            return False
        lines += line.cents
    paid = sum(payment.cents for payment in sale.payments)
    return lines == sale.total and lines + sale.rounding == paid + sale.due


def judge_void(event: Event, void: kinds.Void, rows: list[Row], before: BatchRows) -> Judgement:
    """Seats that the tickets leave, and money that was paid back twice."""
    tickets = [before.get(Ticket, (id_,)) for id_ in void.tickets]
    known = [ticket for ticket in tickets if ticket is not None]
    order = before.get(Order, (void.order,))
    if order is None or len(known) < len(tickets):
        here = {ticket.id for ticket in known}
        missing = tuple(id_ for id_ in void.tickets if id_ not in here)
        return Judgement([], "parked", wanting=missing if order else (*missing, void.order))
    rows = [row for row in rows if not isinstance(row, Seat)]
    twice = [ticket.id for ticket in known if ticket.state != "valid"]
    for ticket in known:
        if ticket.state == "valid":
            rows += taken_back(ticket, void.tickets, before)
    if not twice:
        return Judgement(rows)
    conflict = conflicts.other(
        "refund_twice", void.house, event.hash, [void.order, *twice],
        others=b"".join(sorted({ticket.house for ticket in known} - {void.house})),
    )  # fmt: skip
    return Judgement([*rows, conflict], "flagged")


def taken_back(ticket: Ticket, gone: tuple[bytes, ...], before: BatchRows) -> list[Row]:
    """The place that a ticket leaves, when it and the others of `gone` are no more."""
    if ticket.seat == NO_SEAT:
        if ticket.grant and ticket.flag not in ("late", "anomaly"):
            before.use_more(ticket.grant, -1)
        return []
    seat = before.get(Seat, (ticket.performance, ticket.seat))
    if seat is None:
        return []
    left = judgement.seat_after(seat, ticket.id, before)
    return conflicts.left_by(left, gone, before)

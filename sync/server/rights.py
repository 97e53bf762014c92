"""What only the server can know of an event: whether it had the right, and whom it collides with.

The fold gives the row versions; this module compares each ticket with the right it names, flags
it, and opens a conflict where two tickets want one seat. A right always beats a risk: the seat
stays with its grant, the ticket without a right waits in a conflict (sync.md §6.3).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from boxoffice.fold.documents import lost_fields
from boxoffice.fold.rows import (
    Conflict,
    Document,
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
from sync.server import conflicts, entries, judgement, reserving, subgranting
from sync.server.judgement import Judgement, own_grant, why_not
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace


def judge(event: Event, rows: list[Row], before: BatchRows) -> Judgement:
    """Flags, conflicts and freed seats that follow from an event; `before` is without it."""
    payload = event.payload
    if isinstance(payload, kinds.Sale):
        return _judge_sale(event, payload, rows, before)
    if isinstance(payload, kinds.Void):
        return _judge_void(event, payload, rows, before)
    if isinstance(payload, kinds.Admission):
        judged, conflict = entries.judge(payload, rows, before)
        return Judgement([*judged, *conflict], "flagged" if conflict else "applied")
    if isinstance(payload, kinds.DocumentEdit):
        return _judge_edit(event, payload, rows, before)
    if isinstance(payload, kinds.GrantAccept | kinds.GrantIssue):
        return subgranting.judge(event, payload, rows, before)
    if isinstance(payload, kinds.GrantReturn | kinds.GrantRevoke):
        return Judgement(_given_up(rows, before))
    if isinstance(payload, kinds.Reserve):
        return reserving.judge_reserve(event, payload, rows, before)
    if isinstance(payload, kinds.Release):
        return reserving.judge_release(event, payload, rows, before)
    if isinstance(payload, kinds.HandOver):
        return reserving.judge_hand_over(event, payload, rows, before)
    return Judgement(rows)


def _judge_edit(
    event: Event, edit: kinds.DocumentEdit, rows: list[Row], before: BatchRows
) -> Judgement:
    lost = lost_fields(event, edit, before.get(Document, (edit.house, edit.kind, edit.id)))
    if not lost:
        return Judgement(rows)
    members = [edit.id, event.hash, *(name.encode() for name in sorted(lost))]
    conflict = conflicts.other("edit_conflict", edit.house, event.hash, members)
    return Judgement([*rows, conflict], "flagged")


@dataclass(slots=True)
class _Findings:
    """What is found while the tickets of a sale are looked at one by one."""

    flags: dict[bytes, str] = field(default_factory=dict)
    seats: dict[tuple[bytes, int], Seat] = field(default_factory=dict)
    """Seats of which the server knows better than the fold whose they are."""
    wanted: list[tuple[Seat, bytes]] = field(default_factory=list)
    """Seats that another ticket or right has too."""
    over: list[bytes] = field(default_factory=list)
    """Tickets beyond the places of their grant."""


def _judge_sale(event: Event, sale: kinds.Sale, rows: list[Row], before: BatchRows) -> Judgement:
    found = _Findings()
    collected = dict(zip((ticket.id for ticket in sale.tickets), sale.collected, strict=False))
    for sold in sale.tickets:
        number = collected.get(sold.id, -1)
        kept = before.get(ReservedPlace, (sale.reservation, number))
        if sold.seat == NO_SEAT:
            _judge_place(event, sold, kept, before, found)
        else:
            reservation = b"" if number < 0 else sale.reservation
            _judge_seat(event, sold, reservation, before, found)
    extra = entries.found_by(sale, before)
    if not _adds_up(sale):
        extra.append(conflicts.other("money_mismatch", sale.house, event.hash, [sale.order]))
    if not (found.flags or found.wanted or found.seats or extra):
        return Judgement(rows)
    rows = [_as_found(row, found) for row in rows]
    tickets = {row.id: row for row in rows if isinstance(row, Ticket)}
    extra += [conflicts.double_sale(seat, tickets[id_], before) for seat, id_ in found.wanted]
    if found.over:
        about = sale.order + found.over[0]
        extra.append(conflicts.other("quota_over", tickets[found.over[0]].house, about, found.over))
    flagged = found.flags or any(isinstance(row, Conflict) for row in extra)
    return Judgement([*rows, *extra], "flagged" if flagged else "applied")


def _as_found(row: Row, found: _Findings) -> Row:
    if isinstance(row, Ticket) and row.id in found.flags:
        return _replace(row, flag=found.flags[row.id])
    if isinstance(row, Seat):
        return found.seats.get((row.performance, row.seat), row)
    return row


def _judge_seat(
    event: Event, sold: kinds.SoldTicket, reservation: bytes, before: BatchRows,
    found: _Findings,
) -> None:  # fmt: skip
    """`reservation`: the one that is collected with this very ticket, or empty."""
    place = (sold.performance, sold.seat)
    seat = before.get(Seat, place)
    grant = own_grant(event, sold.grant, sold.performance, before)
    for_this = seat is not None and (seat.state, seat.ticket) == ("reserved", reservation)
    own = grant is not None and seat is not None and seat.grant == sold.grant
    if seat is not None and own and (seat.state == "granted" or for_this):
        if place in before.troubled():  # somebody sold it at risk before
            found.wanted.append((seat, sold.id))
        return
    if seat is not None and grant is not None and _handed_over(grant, seat, reservation):
        found.seats[place] = _replace(seat, state="sold", grant=grant.id, ticket=sold.id)
        return
    found.flags[sold.id] = sold.flag or why_not(sold.grant, before)
    its_own = for_this and seat is not None and not seat.grant
    if seat is not None and seat.state != "free" and not its_own:
        found.seats[place] = seat
        found.wanted.append((seat, sold.id))


def _handed_over(grant: Grant, seat: Seat, reservation: bytes) -> bool:
    """Whether the seat was handed over with this reservation, of which this server, having lost
    its tail, is not told yet by the one who handed it over.
    """
    handed = bool(reservation) and grant.reservation == reservation
    waits = seat.state == "granted" or (seat.state, seat.ticket) == ("reserved", reservation)
    return handed and waits and seat.grant != grant.id


def _judge_place(
    event: Event, sold: kinds.SoldTicket, kept: ReservedPlace | None, before: BatchRows,
    found: _Findings,
) -> None:  # fmt: skip
    grant = own_grant(event, sold.grant, sold.performance, before)
    if grant is None or grant.pool != sold.pool:
        found.flags[sold.id] = sold.flag or why_not(sold.grant, before)
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


def _judge_void(event: Event, void: kinds.Void, rows: list[Row], before: BatchRows) -> Judgement:
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
            rows += _taken_back(ticket, void, before)
    if not twice:
        return Judgement(rows)
    conflict = conflicts.other("refund_twice", void.house, event.hash, [void.order, *twice])
    return Judgement([*rows, conflict], "flagged")


def _taken_back(ticket: Ticket, void: kinds.Void, before: BatchRows) -> list[Row]:
    if ticket.seat == NO_SEAT:
        if ticket.grant and ticket.flag not in ("late", "anomaly"):
            before.use_more(ticket.grant, -1)
        return []
    seat = before.get(Seat, (ticket.performance, ticket.seat))
    if seat is None:
        return []
    left = judgement.seat_after(seat, ticket.id, before)
    return conflicts.left_by(left, void.tickets, before)


def _given_up(rows: list[Row], before: BatchRows) -> list[Row]:
    """Seats that a grant gives up go first to tickets that were sold at risk and wait for them."""
    changed: list[Row] = []
    for row in rows:
        if isinstance(row, Seat) and row.state == "free":
            changed += conflicts.left_by(row, (), before)
        else:
            changed.append(row)
    return changed

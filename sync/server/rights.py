"""What only the server can know of an event: whether it had the right, and whom it collides with.

The fold gives the row versions; this module compares each ticket with the right it names, flags
it, and opens a conflict where two tickets want one seat. A right always beats a risk: the seat
stays with its grant, the ticket without a right waits in a conflict (sync.md §6.3).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from boxoffice.fold.documents import lost_fields
from boxoffice.fold.rows import Conflict, Document, Grant, Order, Row, Seat, Ticket
from boxoffice.journal import kinds
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import NO_SEAT
from sync.server import conflicts, entries
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace
_RIGHTFUL = ("active", "contested")


@dataclass(slots=True)
class Judgement:
    """An event's rows as the server sends them, and what became of it."""

    rows: list[Row]
    status: str = "applied"
    wanting: tuple[bytes, ...] = ()
    """Entities that an event needs and that are not here yet: it is parked under them."""


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
    if isinstance(payload, kinds.GrantReturn | kinds.GrantRevoke):
        return Judgement(_given_up(rows, before))
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
    kept: dict[tuple[bytes, int], Seat] = field(default_factory=dict)
    """Seats that the fold must not give to this sale."""
    wanted: list[tuple[Seat, bytes]] = field(default_factory=list)
    """Seats that another ticket or right has too."""
    over: list[bytes] = field(default_factory=list)
    """Tickets beyond the places of their grant."""


def _judge_sale(event: Event, sale: kinds.Sale, rows: list[Row], before: BatchRows) -> Judgement:
    found = _Findings()
    for sold in sale.tickets:
        if sold.seat == NO_SEAT:
            _judge_place(event, sold, before, found)
        else:
            _judge_seat(event, sold, before, found)
    extra = entries.found_by(sale, before)
    if not _adds_up(sale):
        extra.append(conflicts.other("money_mismatch", sale.house, event.hash, [sale.order]))
    if not (found.flags or found.wanted or extra):
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
        return found.kept.get((row.performance, row.seat), row)
    return row


def _judge_seat(event: Event, sold: kinds.SoldTicket, before: BatchRows, found: _Findings) -> None:
    place = (sold.performance, sold.seat)
    seat = before.get(Seat, place)
    grant = _own_grant(event, sold, before)
    if (
        grant is not None
        and seat is not None
        and seat.state == "granted"
        and seat.grant == sold.grant
    ):
        if place in before.troubled():  # somebody sold it at risk before
            found.wanted.append((seat, sold.id))
        return
    found.flags[sold.id] = sold.flag or _why_not(sold, before)
    if seat is not None and seat.state != "free":
        found.kept[place] = seat
        found.wanted.append((seat, sold.id))


def _judge_place(event: Event, sold: kinds.SoldTicket, before: BatchRows, found: _Findings) -> None:
    grant = _own_grant(event, sold, before)
    if grant is None or grant.pool != sold.pool:
        found.flags[sold.id] = sold.flag or _why_not(sold, before)
        return
    if before.sold_under(grant.id) < grant.places - grant.returned:
        before.sold_one_more(grant.id)
    else:
        found.flags[sold.id] = "anomaly"
        found.over.append(sold.id)


def _own_grant(event: Event, sold: kinds.SoldTicket, before: BatchRows) -> Grant | None:
    grant = before.get(Grant, (sold.grant,)) if sold.grant else None
    if grant is None or grant.device != event.envelope.device or grant.state not in _RIGHTFUL:
        return None
    return grant if grant.performance == sold.performance else None


def _why_not(sold: kinds.SoldTicket, before: BatchRows) -> str:
    """`late`: the grant was ended before the sale was reported. `anomaly`: no such right."""
    grant = before.get(Grant, (sold.grant,)) if sold.grant else None
    ended = grant is not None and grant.state not in _RIGHTFUL
    return "late" if ended else "anomaly"


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
            before.sold_one_more(ticket.grant, -1)
        return []
    seat = before.get(Seat, (ticket.performance, ticket.seat))
    if seat is None:
        return []
    return conflicts.left_by(_after(seat, ticket, before), void.tickets, before)


def _after(seat: Seat, ticket: Ticket, before: BatchRows) -> Seat:
    """The seat of a ticket taken back: under its grant again, free, or still another's.

    Whoever takes it back: the owner of a grant that has not ended may do so too, far from any
    network, and sell the seat again; only its RETURN frees the seat (decision 0011).
    """
    if seat.ticket != ticket.id:
        return seat
    grant = before.get(Grant, (seat.grant,)) if seat.grant else None
    if grant is not None and grant.state in _RIGHTFUL:
        return _replace(seat, state="granted", ticket=b"")
    return _replace(seat, state="free", ticket=b"", grant=b"")


def _given_up(rows: list[Row], before: BatchRows) -> list[Row]:
    """Seats that a grant gives up go first to tickets that were sold at risk and wait for them."""
    changed: list[Row] = []
    for row in rows:
        if isinstance(row, Seat) and row.state == "free":
            changed += conflicts.left_by(row, (), before)
        else:
            changed.append(row)
    return changed

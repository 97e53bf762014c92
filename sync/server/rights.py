"""What only the server can know of a sale: whether it had the right, and whom it collides with.

The fold gives the row versions; this module compares each ticket with the right it names, flags
it, and opens a conflict where two tickets want one seat. A right always beats a risk: the seat
stays with its grant, the ticket without a right waits in a conflict (sync.md §6.3).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

import msgspec

from boxoffice.fold.rows import Admission, CodeTicket, Conflict, Grant, Order, Row, Seat, Ticket
from boxoffice.fold.view import Overlay
from boxoffice.journal import kinds
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import NO_SEAT
from sync.server.store import ServerStore

_replace = msgspec.structs.replace
_encode = msgspec.msgpack.Encoder().encode
_RIGHTFUL = ("active", "contested")


@dataclass(slots=True)
class Judgement:
    """An event's rows as the server sends them, and what became of it."""

    rows: list[Row]
    status: str = "applied"
    extra: list[Row] = field(default_factory=list)
    """Rows that are the server's own addition: conflicts, freed seats."""
    wanting: tuple[bytes, ...] = ()
    """Entities that an event needs and that are not here yet: it is parked under them."""


def judge(event: Event, rows: list[Row], before: Overlay, store: ServerStore) -> Judgement:
    """Flags, conflicts and freed seats that follow from an event; `before` is without it."""
    payload = event.payload
    if isinstance(payload, kinds.Sale):
        return _judge_sale(event, payload, rows, before, store)
    if isinstance(payload, kinds.Void):
        return _judge_void(event, payload, rows, before, store)
    if isinstance(payload, kinds.Admission):
        return _judge_admission(payload, rows, before, store)
    return Judgement(rows)


def _judge_sale(
    event: Event, sale: kinds.Sale, rows: list[Row], before: Overlay, store: ServerStore
) -> Judgement:
    flags: dict[bytes, str] = {}
    extra: list[Row] = []
    for sold in sale.tickets:
        mine = _is_right(event, sold, before)
        if not mine:
            flags[sold.id] = sold.flag or _why_not(sold, before)
        if sold.seat != NO_SEAT:
            seat = before.get(Seat, (sold.performance, sold.seat))
            if seat is not None and seat.state != "free" and not mine:
                extra.append(_double_sale(sold, before, store))
    if flags:
        rows = [
            _replace(row, flag=flags[row.id])
            if isinstance(row, Ticket) and row.id in flags
            else row
            for row in rows
        ]
    extra += _found_admissions(sale, before, store)
    return Judgement(rows, "flagged" if flags else "applied", extra)


def _is_right(event: Event, sold: kinds.SoldTicket, before: Overlay) -> bool:
    grant = before.get(Grant, (sold.grant,)) if sold.grant else None
    if grant is None or grant.device != event.envelope.device or grant.state not in _RIGHTFUL:
        return False
    if sold.seat == NO_SEAT:
        return grant.pool == sold.pool
    seat = before.get(Seat, (sold.performance, sold.seat))
    return seat is not None and seat.state == "granted" and seat.grant == sold.grant


def _why_not(sold: kinds.SoldTicket, before: Overlay) -> str:
    """`late`: the grant was ended before the sale was reported. `anomaly`: no such right."""
    grant = before.get(Grant, (sold.grant,)) if sold.grant else None
    ended = grant is not None and grant.state not in _RIGHTFUL
    return "late" if ended else "anomaly"


def _double_sale(sold: kinds.SoldTicket, before: Overlay, store: ServerStore) -> Conflict:
    valid = store.select(
        Ticket,
        "performance = ? AND seat = ? AND state = 'valid'",
        (sold.performance, sold.seat),
    )
    members = {ticket.id for ticket in valid} | {sold.id}
    members |= {
        row.id
        for row in before.changed.values()
        if isinstance(row, Ticket)
        and (row.performance, row.seat, row.state) == (sold.performance, sold.seat, "valid")
    }
    name = hashlib.sha256(b"double_sale" + sold.performance + b"%d" % sold.seat).digest()[:16]
    keeper = min(members - {sold.id}, default=sold.id)
    return Conflict(
        name, sold.house, "double_sale", sold.performance, sold.seat,
        _encode(sorted(members)), "open", keeper,
    )  # fmt: skip


def _found_admissions(sale: kinds.Sale, before: Overlay, store: ServerStore) -> list[Row]:
    """Scans by signature whose sale had not arrived: now they belong to a ticket."""
    found: list[Row] = []
    if not _has_orphans(store):
        return found
    for sold in sale.tickets:
        orphans = store.select(
            Admission,
            "performance = ? AND code = ? AND ticket = ?",
            (sold.performance, sold.code, b""),
        )
        found += [_replace(orphan, ticket=sold.id) for orphan in orphans]
    return found


def _has_orphans(store: ServerStore) -> bool:
    known = store.run("SELECT 1 FROM admission WHERE ticket = ? LIMIT 1", (b"",)).fetchone()
    return known is not None


def _judge_void(
    event: Event, void: kinds.Void, rows: list[Row], before: Overlay, store: ServerStore
) -> Judgement:
    missing = tuple(t for t in void.tickets if before.get(Ticket, (t,)) is None)
    if before.get(Order, (void.order,)) is None:
        missing = (*missing, void.order)
    if missing:
        return Judgement([], "parked", wanting=missing)
    extra: list[Row] = []
    back = {row.key() for row in rows if isinstance(row, Seat) and row.state == "granted"}
    for ticket_id in void.tickets:
        ticket = before.get(Ticket, (ticket_id,))
        if ticket is None or ticket.seat == NO_SEAT:
            continue
        seat = before.get(Seat, (ticket.performance, ticket.seat))
        if seat is not None and seat.ticket == ticket_id and seat.key() not in back:
            extra.append(_free(seat, ticket, store))
    return Judgement(rows, "applied", extra)


def _free(seat: Seat, ticket: Ticket, store: ServerStore) -> Seat:
    """Free, unless another valid ticket was waiting for this very seat."""
    others = store.select(
        Ticket,
        "performance = ? AND seat = ? AND state = 'valid' AND id <> ?",
        (ticket.performance, ticket.seat, ticket.id),
    )
    if others:
        heir = min(others, key=lambda other: other.at_ms)
        return _replace(seat, state="sold", ticket=heir.id, grant=heir.grant)
    return _replace(seat, state="free", ticket=b"", grant=b"")


def _judge_admission(
    scan: kinds.Admission, rows: list[Row], before: Overlay, store: ServerStore
) -> Judgement:
    ticket = scan.ticket or _ticket_of_code(scan, before, store)
    if ticket != scan.ticket:
        rows = [_replace(row, ticket=ticket) for row in rows if isinstance(row, Admission)]
    if not ticket or not _admits(scan.verdict, scan.direction):
        return Judgement(rows)
    # A batch of scans is never large; earlier ones of the same batch are in `before.changed`.
    earlier = store.select(Admission, "ticket = ? AND direction = 'in'", (ticket,))
    earlier += [
        row
        for row in before.changed.values()
        if isinstance(row, Admission) and row.ticket == ticket and row.direction == "in"
    ]
    entered = sorted({row.event for row in earlier if _admits(row.verdict, row.direction)})
    if not entered:
        return Judgement(rows)
    return Judgement(rows, "flagged", [_double_entry(scan, ticket, entered, rows)])


def _ticket_of_code(scan: kinds.Admission, before: Overlay, store: ServerStore) -> bytes:
    for row in before.changed.values():
        if isinstance(row, CodeTicket) and row.key()[:2] == (scan.performance, scan.code):
            return row.ticket
    found = store.select(CodeTicket, "performance = ? AND code = ?", (scan.performance, scan.code))
    return found[0].ticket if found else b""


def _admits(verdict: str, direction: str) -> bool:
    return direction == "in" and verdict in ("ok", "ok_by_signature")


def _double_entry(
    scan: kinds.Admission, ticket: bytes, entered: list[bytes], rows: list[Row]
) -> Conflict:
    name = hashlib.sha256(b"double_entry" + ticket).digest()[:16]
    members = [*entered, *(row.event for row in rows if isinstance(row, Admission))]
    return Conflict(
        name, scan.house, "double_entry", scan.performance, scan.seat,
        _encode(members), "open", entered[0],
    )  # fmt: skip

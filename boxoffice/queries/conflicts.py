"""Conflicts as a person decides them: who wants the same thing, and what is suggested."""

from __future__ import annotations

import msgspec

from boxoffice.errors import Refused
from boxoffice.fold.rows import Admission, Conflict, Order, Seat, Ticket
from boxoffice.ids import Cents, ConflictId, HouseId, PerformanceId, TicketId
from boxoffice.queries import people
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.ways_out import ways_out
from boxoffice.views import ConflictMember, ConflictRow

_decode = msgspec.msgpack.Decoder(list[bytes]).decode


def require_open(store: RowStore, conflict: ConflictId) -> Conflict:
    """The conflict. Refused("unknown_conflict" | "conflict_closed")."""
    known = store.get(Conflict, (conflict,))
    if known is None:
        raise Refused("unknown_conflict")
    if known.state != "open":
        raise Refused("conflict_closed")
    return known


def contenders(store: RowStore, conflict: Conflict, keep: bytes = b"") -> tuple[Ticket, ...]:
    """Valid tickets of a conflict that must give way, as they were stored, when `keep` stays:
    empty, the suggested one, else whoever has the seat. Of a pool all of them must.
    """
    valid = [ticket for ticket in _tickets(store, conflict) if ticket.state == "valid"]
    if conflict.seat < 0:
        return tuple(ticket for ticket in valid if ticket.id != keep)
    here = [t for t in valid if (t.performance, t.seat) == (conflict.performance, conflict.seat)]
    seat = store.get(Seat, (conflict.performance, conflict.seat))
    stays = keep or conflict.suggestion or (seat.ticket if seat is not None else b"")
    return tuple(ticket for ticket in here if ticket.id != stays)


def _tickets(store: RowStore, conflict: Conflict) -> list[Ticket]:
    found = (store.get(Ticket, (member,)) for member in _decode(conflict.members))
    return [ticket for ticket in found if ticket is not None]


def conflict_rows(store: RowStore, house: HouseId) -> tuple[ConflictRow, ...]:
    """Open conflicts of this copy, each with its tickets side by side."""
    return tuple(
        ConflictRow(
            ConflictId(row.id), row.kind, PerformanceId(row.performance), row.seat,
            tuple(_member(store, house, ticket) for ticket in _tickets(store, row)),
            TicketId(row.suggestion), ways_out(row.kind, row.seat),
        )
        for row in store.select(Conflict, "state = 'open' ORDER BY id")
    )  # fmt: skip


def _member(store: RowStore, house: HouseId, ticket: Ticket) -> ConflictMember:
    order = store.get(Order, (ticket.order,))
    scans = store.select(
        Admission, "ticket = ? AND direction = 'in' AND verdict LIKE 'ok%'", (ticket.id,)
    )
    return ConflictMember(
        TicketId(ticket.id), order.number if order else "", ticket.state == "valid",
        people.device_name(store, ticket.device),
        people.operator_name(store, house, order.operator) if order else "",
        ticket.at_ms, ticket.flag, Cents(ticket.cents), bool(scans),
    )  # fmt: skip

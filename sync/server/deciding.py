"""What the server makes of a person's decision: the same as of a void and a sale, in one event."""

from __future__ import annotations

import msgspec

from boxoffice.fold.decisions import decided, fold_reseated
from boxoffice.fold.orders import fold_void
from boxoffice.fold.rows import Row, Seat, Ticket
from boxoffice.fold.view import RowKey
from boxoffice.journal import kinds
from boxoffice.journal.event import Event
from sync.server import conflicts, judgement, rights
from sync.server.judgement import Judgement, missing, opens, put_all
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace


def judge_decide(
    event: Event, decide: kinds.Decide, _rows: list[Row], before: BatchRows
) -> Judgement:
    """Tickets taken back and moved, each against the rights of now; last the conflict itself.

    It waits for tickets that this server, having lost its tail, does not know yet.
    """
    refund = decide.refund
    wanting = missing(
        before,
        tickets=(*(moved.id for moved in decide.reseated), *(refund.tickets if refund else ())),
        orders=(refund.order,) if refund else (),
    )
    if wanting:
        return Judgement([], "parked", wanting=wanting)
    changed: dict[RowKey, Row] = {}
    status = "applied"
    if refund is not None:
        judged = rights.judge_void(event, refund, fold_void(event, refund, before), before)
        status = judged.status
        put_all(judged.rows, before, changed)
    for moved in decide.reseated:
        found = reseat(event, moved, before)
        if opens(found):
            status = "flagged"
        put_all(found, before, changed)
    conflict = decided(event, decide, before)
    if conflict is not None:
        put_all([conflict], before, changed)
    return Judgement(list(changed.values()), status)


def reseat(event: Event, moved: kinds.Reseated, before: BatchRows) -> list[Row]:
    """The ticket on its new seat, or waiting there when the right to it has ended meanwhile."""
    ticket = before.get(Ticket, (moved.id,))
    rows = fold_reseated(event, moved, before)
    if ticket is None or ticket.state != "valid":
        return rows
    old = (ticket.performance, ticket.seat)
    moves = old != (moved.performance, moved.seat)
    seat = before.get(Seat, (moved.performance, moved.seat))
    if not moves and seat is not None and seat.ticket == ticket.id:
        return [_as_it_sits(row, ticket, seat) for row in rows]
    found = rights.Findings()
    rights.judge_seat(event, moved, b"", before, found)
    rows = [
        rights.as_found(row, found)
        for row in rows
        if not (moves and isinstance(row, Seat) and row.key() == old)
    ]
    for taken, _, owns in found.wanted:
        here = next(row for row in rows if isinstance(row, Ticket))
        rows += conflicts.of_seat(taken, here, before, owns=owns)
    behind = before.get(Seat, old)
    if not moves:  # what was at risk sits there under a right now
        rows = [found for row in rows for found in _settled(row, ticket.id, before)]
    elif behind is not None:
        left = judgement.seat_after(behind, ticket.id, before)
        rows += conflicts.left_by(left, (ticket.id,), before)
    return rows


def _settled(row: Row, ticket: bytes, before: BatchRows) -> list[Row]:
    """The row; and the conflict of a seat that its only ticket has now, which is over."""
    if isinstance(row, Seat) and row.ticket == ticket:
        return conflicts.left_by(row, (), before)
    return [row]


def _as_it_sits(row: Row, ticket: Ticket, seat: Seat) -> Row:
    """Two people put one ticket on the same seat: it sits there under the first one's right."""
    if isinstance(row, Ticket):
        return _replace(row, grant=ticket.grant, flag=ticket.flag)
    return seat if isinstance(row, Seat) else row

"""What the server makes of changes to orders: exchanges, moves, new codes, money that came later.

Each waits for the tickets and orders that this server does not know yet.
"""

from __future__ import annotations

from boxoffice.fold.order_changes import fold_new_order, fold_returned
from boxoffice.fold.rows import Row, Seat, Ticket
from boxoffice.fold.view import RowKey
from boxoffice.journal import kinds
from boxoffice.journal.event import Event
from sync.server import conflicts, deciding, rights
from sync.server.judgement import Judgement, missing, opens, put_all
from sync.server.overlay import BatchRows

_About = kinds.PaymentChange | kinds.Settle | kinds.OrderNote


def judge_exchange(
    event: Event, exchange: kinds.Exchange, _rows: list[Row], before: BatchRows
) -> Judgement:
    """First the tickets that come back, then the sale over what they leave."""
    wanting = missing(
        before,
        tickets=(back.ticket for back in exchange.returned),
        orders=(back.order for back in exchange.returned),
    )
    if wanting:
        return Judgement([], "parked", wanting=wanting)
    changed: dict[RowKey, Row] = {}
    back = _returned(event, exchange, before)
    put_all(back, before, changed)
    judged = rights.judge_sale(
        event, exchange.sale, fold_new_order(event, exchange, before), before
    )
    put_all(judged.rows, before, changed)
    flagged = judged.status == "flagged" or opens(back)
    return Judgement(list(changed.values()), "flagged" if flagged else "applied")


def _returned(event: Event, exchange: kinds.Exchange, before: BatchRows) -> list[Row]:
    """Tickets, orders and the seats that are left; a conflict where money went back twice."""
    rows = [row for row in fold_returned(event, exchange, before) if not isinstance(row, Seat)]
    ids = tuple(back.ticket for back in exchange.returned)
    tickets = [ticket for id_ in ids if (ticket := before.get(Ticket, (id_,))) is not None]
    twice = [ticket.id for ticket in tickets if ticket.state != "valid"]
    for ticket in tickets:
        if ticket.state == "valid":
            rows += rights.taken_back(ticket, ids, before)
    if not twice:
        return rows
    house = exchange.sale.house
    others = b"".join(sorted({ticket.house for ticket in tickets} - {house}))
    members = [exchange.sale.order, *twice]
    return [*rows, conflicts.other("refund_twice", house, event.hash, members, others=others)]


def judge_move(event: Event, move: kinds.Move, _rows: list[Row], before: BatchRows) -> Judgement:
    """Each ticket against the right to its new seat, and the seat that it leaves."""
    wanting = missing(before, tickets=(moved.id for moved in move.moved))
    if wanting:
        return Judgement([], "parked", wanting=wanting)
    changed: dict[RowKey, Row] = {}
    flagged = False
    for moved in move.moved:
        rows = deciding.reseat(event, moved, before)
        flagged |= opens(rows)
        put_all(rows, before, changed)
    return Judgement(list(changed.values()), "flagged" if flagged else "applied")


def judge_reissue(
    _event: Event, reissue: kinds.Reissue, rows: list[Row], before: BatchRows
) -> Judgement:
    """As the fold says, once the tickets are here."""
    wanting = missing(before, tickets=(new.ticket for new in reissue.codes))
    return Judgement([], "parked", wanting=wanting) if wanting else Judgement(rows)


def judge_of_order(_event: Event, about: _About, rows: list[Row], before: BatchRows) -> Judgement:
    """As the fold says, once the order is here."""
    wanting = missing(before, orders=(about.order,))
    return Judgement([], "parked", wanting=wanting) if wanting else Judgement(rows)

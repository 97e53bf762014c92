"""What is paid for an order after its sale: parts that desks took without seeing each other may
come to all of it, or to more.

Each desk says by what it knows whether nothing stays due; only here all of it comes together, in
whatever order. What is paid is never due at a door; what was paid too much is told, until it is
paid back.
"""

from __future__ import annotations

import msgspec

from boxoffice.fold.orders import LATER
from boxoffice.fold.rows import Conflict, Order, Payment, Row, Ticket
from sync.server import conflicts
from sync.server.judgement import Judgement
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace

KIND = "paid_twice"


def watched(judged: Judgement, before: BatchRows) -> Judgement:
    """With what follows from payments that came after their sale, or were paid back."""
    late = [row.order for row in judged.rows if type(row) is Payment and row.n >= LATER]
    for id_ in dict.fromkeys(late):
        order = _order(id_, judged.rows, before)
        if order is None:
            continue
        over = _over(order, judged.rows, before)
        if order.state == "due" and over >= 0:
            paid = _replace(order, state="paid")
            judged.rows = [*(row for row in judged.rows if row is not order), paid]
        _tell(order, over, judged, before)
    return judged


def _order(id_: bytes, rows: list[Row], before: BatchRows) -> Order | None:
    fresh = (row for row in rows if isinstance(row, Order) and row.id == id_)
    return next(fresh, None) or before.get(Order, (id_,))


def _over(order: Order, rows: list[Row], before: BatchRows) -> int:
    """Cents that were paid beyond what the order comes to; below zero what is due.

    What came back of it before it was paid stands among the payments, on account: money that
    another desk took for it all the same is too much.
    """
    payments = {row.key(): row for row in before.of_order(Payment, order.id)}
    payments |= {
        row.key(): row for row in rows if isinstance(row, Payment) and row.order == order.id
    }
    return sum(row.cents for row in payments.values()) - order.total - order.rounding


def _tell(order: Order, over: int, judged: Judgement, before: BatchRows) -> None:
    known = before.get(Conflict, (conflicts.named(KIND, order.id),))
    open_ = known is not None and known.state == "open"
    if over > 0 and not open_:
        tickets = (row.id for row in before.of_order(Ticket, order.id) if row.state == "valid")
        members = [order.id, *sorted(tickets)]
        judged.rows.append(conflicts.other(KIND, order.house, order.id, members))
        judged.status = "flagged" if judged.status == "applied" else judged.status
    elif known is not None and open_ and over <= 0:
        judged.rows.append(_replace(known, state="closed"))

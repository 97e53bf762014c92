"""Parts of a shift report: what each person sold, and corrections of earlier shifts."""

from __future__ import annotations

from boxoffice.fold.rows import Order, Shift
from boxoffice.ids import Cents, HouseId
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import PaymentChange
from boxoffice.queries import people
from boxoffice.replica.rowstore import RowStore
from boxoffice.till_papers import CorrectionLine, OperatorLine

_PER_OPERATOR = """
SELECT o.operator, count(*), sum(o.total),
 (SELECT count(*) FROM ticket t JOIN order_ p ON p.id = t."order"
  WHERE p.shift = ?1 AND p.operator = o.operator)
FROM order_ o WHERE o.shift = ?1 GROUP BY o.operator ORDER BY 3 DESC
"""


def per_operator(store: RowStore, house: HouseId, shift: bytes) -> tuple[OperatorLine, ...]:
    """Orders, tickets and cents per person; the cents add up to the sales of the shift."""
    return tuple(
        OperatorLine(people.operator_name(store, house, who), orders, tickets, Cents(cents))
        for who, orders, cents, tickets in store.conn.execute(_PER_OPERATOR, (shift,))
    )


def corrections(store: RowStore, shift: bytes) -> tuple[CorrectionLine, ...]:
    """Payments of other shifts that were booked otherwise while this one was open. They belong to
    their own shift; this paper only says so, because that one's was signed before.
    """
    rows = store.conn.execute(
        "SELECT prev, body FROM journal WHERE kind = 'payment_change' ORDER BY place"
    )
    found = []
    for prev, body in rows:
        event = decode(prev, body)
        change = event.payload
        if not isinstance(change, PaymentChange):
            continue
        if event.envelope.shift == shift and change.shift != shift:
            of, order = store.get(Shift, (change.shift,)), store.get(Order, (change.order,))
            found.append(
                CorrectionLine(
                    of.z_number if of else "", order.number if order else "", change.was,
                    change.now, Cents(change.cents + change.rounding),
                )
            )  # fmt: skip
    return tuple(found)

"""What became of an order in the other system since it was taken over from there.

It is not taken again, and nothing here follows it by itself: the customer may have been at this
desk since. So a person is told of what the file says otherwise now.
"""

from __future__ import annotations

from boxoffice.programme.old_orders import LeftOut, OldOrder
from boxoffice.replica.rowstore import RowStore

_PLACES = """
SELECT count(*) FROM ticket WHERE "order" = ?1
UNION ALL SELECT count(*) FROM reserved_place WHERE reservation = ?2
UNION ALL SELECT count(*) FROM reserved_place WHERE reservation = ?2 AND state = 'reserved'
"""
"""Tickets that were moved or taken back here since are still rows of their order."""


def changed_since(
    store: RowStore, order: OldOrder, sale: bytes, reservation: bytes
) -> LeftOut | None:
    """An order that is here, as this sale or as this reservation, and is another one there now."""
    counts = store.conn.execute(_PLACES, (sale, reservation)).fetchall()
    sold, kept, waiting = (count for (count,) in counts)
    first, had, has = order.places[0], sold or kept, len(order.places)
    if has != had:
        why = "more_places" if has > had else "fewer_places"
        return LeftOut(order.number, first.line, why, f"{had} → {has}")
    if order.paid and not sold and waiting:
        return LeftOut(order.number, first.line, "paid_since", "")
    return None

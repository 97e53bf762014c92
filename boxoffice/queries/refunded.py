"""Where and when a ticket's money was given back, as far as the rows of this copy tell.

No row ties money to one ticket. It is said only where what went back of an order covers all of its
void tickets: one of them may have been exchanged instead.
"""

from __future__ import annotations

import msgspec

from boxoffice.fold.orders import LATER
from boxoffice.fold.rows import Ticket
from boxoffice.journal.event import UnknownEventError, decode
from boxoffice.journal.kinds import Void
from boxoffice.queries.people import device_name
from boxoffice.replica.rowstore import RowStore
from boxoffice.views.gate import Refunded

_NEWEST = 5_000
"""Of its own events; what was given back before those is known by its till and day."""
_ROUNDING = 5
"""Cents by which cash that went back may be less than the prices."""
_BACK = """
SELECT -sum(p.cents), s.device, s.opened_ms FROM payment p LEFT JOIN shift s ON s.id = p.shift
 WHERE p."order" = ? AND p.n >= ? GROUP BY p.n >> 8 HAVING sum(p.cents) < 0
"""
"""One row for each event that gave money back (`fold.orders.behind_the_sale`)."""
_TAKEN = "SELECT coalesce(sum(cents), 0) FROM ticket WHERE \"order\" = ? AND state = 'void'"
_OWN = """
SELECT prev, body FROM journal
 WHERE kind = 'void' AND place > (SELECT max(place) FROM journal) - ? ORDER BY place DESC
"""


def refunded(store: RowStore, ticket: Ticket) -> Refunded | None:
    """Of a void ticket; None: its money did not go back, or nobody here can tell."""
    back = _back(store, ticket)
    if not back:
        return None
    tills = {device for _, device, _ in back}
    till = device_name(store, tills.pop() or b"") if len(tills) == 1 else ""
    at_ms, own = _own(store, ticket.id)
    if at_ms:
        return Refunded(at_ms, False, device_name(store, own))
    return Refunded((back[0][2] or 0) if len(back) == 1 else 0, True, till)


def was_refunded(store: RowStore, ticket: Ticket | None) -> bool:
    """Whether `refunded` says anything of it."""
    return ticket is not None and bool(_back(store, ticket))


def _back(store: RowStore, ticket: Ticket) -> list[tuple[int, bytes | None, int | None]]:
    """Cents, till and its opening (UTC ms) of each time that money of its order went back."""
    if ticket.state != "void":
        return []
    found = store.conn.execute(_BACK, (ticket.order, LATER)).fetchall()
    (taken,) = store.conn.execute(_TAKEN, (ticket.order,)).fetchone()
    covered = sum(cents + _ROUNDING for cents, _, _ in found) >= taken
    return found if covered else []


def _own(store: RowStore, ticket: bytes) -> tuple[int, bytes]:
    """When this device itself took it back, and its id; 0: it did not, or that is long ago."""
    for prev, body in store.conn.execute(_OWN, (_NEWEST,)):
        try:
            event = decode(prev, body)
        except (UnknownEventError, msgspec.MsgspecError):
            continue  # of a newer program: no till says then more than its day
        if isinstance(event.payload, Void) and ticket in event.payload.tickets:
            return event.envelope.wall_ms, event.envelope.device
    return 0, b""

"""A performance that is moved to another plan, when places were given away that who moved it did
not know of.

A manager's window asks the same of its own copy before it saves; only here it is known what was
claimed and sold in between, or while that edit waited for a network.
"""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import Document, Seat, Ticket
from boxoffice.journal import kinds
from boxoffice.rules.plan_change import lost_place
from sync.server import pools, state
from sync.server.overlay import BatchRows
from sync.server.plans import plan_here

_decode = msgspec.msgpack.decode
_replace = msgspec.structs.replace


def moves_somebody(edit: kinds.DocumentEdit, had: Document | None, before: BatchRows) -> bool:
    """Whether a place in somebody's hands is not the same in the plan that an edit pins.

    Not asked while the house recovers: sales come back then before the edit that they followed.
    """
    if had is None or edit.kind != "performance" or "plan" not in edit.fields:
        return False
    pinned, wanted = _decode(had.fields).get("plan", b""), edit.fields["plan"]
    old = plan_here(before.store, pinned) if pinned != wanted else None
    if old is None or edit.house in state.recovering(before.store):
        return False
    new = plan_here(before.store, wanted) or _replace(old, seats=(), pools=())
    places = {pool.key: pools.taken(before, edit.id, pool.key) for pool in old.pools}
    return bool(lost_place(old, new, _taken(edit.id, before), places))


def _taken(performance: bytes, before: BatchRows) -> set[int]:
    """Seats that are anybody's: a right's, reserved, blocked or sold."""
    seats = {row.seat: row for row in before.store.select(Seat, "performance = ?", (performance,))}
    tickets = {
        row.id: row
        for row in before.store.select(
            Ticket, "performance = ? AND state = 'valid'", (performance,)
        )
    }
    for row in before.changed.values():
        if isinstance(row, Seat) and row.performance == performance:
            seats[row.seat] = row
        elif isinstance(row, Ticket) and row.performance == performance:
            tickets[row.id] = row
    return {row.seat for row in seats.values() if row.state != "free"} | {
        row.seat for row in tickets.values() if row.state == "valid" and row.seat >= 0
    }

"""What a person's decision does to a conflict, and to the tickets that it moves or takes back."""

from __future__ import annotations

import msgspec

from boxoffice.fold.orders import fold_void, left, reads_void, taken
from boxoffice.fold.rows import Code, Conflict, Key, Row, Seat, Ticket
from boxoffice.fold.view import Overlay, RowsView
from boxoffice.journal import kinds
from boxoffice.journal.event import Event

_replace = msgspec.structs.replace
_decode = msgspec.msgpack.Decoder(list[bytes]).decode

AGREED = ("keep_both", "write_off")
"""Outcomes after which several tickets on one seat are what the house wants."""
SEAT_KINDS = ("double_sale", "risk_on_granted", "late_after_revoke")
"""Conflicts about a seat that a ticket wants and somebody else has: one row a seat."""


def reads_decide(decide: kinds.Decide) -> list[tuple[type[Row], Key]]:
    """The conflict, the tickets, and the seats that are taken; the seats left follow from them."""
    keys: list[tuple[type[Row], Key]] = [(Conflict, (decide.conflict,))]
    for moved in decide.reseated:
        keys += [(Ticket, (moved.id,)), (Seat, (moved.performance, moved.seat))]
    if decide.refund is not None:
        keys += reads_void(decide.refund)
    return keys


def fold_decide(event: Event, decide: kinds.Decide, rows: RowsView) -> list[Row]:
    """The tickets as decided, and the conflict closed when that makes it true no more."""
    view = Overlay(rows)
    if decide.refund is not None:
        for row in fold_void(event, decide.refund, view):
            view.put(row)
    for moved in decide.reseated:
        for row in fold_reseated(event, moved, view):
            view.put(row)
    conflict = decided(event, decide, view)
    if conflict is not None:
        view.put(conflict)
    return list(view.changed.values())


def decided(event: Event, decide: kinds.Decide, rows: RowsView) -> Conflict | None:
    """The conflict with the decision on it; `rows` are as the decision left them.

    The first decision stands: a later one of somebody who did not know of it does what it does
    to the tickets, and nothing to this row.
    """
    known = rows.get(Conflict, (decide.conflict,))
    if known is None or known.outcome in AGREED:
        return known
    over = decide.outcome in AGREED or not _goes_on(known, rows)
    return _replace(
        known, state="closed" if over else known.state, outcome=decide.outcome,
        decided_by=event.envelope.operator, decided_ms=event.envelope.wall_ms,
    )  # fmt: skip


def _goes_on(conflict: Conflict, rows: RowsView) -> bool:
    """Whether more than one valid ticket is left on its seat, or one that does not have it."""
    if conflict.kind not in SEAT_KINDS or conflict.seat == kinds.NO_SEAT:
        return False
    place = (conflict.performance, conflict.seat)
    tickets = (rows.get(Ticket, (member,)) for member in _decode(conflict.members))
    here = [t.id for t in tickets if t and t.state == "valid" and (t.performance, t.seat) == place]
    seat = rows.get(Seat, place)
    return bool(here) and (seat is None or here != [seat.ticket])


def fold_reseated(event: Event, moved: kinds.Reseated, rows: RowsView) -> list[Row]:
    """The ticket on its new seat, a new code in the place of the old one, and both seats.

    A ticket that was taken back meanwhile stays where it was; its new code admits nobody. The rows
    named are the same either way: a device folds this again whenever one of them arrives. The new
    seat is taken also while the ticket is not here: a server that lost its tail may hear of its
    sale last, and whoever moved it must not sell that seat meanwhile.
    """
    ticket = rows.get(Ticket, (moved.id,))
    seat = rows.get(Seat, (moved.performance, moved.seat))
    if ticket is None:
        return [taken(moved, seat)]
    old = rows.get(Code, (ticket.performance, ticket.code, ticket.id))
    valid = ticket.state == "valid"
    code = Code(
        moved.performance, moved.code, ticket.id, ticket.house, ticket.seller,
        event.envelope.device, 1, "valid" if valid else "revoked",
    )  # fmt: skip
    if old is not None and old.code == moved.code:
        code = old  # it stays, and with it the key that it was signed with
    if not valid:
        here = rows.get(Seat, (ticket.performance, ticket.seat))
        return [row for row in (ticket, seat, here, old, code) if row is not None]
    moves = (ticket.performance, ticket.seat) != (moved.performance, moved.seat)
    changed = left(event, ticket, rows) if moves else []
    if old is not None and old.code != moved.code:
        changed.append(_replace(old, state="replaced"))
    gone = _replace(
        ticket, seat=moved.seat, rank=moved.rank, grant=moved.grant, flag=moved.flag,
        code=moved.code,
    )  # fmt: skip
    return [*changed, code, taken(moved, seat), gone]

"""What a hub gives out of its own right: places change hands, the tree of rights stays.

A sub-grant reaches a store twice, in the hub's journal and in its owner's (`GrantAccept`); the
first to come does it, the second changes nothing.
"""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import Grant, Key, Row, Seat
from boxoffice.fold.view import RowsView
from boxoffice.journal import kinds
from boxoffice.journal.event import Event, UnknownEventError, decode

_replace = msgspec.structs.replace
LIVING = ("active", "contested")


def read_issue(prev: bytes, body: bytes) -> tuple[Event, kinds.GrantIssue] | None:
    """A hub's event as it is carried, or None when it gives nothing out of another right."""
    try:
        event = decode(prev, body)
    except (UnknownEventError, msgspec.MsgspecError, ValueError, RecursionError):
        return None
    given = event.payload
    return (event, given) if isinstance(given, kinds.GrantIssue) and given.parent else None


def issued(accept: kinds.GrantAccept) -> tuple[Event, kinds.GrantIssue] | None:
    """What an acceptance carries, when it is what it says."""
    found = read_issue(accept.prev, accept.body)
    if found is None or found[1].grant != accept.grant:
        return None
    return found if found[0].envelope.device == accept.hub else None


def reads_accept(accept: kinds.GrantAccept) -> list[tuple[type[Row], Key]]:
    """As the issue that it carries."""
    found = issued(accept)
    return reads_given(found[1]) if found else []


def reads_given(given: kinds.GrantIssue) -> list[tuple[type[Row], Key]]:
    """The grant, the one it came out of, and its seats."""
    keys: list[tuple[type[Row], Key]] = [(Grant, (given.grant,)), (Grant, (given.parent,))]
    return keys + [(Seat, (given.performance, seat)) for seat in given.seats]


def fold_accept(event: Event, accept: kinds.GrantAccept, rows: RowsView) -> list[Row]:
    """The right that the hub gave to the device that accepts it."""
    found = issued(accept)
    if found is None or found[1].device != event.envelope.device:
        return []
    return fold_given(found[1], rows)


def fold_given(given: kinds.GrantIssue, rows: RowsView) -> list[Row]:
    """Seats of the parent, and seats that nobody owns because the parent is not known here, become
    the owner's. A grant that is known has been given: its seats may have gone on since.
    """
    known = rows.get(Grant, (given.grant,))
    changed: list[Row] = [
        known
        or Grant(
            given.grant, given.house, given.performance, given.device, given.incarnation,
            given.parent, "active", given.pool, given.places, 0, given.sell_until_ms,
        )
    ]  # fmt: skip
    for number in given.seats:
        seat = rows.get(Seat, (given.performance, number))
        if seat is None:
            seat = Seat(given.performance, number, given.house, "free", b"", b"")
        parents = seat.state == "granted" and seat.grant == given.parent
        if known is None and (parents or seat.state == "free"):
            seat = _replace(seat, state="granted", grant=given.grant)
        changed.append(seat)
    return changed


def after(seat: Seat, ended: Grant, rows: RowsView) -> Seat:
    """A seat that a grant gives up: the hub's again while its right lives, else free."""
    parent = rows.get(Grant, (ended.parent,)) if ended.parent else None
    if parent is not None and parent.state in LIVING:
        return _replace(seat, state="granted", grant=parent.id)
    return _replace(seat, state="free", grant=b"")

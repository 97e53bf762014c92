"""What only the server can know of a sub-grant: whether its hub had the right, and has it still.

A hub that was declared lost keeps nothing, but what it gave before is its tills': a sub-grant that
is heard of only then stands when all its seats are still free, or as many places of its pool, and
has ended like its parent when they are somebody else's by now (sales under it are `late`).
"""

from __future__ import annotations

import msgspec

from boxoffice.fold import subgrants
from boxoffice.fold.rows import Device, Grant, Row, Seat
from boxoffice.journal import kinds
from boxoffice.journal.event import Event
from sync.heads import signed_head
from sync.server import pools
from sync.server.judgement import RIGHTFUL, Judgement
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace


def judge(
    event: Event, payload: kinds.GrantAccept | kinds.GrantIssue, rows: list[Row], before: BatchRows
) -> Judgement:
    """Only what a hub of that house signed, or tells in its own journal, gives a right out of its
    own. The server's own grants come out of none.
    """
    if isinstance(payload, kinds.GrantAccept):
        return _judge_accept(payload, rows, before)
    if not payload.parent:
        return Judgement(rows)
    hub = before.get(Device, (event.envelope.device,))
    return Judgement([], "flagged") if hub is None else _judge(hub, payload, rows, before)


def _judge_accept(accept: kinds.GrantAccept, rows: list[Row], before: BatchRows) -> Judgement:
    found, hub = subgrants.issued(accept), before.get(Device, (accept.hub,))
    if found is None or hub is None or not rows:
        return Judgement([], "flagged")
    event, given = found
    if not signed_head(event.hash, accept.signature, hub.public_key):
        return Judgement([], "flagged")
    return _judge(hub, given, rows, before)


def _judge(hub: Device, given: kinds.GrantIssue, rows: list[Row], before: BatchRows) -> Judgement:
    owner = before.get(Device, (given.device,))
    house = {hub.house, given.house, owner.house if owner else b""}
    parent = before.get(Grant, (given.parent,))
    own = parent is None or (parent.device, parent.performance) == (hub.id, given.performance)
    if hub.kind != "hub" or len(house) > 1 or not own:
        return Judgement([], "flagged")
    if before.get(Grant, (given.grant,)) is not None:
        return Judgement(rows)
    if _was_left(given, before):
        rows = [_contested(row) for row in rows]
    if given.pool:
        return _judge_places(given, parent, rows, before)
    got = all(row.grant == given.grant for row in rows if isinstance(row, Seat))
    if got or (parent is not None and parent.state in RIGHTFUL):
        return Judgement(rows)
    return Judgement([_as_it_was(row, before) for row in rows], "flagged")


def _was_left(given: kinds.GrantIssue, before: BatchRows) -> bool:
    """Whether its owner has begun another incarnation since: what it had was contested then, and
    this is heard of only now.
    """
    found = before.store.run(
        "SELECT max(incarnation) FROM session WHERE device = ?", (given.device,)
    ).fetchone()
    return bool(found[0]) and found[0] > given.incarnation


def _contested(row: Row) -> Row:
    return _replace(row, state="contested") if isinstance(row, Grant) else row


def _judge_places(
    given: kinds.GrantIssue, parent: Grant | None, rows: list[Row], before: BatchRows
) -> Judgement:
    """Places that the hub had left, or that are nobody's; else the grant has ended, and what is
    sold under it is late.
    """
    living = parent is not None and parent.state in RIGHTFUL
    if parent is not None and parent.pool != given.pool:
        return Judgement([], "flagged")
    left = pools.unsold_of(parent, before) if parent is not None and living else 0
    if left < given.places:
        left += max(0, pools.room(before, given.house, given.performance, given.pool))
    if given.places <= left:
        return Judgement(rows)
    return Judgement([_as_it_was(row, before) for row in rows], "flagged")


def _as_it_was(row: Row, before: BatchRows) -> Row:
    """The grant has ended; seats stay whose they are."""
    if isinstance(row, Grant):
        return _replace(row, state="revoked")
    return before.get(type(row), row.key()) or row

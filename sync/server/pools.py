"""Places of a pool: how many there are and nobody has, and when more are sold than there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from boxoffice.fold.pools import RIGHTLESS, out_of, rightful
from boxoffice.fold.rows import Conflict, Grant, ReservedPlace, Row, Ticket
from sync.server import conflicts
from sync.server.judgement import RIGHTFUL
from sync.server.overlay import BatchRows
from sync.server.plans import pinned
from sync.server.store import ServerStore

_replace = msgspec.structs.replace
_decode = msgspec.msgpack.Decoder(list[bytes]).decode
QUOTA_OVER = "quota_over"


def capacity(store: ServerStore, house: bytes, performance: bytes, pool: str) -> int:
    """Places of the pool in the plan that the performance is pinned to; 0 when it is not here."""
    plan = pinned(store, house, performance)
    return next((known.capacity for known in plan.pools if known.key == pool), 0) if plan else 0


def room(before: BatchRows, house: bytes, performance: bytes, pool: str) -> int:
    """Places that nobody has or may sell: below zero when more were sold than there are."""
    return capacity(before.store, house, performance, pool) - taken(before, performance, pool)


def taken(before: BatchRows, performance: bytes, pool: str) -> int:
    """Places that are sold, reserved, or a right's."""
    tickets, kept = before.of_pool(performance, pool)
    grants = before.grants_of(performance, pool)
    places: list[Ticket | ReservedPlace] = [*tickets, *kept]
    unsold = sum(_unsold(grant, grants, places) for grant in grants if grant.state in RIGHTFUL)
    return len(places) + unsold


def unsold_of(grant: Grant, before: BatchRows) -> int:
    """Places of a pool's grant that are neither sold, reserved nor given on."""
    tickets, kept = before.of_pool(grant.performance, grant.pool)
    places: list[Ticket | ReservedPlace] = [*tickets, *kept]
    return _unsold(grant, before.grants_of(grant.performance, grant.pool), places)


def _unsold(grant: Grant, grants: list[Grant], places: list[Ticket | ReservedPlace]) -> int:
    used = sum(place.grant == grant.id for place in places)
    given = sum(
        out_of(child, rightful(place for place in places if place.grant == child.id))
        for child in grants
        if child.parent == grant.id
    )
    return max(0, grant.places - grant.returned - used - given)


def away_from_hubs(rows: Iterable[Row], before: BatchRows) -> list[Row]:
    """Rights of hubs, less what reserved places take along that leave a sub-grant of theirs.

    They go to whom they were handed to, or wait for whoever takes them over; a till's RETURN
    alone makes places the hub's again.
    """
    gone = Counter[bytes]()
    for row in rows:
        if not (isinstance(row, ReservedPlace) and row.pool and row.state == "reserved"):
            continue
        was = before.get(ReservedPlace, row.key())
        if was is None or was.grant in (row.grant, b"") or was.flag in RIGHTLESS:
            continue
        left = before.get(Grant, (was.grant,))
        if left is not None and left.parent:
            gone[left.parent] += 1
    found = ((before.get(Grant, (parent,)), count) for parent, count in gone.items())
    return [_replace(hub, returned=hub.returned + count) for hub, count in found if hub is not None]


def over(about: bytes, tickets: Sequence[Ticket]) -> Conflict:
    """More tickets than places: `tickets` are those beyond."""
    first = tickets[0]
    return conflicts.other(
        QUOTA_OVER, first.house, about + first.id, [ticket.id for ticket in tickets],
        performance=first.performance, others=conflicts.others_of(first.house, tickets),
    )  # fmt: skip


def settled(rows: Iterable[Row], before: BatchRows) -> list[Row]:
    """Conflicts of pools that these rows, which are put already, have made true no more."""
    touched = {
        row.performance: None
        for row in rows
        if isinstance(row, Ticket | ReservedPlace | Grant) and row.pool
    }
    closed: list[Row] = []
    for performance in touched:
        closed += [
            _replace(conflict, state="closed")
            for conflict in before.open_of(QUOTA_OVER, performance)
            if not _goes_on(conflict, before)
        ]
    return closed


def _goes_on(conflict: Conflict, before: BatchRows) -> bool:
    """Whether one of its tickets is valid still, and its pool or its grant too small for all."""
    found = (before.get(Ticket, (member,)) for member in _decode(conflict.members))
    valid = [ticket for ticket in found if ticket is not None and ticket.state == "valid"]
    return any(
        _grant_over(ticket, before)
        or room(before, conflict.house, ticket.performance, ticket.pool) < 0
        for ticket in valid
    )


def _grant_over(ticket: Ticket, before: BatchRows) -> bool:
    grant = before.get(Grant, (ticket.grant,)) if ticket.grant else None
    if grant is None or grant.state not in RIGHTFUL:
        return False
    tickets, kept = before.of_pool(ticket.performance, ticket.pool)
    used = [t.grant for t in tickets] + [place.grant for place in kept]
    return used.count(grant.id) > grant.places - grant.returned

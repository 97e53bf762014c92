"""Giving rights back: the owner's own RETURN, the only thing that frees an unsold seat.

It is an event of the journal, so it stands behind every sale under that grant (sync.md §6.2).
"""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from boxoffice.fold.rows import Grant, Seat
from boxoffice.ids import PerformanceId
from boxoffice.journal.kinds import GrantReturn
from boxoffice.queries.cards import wanted_seats
from boxoffice.queries.seats import own_grants, pool_rights
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.replica.transaction import Transaction

_DECODE = msgspec.msgpack.Decoder(frozenset[int]).decode


def return_unsold(replica: Replica, performance: PerformanceId, actor: Actor) -> int:
    """Return every place of a performance that this device owns and has not sold.

    Gives how many places. Refused("restored_copy") while this copy may have sold them already.
    """
    replica.require_own_past()
    returned = 0
    with replica.write() as tx:
        own = own_grants(tx.store, performance, replica.device, replica.incarnation)
        for grant in own.values():
            back = _unsold(tx, grant, without=_waiting(replica, tx))
            if back.seats or back.places:
                tx.record(back, actor.operator, actor.shift)
                returned += len(back.seats) or back.places - grant.returned
    return returned


def answer_recalls(replica: Replica) -> int:
    """RETURN what somebody asked back of this device's rights; how many grants were answered.

    What lies in the basket at this moment is not pulled from under the customer's hand: that grant
    is answered when the basket has changed. What was sold meanwhile is simply not given.
    """
    if replica.restored or not _recalled(replica, replica.reader()):
        return 0
    answered = 0
    with replica.write() as tx:
        for grant in _recalled(replica, tx.store):
            waiting = _waiting(replica, tx)
            back = _unsold(tx, grant, _DECODE(grant.recalled), waiting)
            wanted = {(grant.performance, seat) for seat in back.seats}
            if wanted.isdisjoint(replica.in_basket):
                tx.record(back)
                answered += 1
    return answered


def _recalled(replica: Replica, store: RowStore) -> list[Grant]:
    return store.select(
        Grant, "device = ? AND incarnation = ? AND state = 'active' AND recalled <> ?",
        (replica.device, replica.incarnation, b""),
    )  # fmt: skip


def _waiting(replica: Replica, tx: Transaction) -> frozenset[tuple[bytes, int]]:
    """Seats that wait for a card: somebody may have paid for them."""
    return frozenset(wanted_seats(tx.store, replica.device))


def _unsold(
    tx: Transaction,
    grant: Grant,
    asked: Collection[int] = (),
    without: frozenset[tuple[bytes, int]] = frozenset(),
) -> GrantReturn:
    """What is left of a grant, of the seats that were asked for when there are any, and `without`
    some. For a pool `places` counts all that was ever returned of it.

    A hub's goes on while tills have something out of it: its end needs their RETURNs.
    """
    performance = PerformanceId(grant.performance)
    if grant.pool:
        left = sum(n for _, n in pool_rights(tx.store, {grant.id: grant}, grant.pool))
        places = grant.returned + left if left else 0
        return GrantReturn(grant.id, grant.house, performance, places=places)
    rows = tx.store.select(
        Seat,
        "performance = ? AND \"grant\" = ? AND state = 'granted'",
        (performance, grant.id),
    )
    wanted = [row for row in rows if (row.performance, row.seat) not in without]
    seats = tuple(row.seat for row in wanted if not asked or row.seat in asked)
    kept = tx.store.select(
        Seat,
        "performance = ? AND \"grant\" = ? AND state IN ('reserved', 'blocked')",
        (performance, grant.id),
    )
    out = tx.store.select(Grant, "parent = ? AND state = 'active'", (grant.id,))
    keeps = bool(kept or out) or len(seats) < len(rows) or not seats
    return GrantReturn(grant.id, grant.house, performance, seats, keeps=keeps)

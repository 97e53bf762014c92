"""What a manager does about other devices' rights: ask for them back, or declare them lost.

Asking takes nothing: the owner answers with a RETURN when it has heard of it. Declaring lost takes
all that is not reported sold, and is for a device that will not come back (sync.md §6.2).
"""

from __future__ import annotations

from typing import Literal

from boxoffice.errors import Refused
from boxoffice.fold.rows import Device, Grant, ReservedPlace, Seat
from boxoffice.ids import DeviceId, PerformanceId, SeatIndex
from boxoffice.journal.kinds import DeviceRevoke, GrantRecall, GrantRevoke
from boxoffice.queries.seats import unsold
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.transaction import Transaction


def recall(
    replica: Replica,
    performance: PerformanceId,
    owner: DeviceId,
    actor: Actor,
    seats: tuple[SeatIndex, ...] = (),
) -> int:
    """Ask a device for what it has not sold of a performance, or for these seats of it; how many
    places, as far as this copy knows. Refused("nothing_to_recall") when it has none.
    """
    asked = 0
    with replica.write() as tx:
        grants = tx.store.select(
            Grant, "performance = ? AND device = ? AND state = 'active' ORDER BY id",
            (performance, owner),
        )  # fmt: skip
        for grant in grants:
            left, places = unsold(tx.store, grant)
            wanted = tuple(seat for seat in left if seat in seats) if seats else ()
            count = len(wanted) if seats else len(left) + places
            if not count:
                continue
            payload = GrantRecall(grant.id, grant.house, performance, wanted)
            tx.record(payload, actor.operator, actor.shift)
            asked += count
        if not asked:
            raise Refused("nothing_to_recall")
    return asked


def declare_lost(replica: Replica, owner: DeviceId, actor: Actor) -> int:
    """A device will not come back: its unsold places are free again, what it keeps for somebody
    stays kept and is nobody's. How many grants ended. Refused("unknown_device").
    """
    with replica.write() as tx:
        if tx.store.get(Device, (owner,)) is None or owner == replica.device:
            raise Refused("unknown_device")
        return _end_rights(tx, owner, actor)


def cut_off(
    replica: Replica, device: DeviceId, why: Literal["lost", "stolen"], actor: Actor
) -> int:
    """A device is in strange hands: it gets no answer any more, what it says from now on waits for
    a person, doors show its tickets (stolen: refuse those of after today), and its unsold places
    are free. How many grants ended. Refused("unknown_device").
    """
    with replica.write() as tx:
        row = tx.store.get(Device, (device,))
        if row is None or device == replica.device or row.house != replica.house:
            raise Refused("unknown_device")
        tx.record(DeviceRevoke(device, row.house, why), actor.operator, actor.shift)
        return _end_rights(tx, device, actor)


def _end_rights(tx: Transaction, owner: DeviceId, actor: Actor) -> int:
    grants = tx.store.select(
        Grant, "device = ? AND state IN ('active', 'contested') ORDER BY id", (owner,)
    )
    for grant in grants:
        seats = tx.store.select(
            Seat, "\"grant\" = ? AND state IN ('granted', 'blocked')", (grant.id,)
        )
        kept = tx.store.select(ReservedPlace, "\"grant\" = ? AND state = 'reserved'", (grant.id,))
        payload = GrantRevoke(
            grant.id, grant.house, grant.performance, tuple(row.seat for row in seats),
            tuple((place.reservation, place.n) for place in kept),
        )  # fmt: skip
        tx.record(payload, actor.operator, actor.shift)
    return len(grants)

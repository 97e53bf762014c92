"""Giving chosen seats of a performance to one device, or asking for them back.

What is free is planned (the server gives it when it sees the plan); what another device owns is
asked for, and is free once that device has heard of it: nothing is taken from under a desk.
"""

from __future__ import annotations

from boxoffice.actions.blocking import Selection
from boxoffice.actions.editing import GRANT_PLAN, plan_grants
from boxoffice.actions.recalling import recall
from boxoffice.catalog.documents import fields
from boxoffice.errors import Refused
from boxoffice.fold.rows import Device, Document, Grant, Seat
from boxoffice.ids import DeviceId, SeatIndex
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import SeatsGiven

Entry = tuple[DeviceId, list[int], str, int]


def give(replica: Replica, chosen: Selection, to: DeviceId | None, actor: Actor) -> SeatsGiven:
    """Plan the free ones for a device and ask the others' owners for theirs; `to` None: nobody
    shall own them, so that whoever asks first may have them.

    Refused("no_seats_chosen" | "unknown_device" | "seat_not_free", seat=…) and nothing is planned
    or asked then.
    """
    if not chosen.seats:
        raise Refused("no_seats_chosen")
    store = replica.reader()
    owner = store.get(Device, (to,)) if to is not None else None
    wrong = owner is None or owner.house != replica.house or owner.state != "active"
    if to is not None and wrong:
        raise Refused("unknown_device")
    free: list[int] = []
    owned: dict[DeviceId, list[SeatIndex]] = {}
    for seat in dict.fromkeys(chosen.seats):
        holder = _holder(store, chosen, seat)
        if holder is None:
            free.append(seat)
        elif holder != to:
            owned.setdefault(holder, []).append(seat)
    if free:
        _plan(replica, chosen, to, free, actor)
    for device, seats in owned.items():
        recall(replica, chosen.performance, device, actor, tuple(seats))
    return SeatsGiven(len(free) if to is not None else 0, sum(map(len, owned.values())))


def _holder(store: RowStore, chosen: Selection, number: SeatIndex) -> DeviceId | None:
    """Who owns an unsold seat; None for a free one."""
    seat = store.get(Seat, (chosen.performance, number))
    if seat is None or seat.state == "free":
        return None
    grant = store.get(Grant, (seat.grant,)) if seat.grant else None
    if seat.state != "granted" or grant is None or grant.state != "active":
        raise chosen.refused("seat_not_free", number)
    return DeviceId(grant.device)


def _plan(
    replica: Replica, chosen: Selection, to: DeviceId | None, free: list[int], actor: Actor
) -> None:
    """The plan as it stands, with these seats for this device and for nobody else."""
    row = replica.reader().get(Document, (replica.house, GRANT_PLAN, chosen.performance))
    said = fields(row) if row else {}
    entries: list[Entry] = []
    for device, seats, pool, places in said.get("entries", ()):
        left = [seat for seat in seats if seat not in free]
        if left or pool:
            entries.append((DeviceId(device), left, pool, places))
    if to is not None:
        entries.append((to, sorted(free), "", 0))
    plan_grants(
        replica, chosen.performance, entries, actor, web=int(said.get("web", 0)),
        top_up=int(said.get("top_up", 0)),
    )  # fmt: skip

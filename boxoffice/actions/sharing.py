"""Sharing a performance's places among the desks, so that each can sell without a network.

Free seats are dealt row by row in runs, so that every desk owns good blocks of adjacent seats at
the front and at the back; the places of a pool are split evenly (design.md §6).
"""

from __future__ import annotations

from boxoffice.actions import editing
from boxoffice.catalog.plan import Plan
from boxoffice.fold.rows import Device, Seat
from boxoffice.ids import DeviceId, PerformanceId
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.allotment import deal

Entry = tuple[DeviceId, list[int], str, int]


def share_among_desks(
    replica: Replica, performance: PerformanceId, plan: Plan, actor: Actor, percent: int = 100,
    top_up: int = 0,
) -> int:  # fmt: skip
    """Plan `percent` of the free places for the house's desks; returns how many places.

    The rest stays with the server: the web's share, for claims of whoever asks first. `top_up`: on
    contact each desk is given more out of the others, so that it owns at least so many.
    """
    store = replica.reader()
    desks = [
        DeviceId(row.id)
        for row in store.select(
            Device, "house = ? AND kind = 'desk' AND state = 'active' ORDER BY number",
            (replica.house,),
        )
    ]  # fmt: skip
    if not desks:
        return 0
    entries = _seat_entries(store, performance, plan, desks, percent)
    for pool in plan.pools:
        each = pool.capacity * percent // 100 // len(desks)
        entries += [(desk, [], pool.key, each) for desk in desks]
    editing.plan_grants(replica, performance, entries, actor, web=100 - percent, top_up=top_up)
    return sum(len(seats) + places for _, seats, _, places in entries)


def _seat_entries(
    store: RowStore, performance: PerformanceId, plan: Plan, desks: list[DeviceId], percent: int
) -> list[Entry]:
    taken = {
        row.seat
        for row in store.select(Seat, "performance = ? AND state <> 'free'", (performance,))
    }
    free = frozenset(range(len(plan.seats))) - taken
    hands = zip(desks, deal(plan, free, len(desks), percent), strict=True)
    return [(desk, list(seats), "", 0) for desk, seats in hands if seats]

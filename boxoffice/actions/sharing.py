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

Entry = tuple[DeviceId, list[int], str, int]


def share_among_desks(
    replica: Replica, performance: PerformanceId, plan: Plan, actor: Actor, percent: int = 100
) -> int:
    """Plan `percent` of the free places for the house's desks; returns how many places.

    The rest stays with the server, for claims of whoever asks first.
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
    editing.plan_grants(replica, performance, entries, actor)
    return sum(len(seats) + places for _, seats, _, places in entries)


def _seat_entries(
    store: RowStore, performance: PerformanceId, plan: Plan, desks: list[DeviceId], percent: int
) -> list[Entry]:
    taken = {
        row.seat
        for row in store.select(Seat, "performance = ? AND state <> 'free'", (performance,))
    }
    rows: dict[tuple[str, str], list[int]] = {}
    for number, seat in enumerate(plan.seats):
        if number not in taken and not (seat.wheelchair or seat.companion):
            rows.setdefault((seat.zone, seat.row), []).append(number)
    dealt: dict[DeviceId, list[int]] = {desk: [] for desk in desks}
    for turn, row in enumerate(rows.values()):
        give = row[: len(row) * percent // 100]
        for n, part in enumerate(_parts(give, len(desks))):
            dealt[desks[(turn + n) % len(desks)]] += part
    return [(desk, seats, "", 0) for desk, seats in dealt.items() if seats]


def _parts(seats: list[int], count: int) -> list[list[int]]:
    """Consecutive parts of nearly equal length."""
    size, rest = divmod(len(seats), count)
    parts, start = [], 0
    for n in range(count):
        end = start + size + (1 if n < rest else 0)
        parts.append(seats[start:end])
        start = end
    return parts

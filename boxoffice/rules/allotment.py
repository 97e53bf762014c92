"""Which places a desk is given beforehand: blocks of adjacent seats, and how many it will need."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar

from boxoffice.catalog.plan import Plan
from boxoffice.ids import SeatIndex
from boxoffice.rules.best_seats import best_block, split_blocks

T = TypeVar("T")
LOOK_AHEAD = 2
"""A desk is given what it sold in the last hour for the next two: a network may be gone so long."""


def deal(
    plan: Plan, free: Collection[int], desks: int, percent: int = 100
) -> tuple[tuple[SeatIndex, ...], ...]:
    """Free seats dealt row by row in runs, one tuple a desk, so that every desk owns good blocks of
    neighbours at the front and at the back; `percent` of each row.

    Wheelchair and companion places are dealt to nobody: they are given by hand.
    """
    rows: dict[tuple[str, str], list[SeatIndex]] = {}
    for number, seat in enumerate(plan.seats):
        if number in free and not (seat.wheelchair or seat.companion):
            rows.setdefault((seat.zone, seat.row), []).append(SeatIndex(number))
    dealt: list[list[SeatIndex]] = [[] for _ in range(desks)]
    for turn, row in enumerate(rows.values()):
        give = row[: len(row) * percent // 100]
        for n, part in enumerate(parts(give, desks)):
            dealt[(turn + n) % desks] += part
    return tuple(tuple(seats) for seats in dealt)


def parts(seats: list[T], count: int) -> list[list[T]]:
    """Consecutive parts of nearly equal length."""
    size, rest = divmod(len(seats), count)
    found, start = [], 0
    for n in range(count):
        end = start + size + (1 if n < rest else 0)
        found.append(seats[start:end])
        start = end
    return found


def shares(places: int, desks: int) -> tuple[int, ...]:
    """Places of a pool for each desk: nearly equal, together all of them."""
    size, rest = divmod(max(0, places), desks)
    return tuple(size + (1 if n < rest else 0) for n in range(desks))


def expected(sold_last_hour: int, at_least: int) -> int:
    """Unsold places that a desk should own of a performance, by what it sold lately."""
    return max(at_least, LOOK_AHEAD * sold_last_hour)


def to_add(owned: int, target: int, free: int, web: int) -> int:
    """Places to give now: none while half of the target is left, so that blocks stay large; never
    out of the `web`'s share of what is free.
    """
    if 2 * owned > target:
        return 0
    return max(0, min(target - owned, free - web))


def block(plan: Plan, count: int, free: Collection[int]) -> tuple[SeatIndex, ...]:
    """So many good free seats, neighbours if there are; fewer when there are no more."""
    together = best_block(plan, count, free.__contains__) if count else None
    return together or split_blocks(plan, count, free.__contains__)

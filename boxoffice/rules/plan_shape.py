"""Where the seats of a plan stand to each other: its rows, and how far apart neighbours are."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from statistics import median

from boxoffice.catalog.plan import Plan
from boxoffice.ids import SeatIndex

Row = tuple[str, str]
"""Zone and name."""
USUAL_PITCH = 30.0
"""Plan units between neighbours where no plan says: as pretix draws them."""


@dataclass(frozen=True, slots=True)
class RowEnd:
    """Where a row's letter stands, in plan units."""

    text: str
    x: float
    y: float


def rows_of(plan: Plan) -> dict[Row, list[SeatIndex]]:
    """The seats of each (zone, row), from left to right."""
    rows: dict[Row, list[SeatIndex]] = defaultdict(list)
    for index, seat in enumerate(plan.seats):
        rows[seat.zone, seat.row].append(SeatIndex(index))
    for row in rows.values():
        row.sort(key=lambda index: (plan.seats[index].x, plan.seats[index].y))
    return dict(rows)


def pitch_of(plan: Plan, rows: dict[Row, list[SeatIndex]]) -> float:
    """The usual distance of neighbours, in plan units; plan files do not name it."""
    steps: list[float] = []
    for row in rows.values():
        for one, other in pairwise(row):
            a, b = plan.seats[one], plan.seats[other]
            step = hypot(b.x - a.x, b.y - a.y)
            if step > 0:
                steps.append(step)
    return max(1.0, median(steps)) if steps else USUAL_PITCH


def row_ends(plan: Plan, rows: dict[Row, list[SeatIndex]], pitch: float) -> tuple[RowEnd, ...]:
    """The letters on both sides of each named row, a seat's width away."""
    ends: list[RowEnd] = []
    for (_, name), row in rows.items():
        if name in {"", "-"} or not row:
            continue
        first, last = plan.seats[row[0]], plan.seats[row[-1]]
        ends.append(RowEnd(name, first.x - pitch, first.y))
        ends.append(RowEnd(name, last.x + pitch, last.y))
    return tuple(ends)

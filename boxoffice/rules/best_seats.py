"""Best available: n seats together, near the best place of the best rank, leaving no single seat
alone. The best place is the middle of the hall's width, at two fifths of the rank's depth: from the
first rows one looks up, from the last ones far.

Rows are read in their drawn order; two seats are neighbours when they follow each other in their
row and stand no further apart than one and a half times that row's usual gap, so an aisle parts
them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from heapq import nsmallest
from itertools import pairwise
from operator import itemgetter
from statistics import median

from boxoffice.catalog.plan import Plan
from boxoffice.ids import SeatIndex

_AISLE = 1.5
"""A gap wider than this many usual gaps is an aisle."""
_DEPTH = 0.4
"""This part of a rank's seats stands before the row that is offered first: houses say between a
third and a half."""
_LONELY = 40.0
"""Plan units that a left-over single seat costs: worse than one or two seats off the middle."""
_RANK, _LIMITED = 10_000.0, 5_000.0
"""What the next rank costs, and a limited view: the last that is offered of its rank."""

Block = tuple[SeatIndex, ...]


@dataclass(frozen=True, slots=True)
class _Layout:
    """Runs of neighbouring seats, and where the best view is: across the hall, and in each rank."""

    runs: tuple[Block, ...]
    best_x: float
    best_y: dict[int, float]
    limited: frozenset[SeatIndex]
    """Seats with a limited view."""


@lru_cache(maxsize=64)
def _layout(plan: Plan) -> _Layout:
    rows: dict[tuple[str, str], list[SeatIndex]] = {}
    for number, seat in enumerate(plan.seats):
        rows.setdefault((seat.zone, seat.row), []).append(SeatIndex(number))
    runs = tuple(run for row in rows.values() for run in _runs(plan, row))
    xs = [seat.x for seat in plan.seats] or [0.0]
    ranks: dict[int, list[float]] = {}
    for seat in plan.seats:
        ranks.setdefault(seat.rank, []).append(seat.y)
    best_y = {rank: sorted(ys)[int((len(ys) - 1) * _DEPTH)] for rank, ys in ranks.items()}
    limited = frozenset(SeatIndex(n) for n, seat in enumerate(plan.seats) if seat.limited_view)
    return _Layout(runs, (min(xs) + max(xs)) / 2, best_y, limited)


def _runs(plan: Plan, row: list[SeatIndex]) -> Iterator[Block]:
    ordered = sorted(row, key=lambda i: (plan.seats[i].x, plan.seats[i].y))
    gaps = [plan.seats[b].x - plan.seats[a].x for a, b in pairwise(ordered)]
    usual = median(gaps) if gaps else 0.0
    run: list[SeatIndex] = ordered[:1]
    for gap, seat in zip(gaps, ordered[1:], strict=True):
        if gap > usual * _AISLE:
            yield tuple(run)
            run = []
        run.append(seat)
    if run:
        yield tuple(run)


def best_block(
    plan: Plan, quantity: int, free: Callable[[SeatIndex], bool],
    near: tuple[float, float] | None = None,
) -> Block | None:  # fmt: skip
    """The best `quantity` neighbouring free seats, or None; of a group that is parted, those
    `near` the others.

    Wheelchair and companion places are taken only when asked for: see `apart_seats`.
    """
    layout = _layout(plan)
    if near is not None:
        layout = replace(layout, best_x=near[0], best_y=dict.fromkeys(layout.best_y, near[1]))
    best: tuple[float, Block] | None = None
    for run in layout.runs:
        for start in range(len(run) - quantity + 1):
            block = run[start : start + quantity]
            if not all(_usable(plan, seat, free) for seat in block):
                continue
            cost = _cost(plan, layout, run, start, quantity, free)
            if best is None or cost < best[0]:
                best = (cost, block)
    return None if best is None else best[1]


def longest(plan: Plan, free: Callable[[SeatIndex], bool]) -> int:
    """How many are together at most."""
    most = 0
    for run in _layout(plan).runs:
        together = 0
        for seat in run:
            together = together + 1 if _usable(plan, seat, free) else 0
            most = max(most, together)
    return most


def _singles(plan: Plan, quantity: int, free: Callable[[SeatIndex], bool]) -> list[SeatIndex]:
    """The best seats where none has a neighbour: none that is taken changes what another costs."""
    layout = _layout(plan)
    found = [
        (_cost(plan, layout, run, start, 1, free), seat)
        for run in layout.runs
        for start, seat in enumerate(run)
        if _usable(plan, seat, free)
    ]
    return [seat for _, seat in nsmallest(quantity, found, key=itemgetter(0))]


def _usable(plan: Plan, index: SeatIndex, free: Callable[[SeatIndex], bool]) -> bool:
    seat = plan.seats[index]
    if seat.wheelchair or seat.companion:
        return False
    return free(index)


def _cost(
    plan: Plan, layout: _Layout, run: Block, start: int, quantity: int,
    free: Callable[[SeatIndex], bool],
) -> float:  # fmt: skip
    block = run[start : start + quantity]
    x = sum(plan.seats[i].x for i in block) / quantity
    y = sum(plan.seats[i].y for i in block) / quantity
    rank = min(plan.seats[i].rank for i in block)
    rank_first = (rank - 1) * _RANK
    if layout.limited and not layout.limited.isdisjoint(block):
        rank_first += _LIMITED
    lonely = _left_alone(run, start - 1, -1, free) + _left_alone(run, start + quantity, 1, free)
    return rank_first + abs(x - layout.best_x) + abs(y - layout.best_y[rank]) + _LONELY * lonely


def _left_alone(run: Block, at: int, step: int, free: Callable[[SeatIndex], bool]) -> int:
    """1 when the seat at `at` is free and its far neighbour is not: nobody will buy it."""
    if not 0 <= at < len(run) or not free(run[at]):
        return 0
    beyond = at + step
    return 0 if 0 <= beyond < len(run) and free(run[beyond]) else 1


def split_blocks(
    plan: Plan, quantity: int, free: Callable[[SeatIndex], bool]
) -> tuple[SeatIndex, ...]:
    """As few blocks as possible when they are not to be had together; fewer seats than asked
    when there are no more.
    """
    taken: set[SeatIndex] = set()
    ordered: list[SeatIndex] = []

    def left(seat: SeatIndex) -> bool:
        return free(seat) and seat not in taken

    largest = min(quantity, longest(plan, free))  # what is taken makes no block larger
    while len(ordered) < quantity:
        if largest <= 1:
            return (*ordered, *_singles(plan, quantity - len(ordered), left))
        sizes = range(min(largest, quantity - len(ordered)), 0, -1)
        blocks = (best_block(plan, size, left) for size in sizes)
        block = next((found for found in blocks if found is not None), None)
        if block is None:
            break
        ordered += block
        taken.update(block)
        largest = min(len(block), longest(plan, left))
    return tuple(ordered)

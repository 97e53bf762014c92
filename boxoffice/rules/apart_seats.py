"""Best available where one block does not do: a group in parts near each other, and a wheelchair
place with its companions.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby, pairwise

from boxoffice.catalog.plan import Plan
from boxoffice.ids import SeatIndex
from boxoffice.rules.best_seats import Block, best_block, longest, split_blocks

Free = Callable[[SeatIndex], bool]
_MOST_EVEN = 24
"""Larger groups are parted into the largest blocks: even parts of many are not looked for."""


def apart(plan: Plan, quantity: int, free: Free) -> tuple[Block, ...]:
    """As few parts as possible, as even as possible, so that nobody sits alone: 2+2, not 3+1; each
    near the first. Fewer seats than asked when there are no more.
    """
    most = longest(plan, free) if quantity <= _MOST_EVEN else 0
    if most > 1:
        for parts in range(max(2, -(-quantity // most)), quantity // 2 + 1):
            found = _even(plan, quantity, parts, free)
            if found:
                return found
    return _blocks(plan, split_blocks(plan, quantity, free))


def _even(plan: Plan, quantity: int, parts: int, free: Free) -> tuple[Block, ...]:
    """So many parts whose sizes differ by one at most; nothing when they do not exist."""
    size, more = divmod(quantity, parts)
    taken: list[Block] = []
    for part in range(parts):
        gone = {seat for block in taken for seat in block}
        block = best_block(
            plan,
            size + (part < more),
            lambda seat, gone=gone: seat not in gone and free(seat),  # type: ignore[misc]
            near=_middle(plan, taken[0]) if taken else None,
        )
        if block is None:
            return ()
        taken.append(block)
    return tuple(taken)


def _blocks(plan: Plan, seats: tuple[SeatIndex, ...]) -> tuple[Block, ...]:
    """Seats in the order of their blocks, parted where a row ends or a seat is missing."""
    cuts = [
        (plan.seats[a].zone, plan.seats[a].row) != (plan.seats[b].zone, plan.seats[b].row)
        or abs(a - b) != 1
        for a, b in pairwise(seats)
    ]
    at, numbered = 0, []
    for seat, cut in zip(seats, [False, *cuts], strict=False):
        at += cut
        numbered.append((at, seat))
    return tuple(
        tuple(seat for _, seat in group) for _, group in groupby(numbered, lambda one: one[0])
    )


def wheelchair(plan: Plan, quantity: int, free: Free) -> Block | None:
    """A wheelchair place and, for the others, what stands nearest: companions' places first. Of all
    that are free the one whose company sits closest; None when there is none, or not enough.
    """
    chairs = [SeatIndex(n) for n, seat in enumerate(plan.seats) if seat.wheelchair]
    found = [
        block
        for chair in chairs
        if free(chair) and (block := _with_company(plan, chair, quantity, free))
    ]
    return min(found, key=lambda block: _spread(plan, block), default=None)


def _with_company(plan: Plan, chair: SeatIndex, quantity: int, free: Free) -> Block | None:
    others = [
        SeatIndex(n) for n, seat in enumerate(plan.seats)
        if not seat.wheelchair and free(SeatIndex(n))
    ]  # fmt: skip
    others.sort(
        key=lambda n: (not plan.seats[n].companion, _apart(_middle(plan, (chair,)), plan, n))
    )
    block = (chair, *others[: quantity - 1])
    return block if len(block) == quantity else None


def _spread(plan: Plan, block: Block) -> float:
    return max(_apart(_middle(plan, block[:1]), plan, seat) for seat in block)


def _middle(plan: Plan, block: Block) -> tuple[float, float]:
    seats = [plan.seats[n] for n in block]
    return sum(s.x for s in seats) / len(seats), sum(s.y for s in seats) / len(seats)


def _apart(point: tuple[float, float], plan: Plan, seat: SeatIndex) -> float:
    one = plan.seats[seat]
    return abs(one.x - point[0]) + abs(one.y - point[1])

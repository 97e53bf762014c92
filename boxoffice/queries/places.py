"""Best places of a performance for a number of people: own ones first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from boxoffice.catalog.plan import Plan
from boxoffice.errors import Refused
from boxoffice.ids import SeatIndex
from boxoffice.rules.best_seats import best_block, split_blocks
from boxoffice.views import Proposal, SeatBoard, SeatState


def free_own_seats(board: SeatBoard) -> frozenset[SeatIndex]:
    """Seats that are free and ours."""
    return frozenset(
        SeatIndex(n) for n, state in enumerate(board.states) if state == SeatState.FREE_OURS
    )


def within_house(board: SeatBoard, hubs: frozenset[int], pools: Mapping[str, int]) -> SeatBoard:
    """The board without internet: of what is not ours only the hub's own seats, and its places of
    each pool, can be asked for.
    """
    states = bytearray(board.states)
    for n, state in enumerate(states):
        if state == SeatState.FREE_OTHER and n not in hubs:
            states[n] = SeatState.HELD
    reached = tuple(
        replace(pool, free=min(pool.free, pool.ours + pools.get(pool.key, 0)))
        for pool in board.pools
    )
    return replace(board, states=bytes(states), pools=reached)


def propose(
    board: SeatBoard,
    plan: Plan,
    quantity: int,
    avoid: frozenset[SeatIndex],
    *,
    online: bool,
    rank: int | None = None,
) -> Proposal:
    """Seats together of our own; else together with others' when online; else split.

    Raises Refused("no_own_places") when nothing of ours is left and nobody can be asked, and
    Refused("not_enough_places", free=…) when there are fewer than asked.
    """
    if quantity < 1:
        raise Refused("no_quantity")
    if not plan.seats:
        return _from_pools(board, quantity, online=online)
    own = free_own_seats(board) - avoid

    def ours(seat: SeatIndex) -> bool:
        return seat in own and rank in (None, plan.seats[seat].rank)

    def anybodys(seat: SeatIndex) -> bool:
        free = board.states[seat] in (SeatState.FREE_OURS, SeatState.FREE_OTHER)
        return free and seat not in avoid and rank in (None, plan.seats[seat].rank)

    found = best_block(plan, quantity, ours)
    if found is None and online:
        found = best_block(plan, quantity, anybodys)
    if found is None:
        found = split_blocks(plan, quantity, ours)
    if len(found) < quantity and online:
        found = split_blocks(plan, quantity, anybodys)
    _require_enough(found, quantity, own, online=online)
    missing = tuple(seat for seat in found if seat not in own)
    return Proposal(board.performance, found, None, quantity, missing)


def _require_enough(
    found: tuple[SeatIndex, ...], quantity: int, own: frozenset[SeatIndex], *, online: bool
) -> None:
    if len(found) >= quantity:
        return
    if not own and not online:
        raise Refused("no_own_places", missing=quantity)
    raise Refused("not_enough_places", free=len(found))


def _from_pools(board: SeatBoard, quantity: int, *, online: bool) -> Proposal:
    """The pool with most places of ours; with enough free ones when somebody can be asked."""
    by_ours = sorted(board.pools, key=lambda pool: (-pool.ours, pool.rank))
    for pool in by_ours:
        if pool.ours >= quantity or (online and pool.free >= quantity):
            return Proposal(board.performance, (), pool.key, quantity, ())
    free = max((pool.free if online else pool.ours for pool in board.pools), default=0)
    if free == 0:
        raise Refused("no_own_places", missing=quantity)
    raise Refused("not_enough_places", free=free)

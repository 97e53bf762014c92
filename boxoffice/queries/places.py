"""Best places of a performance for a number of people: own ones first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from boxoffice.catalog.plan import Plan
from boxoffice.errors import Refused
from boxoffice.ids import SeatIndex
from boxoffice.rules.apart_seats import Free, apart
from boxoffice.rules.apart_seats import wheelchair as wheelchair_block
from boxoffice.rules.best_seats import Block, best_block
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
    wheelchair: bool = False,
) -> Proposal:
    """Seats together of our own; else together with others' when online; else in parts. With a
    `wheelchair` one place of those, the others beside it.

    Raises Refused("no_wheelchair_place"), Refused("no_own_places") when nothing of ours is left and
    nobody can be asked, and Refused("not_enough_places", free=…) when there are fewer than asked.
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

    blocks = _chair(plan, quantity, ours) if wheelchair else _together(plan, quantity, ours)
    if not blocks and online:
        take = _chair if wheelchair else _together
        blocks = take(plan, quantity, anybodys)
    if not blocks and not wheelchair:
        blocks = _apart(plan, quantity, ours, anybodys if online else ours)
    found = tuple(seat for block in blocks for seat in block)
    if wheelchair and not found:
        raise Refused("no_wheelchair_place")
    _require_enough(found, quantity, own, online=online)
    missing = tuple(seat for seat in found if seat not in own)
    parts = () if wheelchair or len(blocks) < 2 else tuple(map(len, blocks))
    return Proposal(board.performance, found, None, quantity, missing, parts)


def _together(plan: Plan, quantity: int, free: Free) -> tuple[Block, ...]:
    block = best_block(plan, quantity, free)
    return () if block is None else (block,)


def _chair(plan: Plan, quantity: int, free: Free) -> tuple[Block, ...]:
    block = wheelchair_block(plan, quantity, free)
    return () if block is None else (block,)


def _apart(plan: Plan, quantity: int, ours: Free, anybodys: Free) -> tuple[Block, ...]:
    """In parts: out of own seats, else also of others'."""
    blocks = apart(plan, quantity, ours)
    if sum(map(len, blocks)) < quantity:
        blocks = apart(plan, quantity, anybodys)
    return blocks


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

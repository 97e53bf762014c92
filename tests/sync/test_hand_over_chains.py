"""A reservation that went from desk to desk, told anew to a server that lost all of it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from boxoffice.fold.rows import Conflict, Ticket
from boxoffice.ids import ReservationId
from tests.sync.bookings import collect, hand_over, release, reserve, states
from tests.sync.till import POOL, Till
from tests.sync.world import World

ORDERS = ((2, 1, 3, 0), (3, 2, 0, 1), (2, 0, 3, 1), (1, 2, 3, 0))
"""In which the four speak: each of these once left something waiting for ever."""


def handed_on(world: World, *, pool: bool) -> tuple[list[Till], ReservationId]:
    """Four desks; the reservation went from the first to the last, the copy is older."""
    tills = [world.enrol() for _ in range(4)]
    world.settle()
    tills[0].claim(1)
    tills[0].claim(pool=POOL, places=2)
    world.back_up()
    made = reserve(tills[0], *(() if pool else (1,)), pool=int(pool))
    world.settle()
    for giver, taker in pairwise(tills):
        hand_over(giver, made.reservation, taker)
        world.settle()
    return tills, made.reservation


def told_anew(world: World, tills: list[Till], order: tuple[int, ...]) -> None:
    """The server is put back, and everybody speaks until nobody has news."""
    world.restore()
    for _ in range(4):
        world.settle(*(tills[n] for n in order))


def require_rest(world: World, tills: list[Till]) -> None:
    """Nothing waits for what has come long ago, and nobody is asked anything."""
    assert not world.all_of("SELECT * FROM parked")
    for till in tills:
        journal = till.replica.reader().conn
        assert not journal.execute("SELECT kind FROM journal WHERE settled = 0").fetchall()
        assert till.rows() == world.rows()
    assert not [ticket for ticket in world.rows_of(Ticket) if ticket.flag]
    assert not world.rows_of(Conflict)


@pytest.mark.parametrize("pool", [False, True], ids=["seat", "pool"])
@pytest.mark.parametrize("order", ORDERS, ids=lambda order: "".join(map(str, order)))
def test_handed_on_and_on_it_is_the_last_one_s_in_whatever_order_it_is_told(
    world: World, order: tuple[int, ...], pool: bool
) -> None:
    """A desk in the middle of the chain may speak after those behind it (seed 1262): what it handed
    on went on, and waits for nothing.
    """
    tills, reservation = handed_on(world, pool=pool)
    told_anew(world, tills, order)
    require_rest(world, tills)
    assert states(tills[3], reservation) == ["reserved"]
    collect(tills[3], reservation)
    world.settle()
    assert states(tills[0], reservation) == ["collected"]
    require_rest(world, tills)


@pytest.mark.parametrize("order", ORDERS[:2], ids=lambda order: "".join(map(str, order)))
def test_released_at_the_end_of_the_chain_it_is_released(
    world: World, order: tuple[int, ...]
) -> None:
    """What waits for a hand-over that waits itself comes with it."""
    tills, reservation = handed_on(world, pool=False)
    release(tills[3], reservation)
    world.settle()
    told_anew(world, tills, order)
    require_rest(world, tills)
    assert states(tills[0], reservation) == ["released"]

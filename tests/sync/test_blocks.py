"""Blocks: seats that the house keeps out of sale, on devices and server (design.md §2, §6)."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

import pytest

from boxoffice.actions.recalling import declare_lost
from boxoffice.actions.returning import return_unsold
from boxoffice.fold.rows import Grant, Seat, SeatBlock, Ticket
from boxoffice.ids import DeviceId, PerformanceId
from boxoffice.replica.replica import NOBODY
from sync.shop.holding import taken_seats
from tests.sync.blocking import block, unblock
from tests.sync.till import Till
from tests.sync.world import SEATS, World


def test_a_free_seat_is_blocked_for_everybody(world: World) -> None:
    """Not granted, not planned, not sold by the web; on every device with its use."""
    one, two = world.enrol(), world.enrol()
    id_ = block(one, 1, 2, use="press")
    assert one.seat(1).state == "blocked"  # at once, before anybody has heard of it
    world.settle()
    assert [(r.seat, r.reason) for r in two.claim(1, 3).refused] == [(1, "blocked")]
    world.plan((two.id, [1, 2, 4], "", 0))
    world.settle()
    assert [world.seat(n).state for n in (1, 2, 4)] == ["blocked", "blocked", "granted"]
    with world.store() as store:
        taken = taken_seats(store, PerformanceId(world.performance), world.clock.now)
    assert {1, 2} <= taken
    (row,) = two.replica.reader().select(SeatBlock, "1")
    assert (row.id, row.use, row.device) == (id_, "press", one.id)
    assert one.rows() == two.rows() == world.rows()


def test_a_block_takes_nothing_that_somebody_has(world: World) -> None:
    """Sold, reserved or granted by the time it is heard of: it stays theirs, and is flagged."""
    one, two = world.enrol(), world.enrol()
    two.claim(1, 2)
    sale = two.sell(1)
    block(one, 1, 2, 3)  # it has heard of nothing yet
    assert [one.seat(n).state for n in (1, 2, 3)] == ["blocked"] * 3
    two.sync()
    reply = one.push()
    assert reply is not None
    assert [result.status for result in reply.results] == ["flagged"]
    world.settle()
    assert [world.seat(n).state for n in (1, 2, 3)] == ["sold", "granted", "blocked"]
    assert world.seat(1).ticket == sale.tickets[0].id
    two.sell(2)
    world.settle()
    assert [t.flag for t in world.rows_of(Ticket)] == ["", ""]
    assert not world.open_conflicts()
    assert one.rows() == two.rows() == world.rows()


def test_own_seats_are_blocked_and_let_go_without_a_network(world: World) -> None:
    """They stay under the right: whoever owns them sells them the minute they are let go."""
    one, two = world.enrol(), world.enrol()
    one.claim(1, 2)
    world.settle()
    id_ = block(one, 1, 2)
    assert one.grant_of(1) == b""  # nothing to sell it under
    unblock(one, id_, 1)
    sale = one.sell(1)
    world.settle()
    assert world.seat(1).ticket == sale.tickets[0].id
    assert world.seat(2).state == "blocked"
    unblock(two, id_, 2)  # another desk cannot: it is not its right
    world.settle()
    assert world.seat(2).state == "blocked"
    assert [t.flag for t in world.rows_of(Ticket)] == [""]
    assert one.rows() == two.rows() == world.rows()


def test_a_right_that_ends_leaves_the_block_to_the_house(world: World) -> None:
    """A RETURN leaves what is blocked where it is; when the desk is lost, anybody lets it go."""
    one, two = world.enrol(), world.enrol()
    one.claim(1, 2)
    world.settle()
    id_ = block(one, 1)
    return_unsold(one.replica, PerformanceId(world.performance), NOBODY)
    world.settle()
    assert [world.seat(n).state for n in (1, 2)] == ["blocked", "free"]
    assert [g.state for g in world.rows_of(Grant)] == ["active"]
    declare_lost(two.replica, DeviceId(one.id), NOBODY)
    world.settle()
    assert (world.seat(1).state, world.seat(1).grant) == ("blocked", b"")
    unblock(two, id_, 1)
    world.settle()
    assert world.seat(1).state == "free"
    assert not two.claim(1).refused


def test_a_late_order_to_let_go_leaves_another_block_alone(world: World) -> None:
    """It names the block that it means."""
    one, two = world.enrol(), world.enrol()
    first = block(one, 1)
    world.settle()
    unblock(two, first, 1)  # offline
    unblock(one, first, 1)
    one.sync()
    second = block(one, 1)
    world.settle()
    assert (world.seat(1).state, world.seat(1).ticket) == ("blocked", second)
    assert one.rows() == two.rows() == world.rows()


def test_a_ticket_at_risk_waits_for_a_blocked_seat(world: World) -> None:
    """The block keeps it, a person is asked; let go, the seat is the ticket's."""
    one, two = world.enrol(), world.enrol()
    risky = two.sell(1, grant=b"", flag="risk")
    id_ = block(one, 1)
    one.sync()
    two.sync()
    assert world.seat(1).state == "blocked"
    assert [c.kind for c in world.open_conflicts()] == ["risk_on_granted"]
    unblock(one, id_, 1)
    world.settle()
    assert world.seat(1).ticket == risky.tickets[0].id
    assert not world.open_conflicts()
    assert one.rows() == two.rows() == world.rows()


def test_a_server_that_lost_its_tail_hears_of_blocks_again(world: World) -> None:
    """They are events like any other; what was blocked under a right comes back under it."""
    one, two = world.enrol(), world.enrol()
    world.back_up()
    one.claim(1)
    one.sync()
    id_ = block(one, 1, 2)
    world.settle()
    world.restore()
    world.settle()
    world.settle()
    assert [world.seat(n).state for n in (1, 2)] == ["blocked", "blocked"]
    unblock(one, id_, 1)
    one.sell(1)
    world.settle()
    assert [t.flag for t in world.rows_of(Ticket)] == [""]
    assert one.rows() == two.rows() == world.rows()


def _claim(till: Till, rng: random.Random) -> None:
    till.open()
    till.claim(*rng.sample(range(12), 2))


def _sell(till: Till, rng: random.Random) -> None:
    own = [n for n in range(12) if _is(till, n, "granted") and till.grant_of(n) in _rights(till)]
    if own:
        till.sell(rng.choice(own))


def _block(till: Till, rng: random.Random) -> None:
    seats = rng.sample(range(12), 2)
    block(till, *(n for n in seats if _is(till, n, "free") or till.grant_of(n) in _rights(till)))


def _unblock(till: Till, rng: random.Random) -> None:
    rows = till.replica.reader().select(Seat, "state = 'blocked' ORDER BY seat")
    if rows:
        row = rng.choice(rows)
        unblock(till, row.ticket, row.seat)


def _void(till: Till, rng: random.Random) -> None:
    rows = till.replica.reader().select(Ticket, "state = 'valid' ORDER BY id")
    mine = [row for row in rows if row.device == till.id]
    if mine:
        till.void_ticket(rng.choice(mine))


def _give_back(till: Till, _rng: random.Random) -> None:
    return_unsold(till.replica, PerformanceId(till.world.performance), NOBODY)


def _rights(till: Till) -> set[bytes]:
    rows = till.replica.reader().select(Grant, "state = 'active'")
    return {row.id for row in rows if row.device == till.id}


def _is(till: Till, number: int, state: str) -> bool:
    row = till.row(Seat, till.world.performance, number)
    return (row.state if row is not None else "free") == state


ACTS: tuple[Callable[[Till, random.Random], None], ...] = (
    _claim, _claim, _sell, _sell, _block, _unblock, _void, _give_back,
)  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_places_are_conserved_whoever_blocks_what(world: World, seed: int) -> None:
    """Property: free + granted + blocked + sold are all there are, each with one owner; a blocked
    seat has no ticket, and no honest desk ever sells without a right.
    """
    rng = random.Random(seed)
    tills = [world.enrol() for _ in range(3)]
    for _ in range(90):
        till = rng.choice(tills)
        rng.choice(ACTS)(till, rng)
        if rng.random() < 0.25:
            rng.choice(tills).sync()
    world.settle()
    states = Counter(row.state for row in world.rows_of(Seat))
    assert SEATS - sum(states.values()) >= SEATS - 12
    sold = Counter(t.seat for t in world.rows_of(Ticket, "state = 'valid'"))
    grants = {row.id: row.state for row in world.rows_of(Grant)}
    for row in world.rows_of(Seat):
        assert sold[row.seat] == (row.state == "sold")
        assert row.state != "granted" or grants[row.grant] == "active"
    assert {t.flag for t in world.rows_of(Ticket)} <= {""}
    assert not world.open_conflicts()
    for till in tills:
        assert till.rows() == world.rows()
    assert states["blocked"] + states["sold"] + states["granted"] > 0

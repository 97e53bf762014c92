"""Seats that a manager gives to a device on the plan: what is free comes, the rest is asked for."""

import pytest

from boxoffice.actions.blocking import Selection
from boxoffice.actions.placing import give
from boxoffice.catalog import plan as hall
from boxoffice.errors import Refused
from boxoffice.fold.rows import Grant, Seat
from boxoffice.ids import DeviceId, PerformanceId, SeatIndex
from boxoffice.replica.replica import NOBODY
from boxoffice.views import SeatsGiven
from tests.sync.till import Till
from tests.sync.world import World

HALL = hall.Plan(
    "Hall", 1, 1, ("One",),
    tuple(hall.Seat(f"s{n}", "Stalls", "A", str(n + 1), 1, n, 0) for n in range(20)),
)  # fmt: skip


def placed(world: World, by: Till, to: Till | None, *seats: int) -> SeatsGiven:
    """A manager gives these seats."""
    evening = PerformanceId(world.performance)
    chosen = Selection(evening, HALL, tuple(SeatIndex(seat) for seat in seats))
    return give(by.replica, chosen, None if to is None else DeviceId(to.id), NOBODY)


def owner(world: World, seat: int) -> bytes:
    """Whose an unsold seat is; empty: nobody's."""
    grant = world.seat(seat).grant
    found = [row for row in world.rows_of(Grant) if row.id == grant]
    return found[0].device if found else b""


def test_free_seats_come_to_the_device_that_shall_own_them(world: World) -> None:
    """And what was planned for another before stays as it was."""
    one, two, manager = world.enrol(), world.enrol(), world.enrol("manager")
    world.settle()
    assert placed(world, manager, one, 1, 2) == SeatsGiven(2, 0)
    world.settle()
    assert placed(world, manager, two, 3) == SeatsGiven(1, 0)
    world.settle()
    assert [owner(world, n) for n in (1, 2, 3)] == [one.id, one.id, two.id]
    assert not world.open_conflicts()


def test_another_s_seats_are_asked_for_and_given_the_second_time(world: World) -> None:
    """Nothing is taken from under a desk: what it sold meanwhile stays sold."""
    one, two, manager = world.enrol(), world.enrol(), world.enrol("manager")
    world.settle()
    placed(world, manager, one, 1, 2)
    world.settle()
    one.sell(2)
    assert placed(world, manager, two, 1, 2, 4) == SeatsGiven(1, 2)
    world.settle()
    assert [world.seat(n).state for n in (1, 2)] == ["free", "sold"]
    assert owner(world, 4) == two.id
    assert placed(world, manager, two, 1) == SeatsGiven(1, 0)
    world.settle()
    assert owner(world, 1) == two.id
    assert not world.open_conflicts()


def test_to_nobody_asks_its_owner_only(world: World) -> None:
    """So that whoever asks first may have it."""
    one, manager = world.enrol(), world.enrol("manager")
    world.settle()
    placed(world, manager, one, 1)
    world.settle()
    assert placed(world, manager, None, 1, 7) == SeatsGiven(0, 1)
    world.settle()
    assert world.seat(1).state == "free"


def test_what_is_sold_or_no_device_is_refused_and_nothing_is_planned(world: World) -> None:
    """With the seat's name."""
    one, manager = world.enrol(), world.enrol("manager")
    one.claim(5)
    one.sell(5)
    world.settle()
    with pytest.raises(Refused, match="seat_not_free"):
        placed(world, manager, one, 4, 5)
    with pytest.raises(Refused, match="no_seats_chosen"):
        placed(world, manager, one)
    evening = PerformanceId(world.performance)
    with pytest.raises(Refused, match="unknown_device"):
        give(
            manager.replica, Selection(evening, HALL, (SeatIndex(1),)), DeviceId(b"?" * 16), NOBODY
        )
    world.settle()
    assert not world.rows_of(Seat, "seat = 4")

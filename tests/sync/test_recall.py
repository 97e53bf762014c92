"""Asked for back: the server asks, only the owner's RETURN gives (sync.md §6.2)."""

import pytest

from boxoffice.actions.recalling import declare_lost, recall
from boxoffice.errors import Refused
from boxoffice.fold.rows import Grant
from boxoffice.ids import DeviceId, PerformanceId, SeatIndex
from boxoffice.replica.replica import NOBODY
from tests.sync.bookings import reserve
from tests.sync.till import POOL, Till
from tests.sync.world import World


def ask(world: World, by: Till, owner: Till, *seats: int) -> int:
    """A manager asks."""
    wanted = tuple(SeatIndex(seat) for seat in seats)
    evening = PerformanceId(world.performance)
    return recall(by.replica, evening, DeviceId(owner.id), NOBODY, wanted)


def pair(world: World) -> tuple[Till, Till]:
    one, two = world.enrol(), world.enrol()
    one.claim(1, 2, 3)
    world.settle()
    return one, two


def test_what_is_asked_back_is_given_when_its_owner_hears_of_it(world: World) -> None:
    """Nothing is free before; what was sold meanwhile is not given."""
    one, two = pair(world)
    one.sell(2)  # offline
    assert ask(world, two, one) == 3
    two.sync()
    assert [world.seat(n).state for n in (1, 2, 3)] == ["granted"] * 3
    world.settle()
    assert [world.seat(n).state for n in (1, 2, 3)] == ["free", "sold", "free"]
    assert [(g.state, g.recalled) for g in world.rows_of(Grant)] == [("closed", b"")]
    assert not world.open_conflicts()
    assert one.rows() == two.rows() == world.rows()


def test_one_seat_is_asked_back_and_the_right_goes_on(world: World) -> None:
    """The others stay for sale there."""
    one, two = pair(world)
    assert ask(world, two, one, 2, 9) == 1
    world.settle()
    assert [world.seat(n).state for n in (1, 2, 3)] == ["granted", "free", "granted"]
    one.sell(3)
    world.settle()
    assert world.seat(3).state == "sold"
    assert not world.open_conflicts()


def test_a_basket_is_not_emptied_under_the_customer_s_hand(world: World) -> None:
    """Answered when the basket has changed."""
    one, two = pair(world)
    one.replica.in_basket = frozenset({(world.performance, 2)})
    ask(world, two, one)
    world.settle()
    assert world.seat(1).state == "granted"
    one.replica.in_basket = frozenset()
    world.settle()
    assert world.seat(1).state == "free"


def test_places_and_what_is_reserved(world: World) -> None:
    """Of a pool what is not sold and not kept for somebody; a reserved seat stays."""
    one, two = pair(world)
    one.claim(pool=POOL, places=4)
    reserve(one, 1, pool=1)
    world.settle()
    assert ask(world, two, one) == 2 + 3
    world.settle()
    assert world.seat(1).state == "reserved"
    two.claim(pool=POOL, places=10)
    assert max(g.places for g in world.rows_of(Grant) if g.device == two.id) == 9


def test_who_has_nothing_is_not_asked(world: World) -> None:
    """A refusal, and no event."""
    one, two = pair(world)
    with pytest.raises(Refused, match="nothing_to_recall"):
        ask(world, one, two)
    assert two.push() is None


def test_declared_lost_by_a_manager_frees_what_the_server_knows_of_it(world: World) -> None:
    """Also seats that the manager's copy has not heard of yet."""
    one, two = pair(world)
    one.claim(7)
    with pytest.raises(Refused, match="unknown_device"):
        declare_lost(two.replica, DeviceId(b"?" * 16), NOBODY)
    assert declare_lost(two.replica, DeviceId(one.id), NOBODY) == 1
    sale = one.sell(1)
    one.sync()
    one.void(sale)
    two.sync()
    assert {world.seat(n).state for n in (2, 3)} == {"free"}
    assert world.seat(7).state == "granted"  # another grant, which she did not name


def test_a_return_that_ends_a_right_gives_what_another_desk_put_back_under_it(
    world: World,
) -> None:
    """Its owner cannot name a seat that it has not heard of (simulator, seed 82)."""
    one, two = pair(world)
    sale = one.sell(1)
    world.settle()
    two.void(sale)
    one.give_back(one.rows_of_grants()[0])
    two.sync()
    assert world.seat(1).state == "granted"
    world.settle()
    assert world.seat(1).state == "free"

"""Places of a pool out of the hub's right: counted, conserved, and given back (design §6a.5)."""

import random

import pytest

from boxoffice.actions.recalling import declare_lost
from boxoffice.actions.returning import return_unsold
from boxoffice.fold.rows import Grant, ReservedPlace, Ticket
from boxoffice.ids import DeviceId, PerformanceId, ReservationId
from boxoffice.queries.reservations import ours_of
from boxoffice.queries.seats import hub_places, own_grants, pool_rights
from boxoffice.replica.replica import NOBODY
from sync.claim_messages import ClaimRequest
from sync.wishes import bundled
from tests.sync.bookings import collect, hand_over, reserve
from tests.sync.hub.building import Building
from tests.sync.till import POOL, Till
from tests.sync.world import PLACES

OWNED = 6
"""Places of the hub by the plan; the server keeps the other four."""


@pytest.fixture
def tills(building: Building) -> tuple[Till, Till]:
    """Two tills in step with a hub that owns places. Then the internet goes away."""
    world = building.world
    made = (world.enrol(), world.enrol())
    world.plan((building.station.id, [0, 1], "", 0), (building.station.id, [], POOL, OWNED))
    world.settle()
    building.sync()
    return made


def left(till: Till) -> int:
    """Places that a device may sell, as its own copy says."""
    evening = PerformanceId(till.world.performance)
    store, replica = till.replica.reader(), till.replica
    own = own_grants(store, evening, replica.device, replica.incarnation)
    return sum(n for _, n in pool_rights(store, own, POOL))


def sell(till: Till, count: int = 1) -> None:
    for _ in range(count):
        evening = PerformanceId(till.world.performance)
        store, replica = till.replica.reader(), till.replica
        own = own_grants(store, evening, replica.device, replica.incarnation)
        till.sell_place(pool_rights(store, own, POOL)[0][0])


def back(till: Till) -> int:
    return return_unsold(till.replica, PerformanceId(till.world.performance), NOBODY)


def converge(building: Building, *tills: Till) -> None:
    """Everybody in step with the server."""
    for _ in range(3):
        building.sync()
        building.carry()
        for till in tills:
            till.sync()
    building.sync()
    for till in (building.station, *tills):
        assert till.rows() == building.world.rows()


def give_away(till: Till, to: Till) -> None:
    """All that one of its reservations keeps, if it has any."""
    replica, evening = till.replica, PerformanceId(till.world.performance)
    kept = ours_of(replica.reader(), evening, replica.device, replica.incarnation)
    if kept and to is not till:
        hand_over(till, ReservationId(kept[0].id), to)


def free(building: Building) -> int:
    """Places that the server would give to a desk of the house, which gives them back."""
    desk = building.world.enrol()
    desk.claim(pool=POOL, places=PLACES)
    found = left(desk)
    back(desk)
    desk.sync()
    return found


def test_tills_share_the_hubs_places_and_never_have_more(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """The hub gives what it has left; every sale is rightful and the pool not over."""
    one, two = tills
    building.claim(one, places=4)
    building.claim(two, places=4)
    assert (left(one), left(two), left(building.station)) == (4, 2, 0)
    sell(one, 4)
    sell(two, 2)
    converge(building, one, two)
    assert [t.flag for t in building.world.rows_of(Ticket)] == [""] * OWNED
    assert not building.world.open_conflicts()
    assert free(building) == PLACES - OWNED


def test_places_are_the_hubs_again_when_a_till_gives_them_back(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """Sub-rights return to the hub, and the server does not give them to anybody meanwhile."""
    one, two = tills
    building.claim(one, places=5)
    sell(one, 2)
    assert back(one) == 3
    converge(building, one, two)
    assert left(building.station) == OWNED - 2
    assert hub_places(two.replica.reader(), PerformanceId(building.world.performance)) == {
        POOL: OWNED - 2
    }
    assert free(building) == PLACES - OWNED
    building.claim(two, places=PLACES)
    assert left(two) == OWNED - 2
    converge(building, one, two)
    back(two)
    converge(building, one, two)
    assert back(building.station) == OWNED - 2 + 2  # and its two seats
    converge(building, one, two)
    assert free(building) == PLACES - 2
    assert not building.world.open_conflicts()


def test_the_hubs_return_leaves_out_what_tills_have(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """What is out stays out."""
    one, _ = tills
    building.claim(one, places=4)
    assert back(building.station) == OWNED - 4 + 2  # and its two seats
    converge(building, one)
    assert free(building) == PLACES - 4
    sell(one, 4)
    converge(building, one)
    assert not building.world.open_conflicts()
    assert [t.flag for t in building.world.rows_of(Ticket)] == [""] * 4


def test_a_lost_till_leaves_its_places_to_the_hub(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """What it had sold stays given; what it sells later is late and uses no right of the hub's."""
    one, two = tills
    building.claim(one, places=4)
    sell(one)
    converge(building, one, two)
    sell(one)  # nobody hears of it
    declare_lost(two.replica, DeviceId(one.id), NOBODY)
    converge(building, two)
    assert left(building.station) == OWNED - 1
    one.sync()
    converge(building, one, two)
    assert sorted(t.flag for t in building.world.rows_of(Ticket)) == ["", "late"]
    assert left(building.station) == OWNED - 1


def test_places_that_are_handed_over_leave_the_hubs_right_for_good(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """Reserved at a till of the building, collected at a desk outside: the hub has them no more."""
    one, two = tills
    building.claim(one, places=4)
    made = reserve(one, pool=2)
    desk = building.world.enrol()
    one.sync()
    hand_over(one, made.reservation, desk)
    converge(building, one, two, desk)
    assert (left(one), left(building.station)) == (2, OWNED - 4)
    assert free(building) == PLACES - OWNED
    collect(desk, made.reservation)
    converge(building, one, two, desk)
    assert [t.flag for t in building.world.rows_of(Ticket)] == [""] * 2
    assert back(building.station) == OWNED - 4 + 2  # and its two seats
    converge(building, one, two, desk)
    assert free(building) == PLACES - 4
    assert not building.world.open_conflicts()


def test_what_a_lost_till_had_reserved_is_not_the_hubs_to_give(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """It stays reserved, for whoever takes it over, and is counted once."""
    one, two = tills
    building.claim(one, places=4)
    made = reserve(one, pool=2)
    converge(building, one, two)
    declare_lost(two.replica, DeviceId(one.id), NOBODY)
    converge(building, two)
    assert left(building.station) == OWNED - 2
    assert free(building) == PLACES - OWNED
    ask = two.device.take_over_request(building.world.house, made.reservation)
    two.device.on_claim(ask, building.world.server.claim(ask))
    converge(building, two)
    collect(two, made.reservation)
    converge(building, two)
    assert left(building.station) == OWNED - 2
    assert free(building) == PLACES - OWNED
    assert not building.world.open_conflicts()


def test_places_heard_of_after_the_hub_was_lost_stand_while_there_are_any(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """Else the right has ended, and what was sold under it is late: one place is left for it."""
    one, two = tills
    building.claim(one, places=3)
    building.claim(two, places=3)
    sell(one, 3)
    sell(two, 3)
    desk = building.world.enrol()
    declare_lost(desk.replica, DeviceId(building.station.id), NOBODY)
    desk.sync()
    desk.claim(pool=POOL, places=6)
    one.sync()
    assert [t.flag for t in building.world.rows_of(Ticket)] == [""] * 3
    two.sync()
    assert sorted(t.flag for t in building.world.rows_of(Ticket)) == [""] * 3 + ["late"] * 3
    assert [c.kind for c in building.world.open_conflicts()] == ["quota_over"] * 2


def test_one_request_asks_the_hub_for_several_performances(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """Answered wish by wish, and the same again when it is asked again (design §6a.10)."""
    one, _ = tills
    world, replica = building.world, one.replica

    def claim(performance: bytes, seats: tuple[int, ...], places: int = 0) -> ClaimRequest:
        return ClaimRequest(
            one.id, replica.incarnation, b"", 0, replica.new_id(), world.house, performance,
            seats, POOL if places else "", places,
        )  # fmt: skip

    ask = bundled([
        claim(world.performance, (0, 5)), claim(bytes(16), (1,)), claim(world.performance, (), 2),
    ])  # fmt: skip
    reply = building.hub.giving.claim(ask)
    assert (reply.refused, reply.more) == ((5,), ((1,), ()))
    assert len(reply.given) == 2
    assert building.hub.giving.claim(ask) == reply


def _do_something(
    building: Building, till: Till, all_: tuple[Till, ...], rng: random.Random
) -> None:
    match rng.randrange(8):
        case 0 if till is not all_[-1]:
            building.claim(till, places=rng.randint(1, 3))
        case 1 if left(till):
            sell(till)
        case 2:
            back(till)
        case 3:
            till.sync()
        case 4:
            building.sync()
            building.carry()
        case 5:
            sold = till.replica.reader().select(Ticket, "state = 'valid' ORDER BY id")
            mine = [ticket for ticket in sold if ticket.device == till.id]
            if mine:
                till.void_ticket(rng.choice(mine))
        case 6 if left(till):
            reserve(till, pool=1)
        case 7:
            give_away(till, rng.choice(all_))


@pytest.mark.parametrize("seed", [0, 1, 2, 3, 29])
def test_places_are_conserved_whatever_tills_do(
    building: Building, tills: tuple[Till, Till], seed: int
) -> None:
    """Property: sold + every right + free = the pool, and nobody sells without a right."""
    rng = random.Random(seed)
    desk = building.world.enrol()
    if seed % 2:
        desk.claim(pool=POOL, places=PLACES - OWNED)  # what is too much is over at once
    for till in tills:
        till.sync()
    for _ in range(40):
        _do_something(building, rng.choice((*tills, desk)), (*tills, desk), rng)
    converge(building, *tills, desk)
    world = building.world
    assert {t.flag for t in world.rows_of(Ticket)} <= {""}
    assert not world.open_conflicts()
    valid = len(world.rows_of(Ticket, "state = 'valid'"))
    valid += len(world.rows_of(ReservedPlace, "state = 'reserved'"))
    owned = left(building.station) + sum(left(till) for till in (*tills, desk))
    assert valid + owned + free(building) == PLACES
    assert {g.pool for g in world.rows_of(Grant, "parent <> x''")} <= {POOL}

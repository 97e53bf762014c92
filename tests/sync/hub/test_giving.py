"""Sub-grants: a hub gives tills what is its own, and no seat has two owners (design §6a.5)."""

import msgspec
import pytest

from boxoffice.actions.returning import return_unsold
from boxoffice.fold.rows import Grant, Seat, Ticket
from boxoffice.ids import PerformanceId
from boxoffice.journal.kinds import GrantAccept, GrantRevoke
from boxoffice.replica.replica import Actor
from sync.hub.accepting import accept, known
from sync.hub.keeping import NotOursError
from sync.hub.messages import SubGrantsRequest
from tests.sync.databases import backup, put_back
from tests.sync.hub.building import Building
from tests.sync.till import Till

SEATS = list(range(10))


@pytest.fixture
def tills(building: Building) -> tuple[Till, Till]:
    """The hub owns ten seats by the plan; two tills, in step. Then the internet goes away."""
    world = building.world
    made = (world.enrol(), world.enrol())
    world.plan((building.station.id, SEATS, "", 0))
    world.settle()
    building.sync()
    return made


def hubs_grant(building: Building) -> Grant:
    (found,) = building.world.rows_of(Grant, "parent = x''")
    return found


def converge(building: Building, *tills: Till) -> None:
    """Everybody in step with the server, and each seat with one owner."""
    for _ in range(3):
        building.sync()
        building.carry()
        for till in tills:
            till.sync()
    building.sync()
    rows = building.world.rows()
    for till in (building.station, *tills):
        assert till.rows() == rows
        assert len(till.replica.pending) == 0
    assert not building.world.open_conflicts()


def test_two_tills_sell_out_of_the_hubs_right_and_never_one_seat(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """The second is refused what the first has; both sales are rightful on the server."""
    one, two = tills
    assert not building.claim(one, 1, 2).refused
    assert building.claim(two, 2, 3).refused == (2,)
    one.sell(1)
    one.sell(2)
    two.sell(3)
    converge(building, one, two)
    assert sorted((t.seat, t.flag) for t in building.world.rows_of(Ticket)) == [
        (1, ""), (2, ""), (3, ""),
    ]  # fmt: skip
    assert building.world.seat(4).grant == hubs_grant(building).id


def test_the_sale_may_arrive_before_the_hub_has_told(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """The till's journal carries the hub's word in front of the sale."""
    till, _ = tills
    building.claim(till, 1)
    till.sell(1)
    till.sync()
    (ticket,) = building.world.rows_of(Ticket)
    assert ticket.flag == ""
    converge(building, till)


def test_the_hub_may_tell_before_the_till_does(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """And before the till took it: the right comes with the feed."""
    till, _ = tills
    building.claim(till, 1, answered=False)
    building.sync()
    till.sync()
    assert till.seat(1).grant in {row.id for row in building.world.rows_of(Grant, "parent <> x''")}
    till.sell(1)
    converge(building, till)
    assert [t.flag for t in building.world.rows_of(Ticket)] == [""]


def test_an_answer_that_was_lost_does_not_leak_a_right(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """The till asks what it was ever given; the same claim asked again is answered the same."""
    till, _ = tills
    lost = building.claim(till, 1, answered=False)
    ask = SubGrantsRequest(till.id, known(till.replica))
    reply = building.hub.giving.given(ask)
    assert reply.given == lost.given
    assert accept(till.replica, reply.given) == 1
    assert accept(till.replica, reply.given) == 0
    assert not building.hub.giving.given(SubGrantsRequest(till.id, known(till.replica))).given
    till.sell(1)
    converge(building, till)


def test_what_was_given_is_in_the_hubs_journal_and_witness_before_the_answer(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """A hub put back to before it gave says that it is a restored copy, and gives nothing."""
    one, two = tills
    folder = building.station.folder
    backup(folder / "device.db", folder / "copy.db")
    building.claim(one, 1)
    building.hub.close()
    building.station.stop()
    put_back(folder / "device.db", folder / "copy.db")
    building.station.start()
    building.hub = building._open()
    assert building.station.replica.restored
    assert building.claim(two, 1).refused == (1,)


def test_a_tills_return_gives_the_seat_back_to_the_hub(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """Sub-rights return to the hub, which may give them to the next till."""
    one, two = tills
    building.claim(one, 1, 2)
    one.sell(1)
    return_unsold(one.replica, PerformanceId(building.world.performance), Actor())
    converge(building, one, two)
    assert building.world.seat(2).grant == hubs_grant(building).id
    assert not building.claim(two, 2).refused
    two.sell(2)
    converge(building, one, two)


def test_what_was_given_back_stays_back_when_the_hub_tells_of_it_later(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """A sub-grant is carried out once, whichever journal came first."""
    till, _ = tills
    building.claim(till, 1)
    return_unsold(till.replica, PerformanceId(building.world.performance), Actor())
    till.sync()
    building.sync()
    assert building.world.seat(1).grant == hubs_grant(building).id
    converge(building, till)


def test_a_till_that_starts_with_a_right_the_server_has_not_heard_of_is_no_alarm(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """The server forgot nothing: its hub and its till have not told yet."""
    till, _ = tills
    building.claim(till, 1)
    till.restart()
    till.sync()
    assert building.world.server.epoch == 1
    converge(building, till)


def test_one_that_is_heard_of_after_its_till_was_found_to_be_two_is_contested(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """As all rights of that incarnation are: its other copy may have sold under it."""
    one, world = tills[0], building.world
    building.claim(one, 1, answered=False)
    copy = one.folder / "copy.db"
    backup(one.folder / "device.db", copy)
    one.restart()
    one.sync()
    one.stop()
    put_back(one.folder / "device.db", copy)
    one.start()
    one.sync()
    assert one.replica.incarnation == 2
    building.sync()
    (given,) = world.rows_of(Grant, "parent <> x''")
    assert (given.incarnation, given.state) == (1, "contested")
    assert world.seat(1).grant == given.id


def test_the_hubs_return_needs_the_tills_returns(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """What is out stays out; the right ends when the last till has given back."""
    till, _ = tills
    evening = PerformanceId(building.world.performance)
    building.claim(till, 1)
    return_unsold(building.station.replica, evening, Actor())
    converge(building, till)
    assert hubs_grant(building).state == "active"
    assert building.world.seat(2).state == "free"
    assert building.world.seat(1).state == "granted"
    return_unsold(till.replica, evening, Actor())
    converge(building, till)
    assert building.world.seat(1).grant == hubs_grant(building).id
    return_unsold(building.station.replica, evening, Actor())
    converge(building, till)
    assert hubs_grant(building).state == "closed"
    assert building.world.seat(1).state == "free"


def revoke(building: Building) -> None:
    """A person declares the hub lost: its right ends, with the seats the server knows under it."""
    world, grant = building.world, hubs_grant(building)
    left = world.rows_of(Seat, f"state = 'granted' AND \"grant\" = x'{grant.id.hex()}'")
    seats = tuple(seat.seat for seat in left)
    world.server.record(GrantRevoke(grant.id, world.house, world.performance, seats))


def test_a_lost_hub_loses_only_what_it_has_not_given(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """Its tills' rights stand, and are sold under without a flag."""
    till, _ = tills
    building.claim(till, 1)
    till.sync()
    revoke(building)
    assert building.world.seat(1).state == "granted"
    assert building.world.seat(2).state == "free"
    till.sell(1)
    till.sync()
    assert [t.flag for t in building.world.rows_of(Ticket)] == [""]


def test_a_sub_grant_heard_of_after_the_loss_stands_while_its_seats_are_free(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """The hub gave it rightfully; nobody else has them."""
    till, _ = tills
    building.claim(till, 1)
    till.sell(1)
    revoke(building)
    till.sync()
    assert [t.flag for t in building.world.rows_of(Ticket)] == [""]
    assert not building.world.open_conflicts()


def test_one_whose_seat_was_given_again_has_ended_and_a_person_decides(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """Both tickets are in the books (promise 3)."""
    one, two = tills
    building.claim(one, 1)
    one.sell(1)
    revoke(building)
    two.sync()
    two.claim(1)
    two.sell(1)
    two.sync()
    one.sync()
    assert sorted(t.flag for t in building.world.rows_of(Ticket)) == ["", "late"]
    assert [c.kind for c in building.world.open_conflicts()] == ["double_sale"]


def test_a_forged_sub_grant_is_neither_taken_nor_believed(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """Another till's, one with another signature, and one pushed past our own check."""
    one, two = tills
    (given,) = building.claim(one, 1, answered=False).given
    assert accept(two.replica, [given]) == 0
    bad = msgspec.structs.replace(given, signature=b"\0" * 64)
    assert accept(one.replica, [bad]) == 0
    event = given.event
    (row,) = building.station.replica.reader().select(Grant, "parent <> x''")
    one.replica.commit(
        GrantAccept(
            row.id, building.world.house, building.station.id, event.prev, event.body,
            b"\0" * 64,
        )
    )  # fmt: skip
    one.sell(1)
    one.sync()
    assert building.world.seat(1).grant == hubs_grant(building).id
    assert [t.flag for t in building.world.rows_of(Ticket)] == ["anomaly"]


def test_a_door_gets_no_right(building: Building, tills: tuple[Till, Till]) -> None:
    """Nor a device the hub has not heard of."""
    door = building.world.enrol("door")
    with pytest.raises(NotOursError):
        building.claim(door, 1)
    building.sync()
    with pytest.raises(NotOursError):
        building.claim(door, 1)


def test_a_server_that_lost_its_tail_hears_of_sub_grants_again(
    building: Building, tills: tuple[Till, Till]
) -> None:
    """Nothing is contested and no sale is an anomaly: the journals bring the rights back."""
    one, two = tills
    world = building.world
    world.back_up()
    building.claim(one, 1, 2)
    building.claim(two, 3)
    one.sell(1)
    converge(building, one, two)
    two.sell(3)
    world.restore()
    building.hub.keeping.carry_in(2)
    converge(building, one, two)
    assert sorted((t.seat, t.flag) for t in world.rows_of(Ticket)) == [(1, ""), (3, "")]
    assert {g.state for g in world.rows_of(Grant)} == {"active"}
    assert world.seat(2).grant != hubs_grant(building).id

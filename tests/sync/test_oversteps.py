"""What a device asks or says beyond its rights touches nobody: no seat, no visitor, no sale."""

from __future__ import annotations

import msgspec
import pytest

from boxoffice.fold.rows import Grant, Hold, Ticket
from boxoffice.ids import HouseId
from boxoffice.rules.admission import admits, decide
from sync.claim_messages import HoldRequest
from sync.door_check import CheckReply, CheckRequest
from sync.protocol import HeldGrant
from tests.sync.hub.building import ADMITTED
from tests.sync.neighbours import found_neighbour
from tests.sync.till import Till
from tests.sync.world import World


def of_the_neighbour(world: World, kind: str) -> Till:
    """A device of another house on the same server."""
    ours = world.house
    world.house = HouseId(found_neighbour(world)[0])
    till = world.enrol(kind)
    world.house = ours
    return till


@pytest.mark.parametrize(("kind", "next_door"), [("desk", True), ("door", False)])
def test_who_may_not_sell_an_evening_holds_none_of_its_seats(
    world: World, kind: str, next_door: bool
) -> None:
    """Or its house could not sell them for as long as somebody goes on asking."""
    till = of_the_neighbour(world, kind) if next_door else world.enrol(kind)
    asks = (world.house, world.performance, (1, 2))
    token = till.device.session.token
    world.server.hold(HoldRequest(till.id, till.replica.incarnation, token, *asks))
    assert world.rows_of(Hold) == []


def test_another_houses_door_is_told_of_no_visitor_and_lets_none_in(world: World) -> None:
    """What it asks about registers nothing: who comes to the right door gets in."""
    desk, door, stranger = world.enrol(), world.enrol("door"), of_the_neighbour(world, "door")
    desk.claim(1)
    ticket = desk.sell(1).tickets[0]
    world.settle()

    def check(who: Till, performance: bytes) -> CheckReply:
        asked = (performance, ticket.code, ticket.id, "door", ADMITTED, world.entropy(16))
        return world.server.check(CheckRequest(who.id, *asked))

    check(stranger, world.performance)
    check(stranger, b"x" * 16)
    assert admits(decide(check(door, world.performance).facts))
    assert not check(stranger, world.performance).passed


@pytest.mark.parametrize(("kind", "next_door"), [("desk", True), ("door", False)])
def test_a_void_that_waits_and_oversteps_takes_no_sale_along(
    world: World, kind: str, next_door: bool
) -> None:
    """It goes to quarantine when its sale comes; the sale is in the books, under its right."""
    desk = world.enrol()
    other = of_the_neighbour(world, kind) if next_door else world.enrol(kind)
    desk.claim(1)
    void = other.void(desk.sell(1))
    other.sync()
    desk.sync()
    assert [(row.state, row.flag) for row in world.rows_of(Ticket)] == [("valid", "")]
    found = {bytes(digest): told for digest, *told in world.all_of(
        "SELECT hash, status, kind FROM event"
    )}  # fmt: skip
    assert found[void.hash] == ["quarantined", "not_allowed"]
    assert not world.all_of("SELECT 1 FROM parked")
    other.sync()
    world.restart_server()
    assert [row.state for row in world.rows_of(Ticket)] == ["valid"]


def test_a_door_that_tells_of_a_right_gets_none_and_alarms_nobody(world: World) -> None:
    """It sells nothing, so no server has ever given it one."""
    door = world.enrol("door")
    door.device.lost_session()
    made_up = HeldGrant(b"g" * 16, world.house, world.performance, 1, (1, 2), "", 0, 0)
    ask = msgspec.structs.replace(door.device.open_request(), grants=(made_up,))
    world.server.open(ask)
    assert world.server.epoch == 1
    assert not world.rows_of(Grant)

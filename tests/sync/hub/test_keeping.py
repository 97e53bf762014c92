"""Store and forward: the hub keeps what devices signed, and the server takes it from the hub."""

import msgspec
import pytest

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Order, Pii, Ticket
from sync.hub.carrying import carry
from sync.hub.keeping import NotOursError
from sync.hub.messages import ForwardReply, ForwardRequest
from sync.protocol import PushRequest, SentPii
from tests.sync.databases import backup, put_back
from tests.sync.hub.building import Building
from tests.sync.till import Till


def seller(building: Building, *seats: int) -> Till:
    """A till with seats of its own, in step, whose server then goes away."""
    till = building.world.enrol()
    till.claim(*seats)
    building.world.settle()
    building.sync()
    return till


def test_a_sale_kept_at_the_hub_reaches_the_server_without_its_till(building: Building) -> None:
    """The till burns down after ack 1: the sale is in the books, under its right."""
    till = seller(building, 1, 2)
    till.sell(1)
    building.keep(till)
    (reply,) = building.carry()
    assert reply.push is not None
    assert [r.status for r in reply.push.results] == ["applied"]
    (ticket,) = building.world.rows_of(Ticket)
    assert (ticket.seat, ticket.flag, ticket.device) == (1, "", till.id)
    assert building.hub.keeping.waiting() == 0


def test_kept_is_acknowledged_as_level_one_and_still_goes_to_the_server(building: Building) -> None:
    """Both paths meet in the hash: nothing is there twice."""
    till = seller(building, 1)
    sale = till.sell(1)
    building.keep(till)
    conn = till.replica.reader().conn
    assert conn.execute("SELECT ack FROM journal WHERE kind = 'sale'").fetchone() == (1,)
    building.carry()
    till.sync()
    assert [row.id for row in building.world.rows_of(Order)] == [sale.order]
    assert conn.execute("SELECT ack, settled FROM journal WHERE kind = 'sale'").fetchone() == (2, 1)
    assert till.rows() == building.world.rows()


def test_what_was_kept_survives_a_restart_of_the_hub(building: Building) -> None:
    """Acknowledged means on the disk."""
    till = seller(building, 1)
    till.sell(1)
    building.keep(till)
    building.restart()
    building.sync()
    assert len(building.carry()) == 1
    assert building.world.rows_of(Order)


def test_a_lost_answer_is_asked_again_and_kept_once(building: Building) -> None:
    till = seller(building, 1, 2)
    till.sell(1)
    ask = building.keep_request(till)
    building.hub.keeping.keep(ask)
    till.sell(2)
    building.keep(till)  # the first one again, and the next
    building.carry()
    assert len(building.world.rows_of(Order)) == 2
    assert building.hub.keeping.waiting() == 0


def test_events_that_the_device_did_not_sign_are_not_kept(building: Building) -> None:
    """The hub is transport: what it cannot trace to a device of its house it does not take."""
    till, other = seller(building, 1), building.world.enrol()
    building.sync()
    till.sell(1)
    ask = building.keep_request(till)
    changed = msgspec.structs.replace(ask.events[-1], body=ask.events[-1].body + b"\0")
    for forged in (
        msgspec.structs.replace(ask, device=other.id),
        msgspec.structs.replace(ask, device=b"?" * 16),
        msgspec.structs.replace(ask, events=(*ask.events[:-1], changed)),
    ):
        with pytest.raises(NotOursError):
            building.hub.keeping.keep(forged)
    assert building.hub.keeping.waiting() == 0


def test_a_carried_push_gives_no_session(building: Building) -> None:
    """The device's token stays as it was: who carries cannot speak for it."""
    till = seller(building, 1)
    till.sell(1)
    building.keep(till)
    token = till.device.session.token
    building.carry()
    till.sync()
    assert till.device.session.token == token


def test_only_a_hub_of_the_house_with_a_session_may_carry(building: Building) -> None:
    """A desk may not, nor a hub with an old token."""
    till, desk = seller(building, 1), building.world.enrol()
    till.sell(1)
    push = building.keep_request(till)
    asked = ForwardRequest(desk.id, 1, desk.device.session.token, push)
    assert building.world.server.forward(asked).foreign
    station = building.station
    assert building.world.server.forward(ForwardRequest(station.id, 1, b"old", push)).reopen
    assert not building.world.rows_of(Order)


def test_a_hub_brings_no_personal_values_in_its_devices_names(building: Building) -> None:
    """The device signed its events; what stands beside them a hub could have written itself."""
    till = seller(building, 1)
    till.sell(1)
    value = SentPii(b"r" * 16, building.world.house, b"salt", "Nobody Said")
    push = msgspec.structs.replace(building.keep_request(till), pii=(value,))
    station = building.station
    asked = ForwardRequest(station.id, 1, station.device.session.token, push)
    assert building.world.server.forward(asked).ok
    assert building.world.rows_of(Order)
    assert not building.world.rows_of(Pii)


def test_a_hole_in_the_chain_waits_for_its_device(building: Building) -> None:
    """Events before it went to nobody: the batch stays here, another device's goes on."""
    till, other = seller(building, 1, 2), seller(building, 3)
    till.sell(1)
    first = building.keep_request(till)
    with till.replica.write() as tx:
        for event in first.events:
            tx.acknowledge(event.place, 1, None)  # as if another hub had them
    till.sell(2)
    building.keep(till)
    other.sell(3)
    building.keep(other)
    building.carry()
    assert [row.device for row in building.world.rows_of(Order)] == [other.id]
    assert building.hub.keeping.waiting() == 1
    till.sync()
    building.carry()
    assert building.hub.keeping.waiting() == 0
    assert len(building.world.rows_of(Order)) == 3


@pytest.mark.parametrize("status", [500, 503])
def test_a_batch_that_the_server_fails_over_holds_up_nobody_else(
    building: Building, status: int
) -> None:
    """One bad batch never blocks the next; a server that can do nothing at all is left alone."""
    till, other = seller(building, 1), seller(building, 3)
    for one, seat in ((till, 1), (other, 3)):
        one.sell(seat)
        building.keep(one)

    def forward(push: PushRequest) -> ForwardReply:
        if push.device == till.id:
            raise Unavailable("server_answered_error", status=status)
        return building.forward(push)

    keeping = building.hub.keeping
    if status == 500:  # the batch's fault, as far as anybody can tell
        carry(keeping, forward)
        assert [row.device for row in building.world.rows_of(Order)] == [other.id]
    else:
        with pytest.raises(Unavailable):
            carry(keeping, forward)
        assert not building.world.rows_of(Order)
    building.carry()
    assert keeping.waiting() == 0
    assert len(building.world.rows_of(Order)) == 2


def test_a_server_that_lost_its_tail_is_fed_again_by_the_hub(building: Building) -> None:
    """A new epoch means that what was carried may be gone: everything goes once more."""
    till = seller(building, 1)
    till.sell(1)
    building.keep(till)
    building.hub.keeping.carry_in(1)
    building.carry()
    building.hub.keeping.carry_in(1)
    assert building.hub.keeping.waiting() == 0
    building.hub.keeping.carry_in(2)
    assert building.hub.keeping.waiting() == 1


def test_a_device_that_comes_back_older_than_what_the_hub_carried_is_a_restored_one(
    building: Building,
) -> None:
    """Its head is behind what the server has: a new incarnation, nothing lost."""
    till = seller(building, 1, 2)
    copy = till.folder / "copy.db"
    backup(till.folder / "device.db", copy)
    till.sell(1)
    building.keep(till)
    building.carry()
    till.stop()
    put_back(till.folder / "device.db", copy)
    till.start()
    till.sync()
    assert till.replica.incarnation == 2
    assert len(building.world.rows_of(Order)) == 1


def test_while_a_house_recovers_its_devices_open_first(building: Building) -> None:
    """A carried sale must not be judged before its rights are known again."""
    till = seller(building, 1)
    world = building.world
    world.back_up()
    till.sell(1)
    building.keep(till)
    world.record("note", b"n" * 16, text="what the copy does not have")
    world.restore()
    building.sync()
    (reply,) = building.carry()
    assert reply.later
    assert not world.rows_of(Order)
    world.settle()
    building.sync()
    building.carry()
    (ticket,) = world.rows_of(Ticket)
    assert ticket.flag == ""

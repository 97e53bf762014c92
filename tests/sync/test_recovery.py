"""A server that lost its tail notices by itself, and its devices give it back (design §6a.1–2)."""

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import certificate
from boxoffice.errors import Refused
from boxoffice.fold.rows import Device, Grant, Pii, Seat, Ticket
from sync.server.core import Server
from sync.server.witness import OWNER, ServerWitness
from tests.sync.changing import move
from tests.sync.till import POOL, Till
from tests.sync.world import MakeWorld, World


def everybody(world: World, *tills: Till) -> None:
    """All sync until nobody has news, and hold the same."""
    for _ in range(3):
        for till in tills:
            till.sync()
    for till in tills:
        assert till.rows() == world.rows()
        assert len(till.replica.pending) == 0


def test_a_silently_restored_server_begins_a_new_epoch_and_gets_all_back(world: World) -> None:
    """The witness tells: new epoch, recovery, rights adopted, no sale lost, none an anomaly."""
    one, two = world.enrol(), world.enrol()
    world.back_up()
    one.claim(1, 2, 3)
    two.claim(10)
    one.claim(pool=POOL, places=3)
    sold = {one.sell(1).order, two.sell(10).order}
    world.settle()
    before = {g.id: (g.device, g.state, g.places) for g in world.rows_of(Grant)}
    world.restore()
    assert world.server.epoch == 2
    everybody(world, one, two)
    assert {order[0] for order in world.rows()["order_"]} == sold
    assert {g.id: (g.device, g.state, g.places) for g in world.rows_of(Grant)} == before
    assert [t.flag for t in world.rows_of(Ticket)] == ["", ""]
    assert one.seat(2).state == "granted"
    assert not world.open_conflicts()
    one.sell(2)
    everybody(world, one, two)


def test_a_forgotten_grant_is_known_to_its_owner_and_makes_the_server_recover(
    make_world: MakeWorld,
) -> None:
    """A server with one copy, restored to before a claim, from which nothing was sold or pulled
    since: no cursor is ahead and no acknowledgement lost (simulator, seed 4)."""
    world = make_world(witness=False)
    one, two = world.enrol(), world.enrol()
    world.back_up()
    one.claim(1, 2)
    world.restore()
    assert world.server.epoch == 1  # nothing told it so far
    everybody(world, one, two)
    assert world.server.epoch == 2
    assert one.seat(1).state == "granted"
    assert two.claim(1).refused[0].owner == one.id


@pytest.mark.parametrize("told", [True, False])
def test_a_sale_under_a_right_given_back_since_is_no_anomaly(world: World, told: bool) -> None:
    """Claimed, sold and returned in the tail that the server lost (simulator, seed 1508)."""
    one = world.enrol()
    world.back_up()
    one.claim(1, 2)
    one.sell(1)
    one.give_back(one.rows_of_grants()[0])
    if told:
        one.sync()
    world.restore()
    everybody(world, one)
    assert [t.flag for t in world.rows_of(Ticket)] == [""]
    assert [g.state for g in world.rows_of(Grant)] == ["closed"]
    assert [(seat.seat, seat.state) for seat in world.rows_of(Seat)] == [(1, "sold")]


def test_a_sale_that_comes_before_its_desk_has_opened_again_is_no_anomaly(world: World) -> None:
    """The session is older than the restored server's epoch, its token still good: the right that
    the server forgot is reported by an open, and only then is the sale judged (seed 1368)."""
    one = world.enrol()
    one.open()
    world.back_up()
    one.claim(1)
    world.restore()
    one.sell(1)
    assert one.push() is not None
    assert world.rows_of(Ticket) == []
    everybody(world, one)
    assert [t.flag for t in world.rows_of(Ticket)] == [""]


def test_a_recovering_server_grants_nothing_until_all_have_spoken(world: World) -> None:
    """Without it: a preventable double sale (prototype, seed 40038)."""
    one, two = world.enrol(), world.enrol()
    world.back_up()
    one.claim(1)
    one.sell(1)
    world.settle()
    world.restore()
    two.sync()
    assert two.claim(1).wait
    assert [d.id for d in world.server.missing_devices(world.house)] == [one.id]
    world.plan((two.id, [1, 5], "", 0))
    assert not world.rows_of(Grant)
    one.sync()
    assert not world.server.missing_devices(world.house)
    two.sync()
    assert [r.reason for r in two.claim(1).refused] == ["sold"]
    assert world.seat(5).state == "granted"  # what the plan said meanwhile


def test_a_manager_may_go_on_without_those_who_are_missing(world: World) -> None:
    """Recovery ends by a person too; who comes later finds the seat taken and a conflict."""
    one, two = world.enrol(), world.enrol()
    world.back_up()
    one.claim(1)
    one.sell(1)
    world.settle()
    world.restore()
    two.sync()
    world.server.end_recovery(world.house)
    two.claim(1)
    two.sell(1)
    two.sync()
    everybody(world, one, two)
    assert [g.state for g in world.rows_of(Grant) if g.device == one.id] == ["contested"]
    assert [c.kind for c in world.open_conflicts()] == ["double_sale"]
    assert len(world.rows_of(Ticket)) == 2


def test_a_restart_after_a_recovery_begins_no_other_epoch(world: World) -> None:
    """The new epoch has a first event, and the witness knows it."""
    one = world.enrol()
    world.back_up()
    one.claim(1)
    world.restore()
    everybody(world, one)
    for _ in range(3):
        world.restart_server()
    assert world.server.epoch == 2
    everybody(world, one)


def test_an_acknowledged_event_that_is_gone_is_told(make_world: MakeWorld) -> None:
    """Acknowledged, its rows never pulled, and then the server was restored (seed 40014)."""
    world = make_world(witness=False)
    one = world.enrol()
    one.claim(1)
    one.sync()
    world.back_up()
    sale = one.sell(1)
    one.push()
    world.restore()
    everybody(world, one)
    assert [order[0] for order in world.rows()["order_"]] == [sale.order]


@pytest.mark.parametrize("sold", [True, False])
def test_without_a_witness_the_devices_tell(make_world: MakeWorld, sold: bool) -> None:
    """A lost acknowledgement, or a cursor ahead of the head: new epoch, recovery (§6a.2)."""
    world = make_world(witness=False)
    one, two = world.enrol(), world.enrol()
    world.back_up()
    one.claim(1)
    if sold:
        one.sell(1)
    world.settle()
    world.restore()
    assert world.server.epoch == 1
    everybody(world, one, two)
    assert world.server.epoch == 2
    assert one.row(Grant, world.rows_of(Grant)[0].id) is not None
    assert [t.flag for t in world.rows_of(Ticket)] == ([""] if sold else [])


def test_the_same_epoch_is_never_counted_twice(make_world: MakeWorld) -> None:
    """Restored twice from one copy: devices know the higher epoch, and the server believes."""
    world = make_world(witness=False)
    one = world.enrol()
    world.back_up()
    for seat in (1, 2):
        one.claim(seat)
        one.sell(seat)
        one.sync()
        world.restore()
        one.sync()
    assert world.server.epoch == 3
    everybody(world, one)
    assert len(world.rows_of(Ticket)) == 2


def test_a_desk_sells_on_while_its_copy_is_read_anew(world: World) -> None:
    """I12: a server being put right takes no programme and no right away from a desk."""
    one = world.enrol()
    world.back_up()
    one.claim(1, 2)
    one.sync()
    world.restore()
    one.device.lost_session()
    one.open()  # and here the network goes again
    assert one.seat(1).state == "granted"
    assert one.rows()["document"]
    one.sell(1)
    assert one.seat(1).state == "sold"
    everybody(world, one)
    assert [t.flag for t in world.rows_of(Ticket)] == [""]


def test_rows_of_a_lost_future_go(world: World) -> None:
    """What only the lost tail had, and no device can give back, is in no copy any more."""
    one, two = world.enrol(), world.enrol()
    world.back_up()
    world.record("note", b"n" * 16, text="made on the server, and lost")
    world.settle()
    assert len(two.rows()["document"]) == 3
    world.restore()
    everybody(world, one, two)
    assert len(two.rows()["document"]) == 2


def test_personal_values_come_back_too(world: World) -> None:
    """What stands beside the chain is given back like the chain."""
    one, two = world.enrol(), world.enrol()
    world.back_up()
    with one.replica.write() as tx:
        tx.keep_private(Pii(b"p" * 16, world.house, b"salt", "Ann", 0))
    world.settle()
    world.restore()
    everybody(world, one, two)
    assert [p.value for p in world.rows_of(Pii)] == ["Ann"]


def test_an_embedded_server_without_a_second_place_says_so(make_world: MakeWorld) -> None:
    """`één kopie` on the status line (design §6a.2)."""
    world = make_world(witness=False)
    one = world.enrol()
    assert isinstance(world.server, Server)
    assert one.device.session.single_copy


def test_a_seat_that_another_desks_ticket_was_moved_to_is_not_sold_again(world: World) -> None:
    """The server lost the sale and the move, and who sold it has not spoken yet: the desk that
    moved the ticket knows that its seat is taken (simulator, seed 2509).
    """
    one, two = world.enrol(), world.enrol()
    one.claim(3)
    two.claim(8, 9)
    two.sync()
    world.back_up()
    sale = one.sell(3)
    everybody(world, one, two)
    move(two, sale, 9)
    everybody(world, one, two)
    world.restore()
    for _ in range(3):
        two.sync()  # without the ticket, its move waits at the server
    assert two.seat(9).state == "sold"
    assert two.seat(8).state == "granted"
    everybody(world, one, two)
    assert [(t.seat, t.flag) for t in world.rows_of(Ticket)] == [(9, "")]
    assert not world.open_conflicts()


@pytest.mark.parametrize("used", [True, False])
def test_a_device_that_was_enrolled_in_the_lost_tail_is_known_by_its_certificate(
    make_world: MakeWorld, used: bool
) -> None:
    """Nothing else tells such a server that it forgot somebody: its sales come back with it."""
    world = make_world(witness=False)
    one = world.enrol()
    world.settle()
    world.back_up()
    two = world.enrol()
    if used:
        two.claim(4)
        two.sell(4)
        two.sync()
    world.restore()
    assert two.id not in {device.id for device in world.rows_of(Device)}
    everybody(world, two, one)
    assert world.server.epoch == 2
    found = next(device for device in world.rows_of(Device) if device.id == two.id)
    assert (found.state, found.name) == ("active", "till")
    assert [t.flag for t in world.rows_of(Ticket)] == ([""] if used else [])
    two.claim(5)
    two.sell(5)
    everybody(world, one, two)


def test_enrolments_of_the_lost_tail_are_in_the_witness(world: World) -> None:
    """Nobody has to speak first: who was let in is waited for."""
    world.enrol()
    world.settle()
    world.back_up()
    two = world.enrol()
    world.restore()
    states = {device.id: device.state for device in world.rows_of(Device)}
    assert states[two.id] == "active"
    assert two.id in {device.id for device in world.server.missing_devices(world.house)}


def test_a_certificate_of_another_root_or_another_device_lets_nobody_in(world: World) -> None:
    """Only our root says who is ours, and only of whom it was said."""
    one = world.enrol()
    ask = one.device.open_request()
    strange = certificate.issue(certificate.claimed(ask.certificate), Ed25519PrivateKey.generate())
    stranger = b"s" * 16
    for device, shown in ((stranger, ask.certificate), (stranger, strange), (stranger, b"x" * 99)):
        reply = world.server.open(msgspec.structs.replace(ask, device=device, certificate=shown))
        assert (reply.ok, reply.revoked, reply.epoch) == (False, True, 0)
    assert world.server.epoch == 1


def test_garbled_bytes_are_not_taken_for_the_event_that_was_acknowledged(
    make_world: MakeWorld,
) -> None:
    """Garbled on its way, then true, then the truth lost with the tail: what is left under its hash
    is not it, and the device is told (simulator, seed 3710).
    """
    world = make_world(witness=False)
    one, two = world.enrol(), world.enrol()
    one.claim(1)
    two.claim(2)
    world.settle()
    one.sell(1)
    ask = one.device.push_request()
    assert ask is not None
    event = ask.events[0]
    rotten = msgspec.structs.replace(event, body=event.body[:-1] + b"\x00")
    world.server.push(msgspec.structs.replace(ask, events=(rotten,)))
    world.back_up()
    one.push()
    world.restore()
    two.sell(2)
    two.push()  # its change stands where the lost one stood
    everybody(world, one, two)
    assert {t.seat for t in world.rows_of(Ticket)} == {1, 2}


def test_a_seat_sold_anew_before_its_void_is_heard_again_is_not_sold_once_more(
    world: World,
) -> None:
    """Another desk took the ticket back, the server lost that, and the owner of the right has sold
    the seat since: when the void comes, the seat is that ticket's (simulator, seed 5898).
    """
    one, two = world.enrol(), world.enrol()
    one.claim(3)
    sale = one.sell(3)
    everybody(world, one, two)
    world.back_up()
    two.void(sale)
    two.claim(5)  # of which the witness knows
    everybody(world, one, two)
    world.restore()
    again = one.sell(3)
    one.sync()
    everybody(world, one, two)
    assert (one.seat(3).state, one.seat(3).ticket) == ("sold", again.tickets[0].id)
    assert not world.open_conflicts()
    assert one.rows() == two.rows() == world.rows()


@pytest.mark.parametrize("epoch", [2**31 - 2, 2**63 - 2, 2**64 - 1])
def test_an_epoch_that_no_server_can_have_reached_is_believed_of_nobody(
    world: World, epoch: int
) -> None:
    """One handheld could use up the numbers of all epochs to come, and nobody would be given a
    right until it was too late.
    """
    one, door = world.enrol(), world.enrol("door")
    door.device.lost_session()
    ask = msgspec.structs.replace(door.device.open_request(), epoch=epoch)
    world.server.open(ask)
    assert world.server.epoch == 1
    one.claim(1)
    assert one.seat(1).state == "granted"


def test_no_server_takes_anothers_witness_for_its_own(world: World) -> None:
    """Two of them in one folder would each begin a new epoch for what the other one gave away."""
    world.restart_server()  # its own is its own at each start
    beside = ServerWitness(world.folder / "second" / "of-the-other")
    with pytest.raises(Refused, match="other_witness"):
        beside.require_owner(b"another root")
    beside.close()
    (world.folder / "second" / OWNER).write_text("")  # the power went as it was written
    world.restart_server()
    assert world.server.epoch == 1

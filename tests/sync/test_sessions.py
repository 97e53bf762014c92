"""Restarted, restored and cloned devices are told apart, and lose nothing (sync.md §7)."""

import shutil

import pytest

from boxoffice.errors import Refused
from boxoffice.fold.rows import Grant, Ticket
from sync.protocol import PushRequest
from tests.sync.databases import backup, put_back
from tests.sync.till import Till
from tests.sync.world import World


def clone(world: World, till: Till) -> Till:
    """A second machine with a copy of the first one's database."""
    folder = world.folder / "clone"
    folder.mkdir()
    backup(till.folder / "device.db", folder / "device.db")
    twin = Till(world, folder, till.key, 99)
    twin.start()
    world.devices.append(twin)
    return twin


def test_a_restart_keeps_its_incarnation(world: World) -> None:
    """I9: no false alarm, one request is enough when nothing was sent since."""
    one = world.enrol()
    for _ in range(3):
        one.restart()
        one.sync()
    assert one.replica.incarnation == 1
    assert world.all_of("SELECT count(*) FROM session") == [(1,)]


def test_answers_that_nobody_can_ask_for_again_are_not_kept(world: World) -> None:
    """A device starts a thousand times in its life; of each incarnation the last answer stays."""
    one = world.enrol()
    for _ in range(3):
        one.restart()
        one.sync()
    twin = clone(world, one)
    for _ in range(3):
        for each in (one, twin):
            each.restart()
            each.sync()
    assert {one.replica.incarnation, twin.replica.incarnation} == {1, 2}
    assert world.all_of("SELECT count(*) FROM open_reply") == [(2,)]


def test_a_lost_open_answer_is_no_copy(world: World) -> None:
    """The answer was lost and the process died: the next process is still the same device."""
    one = world.enrol()
    one.claim(1)
    one.restart()
    world.server.open(one.device.open_request())  # answered, never received
    one.restart()
    one.sync()
    assert one.replica.incarnation == 1
    assert world.rows_of(Grant)[0].state == "active"


def test_a_repeated_open_by_the_same_process_gets_the_same_answer(world: World) -> None:
    """A retry of the same request rotates nothing."""
    one = world.enrol()
    one.restart()
    ask = one.device.open_request()
    first = world.server.open(ask)
    assert world.server.open(ask) == first


def test_a_delayed_open_of_an_earlier_process_alarms_nobody(world: World) -> None:
    """One-phase opening called delayed packets a clone (prototype, seed 1)."""
    one = world.enrol()
    one.restart()
    delayed = one.device.open_request()
    one.restart()
    one.sync()
    reply = world.server.open(delayed)
    assert not reply.ok
    assert reply.challenge
    one.claim(2)
    one.sell(2)
    one.sync()
    one.restart()
    one.sync()
    assert one.replica.incarnation == 1
    assert world.all_of("SELECT count(*) FROM session") == [(1,)]


def test_a_crash_while_a_new_incarnation_begins_is_finished_later(world: World) -> None:
    """Number first, token second: dying between the two does not cost another incarnation."""
    one = world.enrol()
    backup(one.folder / "device.db", world.folder / "copy.db")
    one.restart()
    one.sync()  # its token rotates
    one.stop()
    put_back(one.folder / "device.db", world.folder / "copy.db")
    one.start()
    for _ in range(3):
        ask = one.device.open_request()
        reply = world.server.open(ask)
        if reply.ok:
            break
        one.device.on_open(ask, reply)
    assert reply.incarnation == 2
    one.replica.begin_incarnation(2)  # and then the power fails
    one.restart()
    one.sync()
    assert one.replica.incarnation == 2


def test_a_restored_device_says_so_and_loses_nothing(world: World) -> None:
    """The witness tells a restored copy: it sells nothing, opens as a new incarnation, its old
    grants are contested, and what it sold before the restore stays in the books."""
    one = world.enrol()
    one.claim(1, 2, 3)
    one.sell(1)
    one.sync()
    backup(one.folder / "device.db", world.folder / "copy.db")
    one.sell(2)
    one.sync()
    one.stop()
    put_back(one.folder / "device.db", world.folder / "copy.db")
    one.start()
    assert one.replica.restored
    with pytest.raises(Refused, match="restored_copy"):
        one.replica.require_own_past()
    one.sync()
    one.replica.require_own_past()
    assert one.replica.incarnation == 2
    assert world.rows_of(Grant)[0].state == "contested"
    assert len(world.rows_of(Ticket)) == 2
    assert one.rows() == world.rows()


def test_a_restored_device_is_found_even_when_the_server_cannot_tell(world: World) -> None:
    """The lost part was never pushed and the token still fits: the device itself confesses."""
    one = world.enrol()
    one.claim(1, 2)
    one.sync()
    backup(one.folder / "device.db", world.folder / "copy.db")
    lost = one.sell(1)  # printed, handed out, never pushed
    one.stop()
    put_back(one.folder / "device.db", world.folder / "copy.db")
    one.start()
    one.sync()
    assert one.replica.incarnation == 2
    assert world.rows_of(Grant)[0].state == "contested"
    assert lost.order not in [row[0] for row in world.rows()["order_"]]


def test_a_clone_that_sells_keeps_both_sales(world: World) -> None:
    """A fork: both chains are stored, both tickets stand, one conflict lists them (I3)."""
    one = world.enrol()
    one.claim(1)
    one.sync()
    twin = clone(world, one)
    first, second = one.sell(1), twin.sell(1)
    one.sync()
    twin.sync()
    one.restart()
    world.settle()
    assert {t.id for t in world.rows_of(Ticket)} == {first.tickets[0].id, second.tickets[0].id}
    kinds = [conflict.kind for conflict in world.open_conflicts()]
    assert sorted(kinds) == ["double_sale", "forked_device"]
    assert twin.replica.incarnation != one.replica.incarnation
    assert one.rows() == twin.rows() == world.rows()


def test_a_return_by_a_clone_frees_nothing(world: World) -> None:
    """A clone's RETURN freed seats that its twin still sold (prototype, seed 31130)."""
    one = world.enrol()
    one.claim(1, 2)
    one.sync()
    twin = clone(world, one)
    one.restart()
    one.sync()  # the token rotates, so the twin is the stranger
    (grant,) = world.rows_of(Grant)
    twin.give_back(grant.id)
    twin.sync()
    assert world.rows_of(Grant)[0].state == "contested"
    assert [world.seat(n).state for n in (1, 2)] == ["granted", "granted"]
    one.sell(1)  # offline: it has not heard of its twin
    world.settle()
    assert [ticket.flag for ticket in world.rows_of(Ticket)] == [""]
    assert one.rows() == twin.rows() == world.rows()


def test_a_revoked_device_is_stored_in_quarantine_and_told(world: World) -> None:
    """A revoked device's events are stored for a person to judge; it gets no rows any more."""
    one = world.enrol()
    one.claim(1)
    one.sell(1)
    revoke(world, one)
    reply = one.push()
    assert reply is not None
    assert reply.reopen
    assert [r.status for r in reply.results] == ["quarantined"]
    assert not world.server.pull(one.device.pull_request()).ok
    assert not one.claim(2).ok
    ask = one.device.open_request()
    assert world.server.open(ask).revoked
    shutil.rmtree(world.folder / "nothing", ignore_errors=True)


def test_what_a_desk_sold_before_it_was_revoked_is_kept_when_it_comes_back(world: World) -> None:
    """It cannot open any more; its customers hold tickets all the same, and a person decides."""
    one = world.enrol()
    one.claim(1)
    one.sell(1)
    revoke(world, one)
    one.restart()
    last = told_off(world, one)
    assert last is not None
    reply = world.server.push(last)
    one.device.on_push(last, reply)
    assert [r.status for r in reply.results] == ["quarantined"]
    assert one.device.last_words() is None
    assert world.rows_of(Ticket) == []
    assert [conflict.kind for conflict in world.open_conflicts()] == ["quarantined"]


def test_what_a_revoked_desk_had_told_comes_again_after_the_server_lost_it(world: World) -> None:
    """I10: what a device takes for stored is stored, also when nobody may open any more."""
    one, two = world.enrol(), world.enrol()
    one.claim(1)
    world.back_up()
    one.sell(1)
    one.sync()
    two.claim(2)
    world.restore()
    revoke(world, one)
    assert world.all_of("SELECT 1 FROM event WHERE kind = 'sale'") == []
    last = told_off(world, one)
    assert last is not None
    reply = world.server.push(last)
    one.device.on_push(last, reply)
    assert {r.status for r in reply.results} == {"quarantined"}
    kept = {bytes(digest) for (digest,) in world.all_of("SELECT hash FROM event")}
    assert {event.hash for event in last.events} <= kept
    assert one.device.last_words() is None


def told_off(world: World, till: Till) -> PushRequest | None:
    """Open in vain; what it would say then."""
    till.device.lost_session()
    ask = till.device.open_request()
    till.device.on_open(ask, world.server.open(ask))
    assert till.device.session.revoked
    assert till.device.push_request() is not None
    return till.device.last_words()


def revoke(world: World, till: Till) -> None:
    from boxoffice.journal.kinds import DeviceRevoke

    world.server.record(DeviceRevoke(till.id, world.house, "stolen"))

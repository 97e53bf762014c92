"""Scenarios of a manager whose sync broke off, and whose laptop was stolen: numbers 32 and 36."""

from __future__ import annotations

import pytest

from boxoffice.actions.recalling import cut_off
from boxoffice.catalog.documents import fields_of
from boxoffice.catalog.programme import Performance
from boxoffice.fold.rows import Device, Order, Ticket
from boxoffice.ids import DeviceId, HouseId, PerformanceId, ProductionId
from boxoffice.journal import event as reading
from boxoffice.journal.kinds import KINDS, RunStart, ShiftOpen
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.device_story import device_story
from boxoffice.queries.sync_account import SyncAccount, short, sync_account
from boxoffice.replica.replica import NOBODY
from boxoffice.views import DeviceStory
from tests.sync.till import Till
from tests.sync.world import World

EVENTS = 312


def account(till: Till) -> SyncAccount:
    """What a till says of its own events."""
    return sync_account(till.replica.reader().conn)


def story(asked: Till, of: Till) -> DeviceStory:
    """What one computer knows of another."""
    store = asked.replica.reader()
    row = store.get(Device, (of.id,))
    assert row is not None
    return device_story(store, Catalogue(lambda: 0), HouseId(asked.world.house), row)


def sold(till: Till, count: int) -> None:
    """So many orders, and what else happens at a desk."""
    for seat in range(count):
        till.sell(seat)
    while account(till).made < EVENTS - 1:
        till.replica.commit(RunStart("1"))


def test_32_sync_stopped_half_way(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers that are lost, a server that falls over, one event that it cannot read: repeated as
    often as wanted there are no doubles and no holes, and both ends show the same sign.
    """
    desk, manager = world.enrol(), world.enrol("manager")
    desk.claim(*range(20))
    desk.sync()
    sold(desk, 20)
    with monkeypatch.context() as old:
        desk.replica.commit(ShiftOpen(b"s" * 16, world.house, 1, 0))
        old.setattr(reading, "KINDS", {k: v for k, v in KINDS.items() if k != "shift_open"})
        for _ in range(3):
            ask = desk.device.push_request()
            assert ask is not None
            world.server.push(ask)  # the answer is lost on its way
        world.restart_server()
        assert account(desk).waiting > 0
        for _ in range(4):
            desk.sync()
        assert account(desk) == SyncAccount(EVENTS, EVENTS, 1, short(desk.replica.head.hash))
    assert len(world.rows_of(Order)) == len(world.rows_of(Ticket)) == 20
    manager.sync()
    (told,) = (one for one in manager.pull().contacts if one.device == desk.id)
    assert (told.seq, short(told.head)) == (desk.replica.head.seq, account(desk).head)
    world.restart_server()  # a newer program, which can read it
    desk.sync()
    assert account(desk) == SyncAccount(EVENTS, EVENTS, 0, short(desk.replica.head.hash))
    assert desk.rows() == world.rows()


def test_36_the_laptop_is_stolen(world: World) -> None:
    """As far as it can be true: where its journal ended, what rights it has, and which tickets came
    in whose sale died with it. Cut off, what it has not sold is free, and it hears nothing more.
    """
    show = Performance(
        PerformanceId(world.performance), ProductionId(bytes(16)), HouseId(world.house),
        "Florissant", "Hall", "2026-11-27T20:00", "Europe/Brussels",
    )  # fmt: skip
    world.record("performance", world.performance, **fields_of(show))
    laptop, manager, door = world.enrol(), world.enrol("manager"), world.enrol("door")
    laptop.claim(1, 2, 3, 4)
    laptop.sell(1)
    world.settle()
    known = laptop.replica.head
    code = laptop.sell(2).tickets[0].code  # never sent: this is what the thief has
    door.scan(code, verdict="ok_by_signature")
    world.settle(door, manager)
    (told,) = (one for one in manager.pull().contacts if one.device == laptop.id)
    assert (told.incarnation, told.seq, told.head) == (known.incarnation, known.seq, known.hash)
    about = story(manager, laptop)
    (stored,) = world.rows_of(Order)
    assert about.last_sale is not None
    assert (about.last_sale.number, about.last_sale.at_ms) == (stored.number, stored.at_ms)
    assert [row.places for row in about.outstanding] == [3]  # 2 is sold, and nobody knows it
    assert [scan.door for scan in about.unknown_scans] == ["door"]
    cut_off(manager.replica, DeviceId(laptop.id), "stolen", NOBODY)
    world.settle(manager, door)
    assert [world.seat(n).state for n in (1, 3, 4)] == ["sold", "free", "free"]
    about = story(manager, laptop)
    assert (about.state, about.outstanding) == ("stolen", ())
    (freed,) = about.freed  # a ticket for one of these may turn up: nobody knows which
    assert (freed.title, freed.starts_local) == ("Florissant", "2026-11-27T20:00")
    (told,) = (one for one in manager.pull().contacts if one.device == laptop.id)
    assert (told.seq, told.head) == (known.seq, known.hash)
    ask = laptop.device.open_request()
    assert world.server.open(ask).ok is False

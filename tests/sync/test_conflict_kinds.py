"""The other kinds of conflict: opened by their cause, closed when they are untrue."""

import hashlib
from pathlib import Path

import msgspec
import pytest

from boxoffice.catalog.documents import fields_of
from boxoffice.catalog.plan import decode_plan, encode_plan
from boxoffice.fold.rows import Conflict, Document, Grant, Ticket, house_scope
from boxoffice.journal import event as reading
from boxoffice.journal.kinds import (
    KINDS,
    DeviceRevoke,
    DocumentEdit,
    GrantRevoke,
    ShiftOpen,
)
from boxoffice.rules.ways_out import Outcome
from sync.server.founding import NewHouse
from tests.sync.bookings import PRICES
from tests.sync.databases import backup, put_back
from tests.sync.deciding import refused, solve
from tests.sync.neighbours import certify
from tests.sync.till import POOL, Till
from tests.sync.world import PLACES, World, members_of, plan_blob


def test_a_place_too_many_in_a_pool_is_over_when_there_is_room(world: World) -> None:
    """quota_over: at risk into a full pool; a ticket taken back makes room."""
    one, two = world.enrol(), world.enrol()
    one.claim(pool=POOL, places=PLACES)
    (grant,) = one.rows_of_grants()
    sales = [one.sell_place(grant) for _ in range(PLACES)]
    world.settle()
    risky = two.sale_of((-1,), b"", "risk")
    two.replica.commit(risky)
    world.settle()
    (conflict,) = world.open_conflicts()
    assert (conflict.kind, members_of(conflict)) == ("quota_over", [risky.tickets[0].id])
    refused(two, "outcome_unfit", Outcome.RESEAT)
    one.void(sales[0])
    world.settle()
    assert world.open_conflicts()  # the place is one's to sell again
    one.give_back(grant)
    world.settle()
    assert not world.open_conflicts()
    assert one.rows() == two.rows() == world.rows()


def test_a_scan_without_a_sale_waits_for_it(world: World) -> None:
    """orphan_ticket: by its signature somebody is inside; it ends when the sale arrives."""
    one, door = world.enrol(), world.enrol("door")
    one.claim(1)
    code = one.sell(1).tickets[0].code
    door.scan(code, verdict="ok_by_signature")
    door.sync()
    assert [c.kind for c in world.open_conflicts()] == ["orphan_ticket"]
    one.sync()
    assert not world.open_conflicts()


def test_who_came_in_twice_and_left_once_is_one_person(world: World) -> None:
    """double_entry ends by a scan at the exit."""
    one, door, other = world.enrol(), world.enrol("door"), world.enrol("door")
    one.claim(1)
    ticket = one.sell(1).tickets[0]
    world.settle()
    door.scan(ticket.code, ticket.id)
    other.scan(ticket.code, ticket.id)
    world.settle()
    assert [c.kind for c in world.open_conflicts()] == ["double_entry"]
    door.scan(ticket.code, ticket.id, way="out")
    world.settle()
    assert not world.open_conflicts()


def test_an_edit_conflict_ends_when_somebody_writes_it_anew(world: World) -> None:
    """Every field of it, by somebody who knew what stands there."""
    one, two = world.enrol(), world.enrol()
    one.edit("note", b"n" * 16, 0, a="x", b="x")
    world.settle()
    one.edit("note", b"n" * 16, 1, a="one", b="one")
    two.edit("note", b"n" * 16, 1, a="two", b="two")
    one.sync()
    two.sync()
    world.settle()
    assert [c.kind for c in world.open_conflicts()] == ["edit_conflict"]
    two.edit("note", b"n" * 16, 2, a="both")
    world.settle()
    assert world.open_conflicts()
    two.edit("note", b"n" * 16, 3, a="both", b="both")
    world.settle()
    assert not world.open_conflicts()


def test_a_restored_device_is_told_to_people_until_its_rights_are_released(world: World) -> None:
    """forked_device: its old rights are contested; a person ends them."""
    one, two = world.enrol(), world.enrol()
    one.claim(1)
    world.settle()
    path = one.folder / "device.db"
    backup(path, world.folder / "copy.db")
    one.sell(1)
    one.sync()
    one.stop()
    put_back(path, world.folder / "copy.db")
    (one.folder / "witness" / "head").unlink(missing_ok=True)
    one.start()
    one.sync()
    (conflict,) = world.open_conflicts()
    assert (conflict.kind, members_of(conflict)) == ("forked_device", [one.id])
    (grant,) = (g for g in world.rows_of(Grant) if g.state == "contested")
    two.sync()
    two.replica.commit(GrantRevoke(grant.id, world.house, world.performance))
    world.settle()
    assert not world.open_conflicts()


def test_a_price_of_yesterday_is_told_once(world: World) -> None:
    """price_mismatch: one row for each desk, performance and price, with all its tickets."""
    one = world.enrol()
    one.claim(1, 2, 3)
    world.server.record(DocumentEdit(world.house, "price_list", PRICES.id, 0, fields_of(PRICES)))
    known = {"price_list": PRICES.id}
    world.server.record(DocumentEdit(world.house, "performance", world.performance, 9, known))
    one.sell(1)
    one.sync()
    assert not world.open_conflicts()
    for seat in (2, 3):
        sale = one.sale_of((seat,))
        cheap = msgspec.structs.replace(sale.tickets[0], cents=1200)
        one.replica.commit(msgspec.structs.replace(sale, tickets=(cheap,)))
        one.sync()
    (conflict,) = world.open_conflicts()
    assert conflict.kind == "price_mismatch"
    assert len(members_of(conflict)) == 2
    solve(one, Outcome.KEEP_BOTH)
    world.settle()
    assert not world.open_conflicts()


def test_an_event_of_a_newer_program_is_told_until_it_is_read(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """quarantined: stored, shown, and over when the upgraded server has applied it."""
    one = world.enrol()
    with monkeypatch.context() as old:
        kinds = {k: v for k, v in KINDS.items() if k != "shift_open"}
        one.replica.commit(ShiftOpen(b"s" * 16, world.house, 1, 0))
        old.setattr(reading, "KINDS", kinds)
        one.push()
    (conflict,) = world.open_conflicts()
    assert conflict.kind == "quarantined"
    world.restart_server()
    assert not world.open_conflicts()
    one.sync()
    assert one.rows() == world.rows()


def test_of_a_stolen_device_people_are_told_once(world: World) -> None:
    """quarantined: all that it sends is kept aside, and one row says so."""
    one = world.enrol()
    one.claim(1, 2)
    one.sell(1)
    one.sell(2)
    world.server.record(DeviceRevoke(one.id, world.house, "stolen"))
    one.push()
    assert not world.rows_of(Ticket)
    assert [(c.kind, members_of(c)) for c in world.open_conflicts()] == [
        ("quarantined", [one.id]),
    ]  # fmt: skip


def _of_another_house(world: World) -> Till:
    """A desk of another house, certified to sell for the first."""
    ours = world.house
    world.house = world.server.found_house(NewHouse("Elsewhere", "An", "123456"))
    till = world.enrol()
    world.house = ours
    certify(world, till, ours)
    return till


def test_a_conflict_goes_to_every_house_concerned(tmp_path: Path) -> None:
    """The owning house, and whoever sold one of the tickets."""
    row = Conflict(
        b"c" * 16, b"a" * 16, "double_sale", b"p", 1, b"\x90", "open", b"", b"b" * 16 + b"d" * 16
    )
    assert row.scopes() == tuple(house_scope(h * 16) for h in (b"a", b"b", b"d"))
    world = World(tmp_path)
    one, two = world.enrol(), _of_another_house(world)
    one.claim(1)
    foreign = msgspec.structs.replace(two.sale_of((1,), b"", "risk"), house=two.replica.house)
    two.replica.commit(foreign)
    two.push()
    (conflict,) = world.open_conflicts()
    assert conflict.others == two.replica.house
    two.sync()
    assert [row.id for row in two.replica.reader().select(Conflict, "1")] == [conflict.id]
    world.close()


def test_a_plan_that_would_move_somebody_waits_for_a_person(world: World) -> None:
    """A manager without a network gave the seats other names; meanwhile one of them was sold. Who
    has a place keeps it under its name, and the rest of the edit stands.
    """
    desk, office = world.enrol(), world.enrol("manager")
    world.settle()
    (before,) = world.rows_of(Document, "kind = 'performance'")
    plan = decode_plan(plan_blob())
    back = msgspec.structs.replace(plan, seats=(plan.seats[-1], *plan.seats[:-1]))
    longer = msgspec.structs.replace(plan, seats=(*plan.seats, plan.seats[0]))
    for other in (back, longer):
        data = encode_plan(other)
        world.server.put_blob(hashlib.sha256(data).digest(), data)
    renamed, more = (hashlib.sha256(encode_plan(one)).digest() for one in (back, longer))
    office.edit("performance", world.performance, before.revision, plan=renamed, title="Later")
    desk.claim(4)
    desk.sell(4)
    desk.sync()
    world.settle()
    (row,) = world.rows_of(Document, "kind = 'performance'")
    now = msgspec.msgpack.decode(row.fields)
    assert (now["plan"], now["title"]) == (hashlib.sha256(plan_blob()).digest(), "Later")
    assert [c.kind for c in world.open_conflicts()] == ["edit_conflict"]
    assert desk.rows() == office.rows() == world.rows()
    office.edit("performance", world.performance, row.revision, plan=more)
    world.settle()
    (row,) = world.rows_of(Document, "kind = 'performance'")
    assert msgspec.msgpack.decode(row.fields)["plan"] == more
    assert not world.open_conflicts()

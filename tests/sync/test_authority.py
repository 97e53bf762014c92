"""The rights of one house never reach another's data, whatever its devices sign."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from boxoffice.fold import rows as tables
from boxoffice.journal.event import HEAD_DOMAIN
from boxoffice.journal.kinds import (
    Admission,
    DeviceRevoke,
    DocumentEdit,
    Enrol,
    GrantIssue,
    GrantReturn,
    GrantRevoke,
    Payload,
    PiiErase,
    ShiftOpen,
    Void,
)
from sync.protocol import PushRequest
from sync.server.founding import NewHouse
from tests.sync.till import Till
from tests.sync.world import World, members_of


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


@pytest.fixture
def victim(world: World) -> Till:
    """A desk of the first house that has sold a seat and owns two more."""
    till = world.enrol()
    till.claim(1, 2, 3)
    till.sell(1)
    till.sync()
    return till


def stranger(world: World, kind: str = "manager") -> Till:
    """A device of another house on the same server."""
    other = world.server.found_house(NewHouse("Elsewhere", "An", "123456"))
    first, world.house = world.house, other
    till = world.enrol(kind)
    world.house = first
    return till


def _edit(world: World, _victim: Till) -> Payload:
    return DocumentEdit(world.house, "performance", world.performance, 1, {"title": "Mine now"})


def _void(world: World, victim: Till) -> Payload:
    (ticket,) = victim.replica.reader().select(tables.Ticket, "1")
    return Void(ticket.order, world.house, (ticket.id,), ())


def _void_as_own(world: World, victim: Till) -> Payload:
    (ticket,) = victim.replica.reader().select(tables.Ticket, "1")
    return Void(ticket.order, b"elsewhere.......", (ticket.id,), ())


def _return(world: World, victim: Till) -> Payload:
    return GrantReturn(victim.grant_of(2), world.house, world.performance, (2, 3))


def _revoke_grant(world: World, victim: Till) -> Payload:
    return GrantRevoke(victim.grant_of(2), world.house, world.performance, (2, 3))


def _revoke_device(world: World, victim: Till) -> Payload:
    return DeviceRevoke(victim.id, world.house, "stolen")


def _enrol(world: World, _victim: Till) -> Payload:
    return Enrol(b"x" * 16, world.house, 9, "mine", "desk", b"k" * 32, b"")


def _issue(world: World, _victim: Till) -> Payload:
    return GrantIssue(b"g" * 16, world.house, world.performance, b"x" * 16, 1, (5,))


def _scan(world: World, victim: Till) -> Payload:
    (ticket,) = victim.replica.reader().select(tables.Ticket, "1")
    return Admission(world.performance, world.house, ticket.id, ticket.code, "in", "ok", "Door")


def _erase(world: World, _victim: Till) -> Payload:
    return PiiErase(world.house, (b"r" * 16,))


def _shift(world: World, _victim: Till) -> Payload:
    return ShiftOpen(b"s" * 16, world.house, 1, 100)


REACHES = (
    _edit, _void, _void_as_own, _return, _revoke_grant, _revoke_device, _enrol, _issue, _scan,
    _erase, _shift,
)  # fmt: skip


@pytest.mark.parametrize("reach", REACHES, ids=lambda reach: reach.__name__)
def test_no_event_of_another_house_does_anything(
    world: World, victim: Till, reach: Callable[[World, Till], Payload]
) -> None:
    """It is kept, as everything is, and the next one is not held up."""
    till = stranger(world)
    ref = b"r" * 16
    with victim.replica.write() as tx:
        tx.keep_private(tables.Pii(ref, world.house, b"salt", "Janssens", 0))
    victim.sync()
    before = world.rows()
    till.replica.commit(reach(world, victim))
    till.push()
    after = world.rows()
    assert {table: rows for table, rows in after.items() if table != "conflict"} == {
        table: rows for table, rows in before.items() if table != "conflict"
    }
    (kept,) = world.all_of("SELECT status FROM event WHERE kind = 'not_allowed'")
    assert kept == ("quarantined",)
    own = DocumentEdit(till.replica.house, "note", b"n" * 16, 0, {"text": "of our own"})
    till.replica.commit(own)
    till.sync()
    assert world.rows_of(tables.Document, "kind = 'note'")


def test_a_scan_by_another_house_is_no_entry_of_ours(world: World, victim: Till) -> None:
    """It names a ticket of ours as its own house's: our double entry stays ours, and without it."""
    (ticket,) = victim.replica.reader().select(tables.Ticket, "1")
    ours = [victim.scan(ticket.code, ticket.id).hash for _ in range(2)]
    victim.sync()
    (told,) = world.open_conflicts()
    till = stranger(world)
    for _ in range(2):
        said = Admission(
            world.performance, till.replica.house, ticket.id, ticket.code, "in", "ok", "Door"
        )
        till.replica.commit(said)
    till.sync()
    assert world.open_conflicts() == [told]
    ours.append(victim.scan(ticket.code, ticket.id).hash)
    victim.sync()
    (told,) = world.open_conflicts()
    assert (told.house, set(members_of(told))) == (world.house, set(ours))


def test_what_was_not_allowed_is_not_allowed_after_a_restart_either(
    world: World, victim: Till
) -> None:
    """Quarantine is tried again by a newer program; this stays in it."""
    till = stranger(world)
    till.replica.commit(_edit(world, victim))
    till.push()
    world.restart_server()
    (row,) = world.rows_of(tables.Document, "kind = 'performance'")
    assert b"Mine now" not in row.fields


@pytest.mark.parametrize("kind", ["desk", "door", "manager"])
def test_a_device_gives_itself_nothing_in_its_own_house(
    world: World, victim: Till, kind: str
) -> None:
    """Rights and enrolments come from the server alone; a door only scans."""
    till = world.enrol(kind)
    said: list[Payload] = [_enrol(world, victim), _issue(world, victim)]
    if kind == "door":
        said += [_edit(world, victim), _void(world, victim), _erase(world, victim)]
        said += [_revoke_device(world, victim), _revoke_grant(world, victim)]
    before = world.rows()
    for payload in said:
        till.replica.commit(payload)
    till.push()
    assert {k: v for k, v in world.rows().items() if k != "conflict"} == {
        k: v for k, v in before.items() if k != "conflict"
    }
    assert len(world.all_of("SELECT 1 FROM event WHERE kind = 'not_allowed'")) == len(said)


def test_nobody_speaks_in_anothers_name_after_a_restart(world: World, victim: Till) -> None:
    """What says that it is of another device is kept aside, and stays so when it is tried again."""
    till = stranger(world)
    ask = victim.device.push_request()
    assert ask is None
    victim.void(victim.sell(2))
    (theirs, *_) = victim.device.push_request().events  # type: ignore[union-attr]
    signed = till.key.sign(HEAD_DOMAIN + theirs.hash)
    forged = PushRequest(till.id, theirs.incarnation, till.device.session.token, (theirs,), signed)
    world.server.push(forged)
    world.restart_server()
    assert world.seat(2).state == "granted"

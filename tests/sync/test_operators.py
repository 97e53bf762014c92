"""What a person may not do is stored, stands and is shown (sync.md §9): the server asks again."""

from __future__ import annotations

import msgspec
import pytest

from boxoffice.fold.rows import Conflict, Document, Ticket
from boxoffice.ids import OperatorId, ShiftId
from boxoffice.journal.kinds import (
    Decide,
    DeviceRevoke,
    DocumentEdit,
    GrantRecall,
    Payload,
    PiiErase,
    Secret,
    SoldPayment,
    Void,
)
from boxoffice.replica.replica import Actor
from boxoffice.rules.ways_out import Outcome
from tests.sync.blocking import block
from tests.sync.deciding import solve
from tests.sync.till import Till
from tests.sync.world import World, members_of

SELLER, MANAGER, DOOR = (OperatorId(name.ljust(16)) for name in (b"An", b"Bram", b"Chloe"))
HOUR_MS = 3_600_000


def by(who: OperatorId) -> Actor:
    return Actor(who, ShiftId(b"shift"))


@pytest.fixture
def till(world: World) -> Till:
    """A desk of a house with three people, that owns some seats."""
    for who, roles in ((SELLER, ["seller"]), (MANAGER, ["manager"]), (DOOR, ["door"])):
        world.record("operator", who, roles=roles)
    till = world.enrol()
    till.claim(*range(6))
    world.settle()
    return till


def told(world: World) -> list[tuple[bytes, str, int]]:
    """Who did what beyond their rights, and how often."""
    found = [members_of(row) for row in world.open_conflicts() if row.kind == "beyond_rights"]
    return sorted((who, act.decode(), len(events)) for who, act, _, *events in found)


def status(till: Till) -> list[str]:
    reply = till.push()
    assert reply is not None
    return [result.status for result in reply.results]


def test_a_sale_by_a_volunteer_of_the_door_stands_and_is_shown(world: World, till: Till) -> None:
    """Never rejected, nothing behind it waits; told once, with every event."""
    for seat in (0, 1):
        till.replica.commit(till.sale_of((seat,)), by(DOOR))
    till.replica.commit(till.sale_of((2,)), by(SELLER))
    assert status(till) == ["flagged", "flagged", "applied"]
    world.settle()
    assert [t.state for t in world.rows_of(Ticket)] == ["valid"] * 3
    assert told(world) == [(DOOR, "sell", 2)]
    assert till.rows() == world.rows()


def _decide(till: Till) -> Payload:
    return Decide(b"c" * 16, till.world.house, "write_off")


def _recall(till: Till) -> Payload:
    return GrantRecall(till.grant_of(0), till.world.house, till.world.performance)


def _cut_off(till: Till) -> Payload:
    return DeviceRevoke(till.world.devices[-1].id, till.world.house, "lost")


def _prices(till: Till) -> Payload:
    return DocumentEdit(till.world.house, "price_list", b"l" * 16, 0, {"name": "mine"})


def _erase(till: Till) -> Payload:
    return PiiErase(till.world.house, (b"r" * 16,))


@pytest.mark.parametrize(
    ("act", "name"),
    [(_decide, "decide"), (_recall, "rights"), (_cut_off, "rights"), (_prices, "edit"),
     (_erase, "erase")],
)  # fmt: skip
def test_what_is_a_managers_is_shown_when_a_seller_does_it(
    world: World, till: Till, act, name: str
) -> None:
    """And not when a manager does, or the installation itself (nobody)."""
    other = world.enrol()
    for who in (MANAGER, OperatorId(b"")):
        other.replica.commit(act(till), by(who))
    other.push()
    assert told(world) == []
    payload = act(till)
    third = world.enrol()
    third.replica.commit(payload, by(SELLER))
    third.push()
    assert told(world) == [(SELLER, name, 1)]


def test_what_the_house_gives_to_other_roles(world: World, till: Till) -> None:
    """Overrides, free tickets and blocks are a seller's unless the house says otherwise."""

    def all_three() -> None:
        free = till.sale_of((0,))
        gift = msgspec.structs.replace(free.tickets[0], cents=0)
        till.replica.commit(msgspec.structs.replace(free, tickets=(gift,)), by(SELLER))
        risk = till.sale_of((20,), b"", "risk")
        why = Secret(b"w" * 16, b"h" * 32)
        till.replica.commit(msgspec.structs.replace(risk, override=why), by(SELLER))
        block(till, 30, actor=by(SELLER))
        till.push()

    all_three()
    assert told(world) == []
    rule = {act: ["manager"] for act in ("override", "free", "block")}
    world.record("house", world.house, roles_for=rule)
    all_three()
    assert told(world) == [(SELLER, "block", 1), (SELLER, "free", 1), (SELLER, "override", 1)]


def test_a_second_person_who_may_makes_it_right(world: World, till: Till) -> None:
    """The one who allowed an override counts as well as who did it."""
    world.record("house", world.house, roles_for={"override": ["manager"]})
    for second, expected in ((MANAGER, []), (DOOR, [(SELLER, "override", 1)])):
        risk = till.sale_of((20,), b"", "risk")
        why = Secret(b"w" * 16, b"h" * 32)
        sale = msgspec.structs.replace(risk, override=why, second=second)
        till.replica.commit(sale, by(SELLER))
        till.push()
        assert told(world) == expected


def test_more_paid_back_than_the_house_lets_a_seller(world: World, till: Till) -> None:
    """Up to the ceiling it is anybody's who sells; without one there is none."""
    world.record("house", world.house, refund_ceiling=1500)
    sales = [till.sell(0), till.sell(1, 2)]
    for sale in sales:
        paid = (SoldPayment("cash", -sale.total),)
        tickets = tuple(ticket.id for ticket in sale.tickets)
        till.replica.commit(Void(sale.order, world.house, tickets, paid), by(SELLER))
    till.push()
    assert told(world) == [(SELLER, "refund", 1)]
    assert [t.state for t in world.rows_of(Ticket)] == ["void"] * 3


def test_roles_are_those_of_then(world: World, till: Till) -> None:
    """A desk was away: what it did before a role was taken is right, what it did after is not; and
    a role that was given later does not make it right.
    """
    office = world.enrol("manager")
    till.device.measured(world.clock.now, world.clock.now, world.clock.now, 0)
    office.device.measured(world.clock.now, world.clock.now, world.clock.now, 0)
    till.replica.commit(till.sale_of((0,)), by(SELLER))
    world.clock.now += HOUR_MS
    (base,) = {row.revision for row in world.rows_of(Document) if row.id == SELLER}
    office.edit("operator", SELLER, base, roles=["door"])
    office.push()
    world.clock.now += HOUR_MS
    till.replica.commit(till.sale_of((1,)), by(SELLER))
    world.clock.now += HOUR_MS
    office.edit("operator", SELLER, base + 1, roles=["seller"])
    office.push()
    assert status(till) == ["applied", "flagged"]
    assert told(world) == [(SELLER, "sell", 1)]
    world.settle()
    assert till.rows() == office.rows() == world.rows()


def test_who_makes_himself_a_manager_is_shown(world: World, till: Till) -> None:
    """Judged by what he was."""
    till.replica.commit(
        DocumentEdit(world.house, "operator", SELLER, 1, {"roles": ["manager"]}), by(SELLER)
    )
    till.push()
    assert told(world) == [(SELLER, "edit", 1)]


def test_somebody_whom_nobody_knows_is_shown_until_the_name_arrives(world: World) -> None:
    """A server that lost its tail hears of the sale first; then it closes by itself."""
    world.record("operator", MANAGER, roles=["manager"])
    one, office = world.enrol(), world.enrol("manager")
    one.claim(0, 1)
    office.edit("operator", SELLER, 0, roles=["seller"])
    office.edit("operator", DOOR, 0, roles=["door"])
    one.replica.commit(one.sale_of((0,)), by(SELLER))
    one.replica.commit(one.sale_of((1,)), by(DOOR))
    one.push()
    assert told(world) == [(SELLER, "sell", 1), (DOOR, "sell", 1)]
    office.push()
    assert told(world) == [(DOOR, "sell", 1)]
    assert {c.state for c in world.rows_of(Conflict)} == {"open", "closed"}
    world.settle()
    assert one.rows() == office.rows() == world.rows()


def test_a_house_without_people_judges_nobody(world: World) -> None:
    """There is nobody to judge by."""
    one = world.enrol()
    one.claim(0)
    one.replica.commit(one.sale_of((0,)), by(SELLER))
    assert status(one) == ["applied"]


def test_a_manager_says_that_it_is_fine(world: World, till: Till) -> None:
    """Decided by a named person; the next time it is told again, without what was decided."""
    till.replica.commit(till.sale_of((0,)), by(DOOR))
    till.sync()
    solve(till, Outcome.KEEP_BOTH, actor=by(MANAGER))
    till.sync()
    assert told(world) == []
    till.replica.commit(till.sale_of((1,)), by(DOOR))
    till.sync()
    assert told(world) == [(DOOR, "sell", 1)]
    assert till.rows() == world.rows()

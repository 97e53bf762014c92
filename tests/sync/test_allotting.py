"""What the server gives by itself: the top-up on contact, the evening's share at the close."""

import pytest

from boxoffice.catalog.documents import fields
from boxoffice.clock import Planned
from boxoffice.fold.rows import Document, Grant, Seat
from boxoffice.journal.kinds import DocumentEdit
from tests.sync.till import Till
from tests.sync.world import PLACES, SEATS, World

DAY, ZONE = "2027-01-15", "Europe/Brussels"


def at(local: str, day: str = DAY) -> int:
    return int(Planned(f"{day}T{local}", ZONE).utc().timestamp() * 1000)


def edit(world: World, kind: str, id_: bytes, **said: object) -> None:
    """A manager writes, knowing what stands there."""
    known = world.rows_of(Document, f"kind = '{kind}'")
    base = known[0].revision if known else 0
    world.server.record(DocumentEdit(world.house, kind, id_, base, said))


def evening(world: World, **rule: object) -> None:
    """Tonight at eight; what the house rules."""
    world.clock.now = at("17:00")
    edit(world, "performance", world.performance, starts_local=f"{DAY}T20:00", zone=ZONE)
    edit(world, "house", world.house, **rule)


def contact(world: World, *tills: Till) -> None:
    """A minute later, in step again."""
    world.clock.now += 61_000
    for till in tills:
        till.sync()


def owned(world: World, till: Till) -> list[int]:
    mine = {g.id for g in world.rows_of(Grant) if g.device == till.id and g.state == "active"}
    return [seat for seat in range(SEATS) if till.grant_of(seat) in mine]


def places(world: World, till: Till) -> int:
    return sum(
        g.places - g.returned for g in world.rows_of(Grant) if g.pool and g.device == till.id
    )


def test_at_the_close_all_that_is_unsold_goes_to_the_evening_desks(world: World) -> None:
    """In blocks of neighbours; before that moment nothing, afterwards everything."""
    one, two, three = world.enrol(), world.enrol(), world.enrol()
    evening(world, advance_closes="18:00", evening_desks=[one.id, two.id])
    one.claim(0)
    one.sell(0)
    contact(world, one, two, three)
    assert owned(world, two) == []
    world.clock.now = at("18:00")
    contact(world, one, two, three)
    world.settle()
    assert owned(world, one) + owned(world, two) == list(range(1, SEATS))
    assert owned(world, three) == []
    assert (places(world, one), places(world, two)) == (PLACES // 2, PLACES // 2)


def test_what_others_own_is_asked_back_and_dealt_once(world: World) -> None:
    """And what an evening desk gives back is not pressed on it again."""
    one, two = world.enrol(), world.enrol()
    evening(world, advance_closes="18:00", evening_desks=[one.id])
    two.claim(3, 4)
    world.clock.now = at("18:00")
    for _ in range(4):
        contact(world, one, two)
    assert owned(world, one) == list(range(SEATS))
    assert owned(world, two) == []
    one.give_back(one.grant_of(3))
    for _ in range(3):
        contact(world, one, two)
    assert {3, 4}.isdisjoint(owned(world, one))


@pytest.mark.parametrize(
    ("day", "utc"), [("2027-03-27", "2027-03-27T17:00"), ("2027-03-28", "2027-03-28T16:00")]
)
def test_the_close_is_a_local_time_of_its_day(world: World, day: str, utc: str) -> None:
    """Eighteen o'clock before and after the clocks were changed in the night between."""
    one = world.enrol()
    evening(world, advance_closes="18:00")
    edit(world, "performance", world.performance, starts_local=f"{day}T20:00")
    closes = int(Planned(utc, "UTC").utc().timestamp() * 1000)
    world.clock.now = closes - 61_000 - 1
    contact(world, one)
    assert not owned(world, one)
    contact(world, one)
    world.settle()
    assert len(owned(world, one)) == SEATS


def test_a_desk_is_topped_up_to_what_it_will_need(world: World) -> None:
    """At least what the plan says, more when it sells; not while half of it is left; never out of
    the web's share.
    """
    one = world.enrol()
    evening(world)
    edit(world, "grant_plan", world.performance, top_up=4, web=50)
    contact(world, one)
    world.settle()
    first = owned(world, one)
    assert len(first) == 4
    assert first == list(range(first[0], first[0] + 4))  # neighbours
    one.sell(first[0])
    contact(world, one)
    assert len(owned(world, one)) == 3
    for seat in first[1:]:
        one.sell(seat)
    contact(world, one)
    contact(world, one)
    assert len(owned(world, one)) == 8  # it sold four within the hour
    for _ in range(8):
        for seat in owned(world, one):
            one.sell(seat)
        contact(world, one)
        contact(world, one)
    assert len(world.rows_of(Seat, "state <> 'free'")) == SEATS // 2


def test_a_house_without_rules_is_left_alone(world: World) -> None:
    """And nonsense in them gives nothing, and stops nobody."""
    one = world.enrol()
    evening(world)
    contact(world, one)
    edit(world, "house", world.house, advance_closes="soon", evening_desks=[one.id])
    contact(world, one)
    edit(world, "grant_plan", world.performance, top_up="many")
    contact(world, one)
    assert not world.rows_of(Grant)
    (house,) = world.rows_of(Document, "kind = 'house'")
    assert fields(house)["advance_closes"] == "soon"


def test_a_restored_server_gives_nothing_by_itself(world: World) -> None:
    """While its house waits for its devices (design §6a.1)."""
    one, two = world.enrol(), world.enrol()
    evening(world, advance_closes="18:00")
    world.settle()
    world.back_up()
    two.claim(3)
    world.restore()
    world.clock.now = at("19:00")
    contact(world, one)
    assert not world.rows_of(Grant)
    contact(world, two, one)
    contact(world, two, one)
    assert owned(world, one)

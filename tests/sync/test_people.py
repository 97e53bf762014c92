"""Customers and deadlines between devices: what one desk writes, the other finds."""

import pytest

from boxoffice.actions import customers
from boxoffice.actions.reserving import extend
from boxoffice.catalog.customer import Consent, consents
from boxoffice.catalog.documents import fields
from boxoffice.clock import Planned
from boxoffice.fold.rows import Pii, Reservation
from boxoffice.ids import CustomerId, HouseId
from boxoffice.journal.kinds import Extend, PiiErase
from boxoffice.queries import customers as known
from boxoffice.views import Details
from tests.sync.bookings import ACTOR, hand_over, release, reserve
from tests.sync.till import Till
from tests.sync.world import World

LATER = Planned("2026-11-27T20:00", "Europe/Brussels")
JO = Details("Jo Janssens", "jo@example.org", "0476 12 34 56")


def found(till: Till, text: str) -> list[str]:
    """Names that a desk finds."""
    store = till.replica.reader()
    return [one.details.name for one in known.find(store, HouseId(till.world.house), text)]


def words(till: Till) -> int:
    """Words in the search of a desk."""
    count: int = (
        till.replica.reader().conn.execute("SELECT count(*) FROM person_word").fetchone()[0]
    )
    return count


def stored(till: Till, details: Details = JO) -> CustomerId:
    """Somebody becomes known at a desk."""
    return customers.store_customer(till.replica, details, ACTOR)


def test_another_desk_finds_who_was_stored(world: World) -> None:
    """By name, address and number; no word of it stands in an event."""
    one, two = world.enrol(), world.enrol()
    stored(one)
    world.settle()
    assert found(two, "jans") == found(two, "jo@ex") == found(two, "+32476") == ["Jo Janssens"]
    bodies = [bytes(body) for (body,) in world.all_of("SELECT body FROM event")]
    assert not any(b"Janssens" in body for body in bodies)
    assert one.rows() == two.rows() == world.rows()


def test_a_newcomer_finds_them_too(world: World) -> None:
    """The search comes with the rows, whatever brought them."""
    one = world.enrol()
    stored(one)
    world.settle()
    late = world.enrol()
    late.sync()
    assert found(late, "janssens") == ["Jo Janssens"]


def test_erasure_reaches_the_search_of_every_desk(world: World) -> None:
    """Also of one that was away and learns of it late."""
    one, two = world.enrol(), world.enrol()
    jo = stored(one)
    world.settle()
    assert words(two) > 0
    assert customers.erase(one.replica, jo, ACTOR) == 3
    assert found(one, "jans") == []
    world.settle()
    assert words(one) == words(two) == 0
    assert {item.value for item in world.rows_of(Pii) if item.erased} == {""}
    assert one.rows() == two.rows() == world.rows()


def test_merged_at_one_desk_and_put_right_at_the_other(world: World) -> None:
    """Two edits of different fields: both stand, and one person is found."""
    one, two = world.enrol(), world.enrol()
    jo, johan = stored(one), stored(one, Details("Johan Janssens", "jo@example.org"))
    world.settle()
    customers.merge(one.replica, jo, johan, ACTOR)
    customers.store_customer(two.replica, Details("Jo Janssens", "new@example.org"), ACTOR, jo)
    world.settle()
    assert found(two, "janssens") == ["Jo Janssens"]
    assert found(one, "new@") == ["Jo Janssens"]
    assert known.same_person(two.replica.reader(), jo) == (jo, johan)
    assert one.rows() == two.rows() == world.rows()


@pytest.mark.parametrize("many", [False, True])
def test_two_desks_that_merge_each_others_customer_keep_one(world: World, many: bool) -> None:
    """The merge that is heard of first holds, also around a third; nobody is lost to the search."""
    one, two = world.enrol(), world.enrol()
    jo, johan = stored(one), stored(one, Details("Johan Janssens", "jo@example.org"))
    third = stored(one, Details("J. Janssens", "j@example.org"))
    world.settle()
    customers.merge(one.replica, jo, johan, ACTOR)
    if many:
        customers.merge(two.replica, third, jo, ACTOR)
        customers.merge(two.replica, johan, third, ACTOR)
    else:
        customers.merge(two.replica, johan, jo, ACTOR)
    world.settle(one, two)
    assert one.rows() == two.rows() == world.rows()
    house = HouseId(world.house)
    same = {jo, johan} | ({third} if many else set())
    shown = {known.found(two.replica.reader(), house, id_) for id_ in same}
    (person,) = shown
    assert person is not None
    assert [len(found(till, "janssens")) for till in (one, two)] == [3 - len(same) + 1] * 2


def test_a_later_deadline_reaches_the_others(world: World) -> None:
    """Vasthouden moves no right: the seats stay with their owner."""
    one, two = world.enrol(), world.enrol()
    world.settle()
    one.claim(1)
    made = reserve(one, 1)
    world.settle()
    extend(one.replica, made.reservation, LATER, ACTOR)
    world.settle()
    (row,) = two.replica.reader().select(Reservation, "1")
    assert row.until == LATER.local
    assert one.rows() == two.rows() == world.rows()


def test_who_released_is_told_to_the_others(world: World) -> None:
    """A late customer may ask at any desk."""
    one, two = world.enrol(), world.enrol()
    world.settle()
    one.claim(1)
    made = reserve(one, 1)
    world.settle()
    release(one, made.reservation)
    world.settle()
    (row,) = two.replica.reader().select(Reservation, "1")
    assert (row.freed_by, row.freed_ms > 0) == (ACTOR.operator, True)
    assert one.rows() == two.rows() == world.rows()


def test_who_owns_it_no_more_cannot_keep_it_longer(world: World) -> None:
    """Handed over meanwhile: the new owner's deadline stands, whichever is heard first."""
    one, two = world.enrol(), world.enrol()
    world.settle()
    one.claim(1)
    made = reserve(one, 1)
    world.settle()
    hand_over(one, made.reservation, two)
    world.settle()
    before = world.rows_of(Reservation)[0].until
    one.replica.commit(
        Extend(made.reservation, world.house, ((0, b"g" * 16),), LATER.local, LATER.zone)
    )
    world.settle()
    assert world.rows_of(Reservation)[0].until == before
    assert one.rows() == two.rows() == world.rows()


def test_an_erasure_alone_takes_the_words(world: World) -> None:
    """Said by the server or another desk, whose edit of the document comes later or never."""
    one, two = world.enrol(), world.enrol()
    stored(one)
    world.settle()
    refs = tuple(item.ref for item in two.replica.reader().select(Pii, "erased = 0"))
    two.replica.commit(PiiErase(world.house, refs))
    assert words(two) == 0
    world.settle()
    assert words(one) == 0


def test_merging_widens_no_consent(world: World) -> None:
    """What either of the two refused stays refused; what only one was asked stands."""
    one = world.enrol()
    jo, johan = stored(one), stored(one, Details("Johan Janssens"))
    for who, purpose, given, day in (
        (jo, "newsletter", True, "2026-09-01"), (johan, "newsletter", False, "2026-08-01"),
        (johan, "programme", True, "2026-08-01"),
    ):  # fmt: skip
        customers.consent(one.replica, who, Consent(purpose, given, day, "desk"), ACTOR)
    customers.merge(one.replica, jo, johan, ACTOR)
    row = known.document(one.replica.reader(), HouseId(world.house), johan)
    assert row is not None
    said = {consent.purpose: consent.given for consent in consents(fields(row))}
    assert said == {"newsletter": False, "programme": True}

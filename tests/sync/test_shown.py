"""A house shows its evenings to those that sell for it, and to nobody else (design.md §6a.6)."""

from pathlib import Path

import msgspec
import pytest

from boxoffice.catalog.documents import fields, fields_of
from boxoffice.catalog.programme import Performance
from boxoffice.errors import Refused
from boxoffice.fold.rows import Availability, Document, Evening, Pii, house_scope, public_scope
from boxoffice.ids import HouseId, PerformanceId, ProductionId
from boxoffice.journal.kinds import DocumentEdit
from boxoffice.queries.catalogue import Catalogue
from sync.server.founding import NewHouse
from sync.server.keeping import Keeping
from tests.sync.neighbours import found_neighbour
from tests.sync.till import POOL, Till
from tests.sync.world import World

A_WHILE_MS = 2_000


def seller_of(world: World) -> Till:
    """A desk of another house that the first lets sell for it."""
    ours = world.house
    world.house, _ = found_neighbour(world)  # type: ignore[assignment]
    till = world.enrol()
    seller, world.house = world.house, ours
    world.server.let_sell(HouseId(ours), HouseId(seller))
    till.sync()
    return till


def later(world: World, *tills: Till) -> None:
    """Everybody in step, when what is shown may be written again."""
    world.settle()
    world.clock.now += A_WHILE_MS
    for till in tills:
        till.sync()


def free(till: Till) -> set[int]:
    """Seats that the first house shows as free at this desk."""
    row = till.row(Availability, till.world.performance)
    assert row is not None
    number = int.from_bytes(row.free, "little")
    return {n for n in range(number.bit_length()) if number >> n & 1}


def test_another_house_sees_the_evening_and_what_is_free(world: World) -> None:
    """Title, prices and seats that nobody owns; a claim, a sale and a void change them."""
    own, other = world.enrol(), seller_of(world)
    evening = other.row(Evening, world.performance)
    assert evening is not None
    assert evening.house == world.house
    seats = free(other)
    assert {1, 2, 3} <= seats
    own.claim(1, 2)
    own.sell(1)
    later(world, other)
    assert free(other) == seats - {1, 2}
    own.give_back(own.grant_of(2))
    later(world, other)
    assert free(other) == seats - {1}


def test_places_of_a_pool_are_shown(world: World) -> None:
    """Those that are nobody's."""
    own, other = world.enrol(), seller_of(world)
    before = places(other)
    own.claim(pool=POOL, places=3)
    later(world, other)
    assert places(other) == before - 3


def places(till: Till) -> int:
    row = till.row(Availability, till.world.performance)
    assert row is not None
    found: int = msgspec.msgpack.decode(row.pools)[POOL]
    return found


def test_what_is_shown_can_be_claimed_and_sold(world: World) -> None:
    """The other house's desk sells a seat that it was shown; the owning house has the ticket."""
    own, other = world.enrol(), seller_of(world)
    other.claim(3)
    sale = other.sale_of((3,))
    other.replica.commit(msgspec.structs.replace(sale, house=other.replica.house))
    later(world, own, other)
    assert own.seat(3).state == "sold"
    assert 3 not in free(other)


def test_an_edited_title_is_shown(world: World) -> None:
    """What the house says of its evening is what the others see."""
    own, other = world.enrol(), seller_of(world)
    own.edit("performance", world.performance, 1, title="Another title")
    later(world, other)
    evening = other.row(Evening, world.performance)
    assert evening is not None
    assert msgspec.msgpack.decode(evening.shown)["title"] == "Another title"


def test_nothing_is_shown_while_nobody_sells_for_the_house(world: World) -> None:
    """A house alone pays nothing for it."""
    world.enrol().claim(1)
    world.server.shown.write(world.house)
    assert not world.rows_of(Evening)
    assert not world.rows_of(Availability)


def test_no_person_and_no_order_leaves_the_house(world: World) -> None:
    """The feed that others read has two kinds of rows, and the reader follows no other."""
    own, other = world.enrol(), seller_of(world)
    own.claim(1)
    own.sell(1)
    later(world, other)
    assert set(other.device.scopes) == {
        "org", house_scope(other.replica.house), public_scope(world.house),
    }  # fmt: skip
    tables = {
        table
        for (rows,) in world.all_of(
            f"SELECT rows FROM feed WHERE scope = '{public_scope(world.house)}'"  # noqa: S608
        )
        for table, _ in msgspec.msgpack.decode(bytes(rows))
    }
    assert tables == {"evening", "availability"}
    assert not other.replica.reader().select(Pii, "house = ?", (world.house,))


def test_a_stranger_may_not_read_what_is_shown_to_others(world: World) -> None:
    """Only who may sell for a house follows what it shows: pages and snapshots alike."""
    ours = world.house
    seller_of(world)
    world.house = world.server.found_house(NewHouse("Third", "An", "123456"))
    stranger = world.enrol()
    world.house = ours
    ask = stranger.device.pull_request()
    scope = public_scope(ours)
    more = msgspec.structs.replace(ask.cursors[0], scope=scope, seq=0)
    reply = world.server.pull(msgspec.structs.replace(ask, cursors=(*ask.cursors, more)))
    assert scope not in {page.scope for page in reply.pages}


def test_who_may_sell_no_more_follows_no_more(world: World) -> None:
    """The word is taken back: new certificates, another feed, and a claim is refused."""
    other = seller_of(world)
    world.server.let_sell(HouseId(world.house), HouseId(other.replica.house), may=False)
    other.sync()
    assert public_scope(world.house) not in other.device.scopes
    assert not other.claim(3).rows


def test_a_desk_that_comes_later_may_sell_too(world: World) -> None:
    """What a house was let sell is in the certificate of each new desk; not in a door's."""
    other = seller_of(world)
    ours, world.house = world.house, other.replica.house
    desk, door = world.enrol(), world.enrol("door")
    world.house = ours
    desk.sync()
    assert public_scope(ours) in desk.device.scopes
    assert public_scope(ours) not in door.device.scopes
    assert desk.row(Evening, world.performance) is not None


def test_a_house_does_not_sell_for_itself_or_for_nobody(world: World) -> None:
    """same_house, unknown_house."""
    with pytest.raises(Refused, match="same_house"):
        world.server.let_sell(HouseId(world.house), HouseId(world.house))
    with pytest.raises(Refused, match="unknown_house"):
        world.server.let_sell(HouseId(world.house), HouseId(bytes(16)))


def test_the_word_stands_in_the_house_s_own_document(world: World) -> None:
    """So that it is in the books, and a restored server that has it again goes by it."""
    other = seller_of(world)
    (house,) = (row for row in world.rows_of(Document, "kind = 'house'") if row.id == world.house)
    assert fields(house)["sold_by"] == [other.replica.house]


def test_a_newcomer_reads_a_snapshot_of_what_is_shown(tmp_path: Path) -> None:
    """The same two kinds of rows as the feed, and no other."""
    world = World(tmp_path, keeping=Keeping(newcomer_changes=0))
    own, other = world.enrol(), seller_of(world)
    own.claim(1)
    later(world, other)
    ours, world.house = world.house, other.replica.house
    newcomer = world.enrol()
    world.house = ours
    newcomer.sync()
    other.sync()
    assert free(newcomer) == free(other)
    assert newcomer.rows() == other.rows()
    world.close()


def test_a_feed_that_is_none_costs_nothing(world: World) -> None:
    """The pull is answered, without it."""
    other = seller_of(world)
    ask = other.device.pull_request()
    scopes = ("public/zz", "public/", public_scope(bytes(16)))
    more = [msgspec.structs.replace(ask.cursors[0], scope=scope, seq=0) for scope in scopes]
    reply = world.server.pull(msgspec.structs.replace(ask, cursors=(*ask.cursors, *more)))
    assert reply.ok
    assert {page.scope for page in reply.pages} == {cursor.scope for cursor in ask.cursors}


def test_a_stranger_has_nothing_written(world: World) -> None:
    """What a house shows is written for those who may read it."""
    ours = world.house
    other = seller_of(world)
    world.house = world.server.found_house(NewHouse("Third", "An", "123456"))
    stranger = world.enrol()
    world.house = ours
    before = world.all_of("SELECT count(*) FROM feed")
    world.server.record(DocumentEdit(ours, "performance", world.performance, 1, {"title": "New"}))
    world.clock.now += A_WHILE_MS
    ask = stranger.device.pull_request()
    more = msgspec.structs.replace(ask.cursors[0], scope=public_scope(ours), seq=0)
    world.server.pull(msgspec.structs.replace(ask, cursors=(*ask.cursors, more)))
    assert title(other) == "Evening"
    assert world.all_of("SELECT count(*) FROM feed") == [(before[0][0] + 1,)]


def title(till: Till) -> str:
    row = till.row(Evening, till.world.performance)
    assert row is not None
    said: str = msgspec.msgpack.decode(row.shown)["title"]
    return said


@pytest.mark.parametrize(
    ("kind", "field", "said"),
    [
        ("performance", "plan", 5),
        ("performance", "price_list", [1]),
        ("house", "name", None),
        ("house", "sold_by", 5),
        ("house", "sold_by", "x"),
    ],
)
def test_nonsense_in_a_house_s_documents_holds_up_no_other_house(
    world: World, kind: str, field: str, said: object
) -> None:
    """A device of the house can write what it likes into them; the others' desks pull and are
    enrolled as ever (sync.md §9).
    """
    own, other = world.enrol(), seller_of(world)
    own.edit(kind, world.performance if kind == "performance" else world.house, 9, **{field: said})
    own.edit("performance", world.performance, 9, title="Another")
    later(world, own, other)
    world.house = other.replica.house
    world.enrol().sync()


def test_a_name_that_postgresql_does_not_take_is_shown_without_that_character(
    world: World,
) -> None:
    """NUL is a character in a document and none in a column."""
    own, other = world.enrol(), seller_of(world)
    own.edit("house", world.house, 9, name="Ho\0use")
    own.edit("performance", world.performance, 9, title="Another")
    later(world, own, other)
    row = other.row(Evening, world.performance)
    assert row is not None
    assert row.house_name == "House"


def test_an_evening_that_is_not_readable_takes_no_other_from_the_list(world: World) -> None:
    """A desk lists what it can read of another house's evenings, and its own."""
    other = seller_of(world)
    whole = Performance(
        PerformanceId(world.entropy(16)), ProductionId(bytes(16)), world.house, "Whole", "Hall",
        "2027-01-15T20:00", "Europe/Brussels",
    )  # fmt: skip
    world.record("performance", whole.id, **fields_of(whole))
    world.record("performance", world.entropy(16), **(fields_of(whole) | {"starts_local": 5}))
    (ours,) = (
        row for row in world.rows_of(Document, "kind = 'performance'") if row.house != world.house
    )
    world.server.record(DocumentEdit(ours.house, ours.kind, ours.id, 9, fields_of(whole)))
    later(world, other)
    store = other.replica.reader()
    assert len(store.select(Evening, "1")) == 3
    assert [one.id for one in Catalogue(lambda: 1).elsewhere(store)] == [whole.id]

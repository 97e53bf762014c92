"""A hall's plan saved by a manager: a version of its own, and whose performances move to it."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from boxoffice.actions.editing import plan_grants, store_plan
from boxoffice.actions.managing import ShowForm
from boxoffice.catalog.plan import Plan, Pool, decode_plan, encode_plan
from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import Seat
from boxoffice.ids import BlobHash, PerformanceId, SeatIndex
from boxoffice.office import Office
from boxoffice.replica.replica import NOBODY
from boxoffice.rules import plan_edit
from boxoffice.rules.blocking import Use
from boxoffice.views import Link
from tests.hall import FLOOR, TOMORROW, TONIGHT, plan
from tests.house import AN, BRAM, DESK, PIN, House, document

HALL = plan().name
LONGER = plan_edit.with_seats(plan(), plan().seats[9], "11")[0]
WITHOUT_A4 = plan_edit.without(plan(), (3,))


@pytest.fixture
def office(house: House) -> Office:
    """An, in front of a house whose hall is known and whose server answers."""
    house.line.state = Link.ONLINE
    store_plan(house.replica, plan(), NOBODY)
    made = Office(house.setting)
    made.log_in(AN, PIN)
    return made


def freed(row: Seat) -> Seat:
    """As a seat stands that was given back."""
    return Seat(row.performance, row.seat, row.house, "free", b"", b"")


def refused(code: str, act: Callable[..., object], *args: object) -> None:
    with pytest.raises(Refused) as caught:
        act(*args)
    assert caught.value.code == code


def pinned(house: House, show: PerformanceId) -> Plan:
    """The plan that a performance has now."""
    store, catalogue = house.replica.reader(), house.setting.catalogue
    known = catalogue.performance(store, show)
    assert known is not None
    found = catalogue.plan(store, known.plan)
    assert found is not None
    return found


def test_a_new_version_goes_to_the_performances_that_are_named(
    house: House, office: Office
) -> None:
    """The others keep theirs, and the list of halls says how many."""
    house.grant(0, 1)
    house.ready()
    house.sell(0)
    kept = office.save_plan(LONGER, HALL, (TONIGHT,))
    assert (kept.new, kept.moved, kept.stayed) == (True, (TONIGHT,), ())
    assert pinned(house, TONIGHT) == LONGER
    assert pinned(house, TOMORROW) == plan()
    (hall,) = office.hall_rows()
    assert (hall.plan, hall.version, hall.coming, hall.older) == (LONGER, 2, 2, 1)
    assert house.counter.seats(TONIGHT).states[22] <= 1  # the new seat is there to be sold
    again = office.save_plan(LONGER, HALL, (TONIGHT, TOMORROW))
    assert (again.plan, again.new, again.moved) == (kept.plan, False, (TOMORROW,))


def test_a_hall_gets_another_name_and_its_performances_with_it(
    house: House, office: Office
) -> None:
    """One hall stays one hall: what is announced under its old name is announced under the new
    one, what says something else of the place keeps it, and what stays behind is counted still.
    """
    office.save_show(TONIGHT, dataclasses.replace(office.show_form(TONIGHT), hall=HALL))
    office.save_show(TOMORROW, dataclasses.replace(office.show_form(TOMORROW), hall="Foyer links"))
    renamed = plan_edit.named(plan(), "Zaal Noord")
    kept = office.save_plan(renamed, HALL, (TONIGHT, TOMORROW))
    assert (kept.new, set(kept.moved)) == (True, {TONIGHT, TOMORROW})
    assert [one.name for one in office.halls()] == ["Zaal Noord"]
    assert office.show_form(TONIGHT).hall == "Zaal Noord"
    assert office.show_form(TOMORROW).hall == "Foyer links"
    office.save_plan(plan_edit.named(LONGER, "Zaal Zuid"), "Zaal Noord", (TONIGHT,))
    (hall,) = office.hall_rows()
    assert (hall.plan.name, hall.version, hall.coming, hall.older) == ("Zaal Zuid", 3, 2, 1)
    assert [move.show.id for move in office.plan_moves(LONGER, "Zaal Zuid")] == [TONIGHT, TOMORROW]


def test_a_name_that_became_free_may_be_anothers_and_one_that_is_not_may_not(
    house: House, office: Office
) -> None:
    """A new hall under the old name is a hall of its own; nobody's plan is replaced by its name."""
    office.save_plan(plan_edit.named(plan(), "Zaal Noord"), HALL, ())
    refused("plan_name_taken", office.save_plan, plan_edit.named(LONGER, "Zaal Noord"), "", ())
    fresh = office.save_plan(LONGER, "", ())
    assert fresh.new
    refused("plan_name_taken", office.save_plan, plan_edit.named(plan(), HALL), "Zaal Noord", ())
    assert [one.name for one in office.halls()] == [HALL, "Zaal Noord"]
    again = plan_edit.named(plan(), "Zaal Oost")
    office.save_plan(again, HALL, ())
    office.save_plan(plan_edit.named(plan(), HALL), "Zaal Noord", ())  # back to its very first plan
    assert [one.name for one in office.halls()] == [HALL, "Zaal Oost"]


def heard(house: House, theirs: Plan, was: str) -> None:
    """The second version of a hall comes in from another device, which did not know ours."""
    data = encode_plan(theirs)
    digest = BlobHash(hashlib.sha256(data).digest())
    with house.replica.write() as tx:
        tx.keep_blob(digest, data)
    said = {"name": theirs.name, "plan": digest, "version": 2, "was": was}
    house.put(document("hall", digest[:16], **said))


@pytest.mark.parametrize("elsewhere", ["Schouwburg", HALL])
def test_a_hall_that_two_devices_named_apart_is_told_and_becomes_one_again(
    house: House, office: Office, elsewhere: str
) -> None:
    """Both counted on from the version that both knew, whether the other gave it a name too or a
    plan. One takes the name of the other with what is played in it, and nobody is told any more.
    """
    theirs = plan_edit.named(LONGER, elsewhere)
    office.save_plan(plan_edit.named(plan(), "Theaterzaal"), HALL, (TONIGHT,))
    heard(house, theirs, HALL if elsewhere != HALL else "")
    assert [one.name for one in office.halls()] == sorted(("Theaterzaal", elsewhere))
    (task,) = office.tasks()
    assert (task.code, dict(task.params)["was"]) == ("hall_twice", HALL)
    office.save_plan(plan_edit.named(theirs, "Theaterzaal"), elsewhere, ())
    assert office.tasks() == ()
    (hall,) = office.hall_rows()
    assert (hall.plan, hall.coming) == (plan_edit.named(LONGER, "Theaterzaal"), 2)


@pytest.mark.parametrize("goes", ["Theaterzaal", "Schouwburg"])
def test_of_two_names_for_the_same_plan_either_may_go(
    house: House, office: Office, goes: str
) -> None:
    """Nothing but the name differs: the plan of the other is there already."""
    office.save_plan(plan_edit.named(plan(), "Theaterzaal"), HALL, ())
    heard(house, plan_edit.named(plan(), "Schouwburg"), HALL)
    (stays,) = {"Theaterzaal", "Schouwburg"} - {goes}
    office.save_plan(plan_edit.named(plan(), stays), goes, ())
    assert ([one.name for one in office.halls()], office.tasks()) == ([stays], ())


@pytest.mark.parametrize("how", ["sold", "granted", "blocked", "planned"])
def test_a_place_in_somebodys_hands_keeps_its_performance_where_it_is(
    house: House, office: Office, how: str
) -> None:
    """A seat is its number in the plan: less A4, the number of A6 would mean A7."""
    house.grant(0, 5)
    house.ready()
    if how == "sold":
        house.sell(5)
    elif how == "blocked":
        office.block_seats(TONIGHT, (SeatIndex(5),), Use.VIP, "pers", PIN)
    elif how == "planned":
        plan_grants(house.replica, TONIGHT, [(DESK, [5], "", 0)], NOBODY)
    moves = {move.show.id: move.place for move in office.plan_moves(WITHOUT_A4, HALL)}
    assert moves == {TONIGHT: "A6", TOMORROW: ""}
    kept = office.save_plan(WITHOUT_A4, HALL, (TONIGHT, TOMORROW))
    assert (kept.moved, kept.stayed) == ((TOMORROW,), (TONIGHT,))
    assert pinned(house, TONIGHT) == plan()


def test_without_the_server_nobodys_seat_gets_another_number(house: House, office: Office) -> None:
    """What another desk sold since is not in this copy; where every seat stays, that harms none."""
    house.line.state = Link.OFFLINE
    assert {move.unsure for move in office.plan_moves(WITHOUT_A4, HALL)} == {True}
    kept = office.save_plan(WITHOUT_A4, HALL, (TONIGHT,))
    assert (kept.new, kept.moved, kept.stayed) == (True, (), (TONIGHT,))
    assert {move.unsure for move in office.plan_moves(LONGER, HALL)} == {False}
    assert office.save_plan(LONGER, HALL, (TONIGHT,)).moved == (TONIGHT,)


def test_an_area_keeps_room_for_what_is_sold_in_it(house: House, office: Office) -> None:
    """Twelve places are a desk's own: ten are too few."""
    house.grant(pool=FLOOR, places=12)
    fewer = plan_edit.with_pool(plan(), 0, "Floor", 10, 2)
    moves = {move.show.id: move.place for move in office.plan_moves(fewer, HALL)}
    assert moves == {TONIGHT: "Floor", TOMORROW: ""}
    enough = plan_edit.with_pool(plan(), 0, "Floor", 12, 2)
    assert not any(move.place for move in office.plan_moves(enough, HALL))


def test_prices_have_an_amount_for_each_rank(house: House, office: Office) -> None:
    """The two ranks of the list do not price a third."""
    third = plan_edit.with_rank(plan(), 3, "Balkon")
    assert {move.price for move in office.plan_moves(third, HALL)} == {"Full"}
    refused("prices_do_not_fit", office.save_plan, third, HALL, (TONIGHT,))
    assert office.save_plan(third, HALL, ()).new


def test_only_who_may_edit_saves_and_nothing_without_places(house: House, office: Office) -> None:
    """Bram sells."""
    refused("plan_empty", office.save_plan, replace(plan(), seats=(), pools=()), HALL, ())
    refused("plan_name_missing", office.save_plan, replace(plan(), name=" "), HALL, ())
    office.log_in(BRAM, PIN)
    before = house.events("document_edit")
    refused("role_missing", office.save_plan, LONGER, HALL, ())
    assert house.events("document_edit") == before


def test_a_form_moves_a_performance_where_nobody_moves(house: House, office: Office) -> None:
    """As the map does: with tickets sold, to where they all stand still."""
    house.grant(0, 5)
    house.ready()
    house.sell(5)
    longer, shorter = (office.save_plan(one, HALL, ()).plan for one in (LONGER, WITHOUT_A4))
    form = office.show_form(TONIGHT)
    office.save_show(TONIGHT, _with(form, longer))
    refused("plan_in_use", office.save_show, TONIGHT, _with(form, shorter))
    assert pinned(house, TONIGHT) == LONGER


def _with(form: ShowForm, digest: BlobHash) -> ShowForm:
    return dataclasses.replace(form, plan=digest)


def test_a_smaller_plan_shows_where_once_something_was_sold(house: House, office: Office) -> None:
    """A seat that was freed again stays a row of the database, behind the end of the new plan."""
    house.grant(21)
    house.put(*(freed(row) for row in house.rows(Seat)))
    small = plan_edit.without(plan(), range(10, 22))
    office.save_plan(small, HALL, (TONIGHT,))
    assert len(office.seating(TONIGHT).states) == 10


def test_a_file_is_read_and_not_kept(house: House, office: Office, tmp_path: Path) -> None:
    """What is wrong in it is refused with its place."""
    path = tmp_path / "zaal.json"
    path.write_text(
        '{"name": "Foyer", "categories": [{"name": "beperkt zicht"}], "zones": [{"name": "Z",'
        ' "rows": [{"row_number": "A", "seats": [{"seat_guid": "1", "seat_number": "1"}]}]}]}'
    )
    read, odd = office.read_plan(path)
    assert (read.name, read.seats[0].label, odd) == ("Foyer", "A1", ())
    assert read.seats[0].limited_view
    assert [hall.plan.name for hall in office.hall_rows()] == ["Hall"]
    path.write_text('{"zones": [{"name": "Z", "rows": [{"row_number": "A", "seats": [{}]}]}]}')
    with pytest.raises(Refused) as caught:
        office.read_plan(path)
    assert "zone Z, rij A" in str(caught.value.params["place"])
    with pytest.raises(Unavailable):
        office.read_plan(tmp_path / "nothing.json")


def test_a_plan_of_an_earlier_program_is_no_new_version(house: House, office: Office) -> None:
    """It wrote fewer fields of a seat: the same plan in other bytes, under another hash."""
    raw = msgspec.msgpack.decode(encode_plan(replace(plan(), name="Oud")))
    raw[4] = [seat[:8] for seat in raw[4]]
    old = msgspec.msgpack.encode(raw)
    first = store_plan(house.replica, decode_plan(old), NOBODY)
    with house.replica.write() as tx:
        tx.store.conn.execute("UPDATE blob SET data = ? WHERE hash = ?", (old, first))
    before = house.events("document_edit")
    assert store_plan(house.replica, decode_plan(old), NOBODY) == first
    assert house.events("document_edit") == before
    pool = replace(decode_plan(old), pools=(Pool("x", "X", 1, 1),))
    assert store_plan(house.replica, pool, NOBODY) != first

"""Importing another version of an event: it is compared with what stands here now."""

from __future__ import annotations

from typing import Any

import pytest

from boxoffice.actions.editing import pin, store_plan
from boxoffice.basket import Basket, Place
from boxoffice.catalog.plan import Plan, Pool, Seat
from boxoffice.fold.rows import Line, Shift, Ticket
from boxoffice.ids import BlobHash, PriceListId
from boxoffice.programme.renewal import News
from boxoffice.queries.shift_report import shift_report
from boxoffice.replica.replica import NOBODY
from tests import hall
from tests.boxoffice.actions.circus import EVENT, imported, performance, state
from tests.house import CARD, House

WHEN = "2026-12-05T20:00"
PLACES = {"bookingAvailability": {"type": "Available", "capacity": 90}}
CHILD = {"category": "tariff", "name": {"nl": "Kind"}, "price": 5}
BASE: dict[str, Any] = EVENT["priceInfo"][0]
FIRST = EVENT | PLACES | {"priceInfo": [BASE, CHILD]}
DEARER = FIRST | {"priceInfo": [BASE | {"price": 11}]}
CANCELLED = FIRST | {"status": {"type": "Unavailable"}}


def told(house: House, document: dict[str, Any], plan: BlobHash | None = None) -> list[str]:
    """What importing it tells, by code."""
    return [news.code for news in imported(house, document, plan).news]


def prices(house: House) -> dict[str, int]:
    """Prices that the performance is sold at now."""
    store, found = house.replica.reader(), performance(house, "Kerstcircus")
    listed = house.setting.catalogue.prices(store, found.house, found.price_list)
    return {kind.name: kind.cents(1) for kind in listed.types} if listed else {}


def sell_child(house: House) -> None:
    """A desk with places of its own sells one ticket for a child."""
    found = performance(house, "Kerstcircus")
    offer = house.setting.catalogue.offer(house.replica.reader(), found.id)
    assert offer is not None
    house.grant(performance=found.id, pool="pool", places=2)
    child = next(kind for kind in offer.prices.types if kind.name == "Kind")
    house.counter.sell(Basket((Place(found.id, child.id, pool="pool"),)), CARD)


def test_an_older_version_comes_back(house: House) -> None:
    """What the file says stands afterwards, also when it was read before; twice changes nothing."""
    later = FIRST | {"name": {"nl": "Kerstcircus (herneming)"}, "description": {"nl": "Weer."}}
    assert imported(house, FIRST).changed == 3
    assert imported(house, later).changed == 2
    before = state(house)
    assert imported(house, later).changed == 0
    assert state(house) == before
    assert imported(house, FIRST).changed == 2
    assert performance(house, "Kerstcircus").starts_local == WHEN
    (production,) = house.replica.reader().conn.execute(
        "SELECT fields FROM document WHERE kind = 'production'"
    )
    assert b"Weer." not in production[0]
    assert imported(house, FIRST).changed == 0


def test_new_prices_are_sold_at_from_now_on(house: House) -> None:
    """The performance gets the new version, is said to, and gets the old one back by its file."""
    imported(house, FIRST)
    assert imported(house, DEARER).news == (News(WHEN, "price_list_new", 0),)
    assert prices(house) == {"Basis": 1100}
    assert told(house, FIRST) == ["price_list_new"]
    assert prices(house) == {"Basis": 900, "Kind": 500}
    assert told(house, FIRST) == []


def test_what_was_sold_keeps_its_cents_and_its_name(desk: House) -> None:
    """Also when the new list no longer has that price; how many were sold is said."""
    imported(desk, FIRST)
    sell_child(desk)
    assert imported(desk, DEARER).news == (News(WHEN, "price_list_new", 1),)
    assert [row.cents for row in desk.rows(Ticket)] == [500]
    assert [row.cents for row in desk.rows(Line)] == [500]
    (shift,) = desk.rows(Shift)
    paper = shift_report(desk.replica.reader(), desk.stationery, shift.id, desk.clock.now, "x")
    assert [(line.name, line.cents) for line in paper.price_types] == [("Kind", 500)]


def test_prices_that_a_file_no_longer_has_stay(house: House) -> None:
    """An empty field says nothing: a performance that is sold from is not closed by an export."""
    imported(house, FIRST)
    done = imported(house, {name: FIRST[name] for name in FIRST if name != "priceInfo"})
    assert (done.news, done.sellable) == ((), 1)
    assert prices(house) == {"Basis": 900, "Kind": 500}


def test_a_cancelled_performance_is_cancelled_here(desk: House) -> None:
    """And on sale again when the source says so."""
    imported(desk, FIRST)
    sell_child(desk)
    done = imported(desk, CANCELLED)
    assert done.news == (News(WHEN, "status_new", 1, "cancelled"),)
    assert (done.sellable, done.lacks) == (0, (("cancelled", 1),))
    assert performance(desk, "Kerstcircus").status == "cancelled"
    assert told(desk, FIRST) == ["status_new"]
    assert performance(desk, "Kerstcircus").status == "available"


def test_what_people_set_here_is_kept(house: House) -> None:
    """Plan, prices and status: an import with other words does not undo it, and one that has
    something new for them says that it did not take it over.
    """
    imported(house, EVENT)
    plan = store_plan(house.replica, hall.plan(), NOBODY)
    id_ = performance(house, "Kerstcircus").id
    pin(house.replica, id_, NOBODY, plan=plan, status="closed", price_list=hall.PRICES)
    assert told(house, EVENT | {"location": {"name": {"nl": "Elders"}}}) == []
    news = imported(house, DEARER | {"status": {"type": "Unavailable"}}).news
    assert news == (
        News(WHEN, "price_list_set_here", 0),
        News(WHEN, "status_set_here", 0, "closed", "cancelled"),
    )
    kept = performance(house, "Kerstcircus")
    assert (kept.plan, kept.status, kept.price_list) == (plan, "closed", hall.PRICES)
    assert kept.hall == "Kleine zaal"


def test_what_people_set_as_the_file_has_it_is_the_files_again(house: House) -> None:
    """Who closed a performance and opened it again has left nothing that an import must mind."""
    imported(house, FIRST)
    id_ = performance(house, "Kerstcircus").id
    pin(house.replica, id_, NOBODY, status="closed")
    pin(house.replica, id_, NOBODY, status="available")
    assert told(house, CANCELLED) == ["status_new"]


def test_a_date_that_moved_is_said(house: House) -> None:
    """Another start is another performance; what becomes of the first a person decides."""
    imported(house, FIRST)
    moved = FIRST | {"startDate": "2026-12-06T20:00:00+01:00", "endDate": ""}
    assert imported(house, moved).news == (News(WHEN, "not_in_file", 0),)
    assert imported(house, FIRST).news == (News("2026-12-06T20:00", "not_in_file", 0),)
    house.clock.now += 30 * 24 * 3_600_000
    assert imported(house, FIRST).news == (), "what is over needs nobody"


@pytest.mark.parametrize(("places", "sold_places", "code"), [
    (120, 0, "plan_new"), (60, 0, "plan_new"), (60, 60, "plan_new"), (60, 61, "plan_kept"),
])  # fmt: skip
def test_another_capacity_is_another_pool(
    house: House, places: int, sold_places: int, code: str
) -> None:
    """Unless more places than that belong to desks already."""
    imported(house, FIRST)
    found = performance(house, "Kerstcircus")
    if sold_places:
        house.grant(performance=found.id, pool="pool", places=sold_places)
    changed = {"bookingAvailability": {"type": "Available", "capacity": places}}
    assert told(house, FIRST | changed) == [code]
    plan = house.setting.catalogue.plan(
        house.replica.reader(), performance(house, "Kerstcircus").plan
    )
    assert plan is not None
    assert plan.capacity() == (places if code == "plan_new" else 90)
    assert told(house, FIRST) == ([code] if code == "plan_new" else [])


def seats(*names: str) -> Plan:
    """A plan with these seats in one row."""
    made = [Seat(name, "Zaal", "A", name, 1, n * 10.0, 0.0) for n, name in enumerate(names)]
    return Plan("Zaal", 100, 10, ("",), tuple(made))


@pytest.mark.parametrize(("names", "code"), [
    (("1", "2", "3"), "plan_new"),
    (("1",), "plan_kept"),
    (("2", "1"), "plan_kept"),
    (("0", "1", "2"), "plan_kept"),
])  # fmt: skip
def test_a_mended_plan_is_pinned_when_every_seat_stays_who_it_is(
    house: House, names: tuple[str, ...], code: str
) -> None:
    """A desk that was not reached yet may have sold any of them: a seat is known by its place in
    the plan, and must not become another one.
    """
    first = store_plan(house.replica, seats("1", "2"), NOBODY)
    assert told(house, EVENT, first) == []
    mended = store_plan(house.replica, seats(*names), NOBODY)
    assert told(house, EVENT, mended) == [code]
    assert performance(house, "Kerstcircus").plan == (mended if code == "plan_new" else first)


def test_a_hall_takes_the_place_of_a_pool_that_nobody_was_given(house: House) -> None:
    """Imported without `--plan` first; later imports leave the hall alone."""
    imported(house, FIRST)
    plan = store_plan(house.replica, hall.plan(), NOBODY)
    assert told(house, FIRST, plan) == ["plan_new"]
    assert told(house, FIRST) == []
    assert performance(house, "Kerstcircus").plan == plan


def test_a_plan_that_is_not_here_yet_is_not_replaced(house: House) -> None:
    """What was sold from it cannot be compared."""
    imported(house, EVENT)
    found, gone = performance(house, "Kerstcircus"), BlobHash(b"g" * 32)
    pin(house.replica, found.id, NOBODY, plan=gone)
    plan = store_plan(house.replica, hall.plan(), NOBODY)
    assert told(house, EVENT, plan) == ["plan_kept"]
    assert told(house, EVENT | PLACES) == []
    assert performance(house, "Kerstcircus").plan == gone


def test_what_lacks_is_counted(house: House) -> None:
    """A performance may lack several things."""
    bare = {name: EVENT[name] for name in EVENT if name != "priceInfo"}
    assert imported(house, bare).lacks == (("plan", 1), ("price_list", 1))
    assert imported(house, EVENT | PLACES).lacks == ()
    assert performance(house, "Kerstcircus").price_list != PriceListId(b"")
    closed = EVENT | {"workflowStatus": "DELETED"}
    assert imported(house, closed).lacks == (("closed", 1),)


def test_places_of_a_right_that_ended_count_as_far_as_they_were_sold(desk: House) -> None:
    """A ticket stands whatever became of the right."""
    imported(desk, FIRST)
    sell_child(desk)
    with desk.replica.write() as tx:
        tx.store.conn.execute("UPDATE grant_ SET state = 'revoked' WHERE pool = 'pool'")
    none = {"bookingAvailability": {"type": "Available", "capacity": 1}}
    assert told(desk, FIRST | none) == ["plan_new"]
    pool = Plan("Other", 0, 0, ("",), (), (Pool("other", "O", 5, 1),))
    assert told(desk, FIRST, store_plan(desk.replica, pool, NOBODY)) == ["plan_kept"]

"""A desk sells its own house's tickets and another house's in one basket, over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from boxoffice.basket import Basket, Place
from boxoffice.counter import Counter
from boxoffice.errors import Refused
from boxoffice.fold.rows import Allocation, Device, Order, Seat, Ticket
from boxoffice.gate import Gate
from boxoffice.ids import Cents, PerformanceId, SeatIndex
from boxoffice.views import DeviceKind, Method, SeatState, Sold, Tender, Verdict
from sync.installation import Installation
from tests import hall
from tests.sync.region import KRING, WITHIN_S, ZUID, Region
from tests.sync.serving import until


@pytest.fixture
def region(tmp_path: Path) -> Iterator[Region]:
    with closing(Region(tmp_path)) as made:
        made.let_sell()
        yield made


def seat(performance: PerformanceId, number: int) -> Place:
    return Place(performance, hall.FULL, SeatIndex(number))


def sold(counter: Counter, *places: Place) -> Sold:
    """Asked for, paid in cash, in the books."""
    basket = Basket(places)
    counter.secure(basket)
    return counter.sell(basket, Tender(Method.CASH, counter.quote(basket).cash_cents))


def test_the_other_house_s_evening_stands_among_ours(region: Region) -> None:
    """With its house's name; what is sold there is grey here, what is free can be asked for."""
    counter = region.desk()
    until(lambda: counter.plan(region.there) is not None, WITHIN_S)
    views = {view.id: view for view in counter.performances()}
    assert views.keys() == {region.tonight, region.there}
    assert (views[region.tonight].house, views[region.there].house) == ("", ZUID)
    assert views[region.there].sellable == views[region.there].free > 20
    assert set(counter.seats(region.there).states) == {SeatState.FREE_OTHER}
    assert [view.id for view in counter.performances("zuid")] == [region.there]


def test_one_basket_of_two_houses_is_one_sale(region: Region) -> None:
    """One order and one payment; each ticket and each cent is its owning house's, and the owning
    house's door lets the ticket in.
    """
    counter = region.desk()
    until(lambda: counter.plan(region.there) is not None, WITHIN_S)
    made = sold(counter, seat(region.tonight, 1), seat(region.there, 2))
    desk = region.opened[0]
    store = desk.replica.reader()
    tickets = store.select(Ticket, '"order" = ?', (made.order,))
    assert {(t.performance, t.house, t.seller) for t in tickets} == {
        (region.tonight, region.kring, region.kring), (region.there, region.zuid, region.kring),
    }  # fmt: skip
    owing = store.select(Allocation, '"order" = ?', (made.order,))
    assert {part.owner for part in owing} == {region.kring, region.zuid}
    (theirs,) = (t for t in tickets if t.house == region.zuid)
    paper = desk.stationery.ticket(store, theirs.id)
    assert (paper.house, paper.selling_house) == (ZUID, KRING)
    door = region.device(region.zuid, DeviceKind.DOOR, "door")
    gate = Gate(door.setting)
    until(lambda: gate.performances() != (), WITHIN_S)
    gate.choose([region.there], "Main door")
    until(lambda: door.replica.reader().get(Ticket, (theirs.id,)) is not None, WITHIN_S)
    assert gate.scan(paper.short_code).verdict is Verdict.OK
    assert gate.scan(paper.code).verdict is Verdict.ALREADY_USED
    assert door.replica.reader().get(Order, (made.order,)) is None, "whose money it is, is ours"


def test_a_seat_that_the_other_house_sold_meanwhile_is_not_sold_twice(region: Region) -> None:
    """What is shown is old by the time somebody clicks: the claim is refused, nothing is paid."""
    counter = region.desk()
    until(lambda: counter.plan(region.there) is not None, WITHIN_S)
    other = Counter(region.device(region.zuid, DeviceKind.DESK, "their desk").setting)
    until(lambda: other.plan(region.there) is not None, WITHIN_S)
    other.log_in(other.operators()[0].id, "123456")
    other.open_shift(Cents(0))
    sold(other, seat(region.there, 3))
    with pytest.raises(Refused) as refused:
        sold(counter, seat(region.there, 3))
    assert refused.value.code in ("seat_taken", "seat_gone")
    until(lambda: counter.seats(region.there).states[3] == SeatState.SOLD, WITHIN_S)
    rows = other._replica.reader().select(Seat, "performance = ?", (region.there,))
    assert [(row.seat, row.state) for row in rows if row.state == "sold"] == [(3, "sold")]


def test_whose_word_is_taken_back_sees_it_no_more(region: Region) -> None:
    """The evening goes from the list, and what it sold stays in the books."""
    counter = region.desk()
    until(lambda: counter.plan(region.there) is not None, WITHIN_S)
    made = sold(counter, seat(region.there, 4))
    region.let_sell(may=False)
    until(lambda: [view.id for view in counter.performances()] == [region.tonight], WITHIN_S)
    store = region.opened[0].replica.reader()
    assert [t.state for t in store.select(Ticket, '"order" = ?', (made.order,))] == ["valid"]


def test_a_ticket_of_a_house_that_we_sell_no_more_for_is_not_taken_back(region: Region) -> None:
    """The server would keep it aside, and the money would be out of the drawer."""
    counter = region.desk()
    until(lambda: counter.plan(region.there) is not None, WITHIN_S)
    made = sold(counter, seat(region.there, 5))
    assert counter.difference(made.tickets).cents < 0
    region.let_sell(may=False)
    until(lambda: [view.id for view in counter.performances()] == [region.tonight], WITHIN_S)
    with pytest.raises(Refused, match="house_not_sold_for"):
        counter.difference(made.tickets)


def test_what_was_sold_before_the_word_was_taken_back_is_let_in(region: Region) -> None:
    """The customer has paid: the owning house's door has the ticket in its copy."""
    counter = region.desk()
    until(lambda: counter.plan(region.there) is not None, WITHIN_S)
    made = sold(counter, seat(region.there, 6))
    desk = region.opened[0]
    paper = desk.stationery.ticket(desk.replica.reader(), made.tickets[0])
    door = region.device(region.zuid, DeviceKind.DOOR, "door")
    gate = Gate(door.setting)
    until(lambda: door.replica.reader().get(Ticket, (made.tickets[0],)) is not None, WITHIN_S)
    gate.choose([region.there], "Main door")
    had = _certificate(door, desk)
    region.let_sell(may=False)
    until(lambda: _certificate(door, desk) != had, WITHIN_S)
    assert gate.scan(paper.code).verdict is Verdict.OK


def _certificate(door: Installation, desk: Installation) -> bytes:
    """The desk's, as the door has it."""
    known = door.replica.reader().get(Device, (desk.replica.device,))
    assert known is not None
    return known.certificate

"""Scenarios of a manager's evening, from sale to paper: numbers 30, 34 and 35 of the yardstick."""

from __future__ import annotations

import msgspec
import pytest

from boxoffice.actions.editing import pin
from boxoffice.basket import Basket, Place
from boxoffice.catalog.programme import PriceList
from boxoffice.errors import Refused
from boxoffice.fold.rows import Shift
from boxoffice.gate import Gate
from boxoffice.ids import Cents, PriceListId, SeatIndex
from boxoffice.office import Office
from boxoffice.queries.shift_report import shift_report
from boxoffice.replica.replica import NOBODY
from boxoffice.views import Link
from tests.boxoffice.door import Door
from tests.hall import FREE, FULL, TOMORROW, TONIGHT, YOUNG, price_list
from tests.house import BRAM, CARD, PIN, House, cash, catalogued, seated


def matinee(seat: int) -> Basket:
    """A seat of tomorrow, in full."""
    return Basket((Place(TOMORROW, FULL, seat=SeatIndex(seat)),))


def test_30_the_till_is_twelve_euro_short(desk: House) -> None:
    """Blind count, a reason and a second name, a Z without a network; it can be counted again."""
    assert desk.line.state is Link.OFFLINE
    desk.sell(0, 1, given=5000)
    desk.counter.count_shift({"cash": Cents(18_200), "card_by_hand": Cents(0)})
    desk.counter.count_shift({"cash": Cents(18_200), "card_by_hand": Cents(0)})
    (cash_total,) = [t for t in desk.counter.shift_result() if t.method == "cash"]
    assert cash_total.difference_cents == -1200
    with pytest.raises(Refused, match="difference_needs_reason"):
        desk.counter.close_shift()
    closed = desk.counter.close_shift("te veel teruggegeven", BRAM, second_pin=PIN)
    assert (closed.z_number, closed.waiting_sales) == ("2-0001", 1)
    (shift,) = desk.rows(Shift)
    assert (shift.second, desk.events("shift_count")) == (BRAM, 2)
    paper = shift_report(desk.replica.reader(), desk.stationery, shift.id, desk.clock.now, "z")
    assert (paper.difference_reason, paper.waiting) == ("te veel teruggegeven", 1)


def test_34_the_borderel_adds_up_with_the_z_and_with_the_scans(desk: House) -> None:
    """Free tickets and what is kept stand apart; who came is counted beside it."""
    office = Office(desk.setting)
    desk.sell(0, 1, given=5000)
    desk.counter.sell(seated(2, price=YOUNG), CARD)
    desk.counter.sell(seated(3, price=FREE), cash(), note="pers")
    gate = Gate(desk.setting)
    gate.choose([TONIGHT], "Main door")
    door = Door(desk, gate)
    for seat in (0, 2):
        gate.scan(door.code_of(seat))
    desk.counter.count_shift({"cash": Cents(19_400), "card_by_hand": Cents(1798)})
    desk.counter.close_shift()
    (shift,) = desk.rows(Shift)
    z = shift_report(desk.replica.reader(), desk.stationery, shift.id, desk.clock.now, "z")
    report = office.report_of("borderel", TONIGHT)
    facts = {fact.code: fact.value for fact in report.facts}
    assert (report.total[2], report.total[3]) == (z.tickets, z.sales_cents) == (4, 6198)
    assert report.total[5] == sum(line.vat for line in z.vat)
    assert (facts["paid"], facts["free_tickets"]) == (3, 1)
    doors = {fact.code: fact.value for fact in office.report_of("door_curve", TONIGHT).facts}
    assert (doors["expected"], doors["inside"]) == (4, 2)
    (line,) = office.report("no_shows", office.period("2026-11-01", "2026-11-30")).rows
    assert line[2:5] == (4, 2, 2)


def test_35_vat_goes_up_and_what_was_sold_stays_as_it_was(desk: House) -> None:
    """A new list from a date; the report is split by rate, each line as it was booked."""
    desk.grant(0, 1, performance=TOMORROW)
    desk.counter.sell(matinee(0), CARD)
    old = price_list()
    types = tuple(
        msgspec.structs.replace(one, vat_bp=1200 if one.vat_bp else 0) for one in old.types
    )
    dearer = PriceList(PriceListId(b"N" * 16), "Vanaf 1 maart", "EUR", types)
    desk.put(catalogued(dearer))
    pin(desk.replica, TOMORROW, NOBODY, price_list=dearer.id)
    desk.counter.sell(matinee(1), CARD)
    office = Office(desk.setting)
    vat = office.report("vat", office.period("2026-11-01", "2026-11-30")).rows
    assert [(row[0], row[2], row[3]) for row in vat] == [(600, 2200, 125), (1200, 2200, 236)]
    rows = office.report_of("borderel", TOMORROW).rows
    assert [(row[2], row[4], row[5]) for row in rows] == [(1, 600, 125), (1, 1200, 236)]

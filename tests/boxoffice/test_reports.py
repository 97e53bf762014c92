"""Reports add up to the cent: with each other, with the Z, and with sums taken from the journal's
bytes by other code.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import pytest

from boxoffice.actions.editing import pin
from boxoffice.basket import Basket
from boxoffice.errors import Refused
from boxoffice.fold.rows import Shift
from boxoffice.gate import Gate
from boxoffice.ids import Cents, SeatIndex
from boxoffice.journal import kinds
from boxoffice.office import Office
from boxoffice.queries.reports.books import VOIDED
from boxoffice.queries.reports.report import Fact, Kind, Period, Report, share
from boxoffice.queries.shift_report import shift_report
from boxoffice.reckoning import Journal, read_journal
from boxoffice.replica.replica import NOBODY
from boxoffice.reporting import OF_PERFORMANCE, OF_PERIOD
from boxoffice.rules.blocking import Use
from boxoffice.views import Method, Tender
from tests.boxoffice.door import Door
from tests.hall import FREE, TONIGHT, YOUNG
from tests.house import BRAM, CARD, House, cash, seated, standing

WHY = "ziek"


@dataclass
class Evening:
    """A house after an evening of every kind of sale."""

    house: House
    office: Office

    def report(self, code: str, first: str = "2026-11-01", last: str = "2026-11-30") -> Report:
        """Of a period, or of tonight."""
        if code in OF_PERFORMANCE:
            return self.office.report_of(code, TONIGHT)
        return self.office.report(code, self.office.period(first, last))

    def column(self, report: Report, code: str) -> list[int]:
        """All numbers of a column."""
        at = [column.code for column in report.columns].index(code)
        return [int(row[at]) for row in report.rows]

    def journal(self) -> Journal:
        """The device's events, decoded from the bytes."""
        return read_journal(self.house.path)


@pytest.fixture
def evening(desk: House) -> Evening:
    """Full, young and free; by cash, card and on account; an exchange, a refund, a void."""
    office = Office(desk.setting)
    desk.grant(6)
    desk.sell(0, 1, given=5000)
    desk.counter.sell(seated(2, price=YOUNG).add(*standing(2).places), cash())
    desk.counter.sell(standing(2, YOUNG), CARD)
    back = desk.counter.sell(seated(3, 4), CARD)
    desk.counter.sell(seated(5, price=FREE), cash(), note="pers")
    desk.counter.exchange((back.tickets[0],), Basket(), Tender(Method.CARD_BY_HAND), reason=WHY)
    desk.log_in(BRAM)
    void = desk.sell(6)
    ticket = (void.tickets[0],)
    desk.replica.commit(
        kinds.Void(void.order, desk.setting.replica.house, ticket,
                   (kinds.SoldPayment("cash", -2200),)),
        desk.counter.actor(),
    )  # fmt: skip
    return Evening(desk, office)


def lines_of(journal: Journal) -> list[kinds.SoldLine]:
    """Every line that was ever sold or taken back, straight from the events."""
    found: list[kinds.SoldLine] = []
    for event in journal.events:
        payload = event.payload
        sale = payload.sale if isinstance(payload, kinds.Exchange) else payload
        if isinstance(sale, kinds.Sale):
            found += sale.lines
    return found


def test_the_borderel_is_what_stands_in_the_journal(evening: Evening) -> None:
    """Number, gross and VAT: sold, less returned, less voided; free tickets stand apart."""
    report = evening.report("borderel")
    lines = [line for line in lines_of(evening.journal()) if line.kind in {"ticket", "return"}]
    gross = sum(line.cents for line in lines) - 2200
    vat = sum(part.vat_cents for line in lines for part in line.allocations) - 125
    count = sum(line.quantity for line in lines) - 1
    assert sum(evening.column(report, "count")) == count == 9
    assert sum(evening.column(report, "gross")) == gross
    assert sum(evening.column(report, "vat")) == vat
    assert all(
        a - b == c
        for a, b, c in zip(
            *(evening.column(report, code) for code in ("gross", "vat", "net")), strict=True
        )
    )
    facts = {fact.code: fact.value for fact in report.facts}
    assert (facts["paid"], facts["free_tickets"], facts["capacity"]) == (8, 1, 42)
    assert report.rows[-1][:4] == ("Guest", 0, 1, 0)
    assert report.total[2:4] == (count, gross)


def test_every_report_of_the_evening_says_the_same_money(evening: Evening) -> None:
    """Borderel, list of borderels, sales, course: one gross, one number of tickets."""
    gross = sum(evening.column(evening.report("borderel"), "gross"))
    for code in ("borderels", "sales", "course"):
        assert sum(evening.column(evening.report(code), "gross")) == gross, code
        assert sum(evening.column(evening.report(code), "count")) == 9, code


def test_books_agree_with_the_z_and_with_the_journal(evening: Evening) -> None:
    """VAT per rate, payments per method, and the list of tills, over the period of one shift."""
    house = evening.house
    house.counter.count_shift({"cash": Cents(15_000), "card_by_hand": Cents(0)})
    house.counter.close_shift(WHY)
    (shift,) = house.rows(Shift)
    z = shift_report(house.replica.reader(), house.stationery, shift.id, house.clock.now, "z")
    vat, paid, tills = (evening.report(code) for code in ("vat", "payments", "tills"))
    per_rate: Counter[int] = Counter()
    for row in vat.rows:
        if row[1] != VOIDED:
            per_rate[int(row[0])] += int(row[2])
    assert per_rate == {line.rate_bp: line.gross for line in z.vat}
    (void,) = (row for row in vat.rows if row[1] == VOIDED)
    assert void == (600, VOIDED, -2200, -125, -2075)
    assert sum(evening.column(vat, "gross")) == z.sales_cents - 2200
    assert sum(evening.column(vat, "vat")) == sum(line.vat for line in z.vat) - 125
    gross = sum(evening.column(evening.report("borderel"), "gross"))
    assert sum(evening.column(vat, "gross")) == gross
    methods = {str(row[1]): int(row[5]) for row in paid.rows}
    expected = {tender.method: tender.expected for tender in z.tenders}
    assert methods["cash"] == expected["cash"] - 15_000
    assert methods["card_by_hand"] == expected["card_by_hand"]
    said: Counter[str] = Counter()
    for event in evening.journal().events:
        payload = event.payload
        sale = payload.sale if isinstance(payload, kinds.Exchange) else payload
        if isinstance(sale, kinds.Sale | kinds.Void):
            for payment in sale.payments:
                said[payment.method] += payment.cents
    assert methods == {method: cents for method, cents in said.items() if method in methods}
    (till,) = tills.rows
    assert (till[0], till[4], till[5]) == ("2-0001", z.tickets, z.sales_cents)
    assert till[6] == methods["cash"]
    assert till[8] == sum(line.difference() or 0 for line in z.tenders)
    settled = evening.report("settlement")
    assert sum(evening.column(settled, "gross")) == gross
    assert sum(evening.column(settled, "count")) == 9
    assert settled.rows[0][:2] == ("CC De Kring", "CC De Kring")


def test_doors_agree_with_the_scans(evening: Evening) -> None:
    """Who came, who was turned away, who stayed at home."""
    house = evening.house
    gate = Gate(house.setting)
    gate.choose([TONIGHT], "Main door")
    door = Door(house, gate)
    gate.scan(door.code_of(0))
    gate.scan(door.code_of(1))
    house.clock.now += 11 * 60_000
    gate.scan(door.code_of(1))
    curve = evening.report("door_curve")
    assert [row[0] for row in curve.rows] == ["19:00", "19:05", "19:10"]
    assert evening.column(curve, "came_in") == [2, 0, 0]
    assert evening.column(curve, "turned_away") == [0, 0, 1]
    assert {fact.code: fact.value for fact in curve.facts} == {
        "expected": 9, "inside": 2, "left": 0,
    }  # fmt: skip
    (line,) = evening.report("no_shows").rows
    gross = sum(evening.column(evening.report("borderel"), "gross"))
    assert line[2:] == (9, 2, 7, 778, gross - 4400)


def test_a_door_whose_clock_is_years_behind_makes_no_report_of_years(evening: Evening) -> None:
    """A tablet with a dead battery scans too: a gap of an evening is shown step by step, one that
    no evening has is none.
    """
    house = evening.house
    gate = Gate(house.setting)
    gate.choose([TONIGHT], "Main door")
    door = Door(house, gate)
    tonight = house.clock.now
    house.clock.now = 1_577_836_800_000  # New Year of 2020
    gate.scan(door.code_of(0))
    house.clock.now = tonight
    gate.scan(door.code_of(1))
    house.clock.now += 50 * 60_000
    gate.scan(door.code_of(2))
    curve = evening.report("door_curve")
    assert sum(evening.column(curve, "came_in")) + sum(evening.column(curve, "turned_away")) == 3
    assert len(curve.rows) == 1 + 11


def test_what_is_kept_is_not_sold(evening: Evening) -> None:
    """Blocked seats stand in a column of their own."""
    evening.house.log_in()
    evening.office.log_in(evening.house.counter.operators()[0].id, "123456")
    evening.office.block_seats(
        TONIGHT, (SeatIndex(8), SeatIndex(9)), Use.PRESS, "recensie", "123456"
    )
    (tonight, *_) = evening.report("sales").rows
    assert tonight[2:6] == (42, 9, 0, 2)
    assert tonight[6] == share(9, 42) == 214
    facts = {fact.code: fact.value for fact in evening.report("borderel").facts}
    assert facts["blocked"] == 2


def test_a_buyout_is_taken_from_the_net(evening: Evening) -> None:
    """Only where one was agreed."""
    pin(evening.house.replica, TONIGHT, NOBODY, buyout_cents=10_000)
    report = evening.report("borderel")
    net = sum(evening.column(report, "net"))
    assert Fact("buyout", 10_000, Kind.MONEY) in report.facts
    assert Fact("after_buyout", net - 10_000, Kind.MONEY) in report.facts


@pytest.mark.parametrize("code", [*OF_PERIOD, *OF_PERFORMANCE])
def test_a_report_over_no_sales_is_empty_and_breaks_nothing(house: House, code: str) -> None:
    """No division by nothing, no total of nothing."""
    said = Evening(house, Office(house.setting)).report(code, "2025-01-01", "2025-01-31")
    assert (said.rows, said.total) == ((), ()) or code == "sales"


def test_a_period_that_ends_before_it_begins_is_refused(evening: Evening) -> None:
    """And a day that is none; the first sale is told where a period has none."""
    for first, last in (("2026-12-01", "2026-11-01"), ("2026-02-30", "2026-03-01")):
        with pytest.raises(Refused, match="period_wrong"):
            evening.office.period(first, last)
    before = evening.office.period("2026-01-01", "2026-01-31")
    assert evening.office.first_sale(before) == "2026-11-27"


def test_a_day_is_the_local_one_in_both_nights_when_clocks_change() -> None:
    """25 and 23 hours; both ends included."""
    hours = {
        day: (Period(day, day, "Europe/Brussels").until_ms()
              - Period(day, day, "Europe/Brussels").from_ms()) // 3_600_000
        for day in ("2026-10-25", "2027-03-28", "2026-11-27")
    }  # fmt: skip
    assert list(hours.values()) == [25, 23, 24]

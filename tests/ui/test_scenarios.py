"""Scenarios of a counter, in their own words, on the real window, core and file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Order, Payment, Ticket
from boxoffice.ids import OperatorId
from boxoffice.views import Link
from tests.hall import TOMORROW, YOUNG
from tests.house import OTHER, House, cash, seated
from tests.ui.real_house import LINKS, at_work, opened_desk
from tests.ui.test_orders import Hand, row, scan
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.formats import euro
from ui.theme import Look

ENTER, F9 = Qt.Key.Key_Return, Qt.Key.Key_F9


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it."""
    yield from opened_desk(qtbot, qapp, house, bridge, look)


@pytest.fixture
def hand(desk: DeskWindow) -> Hand:
    """Somebody at the desk."""
    return Hand(desk)


def sold(qtbot: QtBot, desk: DeskWindow) -> None:
    """The strip says that it is saved."""
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)


@LINKS
def test_scenario_1_two_adults_and_a_child_for_saturday_together(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, link: Link
) -> None:
    """Four actions: the show, the numbers, cash, given. Three neighbours near the middle, each at
    its price, nobody's single seat left over; three papers wait for the printer.
    """
    house.line.state = link
    hand.press("za", ENTER)
    hand.press("2+1")
    qtbot.waitUntil(lambda: desk.selling.wish.total() == 3)
    assert desk.selling.proposal is not None
    seats = sorted(desk.selling.proposal.seats)
    assert seats == list(range(seats[0], seats[0] + 3))
    assert {4, 5} & set(seats)
    assert seats[0] != 1
    assert seats[-1] != 8
    hand.press(F9)
    assert desk.strip.cash.due.text() == euro(6200)  # 61.98
    hand.press(ENTER)
    sold(qtbot, desk)
    tickets = house.rows(Ticket)
    assert sorted(t.cents for t in tickets) == [1798, 2200, 2200]
    assert {t.performance for t in tickets} == {TOMORROW}
    assert len(house.counter.print_jobs()) == 3


@LINKS
def test_scenario_3_cash_is_rounded_and_the_receipt_says_so(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, link: Link
) -> None:
    """17.98: 18.00 is asked, the receipt shows 17.98 and +0.02."""
    house.line.state = link
    hand.press("+1", F9)
    assert desk.strip.cash.due.text() == euro(1800)
    assert desk.strip.cash.rounding.text() == "0,02"
    hand.press(ENTER)
    sold(qtbot, desk)
    (order,) = house.rows(Order)
    paper = house.stationery.receipt(house.replica.reader(), order.id)
    assert (paper.total, paper.rounding, paper.to_pay) == (1798, 2, 1800)


@LINKS
def test_scenario_4_power_went_off_between_paying_and_printing(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look, link: Link
) -> None:
    """After the restart the order is there, paid, its papers are not said to be printed; nothing
    is charged twice.
    """
    house.line.state = link
    first = Bridge()
    before = at_work(qtbot, house, first, look)
    Hand(before).press("2", F9, ENTER)
    sold(qtbot, before)
    job = house.queue.next_job()  # the first paper was on its way
    assert job is not None
    qapp.removeEventFilter(before.wedge)
    before.close()
    assert first.shutdown()
    house.restart()
    house.queue.begin()
    house.log_in()
    after = at_work(qtbot, house, bridge, look)
    (order,) = house.rows(Order)
    assert (order.state, order.due) == ("paid", 0)
    assert len(house.rows(Payment)) == 1
    assert [job.state for job in house.counter.print_jobs()] == ["unsure", "failed"]
    assert after.status.cells["printer"].cell.word != ""
    qapp.removeEventFilter(after.wedge)
    bridge.changed.disconnect(after.reread)
    after.close()


@LINKS
def test_scenario_7_the_internet_is_gone_and_there_are_20_people(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, link: Link
) -> None:
    """Own seats sell on with the same keys and no dialog; the status line says since when, and how
    many sales wait. Gone from the beginning, or in the middle of the queue.
    """
    house.line.state = link
    desk.reread()
    assert ("offline" in desk.status.cells["sync"].cell.word) == (link is Link.OFFLINE)
    for n in range(3):
        if n:
            house.line.state = Link.OFFLINE
        desk.selling._guarded_until = 0
        hand.press("2", F9, ENTER)
        sold(qtbot, desk)
        assert len(house.rows(Order)) == n + 1
    desk.reread()
    cell = desk.status.cells["sync"].cell
    assert "offline" in cell.word
    assert "wachten" in cell.word


@LINKS
def test_scenario_10_refund_of_the_other_desks_ticket(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, link: Link
) -> None:
    """Cut off, up to the house's limit: above it the words say why and what can be done, nothing is
    paid. With a network both go back at once.
    """
    two = house.counter.sell(seated(0, 1), cash())
    for ticket in two.tickets:
        house.put(_of(row(house, ticket), OTHER))
    house.line.state = link
    hand.alt("L")
    hand.alt("T")
    hand.press("1", ENTER)
    if link is Link.ONLINE:
        qtbot.waitUntil(lambda: all(one.state == "void" for one in house.rows(Ticket)))
        assert sum(payment.cents for payment in house.rows(Payment)) == 0
        return
    qtbot.waitUntil(lambda: desk.orders.notice is not None)
    assert desk.orders.notice is not None
    assert "nooit meer" in desk.orders.notice.safe
    assert all(ticket.state == "valid" for ticket in house.rows(Ticket))
    hand.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    scan(desk, house, two.tickets[0])
    hand.alt("T")
    hand.press("1", ENTER)
    qtbot.waitUntil(lambda: row(house, two.tickets[0]).state == "void")
    assert row(house, two.tickets[1]).state == "valid"


def _of(ticket: Ticket, device: bytes) -> Ticket:
    fields = ticket.__struct_fields__
    return Ticket(*(device if f == "device" else getattr(ticket, f) for f in fields))  # type: ignore[arg-type]


@LINKS
def test_scenario_11_he_changed_the_date_and_pays_the_difference(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, link: Link
) -> None:
    """One order; the old seat is free, the old code worth nothing, only 4.00 is asked in coins."""
    house.line.state = link
    young = house.counter.sell(seated(0, price=YOUNG), cash())
    scan(desk, house, young.tickets[0])
    hand.alt("R")
    hand.press("ki", ENTER, "+")
    desk.selling.jump_price(1)
    desk.selling.ask(0)
    desk.selling.jump_price(0)
    desk.selling.ask(1)
    assert desk.selling.quote.total_cents == 402
    hand.press(F9, ENTER)
    sold(qtbot, desk)
    assert row(house, young.tickets[0]).state == "void"
    assert house.count("SELECT count(*) FROM order_") == 2
    assert sum(payment.cents for payment in house.rows(Payment)) == 1800 + 400


@LINKS
def test_scenario_17_i_clicked_pay_twice(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, link: Link
) -> None:
    """One order, one payment."""
    house.line.state = link
    hand.press("1", F9, ENTER, ENTER)
    sold(qtbot, desk)
    hand.press(ENTER, F9)
    assert len(house.rows(Order)) == 1
    assert len(house.rows(Payment)) == 1
    assert house.rows(Order)[0].operator != OperatorId(b"")

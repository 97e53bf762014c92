"""The desk comes back to orders: the keys of screens.md §4, on the real core and its file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.basket import Basket
from boxoffice.fold.rows import Code, Seat, Ticket
from boxoffice.ids import TicketId
from boxoffice.views import Method, Sold
from tests.hall import TOMORROW, TONIGHT
from tests.house import House, cash, seated
from tests.ui.keyboard import Keyboard
from tests.ui.real_house import opened_desk
from ui.bridge import Bridge
from ui.desk.order_work import Ask
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.formats import euro
from ui.theme import Look

ENTER, ESC, F2, F8, F9 = (
    Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F2, Qt.Key.Key_F8, Qt.Key.Key_F9,
)  # fmt: skip


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it."""
    yield from opened_desk(qtbot, qapp, house, bridge, look)


class Hand(Keyboard):
    """A hand that also holds Alt, which is a key too."""

    def alt(self, letter: str) -> None:
        """Alt and a letter: two keys."""
        QTest.keyClick(self._target(), Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)
        self.count += 2


@pytest.fixture
def hand(desk: DeskWindow) -> Hand:
    """Somebody at the desk."""
    return Hand(desk)


def scan(desk: DeskWindow, house: House, ticket: TicketId) -> None:
    """The scanner reads the code of a ticket."""
    paper = house.stationery.ticket(house.replica.reader(), ticket)
    desk.wedge.scanned.emit(paper.code)


def row(house: House, ticket: TicketId) -> Ticket:
    """The ticket as it stands."""
    found = house.replica.reader().get(Ticket, (ticket,))
    assert found is not None
    return found


def two_sold(house: House) -> Sold:
    """Two seats of tonight in cash."""
    return house.counter.sell(seated(0, 1), cash())


def settled(qtbot: QtBot, desk: DeskWindow, ask: Ask = Ask.NOTHING) -> None:
    """What runs in the background is over."""
    qtbot.waitUntil(lambda: desk.orders.ask == ask and desk.selling.step != Step.BUSY)


def test_task_9_refunds_a_ticket_by_the_way_it_was_paid(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Scan, `Alt+T` reason `1` `Enter`: 4 keys. The seat is ours again, the money is booked."""
    sold = two_sold(house)
    scan(desk, house, sold.tickets[0])
    hand.alt("T")
    assert desk.strip.ask.amount.text() == euro(2200)
    hand.press("1", ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert hand.count == 4
    assert row(house, sold.tickets[0]).state == "void"
    assert row(house, sold.tickets[1]).state == "valid"
    assert desk.selling.sold is not None
    assert desk.selling.sold.paid_cents == -2200
    assert desk.strip.sold.paid.text().endswith(euro(2200))
    assert not desk.order_is_open()


def test_task_10_prints_the_last_tickets_again(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`Alt+L` `Alt+D` `1` `Enter`: 6 keys; the same codes, marked."""
    two_sold(house)
    hand.alt("L")
    hand.alt("D")
    hand.press("1", ENTER)
    settled(qtbot, desk)
    assert hand.count == 6
    assert [job.kind for job in house.counter.print_jobs()][-2:] == ["duplicate", "duplicate"]
    assert len(house.rows(Code)) == 2


def test_the_last_sale_is_known_after_the_program_began_anew(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> None:
    """The power went off after a jam: the tickets are printed again all the same."""
    house.counter.sell(seated(2), cash())
    sold = two_sold(house)
    house.restart()
    for desk in opened_desk(qtbot, qapp, house, bridge, look):
        Hand(desk).alt("L")
        assert desk.orders.order is not None
        assert desk.orders.order.id == sold.order


def test_a_key_and_its_word_stay_on_one_line(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`Ctrl+E` at the end of a line and `mailen` on the next were read as two things."""
    two_sold(house)
    hand.alt("L")
    parts = desk.strip.order.keys.text().split("\u00a0· ")
    assert len(parts) == 9
    assert not any(" " in part for part in parts)


def test_before_the_first_sale_alt_l_says_so(desk: DeskWindow, hand: Hand) -> None:
    """A key that does nothing looks broken."""
    hand.alt("L")
    assert desk.selling.step == Step.NOTICE


def test_a_lost_ticket_gets_another_code(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`Alt+D` `2`: the old paper is worth nothing."""
    sold = two_sold(house)
    before = row(house, sold.tickets[0]).code
    scan(desk, house, sold.tickets[0])
    hand.alt("D")
    hand.press("2", ENTER)
    settled(qtbot, desk)
    assert row(house, sold.tickets[0]).code != before
    assert desk.strip.pages.currentWidget() is desk.strip.message


def test_the_last_sale_was_card_not_cash(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`Alt+L` `Alt+B` `F8` `Enter`: 6 keys."""
    sold = two_sold(house)
    hand.alt("L")
    hand.alt("B")
    hand.press(F8, ENTER)
    settled(qtbot, desk)
    assert hand.count == 6
    view = house.counter.order(sold.order)
    assert sum(p.cents for p in view.payments if p.method == Method.CASH) == 0
    assert sum(p.cents for p in view.payments if p.method == Method.CARD_BY_HAND) == 4400


def test_another_seat_without_money(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Scan, `Alt+V` `a` `5` `Enter`: the ticket sits on A5 with the same code."""
    sold = two_sold(house)
    before = row(house, sold.tickets[0]).code
    scan(desk, house, sold.tickets[0])
    hand.alt("V")
    hand.press("a5", ENTER)
    settled(qtbot, desk)
    assert hand.count == 5
    after = row(house, sold.tickets[0])
    assert (after.seat, after.code) == (4, before)


def test_task_8_exchanges_a_ticket_for_another_evening(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Scan, `Alt+R` `k` `i` `Enter` `Enter` `F9` `Enter`: 8 keys; the difference is nothing."""
    sold = two_sold(house)
    scan(desk, house, sold.tickets[0])
    hand.alt("R")
    hand.press("ki", ENTER)
    assert desk.selling.quote.total_cents == 0
    hand.press(ENTER, F9, ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert hand.count == 8
    assert row(house, sold.tickets[0]).state == "void"
    assert desk.selling.sold is not None
    (new,) = desk.selling.sold.tickets
    assert row(house, new).performance == TOMORROW
    assert desk.selling.returned == ()
    assert house.count("SELECT count(*) FROM seat WHERE state = 'sold'") == 2


def test_an_exchange_that_was_emptied_comes_back_whole(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Esc and Esc, and Ctrl+Z: with the ticket that goes back for it, not at the full price."""
    sold = two_sold(house)
    scan(desk, house, sold.tickets[0])
    hand.alt("R")
    hand.press("ki", ENTER, ENTER)
    hand.press(ESC, ESC)
    assert (desk.selling.basket, desk.selling.returned) == (Basket(), ())
    desk.commands["Ctrl+Z"]()
    assert desk.selling.returned == (sold.tickets[0],)
    assert desk.selling.quote.total_cents == 0


def test_tickets_of_two_orders_go_back_for_one(desk: DeskWindow, house: House, hand: Hand) -> None:
    """The second `Alt+R` forgot the tickets of the first, whose places were in the basket."""
    sold = two_sold(house)
    scan(desk, house, sold.tickets[0])
    hand.alt("R")
    hand.press("ki", ENTER, ENTER)
    scan(desk, house, sold.tickets[1])
    hand.alt("R")
    hand.press("ki", ENTER, ENTER)
    assert desk.selling.returned == sold.tickets
    assert (len(desk.selling.basket.places), desk.selling.quote.total_cents) == (2, 0)


def test_escape_gives_nothing_back(desk: DeskWindow, house: House, hand: Hand) -> None:
    """An exchange that is left: the tickets stay what they are."""
    sold = two_sold(house)
    scan(desk, house, sold.tickets[0])
    hand.alt("R")
    hand.press(ESC, ESC, ESC)
    assert desk.selling.returned == ()
    assert row(house, sold.tickets[0]).state == "valid"


def test_space_chooses_which_tickets_are_meant(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """All of an order at first; each by Space."""
    two_sold(house)
    hand.alt("L")
    assert len(desk.orders.chosen) == 2
    hand.press(" ")
    qtbot.waitUntil(lambda: len(desk.orders.chosen) == 1)


def test_an_order_is_found_by_its_number(desk: DeskWindow, house: House, hand: Hand) -> None:
    """`F2` `1` `Enter` opens 2-0001; Esc goes back to selling."""
    sold = two_sold(house)
    hand.press(F2, "1", ENTER)
    assert desk.orders.order is not None
    assert desk.orders.order.id == sold.order
    assert desk.strip.pages.currentWidget() is desk.strip.order
    hand.press(ESC)
    assert not desk.order_is_open()
    assert desk.left.quantity.hasFocus()


def test_a_note_is_kept_with_the_order(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`Alt+N`, words, `Enter`; afterwards it stands on the order."""
    two_sold(house)
    hand.alt("L")
    hand.alt("N")
    hand.press("ill", ENTER)
    settled(qtbot, desk)
    assert desk.orders.order is not None
    assert desk.orders.order.notes == ("ill",)


def test_without_an_open_order_the_keys_say_so(desk: DeskWindow, hand: Hand) -> None:
    """They do nothing, and say what would help."""
    for letter in "TDBVRN":
        hand.alt(letter)
        assert desk.selling.step == Step.NOTICE


def test_a_code_of_nobody_changes_nothing(desk: DeskWindow, hand: Hand) -> None:
    """A loyalty card."""
    desk.wedge.scanned.emit("5412345678908")
    assert desk.strip.pages.currentWidget() is desk.strip.message
    assert not desk.order_is_open()
    hand.press(ESC)
    assert desk.strip.pages.currentWidget() is desk.strip.total


def test_a_scan_does_not_disturb_a_payment(desk: DeskWindow, house: House, hand: Hand) -> None:
    """The money is on the counter."""
    sold = two_sold(house)
    hand.press("1", F9)
    scan(desk, house, sold.tickets[0])
    assert desk.selling.step == Step.CASH
    assert not desk.order_is_open()
    seats = house.rows(Seat, "state = 'sold'")
    assert {seat.performance for seat in seats} == {TONIGHT}


def test_what_is_refused_is_said_and_stays_asked(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """The ticket went back at another desk meanwhile: said, and nothing is booked twice."""
    sold = two_sold(house)
    scan(desk, house, sold.tickets[0])
    hand.alt("T")
    house.put(replace(row(house, sold.tickets[0]), state="void"))
    head = house.replica.head
    hand.press("1", ENTER)
    settled(qtbot, desk, Ask.REFUND)
    assert desk.strip.pages.currentWidget() is desk.strip.message
    assert house.replica.head == head


def test_an_order_on_account_is_paid_with_one_key(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`F2` number `Enter` `F9`: what was due is in the drawer."""
    sold = house.counter.sell(seated(0))
    hand.press(F2, "1", ENTER, F9)
    settled(qtbot, desk)
    assert house.counter.order(sold.order).state == "paid"
    hand.press(ESC, F8)
    assert house.counter.order(sold.order).due_cents == 0

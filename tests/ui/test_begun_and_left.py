"""What was begun and left again: it follows nobody to the next customer, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.basket import Basket
from boxoffice.fold.rows import Reservation, Ticket
from boxoffice.views import Details, Link
from tests.hall import TOMORROW, WHEELCHAIRS
from tests.house import House, cash, seated
from tests.ui.real_desk import ALT, CTRL, ENTER, ESC, F4, F7, F9, Hand, quiet
from tests.ui.real_house import ROW_A, opened_desk, opened_house
from tests.ui.test_mailing import kinds
from tests.ui.test_orders import scan
from tests.ui.test_tariffs import PASS, furnish
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.who_work import Who
from ui.desk.window import DeskWindow
from ui.formats import amount, euro
from ui.theme import Look


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A house whose second price is by a pass."""
    yield from opened_house(tmp_path, furnish, seats=(*ROW_A, *WHEELCHAIRS))


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it, with a network."""
    house.line.state = Link.ONLINE
    yield from opened_desk(qtbot, qapp, house, bridge, look)


def test_a_pass_that_was_refused_is_not_the_next_customers(desk: DeskWindow, hand: Hand) -> None:
    """`F9` `F9` for who came next took the number that was refused before."""
    desk.selling.jump_price(1)
    hand.press("2", F9)
    desk.wedge.scanned.emit(PASS)
    desk.wedge.scanned.emit(PASS)
    hand.press(ESC, ESC, ESC)
    assert not desk.selling.basket
    desk.selling.jump_price(1)
    hand.press("1", F9, F9)
    assert desk.selling.step == Step.WHOSE
    assert desk.selling.basket.places[0].pass_number == ""


@pytest.mark.parametrize("chosen", ["", "ki"])
def test_as_many_are_asked_as_go_back_of_two_orders(
    desk: DeskWindow, house: House, hand: Hand, chosen: str
) -> None:
    """`Alt+R` on each, the show chosen once or after each: one place was asked, and the other one
    was paid back.
    """
    for seat in (0, 1):
        sold = house.counter.sell(seated(seat), cash())
        scan(desk, house, sold.tickets[0])
        hand.held(ALT, "R")
        if chosen:
            hand.press(chosen, ENTER)
    if not chosen:
        hand.press("ki", ENTER)
    assert len(desk.selling.returned) == 2
    assert desk.selling.wish.total() == 2
    assert desk.selling.quote.total_cents == 0


def test_an_exchange_is_not_reserved(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """F7 kept the new seat and forgot the ticket: it stayed valid, and nobody was told."""
    sold = house.counter.sell(seated(0), cash())
    scan(desk, house, sold.tickets[0])
    hand.held(ALT, "R")
    hand.press("ki", ENTER, F7)
    assert desk.who.ask == Who.NOTHING
    assert "niet gereserveerd" in desk.strip.message.happened.text()
    assert desk.selling.returned == sold.tickets
    hand.press(F9, ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert not house.rows(Reservation)
    assert [row.performance for row in house.rows(Ticket, "state = 'valid'")] == [TOMORROW]


def test_a_customer_named_meanwhile_costs_no_basket(
    qtbot: QtBot, desk: DeskWindow, hand: Hand
) -> None:
    """`Alt+W`, `F4` and a name, then Esc: the places were gone instead of the question."""
    hand.press("2", ENTER)
    first = desk.selling.basket.places
    hand.held(ALT, "W")
    hand.press(F4, "jan", ENTER)
    quiet(qtbot, desk)
    hand.press(ESC)
    assert desk.selling.basket.places == first
    assert desk.selling.basket.name == "jan"


def test_another_show_costs_no_basket(desk: DeskWindow, hand: Hand) -> None:
    """`Alt+W`, then another show: what was asked anew is in the basket again."""
    hand.press("2", ENTER)
    first = desk.selling.basket
    hand.held(ALT, "W")
    hand.press("ki", ENTER)
    assert desk.selling.basket == first
    assert not desk.selling.wish.total()


def test_what_is_typed_while_seats_are_claimed_answers_what_is_asked_then(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """The name went into the search, and what was given became a hundred tickets."""
    house.sell(*ROW_A)
    desk.reread()
    hand.press("4", F7, "jans", ENTER)
    qtbot.waitUntil(lambda: desk.who.ask == Who.RESERVE)
    assert (desk.strip.who.name.text(), desk.left.search.text()) == ("jans", "")
    hand.press(ESC, ESC, ESC)
    house.line.state = Link.ONLINE
    hand.press("3", F9, "100")
    qtbot.waitUntil(lambda: desk.selling.step == Step.CASH)
    assert desk.strip.cash.given.text() == "100"
    assert desk.strip.cash.change.text() == euro(4600)
    hand.press(ESC, F9)
    assert desk.strip.cash.given.text() == "54,00"
    assert not desk.selling.wish.total()


def test_the_last_sale_is_the_exchange_and_its_ticket_goes_by_mail(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`Alt+L` opened the order before it; and *by e-mail* stood there, but a paper was printed."""
    house.setting.mails = True
    known = house.counter.store_customer(Details("Petra Janssens", email="petra@example.be"))
    sold = house.counter.sell(seated(0), cash())
    scan(desk, house, sold.tickets[0])
    hand.held(ALT, "R")
    hand.press("ki", ENTER, ENTER)
    desk.selling.name(known.id, "Petra Janssens")
    hand.held(CTRL, "E")
    assert desk.selling.basket.by_mail
    hand.press(F9, ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert kinds(house) == ["ticket", "mail"]
    hand.held(ALT, "L")
    assert desk.orders.order is not None
    assert desk.selling.sold is not None
    assert desk.orders.order.id == desk.selling.sold.order != sold.order


def test_what_is_read_anew_while_an_exchange_is_written_says_nothing_of_it(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Its ticket is void as soon as the disk has it, before the screen hears that it is saved: the
    strip said that somebody had given it back already, and a key went on from there.
    """
    sold = house.counter.sell(seated(0), cash())
    desk.selling.give_back(sold.tickets)
    hand.press("1", ENTER, F9)
    basket = desk.selling.basket
    desk.selling._busy()  # as Enter does
    house.counter.exchange(sold.tickets, basket, cash())
    desk.reread()
    assert (desk.selling.step, desk.selling.returned) == (Step.BUSY, sold.tickets)


def test_an_exchange_that_was_put_aside_still_knows_how_many(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`Ctrl+S` before its show was chosen, and another customer's show meanwhile."""
    sold = house.counter.sell(seated(0, 1), cash())
    hand.held(ALT, "L")
    hand.held(ALT, "R")
    hand.held(CTRL, "S")
    hand.press("flo", ENTER)
    assert not desk.selling.wish.total()
    hand.held(CTRL, "S")
    assert desk.selling.returned == sold.tickets
    hand.press("ki", ENTER)
    assert desk.selling.wish.total() == 2


def test_the_last_sale_is_a_refund_with_its_lines_and_the_way_to_its_order(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`Alt+L` opened an order without tickets and offered to exchange them."""
    sold = house.counter.sell(seated(0, 1), cash())
    house.counter.exchange(sold.tickets[:1], Basket(), cash(), reason="ill")
    hand.held(ALT, "L")
    (row,) = desk.basket.lines.rows.rows
    assert (row.lead, row.trail) == ("−1 ×", amount(-2200))
    keys = desk.strip.order.keys.text().replace("\u00a0", " ")
    assert "Alt+R" not in keys
    assert keys.startswith("Enter: de bestelling")
    assert desk.strip.order.paid.text().startswith("teruggenomen")
    hand.press(ENTER)
    assert desk.orders.order is not None
    assert desk.orders.order.id == sold.order
    assert desk.basket.current_ticket() == sold.tickets[1]


@pytest.mark.parametrize("letter", ["K", "O", "P", "U"])
def test_a_key_that_needs_a_sale_or_a_basket_says_so(
    desk: DeskWindow, hand: Hand, letter: str
) -> None:
    """The receipt, at risk, another price, a card: at rest they were silent."""
    hand.held(ALT, letter)
    assert desk.selling.step == Step.NOTICE

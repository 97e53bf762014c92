"""Prices that ask something, fees and codes, at the desk: on the real window and core."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.catalog.price_terms import Fee, PriceTerms, Promotion
from boxoffice.fold.rows import Line, Order, Payment, Ticket
from boxoffice.ids import Cents
from boxoffice.views import Link
from tests.hall import FREE, TONIGHT, YOUNG, price_list
from tests.house import House, cash, catalogued, seated
from tests.ui.real_house import LINKS, opened_desk, opened_house
from tests.ui.test_orders import Hand
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.formats import euro
from ui.theme import Look

ENTER, ESC, F2, F9 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F2, Qt.Key.Key_F9
TERMS = {FREE: PriceTerms(reason=True, quota=2), YOUNG: PriceTerms(ranks=(2,), alone=True)}


def furnish(house: House) -> None:
    """Guests need a reason and are two, the young sit in the second rank and get nothing off by a
    code; a fee, and a code.
    """
    types = tuple(
        replace(kind, terms=TERMS.get(kind.id, PriceTerms())) for kind in price_list().types
    )
    fees = (Fee("administratie", Cents(150)),)
    codes = (Promotion("VRIENDEN", "Vrienden van het huis", 10),)
    house.put(catalogued(replace(price_list(), types=types, fees=fees, promotions=codes)))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A house with these prices."""
    yield from opened_house(tmp_path, furnish, evenings=(TONIGHT,))


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


def test_the_fee_of_an_order_is_seen_before_it_is_paid(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """2 × 22.00 and 1.50: on the basket, in the total, in the books as a line of its own."""
    hand.press("2")
    assert [(line.kind, line.cents) for line in desk.selling.quote.extra] == [("fee", 150)]
    hand.press(F9)
    assert desk.strip.cash.due.text() == euro(4550)
    hand.press(ENTER)
    sold(qtbot, desk)
    assert [(row.kind, row.cents) for row in house.rows(Line)] == [("ticket", 4400), ("fee", 150)]
    assert house.rows(Payment)[0].cents == 4550


@LINKS
def test_the_fee_of_an_order_is_not_asked_again_in_an_exchange(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, link: Link
) -> None:
    """It was paid with what comes back, and stays; the next customer pays it."""
    house.line.state = link
    first = house.counter.sell(seated(0), cash())
    free = house.counter.sell(seated(1, price=FREE), cash(), note="pers")
    desk.selling.give_back(first.tickets)
    hand.press("1", ENTER)
    assert [line.kind for line in desk.selling.quote.extra] == ["return"]
    assert desk.selling.quote.total_cents == 0
    hand.press(F9, ENTER)
    sold(qtbot, desk)
    assert [row.cents for row in house.rows(Line, "kind = 'fee'")] == [150]
    desk.selling.give_back(free.tickets)
    desk.selling.ask(1)
    assert ("fee", 150) in [(line.kind, line.cents) for line in desk.selling.quote.extra]


def test_a_guest_costs_nothing_and_somebody_says_for_whom(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """F9 asks; without an answer nothing is sold; the answer stands on the order, beside the
    chain.
    """
    desk.selling.jump_price(2)
    hand.press("1", F9)
    assert desk.selling.step == Step.REASON
    hand.press(ENTER)
    assert not house.rows(Order)
    hand.press("pers", ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.CASH)
    hand.press(ENTER)
    sold(qtbot, desk)
    (order,) = house.rows(Order)
    assert order.total == 0
    assert desk.selling.sold is not None
    assert house.counter.order(desk.selling.sold.order).notes == ("pers",)
    bodies = house.replica.reader().conn.execute("SELECT body FROM journal").fetchall()
    assert all(b"pers" not in body for (body,) in bodies)


def test_the_reason_of_a_basket_that_was_emptied_is_not_the_next_ones(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Esc and Esc: who comes next is asked anew; Ctrl+Z brings the first back with its reason."""
    desk.selling.jump_price(2)
    hand.press("1", F9)
    hand.press("pers", ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.CASH)
    hand.press(ESC, ESC, ESC)
    assert not desk.selling.basket
    assert desk.selling.reason == ""
    desk.selling.undo()
    assert desk.selling.reason == "pers"
    hand.press(ESC, ESC)
    desk.selling.jump_price(2)
    hand.press("1", F9)
    assert desk.selling.step == Step.REASON
    assert not house.rows(Order)


def test_the_quota_of_guests_ends(qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand) -> None:
    """Two are allowed; of the third the words say how many are left."""
    desk.selling.jump_price(2)
    hand.press("3", F9)
    assert desk.selling.step == Step.NOTICE
    assert desk.selling.notice is not None
    assert "nog 2" in desk.selling.notice.happened
    assert not house.rows(Order)


@LINKS
def test_a_guest_of_a_full_quota_exchanges_for_another_seat(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, link: Link
) -> None:
    """What goes back leaves its place of the quota: *0 left* was said of the guest's own."""
    house.line.state = link
    guests = house.counter.sell(seated(0, 1, price=FREE), cash(), note="pers")
    desk.selling.give_back(guests.tickets[:1])
    desk.selling.jump_price(2)
    hand.press("1", F9)
    assert desk.selling.step == Step.REASON
    hand.press("pers", ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.CASH)
    hand.press(ENTER)
    sold(qtbot, desk)
    assert len(house.rows(Ticket, "state = 'valid'")) == 2


def test_a_price_of_another_rank_is_refused_with_the_way_out(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """-26 is for the second rank; the seats stay in the basket."""
    desk.selling.jump_price(1)
    hand.press("1", F9)
    assert desk.selling.step == Step.NOTICE
    assert desk.selling.notice is not None
    assert "Enter" in desk.selling.notice.now
    assert len(desk.selling.basket.places) == 1
    assert not house.rows(Order)


def test_a_code_typed_after_f2_takes_its_part_off(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """10 %: 19.80 and the fee; what is booked on the ticket is what was paid for it."""
    hand.press("1", F2)
    desk.left.search.setText("vrienden")
    hand.press(ENTER)
    assert desk.selling.basket.promotion == "vrienden"
    hand.press(F9)
    assert desk.strip.cash.due.text() == euro(2130)
    hand.press(ENTER)
    sold(qtbot, desk)
    assert [ticket.cents for ticket in house.rows(Ticket)] == [1980]


def test_a_code_that_takes_nothing_off_says_so(desk: DeskWindow, hand: Hand) -> None:
    """-26 goes together with no code; a second time it still counts for the other price."""
    for keys, said in (("*21", "geen korting"), ("*11", "geldt voor dit"), ("", "geldt voor dit")):
        hand.press(keys, ENTER, F2)
        desk.left.search.setText("vrienden")
        hand.press(ENTER)
        assert said in desk.strip.message.happened.text()


def test_a_code_of_nobody_is_a_search(desk: DeskWindow, hand: Hand) -> None:
    """Nothing is taken off, and nothing is chosen."""
    hand.press(F2)
    desk.left.search.setText("vriend")
    hand.press(ENTER)
    assert desk.selling.basket.promotion == ""

"""An order that is due, by the linked terminal: real windows, the real core, a ZVT terminal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import CardIntent, Order, Payment
from boxoffice.ids import OrderId
from boxoffice.views import Method, Tender
from printing.zvt_terminal import ZvtTerminal
from tests.house import House, seated
from tests.printing.zvt_simulator import ZvtSimulator
from tests.ui.linked_terminal import linked_house, wire
from tests.ui.real_house import at_work, opened_desk
from tests.ui.test_payments import Payer, said
from tests.ui.test_terminal import reaches
from ui.bridge import Bridge
from ui.customer_display import CustomerDisplay
from ui.desk.order_work import Ask
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.formats import euro
from ui.theme import Look

ENTER, ESC, F8, F9 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F8, Qt.Key.Key_F9


@pytest.fixture
def house(tmp_path: Path, simulator: ZvtSimulator) -> Iterator[House]:
    """A desk with a linked terminal, the till open."""
    yield from linked_house(tmp_path, simulator)


@pytest.fixture
def due(house: House) -> OrderId:
    """Two places on account: 44.00."""
    return house.counter.sell(seated(0, 1), Tender(Method.ON_ACCOUNT)).order


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, due: OrderId, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window, that order open in it."""
    for window in opened_desk(qtbot, qapp, house, bridge, look):
        window.orders.open(due)
        yield window


@pytest.fixture
def hand(desk: DeskWindow) -> Payer:
    """Somebody at the desk."""
    return Payer(desk)


def paid(house: House) -> list[tuple[str, int]]:
    """Payments in the file."""
    return sorted((row.method, row.cents) for row in house.rows(Payment))


def settled(qtbot: QtBot, desk: DeskWindow) -> None:
    """Until the open order is still again and says something."""
    qtbot.waitUntil(lambda: desk.orders.ask != Ask.BUSY and desk.orders.notice is not None)


def test_f8_goes_by_the_terminal_and_the_basket_waits(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, simulator: ZvtSimulator
) -> None:
    """One key; the order is paid, and what somebody else was buying is there as it was."""
    desk.selling.basket = seated(4)
    desk.selling.reread()
    hand.press(F8)
    settled(qtbot, desk)
    assert hand.count == 1
    assert simulator.amounts() == [4400]
    assert paid(house) == [("card", 4400)]
    assert [row.state for row in house.rows(Order)] == ["paid"]
    assert euro(4400) in said(desk)
    assert len(desk.selling.basket.places) == 1


def test_the_strip_and_the_customer_are_told_and_escape_stops_it(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, simulator: ZvtSimulator, look: Look
) -> None:
    """Other keys do nothing meanwhile; it stays due, and F9 pays it in cash."""
    display = CustomerDisplay(look, "CC De Kring", "nl")
    qtbot.addWidget(display)
    desk.show_customer(display)
    simulator.plays = "wait"
    assert isinstance(house.setting.terminal, ZvtTerminal)
    house.setting.terminal._silence_s = 5.0
    hand.press(F8)
    qtbot.waitUntil(simulator.waiting.is_set)
    reaches(qtbot, desk, Step.TERMINAL)
    assert desk.strip.terminal.isVisible()
    assert desk.strip.terminal.state.text() == "bied kaart aan"
    assert desk.strip.terminal.places.text() == house.counter.orders_due()[0].number
    assert display.amount.text() == euro(4400)
    hand.press(F9, ENTER, F8)
    assert desk.selling.step == Step.TERMINAL
    hand.press(ESC, ESC)
    settled(qtbot, desk)
    assert "bestelling moet nog betaald" in said(desk)
    assert paid(house) == []
    hand.press(F9)
    settled(qtbot, desk)
    assert paid(house) == [("cash", 4400)]


@pytest.mark.parametrize("plays", ["decline", "refuse"])
def test_a_declined_card_leaves_it_due(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, simulator: ZvtSimulator, plays: str
) -> None:
    """Another card: `F8` again."""
    simulator.plays = plays
    hand.press(F8)
    settled(qtbot, desk)
    assert paid(house) == []
    simulator.plays = "approve"
    hand.press(F8)
    qtbot.waitUntil(lambda: paid(house) == [("card", 4400)])
    settled(qtbot, desk)


def test_an_unknown_card_stays_on_its_tab_and_nobody_pays_twice(
    qtbot: QtBot, desk: DeskWindow, house: House, due: OrderId, hand: Payer, simulator: ZvtSimulator
) -> None:
    """The order takes no cash meanwhile; `F8` on the tab asks the terminal, and opens it paid."""
    simulator.plays = "silent"
    hand.press(F8)
    reaches(qtbot, desk, Step.UNKNOWN)
    assert not desk.order_is_open()
    assert "geen andere betaling" in desk.strip.unknown.safe.text()
    hand.press(ESC)
    desk.orders.open(due)
    hand.press(F9)
    settled(qtbot, desk)
    assert "wacht op een kaart" in said(desk)
    assert paid(house) == []
    hand.press(ESC, ESC)
    desk.basket.card_tab.click()
    hand.press(F8)
    settled(qtbot, desk)
    assert desk.orders.order is not None
    assert (desk.orders.order.id, desk.orders.order.due_cents) == (due, 0)
    assert (simulator.amounts(), paid(house)) == ([4400], [("card", 4400)])
    assert not desk.basket.card_tab.isVisible()


def test_a_person_says_that_it_was_not_paid(
    qtbot: QtBot, desk: DeskWindow, house: House, due: OrderId, hand: Payer, simulator: ZvtSimulator
) -> None:
    """Then it is as due as it was."""
    simulator.plays = "cut"
    hand.press(F8)
    reaches(qtbot, desk, Step.UNKNOWN)
    hand.shift(F9)
    qtbot.waitUntil(lambda: not desk.selling.cards)
    reaches(qtbot, desk, Step.NOTICE)
    assert "bestelling moet nog betaald" in said(desk)
    desk.orders.open(due)
    hand.press(F9)
    settled(qtbot, desk)
    assert paid(house) == [("cash", 4400)]


def test_in_parts_the_terminal_is_asked_last_and_a_refusal_keeps_the_others(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, simulator: ZvtSimulator
) -> None:
    """10.00 in cash, the rest by card, which is declined once."""
    simulator.plays = "decline"
    hand.shift(F9)
    hand.press("10", F9, F8)
    assert simulator.amounts() == []
    hand.press(ENTER)
    settled(qtbot, desk)
    assert desk.orders.ask == Ask.PARTS
    assert desk.strip.mixed.left.text() == euro(3400)
    assert paid(house) == []
    simulator.plays = "approve"
    hand.press(F8, ENTER)
    qtbot.waitUntil(lambda: paid(house) == [("card", 3400), ("cash", 1000)])
    settled(qtbot, desk)
    assert simulator.amounts() == [3400, 3400]
    assert euro(1000) in said(desk)


def test_shift_f8_is_a_card_by_hand(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, simulator: ZvtSimulator
) -> None:
    """The terminal is not asked."""
    hand.shift(F8)
    settled(qtbot, desk)
    assert (simulator.amounts(), paid(house)) == ([], [("card_by_hand", 4400)])


@pytest.mark.parametrize("plays", ["cut", "cut_before"])
def test_power_went_off_while_the_card_of_an_order_was_in_the_terminal(
    qtbot: QtBot, qapp: QApplication, house: House, due: OrderId, bridge: Bridge, look: Look,
    simulator: ZvtSimulator, plays: str,
) -> None:  # fmt: skip
    """The next start asks the terminal: paid is booked and shown, not paid is due. Nobody is asked
    for money again.
    """
    first = house.counter.begin_order_card(due, Tender(Method.CARD))
    house.counter.finish_card(first.intent, house.counter.authorise(first))
    order = house.counter.sell(seated(2), Tender(Method.ON_ACCOUNT)).order
    ask = house.counter.begin_order_card(order, Tender(Method.CARD))
    simulator.plays = plays
    house.counter.authorise(ask)  # and then the power goes: no result is ever written
    house.restart()
    wire(house, simulator)
    house.log_in()
    assert [row.id for row in house.rows(CardIntent, "state = 'open'")] == [ask.intent]
    window = at_work(qtbot, house, bridge, look)
    qtbot.waitUntil(lambda: not window.selling.cards and not window.selling.busy())
    bought = plays == "cut"
    assert paid(house) == ([("card", 2200)] if bought else []) + [("card", 4400)]
    assert house.counter.order(order).due_cents == (0 if bought else 2200)
    assert window.order_is_open() is bought
    assert simulator.amounts() == [4400, 2200]
    window.close()
    qapp.removeEventFilter(window.wedge)

"""Cards by the linked terminal, on real windows, the real core, and a ZVT terminal on a socket."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import CardIntent, Order, Payment, Seat, Ticket
from boxoffice.views import Link, Method, Tender
from printing.zvt_terminal import ZvtTerminal
from tests.house import House
from tests.printing.zvt_simulator import ZvtSimulator
from tests.ui.linked_terminal import linked_house, wire
from tests.ui.real_house import LINKS, at_work, opened_desk
from tests.ui.test_payments import Payer
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.formats import euro
from ui.theme import Look

ENTER, ESC, F8, F9 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F8, Qt.Key.Key_F9


@pytest.fixture
def house(tmp_path: Path, simulator: ZvtSimulator) -> Iterator[House]:
    """A desk with seats of its own, the till open, the terminal linked."""
    yield from linked_house(tmp_path, simulator)


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it."""
    yield from opened_desk(qtbot, qapp, house, bridge, look)


@pytest.fixture
def hand(desk: DeskWindow) -> Payer:
    """Somebody at the desk."""
    return Payer(desk)


def reaches(qtbot: QtBot, desk: DeskWindow, step: Step) -> None:
    """Until the sale is there."""
    qtbot.waitUntil(lambda: desk.selling.step == step)


def paid(house: House) -> list[tuple[str, int]]:
    """Payments in the file."""
    return sorted((row.method, row.cents) for row in house.rows(Payment))


def test_task_2_by_linked_terminal_takes_two_keys(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, simulator: ZvtSimulator
) -> None:
    """`2` `F8`; nothing more is pressed, and nothing says sold before it is saved."""
    hand.press("2", F8)
    reaches(qtbot, desk, Step.SOLD)
    assert hand.count == 2
    assert simulator.amounts() == [4400]
    assert paid(house) == [("card", 4400)]
    assert desk.strip.sold.paid.text().endswith(euro(4400))


def test_the_strip_says_show_the_card_and_escape_stops_it(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, simulator: ZvtSimulator
) -> None:
    """The basket is kept, and F9 pays it in cash."""
    simulator.plays = "wait"
    assert isinstance(house.setting.terminal, ZvtTerminal)
    house.setting.terminal._silence_s = 5.0
    hand.press("2", F8)
    qtbot.waitUntil(simulator.waiting.is_set)
    reaches(qtbot, desk, Step.TERMINAL)
    assert desk.strip.terminal.state.text() == "bied kaart aan"
    hand.press("7", ENTER, F9, F8)
    assert desk.selling.step == Step.TERMINAL
    assert not desk.selling.wish.total()
    hand.press(ESC, ESC)
    reaches(qtbot, desk, Step.NOTICE)
    assert paid(house) == []
    assert len(desk.selling.basket.places) == 2
    hand.press(F9, ENTER)
    reaches(qtbot, desk, Step.SOLD)
    assert paid(house) == [("cash", 4400)]


@pytest.mark.parametrize("plays", ["decline", "refuse"])
def test_a_declined_card_keeps_the_basket(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, simulator: ZvtSimulator, plays: str
) -> None:
    """Another card: `F8` again."""
    simulator.plays = plays
    hand.press("1", F8)
    reaches(qtbot, desk, Step.NOTICE)
    simulator.plays = "approve"
    hand.press(F8)
    reaches(qtbot, desk, Step.SOLD)
    assert paid(house) == [("card", 2200)]
    assert max(row.state for row in house.rows(CardIntent)) == "sold"


def test_an_unknown_card_stays_on_top_and_sales_go_on(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, simulator: ZvtSimulator
) -> None:
    """Words 7; its seats are not proposed; the tab opens it again, `F8` asks the terminal."""
    simulator.plays = "silent"
    hand.press("2", F8)
    reaches(qtbot, desk, Step.UNKNOWN)
    assert desk.strip.unknown.happened.text() == "Kaart: uitslag onbekend"
    assert "F8" in desk.strip.unknown.now.text()
    assert desk.basket.card_tab.isVisible()
    hand.press(ESC, "1", F9, ENTER)
    reaches(qtbot, desk, Step.SOLD)
    assert paid(house) == [("cash", 2200)]
    wanted = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9} - {row.seat for row in house.rows(Ticket)}
    assert len(wanted) == 9
    desk.selling._guarded_until = 0
    desk.basket.card_tab.click()
    hand.press(F8)
    qtbot.waitUntil(lambda: len(house.rows(Order)) == 2)
    reaches(qtbot, desk, Step.SOLD)
    assert simulator.amounts() == [4400]
    assert paid(house) == [("card", 4400), ("cash", 2200)]
    assert not desk.basket.card_tab.isVisible()


@pytest.mark.parametrize("shift_key", [F8, F9])
def test_a_person_decides_when_the_terminal_cannot(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, simulator: ZvtSimulator,
    shift_key: Qt.Key,
) -> None:  # fmt: skip
    """Slip seen: sold. Not paid: the seats are free again."""
    simulator.plays = "cut"
    hand.press("2", F8)
    reaches(qtbot, desk, Step.UNKNOWN)
    simulator.busy = True
    hand.press(F8)
    qtbot.waitUntil(desk.strip.unknown.said.isVisible)
    hand.shift(shift_key)
    qtbot.waitUntil(lambda: not desk.selling.cards)
    seen = shift_key == F8
    qtbot.waitUntil(lambda: desk.selling.step == (Step.SOLD if seen else Step.NOTICE))
    assert paid(house) == ([("card", 4400)] if seen else [])
    assert len(house.rows(Seat, "state = 'sold'")) == (2 if seen else 0)
    assert simulator.amounts() == [4400]


@pytest.mark.parametrize("plays", ["cut", "cut_before"])
@LINKS
def test_scenario_5_power_went_off_while_the_card_was_in_the_terminal(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look,
    simulator: ZvtSimulator, plays: str, link: Link,
) -> None:  # fmt: skip
    """The program is gone between the card and its result. The next one finds the order, holds its
    seats, and asks the terminal for its last transaction: paid is sold, not paid is free. Nobody
    is asked for money again.
    """
    house.line.state = link
    before = Bridge()
    first = at_work(qtbot, house, before, look)
    hand = Payer(first)
    hand.press("1", F8)
    reaches(qtbot, first, Step.SOLD)
    first.selling._guarded_until = 0
    hand.press("1", ENTER)
    ask = house.counter.begin_card(first.selling.basket, (), Tender(Method.CARD))
    simulator.plays = plays
    house.counter.authorise(ask)  # and then the power goes: no result is ever written
    qapp.removeEventFilter(first.wedge)
    first.close()
    assert before.shutdown()
    house.restart()
    wire(house, simulator)
    house.log_in()
    (row,) = house.rows(CardIntent, "state = 'open'")
    assert row.id == ask.intent
    second = at_work(qtbot, house, bridge, look)
    qtbot.waitUntil(lambda: not second.selling.cards and not second.selling.busy())
    bought = plays == "cut"
    assert paid(house) == [("card", 2200)] * (2 if bought else 1)
    assert len(house.rows(Seat, "state = 'sold'")) == (2 if bought else 1)
    assert simulator.amounts() == [2200, 2200]
    second.close()
    qapp.removeEventFilter(second.wedge)


def test_in_parts_the_terminal_is_asked_last(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, simulator: ZvtSimulator
) -> None:
    """10.00 in cash and the rest by card: it is asked for 12.00 once the parts are whole."""
    hand.press("1")
    hand.shift(F9)
    hand.press("10", F9, F8)
    assert simulator.amounts() == []
    hand.press(ENTER)
    reaches(qtbot, desk, Step.SOLD)
    assert simulator.amounts() == [1200]
    assert paid(house) == [("card", 1200), ("cash", 1000)]


def test_a_declined_card_leaves_the_other_parts(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, simulator: ZvtSimulator
) -> None:
    """The cash that lies on the counter is not forgotten; the card's part is asked anew."""
    simulator.plays = "decline"
    hand.press("1")
    hand.shift(F9)
    hand.press("10", F9, F8, ENTER)
    qtbot.waitUntil(lambda: desk.selling.notice is not None)
    assert desk.strip.mixed.left.text() == euro(1200)
    assert paid(house) == []
    hand.press(F9, ENTER)
    reaches(qtbot, desk, Step.SOLD)
    assert paid(house) == [("cash", 1000), ("cash", 1200)]


def test_shift_f8_is_a_card_by_hand(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, simulator: ZvtSimulator
) -> None:
    """The terminal is not asked: 4 keys."""
    hand.press("1")
    hand.shift(F8)
    hand.press(ENTER)
    reaches(qtbot, desk, Step.SOLD)
    assert hand.count == 4
    assert (simulator.amounts(), paid(house)) == ([], [("card_by_hand", 2200)])

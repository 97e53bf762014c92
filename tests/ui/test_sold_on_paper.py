"""What was sold on paper is entered at the desk: once, and without a promise of papers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Order
from tests.hall import FLOOR
from tests.house import PIN, House, cash, seated, standing
from tests.ui.real_desk import ALT, ENTER, ESC, F9, Hand
from tests.ui.real_house import opened_desk
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.theme import Look


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """Places of a pool are its own too."""
    house.grant(pool=FLOOR, places=20)
    yield from opened_desk(qtbot, qapp, house, bridge, look, house.clock)


def idle(qtbot: QtBot, bridge: Bridge) -> None:
    """All that was asked of the core is done, and has been told."""
    done: list[None] = []
    bridge.run(lambda: None, done.append, lambda _: None)
    qtbot.waitUntil(lambda: bool(done))


def test_a_second_enter_at_once_sells_nothing_twice(
    qtbot: QtBot, desk: DeskWindow, house: House, bridge: Bridge, hand: Hand
) -> None:
    """Nothing tells two sales from a pool apart: both would stand."""
    desk.selling.replace_basket(standing(2))
    hand.held(ALT, "O")
    hand.press("stroom weg", ENTER)
    idle(qtbot, bridge)
    hand.press(PIN, ENTER, ENTER)
    idle(qtbot, bridge)
    assert desk.selling.step == Step.SOLD
    assert len(house.rows(Order)) == 1
    assert house.counter.print_jobs() == ()
    assert "gedrukt" not in desk.strip.sold.next.text().split("niets")[0]


def test_an_exchange_is_not_sold_on_paper(desk: DeskWindow, house: House, hand: Hand) -> None:
    """The tickets that go back would not have."""
    sold = house.counter.sell(seated(0), cash())
    desk.selling.give_back(sold.tickets)
    desk.selling.replace_basket(standing(1))
    hand.held(ALT, "O")
    assert "ruil" in desk.strip.message.happened.text()
    assert desk.selling.returned == sold.tickets


@pytest.mark.parametrize("asks", ["P", "G", "C"])
def test_f9_pays_nothing_behind_a_question(
    desk: DeskWindow, house: House, hand: Hand, asks: str
) -> None:
    """Enter or Esc answers it first: the money was asked for behind the page that was shown."""
    hand.press("1", ENTER)
    hand.held(ALT, asks)
    shown = desk.strip.pages.currentWidget()
    hand.press(F9, Qt.Key.Key_F8)
    steps = [desk.selling.step]
    assert desk.strip.pages.currentWidget() is shown
    hand.press(ESC, F9)
    steps.append(desk.selling.step)
    assert steps == [Step.REST, Step.CASH]
    assert house.rows(Order) == []

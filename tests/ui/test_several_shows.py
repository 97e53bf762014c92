"""A basket with several performances says everywhere which places are for which."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.basket import Basket, Place
from boxoffice.ids import SeatIndex
from tests.hall import FULL, TOMORROW, TONIGHT
from tests.house import House, cash
from tests.ui.real_desk import ALT, ENTER, F9, Hand
from tests.ui.real_house import opened_desk
from ui.bridge import Bridge
from ui.customer_display import CustomerDisplay
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.theme import Look

BOTH = "Florissant: A5-6 · Kip!: A5-6"


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """A desk of the house with two shows."""
    yield from opened_desk(qtbot, qapp, house, bridge, look)


def lines(desk: DeskWindow) -> list[str]:
    """What the basket says behind the seats."""
    return [line.show for line in desk.selling.quote.lines]


def test_two_shows_are_named_on_lines_strip_sale_and_display(
    qtbot: QtBot, desk: DeskWindow, hand: Hand, look: Look
) -> None:
    """Both had A5 and A6, and nothing told them apart."""
    display = CustomerDisplay(look, "CC", "nl")
    qtbot.addWidget(display)
    hand.press("2", ENTER, "kip", ENTER, "2", ENTER)
    rows = [row.main for row in desk.basket.lines.rows.rows]
    assert [row.rpartition(" · ")[2] for row in rows] == ["Florissant"] * 2 + ["Kip!"] * 2
    assert desk.strip.total.places.text() == BOTH
    hand.press(F9)
    assert desk.strip.cash.places.text() == BOTH
    display.show_sale(desk.selling)
    assert display.places.text() == BOTH
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert desk.strip.sold.places.text() == BOTH


def test_the_tickets_of_an_order_say_for_which_show_they_are(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """A5 of the one and A5 of the other were the same line, and one of them was given back."""
    both = (Place(show, FULL, SeatIndex(4)) for show in (TONIGHT, TOMORROW))
    house.counter.sell(Basket(tuple(both)), cash())
    hand.held(ALT, "L")
    assert [(row.lead, row.main) for row in desk.basket.lines.rows.rows] == [
        ("A5", "Full · Florissant"), ("A5", "Full · Kip!"),
    ]  # fmt: skip


def test_one_show_is_not_named(desk: DeskWindow, hand: Hand) -> None:
    """It stands on top of the window."""
    hand.press("2", ENTER)
    assert lines(desk) == ["", ""]
    assert desk.strip.total.places.text() == "rij A 5–6"

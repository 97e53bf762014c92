"""Ctrl+S: a basket is put aside for the next customer, and fetched back (screens.md §2, §3)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Order, Seat
from boxoffice.views import SeatState
from tests.hall import TONIGHT
from tests.house import House
from tests.ui.real_desk import CTRL, ENTER, F8, F9, SHIFT, Hand
from tests.ui.real_house import opened_desk, opened_house
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.theme import Look


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk with ten seats of its own tonight, the till open."""
    yield from opened_house(tmp_path, evenings=(TONIGHT,))


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it; its clock is the core's."""
    yield from opened_desk(qtbot, qapp, house, bridge, look, house.clock)


def seats(desk: DeskWindow) -> list[int]:
    """What is in the basket."""
    return [int(place.seat or 0) for place in desk.selling.basket.places]


def step(desk: DeskWindow) -> Step:
    """Read anew: a checker must not remember it over a key."""
    return desk.selling.step


def test_the_next_customer_is_served_and_gets_other_seats(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """What waits is in another basket on the plan; nobody is proposed it, and it is paid later."""
    hand.press("2", ENTER)
    aside = seats(desk)
    hand.held(CTRL, "S")
    assert seats(desk) == []
    assert desk.basket.aside_tab.isVisible()
    assert "2 tickets" in desk.basket.aside_tab.text()
    board = desk.selling.board
    assert board is not None
    assert [board.states[seat] for seat in aside] == [SeatState.HELD] * 2
    hand.press("2", F9, ENTER)
    qtbot.waitUntil(lambda: step(desk) == Step.SOLD)
    sold = [row.seat for row in house.rows(Seat, "state = 'sold'")]
    assert len(sold) == 2
    assert not set(sold) & set(aside)
    qtbot.waitUntil(lambda: not desk.selling.guarded())
    hand.held(CTRL, "S")
    assert seats(desk) == aside
    assert not desk.basket.aside_tab.isVisible()
    hand.press(F9, ENTER)
    qtbot.waitUntil(lambda: len(house.rows(Order)) == 2)


def test_what_is_only_asked_is_put_aside_with_its_seats(desk: DeskWindow, hand: Hand) -> None:
    """A number typed is a wish of this customer too."""
    hand.press("3")
    hand.held(CTRL, "S")
    assert desk.selling.wish.total() == 0
    hand.held(CTRL, "S")
    assert len(seats(desk)) == 3


def test_a_click_changes_places_with_the_oldest(desk: DeskWindow, hand: Hand) -> None:
    """Two customers who both think: neither basket is lost."""
    hand.press("1", ENTER)
    first = seats(desk)
    hand.held(CTRL, "S")
    hand.press("2", ENTER)
    second = seats(desk)
    desk.basket.aside_tab.click()
    assert seats(desk) == first
    desk.basket.aside_tab.click()
    assert seats(desk) == second


def test_nothing_is_put_aside_while_a_card_may_be_approved(desk: DeskWindow, hand: Hand) -> None:
    """The money may be on its way."""
    hand.press("1")
    hand.held(SHIFT, F8)
    assert step(desk) == Step.CARD
    hand.held(CTRL, "S")
    assert step(desk) == Step.CARD
    assert len(seats(desk)) == 1


def test_an_empty_desk_says_so(desk: DeskWindow, hand: Hand) -> None:
    """There is nothing to put aside, and nothing to fetch."""
    hand.held(CTRL, Qt.Key.Key_S)
    assert step(desk) == Step.NOTICE


def test_what_is_fetched_back_can_still_be_taken_back(desk: DeskWindow, hand: Hand) -> None:
    """Its last line, not the other customer's."""
    hand.press("2", ENTER)
    first = seats(desk)
    hand.press("1", ENTER)
    hand.held(CTRL, "S")
    hand.press("1", ENTER)
    hand.held(CTRL, "Z")
    assert seats(desk) == []
    hand.held(CTRL, "S")
    assert len(seats(desk)) == 3
    hand.held(CTRL, "Z")
    assert seats(desk) == first

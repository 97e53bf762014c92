"""The hand stays on the keypad: at rest a digit is how many wherever the focus is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.keyboard import Keyboard
from ui.desk.window import DeskWindow

F5, F6, F9, ENTER = Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F9, Qt.Key.Key_Return
CODE = "12345678CBDEFGHI"


@pytest.fixture
def hand(desk: DeskWindow) -> Keyboard:
    """At the desk, its keys past the scanner filter."""
    return Keyboard(desk)


@pytest.mark.parametrize("views", [1, 2])
def test_a_digit_in_the_plan_and_in_the_list_is_how_many(
    desk: DeskWindow, hand: Keyboard, views: int
) -> None:
    """At once, with a proposal; the focus stays, so that a seat may still be named."""
    hand.press(*(F5,) * views)
    hand.press("3")
    assert desk.left.quantity.number() == 3
    assert len(desk.selling.ring()) == 3
    assert desk.focusWidget() is desk.centre.front()
    hand.press(Qt.Key.Key_Backspace, "2", F9)
    assert len(desk.selling.basket.places) == 2


@pytest.mark.parametrize("views", [1, 2])
def test_a_digit_after_a_letter_names_a_seat_until_a_pause(
    qtbot: QtBot, desk: DeskWindow, hand: Keyboard, views: int
) -> None:
    """`g12` is a seat; the digit after a pause is how many, taken from G12 on."""
    hand.press(*(F5,) * views)
    hand.press("g12")
    qtbot.waitUntil(desk.centre.seat_is_typed)  # the scanner filter let it through
    assert desk.left.quantity.number() == 0
    qtbot.waitUntil(lambda: not desk.centre.seat_is_typed(), timeout=3000)
    hand.press("2", ENTER)
    labels = [line.label for line in desk.selling.quote.lines]
    assert labels == ["G12", "G13"]


def test_in_the_basket_and_the_performances_digits_count_and_letters_search(
    qtbot: QtBot, desk: DeskWindow, hand: Keyboard
) -> None:
    """No key is swallowed there either."""
    hand.press("2", ENTER)
    desk.basket.lines.setFocus()
    hand.press("3")
    assert desk.left.quantity.number() == 3
    desk.basket.lines.setFocus()
    hand.press("k")
    qtbot.waitUntil(lambda: desk.left.search.text() == "k")
    assert desk.focusWidget() is desk.left.search


def test_a_scan_in_the_plan_changes_no_quantity(
    qtbot: QtBot, desk: DeskWindow, hand: Keyboard
) -> None:
    """Its digits show at once like a hand's, and are taken back when it proves to be a scan."""
    desk.wedge._now_ms = lambda: 1000.0  # a scanner's speed, on any computer
    hand.press("2", F5)
    desk.wedge.give_back()
    seats = desk.centre.front()
    seen = []
    with qtbot.waitSignal(desk.wedge.scanned) as scanned:
        for character in CODE:
            QTest.keyClicks(seats, character)
            seen.append(desk.left.quantity.text())
        QTest.keyClick(seats, ENTER)
    QApplication.processEvents()
    assert scanned.args == [CODE]
    assert seen[0] != "2"  # shown at once
    assert desk.left.quantity.number() == 2

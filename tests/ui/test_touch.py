"""The same sale by taps alone: real touches on the real window, on targets that a finger hits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Order, Payment, Ticket
from boxoffice.views import Link
from tests.hall import TOMORROW
from tests.house import House, seated
from tests.ui.real_house import LINKS, opened_desk
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.theme import Look
from ui.touch import FINGER
from ui.widgets.rows import RowList


class Finger:
    """Taps. What it touches must be as large as a finger."""

    def __init__(self, window: DeskWindow) -> None:
        self._window = window
        self._glass = QTest.createTouchDevice()

    def tap(self, at: QPoint) -> None:
        """Down and up again at a point of the window."""
        for down in (True, False):
            touch = QTest.touchEvent(self._window, self._glass)
            (touch.press if down else touch.release)(0, at, self._window)
            touch.commit()
            QApplication.processEvents()

    def on(self, widget: QWidget) -> None:
        """In its middle."""
        assert widget.isVisible()
        assert min(widget.width(), widget.height()) >= FINGER
        self.tap(widget.mapTo(self._window, widget.rect().center()))

    def row(self, rows: RowList, at: int) -> None:
        """On a row of a list."""
        area: QRect = rows.visualRect(rows.rows.index(at))
        assert area.height() >= FINGER
        self.tap(rows.viewport().mapTo(self._window, area.center()))

    def key(self, name: str) -> None:
        """A key of the bar, or of those under the strip."""
        bar = self._window.bar.buttons
        self.on(bar[name] if name in bar else self._window.touch.keys[name])


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it."""
    yield from opened_desk(qtbot, qapp, house, bridge, look)


@pytest.fixture
def finger(desk: DeskWindow) -> Finger:
    """A hand on the glass that has touched it before: the rows are high."""
    finger = Finger(desk)
    finger.tap(desk.head.mapTo(desk, QPoint(4, 4)))
    QApplication.processEvents()
    return finger


def test_the_first_touch_makes_room_for_a_finger(desk: DeskWindow, finger: Finger) -> None:
    """Rows of 44 and the keys under the strip; a mouse alone changes nothing."""
    assert desk.touched
    assert desk.touch.isVisible()
    for rows in (desk.left.prices, desk.left.performances):
        assert rows.visualRect(rows.rows.index(0)).height() == FINGER


def test_a_mouse_is_no_finger(desk: DeskWindow) -> None:
    """A click leaves the desk as it is drawn."""
    QTest.mouseClick(desk.head, Qt.MouseButton.LeftButton)
    assert not desk.touched
    assert not desk.touch.isVisible()


@LINKS
def test_two_full_price_and_one_young_for_another_show_by_taps_alone(
    qtbot: QtBot, desk: DeskWindow, house: House, finger: Finger, link: Link
) -> None:
    """Show, price, price, price, cash, go on: six taps, no key."""
    house.line.state = link
    tomorrow = [row.key for row in desk.left.performances.rows.rows].index(TOMORROW)
    finger.row(desk.left.performances, tomorrow)
    finger.row(desk.left.prices, 0)
    finger.row(desk.left.prices, 0)
    finger.row(desk.left.prices, 1)
    finger.key("F9")
    assert desk.selling.step == Step.CASH
    finger.key("Enter")
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert sorted(ticket.cents for ticket in house.rows(Ticket)) == [1798, 2200, 2200]
    assert {ticket.performance for ticket in house.rows(Ticket)} == {TOMORROW}


def test_one_less_back_and_a_note_are_taps_too(
    qtbot: QtBot, desk: DeskWindow, house: House, finger: Finger
) -> None:
    """Three become two; Back leaves the payment; 50 is a key of the strip, with its change."""
    for _ in range(3):
        finger.row(desk.left.prices, 0)
    finger.key("Less")
    finger.key("F9")
    finger.key("Esc")
    assert desk.selling.step == Step.REST
    assert len(desk.selling.basket.places) == 2
    finger.key("F9")
    finger.on(desk.strip.cash.notes[1])
    finger.key("Enter")
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert house.rows(Payment)[0].given == 5000
    assert len(house.rows(Order)) == 1


def test_what_is_kept_is_found_and_collected_by_taps(
    qtbot: QtBot, desk: DeskWindow, house: House, finger: Finger
) -> None:
    """The lists under the strip; a tap on somebody's line brings it into the basket."""
    kept = house.counter.reserve(seated(4, 5), "Peeters").reservation
    finger.key("Lists")
    assert [row.key for row in desk.page.rows.rows.rows] == [kept]
    finger.row(desk.page.rows, 0)
    assert not desk.listing.marked
    assert len(desk.selling.basket.places) == 2
    finger.key("F9")
    finger.key("Enter")
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert len(house.rows(Ticket)) == 2

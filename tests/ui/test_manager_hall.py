"""The hall of a performance at the manager's: a real window on the real core and its file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.actions.editing import GRANT_PLAN
from boxoffice.catalog.documents import fields
from boxoffice.fold.rows import Document, Seat, SeatBlock
from boxoffice.ids import SeatIndex
from boxoffice.rules.blocking import Use
from tests.hall import TONIGHT
from tests.house import DESK, OTHER, PIN, House
from tests.ui.real_house import opened_house, opened_manager
from tests.ui.test_manager_people import press
from ui.bridge import Bridge
from ui.manager.window import ManagerWindow
from ui.theme import Look

ENTER, ESC, F5, F9, SPACE, RIGHT = (
    Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_F9, Qt.Key.Key_Space,
    Qt.Key.Key_Right,
)  # fmt: skip
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Ten seats of this desk's own, two of another's."""
    for made in opened_house(tmp_path, evenings=(TONIGHT,)):
        made.grant(10, 11, device=OTHER)
        yield made


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[ManagerWindow]:
    """The hall of tonight, opened with Alt+B from its line."""
    for made in opened_manager(qtbot, qapp, house, bridge, look):
        made.go("shows")
        made.manage.shows.table.choose(TONIGHT)
        QTest.keyClick(made, Qt.Key.Key_B, ALT)
        assert made.pages.currentWidget() is made.places.page
        yield made


def blocked(house: House) -> list[int]:
    """Seats out of sale."""
    return sorted(row.seat for row in house.rows(Seat, "state = 'blocked'"))


def test_seats_are_chosen_on_the_plan_blocked_and_let_go(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """Letters jump, Space chooses; the field says what is chosen; without a reason nothing."""
    page = window.places.page
    assert page.map.hasFocus()
    press(window, "a3", SPACE, RIGHT, SPACE)
    assert page.seats.text() == "A3-A4"
    page.what.choose(("block", Use.TECHNICAL.value))
    press(window, F9)
    qtbot.waitUntil(lambda: "reden" in page.said().lower())
    assert blocked(house) == []
    page.reason.setText("camera")
    page.pin.setText(PIN)
    press(window, F9)
    qtbot.waitUntil(lambda: blocked(house) == [2, 3])
    (block,) = house.rows(SeatBlock)
    assert block.use == Use.TECHNICAL
    qtbot.waitUntil(lambda: window.places.chosen == ())
    assert page.pin.text() == ""
    press(window, F5)
    page.table.selectRow(0)
    assert window.places.chosen == (2, 3)
    QTest.keyClick(window, Qt.Key.Key_D, ALT)
    qtbot.waitUntil(lambda: blocked(house) == [])


def test_what_is_typed_shows_on_the_plan_and_what_is_no_seat_is_said(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """Nothing is done with half of what was typed."""
    page = window.places.page
    page.seats.setFocus()
    press(window, "A1, B2")
    assert window.places.chosen == (SeatIndex(0), SeatIndex(11))
    press(window, "-Z9")
    page.reason.setText("pers")
    page.pin.setText(PIN)
    press(window, F9)
    assert "Z9" in page.said()
    assert blocked(house) == []


def test_seats_are_given_to_a_device_on_the_plan(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """What is free is planned; what the other desk owns is asked for."""
    page = window.places.page
    page.seats.setFocus()
    press(window, "B1, B5-B6")  # B1 is the other desk's
    page.what.choose(("give", DESK))
    press(window, F9)
    qtbot.waitUntil(lambda: bool(house.rows(Document, f"kind = '{GRANT_PLAN}'")))
    (row,) = house.rows(Document, f"kind = '{GRANT_PLAN}'")
    assert fields(row)["entries"] == [[DESK, [14, 15], "", 0]]
    qtbot.waitUntil(lambda: "2 plaatsen" in page.said() and "1 plaats" in page.said())
    assert house.events("grant_recall") == 1


def test_the_table_says_whose_seats_are(window: ManagerWindow) -> None:
    """By device, with their names; F5 goes there and back."""
    page = window.places.page
    press(window, F5)
    assert page.view.currentWidget() is page.table
    assert page.table.hasFocus()
    texts = [line.texts[:2] for line in page.table.lines.lines]
    assert ("Kassa 2", "10: A1-A10") in texts
    assert ("Kassa 3", "2: B1-B2") in texts
    press(window, F5)
    assert page.map.hasFocus()


def test_what_is_sold_is_not_blocked_and_its_name_is_said(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """Nothing of the choice is blocked then."""
    house.sell(0)
    page = window.places.page
    page.seats.setFocus()
    press(window, "A1-A2")
    page.reason.setText("pers")
    page.pin.setText(PIN)
    press(window, F9)
    qtbot.waitUntil(lambda: "A1" in page.said())
    assert blocked(house) == []


def test_esc_forgets_the_choice_and_then_goes_back(window: ManagerWindow) -> None:
    """To the performance."""
    press(window, "a1", SPACE, ESC)
    assert window.places.chosen == ()
    assert window.pages.currentWidget() is window.places.page
    press(window, ESC)
    assert window.pages.currentWidget() is window.manage.shows
    assert window.manage.shows.table.hasFocus()

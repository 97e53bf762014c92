"""A stolen batch of tickets is blocked on the manager's screen, and the door refuses them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Code
from boxoffice.gate import Gate
from boxoffice.views import Verdict
from tests.boxoffice.door import Door
from tests.hall import TONIGHT
from tests.house import PIN, House
from tests.ui.real_house import opened_house, opened_manager
from tests.ui.test_manager_people import press
from ui.bridge import Bridge
from ui.manager.window import ManagerWindow
from ui.theme import Look

ENTER, F9, SPACE = Qt.Key.Key_Return, Qt.Key.Key_F9, Qt.Key.Key_Space
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Three orders: 2-0001 to 2-0003."""
    for made in opened_house(tmp_path, evenings=(TONIGHT,)):
        made.sell(0, 1)
        made.sell(2)
        made.sell(3)
        yield made


@pytest.fixture
def door(house: House) -> Door:
    """The door of tonight, on the same copy."""
    gate = Gate(house.setting)
    gate.choose([TONIGHT], "Main door")
    return Door(house, gate)


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[ManagerWindow]:
    """The manager's orders."""
    for made in opened_manager(qtbot, qapp, house, bridge, look):
        made.go("orders")
        yield made


def blocked(house: House) -> int:
    """Codes that let nobody in for the time being."""
    return len(house.rows(Code, "state = 'blocked'"))


def test_a_stolen_batch_is_refused_at_the_door_until_it_is_let_go(
    qtbot: QtBot, window: ManagerWindow, house: House, door: Door
) -> None:
    """A row of order numbers, a reason, the PIN, F9; Alt+D lets them in again."""
    QTest.keyClick(window, Qt.Key.Key_B, ALT)
    page = window.blocking.page
    page.search.selectAll()
    press(window, "2-0001..0002")
    assert len(window.blocking.marked) == 3
    press(window, F9)
    qtbot.waitUntil(lambda: "reden" in page.note.text().lower())
    assert blocked(house) == 0
    page.reason.setText("gestolen uit de auto")
    page.pin.setText(PIN)
    press(window, F9)
    qtbot.waitUntil(lambda: blocked(house) == 3)
    assert door.gate.scan(door.code_of(0)).verdict is Verdict.BLOCKED
    assert door.gate.scan(door.code_of(3)).verdict is Verdict.OK
    qtbot.waitUntil(lambda: page.pin.text() == "")
    page.pin.setText(PIN)
    QTest.keyClick(window, Qt.Key.Key_D, ALT)
    qtbot.waitUntil(lambda: blocked(house) == 0)
    house.clock.now += 5000
    assert door.gate.scan(door.code_of(0)).verdict is Verdict.OK


def test_one_ticket_of_an_order_and_those_under_the_scanner(
    qtbot: QtBot, window: ManagerWindow, house: House, door: Door
) -> None:
    """Space takes one out; a scan puts one in, whatever has the focus."""
    window.orders.table.begin()
    (key,) = [line.key for line in window.orders.table.lines.lines if "2-0001" in line.texts]
    window.orders.table.choose(key)
    QTest.keyClick(window, Qt.Key.Key_B, ALT)
    page = window.blocking.page
    assert page.search.text() == "2-0001"
    page.table.begin()
    press(window, SPACE)
    window.wedge.scanned.emit(door.code_of(3))
    assert len(window.blocking.marked) == 2
    page.reason.setText("verloren")
    page.pin.setText(PIN)
    press(window, F9)
    qtbot.waitUntil(lambda: blocked(house) == 2)
    states = [door.gate.scan(door.code_of(seat)).verdict for seat in (0, 1, 3)]
    assert states == [Verdict.OK, Verdict.BLOCKED, Verdict.BLOCKED]


def test_what_is_no_order_is_said(window: ManagerWindow, house: House) -> None:
    """And nothing is marked."""
    QTest.keyClick(window, Qt.Key.Key_B, ALT)
    page = window.blocking.page
    for text, said in (("alles", "alles is geen bestelnummer"), ("2-0900", "Geen tickets")):
        page.search.selectAll()
        press(window, text)
        assert said in page.note.text()
        assert window.blocking.marked == frozenset()


def test_a_scan_elsewhere_finds_its_order(window: ManagerWindow, door: Door) -> None:
    """As F2 would."""
    window.wedge.scanned.emit(door.code_of(2))
    assert [row.kind for row in window.finding._found] == ["ticket"]
    press(window, ENTER)
    assert window.pages.currentWidget() is window.orders
    assert window.orders.search.text() == "2-0002"

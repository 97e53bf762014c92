"""One device at the manager's: what is known of it, its places asked back, and its end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Device
from boxoffice.network import DeviceContact
from tests.hall import TONIGHT
from tests.house import BRAM, OTHER, PIN, START_MS, House
from tests.ui.real_house import opened_house, opened_manager
from tests.ui.test_manager_people import press
from ui.bridge import Bridge
from ui.manager.device_rows import STOLEN
from ui.manager.window import ManagerWindow
from ui.theme import Look

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Another desk with two places of its own, heard of a minute ago."""
    for made in opened_house(tmp_path, evenings=(TONIGHT,)):
        made.grant(10, 11, device=OTHER)
        made.line.told = {OTHER: DeviceContact(START_MS - 60_000, 3, 1, 312, b"\x3f\x9a" * 16)}
        yield made


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[ManagerWindow]:
    """The page of that device."""
    for made in opened_manager(qtbot, qapp, house, bridge, look):
        made.go("devices")
        made.devices.table.choose(OTHER)
        made.devices.table.begin()
        press(made, ENTER)
        assert made.pages.currentWidget() is made.device.page
        yield made


def said(window: ManagerWindow) -> str:
    """All that stands there."""
    return " | ".join(row.words() for row in window.device.page.rows.rows.rows)


def state(house: House) -> str:
    """Of the other desk."""
    (row,) = [one for one in house.rows(Device) if one.id == OTHER]
    return row.state


def test_what_is_known_of_a_device(window: ManagerWindow) -> None:
    """Its contact, where its journal ended, what it owns."""
    told = said(window)
    assert "1-312 3f9a3f9a" in told
    assert "3 gebeurtenissen" in told
    assert "Florissant" in told
    assert "2 plaatsen" in told


def test_its_places_are_asked_for_on_the_second_enter(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """It gives them when it hears of it."""
    window.device.page.rows.choose(("recall", TONIGHT))
    press(window, ENTER)
    assert house.events("grant_recall") == 0
    press(window, ENTER)
    qtbot.waitUntil(lambda: house.events("grant_recall") == 1)
    qtbot.waitUntil(
        lambda: "worden teruggevraagd" in window.device.page.keys.text().replace("\xa0", " ")
    )


def test_a_stolen_one_is_cut_off_on_the_second_enter(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """Esc between them: not after all."""
    window.device.page.rows.choose(STOLEN)
    press(window, ENTER, ESC, ENTER)
    assert state(house) == "active"
    press(window, ENTER)
    qtbot.waitUntil(lambda: state(house) == "stolen")
    qtbot.waitUntil(lambda: "gestolen sinds" in said(window))
    assert "2 plaatsen" not in said(window)
    told = said(window)  # what was out when it was stolen: its tickets may turn up
    assert "Florissant · 27/11 20:00" in told
    assert "B1-B2" in told
    assert "1-312 3f9a3f9a" in told


def test_who_sells_cuts_nobody_off(qtbot: QtBot, window: ManagerWindow, house: House) -> None:
    """Bram has no such role; it is said."""
    window._office.log_in(BRAM, PIN)
    window.device.page.rows.choose(STOLEN)
    press(window, ENTER, ENTER)
    qtbot.waitUntil(lambda: "Bram" in window.device.page.keys.text().replace("\xa0", " "))
    assert state(house) == "active"


def test_the_sync_cell_tells_what_became_of_every_event(
    window: ManagerWindow, house: House
) -> None:
    """Made, received, kept aside."""
    house.sell(0)
    window._explain_cell("sync")
    count = len(house.replica.reader().conn.execute("SELECT 1 FROM journal").fetchall())
    assert f"0 van {count} ontvangen" in window.tasks.said()

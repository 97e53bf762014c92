"""The window of a real house, made the same way for every test that sells at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.hall import TOMORROW
from tests.house import House
from tests.ui.conftest import shown
from tests.ui.fake_house import StillClock, operators
from ui.bridge import Bridge
from ui.desk.window import DeskWindow
from ui.theme import Look

Furnish = Callable[[House], None]


def opened_house(
    folder: Path, furnish: Furnish = lambda _: None, *, seats: range = range(10)
) -> Iterator[House]:
    """A desk with these seats of its own for both evenings, the till open; `furnish` comes before
    anybody logs in.
    """
    house = House(folder)
    furnish(house)
    house.grant(*seats)
    house.grant(*seats, performance=TOMORROW)
    house.ready()
    yield house
    house.replica.close()


def opened_desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look,
    language: str = "nl",
) -> Iterator[DeskWindow]:  # fmt: skip
    """The window on it, somebody in front; afterwards no filter of it is left."""
    window = DeskWindow(house.counter, bridge, look, language, StillClock())
    shown(qtbot, window, 688)
    window.greet(operators()[0])
    yield window
    qapp.removeEventFilter(window.wedge)

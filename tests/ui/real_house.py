"""A real house and its desk's window, made the same way for every test that sells at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.clock import Clock
from boxoffice.gate import Gate
from boxoffice.ids import PerformanceId
from boxoffice.office import Office
from boxoffice.views import Link
from tests.hall import TOMORROW, TONIGHT
from tests.house import AN, BRAM, PIN, House
from tests.ui.fake_house import StillClock, operators
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.desk.window import DeskWindow
from ui.door.window import DoorWindow
from ui.manager.window import ManagerWindow
from ui.theme import Look

BOTH = (TONIGHT, TOMORROW)
LINKS = pytest.mark.parametrize("link", [Link.ONLINE, Link.OFFLINE])
"""With the network on and off: what a counter does is the same, or the test says what is not."""
ROW_A = range(10)


def opened_house(
    folder: Path, furnish: Callable[[House], None] = lambda _: None, *,
    seats: Sequence[int] = ROW_A, evenings: Sequence[PerformanceId] = BOTH,
) -> Iterator[House]:  # fmt: skip
    """A desk with these seats of its own, the till open; `furnish` comes before anybody logs in."""
    house = House(folder)
    furnish(house)
    for evening in evenings:
        house.grant(*seats, performance=evening)
    house.ready()
    yield house
    house.replica.close()


def at_work(
    qtbot: QtBot, house: House, bridge: Bridge, look: Look, clock: Clock | None = None
) -> DeskWindow:
    """A window on it, somebody in front."""
    window = DeskWindow(house.counter, bridge, look, "nl", clock or StillClock())
    shown(qtbot, window, 688)
    window.greet(operators()[0])
    return window


def opened_desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look,
    clock: Clock | None = None,
) -> Iterator[DeskWindow]:  # fmt: skip
    """The same for one test: closed before its file is, because a window looks once a second."""
    window = at_work(qtbot, house, bridge, look, clock)
    yield window
    window.close()
    qapp.removeEventFilter(window.wedge)


def opened_manager(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look,
    folder: Path | None = None,
) -> Iterator[ManagerWindow]:  # fmt: skip
    """The manager's window on it for one test, An in front; `folder` has its own settings."""
    office = Office(house.setting)
    who = office.log_in(AN, PIN)
    window = ManagerWindow(office, bridge, look, "nl", house.clock, folder)
    shown(qtbot, window, 688)
    window.greet(who)
    yield window
    window.close()
    qapp.removeEventFilter(window.wedge)


def opened_door(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DoorWindow]:
    """The door's window on it for one test: Bram at the main entrance, for tonight."""
    gate = Gate(house.setting)
    gate.choose([TONIGHT], "hoofdingang")
    gate.log_in(BRAM, PIN)
    window = DoorWindow(gate, bridge, look, "nl", StillClock())
    shown(qtbot, window, 768)
    window.greet(next(one for one in gate.operators() if one.id == BRAM))
    yield window
    qapp.removeEventFilter(window.wedge)

"""Fixtures of the screen tests: a dressed application, and windows on cores in memory."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sync import embedded
from tests.house import House
from tests.printing.zvt_simulator import ZvtSimulator
from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_gate import FakeGate
from tests.ui.fake_house import StillClock, operators
from tests.ui.fake_office import FakeOffice
from tests.ui.keyboard import Keyboard
from tests.ui.real_desk import Hand
from tests.ui.real_house import opened_house
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.desk.window import DeskWindow
from ui.door.window import DoorWindow
from ui.language import Speech
from ui.manager.window import ManagerWindow
from ui.setting_up import Setup
from ui.theme import Look, dress


@pytest.fixture(autouse=True)
def windows_go(qapp: QApplication) -> Iterator[None]:
    """Windows of a test are deleted with it: with one left every next test takes half a second
    more, in which it is styled again.
    """
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [type(window).__name__ for window in qapp.topLevelWidgets()] == []


@pytest.fixture(scope="module")
def demo_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The data folder of a demo house with its season, its server running."""
    started: list[subprocess.Popen[bytes]] = []

    def start(*args: Any, **named: Any) -> subprocess.Popen[bytes]:
        started.append(subprocess.Popen(*args, **named))
        return started[-1]

    data: Path = tmp_path_factory.mktemp("house")
    with pytest.MonkeyPatch.context() as patch:
        # The embedded server outlives its desk on purpose; here it must end with the tests.
        kept = SimpleNamespace(Popen=start, DEVNULL=subprocess.DEVNULL)
        patch.setattr(embedded, "subprocess", kept)
        Setup(data).try_demo()
    yield data
    for process in started:
        process.kill()
        process.wait(20)


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    """Dutch, and nothing installed afterwards."""
    speech = Speech(qapp, "nl")
    yield speech
    speech.close()


@pytest.fixture
def look(qapp: QApplication, speech: Speech) -> Look:
    """The light theme."""
    return dress(qapp, "light")


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    """Executors that end with the test."""
    bridge = Bridge()
    yield bridge
    assert bridge.shutdown()


@pytest.fixture
def counter() -> FakeCounter:
    """A desk's core in memory."""
    return FakeCounter()


@pytest.fixture
def desk(qtbot: QtBot, counter: FakeCounter, bridge: Bridge, look: Look) -> DeskWindow:
    """The desk on the core in memory, somebody logged in."""
    window = DeskWindow(counter, bridge, look, "nl", StillClock())
    shown(qtbot, window, 688)
    window.greet(operators()[0])
    return window


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A real core: seats of its own for both evenings, somebody logged in, the till open."""
    yield from opened_house(tmp_path)


@pytest.fixture
def hand(desk: DeskWindow) -> Hand:
    """Somebody at a desk on a real core."""
    return Hand(desk)


@pytest.fixture
def keyboard(desk: DeskWindow) -> Keyboard:
    """A hand at the desk."""
    return Keyboard(desk)


@pytest.fixture
def simulator() -> Iterator[ZvtSimulator]:
    """A card terminal that approves, until a test says otherwise."""
    with closing(ZvtSimulator()) as simulator:
        yield simulator


@pytest.fixture
def gate() -> FakeGate:
    """A door's core in memory."""
    return FakeGate()


@pytest.fixture
def door(
    qtbot: QtBot, qapp: QApplication, gate: FakeGate, bridge: Bridge, look: Look
) -> Iterator[DoorWindow]:
    """The door on the core in memory."""
    window = DoorWindow(gate, bridge, look, "nl", StillClock())
    shown(qtbot, window, 768)
    window.greet(operators()[0])
    yield window
    qapp.removeEventFilter(window.wedge)


@pytest.fixture
def office() -> FakeOffice:
    """A manager's core in memory."""
    return FakeOffice()


@pytest.fixture
def manager(qtbot: QtBot, office: FakeOffice, bridge: Bridge, look: Look) -> ManagerWindow:
    """The manager's window on the core in memory."""
    window = ManagerWindow(office, bridge, look, "nl", StillClock())
    shown(qtbot, window, 688)
    window.greet(operators()[0])
    return window

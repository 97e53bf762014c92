"""Windows on cores in memory, brought into a state by the keys that a person would press."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_gate import FakeGate
from tests.ui.fake_house import NoSetup, StillClock, operators
from tests.ui.fake_office import FakeOffice
from ui.app import SIZES, Stage
from ui.bridge import Bridge
from ui.desk.till import TillDialog
from ui.desk.window import DeskWindow
from ui.door.window import DoorWindow
from ui.first_start import FirstStart
from ui.login import LoginScreen
from ui.manager.window import ManagerWindow

SMALL = (1024, 688)
NARROW, NARROW_ALL = (911, 460), (911, 512)
TINY, TINY_ALL = (683, 344), (683, 384)
"""Logical pixels of a screen of 1024 × 768, and of 1366 × 768 at 150 and 200 %: less title bar and
task bar, and all of it, which the door has.
"""
W = TypeVar("W", bound=QWidget)


class Studio:
    """Makes windows in one look and language, brings them into a state, and puts them away."""

    def __init__(self, stage: Stage, bridge: Bridge) -> None:
        self.stage = stage
        self.bridge = bridge

    def desk(self, *keys: Qt.Key | str, counter: FakeCounter | None = None) -> DeskWindow:
        """The desk after these keys."""
        core = counter or FakeCounter()
        window = DeskWindow(core, self.bridge, self.stage.look, self._language, StillClock())
        self._show(window, *SIZES["desk"])
        window.greet(operators()[0])
        return self.press(window, keys)

    def door(self, scan: str = "", gate: FakeGate | None = None) -> DoorWindow:
        """The door after a scan."""
        core = gate or FakeGate()
        window = DoorWindow(core, self.bridge, self.stage.look, self._language, StillClock())
        self._show(window, *SIZES["door"])
        window.greet(operators()[1])
        if scan:
            window.scan(scan)
            self.wait()
        return window

    def manager(self, page: str, *keys: Qt.Key | str) -> ManagerWindow:
        """The manager's window on a page."""
        window = ManagerWindow(
            FakeOffice(), self.bridge, self.stage.look, self._language, StillClock()
        )
        self._show(window, *SIZES["manager"])
        window.greet(operators()[2])
        window.nav.choose(page)
        return self.press(window, keys)

    def till(
        self, counts: tuple[str, ...], *keys: Qt.Key | str, counter: FakeCounter | None = None
    ) -> TillDialog:
        """The close of a till, with counts typed."""
        window = TillDialog(counter or FakeCounter(), self.bridge, self.stage.look)
        self._show(window, window.width(), window.height())
        for text in counts:
            self.press(window, (text, Qt.Key.Key_Return))
        return self.press(window, keys)

    def login(self, *keys: str) -> QWidget:
        """Tiles and pad."""
        window = LoginScreen(
            self.stage.look, self.bridge, "CC De Kring", operators, FakeCounter().log_in
        )
        self._show(window, *SIZES["desk"])
        return self.press(window, keys)

    def first_start(self, *keys: Qt.Key | str) -> QWidget:
        """The one question, or the form behind an answer."""
        window = FirstStart(NoSetup(), self.bridge, self.stage.look, self._language)
        self._show(window, *SIZES["desk"])
        return self.press(window, keys)

    def narrow(self, window: W, *keys: Qt.Key | str) -> W:
        """A screen of 1366 × 768 at 150 %."""
        window.resize(*(NARROW_ALL if isinstance(window, DoorWindow) else NARROW))
        self.wait()
        return self.press(window, keys)

    def tiny(self, window: W, *keys: Qt.Key | str) -> W:
        """A screen of 1366 × 768 at 200 %."""
        window.resize(*(TINY if isinstance(window, DeskWindow | ManagerWindow) else TINY_ALL))
        self.wait()
        return self.press(window, keys)

    def small(self, window: W, *keys: Qt.Key | str) -> W:
        """A screen of 1024 × 768."""
        window.resize(*SMALL)
        self.wait()
        return self.press(window, keys)

    def wait(self, ms: int = 60) -> None:
        """Let answers arrive and paints happen."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    @property
    def _language(self) -> str:
        return self.stage.speech.language

    def _show(self, window: QWidget, width: int, height: int) -> None:
        window.resize(width, height)
        window.show()
        window.activateWindow()
        self.wait(20)

    def press(self, window: W, keys: tuple[Qt.Key | str, ...]) -> W:
        """Keys into what has the focus of a window."""
        for key in keys:
            focused: QWidget | None = window.focusWidget()
            target = window if focused is None else focused
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key)
            self.wait()
        return window

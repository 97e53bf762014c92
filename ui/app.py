"""The composition root of the screens: makes the application and opens one workplace.

`open_*` build a window and return it, for tests and the demo; `run_*` also run it to its end.
Nothing heavy is imported here: the first paint counts.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from boxoffice.clock import Clock
from ui import crash
from ui.bridge import Bridge
from ui.desk.counter_port import CounterPort
from ui.desk.window import DeskWindow
from ui.door.gate_port import GatePort
from ui.door.window import DoorWindow
from ui.first_start import FirstStart, SetupPort
from ui.language import Speech
from ui.login import LogIn, LoginScreen
from ui.manager.office_port import OfficePort
from ui.manager.window import ManagerWindow
from ui.shell import Shell, Workplace
from ui.theme import Look, dress

DESK_SIZE = (1366, 688)
DOOR_SIZE = (1366, 768)
SHUTDOWN_S = 10.0


@dataclass
class Stage:
    """The application, its language and its look; one per process."""

    app: QApplication
    speech: Speech
    look: Look


def prepare(theme: str = "", language: str = "nl") -> Stage:
    """Make (or find) the application and dress it. An empty theme follows the system."""
    app = cast("QApplication", QApplication.instance() or QApplication(sys.argv[:1]))
    app.setApplicationName("boxoffice")
    return Stage(app, Speech(app, language), dress(app, theme or _system_theme()))


def open_desk(stage: Stage, counter: CounterPort, clock: Clock | None = None) -> Shell:
    """The desk behind its log-in."""
    bridge = Bridge(stage.app)
    desk = DeskWindow(counter, bridge, stage.look, stage.speech.language, clock)
    return _shell(stage, bridge, desk, counter, DESK_SIZE)


def open_door(stage: Stage, gate: GatePort, clock: Clock | None = None) -> Shell:
    """The door behind its log-in."""
    bridge = Bridge(stage.app)
    door = DoorWindow(gate, bridge, stage.look, stage.speech.language, clock)
    return _shell(stage, bridge, door, gate, DOOR_SIZE)


def open_manager(stage: Stage, office: OfficePort, clock: Clock | None = None) -> Shell:
    """The manager's window behind its log-in."""
    bridge = Bridge(stage.app)
    manager = ManagerWindow(office, bridge, stage.look, stage.speech.language, clock)
    return _shell(stage, bridge, manager, office, DESK_SIZE)


def run_desk(counter: CounterPort, theme: str = "", language: str = "nl") -> int:
    """Open the desk and work until it is closed; returns the exit code."""
    stage = prepare(theme, language)
    return _run(stage, open_desk(stage, counter))


def run_door(gate: GatePort, theme: str = "", language: str = "nl") -> int:
    """Open the door, full screen."""
    stage = prepare(theme, language)
    return _run(stage, open_door(stage, gate), full=True)


def run_manager(office: OfficePort, theme: str = "", language: str = "nl") -> int:
    """Open the manager's window."""
    stage = prepare(theme, language)
    return _run(stage, open_manager(stage, office))


def run_first_start(setup: SetupPort, theme: str = "", language: str = "nl") -> int:
    """Ask what this installation is to be; 0 when it was set up, 1 when it was left."""
    stage = prepare(theme, language)
    bridge = Bridge(stage.app)
    chosen = FirstStartRun(stage, setup, bridge)
    chosen.show()
    crash.install()
    stage.app.exec()
    bridge.shutdown(SHUTDOWN_S)
    return 0 if chosen.finished else 1


class FirstStartRun:
    """The first start, made anew when another language is chosen."""

    def __init__(self, stage: Stage, setup: SetupPort, bridge: Bridge) -> None:
        self._stage = stage
        self._setup = setup
        self._bridge = bridge
        self.finished = False
        self.screen: FirstStart | None = None

    def show(self) -> None:
        """Show it in the language spoken now."""
        before = self.screen
        screen = FirstStart(
            self._setup, self._bridge, self._stage.look, self._stage.speech.language
        )
        screen.resize(*DESK_SIZE)
        screen.done.connect(self._done)
        screen.language_asked.connect(self._speak)
        screen.show()
        self.screen = screen
        if before is not None:
            before.deleteLater()

    def _speak(self, language: str) -> None:
        self._stage.speech.speak(language)
        self.show()

    def _done(self) -> None:
        self.finished = True
        QCoreApplication.quit()


def _shell(
    stage: Stage,
    bridge: Bridge,
    workplace: DeskWindow | DoorWindow | ManagerWindow,
    port: CounterPort | GatePort | OfficePort,
    size: tuple[int, int],
) -> Shell:
    log_in: LogIn = port.log_in
    identity = port.identity()
    login = LoginScreen(
        stage.look, bridge, identity.house_name, port.operators(), log_in,
        training=identity.training,
    )  # fmt: skip
    shell = Shell(login, workplace, lambda: _stop(bridge))
    shell.link(cast("Workplace", workplace))
    shell.resize(*size)
    return shell


def _run(stage: Stage, window: QWidget, *, full: bool = False) -> int:
    crash.install()
    if full:
        window.showFullScreen()
    else:
        window.show()
    return stage.app.exec()


def _stop(bridge: Bridge) -> None:
    """Timers and executors end before the database is closed by whoever opened it."""
    bridge.shutdown(SHUTDOWN_S)


def _system_theme() -> str:
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme.name == "Dark" else "light"

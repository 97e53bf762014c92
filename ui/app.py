"""The composition root of the screens: makes the application and furnishes the windows.

Nothing heavy is imported here: the first paint counts (design.md §11). `open_*` give a furnished
window, for tests and the demo; `ui.opening` paints first and furnishes afterwards.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.language import Speech
from ui.shell import Shell
from ui.theme import Look, dress

if TYPE_CHECKING:
    from pathlib import Path

    from boxoffice.counter import Counter
    from boxoffice.gate import Gate
    from boxoffice.office import Office
    from ui.bridge import Bridge
    from ui.shell import Workplace

    Port = Counter | Gate | Office

SIZES = {"desk": (1366, 688), "door": (1366, 768), "manager": (1366, 688)}
"""Client area of each workplace on a small screen (screens.md §3, §5, §6)."""
SHUTDOWN_S = 10.0
SWITCH_S = 0.000_5
"""Python's threads take turns this often. Qt lets go of the interpreter in every paint, and at the
usual 5 ms it would wait that long to have it back, many times over, while sync works beside it."""


class Stage(NamedTuple):
    """The application, its language and its look; one per process."""

    app: QApplication
    speech: Speech
    look: Look


def prepare(theme: str = "", language: str = "nl") -> Stage:
    """Make (or find) the application and dress it. An empty theme follows the system."""
    app = cast("QApplication", QApplication.instance() or QApplication(sys.argv[:1]))
    app.setApplicationName("boxoffice")
    sys.setswitchinterval(SWITCH_S)
    return Stage(app, Speech(app, language), dress(app, theme or _system_theme()))


def empty_window(stage: Stage, kind: str) -> Shell:
    """The window of a workplace with its curtain, ready to be painted."""
    shell = Shell(stage.look)
    shell.resize(*SIZES[kind])
    return shell


def furnish(
    shell: Shell, stage: Stage, bridge: Bridge, kind: str, port: Port, folder: Path | None = None
) -> None:
    """Put the log-in into the window, and its workplace behind it.

    `folder` is where this installation keeps settings of its own, as a door its scanners.
    """
    from ui.login import LoginScreen

    identity = port.identity()
    login = LoginScreen(
        stage.look, bridge, identity.house_name, port.operators, port.log_in,
        badge=port.log_in_badge, training=identity.training,
    )  # fmt: skip
    # Timers and executors end before the database is closed by whoever opened it.
    shell.furnish(
        login, lambda: _workplace(stage, bridge, kind, port, folder), lambda: _end(bridge)
    )


def open_desk(stage: Stage, counter: Counter) -> Shell:
    """The desk behind its log-in."""
    return open_shell(stage, "desk", counter)


def open_door(stage: Stage, gate: Gate) -> Shell:
    """The door behind its log-in."""
    return open_shell(stage, "door", gate)


def open_manager(stage: Stage, office: Office) -> Shell:
    """The manager's window behind its log-in."""
    return open_shell(stage, "manager", office)


def open_shell(stage: Stage, kind: str, port: Port) -> Shell:
    """A workplace by its name, behind its log-in, made at once."""
    from ui.bridge import Bridge

    shell = empty_window(stage, kind)
    furnish(shell, stage, Bridge(stage.app), kind, port)
    shell.make_workplace()
    return shell


def _workplace(
    stage: Stage, bridge: Bridge, kind: str, port: Port, folder: Path | None
) -> Workplace:
    """Only the screen that is wanted is imported."""
    look, language = stage.look, stage.speech.language
    if kind == "door":
        from ui.door.window import DoorWindow

        return DoorWindow(cast("Gate", port), bridge, look, language, folder=folder)
    if kind == "manager":
        from ui.manager.window import ManagerWindow

        return ManagerWindow(cast("Office", port), bridge, look, language, folder=folder)
    return _desk(cast("Counter", port), bridge, look, language)


def _desk(counter: Counter, bridge: Bridge, look: Look, language: str) -> Workplace:
    from ui.desk.window import DeskWindow

    window = DeskWindow(counter, bridge, look, language)
    if counter.shows_customer() or len(QGuiApplication.screens()) > 1:
        from ui.customer_display import CustomerDisplay

        identity = counter.identity()
        display = CustomerDisplay(look, identity.house_name, language, training=identity.training)
        window.show_customer(display)
        display.appear()
    return window


def _end(bridge: Bridge) -> None:
    bridge.shutdown(SHUTDOWN_S)


def _system_theme() -> str:
    scheme = QGuiApplication.styleHints().colorScheme()
    return "dark" if scheme.name == "Dark" else "light"

"""A workplace in its own process whose real window is driven by commands, one JSON a line.

    boxoffice part puppet desk --data DIR --url URL --papers DIR

The window, its facade and its database are the product's own; only the hand is a program's.
Answers are one JSON line each, on standard output.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import click
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from boxoffice.platform.lifeline import orphaned
from ui import app as screens
from ui import qt_messages
from ui.demo.telling import Telling
from ui.desk.window import DeskWindow
from ui.opened import Opened
from ui.screenshot import grab
from ui.shell import Shell

HUMAN_MS = 60
"""Slower than any scanner, so that the scanner filter knows a person."""
SCANNER_MS = 2
"""Between two characters; hand scanners need 1 to 30 ms."""


class Hand(QObject):
    """Carries out commands on the Qt thread, in order."""

    asked = Signal(object)

    def __init__(self, open_shell: Callable[[str], Shell], theme: str, telling: Telling) -> None:
        super().__init__()
        self._open_shell = open_shell
        self._shell = open_shell(theme)
        self._shell.show()
        self._shell.activateWindow()
        self._telling = telling
        self._do: dict[str, Callable[[dict[str, Any]], object]] = {
            "log_in": self._log_in,
            "keys": self._keys,
            "burst": self._burst,
            "until": self._until,
            "state": lambda _: self._state(),
            "shot": self._shot,
            "theme": self._theme,
            "act": telling.act,
        }
        self.asked.connect(self.carry_out, Qt.ConnectionType.QueuedConnection)

    def carry_out(self, command: dict[str, Any]) -> None:
        """Do one command and answer."""
        if command["do"] == "quit":
            QCoreApplication.quit()
            self._shell.close()
            with suppress(OSError):  # who held the strings may be gone
                _say({"ok": True})
            return
        try:
            _say({"ok": True, "said": self._do[command["do"]](command)})
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the evening must hear it
            _say({"ok": False, "error": f"{type(error).__name__}: {error}"})

    def _state(self) -> dict[str, Any]:
        """The facade's state, and for a desk the step of its sale and what its strip says."""
        window = self._shell.workplace
        if not isinstance(window, DeskWindow):
            return self._telling.state() | {"step": "", "notice": ""}
        selling = window.selling
        said = selling.notice.line() if selling.notice is not None else ""
        return self._telling.state() | {"step": selling.step.name, "notice": said}

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self._shell.currentWidget() or self._shell

    def _press(self, name: str, pause_ms: int) -> None:
        if len(name) == 1:
            QTest.keyClicks(self._focus(), name)
        else:
            combination = QKeySequence(name)[0]  # type: ignore[index]  # missing in the stubs
            QTest.keyClick(self._focus(), combination.key(), combination.keyboardModifiers())
        _rest(pause_ms)

    def _log_in(self, command: dict[str, Any]) -> None:
        for digit in f"{command['tile']}{command['pin']}":
            self._press(digit, HUMAN_MS)
        self._wait(lambda: self._shell.currentWidget() is self._shell.workplace, 10.0)

    def _keys(self, command: dict[str, Any]) -> None:
        for name in command["keys"]:
            self._press(name, command.get("pause_ms", HUMAN_MS + 60))

    def _burst(self, command: dict[str, Any]) -> None:
        """A scanner: a character every few milliseconds by the keyboard's clock, then Enter."""
        target, pressed_ms = self._focus(), time.monotonic_ns() // 1_000_000
        for character in f"{command['text']}\r":
            code = Qt.Key.Key_Return if character == "\r" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, character)
                event.setTimestamp(pressed_ms)
                QApplication.sendEvent(target, event)
            pressed_ms += SCANNER_MS

    def _until(self, command: dict[str, Any]) -> object:
        wanted = command["what"]
        self._wait(lambda: self._fits(wanted), command.get("timeout_s", 20.0), wanted)
        return self._state()

    def _fits(self, wanted: dict[str, Any]) -> bool:
        state = self._state()
        return all(state.get(name) == value for name, value in wanted.items())

    def _wait(self, fits: Callable[[], bool], timeout_s: float, what: object = "") -> None:
        until = time.monotonic() + timeout_s
        while not fits():
            if time.monotonic() > until:
                raise TimeoutError(f"waited {timeout_s} s for {what}; is {self._state()}")
            _rest(30)

    def _theme(self, command: dict[str, Any]) -> None:
        """The same workplace in another theme; whoever is logged in stays so."""
        before, operator = self._shell, self._shell.workplace.operator
        assert operator is not None, "logged in before"  # noqa: S101
        self._shell = self._open_shell(command["theme"])
        self._shell.enter(operator)
        self._shell.show()
        self._shell.activateWindow()
        before.close()
        before.deleteLater()

    def _shot(self, command: dict[str, Any]) -> str:
        _rest(200)
        grab(QApplication.activeModalWidget() or self._shell, Path(command["path"]))
        return str(command["path"])


def _rest(ms: int) -> None:
    """Let the window live for a while: its own timers and signals run."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer, default=str) + "\n")
    sys.stdout.flush()


def _listen(hand: Hand) -> None:
    for line in sys.stdin:
        hand.asked.emit(json.loads(line))
    orphaned(lambda: hand.asked.emit({"do": "quit"}))  # nobody holds the strings any more


@click.command()
@click.argument("kind", type=click.Choice(["desk", "door", "manager"]))
@click.option("--data", type=click.Path(path_type=Path), required=True)
@click.option("--url", required=True)
@click.option("--papers", type=click.Path(path_type=Path), required=True)
@click.option("--theme", default="light")
@click.option("--language", default="nl")
def main(kind: str, data: Path, url: str, papers: Path, theme: str, language: str) -> None:
    """Open a workplace and wait for commands."""
    qt_messages.to_the_log()
    opened = Opened(data, url, papers)
    opened.begin()
    port = opened.workplace(kind)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)  # another theme opens another window
    hand = Hand(
        lambda theme: screens.open_shell(screens.prepare(theme, language), kind, port),
        theme,
        Telling(port, opened.installation),
    )
    threading.Thread(target=_listen, args=(hand,), daemon=True).start()
    _say({"ok": True, "said": "ready"})
    app.exec()
    opened.close()


if __name__ == "__main__":
    main()

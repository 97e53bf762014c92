"""The first start as it runs: the question, made anew when another language is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.app import SIZES, Stage
from ui.bridge import Bridge
from ui.first_start import FirstStart, SetupPort


class FirstRun(QObject):
    """Asks what this installation is to be.

    Signals:
        done: it was set up.
    """

    done = Signal()

    def __init__(self, stage: Stage, setup: SetupPort, bridge: Bridge) -> None:
        super().__init__()
        self._stage = stage
        self._setup = setup
        self._bridge = bridge
        self.screen: FirstStart | None = None

    def show(self) -> None:
        """Show it in the language spoken now."""
        before = self.screen
        screen = FirstStart(
            self._setup, self._bridge, self._stage.look, self._stage.speech.language
        )
        screen.resize(*SIZES["desk"])
        screen.done.connect(self.done)
        screen.language_asked.connect(self._speak)
        screen.show()
        self.screen = screen
        if before is not None:
            before.deleteLater()

    def close(self) -> None:
        """The workplace takes its place."""
        if self.screen is not None:
            self.screen.close()

    def _speak(self, language: str) -> None:
        self._stage.speech.speak(language)
        self.show()


def first_run(stage: Stage, folder: Path, bridge: Bridge) -> FirstRun:
    """The first start of this data folder."""
    from ui.setting_up import Setup  # brings the server's program along: only now

    return FirstRun(stage, Setup(folder), bridge)

"""Opening a workplace on a data folder: paint first, then load, then ask who works here.

The first start of a folder that belongs to no house asks what it is to be (screens.md §9).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from boxoffice.errors import Refused, Unavailable
from ui import app, collector, qt_messages

if TYPE_CHECKING:
    from ui.bridge import Bridge
    from ui.first_run import FirstRun
    from ui.opened import Opened

_UNSEEN = ("offscreen", "minimal")
"""Platforms of Qt without a person in front: there a refusal ends the program at once."""


class Opening(QObject):
    """One run of a workplace, from the first paint to the end.

    Attributes:
        shell: its window.
        error: why it could not be opened.
        left: the first start was left without an answer.
    """

    _broke = Signal(object)

    def __init__(
        self,
        stage: app.Stage,
        kind: str,
        data: Path | None,
        papers: Path | None,
        *,
        rehearse: bool = False,
    ) -> None:
        super().__init__()
        self._rehearse = rehearse
        self._stage = stage
        self._kind = kind
        self._data = data
        self._papers = papers
        self._bridge: Bridge | None = None
        self._opened: Opened | None = None
        self._first: FirstRun | None = None
        self._broke.connect(self._refused)
        self.error: BaseException | None = None
        self.left = False
        self.shell = app.empty_window(stage, kind)
        self.shell.curtain.painted.connect(self._load)
        self.shell.curtain.left.connect(QCoreApplication.quit)

    def run(self) -> None:
        """Show the window and work until it is closed."""
        if self._kind == "door":
            self.shell.showFullScreen()
        else:
            self.shell.show()
        QTimer.singleShot(collector.STARTED_AFTER_MS, self, collector.resume)
        self._stage.app.exec()
        if self._bridge is not None:
            self._bridge.shutdown(app.SHUTDOWN_S)
        if self._opened is not None:
            self._opened.close()

    def _load(self) -> None:
        from ui import crash
        from ui.bridge import Bridge

        crash.install(self.crashed)
        self._bridge = self._bridge or Bridge(self)
        self._bridge.run(self._open, self._furnish, self._refused)

    def _open(self) -> Opened:
        """On a thread of its own: nothing that is imported or read here holds up the window."""
        from ui.opened import Opened

        opened = self._opened = Opened(self._folder(), papers=self._papers, rehearse=self._rehearse)
        opened.workplace(self._kind)  # imported here, so that the window stays awake
        return opened

    def crashed(self, error: BaseException) -> None:
        """Nobody caught it, in any thread. A damaged database is no place to sell on: say so."""
        from ui.strings import ours

        known = ours(error)
        if isinstance(known, Unavailable) and known.code == "database_corrupt":
            self._broke.emit(known)

    def _folder(self) -> Path:
        from boxoffice.platform.folders import data_folder

        return data_folder(self._data)

    def _furnish(self, opened: Opened) -> None:
        assert self._bridge is not None, "it loaded"  # noqa: S101
        port = opened.workplace(self._kind)
        folder = opened.installation.data
        app.furnish(self.shell, self._stage, self._bridge, self._kind, port, folder)
        # After the log-in's first paint, and on the lane of every log-in and sale: before them.
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        if self._bridge is not None and self._opened is not None:
            self._bridge.run(self._opened.begin, lambda _: None, self._refused)

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, Refused) and error.code == "not_enrolled":
            self._ask_what_to_be()
            return
        from ui.strings import ours, words

        self.error = ours(error)
        if QGuiApplication.platformName() in _UNSEEN:
            QCoreApplication.quit()
            return
        self.shell.setCurrentWidget(self.shell.curtain)
        self.shell.curtain.refuse(words(error))

    def _ask_what_to_be(self) -> None:
        from ui.first_run import first_run

        assert self._bridge is not None, "it loaded"  # noqa: S101
        self.left = True
        self._first = first_run(self._stage, self._folder(), self._bridge)
        self._first.done.connect(self._set_up)
        self._first.show()
        self.shell.hide()

    def _set_up(self) -> None:
        from ui.remembered import remember

        assert self._first is not None, "it asked"  # noqa: S101
        self.left = False
        remember(self._folder(), self._stage.speech.language)
        self.shell.show()
        self._first.close()
        self._load()


def _remembered(data: Path | None) -> str:
    """The language of this folder; where the user's own lies is only looked up when needed."""
    from ui.remembered import language_of

    if data is None:
        from boxoffice.platform.folders import data_folder

        data = data_folder(None)
    return language_of(data)


def open_workplace(
    kind: str,
    data: Path | None,
    theme: str,
    language: str,
    papers: Path | None,
    *,
    rehearse: bool = False,
) -> int:
    """Open desk, door or manager and work until it is closed; returns the process's exit code.

    An empty language is the one chosen at the first start. `rehearse`: on a copy, see
    `sync.rehearsal`.

    Raises what kept it from being opened.
    """
    qt_messages.to_the_log()
    stage = app.prepare(theme, language or _remembered(data))
    opening = Opening(stage, kind, data, papers, rehearse=rehearse)
    opening.run()
    if opening.error is not None:
        raise opening.error
    return 1 if opening.left else 0

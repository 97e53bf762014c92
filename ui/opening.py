"""Opening a workplace on a data folder: installation, spooler, facade, window.

The first start of a folder that belongs to no house asks what it is to be (screens.md §9).
"""

from __future__ import annotations

import time
from pathlib import Path

from boxoffice.counter import Counter
from boxoffice.errors import Refused
from boxoffice.gate import Gate
from boxoffice.office import Office
from boxoffice.platform.folders import data_folder
from printing.printer import FilePrinter
from printing.spool import Spooler
from sync import embedded
from sync.founding import SERVER_FOLDER
from sync.installation import Installation
from ui import app
from ui.setting_up import Setup

FIRST_COPY_S = 10.0
"""A new device waits this long for its first copy: before it nobody could log in."""


class Opened:
    """A running installation with its spooler; close it after the window."""

    def __init__(self, data: Path, url: str = "", papers: Path | None = None) -> None:
        server = data / SERVER_FOLDER
        if not url and server.exists():
            url = embedded.ensure_running(server)
        self.installation = Installation(data, url)
        printer = FilePrinter(papers or data / "papers")
        self.spooler = Spooler(self.installation.print_queue, printer)
        self.installation.replica.subscribe(self.spooler.wake)
        self.installation.start()
        self.spooler.start()
        self.spooler.wake()
        self._wait_for_first_copy()

    def _wait_for_first_copy(self) -> None:
        until = time.monotonic() + FIRST_COPY_S
        store = self.installation.replica.reader()
        while time.monotonic() < until:
            known = store.conn.execute(
                "SELECT 1 FROM document WHERE kind = 'operator' LIMIT 1"
            ).fetchone()
            if known is not None:
                return
            time.sleep(0.05)

    def close(self) -> None:
        """Finish the running paper, then stop sync and let go of the folder."""
        self.spooler.stop()
        self.installation.close()


def open_workplace(
    kind: str, data: Path | None, theme: str, language: str, papers: Path | None
) -> int:
    """Open desk, door or manager; returns the process's exit code."""
    folder = data_folder(data)
    opened = _open_or_set_up(folder, theme, language, papers)
    if opened is None:
        return 1
    try:
        setting = opened.installation.setting
        if kind == "door":
            return app.run_door(Gate(setting), theme, language)
        if kind == "manager":
            return app.run_manager(Office(setting), theme, language)
        return app.run_desk(Counter(setting), theme, language)
    finally:
        opened.close()


def _open_or_set_up(folder: Path, theme: str, language: str, papers: Path | None) -> Opened | None:
    try:
        return Opened(folder, papers=papers)
    except Refused as refusal:
        if refusal.code != "not_enrolled":
            raise
    if app.run_first_start(Setup(folder), theme, language) != 0:
        return None
    return Opened(folder, papers=papers)

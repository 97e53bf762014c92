"""A running installation with its spoolers: what a workplace works on."""

from __future__ import annotations

import logging
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from boxoffice.errors import BoxOfficeError
from boxoffice.platform.backup_plan import read_plan
from boxoffice.platform.counter_devices import read_devices
from boxoffice.platform.keystore import choose_keystore
from boxoffice.rules.safety import Safety
from printing.erasure import Erasure
from printing.fallback import Fallback
from printing.printers import printer_of, roles, usual_paper
from printing.spool import Spooler, Spoolers
from sync import embedded, rehearsal
from sync.installation import Installation

if TYPE_CHECKING:
    from boxoffice.counter import Counter
    from boxoffice.gate import Gate
    from boxoffice.office import Office
    from printing.layout import Layout
    from printing.mailer import Mailer

log = logging.getLogger("ui")

SYNC_AFTER_S = 2.0
"""What sync imports takes half a second of the processor: first the desk draws itself."""
LISTS = "lists"
"""The folder of an evening's lists, on each disk that has them."""
BASKETS = "baskets.json"
"""What was in this desk's baskets, while there is something in them."""
FIRST_COPY_S = 10.0
"""A new device waits this long for its first copy: before it nobody could log in."""


class Opened:
    """A running installation with its spoolers; close it after the window.

    It is opened in two steps, because the log-in can be shown between them: what it needs is on
    the disk. `begin` must come before anything is written.
    """

    def __init__(
        self, data: Path, url: str = "", papers: Path | None = None, *, rehearse: bool = False
    ) -> None:
        self._rehearse, self._real = rehearse, data
        if rehearse:
            data = rehearsal.prepare(data)
        else:
            rehearsal.forget(data)  # of one that was cut off
        self._server = data / embedded.SERVER_FOLDER if not url else None
        if self._server is not None and self._server.exists():
            url = embedded.url_of(self._server)
        self.installation = Installation(data, url, alone=rehearse)
        folder = papers or data / "papers"
        self.spoolers = Spoolers(lambda: _spoolers(self.installation, folder))
        self.mailer = None if rehearse else _mailer(self.installation)
        lists, replica = _places_of_lists(data, folder), self.installation.replica
        self.fallback = Fallback(replica, self.installation.stationery, lists)
        self._erasure = Erasure(replica, lambda: _printed_into(data, folder), lists)
        self._begun = threading.Lock()
        if not self._somebody_may_log_in():
            self.begin(sync_after_s=0.0)
            self._wait_for_first_copy()

    def begin(self, sync_after_s: float = SYNC_AFTER_S) -> None:
        """Start the threads of sync and paper, once."""
        if not self._begun.acquire(blocking=False):
            return
        if self._server is not None and self._server.exists():
            # Beside, because nobody at a counter waits for a server: selling begins without it.
            threading.Thread(target=_start_server, args=(self._server,), daemon=True).start()
        self.installation.replica.subscribe(self.spoolers.wake)
        self.installation.start(sync_after_s)
        self.spoolers.start()
        if self.mailer is not None:
            self.installation.replica.subscribe(self.mailer.wake)
            self.mailer.start()
        if not self._rehearse:
            self.fallback.start()
            self._erasure.start()

    def workplace(self, kind: str) -> Counter | Gate | Office:
        """The facade of a desk, a door or a manager; only that one is imported.

        Refused("wrong_device") where the house would not take what is done there.
        """
        self.installation.require_fit(kind)
        setting = self.installation.setting
        if kind == "door":
            from boxoffice.gate import Gate

            return Gate(setting)
        if kind == "manager":
            from boxoffice.office import Office

            setting.watch = self._safety
            setting.renew_printers = self.spoolers.renew
            return Office(setting)
        from boxoffice.counter import Counter
        from ui.linked import link

        link(setting, read_devices(self.installation.data))
        setting.baskets = self.installation.data / BASKETS
        return Counter(setting)

    def _safety(self) -> Safety:
        """How the copies and the lists of this computer stand."""
        kept, written = self.installation.backups.kept, self.fallback.written
        rehearsing = self._rehearse  # nothing of a rehearsal is kept, and nobody misses it
        return Safety(
            bool(kept.folder) or rehearsing, kept.made_ms, kept.failed, written.at_ms,
            written.performances, written.failed,
        )  # fmt: skip

    def _somebody_may_log_in(self) -> bool:
        store = self.installation.replica.reader()
        sql = "SELECT 1 FROM document WHERE kind = 'operator' LIMIT 1"
        return store.conn.execute(sql).fetchone() is not None

    def _wait_for_first_copy(self) -> None:
        until = time.monotonic() + FIRST_COPY_S
        while time.monotonic() < until and not self._somebody_may_log_in():
            time.sleep(0.05)

    def close(self) -> None:
        """Finish the running paper, then stop sync and let go of the folder."""
        if not self._begun.acquire(blocking=False):
            self.fallback.stop()
            self._erasure.stop()
            self.spoolers.stop()
            if self.mailer is not None:
                self.mailer.stop()
        self.installation.close()
        if self._rehearse:
            rehearsal.forget(self._real)


def _spoolers(installation: Installation, papers: Path) -> list[Spooler]:
    """One for each printer of this counter."""
    made = []
    for setting, kinds in roles(read_devices(installation.data)):
        paper = usual_paper(setting)
        made.append(
            Spooler(
                installation.print_queue, printer_of(setting, papers), kinds,
                lambda paper=paper: _layout(installation, paper),  # type: ignore[misc]
            )
        )  # fmt: skip
    return made


def _mailer(installation: Installation) -> Mailer | None:
    """For tickets by e-mail, where a mail server is named."""
    setting = read_devices(installation.data).mail
    if setting is None:
        return None
    from boxoffice.mail_queue import MailQueue
    from printing.mail_sender import PASSWORD, MailSender
    from printing.mailer import Mailer

    password = (choose_keystore(installation.data).get(PASSWORD) or b"").decode()
    queue = MailQueue(installation.replica, installation.stationery)
    return Mailer(queue, MailSender(setting, password), lambda: _layout(installation, "a4"))


def _layout(installation: Installation, paper: str) -> Layout:
    from printing.house_layouts import layout_now  # with reportlab: at the first paper

    return layout_now(installation.replica, paper)


def _printed_into(data: Path, papers: Path) -> list[Path]:
    """Folders that stand for a printer."""
    settings = (setting for setting, _ in roles(read_devices(data)))
    return [Path(one.at) if one.at else papers for one in settings if one.kind == "files"]


def _places_of_lists(data: Path, papers: Path) -> list[Path]:
    """Beside the papers, and where the copies go: a stick that lives through this computer."""
    copies = read_plan(data).folder
    return [papers / LISTS, *([Path(copies) / LISTS] if copies else [])]


def _start_server(folder: Path) -> None:
    try:
        embedded.ensure_running(folder)
    except BoxOfficeError as error:
        log.warning("the embedded server: %s", error)  # the status line says offline

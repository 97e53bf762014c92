"""What the page of reports asks of the core, and where the files go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QWidget

from boxoffice.clock import Clock, local_from_ms
from boxoffice.errors import BoxOfficeError, Unavailable
from boxoffice.papers import Language
from boxoffice.platform.whole_file import safe_name, write_whole
from boxoffice.queries.reports.report import Report
from boxoffice.report_paper import ReportPaper
from boxoffice.reporting import OF_PERFORMANCE
from ui import formats
from ui.bridge import Bridge, Lane
from ui.language import translate
from ui.manager.office_port import OfficePort
from ui.manager.page_work import PageWork
from ui.manager.report_words import month_begin, nothing_sold, worded
from ui.manager.reports import ReportsPage
from ui.strings import Message, words
from ui.theme import Look

FOLDER = "boxoffice"


class ReportWork(PageWork):
    """Reads reports for their page, and writes them to files."""

    def __init__(
        self, office: OfficePort, bridge: Bridge, look: Look, language: str, clock: Clock
    ) -> None:
        super().__init__()
        self._office, self._bridge, self._clock = office, bridge, clock
        self._language = cast("Language", language if language in {"nl", "fr", "en"} else "nl")
        self._paper: ReportPaper | None = None
        self._begun = False
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self.folder = Path(QStandardPaths.writableLocation(documents)) / FOLDER
        self.page = ReportsPage(look)
        self.page.asked.connect(self.read)
        self.page.export_asked.connect(lambda form: self.export(self.page, form))

    def pages(self) -> tuple[QWidget, ...]:
        """One."""
        return (self.page,)

    def fields(self) -> tuple[QWidget, ...]:
        """Of that page."""
        return self.page.fields()

    def front(self, page: QWidget) -> QWidget:
        """The list of reports."""
        return self.page.list

    def switch(self, page: QWidget) -> bool:
        """F5: table ↔ chart."""
        self.page.switch()
        return True

    def open(self) -> None:
        """The page comes to the front: it is read anew."""
        if not self._begun:
            self._begun = True
            shows, today = self._office.report_shows(), self._now().date()
            near = next((s.id for s in shows if s.starts_local[:10] <= today.isoformat()), b"")
            self.page.begin(shows, month_begin(today), today.isoformat(), near)
        self.read()

    def show(self, code: str) -> None:
        """This report, of today."""
        self.open()
        today = formats.day(self._now().date().isoformat())
        self.page.first.setText(today)
        self.page.last.setText(today)
        self.page.list.choose(code)
        self.read()

    def enter(self, page: QWidget, focused: QWidget | None) -> bool:
        """Enter goes on: from the list to what it is about, then to the report."""
        shown = self.page
        if focused is shown.list:
            about = shown.shows if shown.code() in OF_PERFORMANCE else shown.first
            about.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif focused is shown.first:
            shown.last.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.read()
            shown.front().setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def read(self) -> None:
        """What is chosen now."""
        if not self._begun:
            return
        try:
            report, note = self._report()
        except BoxOfficeError as error:
            self.page.say(words(error))
            return
        identity = self._office.identity()
        self._paper = worded(
            report, self._language, identity.house_name, self._now(), note,
            training=identity.training,
        )  # fmt: skip
        self.page.say(Message(""))
        self.page.show_report(report, self._paper)

    def _report(self) -> tuple[Report, str]:
        code, performance = self.page.code(), self.page.performance()
        if code in OF_PERFORMANCE:
            if performance is None:
                raise Unavailable("unknown_performance")
            report = self._office.report_of(code, performance)
            return report, translate("Reports", "Nothing was sold for this performance yet.")
        first, last = self.page.period()
        period = self._office.period(first, last)
        report = self._office.report(code, period)
        begins = "" if report.rows else self._office.first_sale(period)
        return report, nothing_sold(first, last, begins)

    def export(self, page: QWidget, form: str) -> bool:
        """Write the report that is shown."""
        if self._paper is not None:
            self.write(self._paper, form, self.page.say)
        return True

    def write(self, paper: ReportPaper, form: str, say: Callable[[Message], None]) -> None:
        """Write a table to a file; PDF and spreadsheet take a moment, so not on this thread."""
        target = self.folder / f"{_file_name(paper)}.{form}"
        saved = translate("Reports", "Saved: {path}")
        self._bridge.run(
            lambda: write(paper, form, target),
            lambda path: say(Message(saved.format(path=path), tone="good")),
            lambda error: say(words(error)),
            Lane.PRINT,
        )

    def _now(self) -> datetime:
        zone = self._office.identity().zone
        return local_from_ms(self._clock.wall_ms(), zone).replace(tzinfo=None)


def write(paper: ReportPaper, form: str, target: Path) -> Path:
    """Draw a report and put it there, whole. Unavailable("report_not_written", …)."""
    # Drawn only when asked: reportlab and the spreadsheet writer cost a quarter of a second.
    if form == "pdf":
        from printing.report_pdf import report_pdf as drawn
    elif form == "xlsx":
        from printing.report_xlsx import report_xlsx as drawn
    else:
        from printing.report_csv import report_csv as drawn
    data = drawn(paper)
    try:
        write_whole(target, data)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Unavailable("report_not_written", path=str(target), reason=reason) from error
    return target


def _file_name(paper: ReportPaper) -> str:
    """`Borderel Florissant vrijdag 27 november 2026 …`, whatever a file system thinks of it."""
    said = " ".join((paper.title, *paper.about))
    return safe_name(said, 100, also=".·").replace(" - ", " ").strip(" -")

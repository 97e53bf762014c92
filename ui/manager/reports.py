"""Verslagen: choose a report and what it is about; see it as table or chart; take it along.

Reports are read when they are shown, not while data comes in: a table that somebody reads must not
change under their eyes. Alt+P, Alt+X and Alt+C write what is shown to a file.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from boxoffice.catalog.programme import Performance
from boxoffice.ids import PerformanceId
from boxoffice.queries.reports.report import NUMBERS, Cell, Kind, Report
from boxoffice.report_paper import ReportPaper
from boxoffice.reporting import OF_PERFORMANCE
from printing.report_values import shown
from ui import formats
from ui.language import translate
from ui.manager.chart import ReportChart
from ui.manager.report_words import TITLES, title
from ui.strings import Message
from ui.theme import Look
from ui.widgets import note
from ui.widgets.fields import TextField
from ui.widgets.follow import bring
from ui.widgets.rows import Row, RowList
from ui.widgets.table import HEADER, MEASURED, PADDING, ROW, Column, Line, Table

CHOOSER, FEW = 146, 76
"""Height of the two lists, and on a low screen, where the report comes first."""
LOW = 400
REPORT = HEADER + 2 * ROW + 20
"""Least height of the report: its titles, two rows, and the bar that moves them sideways."""
HEAD_PADDING = 28
"""Pixels beside the text of a heading, on both sides together."""
FORMATS = (("Alt+P", "pdf"), ("Alt+X", "xlsx"), ("Alt+C", "csv"))


def on_screen(cell: Cell, kind: Kind) -> str:
    """As on paper, a moment without its year: the period over the table has it."""
    said = shown(cell, kind)
    return f"{said[:5]}{said[10:]}" if kind is Kind.MOMENT and len(said) > 10 else said


class ReportsPage(QFrame):
    """A list of reports, what the chosen one is about, and the report.

    Signals:
        asked: another report is to be read.
        export_asked: pdf · xlsx · csv.
    """

    asked = Signal()
    export_asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shows: tuple[Performance, ...] = ()
        self.list = RowList(look, translate("Reports", "Reports"), 28, 0)
        self.shows = RowList(look, translate("Reports", "Performance"), 28, 96)
        self.first = TextField(look, translate("Reports", "first day"))
        self.last = TextField(look, translate("Reports", "last day"))
        self._about = QStackedWidget()
        self._head = look.label("", "title")
        self._facts = look.label("", "body", "muted")
        self._facts.setWordWrap(True)
        self._view = QStackedWidget()
        self.chart = ReportChart(look)
        self._empty = look.label("", "strong", "info")
        self._empty.setContentsMargins(16, 24, 16, 16)
        self._empty.setWordWrap(True)
        self.note = look.label("", "body", "muted")
        self.note.setWordWrap(True)
        self._view.addWidget(self._empty)
        self._view.addWidget(self.chart)
        self.table = Table(look, "", ())
        self._view.addWidget(self.table)
        self._lay_out()
        self.list.show_rows([Row(code, title(code)) for code in TITLES], "sales")
        self.list.chosen.connect(lambda _: self._turn())
        self.shows.chosen.connect(lambda _: self.asked.emit())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        for chooser in (self.list, self.shows, self._about):
            chooser.setFixedHeight(CHOOSER)
        top.addWidget(self.list, 2)
        top.addWidget(self._about, 3)
        self._about.addWidget(self._period_box())
        self._about.addWidget(self.shows)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(6)
        column.addLayout(top, 2)
        column.addWidget(self._head)
        column.addWidget(self._facts)
        self._view.setMinimumHeight(REPORT)
        column.addWidget(self._view, 5)
        column.addLayout(self._foot())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low page has few lines to choose from. Not left to the layout, which takes no height
        from parts whose words may wrap.
        """
        super().resizeEvent(event)
        for chooser in (self.list, self.shows, self._about):
            chooser.setFixedHeight(FEW if self.height() < LOW else CHOOSER)

    def _period_box(self) -> QWidget:
        look, period = self._look, QWidget()
        column = QVBoxLayout(period)
        column.setContentsMargins(0, 0, 0, 0)
        days = QHBoxLayout()
        days.setSpacing(8)
        words = (translate("Reports", "from"), translate("Reports", "to"))
        for word, field in zip(words, (self.first, self.last), strict=True):
            field.setFixedWidth(118)
            days.addWidget(look.label(word, "body", "muted"))
            days.addWidget(field)
        days.addStretch(1)
        said = translate("Reports", "Days as 1/11/2026, then Enter. A sale is of its till's day.")
        hint = look.label(said, "small", "muted")
        hint.setWordWrap(True)
        column.addLayout(days)
        column.addWidget(hint)
        column.addStretch(1)
        return period

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for key, form in FORMATS:
            button = QPushButton(f"{key}   {form.upper()}")
            button.setFont(self._look.font("strong"))
            button.setFixedHeight(36)
            button.clicked.connect(lambda _=False, form=form: self.export_asked.emit(form))
            foot.addWidget(button)
        foot.addWidget(self.note, 1)
        return foot

    def code(self) -> str:
        """The chosen report."""
        return str(self.list.current_key() or "sales")

    def performance(self) -> PerformanceId | None:
        """What it is about, when it is about one performance."""
        key = self.shows.current_key()
        return PerformanceId(key) if isinstance(key, bytes) else None

    def period(self) -> tuple[str, str]:
        """First and last day as typed, ISO where they are days."""
        return formats.iso_day(self.first.text()), formats.iso_day(self.last.text())

    def begin(self, shows: Sequence[Performance], first: str, last: str, near: bytes) -> None:
        """The performances that may be chosen, and the period while nobody typed one."""
        self._shows = tuple(shows)
        rows = [
            Row(show.id, show.title, lead=formats.planned(show.starts_local).strftime("%d/%m/%y"))
            for show in shows
        ]
        self.shows.blockSignals(True)
        self.shows.show_rows(rows, self.shows.current_key() or near)
        self.shows.blockSignals(False)
        if not self.first.text():
            self.first.setText(formats.day(first))
            self.last.setText(formats.day(last))

    def _turn(self) -> None:
        self._about.setCurrentIndex(1 if self.code() in OF_PERFORMANCE else 0)
        self.asked.emit()

    def fields(self) -> tuple[QWidget, ...]:
        """In the order of Tab."""
        return (self.list, self.first, self.last, self.shows)

    def show_report(self, report: Report, paper: ReportPaper) -> None:
        """As a table, or a sentence where it has no rows; the chart is drawn beside it."""
        self._head.setText(" · ".join((paper.title, *paper.about)))
        facts = (f"{fact.name} {shown(fact.value, fact.kind)}" for fact in paper.facts)
        self._facts.setText("   ".join(facts))
        self._facts.setVisible(bool(paper.facts))
        self._empty.setText(paper.note)
        self.chart.show_chart(report.chart)
        self._fill_table(paper)
        self._view.setCurrentWidget(self.table if paper.rows else self._empty)

    def _fill_table(self, paper: ReportPaper) -> None:
        kinds = [column.kind for column in paper.columns]
        rows = [*paper.rows, *([paper.total] if paper.total else [])]
        texts = [tuple(map(on_screen, row, kinds)) for row in rows]
        widths = self._widths(paper, texts)
        columns = [
            Column(column.heading, width, column.kind in NUMBERS)
            for column, width in zip(paper.columns, widths, strict=True)
        ]
        self.table.show_columns(paper.title, columns)
        self.table.show_lines(
            [Line(at, row, strong=at == len(paper.rows)) for at, row in enumerate(texts)]
        )

    def _widths(self, paper: ReportPaper, rows: list[tuple[str, ...]]) -> list[int]:
        """As wide as what stands in it; the widest text takes the room that is left (0), or what
        else is no number: between two numbers the room would be a hole.
        """
        body, small = (QFontMetrics(self._look.font(name)) for name in ("strong", "small"))
        more = HEAD_PADDING - PADDING
        found = [small.horizontalAdvance(column.heading) + more for column in paper.columns]
        for row in rows[-MEASURED:]:
            wide = map(body.horizontalAdvance, row)
            found = [max(pair) for pair in zip(found, wide, strict=True)]
        texts = [at for at, column in enumerate(paper.columns) if column.kind is Kind.TEXT]
        plain = [at for at, column in enumerate(paper.columns) if column.kind not in NUMBERS]
        widest = max(texts or plain or range(len(found)), key=found.__getitem__)
        return [0 if at == widest else width + PADDING for at, width in enumerate(found)]

    def switch(self) -> None:
        """F5: table ↔ chart."""
        if self._view.currentWidget() is self._empty:
            return
        to_chart = self._view.currentWidget() is self.table
        self._view.setCurrentWidget(self.chart if to_chart else self.table)
        bring(self._view)

    def front(self) -> QWidget:
        """What takes the focus behind the choice."""
        return self._view.currentWidget() or self.list

    def say(self, message: Message) -> None:
        """Beside the buttons."""
        note.say(self.note, message)

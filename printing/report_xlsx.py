"""A report as a spreadsheet: numbers are numbers, dates are dates, headings stay in sight."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from boxoffice.queries.reports.report import NUMBERS, Cell, Kind
from boxoffice.report_paper import ReportPaper, WordedColumn

_FORMATS = {
    Kind.MONEY: "#,##0.00", Kind.RATE: "0%", Kind.SHARE: "0.0%", Kind.COUNT: "#,##0",
    Kind.MOMENT: "dd/mm/yyyy hh:mm", Kind.DAY: "dd/mm/yyyy",
}  # fmt: skip
_BROKEN_RATE = "0.0#%"
"""5,5 %. Of 6 % a spreadsheet would show "6,%" in one form for both."""
_PARTS = {Kind.MONEY: 100, Kind.RATE: 10_000, Kind.SHARE: 1000}
_WIDTHS = {Kind.TEXT: 34, Kind.CODE: 22, Kind.MOMENT: 18, Kind.DAY: 12}
_SHEET_NAME = 31
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def report_xlsx(paper: ReportPaper) -> bytes:
    """Title and what it is about, the table, and the facts beside it on a sheet of their own."""
    data = io.BytesIO()
    # Texts are texts: a title that begins with = is no formula, an address no link.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(data, options) as book:
        book.set_properties({"title": paper.title, "author": paper.house})
        book.set_calc_mode("auto")
        sheet = book.add_worksheet(paper.title.translate(_FORBIDDEN)[:_SHEET_NAME])
        writer = _Writer(book, sheet)
        writer.text(0, 0, f"{paper.title} · {paper.house}", bold=True)
        for at, line in enumerate(paper.about, start=1):
            writer.text(at, 0, line)
        top = len(paper.about) + 2
        writer.table(top, paper)
        for at, fact in enumerate(paper.facts, start=top + len(paper.rows) + 4):
            writer.text(at, 0, fact.name)
            writer.cell(at, 1, fact.value, fact.kind)
        sheet.freeze_panes(top + 1, 0)
        sheet.set_paper(9)  # A4
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
    return data.getvalue()


class _Writer:
    """Cells in the form of their kind."""

    def __init__(self, book: xlsxwriter.Workbook, sheet: Worksheet) -> None:
        self._book, self._sheet = book, sheet
        self._formats: dict[tuple[str, bool], Any] = {}

    def table(self, top: int, paper: ReportPaper) -> None:
        """Headings, rows, total; columns as wide as what stands in them."""
        for at, column in enumerate(paper.columns):
            self._sheet.set_column(at, at, _width(column))
            self.text(top, at, column.heading, bold=True, right=column.kind in NUMBERS)
        for down, row in enumerate(paper.rows, start=top + 1):
            for at, (cell, column) in enumerate(zip(row, paper.columns, strict=True)):
                self.cell(down, at, cell, column.kind)
        foot = top + 1 + len(paper.rows)
        for at, (cell, column) in enumerate(
            zip(paper.total, paper.columns, strict=bool(paper.total))
        ):
            self.cell(foot, at, cell, column.kind, bold=True)

    def text(
        self, down: int, at: int, said: str, *, bold: bool = False, right: bool = False
    ) -> None:
        """A word."""
        self._sheet.write_string(down, at, said, self._format("right" if right else "", bold=bold))

    def cell(self, down: int, at: int, cell: Cell, kind: Kind, *, bold: bool = False) -> None:
        """A value; a text "" is an empty cell."""
        broken = kind is Kind.RATE and isinstance(cell, int) and cell % 100
        form = self._format(_BROKEN_RATE if broken else _FORMATS.get(kind, ""), bold=bold)
        if isinstance(cell, int):
            self._sheet.write_number(down, at, cell / _PARTS.get(kind, 1), form)
        elif cell and kind in (Kind.MOMENT, Kind.DAY):
            self._sheet.write_datetime(down, at, datetime.fromisoformat(cell), form)
        elif cell:
            self._sheet.write_string(down, at, cell, form)

    def _format(self, number: str, *, bold: bool) -> Any:
        key = (number, bold)
        if key not in self._formats:
            said: dict[str, Any] = {"bold": bold}
            if number == "right":
                said["align"] = "right"
            elif number:
                said["num_format"] = number
            self._formats[key] = self._book.add_format(said)
        return self._formats[key]


def _width(column: WordedColumn) -> int:
    return max(_WIDTHS.get(column.kind, 12), len(column.heading) + 2)

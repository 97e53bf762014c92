"""A report as a table file that a spreadsheet of this country opens with a double click.

Semicolons, a comma in numbers, and a byte order mark, without which Excel takes é for two letters.
"""

from __future__ import annotations

import csv
import io

from boxoffice.queries.reports.report import Cell, Kind
from boxoffice.report_paper import ReportPaper
from printing.report_values import plain_number

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def report_csv(paper: ReportPaper) -> bytes:
    """One line of headings, the rows, and the total where there is one."""
    kinds = [column.kind for column in paper.columns]
    text = io.StringIO()
    lines = csv.writer(text, delimiter=";", lineterminator="\r\n")
    lines.writerow([column.heading for column in paper.columns])
    for row in (*paper.rows, *([paper.total] if paper.total else [])):
        lines.writerow([_cell(cell, kind) for cell, kind in zip(row, kinds, strict=True)])
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _cell(cell: Cell, kind: Kind) -> str:
    """A text that a spreadsheet would take for a formula is marked as text."""
    if isinstance(cell, int):
        return plain_number(cell, kind)
    return (
        f"'{cell}"
        if cell.startswith(_FORMULA)
        else cell.replace("T", " ")
        if kind is Kind.MOMENT
        else cell
    )

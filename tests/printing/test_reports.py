"""A report on paper, in a spreadsheet and in a table file: the same numbers in each."""

from __future__ import annotations

import csv
import io
from datetime import datetime

import msgspec
import openpyxl
import pytest
from msgspec.structs import replace

from boxoffice.queries.reports.report import Cell, Kind
from boxoffice.report_paper import ReportPaper, WordedColumn, WordedFact
from printing.report_csv import report_csv
from printing.report_pdf import report_pdf
from printing.report_values import shown
from printing.report_xlsx import report_xlsx

PAPER = ReportPaper(
    code="borderel",
    house="CC De Kring",
    title="Borderel",
    about=("Zoë & de 3 b's: een avond/nacht?", "vrijdag 27 november 2026 · 20:00"),
    columns=(
        WordedColumn("tarief", Kind.TEXT),
        WordedColumn("aantal", Kind.COUNT),
        WordedColumn("bruto", Kind.MONEY),
        WordedColumn("btw", Kind.RATE),
        WordedColumn("bezetting", Kind.SHARE),
        WordedColumn("begin", Kind.MOMENT),
    ),
    rows=(
        ("Basis", 1212, 266_640, 600, 665, "2026-11-27T20:00"),
        ("=1+1", 2, -4400, 550, 1000, "2026-11-28T15:00"),
    ),
    total=("", 1214, 262_240, "", "", ""),
    facts=(WordedFact("plaatsen", 620, Kind.COUNT), WordedFact("gemiddeld", 1827, Kind.MONEY)),
    printed_local=datetime.fromisoformat("2026-11-27T22:50"),
    signatures=("voor het huis", "voor het gezelschap"),
)


def test_every_number_is_on_the_paper(texts) -> None:
    """Written as in Belgium, with who signs."""
    (page,) = texts(report_pdf(PAPER))
    for said in (
        "Borderel", "Zoë & de 3 b's", "2.666,40", "1.212", "−44,00", "5,5 %", "66,5 %",
        "27/11/2026 20:00", "Totaal", "2.622,40", "€ 18,27", "voor het gezelschap",
    ):  # fmt: skip
        assert said in page.replace("\u00a0", " "), said


def test_a_long_report_goes_on_with_its_headings(texts) -> None:
    """And an empty one says so, without a total."""
    many = msgspec.structs.replace(PAPER, rows=PAPER.rows * 60)
    pages = texts(report_pdf(many))
    assert len(pages) > 2
    assert all("bezetting" in page for page in pages[:-1])
    none = msgspec.structs.replace(PAPER, rows=(), total=(), note="Geen verkoop")
    (page,) = texts(report_pdf(none))
    assert "Geen verkoop" in page
    assert "Totaal" not in page


def test_a_text_behind_a_number_stands_apart_from_it(texts) -> None:
    """`6 %tickets` was how the VAT of a season began: what begins the table stands on the left."""
    columns = tuple(
        WordedColumn(name, kind)
        for name, kind in (("tarief", Kind.RATE), ("wat", Kind.TEXT), ("bruto", Kind.MONEY),
                           ("aantal", Kind.COUNT), ("wie", Kind.TEXT))
    )  # fmt: skip
    rows = ((600, "tickets", 36_298, 12, "huis"),)
    (page,) = texts(report_pdf(replace(PAPER, columns=columns, rows=rows, total=())))
    assert "6 % tickets 362,98 12 huis" in " ".join(page.split())


def test_a_spreadsheet_holds_numbers_and_days(tmp_path) -> None:
    """Read by a reader that is not ours: cents are euros, a date is a date, a text no formula."""
    path = tmp_path / "report.xlsx"
    path.write_bytes(report_xlsx(PAPER))
    (sheet,) = openpyxl.load_workbook(path).worksheets
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    at = next(n for n, row in enumerate(rows) if row[0] == "tarief")
    moment = datetime.fromisoformat("2026-11-27T20:00")
    assert rows[at + 1] == ["Basis", 1212, 2666.4, 0.06, 0.665, moment]
    assert rows[at + 2][:3] == ["=1+1", 2, -44]
    assert rows[at + 3][1:3] == [1214, 2622.4]
    assert sheet.cell(at + 3, 1).data_type == "s"
    assert sheet.cell(at + 2, 3).number_format == "#,##0.00"
    assert sheet.cell(at + 2, 4).number_format == "0%", "a point without a digit behind it"
    assert ["gemiddeld", 18.27] in [row[:2] for row in rows]


def test_a_table_file_is_read_back_to_the_cent() -> None:
    """A byte order mark, semicolons, commas; what a spreadsheet would calculate is marked."""
    data = report_csv(PAPER)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["tarief", "aantal", "bruto", "btw", "bezetting", "begin"]
    assert rows[1] == ["Basis", "1212", "2666,40", "6,00", "66,5", "2026-11-27 20:00"]
    assert rows[2][:3] == ["'=1+1", "2", "-44,00"]
    assert rows[3][2] == "2622,40"


@pytest.mark.parametrize(
    ("cell", "kind", "said"),
    [
        (0, Kind.MONEY, "0,00"), (-5, Kind.MONEY, "−0,05"), (2100, Kind.RATE, "21 %"),
        (5, Kind.SHARE, "0,5 %"), ("", Kind.MONEY, ""), ("19:05", Kind.CLOCK, "19:05"),
        ("2026-11-27", Kind.DAY, "27/11/2026"), ("Kip!", Kind.TEXT, "Kip!"),
    ],
)  # fmt: skip
def test_values_are_written_by_their_kind(cell: Cell, kind: Kind, said: str) -> None:
    """One way for screen and paper."""
    assert shown(cell, kind).replace("\u00a0", " ") == said

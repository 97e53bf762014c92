"""The page of reports: chosen by keys, read when asked, written to a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from boxoffice.reporting import OF_PERFORMANCE, OF_PERIOD
from tests.ui.fake_office import FakeOffice
from tests.ui.fake_reports import REPORTS
from ui.manager.report_words import NAMES, TITLES
from ui.manager.reports import ReportsPage
from ui.manager.window import ManagerWindow
from ui.widgets.table import Table

ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(manager: ManagerWindow) -> ReportsPage:
    """The page in front."""
    manager.nav.choose("reports")
    manager.show_page("reports")
    return manager.reports.page


def rows(page: ReportsPage) -> list[tuple[str, ...]]:
    """What the table says."""
    assert isinstance(page.table, Table)
    return [line.texts for line in page.table.lines.lines]


def _says(page: ReportsPage, ending: str) -> bool:
    return page.note.text().endswith(ending)


def test_every_report_has_its_words(page: ReportsPage) -> None:
    """Titles, columns and facts; the list is in the order of the words."""
    assert set(TITLES) == {*OF_PERFORMANCE, *OF_PERIOD} == set(REPORTS)
    codes = {column.code for report in REPORTS.values() for column in report.columns}
    facts = {fact.code for report in REPORTS.values() for fact in report.facts}
    assert codes | facts <= set(NAMES)
    for code in TITLES:
        page.list.choose(code)
        assert page.code() == code
        assert rows(page)


def test_each_report_has_its_own_columns_in_the_one_table(
    manager: ManagerWindow, page: ReportsPage
) -> None:
    """A new table costs more than all that stands in it; the line of one report that was chosen is
    not the other's.
    """

    def heads() -> list[str]:
        return [column.title for column in page.table.lines.columns]

    page.list.choose("sales")
    sold, name = heads(), page.table.accessibleName()
    page.table.selectRow(1)
    manager.reports.open()
    assert (heads(), page.table.accessibleName()) == (sold, name)
    assert page.table.currentIndex().row() == 1
    page.list.choose("borderel")
    assert heads() != sold
    assert page.table.accessibleName() != name
    assert page.table.currentIndex().row() < 0
    page.list.choose("sales")
    assert heads() == sold
    widths = [page.table.columnWidth(at) for at in range(len(sold))]
    assert sum(widths) == page.table.viewport().width()


def test_numbers_alone_stand_side_by_side(page: ReportsPage) -> None:
    """The room that is left goes to what is no number, not between two of them."""
    page.list.choose("door_curve")
    heads = page.table.lines.columns
    widths = [page.table.columnWidth(at) for at in range(len(heads))]
    assert widths[0] == max(widths)


def test_a_report_shows_its_numbers_and_its_chart(
    manager: ManagerWindow, page: ReportsPage
) -> None:
    """The total is the last line; F5 turns to the chart and back."""
    page.list.choose("borderel")
    assert rows(page)[0][:4] == ("Basistarief", "22,00", "212", "4.664,00")
    assert rows(page)[-1][3] == "7.399,60"
    assert page.front() is page.table
    QTest.keyClick(manager, Qt.Key.Key_F5)
    assert page.front() is page.chart
    QTest.keyClick(manager, Qt.Key.Key_F5)
    assert page.front() is page.table


def test_a_period_without_sales_says_when_the_first_one_is(page: ReportsPage) -> None:
    """In the words of screens.md §9."""
    page.list.choose("vat")
    page.first.setText("1/11/2025")
    page.last.setText("30/11/2025")
    page.asked.emit()
    said = page._empty.text()
    assert said.startswith("Geen verkoop in deze ")
    assert said.endswith("(01/11/2025 – 30/11/2025). Eerste verkoop: 03/12/2026.")


def test_a_period_that_is_none_is_said_and_the_report_stays(page: ReportsPage) -> None:
    """Nothing is cleared by a typing error."""
    page.list.choose("vat")
    before = rows(page)
    page.first.setText("1/12/2026")
    page.asked.emit()
    assert "geen dagen" in page.note.text()
    assert rows(page) == before


def test_reports_are_written_where_they_are_said_to_be(
    qtbot: QtBot, manager: ManagerWindow, page: ReportsPage, tmp_path: Path
) -> None:
    """PDF, spreadsheet and table file, named by what they are about."""
    manager.reports.folder = tmp_path / "reports"
    page.list.choose("borderel")
    for key, ending in ((Qt.Key.Key_P, "pdf"), (Qt.Key.Key_X, "xlsx"), (Qt.Key.Key_C, "csv")):
        QTest.keyClick(manager, key, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(partial(_says, page, ending))
    written = sorted(path.name for path in (tmp_path / "reports").iterdir())
    assert [name.rpartition(".")[2] for name in written] == ["csv", "pdf", "xlsx"]
    assert all(name.startswith("Borderel Florissant vrijdag 27 november 2026") for name in written)


def test_a_folder_that_cannot_be_written_is_said(
    qtbot: QtBot, manager: ManagerWindow, page: ReportsPage, tmp_path: Path
) -> None:
    """The report is still there."""
    (tmp_path / "file").write_text("in the way")
    manager.reports.folder = tmp_path / "file"
    page.list.choose("vat")
    QTest.keyClick(manager, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "kon niet bewaard worden" in page.note.text())
    assert rows(page)


def test_f12_shows_the_tills_of_today(manager: ManagerWindow) -> None:
    """Whatever page is in front."""
    QTest.keyClick(manager, Qt.Key.Key_F12)
    page = manager.reports.page
    assert manager.pages.currentWidget() is page
    assert page.code() == "tills"
    assert page.period() == ("2026-11-27", "2026-11-27")


def test_enter_goes_on_from_report_to_period_to_table(
    manager: ManagerWindow, page: ReportsPage
) -> None:
    """No mouse."""
    page.list.choose("vat")
    page.list.setFocus()
    for wanted in (page.first, page.last):
        QTest.keyClick(manager.focusWidget(), ENTER)
        assert manager.focusWidget() is wanted
    QTest.keyClick(manager.focusWidget(), ENTER)
    assert manager.focusWidget() is page.table


def test_the_audit_is_taken_along_as_a_table(
    qtbot: QtBot, manager: ManagerWindow, tmp_path: Path
) -> None:
    """What is shown, with whole moments."""
    manager.reports.folder = tmp_path
    manager.nav.choose("audit")
    manager.show_page("audit")
    QTest.keyClick(manager, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: ".csv" in manager.audit.note.text())
    (path,) = tmp_path.iterdir()
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 1 + len(manager.audit.table.lines.lines)
    assert lines[1].startswith("2026-11-27 ")


def test_a_filter_finds_what_is_older_than_the_newest(
    qtbot: QtBot, manager: ManagerWindow, office: FakeOffice
) -> None:
    """At once among the newest, then among all; what is new meanwhile comes beside it, and another
    question is answered anew.
    """
    page, office.season = manager.audit, True

    def said() -> list[str]:
        return [line.texts[4] for line in page.table.lines.lines]

    manager.nav.choose("audit")
    manager.show_page("audit")
    page.search.setText("1-0")
    manager.reread()
    assert len(said()) == 1
    qtbot.waitUntil(lambda: len(said()) == 2)
    assert page.note.text().startswith("Alles is doorzocht")
    manager.reread()
    assert len(said()) == 2
    page.search.setText("1-0147")
    manager.reread()
    qtbot.waitUntil(lambda: page.note.text().startswith("Alles is doorzocht") and len(said()) == 1)
    page.search.clear()
    manager.reread()
    assert page.note.text().startswith("Alt+C, Alt+X, Alt+P")


def test_the_audit_finds_what_happened_by_the_word_on_the_screen(manager: ManagerWindow) -> None:
    """Only the English name of a kind was found, which nobody sees."""
    page = manager.audit
    manager.nav.choose("audit")
    manager.show_page("audit")
    for word, kind in (("kassa geop", "till opened"), ("TERUGBET", "paid back")):
        page.search.setText(word)
        manager.reread()
        assert len(page.table.lines.lines) == 1, kind


def test_an_audit_that_is_cut_says_so_and_its_file_is_not(
    qtbot: QtBot, manager: ManagerWindow, office: FakeOffice, tmp_path: Path
) -> None:
    """Who looks for one line among a season's must know that the page has the newest alone."""
    page, manager.reports.folder, office.scans = manager.audit, tmp_path, 300
    manager.nav.choose("audit")
    manager.show_page("audit")
    assert page.note.text().startswith("De nieuwste 200 van meer")
    assert len(page.table.lines.lines) == 200
    QTest.keyClick(manager, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: ".csv" in page.note.text())
    manager.reread()
    assert ".csv" in page.note.text()
    (path,) = tmp_path.iterdir()
    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 1 + 307
    page.search.setText("peeters")
    manager.reread()
    assert page.note.text().startswith("Gezocht in de nieuwste 20\u202f000")
    qtbot.waitUntil(lambda: page.note.text().startswith("Alles is doorzocht"))
    page.search.clear()
    office.scans = 0
    manager.reread()
    assert page.note.text().startswith("Alt+C, Alt+X, Alt+P: neem mee wat er staat")

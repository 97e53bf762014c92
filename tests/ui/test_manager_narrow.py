"""The manager on a screen of 1366 × 768 at 150 and 200 % (screens.md §1 rule 10)."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.studio import NARROW, TINY
from ui.language import Speech
from ui.manager.window import ManagerWindow
from ui.strings import Message
from ui.theme import Look
from ui.widgets.table import Column, Line, Table

ENTER, ESC, F5, F6 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_F6
RIGHT = Qt.Key.Key_Right


def press(window: ManagerWindow, *keys: Qt.Key) -> None:
    """Into what has the focus, and let the layouts follow."""
    for key in keys:
        QTest.keyClick(window.focusWidget(), key)
        QApplication.processEvents()


def place(part: QWidget, window: QWidget) -> QRect:
    """Where it lies in its window."""
    return QRect(part.mapTo(window, QPoint()), part.size())


def fits(window: ManagerWindow, size: tuple[int, int]) -> None:
    """The window is no larger than its screen, and keys and status line are all of them on it."""
    assert (window.width(), window.height()) == size
    for part in (window.head, *window.bar.buttons.values(), window.status.cells["clock"]):
        assert window.rect().contains(place(part, window))
        assert part.visibleRegion().boundingRect().size() == part.size()


def apart(parent: QWidget) -> None:
    """No two parts of a page lie upon each other."""
    parts = [one for one in parent.children() if isinstance(one, QWidget) and one.isVisible()]
    for one, other in combinations(parts, 2):
        assert not one.geometry().intersects(other.geometry()), (one, other)
    for one in parts:
        if one.layout() is not None:
            apart(one)


@pytest.mark.parametrize(("size", "language"), [(NARROW, "nl"), (TINY, "fr")])
def test_every_page_fits_and_each_of_its_fields_comes_into_view(
    speech: Speech, request: pytest.FixtureRequest, size: tuple[int, int], language: str
) -> None:
    """What is too high for the screen is scrolled to where the hand goes; French is the longest."""
    speech.speak(language)
    window: ManagerWindow = request.getfixturevalue("manager")
    window.resize(*size)
    for row in window.nav.rows.rows:
        window.go(str(row.key))
        press(window, ENTER)
        fits(window, size)
        apart(window.page())
        for field in window.page().findChildren(QLineEdit):
            if field.isVisible():
                field.setFocus()
                QApplication.processEvents()
                seen = field.visibleRegion().boundingRect()
                assert seen.height() == field.height(), (row.key, field.accessibleName())


@pytest.mark.parametrize("size", [NARROW, TINY])
def test_what_to_do_is_one_line_until_the_hand_goes_there(
    manager: ManagerWindow, size: tuple[int, int]
) -> None:
    """F6 opens it in the place of the page, with the detail beside it; F6 again gives it back."""
    manager.resize(*size)
    press(manager, ENTER)
    line = manager.tasks.height()
    assert line <= 36
    assert manager.tasks.said().split()[0] in "Een plaats is twee keer verkocht"
    press(manager, F6)
    assert manager.focusWidget() is manager.tasks.list
    assert manager.tasks.list.viewport().height() >= 5 * 36
    assert not manager.page().visibleRegion().boundingRect().height()
    press(manager, F6, F6)
    assert manager.focusWidget() is manager.today.tonight
    assert manager.tasks.height() == line
    QTest.mouseClick(manager.tasks, Qt.MouseButton.LeftButton)
    assert manager.tasks.list.hasFocus()


def test_what_is_said_is_all_of_it_read_in_the_folded_line(manager: ManagerWindow) -> None:
    """It grows by what the words need, and no further than that."""
    manager.resize(*TINY)
    press(manager, ENTER)
    line = manager.tasks.height()
    manager.tasks.say(Message("Dat kan nu niet", "er is niets bewaard " * 6, "wacht even " * 6))
    QApplication.processEvents()
    fits(manager, TINY)
    detail = manager.tasks._detail
    assert detail.height() >= detail.heightForWidth(detail.width())
    assert manager.rect().contains(place(detail, manager))
    press(manager, ESC, ENTER)
    assert manager.tasks.height() == line


def test_at_200_percent_the_page_list_stands_there_while_the_hand_is_in_it(
    manager: ManagerWindow,
) -> None:
    """Enter gives all the width to the page; Esc, or the key in the head, leads back."""
    manager.resize(*TINY)
    QApplication.processEvents()
    assert manager.nav.width() == 180
    press(manager, ENTER)
    assert manager.nav.width() == 0
    table = manager.today.tonight
    assert table.width() >= TINY[0] - 10
    head = table.horizontalHeader()
    for at, column in enumerate(table.lines.columns):
        title = head.fontMetrics().horizontalAdvance(column.title)
        assert not column.width or title + 22 <= head.sectionSize(at)
    assert table.horizontalScrollBar().maximum() == 0
    press(manager, ESC)
    assert manager.nav.hasFocus()
    assert manager.nav.width() == 180
    press(manager, ENTER)
    QTest.mouseClick(manager._room.to_nav, Qt.MouseButton.LeftButton)
    assert manager.nav.hasFocus()
    manager.resize(1366, 688)
    QApplication.processEvents()
    press(manager, ENTER)
    assert (manager.nav.width(), manager.tasks.width()) == (200, 376)
    assert not manager._room.to_nav.isVisible()


def test_what_a_form_refuses_is_seen_beside_the_field(manager: ManagerWindow) -> None:
    """Its words stand below the edge until they say something; a hint does not move the page."""
    manager.resize(*TINY)
    manager.go("printers")
    press(manager, ENTER)
    page = manager.printers.page
    assert not page._note.visibleRegion().boundingRect().height()
    page.say(Message("Dit is geen getal", "niets is bewaard", tone="warning"))
    press(manager, ENTER)
    assert page._note.visibleRegion().boundingRect().height() == page._note.height()
    assert manager.focusWidget() in page.inputs.values()


def test_f5_of_a_report_shows_what_it_turned_to(manager: ManagerWindow) -> None:
    """The list of reports keeps the hand; the chart would lie below the edge."""
    manager.resize(*TINY)
    manager.go("reports")
    press(manager, ENTER, F5)
    manager.ticked.emit()  # nor does anything that happens later take it away
    QApplication.processEvents()
    chart = manager.reports.page.chart
    assert chart.visibleRegion().boundingRect().height() == chart.height()


def test_a_table_that_is_too_wide_gives_way_and_then_scrolls(qtbot: QtBot, look: Look) -> None:
    """First its columns take what their words need; then the arrows move it sideways."""
    table = Table(look, "t", (Column("wie"), Column("een", 300), Column("twee", 300)))
    qtbot.addWidget(table)
    table.show_lines([Line(1, ("Jan", "kort", "een heel lang woord in deze cel"))])
    table.show()
    for width, moves in ((800, False), (480, False), (300, True)):
        table.resize(width, 200)
        QApplication.processEvents()
        assert (table.horizontalScrollBar().maximum() > 0) is moves
    table.begin()
    QTest.keyClick(table, RIGHT)
    QTest.keyClick(table, RIGHT)
    assert table.horizontalScrollBar().value() > 0
    assert table.current_key() == 1

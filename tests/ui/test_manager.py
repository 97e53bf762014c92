"""The manager's window: the course of the sale, and all of it on a screen of 1024 × 768."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from boxoffice.ids import DeviceId
from boxoffice.views import DeviceKind, DeviceRow, TaskRow
from ui.language import LANGUAGES, Speech
from ui.manager.curve import HOUR_MS, filled
from ui.manager.devices_page import clock_word
from ui.manager.window import ManagerWindow
from ui.widgets.status_line import StatusCell

SMALL, LOW = (1024, 688), (911, 460)
"""1024 × 768 less title bar and task bar, and 1366 × 768 at 150 %."""


def resize(window: ManagerWindow, size: tuple[int, int]) -> None:
    """And let the layouts follow."""
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size


def top(widget: QWidget, window: QWidget) -> int:
    """Where it begins in its window."""
    return widget.mapTo(window, widget.rect().topLeft()).y()


def test_a_new_line_leaves_the_chosen_one_chosen(manager: ManagerWindow) -> None:
    """F9 carries out what is chosen, whatever else came above it and however its count changed."""
    panel = manager.tasks
    before = panel.tasks()
    panel.list.choose(3)
    assert panel.current() == before[3]
    more = replace(before[3], params=(("count", "4"),))
    panel.show_tasks((TaskRow("papers_failed", True, ()), *before[:3], more, *before[4:]), "19:48")
    assert panel.current() == more
    panel.show_tasks(before[:2], "19:48")  # it is gone: the nearest to its place
    assert panel.current() == before[1]
    panel.show_tasks((), "19:48")
    assert panel.current() is None


@pytest.mark.parametrize("size", [SMALL, LOW])
@pytest.mark.parametrize("page", ["today", "orders", "devices", "audit"])
def test_what_to_do_lies_below_a_narrow_page(
    manager: ManagerWindow, page: str, size: tuple[int, int]
) -> None:
    """The page has the whole width beside the nav, with every column of its tables."""
    resize(manager, size)
    manager.show_page(page)
    QApplication.processEvents()
    assert top(manager.tasks, manager) >= top(manager.pages, manager) + manager.pages.height()
    assert manager.tasks.width() == manager.pages.width()
    assert manager.tasks.list.viewport().height() >= (2 * 36 if size == SMALL else 0)
    for table in manager.pages.findChildren(QTableView):
        if table.isVisible():
            assert table.horizontalHeader().length() <= table.viewport().width()


def test_wide_again_it_stands_at_right(manager: ManagerWindow) -> None:
    """As drawn in screens.md §6."""
    resize(manager, SMALL)
    resize(manager, (1366, 688))
    assert top(manager.tasks, manager) == top(manager.pages, manager)
    assert (manager.nav.width(), manager.tasks.width()) == (200, 376)


def test_f5_and_f3_bring_what_they_lead_to_into_view(manager: ManagerWindow) -> None:
    """The page of today scrolls where it is higher than its room."""
    resize(manager, LOW)
    QTest.keyClick(manager, Qt.Key.Key_F5)
    assert not manager.today.hours.visibleRegion().isEmpty()
    QTest.keyClick(manager, Qt.Key.Key_F3)
    assert manager.focusWidget() is manager.today.tonight
    assert not manager.today.tonight.visibleRegion().isEmpty()


def test_f5_is_named_by_what_it_leads_to(manager: ManagerWindow) -> None:
    """Over the table stands the way back to the chart."""
    titles = []
    for _ in range(3):
        titles.append(manager.today._course_title.text())
        QTest.keyClick(manager, Qt.Key.Key_F5)
    assert titles[0] == titles[2] != titles[1] == "VERLOOP   F5 grafiek"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_narrow_status_line_keeps_the_short_words(
    manager: ManagerWindow, speech: Speech, language: str
) -> None:
    """The clock is never cut: a longer word, told in full by its tip, gives way."""
    speech.speak(language)
    manager.reread()
    resize(manager, LOW)
    for name in ("conflict", "clock"):
        cell: StatusCell = manager.status.cells[name]
        assert cell.width() >= cell.sizeHint().width()


def test_the_code_of_a_new_device_takes_room_only_when_there_is_one(
    manager: ManagerWindow,
) -> None:
    """On a small screen the room is the table's."""
    resize(manager, SMALL)
    manager.show_page("devices")
    QApplication.processEvents()
    before = manager.devices.table.height()
    manager.devices.show_code("ABCD-EFGH")
    QApplication.processEvents()
    assert manager.devices.table.height() < before


def test_titles_stand_over_their_columns(manager: ManagerWindow) -> None:
    """The header has no frame of its own that would shift it beside the cells."""
    for table in manager.findChildren(QTableView):
        assert table.horizontalHeader().viewport().x() == 0


def test_the_course_begins_with_the_first_sale() -> None:
    """Half a day at least, a day at most, and no hole in it."""
    first = 1_000 * HOUR_MS
    assert filled(()) == ()
    assert [count for _, count in filled(((first, 3),))] == [0] * 11 + [3]
    assert [count for _, count in filled(((first, 1), (first + 14 * HOUR_MS, 2)))] == [
        1, *[0] * 13, 2,
    ]  # fmt: skip
    assert len(filled(((first, 1), (first + 40 * HOUR_MS, 2)))) == 12
    assert len(filled(tuple((first + at * HOUR_MS, 1) for at in range(40)))) == 24


@pytest.mark.parametrize(
    ("offset_ms", "error_ms", "said"),
    [
        (0, 50, "juist"), (1900, 50, "juist"), (-93_600_000, 60, "+26 u"), (40_000, 60, "−40 s"),
        (-600_000, 60, "+10 min"), (9_000, 20_000, "juist"), (0, -1, "–"),
    ],
)  # fmt: skip
def test_a_device_s_clock_is_told_as_far_as_it_was_measured(
    speech: Speech, offset_ms: int, error_ms: int, said: str
) -> None:
    """Ahead is plus; what lies within the error of the measurement is right."""
    assert speech.language == "nl"
    row = DeviceRow(
        DeviceId(b"d"), 1, "Kassa 1", DeviceKind.DESK, "active", 0, 0, 0, "1.4", offset_ms, error_ms
    )
    assert clock_word(row) == said

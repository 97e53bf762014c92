"""Te doen leads to who has not come yet: real rows, the manager's window, its words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.hall import TONIGHT
from tests.house import House, seated
from tests.ui.real_house import opened_house, opened_manager
from ui.bridge import Bridge
from ui.manager.task_words import task_words
from ui.theme import Look


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk with its file."""
    yield from opened_house(tmp_path, evenings=(TONIGHT,))


def test_a_line_about_reservations_leads_to_them(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> None:
    """With its hour; F9 opens the page, with the first of them in hand."""
    house.counter.reserve(seated(0, 1), "Mieke Peeters")
    for window in opened_manager(qtbot, qapp, house, bridge, look):
        said = [task_words(task)[0] for task in window.tasks.tasks()]
        assert said == ["1 reservaties vervallen om 19:50"]
        window.tasks.list.choose(0)
        window.tasks.list.setFocus()
        QTest.keyClick(window, Qt.Key.Key_F9)
        assert window.page() is window.kept.page
        assert window.kept.page.table.lines.lines

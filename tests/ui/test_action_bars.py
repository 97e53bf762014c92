"""The action bars as drawn, and no key of them that silently does nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.fake_office import FakeOffice
from ui.manager.window import ManagerWindow
from ui.widgets.frame import Frame

KEYS = {
    "desk": "F1 F2 F3 F4 F5 F7 F8 F9 F12",
    "door": "F1 F2 F3 F4 F5 F7 F8 F9 F12",
    "manager": "F1 F2 F3 F4 F5 F7 F8 F9 F12",
}


@pytest.mark.parametrize("name", KEYS)
def test_a_bar_has_the_keys_that_are_drawn_and_each_has_work_or_a_reason(
    request: pytest.FixtureRequest, name: str
) -> None:
    """In the order of the keyboard; F8 and F9 large, beside the keyboard's gap."""
    window: Frame = request.getfixturevalue(name)
    assert " ".join(window.bar.buttons) == KEYS[name]
    for key, button in window.bar.buttons.items():
        assert button.action.reason or key in window.commands, key
        assert button.action.big == (key in {"F8", "F9"})


def test_f8_of_the_manager_goes_to_the_first_conflict(
    manager: ManagerWindow, office: FakeOffice
) -> None:
    """And says when there is none."""
    office.todo = office.todo[::-1]
    manager.reread()
    QTest.keyClick(manager.nav, Qt.Key.Key_F8)
    assert manager.tasks.list.current_key() == len(office.todo) - 1
    assert "twee keer verkocht" in manager.work.decide.title.text()
    assert manager.work.decide.ways.hasFocus()
    office.todo = ()
    manager.reread()
    QTest.keyClick(manager.nav, Qt.Key.Key_F8)
    assert manager.tasks.said().startswith("Er is geen conflict.")


def test_f3_of_the_manager_goes_to_tonight(manager: ManagerWindow) -> None:
    """From any page, with a performance chosen."""
    manager.show_page("audit")
    QTest.keyClick(manager.nav, Qt.Key.Key_F3)
    assert manager.pages.currentWidget() is manager.today
    assert manager.today.tonight.hasFocus()
    assert manager.today.tonight.current_key() is not None


def test_f5_of_the_manager_says_where_there_is_no_other_view(manager: ManagerWindow) -> None:
    """The focus goes to the table all the same."""
    manager.show_page("orders")
    QTest.keyClick(manager.nav, Qt.Key.Key_F5)
    assert manager.orders.table.hasFocus()
    assert "weergave" in manager.tasks.said()


def test_enter_leads_from_the_pages_into_the_page(manager: ManagerWindow) -> None:
    """The nav has the focus at the start."""
    QTest.keyClick(manager.nav, Qt.Key.Key_Return)
    assert manager.today.tonight.hasFocus()

"""A walk over every page of the strip and of Te doen: all is named, nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_house import StillClock, operators
from tests.ui.fake_office import FakeOffice
from tests.ui.keyboard import Keyboard
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.desk.strip import HEIGHT
from ui.desk.warrant_fields import WarrantFields
from ui.desk.who_page import WhoPage
from ui.desk.window import DeskWindow
from ui.language import LANGUAGES, Speech
from ui.manager.window import ManagerWindow
from ui.theme import Look

languages = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture
def strip(
    qtbot: QtBot, qapp: QApplication, bridge: Bridge, look: Look, speech: Speech, language: str
) -> Iterator[QStackedWidget]:
    """The pages of a desk that speaks a language."""
    speech.speak(language)
    desk = DeskWindow(FakeCounter(), bridge, look, language, StillClock())
    shown(qtbot, desk, 688)
    desk.greet(operators()[0])
    yield desk.strip.pages
    qapp.removeEventFilter(desk.wedge)


def pages_of(stack: QStackedWidget) -> Iterator[QWidget]:
    """Each in front, one after the other, also with the fields that only a house wants."""
    for at in range(stack.count()):
        stack.setCurrentIndex(at)
        page = stack.widget(at)
        assert page is not None
        for asked in page.findChildren(WarrantFields):
            asked.begin()
            for field in (asked.tile, asked.second_pin):
                field.show()
        QApplication.processEvents()
        yield page


def named(widget: QWidget) -> str:
    """What a screen reader says of it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("language", ["nl"])
def test_every_control_of_every_page_of_the_strip_has_a_name(strip: QStackedWidget) -> None:
    """Also what a mouse or a finger reaches and Tab does not."""
    seen = 0
    for page in pages_of(strip):
        for widget in page.findChildren(QWidget):
            control = isinstance(widget, QAbstractButton | QLineEdit)
            if control or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                if widget.objectName().startswith("qt_"):
                    continue
                assert named(widget), f"{type(widget).__name__} in {type(page).__name__}"
                seen += 1
    assert seen > 25


@languages
def test_no_page_of_the_strip_cuts_a_text_or_a_field(strip: QStackedWidget) -> None:
    """At the width and height that the strip has, in all three languages."""
    for page in pages_of(strip):
        where = type(page).__name__
        if not isinstance(page, WhoPage):  # each of its questions shows some of its fields only
            assert page.minimumSizeHint().height() <= HEIGHT - 2, where
        for widget in page.findChildren(QWidget):
            if not widget.isVisible() or not isinstance(widget, QAbstractButton | QLineEdit):
                continue
            right = widget.mapTo(page, QPoint(widget.width(), 0)).x()
            assert right <= page.width() - 12, f"{named(widget)!r} in {where}"
        for field in page.findChildren(QLineEdit):
            if field.isVisible() and field.placeholderText():
                wide = field.fontMetrics().horizontalAdvance(field.placeholderText())
                assert wide <= field.width() - 16, f"{field.placeholderText()!r} in {where}"
        for label in page.findChildren(QLabel):
            if label.isVisible() and label.text() and not label.wordWrap():
                wide = label.fontMetrics().horizontalAdvance(label.text())
                assert wide <= label.contentsRect().width() + 1, f"{label.text()!r} in {where}"


@languages
@pytest.mark.parametrize("keys", [("4", Qt.Key.Key_F7, "jans"), ("2", Qt.Key.Key_F4, "jans")])
def test_a_question_for_whom_is_not_scrolled(
    qtbot: QtBot, bridge: Bridge, look: Look, speech: Speech, language: str,
    keys: tuple[str | Qt.Key, ...],
) -> None:  # fmt: skip
    """On a whole screen its list gives way, and what the keys do is read under it."""
    speech.speak(language)
    desk = DeskWindow(FakeCounter(), bridge, look, language, StillClock())
    shown(qtbot, desk, 688)
    desk.greet(operators()[0])
    for key in keys:
        Keyboard(desk).press(key)
        desk.wedge.give_back()
    qtbot.waitUntil(desk.strip.who.results.isVisible)
    QApplication.processEvents()
    hint = desk.strip.who.hint
    assert hint.visibleRegion().boundingRect().height() == hint.height()
    desk.close()


@languages
def test_every_control_of_what_te_doen_leads_to_has_a_name_and_its_room(
    qtbot: QtBot, bridge: Bridge, look: Look, speech: Speech, language: str
) -> None:
    """Conflict, kansentarief, changed prices."""
    speech.speak(language)
    manager = ManagerWindow(FakeOffice(), bridge, look, language, StillClock())
    shown(qtbot, manager, 688)
    for task in manager.tasks.tasks():
        if not manager.work.open(task):
            continue
        QApplication.processEvents()
        page = manager.pages.currentWidget()
        assert page is not None
        for widget in page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                assert named(widget), f"{type(widget).__name__} in {type(page).__name__}"
        for label in page.findChildren(QLabel):
            if label.isVisible() and label.text() and not label.wordWrap():
                wide = label.fontMetrics().horizontalAdvance(label.text())
                assert wide <= label.contentsRect().width() + 1, label.text()

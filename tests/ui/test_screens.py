"""Whole screens: everything has a name, the focus reaches all, nothing is cut off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from boxoffice.views import Verdict
from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_gate import FakeGate
from tests.ui.fake_house import NoSetup, StillClock, operators
from tests.ui.fake_office import FakeOffice
from ui.bridge import Bridge
from ui.customer_display import CustomerDisplay
from ui.desk.left import PERFORMANCE_ROW, PRICE_ROW
from ui.desk.till import TillDialog
from ui.desk.window import DeskWindow
from ui.door.verdict_panel import band_font, word_font
from ui.door.verdicts import short_word
from ui.door.window import DoorWindow
from ui.first_start import FirstStart
from ui.language import LANGUAGES, Speech
from ui.login import LoginScreen
from ui.manager.window import ManagerWindow
from ui.theme import Look
from ui.widgets.action_bar import ActionButton
from ui.widgets.status_line import StatusCell
from ui.widgets.training import TrainingBar

Make = Callable[[Bridge, Look, str], QWidget]


def _login(bridge: Bridge, look: Look, _language: str) -> QWidget:
    counter = FakeCounter()
    return LoginScreen(look, bridge, "CC De Kring", operators, counter.log_in)


SCREENS: dict[str, Make] = {
    "desk": lambda b, look, lang: DeskWindow(FakeCounter(), b, look, lang, StillClock()),
    "door": lambda b, look, lang: DoorWindow(FakeGate(), b, look, lang, StillClock()),
    "manager": lambda b, look, lang: ManagerWindow(FakeOffice(), b, look, lang, StillClock()),
    "first_start": lambda b, look, lang: FirstStart(NoSetup(), b, look, lang),
    "till": lambda b, look, _: TillDialog(FakeCounter(), b, look),
    "login": _login,
}
screens = pytest.mark.parametrize("name", SCREENS)
languages = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture
def show(
    qtbot: QtBot, qapp: QApplication, bridge: Bridge, look: Look
) -> Callable[[str, str], QWidget]:
    """Show a screen in a language at its size."""

    def _show(name: str, language: str) -> QWidget:
        window = SCREENS[name](bridge, look, language)
        if isinstance(window, DoorWindow):
            qapp.removeEventFilter(window.wedge)
        qtbot.addWidget(window)
        if name != "till":
            window.resize(1366, 768 if name == "door" else 688)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        window.grab()
        return window

    return _show


@screens
def test_everything_that_takes_the_focus_has_a_name(
    show: Callable[[str, str], QWidget], name: str
) -> None:
    """A screen reader never says only "button"."""
    window = show(name, "nl")
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.isHidden():
            if widget.objectName().startswith("qt_"):
                continue
            known = QAccessible.queryAccessibleInterface(widget)
            assert known.text(QAccessible.Text.Name), f"{type(widget).__name__} in {name}"


@screens
def test_tab_comes_back_to_where_it_began(
    qtbot: QtBot, show: Callable[[str, str], QWidget], name: str
) -> None:
    """No widget keeps the focus for itself."""
    window = show(name, "nl")
    start = window.focusWidget()
    assert start is not None
    seen = []
    for _ in range(120):
        window.focusNextChild()
        seen.append(window.focusWidget())
        if window.focusWidget() is start:
            break
    assert seen[-1] is start
    assert len(set(seen)) > 2


@languages
@screens
def test_no_text_is_cut_off(
    speech: Speech, show: Callable[[str, str], QWidget], name: str, language: str
) -> None:
    """In all three languages, at the width of the drawings."""
    speech.speak(language)
    window = show(name, language)
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            wide = label.fontMetrics().horizontalAdvance(label.text())
            assert wide <= label.contentsRect().width() + 1, f"{label.text()!r} in {name}"
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            drawn = isinstance(button, ActionButton | StatusCell)
            need = button.sizeHint() if drawn else button.minimumSizeHint()
            assert need.width() <= button.width(), f"{button.accessibleName()!r} in {name}"
    for table in window.findChildren(QTableView):
        header, model = table.horizontalHeader(), table.model()
        for at in range(model.columnCount()):
            fixed = header.sectionResizeMode(at) == QHeaderView.ResizeMode.Fixed
            if fixed or table.isVisible():  # the others get their room when they are shown
                title = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
                wide = table.fontMetrics().horizontalAdvance(title) + 22
                assert wide <= header.sectionSize(at), f"{title!r} in {name}"
    for field in window.findChildren(QLineEdit):
        if field.isVisible() and field.placeholderText():
            wide = field.fontMetrics().horizontalAdvance(field.placeholderText())
            assert wide <= field.width() - 16, f"{field.placeholderText()!r} in {name}"


@languages
def test_a_training_house_says_so_above_everything(
    qtbot: QtBot, bridge: Bridge, look: Look, speech: Speech, language: str
) -> None:
    """Striped, with its word, at the desk, at the log-in and on the customer's window; a real house
    has no such bar.
    """
    speech.speak(language)
    counter = FakeCounter()
    counter.training = True
    desk = DeskWindow(counter, bridge, look, language, StillClock())
    login = LoginScreen(look, bridge, "CC", operators, counter.log_in, training=True)
    customers = CustomerDisplay(look, "CC", language, training=True)
    for window in (desk, login, customers):
        qtbot.addWidget(window)
        window.resize(1366, 688)
        window.show()
        qtbot.waitExposed(window)
        bar = window.findChild(TrainingBar)
        assert bar is not None
        assert bar.mapTo(window, bar.rect().topLeft()).y() == 0
        assert bar.width() == window.width()
        colours = {bar.grab().toImage().pixelColor(x, 14).name() for x in range(0, 200, 5)}
        assert {look.tokens.warn[0].lower(), look.tokens.warn[1].lower()} <= colours
    real = DeskWindow(FakeCounter(), bridge, look, language, StillClock())
    for window in (real, CustomerDisplay(look, "CC", language)):
        qtbot.addWidget(window)
        assert window.findChild(TrainingBar) is None


@languages
@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_word_fits_and_is_never_small(
    speech: Speech, look: Look, language: str, verdict: Verdict
) -> None:
    """896 px wide, at 72 px or more."""
    speech.speak(language)
    font = word_font(look, short_word(verdict), 896)
    assert font.pixelSize() >= 72
    from PySide6.QtGui import QFontMetrics

    assert QFontMetrics(font).horizontalAdvance(short_word(verdict)) <= 896


def test_an_accent_in_the_band_of_a_low_screen_is_not_cut(look: Look) -> None:
    """What to look at is written smaller where its letters would leave the band."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QFontMetrics

    text, low = "VÉRIFIER : kaart -26", QSize(847, 40)
    high = QFontMetrics(band_font(look, text, low)).tightBoundingRect(text).height()
    assert high + 8 <= low.height()
    assert band_font(look, text, QSize(847, 72)) == look.font("line2")


def test_focus_at_the_desk_goes_as_drawn(desk: DeskWindow) -> None:
    """Aantal → find → performances → plan → basket → … → status line."""
    desk.left.quantity.setFocus()
    order = []
    for _ in range(4):
        desk.focusNextChild()
        order.append(desk.focusWidget())
    assert order[:3] == [desk.left.search, desk.left.performances, desk.centre.map]


def test_f6_goes_from_region_to_region(desk: DeskWindow) -> None:
    """B → C → D, and back to B; an empty basket is passed over."""
    desk.selling.ask(1)
    desk.next_region()
    assert desk.focusWidget() is desk.centre.map
    desk.next_region()
    assert desk.focusWidget() is desk.basket.lines
    desk.next_region()
    assert desk.focusWidget() is desk.left.quantity


def test_the_audit_speaks_of_money_as_every_screen_does(manager: ManagerWindow) -> None:
    """The core's short texts are the same in every language; the screen's are words and euros.
    Where only the day is known, only the day is said; where nothing is, nothing.
    """
    manager.show_page("audit")
    moments = [line.texts[0] for line in manager.audit.table.lines.lines]
    assert moments[-3:] == ["27/11 19:17:07", "27/11", "–"]
    said = [line.texts[-1] for line in manager.audit.table.lines.lines]
    assert said == [
        "1-0147 · €\u00a044,00", "AL GEBRUIKT", "sessie 9 · €\u00a0150,00", "sessie 2-0008 · –",
        "2-0091 · €\u00a0−\u202f22,00", "sessie 9 · €\u00a0−\u202f50,00",
        "Florissant · zaalplan, status",
    ]  # fmt: skip


@pytest.mark.parametrize("height", [560, 600, 640, 688, 720])
def test_a_list_shows_whole_rows_only(desk: DeskWindow, height: int) -> None:
    """A row cut through looks like one that cannot be chosen."""
    desk.resize(desk.width(), height)
    QApplication.processEvents()
    for rows in (desk.left.performances, desk.left.prices):
        seen = [rows.visualRect(rows.rows.index(at)) for at in range(rows.rows.rowCount())]
        inside = [rect for rect in seen if rect.top() < rows.viewport().height()]
        assert inside
        assert all(rect.bottom() < rows.viewport().height() for rect in inside)


def test_five_performances_and_five_prices_fit_beside_each_other(desk: DeskWindow) -> None:
    """As drawn in screens.md §3, on a screen of 768."""
    assert desk.left.performances.viewport().height() == 5 * PERFORMANCE_ROW
    assert desk.left.prices.viewport().height() == 5 * PRICE_ROW


def test_nothing_found_moves_nothing(desk: DeskWindow) -> None:
    """The words stand where the performances stood; quantity and prices stay in their place."""
    before = desk.left.quantity.mapTo(desk, desk.left.quantity.rect().topLeft())
    desk.left.search.setText("qqq")
    desk.left.searched.emit("qqq")
    desk.grab()
    assert not desk.left.performances.isVisible()
    assert desk.left.quantity.mapTo(desk, desk.left.quantity.rect().topLeft()) == before

"""Below 1,100 logical pixels: a 1366 screen at 150 % has 911 (screens.md §1 rule 10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from boxoffice.ids import SeatIndex
from boxoffice.views import Link, Uncollected
from tests.house import House
from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_gate import ANSWERS, FakeGate
from tests.ui.fake_house import ZONE, operators
from tests.ui.keyboard import Keyboard
from tests.ui.real_house import opened_desk
from tests.ui.studio import NARROW, TINY, TINY_ALL
from ui import formats
from ui.bridge import Bridge
from ui.desk.window import DeskWindow
from ui.door.verdict_panel import EDGE
from ui.door.verdicts import say
from ui.door.window import DoorWindow
from ui.language import LANGUAGES, Speech
from ui.login import LoginScreen
from ui.shell import Shell
from ui.theme import Look
from ui.widgets.elided import ElidedLabel
from ui.widgets.frame import Frame
from ui.widgets.rows import Row

F5, F6, F9, F12 = Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F9, Qt.Key.Key_F12
ENTER = Qt.Key.Key_Return
SMALL = 911


def resize(window: Frame, width: int, height: int = 640) -> None:
    """And let the layouts follow."""
    window.resize(width, height)
    QApplication.processEvents()
    assert window.width() == width


def side_by_side(left: QWidget, right: QWidget, window: QWidget) -> bool:
    """Whether one stands wholly left of the other."""
    end = left.mapTo(window, left.rect().topRight()).x()
    return end <= right.mapTo(window, right.rect().topLeft()).x()


def test_the_basket_of_a_narrow_desk_is_a_tab_of_the_centre(
    desk: DeskWindow, keyboard: Keyboard
) -> None:
    """The seats in front; the tab says how many wait behind it; wide again it stands at right."""
    resize(desk, SMALL)
    keyboard.press("2", ENTER)
    assert desk.tabs.isAncestorOf(desk.basket)
    assert desk.centre.isVisible()
    assert not desk.basket.isVisible()
    assert desk.tabs.basket_tab.text() == "Mandje · 2 tickets"
    QTest.mouseClick(desk.tabs.basket_tab, Qt.MouseButton.LeftButton)
    assert desk.basket.isVisible()
    assert not desk.centre.isVisible()
    resize(desk, 1366)
    assert desk.basket.isVisible()
    assert desk.centre.isVisible()
    assert not desk.tabs.basket_tab.isVisible()
    assert side_by_side(desk.centre, desk.basket, desk)


def is_whole(label: QLabel) -> bool:
    """Whether it has room for all that it says."""
    return label.width() >= label.sizeHint().width()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_seat_under_the_cursor_is_said_whole(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look, speech: Speech,
    language: str,
) -> None:  # fmt: skip
    """The ranks beside it took the end of *free, not of this desk*."""
    speech.speak(language)
    for desk in opened_desk(qtbot, qapp, house, bridge, look):
        resize(desk, 1000)
        desk.centre.map.set_cursor(SeatIndex(12))
        qtbot.waitUntil(partial(is_whole, desk.centre.seat_said))


def test_f6_and_f5_bring_the_tab_they_lead_to_in_front(
    desk: DeskWindow, keyboard: Keyboard
) -> None:
    """Quantity → seats → basket → quantity; from the basket F5 goes to the seats as they were."""
    resize(desk, SMALL)
    keyboard.press("2", ENTER, F6)
    assert desk.focusWidget() is desk.centre.map
    keyboard.press(F6)
    assert desk.focusWidget() is desk.basket.lines
    assert desk.basket.lines.isVisible()
    keyboard.press(F5)
    assert desk.focusWidget() is desk.centre.map
    assert desk.centre.map.isVisible()


def test_a_sale_on_a_narrow_desk_takes_the_same_keys(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard
) -> None:
    """`2` `F9` `Enter`; the strip keeps its width."""
    resize(desk, SMALL)
    keyboard.press("2", F9)
    assert desk.strip.cash.isVisible()
    assert desk.strip.width() == 376
    keyboard.press(ENTER)
    qtbot.waitUntil(lambda: desk.selling.sold is not None)
    assert keyboard.count == 3


def test_tab_comes_round_on_a_narrow_desk(desk: DeskWindow) -> None:
    """Also after the basket changed its place twice."""
    for width in (SMALL, 1366, SMALL):
        resize(desk, width)
        start = desk.left.quantity
        start.setFocus()
        seen = []
        for _ in range(60):
            desk.focusNextChild()
            seen.append(desk.focusWidget())
            if seen[-1] is start:
                break
        assert seen[-1] is start
        assert seen[2] is desk.centre.map


@pytest.mark.parametrize("size", [NARROW, TINY])
def test_a_desk_at_150_and_200_percent_fits_its_screen(
    desk: DeskWindow, keyboard: Keyboard, size: tuple[int, int]
) -> None:
    """At once, whatever waits in the basket: the keys and the status line fell off the screen."""
    keyboard.press("8", ENTER)
    desk.resize(*size)
    QApplication.processEvents()
    assert (desk.width(), desk.height()) == size
    keyboard.press("3", F9, "100")
    for part in (desk.left.quantity, desk.strip.cash.given, desk.strip.cash.change, desk.bar,
                 desk.status.cells["clock"], desk.top._ours):  # fmt: skip
        place = QRect(part.mapTo(desk, QPoint()), part.size())
        assert part.isVisible()
        assert desk.rect().contains(place)
        assert part.visibleRegion().boundingRect().size() == part.size()


def test_at_200_percent_a_countdown_leaves_title_and_day_whole(
    desk: DeskWindow, counter: FakeCounter
) -> None:
    """The hall gives way: two evenings of one show are told apart by their day."""
    counter.left = Uncollected(17, "2026-11-27T19:50", "Europe/Brussels")
    desk.reread()
    resize(desk, *TINY)
    desk.reread()
    QApplication.processEvents()
    for label, said in ((desk.top._title, "Florissant"), (desk.top._when, "27/11 20:00")):
        assert label.text() == said
        assert label.fontMetrics().horizontalAdvance(said) <= label.contentsRect().width()


@pytest.mark.parametrize("size", [(1366, 688), NARROW, TINY])
def test_a_long_title_gives_way_before_its_day_and_hall(
    desk: DeskWindow, counter: FakeCounter, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    """Both were pushed away; all of it is in the tooltip."""
    title = "De wonderbaarlijke geschiedenis van de kleine prins en zijn driehonderd vrienden"
    long = tuple(replace(view, title=title) for view in counter.performances())
    monkeypatch.setattr(counter, "performances", lambda _="": long)
    desk.reread()
    desk.resize(*size)
    desk.reread()
    QApplication.processEvents()
    when, hall = desk.top._when, desk.top._hall
    assert when.fontMetrics().horizontalAdvance(when.text()) <= when.contentsRect().width()
    assert hall.fontMetrics().horizontalAdvance(hall.text()) <= hall.contentsRect().width() + 1
    assert desk.top._title.toolTip() == title


def test_the_status_line_says_it_briefly_where_it_has_no_room(
    desk: DeskWindow, counter: FakeCounter
) -> None:
    """Calm words first, then those that warn; nothing ends in dots, and the tooltip has it all."""
    counter.link, counter.waiting, counter.conflicts = Link.OFFLINE, 14, 1
    for size, sync, printer in (
        ((1366, 688), "offline sinds 19:12 · 14 wachten", "printer: klaar"),
        (TINY, "offline · 14", "printer"),
    ):
        resize(desk, *size)
        desk.reread()
        QApplication.processEvents()
        cells = desk.status.cells
        assert (cells["sync"].shown(), cells["printer"].shown()) == (sync, printer)
        assert all(one.sizeHint().width() <= one.width() for one in cells.values())
        assert cells["sync"].toolTip().startswith("offline sinds 19:12 · 14 wachten")


@pytest.mark.parametrize("size", [(1366, 688), NARROW])
def test_the_legend_of_the_plan_has_all_its_words(desk: DeskWindow, size: tuple[int, int]) -> None:
    """On more lines where one is too short."""
    resize(desk, *size)
    QApplication.processEvents()
    legend = desk.centre.legend
    assert len(list(legend._placed())) == len(legend.shown())
    rows = max(row for row, _, _, _ in legend._placed()) + 1
    assert legend.height() >= rows * 21
    assert (rows > 1) == (size == NARROW)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_is_never_cut_in_the_list_of_shows(
    desk: DeskWindow, counter: FakeCounter, speech: Speech, monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:  # fmt: skip
    """The longest one of each language, at 150 %; the title beside it gives way."""
    longest = {"nl": "2026-08-31", "fr": "2026-03-28", "en": "2026-09-30"}[language]
    cut, elide = [], QFontMetrics.elidedText

    def elided(metrics: QFontMetrics, text: str, mode: object, width: int, flags: int = 0) -> str:
        shown = elide(metrics, text, mode, width, flags)  # type: ignore[arg-type]
        cut.extend([text] if shown != text else [])
        return shown

    monkeypatch.setattr(QFontMetrics, "elidedText", elided)
    speech.speak(language)
    day = formats.short_day(date.fromisoformat(longest), language)
    rows = [Row(1, "Kleine stemmen", lead="20:15"), Row(2, "Kip!", lead=day)]
    resize(desk, *NARROW)
    desk.left.performances.show_rows(rows)
    desk.left.performances.grab()
    assert day not in cut


def test_at_200_percent_keys_bring_the_region_they_lead_to_in_front(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard
) -> None:
    """Also a letter that searches; the list of shows stands where the prices stood."""
    desk.resize(*TINY)
    keyboard.press("2", F5)
    assert desk.focusWidget() is desk.centre.map
    assert not desk.left.isVisible()
    keyboard.press(F6)
    keyboard.press("k")  # it waits for the scanner filter
    qtbot.waitUntil(desk.left.search.hasFocus)
    assert desk.left.performances.isVisible()
    assert not desk.left.prices.isVisible()
    keyboard.press(ENTER)
    assert desk.focusWidget() is desk.left.quantity
    assert desk.left.prices.isVisible()
    keyboard.press(Qt.Key.Key_F3)
    assert desk.focusWidget() is desk.left.performances
    resize(desk, 1366)
    assert side_by_side(desk.left, desk.centre, desk)
    assert desk.left.prices.isVisible()


def test_the_side_of_a_narrow_door_lies_below_the_verdict(door: DoorWindow) -> None:
    """All of it, and the verdict over the whole width; wide again it stands beside it."""
    resize(door, SMALL, 512)
    assert door.height() == 512
    verdict = door.verdict.mapTo(door, door.verdict.rect().bottomLeft()).y()
    assert verdict < door.side.mapTo(door, door.side.rect().topLeft()).y()
    assert door.verdict.width() == SMALL
    assert door.side.scans.isVisible()
    resize(door, 1366, 768)
    assert side_by_side(door.verdict, door.side, door)
    assert door.side.width() == 406


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_door_at_200_percent_fits_its_screen(
    qtbot: QtBot, speech: Speech, look: Look, request: pytest.FixtureRequest, language: str
) -> None:
    """1366 × 768 has 683 × 384: the verdict over most of it, every key to be read, nothing cut."""
    speech.speak(language)
    door: DoorWindow = request.getfixturevalue("door")
    resize(door, *TINY_ALL)
    assert (door.width(), door.height()) == TINY_ALL
    assert door.verdict.width() == TINY_ALL[0]
    assert door.verdict.height() > TINY_ALL[1] / 2
    for key, button in door.bar.buttons.items():
        assert button.minimumSizeHint().width() <= button.width(), key
    for part in (door.side.lookup, door.side._inside, door.status.cells["clock"], door._head.way):
        assert door.rect().contains(QRect(part.mapTo(door, QPoint()), part.size()))
        assert part.minimumSizeHint().width() <= part.width()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(SMALL, 512), TINY])
def test_no_verdict_of_a_small_door_writes_over_its_frame(
    speech: Speech, request: pytest.FixtureRequest, language: str, size: tuple[int, int]
) -> None:
    """The line at the foot of the frame is whole: neither KIJK NA nor a second line lies on it."""
    speech.speak(language)
    door: DoorWindow = request.getfixturevalue("door")
    resize(door, *size)
    for name, result in ANSWERS.items():
        door.verdict.show_result(result, say(result, ZONE, language))
        image = door.verdict.grab().toImage()
        foot = image.height() - 1 - EDGE
        seen = {image.pixel(x, foot) for x in range(3 * EDGE, image.width() - 3 * EDGE, 3)}
        assert len(seen) == 1, name


def test_the_log_in_does_not_keep_a_tiny_door_large(
    qtbot: QtBot, look: Look, bridge: Bridge, door: DoorWindow
) -> None:
    """It lies behind every workplace in one window; all of it is seen, and the tiles can be hit."""
    people = tuple(
        replace(operators()[0], number=n, name=f"Vrijwilliger {n}") for n in range(1, 10)
    )
    login = LoginScreen(look, bridge, "CC De Kring", lambda: people, FakeGate().log_in)
    shell = Shell(look)
    qtbot.addWidget(shell)
    shell.furnish(login, lambda: door, lambda: None)
    shell.make_workplace()
    shell.show()
    for shown in (login, door):
        shell.setCurrentWidget(shown)
        shell.resize(*TINY_ALL)
        QApplication.processEvents()
        assert (shell.width(), shell.height()) == TINY_ALL
    shell.setCurrentWidget(login)
    QApplication.processEvents()
    for key in (*login.tiles, *login.pad):
        assert login.rect().contains(QRect(key.mapTo(login, QPoint()), key.size()))
        assert key.minimumSizeHint().width() <= key.width()
    for one, other in pairwise(login.tiles):
        assert not one.geometry().intersects(other.geometry())
    door.setParent(None)  # it is its fixture's


def test_the_lists_of_a_tiny_door_stand_behind_f5(qtbot: QtBot, door: DoorWindow) -> None:
    """They take the place of the verdict; Esc, or the next scan, brings it back at once."""
    resize(door, *TINY_ALL)
    assert not door.side.scans.isVisible()
    QTest.keyClick(door, F5)
    assert door.focusWidget() is door.side.scans
    assert not door.verdict.isVisible()
    QTest.keyClick(door.side.scans, F5)
    assert door.focusWidget() is door.side.tally
    QTest.keyClick(door.side.tally, Qt.Key.Key_Escape)
    assert door.verdict.isVisible()
    QTest.keyClick(door, F5)
    door.scan("USED")
    qtbot.waitUntil(door.verdict.isVisible)
    assert not door.side.tally.isVisible()
    resize(door, 1366, 768)
    assert door.side.tally.isVisible()
    assert side_by_side(door.verdict, door.side, door)


def test_the_questions_of_a_tiny_door_hide_no_field(qtbot: QtBot, door: DoorWindow) -> None:
    """F9 with why it was refused: three fields and the words, none upon another."""
    resize(door, *TINY_ALL)
    door.scan("USED")
    qtbot.waitUntil(lambda: door.acts.last is not None)
    QTest.keyClick(door, F9)
    page = door.acts.ask_page
    page.refuse("Hiervoor is een tweede persoon nodig · er is niets gebeurd · vraag iemand anders")
    QApplication.processEvents()
    parts = [page.title, page.about, page.reason, page.number, page.pin, page.warning]
    for above, below in pairwise(parts):
        assert above.geometry().bottom() < below.geometry().top()
    assert page.rect().contains(page.warning.geometry())
    assert page.warning.heightForWidth(page.warning.width()) <= page.warning.height()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["desk", "door", "manager"])
def test_every_key_of_a_narrow_bar_can_be_read(
    speech: Speech, look: Look, request: pytest.FixtureRequest, language: str, name: str
) -> None:
    """The key above the word, all buttons alike, nothing cut off."""
    speech.speak(language)
    window: Frame = request.getfixturevalue(name)
    assert not any(button.stacked for button in window.bar.buttons.values())
    resize(window, SMALL)
    for key, button in window.bar.buttons.items():
        assert button.stacked
        assert not button.tight
        assert button.above() <= button.width(), key


def test_a_long_name_gives_way_and_never_widens_the_window(qtbot: QtBot, look: Look) -> None:
    """Two long titles at the door once pushed the clock off the screen."""
    label = ElidedLabel(look, "title")
    qtbot.addWidget(label)
    label.say("Een voorstelling met een heel lange naam in de grote schouwburg")
    assert label.minimumSizeHint().width() < 60
    assert label.toolTip() == label.text()


def test_the_till_of_a_narrow_desk_is_counted_and_closed(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard
) -> None:
    """It lies within its window; Enter brings each field into view, F9 what it answers."""
    resize(desk, SMALL, 512)
    keyboard.press(F12)
    till = desk.till
    assert till is not None
    assert till.width() <= desk.width()
    assert till.height() <= desk.height()
    for field in till.fields():
        assert till.focusWidget() is field
        assert not field.visibleRegion().isEmpty()
        QTest.keyClick(field, ENTER)
    QTest.keyClick(till, F9)
    qtbot.waitUntil(till.outcome.differs)
    assert till.focusWidget() is till.outcome.signing.reason
    first = till.outcome._table.itemAtPosition(1, 0)
    assert first is not None
    method = first.widget()
    assert isinstance(method, QLabel)
    assert method.text() == "contant"  # the drawer first: it was counted first
    assert not till.outcome.signing.reason.visibleRegion().isEmpty()


def test_the_loose_count_keeps_its_distance_from_the_coins(
    desk: DeskWindow, keyboard: Keyboard
) -> None:
    """It is no coin; and no row of the count touches the next."""
    keyboard.press(F12)
    assert desk.till is not None
    desk.till.grab()
    *pieces, loose = desk.till.count.fields
    tops = [field.geometry().top() for field in (*pieces, loose)]
    ends = [field.geometry().bottom() for field in pieces]
    gaps = [top - end for top, end in zip(tops[1:], ends, strict=True)]
    assert min(gaps) > 1
    assert gaps[-1] >= 10

"""Halls and their plans at the manager's: a real window on the real core and its file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.actions.editing import store_plan
from boxoffice.catalog.plan import Plan
from boxoffice.ids import PerformanceId
from boxoffice.replica.replica import NOBODY
from boxoffice.rules import plan_edit
from tests.hall import FLOOR, TOMORROW, TONIGHT, plan
from tests.house import House
from tests.ui.real_house import opened_house, opened_manager
from tests.ui.test_manager_people import press
from ui.bridge import Bridge
from ui.manager.plan_keeping import FILE
from ui.manager.window import ManagerWindow
from ui.theme import Look

ENTER, ESC, F5, F9, SPACE = (
    Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_F9, Qt.Key.Key_Space,
)  # fmt: skip
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
FOYER = {
    "name": "Foyer",
    "categories": [{"name": "Vrij"}],
    "zones": [
        {
            "name": "Zaal",
            "rows": [
                {
                    "row_number": "A",
                    "seats": [
                        {"seat_guid": str(n), "seat_number": str(n), "position": {"x": n * 30}}
                        for n in (1, 2)
                    ],
                }
            ],
        }
    ],
}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A1 to A10 are this desk's, A6 of tonight is sold."""
    for made in opened_house(tmp_path):
        store_plan(made.replica, plan(), NOBODY)
        made.sell(5)
        yield made


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[ManagerWindow]:
    """The halls."""
    for made in opened_manager(qtbot, qapp, house, bridge, look):
        made.go("halls")
        made.halls.page.table.begin()
        yield made


def opened(window: ManagerWindow) -> ManagerWindow:
    """The plan of the only hall, the hand on the map."""
    press(window, ENTER)
    assert window.page() is window.plan.page
    assert window.plan.page.map.hasFocus()
    return window


def now(window: ManagerWindow) -> Plan:
    """The plan as it is being edited."""
    assert window.plan.draft is not None
    return window.plan.draft.plan


def pinned(house: House, show: PerformanceId) -> Plan:
    """What a performance is sold from."""
    store, catalogue = house.replica.reader(), house.setting.catalogue
    known = catalogue.performance(store, show)
    assert known is not None
    found = catalogue.plan(store, known.plan)
    assert found is not None
    return found


def key(window: ManagerWindow, letter: Qt.Key, held: Qt.KeyboardModifier = ALT) -> None:
    QTest.keyClick(window.focusWidget(), letter, held)
    window.wedge.give_back()


def spot(window: ManagerWindow, seat: int, away: int = 0) -> QPoint:
    """Where a seat is on the screen; `away`: so many pixels up and left, or down and right."""
    place = now(window).seats[seat]
    here = window.plan.page.map.mapFromScene(QPointF(place.x, place.y))
    return here + QPoint(away, away)


def test_a_rectangle_is_drawn_given_another_rank_and_saved_as_a_version(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """Nothing is kept before the last F9; a performance with seats sold moves, for all stand."""
    page = opened(window).plan.page
    view = page.map.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=spot(window, 0, -4))
    QTest.mouseMove(view, spot(window, 11, 4))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=spot(window, 11, 4))
    assert page.seats.text() == "A1-A2, B1-B2"
    page.grids["seats"].inputs["rank"].choose(2)  # type: ignore[attr-defined]
    page.grids["seats"].inputs["kind"].choose(("chair", True))  # type: ignore[attr-defined]
    before = house.events("document_edit")
    press(window, F9)
    qtbot.waitUntil(lambda: window.page() is window.moves.page)
    assert {seat.label for seat in now(window).seats if seat.limited_view} == {
        "A1", "A2", "B1", "B2",
    }  # fmt: skip
    assert house.events("document_edit") == before
    press(window, F9)
    qtbot.waitUntil(lambda: window.page() is window.halls.page)
    assert pinned(house, TONIGHT) == pinned(house, TOMORROW) == now(window)
    assert [seat.rank for seat in pinned(house, TONIGHT).seats[:3]] == [2, 2, 1]
    assert "2 voorstellingen" in window.halls.page.note.text()


def test_a_seat_taken_away_keeps_the_performance_that_sold_behind_it(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """It is told which place is the reason, and its line cannot be ticked."""
    window = opened(window)
    press(window, "a4", SPACE)
    key(window, Qt.Key.Key_D)
    assert [seat.label for seat in now(window).seats[2:4]] == ["A3", "A5"]
    press(window, F9)
    qtbot.waitUntil(lambda: window.page() is window.moves.page)
    lines = {line.key: line.texts[2] for line in window.moves.page.table.lines.lines}
    assert lines[TONIGHT].startswith(("A4", "A5", "A6"))
    window.moves.page.table.choose(TONIGHT)
    press(window, SPACE)
    assert TONIGHT not in window.moves.page.ticked


def test_what_cannot_be_is_said_and_what_was_typed_stays(window: ManagerWindow) -> None:
    """A1 cannot be called B1; the field says so until it is right or taken back."""
    page = opened(window).plan.page
    press(window, "a1", SPACE)
    page.focus_field("row")
    page.grids["seats"].inputs["row"].clear()
    press(window, "B", ENTER)
    assert "B1" in page.said()
    assert page.grids["seats"].inputs["row"].text() == "B"
    press(window, F9)
    assert window.page() is page
    page.map.setFocus()
    press(window, "a2", SPACE)  # nor is another seat chosen over it
    assert window.plan.draft is not None
    assert window.plan.draft.chosen == (0,)
    page.focus_field("row")
    press(window, ESC)
    assert page.grids["seats"].inputs["row"].text() == "B"
    press(window, ESC)  # given up
    assert page.grids["seats"].inputs["row"].text() == "A"
    page.grids["seats"].inputs["row"].setText("B")
    page.focus_field("number")
    page.grids["seats"].inputs["number"].clear()
    press(window, "11", ENTER)
    assert now(window).seats[0].label == "B11"
    page.map.setFocus()
    key(window, Qt.Key.Key_Z, CTRL)
    assert now(window) == plan()


def test_a_row_is_renumbered_and_made_longer(window: ManagerWindow) -> None:
    """Even numbers, then two more of them at its end."""
    page = opened(window).plan.page
    press(window, "b3")
    key(window, Qt.Key.Key_R)
    assert page.seats.text() == "B1-B10"
    page.focus_field("number")
    press(window, "2-/2", ENTER)
    assert [seat.number for seat in now(window).seats[10:13]] == ["2", "4", "6"]
    page.map.setFocus()
    key(window, Qt.Key.Key_N)
    assert page.grids["seats"].inputs["row"].text() == "B"
    press(window, "22-24/2")
    key(window, Qt.Key.Key_N)
    assert [seat.label for seat in now(window).seats[22:]] == ["B22", "B24"]
    assert page.seats.text() == "B22-B24"  # they follow each other


def test_what_is_left_is_found_again(qtbot: QtBot, window: ManagerWindow, house: House) -> None:
    """Esc asks nothing; the list says that the hall is changed, and goes on where it was left."""
    page = opened(window).plan.page
    press(window, F5)
    page.table.choose(("pool", 0))
    page.focus_field("places")
    page.grids["pool"].inputs["places"].clear()
    press(window, "35", ESC)
    assert window.page() is window.halls.page
    (line,) = window.halls.page.table.lines.lines
    assert "35" in line.texts
    assert line.role == "warning"
    press(window, ENTER)
    assert now(window).pools[0].capacity == 35
    assert now(window).pools[0].key == FLOOR
    press(window, F9)
    qtbot.waitUntil(lambda: window.page() is window.moves.page)
    press(window, ESC)
    assert window.page() is page
    press(window, F9)
    qtbot.waitUntil(lambda: window.page() is window.moves.page)
    press(window, F9)
    qtbot.waitUntil(lambda: pinned(house, TONIGHT).pools[0].capacity == 35)
    qtbot.waitUntil(lambda: window.halls.drafts == [])


def test_a_hall_gets_another_name(qtbot: QtBot, window: ManagerWindow, house: House) -> None:
    """It stays one line, while it is not saved too, and its performances go along."""
    page = opened(window).plan.page
    press(window, F5)
    page.table.choose(("hall", 0))
    page.focus_field("name")
    page.grids["hall"].inputs["name"].clear()
    press(window, "Zaal Noord", ESC)
    assert [line.texts[0] for line in window.halls.page.table.lines.lines] == ["Zaal Noord"]
    press(window, ENTER, F9)
    qtbot.waitUntil(lambda: window.page() is window.moves.page)
    press(window, F9)
    qtbot.waitUntil(lambda: window.page() is window.halls.page)
    (line,) = window.halls.page.table.lines.lines
    assert (line.key, line.texts[0], line.role) == ("Zaal Noord", "Zaal Noord", "text")
    assert window.halls.page.table.current_key() == "Zaal Noord"
    assert pinned(house, TONIGHT).name == "Zaal Noord"


def test_a_new_hall_takes_no_others_name(qtbot: QtBot, window: ManagerWindow, house: House) -> None:
    """What was typed stays; the hall that has the name keeps its plan."""
    key(window, Qt.Key.Key_N)
    press(window, plan().name, ENTER)
    window.plan.page.table.choose(("pool", 0))
    window.plan.page.focus_field("name")
    press(window, "Vloer", ENTER, "40", ENTER, F9)
    qtbot.waitUntil(lambda: "andere zaal" in window.plan.page.said())
    assert pinned(house, TONIGHT) == plan()
    press(window, ESC)
    assert len(window.halls.page.table.lines.lines) == 2


def test_a_plan_that_is_not_saved_outlives_the_program(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look, tmp_path: Path
) -> None:
    """Written as it changes, said at the next start, gone when it is saved; and when somebody saved
    another version meanwhile, that is said before it is replaced.
    """
    kept = tmp_path / FILE
    for made in opened_manager(qtbot, qapp, house, bridge, look, tmp_path):
        qtbot.waitUntil(made.isActiveWindow)
        made.go("halls")
        made.halls.page.table.begin()
        page = opened(made).plan.page
        press(made, "a1", SPACE)
        page.focus_field("number")
        page.grids["seats"].inputs["number"].clear()
        press(made, "99", ENTER)
        qtbot.waitUntil(lambda: kept.exists() and b'"99"' in kept.read_bytes())
    longer = plan_edit.with_pool(plan(), 0, "Floor", 77, 2)
    store_plan(house.replica, longer, NOBODY)
    for made in opened_manager(qtbot, qapp, house, bridge, look, tmp_path):
        qtbot.waitUntil(made.isActiveWindow)
        assert plan().name in made.tasks.said()
        made.go("halls")
        made.halls.page.table.begin()
        press(made, ENTER)
        assert now(made).seats[0].label == "A99"
        assert "versie 2" in made.plan.page.said()
        press(made, F9)
        qtbot.waitUntil(lambda made=made: made.page() is made.moves.page)  # type: ignore[misc]
        press(made, F9)
        qtbot.waitUntil(lambda made=made: made.page() is made.halls.page)  # type: ignore[misc]
        qtbot.waitUntil(lambda: not kept.exists())


def test_a_file_is_shown_before_it_is_saved(
    qtbot: QtBot, window: ManagerWindow, house: House, tmp_path: Path
) -> None:
    """Dropped on the page; one that is wrong says where, and leaves everything as it was."""
    page = window.halls.page
    path = tmp_path / "foyer.json"
    seats = FOYER["zones"][0]["rows"][0]["seats"]  # type: ignore[index]
    wrong = json.loads(json.dumps(FOYER))
    wrong["zones"][0]["rows"][0]["seats"][1]["seat_number"] = seats[0]["seat_number"]
    path.write_text(json.dumps(wrong))
    drop(window, path)
    qtbot.waitUntil(lambda: "zone Zaal, rij A, stoel 1" in page.note.text())
    for content, said in ((b"PK\x03\x04", "geen plan van pretix"), (b"[1]", "klopt niet")):
        path.write_bytes(content)
        drop(window, path)
        qtbot.waitUntil(lambda said=said: said in page.note.text())  # type: ignore[misc]
    drop(window, tmp_path)
    qtbot.waitUntil(lambda: "niet gelezen worden (" in page.note.text())
    path.write_text(json.dumps(FOYER))
    drop(window, path)
    qtbot.waitUntil(lambda: window.page() is window.plan.page)
    assert "2 plaatsen" in window.plan.page.said()
    assert [row.plan.name for row in window._office.hall_rows()] == ["Hall"]
    press(window, F9)
    qtbot.waitUntil(lambda: window.page() is window.halls.page)
    assert [row.plan.name for row in window._office.hall_rows()] == ["Foyer", "Hall"]
    assert page.table.current_key() == "Foyer"


def drop(window: ManagerWindow, path: Path) -> None:
    """A hand lets a file go over the page."""
    said = QMimeData()
    said.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, said, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.halls.page.dropEvent(event)


def test_a_hall_is_built_from_nothing(qtbot: QtBot, window: ManagerWindow, house: House) -> None:
    """Its name, two rows, and an area without numbers; without the mouse."""
    key(window, Qt.Key.Key_N)
    press(window, "Kelder", ENTER, F5)
    page = window.plan.page
    assert page.map.isVisible()
    for row in "AB":
        page.focus_field("row")
        page.grids["seats"].inputs["row"].clear()
        press(window, row)
        page.focus_field("number")
        press(window, "1-6")
        key(window, Qt.Key.Key_N)
        page.map.setFocus()
        press(window, ESC)
    press(window, F5)
    page.table.setFocus()
    key(window, Qt.Key.Key_N)
    press(window, "Staan", ENTER, "40", F9)
    qtbot.waitUntil(lambda: window.page() is window.halls.page)
    made = next(row.plan for row in window._office.hall_rows() if row.plan.name == "Kelder")
    assert [seat.label for seat in made.seats] == [f"{row}{n}" for row in "AB" for n in range(1, 7)]
    assert [(pool.name, pool.capacity) for pool in made.pools] == [("Staan", 40)]

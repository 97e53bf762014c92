"""The door's keys beside scanning: each act by keyboard alone, and a slip changes nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from boxoffice.views import ScanRow, Verdict
from tests.ui.fake_gate import FakeGate
from tests.ui.fake_house import NOW_MS
from ui.door.window import DoorWindow

F2, F4, F7, F8, F9 = (
    Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9,
)  # fmt: skip
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def press(door: DoorWindow, *keys: Qt.Key | str) -> None:
    """As a hand does, slower than a scanner: into whatever has the focus."""
    for key in keys:
        for one in key if isinstance(key, str) else (key,):
            focused: QWidget | None = door.focusWidget()
            target = door if focused is None else focused
            if isinstance(one, str):
                QTest.keyClicks(target, one)
            else:
                QTest.keyClick(target, one)
            door.wedge.give_back()


def scanned(qtbot: QtBot, door: DoorWindow, text: str) -> None:
    """A scan, answered."""
    door.acts.last = None
    door.scan(text)
    qtbot.waitUntil(lambda: door.acts.last is not None)


def word(door: DoorWindow) -> str:
    """What stands there in capitals."""
    said = door.verdict.says()
    return said.word if said else ""


def test_a_group_asks_how_many(qtbot: QtBot, door: DoorWindow, gate: FakeGate) -> None:
    """The number, Enter: then they are in."""
    scanned(qtbot, door, "GROUP")
    assert door.pages.currentWidget() is door.acts.count_page
    press(door, "20", ENTER)
    qtbot.waitUntil(lambda: door.pages.currentWidget() is door.verdict)
    assert gate.counted[-1] == 20
    assert word(door) == "TOEGANG"


def test_the_next_scan_comes_before_a_group_that_nobody_counted(
    qtbot: QtBot, door: DoorWindow, gate: FakeGate
) -> None:
    """The queue does not wait for a page; F4 asks again for the last group."""
    scanned(qtbot, door, "GROUP")
    scanned(qtbot, door, "OK")
    assert door.pages.currentWidget() is door.verdict
    press(door, F4)
    assert word(door) == "INFO"
    assert gate.scanned == ["GROUP", "OK"]


def test_turning_needs_enter(qtbot: QtBot, door: DoorWindow, gate: FakeGate) -> None:
    """F7 alone is a slip; with Enter people go out here, and the head says so."""
    press(door, F7)
    door.acts._turns.stop()  # three seconds later
    press(door, ENTER)
    assert gate.direction == "in"
    press(door, F7, ENTER)
    qtbot.waitUntil(lambda: gate.direction == "out")
    qtbot.waitUntil(lambda: door._head.way.text() == "UIT")


@pytest.mark.parametrize("then", [("OK",), ("GROUP",), (ESC,), (F9,), (F2, "claes")])
def test_a_door_turns_only_while_it_is_asked(
    qtbot: QtBot, door: DoorWindow, gate: FakeGate, then: tuple[Qt.Key | str, ...]
) -> None:
    """F7 was a slip; a scan, Esc, another key comes, and Enter within the three seconds: it means
    what stands there now.
    """
    scanned(qtbot, door, "USED")
    press(door, F7)
    if then[0] in {"OK", "GROUP"}:
        scanned(qtbot, door, str(then[0]))
    else:
        press(door, *then)
    press(door, *(("20", ENTER) if then == ("GROUP",) else (ENTER,)))
    qtbot.wait(30)
    assert gate.direction == "in"
    if then == ("GROUP",):
        qtbot.waitUntil(lambda: gate.counted[-1] == 20)


def test_admit_anyway_asks_why_and_who(qtbot: QtBot, door: DoorWindow, gate: FakeGate) -> None:
    """Reason, number, PIN; refused it says why, and the PIN is typed again."""
    scanned(qtbot, door, "USED")
    press(door, F9)
    assert door.pages.currentWidget() is door.acts.ask_page
    press(door, "fout", ENTER, "1", ENTER, "000000", ENTER)
    qtbot.waitUntil(lambda: bool(door.acts.ask_page.warning.text()))
    assert not door.acts.ask_page.pin.text()
    press(door, ENTER, ENTER, "123456", ENTER)
    qtbot.waitUntil(lambda: door.pages.currentWidget() is door.verdict)
    assert word(door) == "TOEGANG"


def test_admit_anyway_asks_how_many_of_a_group(
    qtbot: QtBot, door: DoorWindow, gate: FakeGate
) -> None:
    """F9, the number, Enter, and only then why and who; Esc after F9 leaves F4 as it was."""
    scanned(qtbot, door, "COACH")
    press(door, F9, ESC, F4, "30", ENTER)
    qtbot.waitUntil(lambda: gate.counted[-1] == 30)
    qtbot.waitUntil(lambda: door.pages.currentWidget() is door.verdict)
    press(door, F9)
    assert door.pages.currentWidget() is door.acts.ask_page, "the number was said already"
    door.hearing.repeats.forget()  # the same coach, some time later
    scanned(qtbot, door, "COACH")
    press(door, F9)
    assert door.pages.currentWidget() is door.acts.count_page
    press(door, "20", ENTER)
    qtbot.waitUntil(lambda: door.pages.currentWidget() is door.acts.ask_page)
    assert gate.counted[-1] == 20
    press(door, "bus", ENTER, "2", ENTER, "123456", ENTER)
    qtbot.waitUntil(lambda: word(door) == "TOEGANG")


def test_admit_anyway_needs_a_refused_ticket(qtbot: QtBot, door: DoorWindow) -> None:
    """Not after a good one, and never for what is not real."""
    for text in ("OK", "FORGED"):
        scanned(qtbot, door, text)
        press(door, F9)
        assert door.pages.currentWidget() is door.verdict
        assert word(door) == "INFO"


def test_the_last_scan_is_taken_back(qtbot: QtBot, door: DoorWindow, gate: FakeGate) -> None:
    """Which one it is stands there; Esc leaves it as it is."""
    press(door, F8)
    assert "G12" in door.acts.ask_page.about.text()
    press(door, ESC)
    assert door.pages.currentWidget() is door.verdict
    press(door, F8, "slip", ENTER, "2", ENTER, "123456", ENTER)
    qtbot.waitUntil(lambda: gate.taken_back == [b"last"])


def test_a_name_is_looked_up(qtbot: QtBot, door: DoorWindow, gate: FakeGate) -> None:
    """Several: the list; one: the verdict at once, as for a scan."""
    press(door, F2, "peeters", ENTER)
    qtbot.waitUntil(lambda: door.pages.currentWidget() is door.acts.found_page)
    press(door, ENTER)
    qtbot.waitUntil(lambda: gate.scanned == ["G12"])
    press(door, F2, "claes", ENTER)
    qtbot.waitUntil(lambda: gate.scanned == ["G12", "C4"])
    assert word(door) == "TOEGANG"


def test_a_scan_never_types_into_the_reason(qtbot: QtBot, door: DoorWindow, gate: FakeGate) -> None:
    """The page is open, the cursor in it: a scan is a scan."""
    scanned(qtbot, door, "USED")
    press(door, F9)
    scanned(qtbot, door, "OK")
    assert not door.acts.ask_page.reason.text()
    assert door.pages.currentWidget() is door.verdict


def test_what_another_door_let_in_too_stays_on_top(door: DoorWindow, gate: FakeGate) -> None:
    """Until somebody decides; then the list is as before."""
    gate.double = (ScanRow(NOW_MS - 600_000, Verdict.OK, "B7", scan=b"twice", double=True),)
    door.reread()
    first, second = door.side.scans.rows.rows[:2]
    assert (first.main, first.trail, first.trail_role) == ("B7", "twee keer binnen", "warning")
    assert second.main == "G12"
    gate.double = ()
    door.reread()
    assert door.side.scans.rows.rows[0].main == "G12"

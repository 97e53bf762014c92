"""Nothing that was typed at the door is lost when a scan, or a key, comes in between."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from boxoffice.errors import Unavailable
from tests.ui.fake_gate import FakeGate
from tests.ui.test_door_acts import ENTER, ESC, F2, F4, F7, F8, F9, press, scanned, word
from ui.door import act_pages
from ui.door.window import DoorWindow

F3, F5, F12 = Qt.Key.Key_F3, Qt.Key.Key_F5, Qt.Key.Key_F12


def test_who_types_why_types_on_after_a_scan(
    qtbot: QtBot, door: DoorWindow, gate: FakeGate
) -> None:
    """The verdict at once; the next letters, Enter and the PIN go where they would have gone."""
    scanned(qtbot, door, "USED")
    press(door, F9, "ver")
    scanned(qtbot, door, "OK")
    assert (door.pages.currentWidget(), word(door)) == (door.verdict, "TOEGANG")
    assert "AL GEBRUIKT · G12" in door.verdict._waiting
    press(door, "gist")
    page = door.acts.ask_page
    assert page.reason.text() == "vergist"
    assert not door.verdict._waiting
    door.hearing.repeats.forget()
    scanned(qtbot, door, "OK")
    press(door, ENTER, "1", ENTER, "123")
    door.hearing.repeats.forget()
    scanned(qtbot, door, "OK")
    press(door, "456")
    assert (page.reason.text(), page.number.text(), page.pin.text()) == ("vergist", "1", "123456")
    press(door, ENTER)
    qtbot.waitUntil(lambda: door.pages.currentWidget() is door.verdict)
    assert gate.admitted == [b"USED"]
    assert not door.verdict._waiting
    press(door, ESC)
    assert door.pages.currentWidget() is door.verdict, "it was done"


def test_nothing_is_done_that_is_not_seen(qtbot: QtBot, door: DoorWindow, gate: FakeGate) -> None:
    """All was typed when the scan came: Enter shows it again, and the next one does it."""
    scanned(qtbot, door, "USED")
    press(door, F9, "bus", ENTER, "2", ENTER, "123456")
    scanned(qtbot, door, "OK")
    press(door, ENTER)
    assert door.pages.currentWidget() is door.acts.ask_page
    assert not gate.admitted
    press(door, ENTER)
    qtbot.waitUntil(lambda: gate.admitted == [b"USED"])


def test_a_pin_is_not_left_behind_a_verdict(
    qtbot: QtBot, door: DoorWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After ten seconds it is typed again; the reason stands there for good."""
    monkeypatch.setattr(act_pages, "PIN_WAITS_S", -1)
    scanned(qtbot, door, "USED")
    press(door, F9, "bus", ENTER, "2", ENTER, "123456")
    scanned(qtbot, door, "OK")
    press(door, ESC)
    page = door.acts.ask_page
    assert (page.reason.text(), page.number.text(), page.pin.text()) == ("bus", "2", "")
    press(door, ESC)
    door.hearing.repeats.forget()
    scanned(qtbot, door, "USED")
    press(door, F9)
    assert not page.reason.text(), "Esc gave it up"


def test_the_same_ticket_again_has_its_reason_already(qtbot: QtBot, door: DoorWindow) -> None:
    """And another one that is refused has none; both wait for their turn."""
    scanned(qtbot, door, "USED")
    press(door, F9, "bus")
    scanned(qtbot, door, "CANCELLED")
    press(door, F9)
    assert not door.acts.ask_page.reason.text()
    press(door, "ziek")
    scanned(qtbot, door, "OK")
    press(door, ESC)
    assert door.acts.ask_page.reason.text() == "ziek"
    door.hearing.repeats.forget()
    scanned(qtbot, door, "USED")
    press(door, F9)
    assert door.acts.ask_page.reason.text() == "bus"


def test_the_pin_of_one_guest_is_never_the_number_of_a_group(
    qtbot: QtBot, door: DoorWindow, gate: FakeGate
) -> None:
    """A coach is scanned while it is typed: how many is asked with F4."""
    scanned(qtbot, door, "USED")
    press(door, F9, "bus", ENTER, "1", ENTER, "1")
    scanned(qtbot, door, "GROUP")
    assert (door.pages.currentWidget(), word(door)) == (door.verdict, "HOEVEEL?")
    press(door, F4)
    assert door.pages.currentWidget() is door.acts.count_page
    press(door, "12", ENTER)
    qtbot.waitUntil(lambda: gate.counted[-1] == 12)
    press(door, ESC)
    assert door.acts.ask_page.pin.text() == "1"


def test_a_number_that_was_begun_is_of_its_own_group(
    qtbot: QtBot, door: DoorWindow, gate: FakeGate
) -> None:
    """The next ticket comes between its digits: both count for the coach that was asked about."""
    scanned(qtbot, door, "GROUP")
    press(door, "2")
    scanned(qtbot, door, "OK")
    press(door, "0", ENTER)
    qtbot.waitUntil(lambda: gate.counted[-1] == 20)
    assert gate.scanned[-1] == "GROUP"


@pytest.mark.parametrize("key", [F3, F4, F7, F12])
def test_a_slip_of_a_key_loses_no_reason(qtbot: QtBot, door: DoorWindow, key: Qt.Key) -> None:
    """Another page, or a word about it, in front; Esc goes one step back."""
    scanned(qtbot, door, "USED")
    press(door, F9, "bus", key)
    assert door.pages.currentWidget() is not door.acts.ask_page
    press(door, ESC)
    if key in {F3, F12}:
        press(door, ESC)
    assert door.pages.currentWidget() is door.acts.ask_page
    assert door.acts.ask_page.reason.text() == "bus"


def test_f8_upon_f9_loses_no_reason(qtbot: QtBot, door: DoorWindow) -> None:
    """They lie beside each other, and share a page."""
    scanned(qtbot, door, "USED")
    press(door, F9, "bus", F8)
    assert "TERUGNEMEN" in door.acts.ask_page.title.text()
    assert not door.acts.ask_page.reason.text()
    press(door, F9)
    assert door.acts.ask_page.reason.text() == "bus"


def test_a_name_that_is_being_typed_goes_on(qtbot: QtBot, door: DoorWindow) -> None:
    """Scan, group, failure, test of a scanner: the cursor stays in the field."""
    press(door, F2, "pee")
    scanned(qtbot, door, "OK")
    press(door, "t")
    scanned(qtbot, door, "GROUP")
    press(door, "e")
    door._failed(Unavailable("disk_full"))
    press(door, "r")
    door._tested("toetsenbord")
    press(door, "s")
    assert door.side.lookup.text() == "peeters"
    door.resize(683, 384)
    press(door, F5)
    door.side.lookup.setFocus()
    door.hearing.repeats.forget()
    scanned(qtbot, door, "OK")
    press(door, "x")
    assert door.side.lookup.text() == "peetersx"


def test_a_name_that_was_found_is_there_after_a_scan(qtbot: QtBot, door: DoorWindow) -> None:
    """Which of the four it is, is still asked: F2, Enter shows them again."""
    press(door, F2, "peeters", ENTER)
    qtbot.waitUntil(lambda: door.pages.currentWidget() is door.acts.found_page)
    scanned(qtbot, door, "OK")
    assert door.pages.currentWidget() is door.verdict
    press(door, F2, ENTER)
    qtbot.waitUntil(lambda: door.pages.currentWidget() is door.acts.found_page)


def test_set_up_that_was_begun_goes_on(qtbot: QtBot, door: DoorWindow, gate: FakeGate) -> None:
    """Ticks and the name of the door; Esc on the page itself changes nothing, as ever."""
    press(door, F3)
    door.chooser.name.setFocus()
    door.chooser.name.clear()
    press(door, "balk")
    scanned(qtbot, door, "OK")
    press(door, "on")
    assert door.chooser.name.text() == "balkon"
    press(door, F3)
    assert door.chooser.name.text() == "balkon"
    press(door, ESC, F3)
    assert door.chooser.name.text() == "hoofdingang"
    door.chooser.name.setText("zij")
    press(door, ENTER)
    qtbot.waitUntil(lambda: gate.door == "zij")
    qtbot.waitUntil(lambda: not door.verdict._waiting)


def test_who_takes_over_finds_the_reason_and_its_field(qtbot: QtBot, door: DoorWindow) -> None:
    """Ctrl+L and back: the keys go into the page in front."""
    scanned(qtbot, door, "USED")
    press(door, F9, "zi")
    door.verdict.setFocus()
    assert door.operator is not None
    door.greet(door.operator)
    press(door, "ek")
    assert door.acts.ask_page.reason.text() == "ziek"

"""Recorded key streams of scanners, played through the filter: each is read as what it meant.

A record holds what each key typed on that desk, its PS/2 scan code, Shift, and the pause after it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from boxoffice.tickets import code, short_code
from ui.wedge import Wedge

STREAMS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "fixtures" / "scanner" / "keys.json").read_text("utf-8")
)
TICKETS = [name for name in STREAMS if name != "dead keys of a foreign code"]
X11 = 8 if sys.platform.startswith("linux") else 0
ENDS = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}


class Desk:
    """A button in focus, and a filter in front of it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.now = 1000
        self.wedge = Wedge(now_ms=lambda: float(self.now))
        self.scanned: list[str] = []
        self.layouts: list[str] = []
        self.presses = 0
        self.wedge.scanned.connect(self.scanned.append)
        self.wedge.spoke.connect(self.layouts.append)
        self.button, self.field = QPushButton(), QLineEdit()
        self.button.clicked.connect(self._pressed)
        qtbot.addWidget(self.button)
        qtbot.addWidget(self.field)

    def play(self, stream: dict[str, Any], target: QPushButton | QLineEdit) -> None:
        """Send the keys of a record, as the system delivers them."""
        for text, place, shifted, pause_ms in stream["keys"]:
            self.send(target, text, place + X11 if place else 0, shifted=bool(shifted))
            self.now += pause_ms
        for end in stream["end"]:
            self.send(target, end, 0, ENDS[end])
            self.now += 2

    def send(
        self,
        target: QPushButton | QLineEdit,
        text: str,
        native: int,
        key: int = 0,
        *,
        shifted: bool = False,
        repeated: bool = False,
    ) -> None:
        """One key; a dead one types nothing."""
        key = key or (ord(text.upper()) if text.isascii() and text else Qt.Key.Key_Dead_Circumflex)
        held = Qt.KeyboardModifier.ShiftModifier if shifted else Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, key, held, native, 0, 0, text, repeated)
        event.setTimestamp(self.now)
        if not self.wedge.eventFilter(target, event):
            QApplication.sendEvent(target, event)

    def _pressed(self) -> None:
        self.presses += 1


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """Nothing was scanned yet."""
    return Desk(qtbot)


def ticket(text: str) -> object:
    """What a text is as a code of ours."""
    return code.parse(text) or short_code.parse(text)


@pytest.mark.parametrize("name", TICKETS)
def test_a_recorded_scan_is_read_as_what_it_meant(desk: Desk, name: str) -> None:
    """Each layout pair, with CapsLock, AIM identifier and every ending; nothing is pressed."""
    stream = STREAMS[name]
    desk.play(stream, desk.button)
    desk.wedge.pause.timeout.emit()
    (read,) = desk.scanned
    assert ticket(read) == ticket(stream["means"])
    assert ticket(read) is not None
    assert desk.presses == 0


@pytest.mark.parametrize("name", STREAMS)
def test_a_recorded_scan_types_nothing(desk: Desk, name: str) -> None:
    """Not a character of it, whatever it was."""
    desk.play(STREAMS[name], desk.field)
    desk.wedge.pause.timeout.emit()
    assert desk.field.text() == ""
    assert len(desk.scanned) == 1


def test_which_keyboard_the_scanner_speaks_is_told(desk: Desk) -> None:
    """So that somebody can set it right; a scanner that is right says nothing."""
    for name in ("us on belgian, qr", "belgian on us, qr", "us on us, qr"):
        desk.play(STREAMS[name], desk.button)
        desk.now += 500
    assert desk.layouts == ["US", "BE", ""]


def test_a_scan_without_a_suffix_that_nobody_knows_is_shown_and_not_typed(desk: Desk) -> None:
    """A loyalty card; its speed says that it was no hand."""
    desk.play(STREAMS["dead keys of a foreign code"] | {"end": ""}, desk.field)
    desk.wedge.pause.timeout.emit()
    assert desk.scanned == []  # it may go on
    desk.wedge.pause.timeout.emit()
    assert len(desk.scanned) == 1
    assert desk.field.text() == ""


def test_a_code_of_4000_characters_asks_nobody_at_its_keys(desk: Desk) -> None:
    """It is shown, never typed, and nobody is asked what it means on which keyboard."""
    asked = []

    def ask(text: str) -> bool:
        asked.append(text)
        return False

    desk.wedge.accept = ask
    for n in range(4000):
        desk.send(desk.field, "ABC1:$"[n % 6], 10 + X11)
        desk.now += 2
    desk.send(desk.field, "\r", 0, ENDS["\r"])
    assert [len(text) for text in desk.scanned] == [4000]
    assert (asked, desk.field.text()) == ([], "")


def test_a_key_held_down_is_no_scanner(desk: Desk) -> None:
    """Auto-repeat is as fast as one, and belongs to the field."""
    for n in range(12):
        desk.send(desk.field, "a", 30 + X11, repeated=n > 0)
        desk.now += 25
    desk.wedge.give_back()
    assert desk.field.text() == "a" * 12
    assert desk.scanned == []


def test_what_is_accepted_may_be_another_systems_code(desk: Desk) -> None:
    """Digits alone fit every layout; who knows the list of codes says which was meant."""
    known: Callable[[str], bool] = "4711081512".__eq__
    desk.wedge.accept = known
    for typed in "'è&&à_&(&é":
        place = "&é\"'(§è_çà".index(typed) + 2
        desk.send(desk.button, typed, place + X11)
        desk.now += 5
    desk.send(desk.button, "\r", 0, Qt.Key.Key_Return)
    assert desk.scanned == ["4711081512"]


@pytest.mark.parametrize(("gap_ms", "known", "read"), [
    (5, "471108", ["471108"]), (5, "", []), (60, "471108", []), (5, "471", []),
])  # fmt: skip
def test_a_short_code_of_another_system_is_a_scan_where_it_is_known(
    desk: Desk, gap_ms: int, known: str, read: list[str]
) -> None:
    """Six digits of a scanner; a hand is slower, and what nobody knows is typed as ever."""
    desk.wedge.accept = known.__eq__
    for typed in known or "471108":
        desk.send(desk.field, typed, 2 + "1234567890".index(typed) + X11)
        desk.now += gap_ms
    desk.send(desk.field, "\r", 0, Qt.Key.Key_Return)
    desk.wedge.give_back()
    assert desk.scanned == read
    assert desk.field.text() == ("" if read else known or "471108")


def test_two_enters_far_apart_are_two(desk: Desk) -> None:
    """Only the second key of one ending is swallowed; a person's Enter presses."""
    desk.play(STREAMS["us on us, qr"], desk.button)
    desk.now += 400
    desk.send(desk.button, " ", 0x39 + X11, Qt.Key.Key_Space)
    desk.wedge.give_back()
    release = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(desk.button, release)
    assert desk.presses == 1


def test_a_scanner_that_falters_in_the_middle_of_a_code_is_read_whole(desk: Desk) -> None:
    """A radio that is asked twice, or a computer that is busy."""
    stream = STREAMS["us on belgian, qr"]
    keys = [list(key) for key in stream["keys"]]
    keys[40][3] = 110
    keys[90][3] = 80
    desk.play(stream | {"keys": keys}, desk.field)
    (read,) = desk.scanned
    assert ticket(read) == ticket(stream["means"])
    assert desk.field.text() == ""


def test_a_person_who_pauses_after_a_few_quick_keys_is_a_person(desk: Desk) -> None:
    """Five keys at once, then a word: nothing of it is a scan."""
    for n, typed in enumerate("jansjanssens"):
        desk.send(desk.field, typed, 36 + X11)
        desk.now += 20 if n < 5 else 90
    desk.wedge.give_back()
    assert desk.field.text() == "jansjanssens"
    assert desk.scanned == []


CARD = "BEGIN:VCARD\rVERSION:3.0\rN:Claes\rTITLE:Zaal\rX:1\r\rY\rEND:VCARD\r"
"""A visiting card, as a scanner types it: a short line is no code by itself."""


@pytest.mark.parametrize("end", ["", "X:1\r", "X:1"])
def test_the_lines_of_a_visiting_card_type_nothing_and_press_nothing(desk: Desk, end: str) -> None:
    """Short ones come after others at a scanner's speed, the last one perhaps without an Enter."""
    for target in (desk.field, desk.button):
        for character in CARD + end:
            enter = character == "\r"
            desk.send(target, character, 0x1C if enter else 30 + X11, ENDS.get(character, 0))
            desk.now += 4
        desk.wedge.pause.timeout.emit()
        desk.wedge.pause.timeout.emit()
        desk.now += 700
    assert (desk.field.text(), desk.presses) == ("", 0)
    assert [len(text) for text in desk.scanned] == [11, 11, 10, 9] * 2


def test_a_key_that_somebody_hits_as_a_scan_ends_is_theirs(desk: Desk) -> None:
    """One by itself: nobody can say whose it is, and what is typed is never lost."""
    desk.play(STREAMS["us on us, qr"], desk.button)
    desk.now += 20
    desk.send(desk.field, "z", 30 + X11)
    desk.wedge.pause.timeout.emit()
    assert desk.field.text() == "z"


def test_a_person_types_a_word_soon_after_a_scan(desk: Desk) -> None:
    """The scanner is laid down, the hand goes on: not at a scanner's speed."""
    desk.play(STREAMS["us on us, qr"], desk.button)
    for letter in "zaal":
        desk.now += 110
        desk.send(desk.field, letter, 30 + X11)
    desk.wedge.give_back()
    assert desk.field.text() == "zaal"


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
     (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
     (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
     (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)],
)  # fmt: skip
def test_a_control_character_within_a_code_is_no_key(
    desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    """Scanners type them as F8, Esc, Ctrl+L: nothing happens, and the rest is one code still."""

    def command(pressed: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        event = QKeyEvent(QEvent.Type.KeyPress, pressed, held, 0, 0, 0, "")
        event.setTimestamp(desk.now)
        return desk.wedge.eventFilter(desk.field, event)

    for character in "0108712345678906":
        desk.send(desk.field, character, 30 + X11)
        desk.now += 4
    if held:
        assert command(Qt.Key.Key_Control, held)
    assert command(key, held)
    for character in "10AB":
        desk.now += 4
        desk.send(desk.field, character, 30 + X11)
    desk.send(desk.field, "\r", 0, Qt.Key.Key_Return)
    assert (desk.field.text(), desk.scanned) == ("", ["010871234567890610AB"])
    desk.now += 300
    assert not command(key, held), "a hand's key works as ever"

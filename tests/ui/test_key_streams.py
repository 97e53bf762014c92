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
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
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
        self.button, self.field = QPushButton(), Listening()
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

    def command(
        self,
        target: QWidget,
        key: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> bool:
        """A key that types nothing; whether the filter kept it from the window for now."""
        event = QKeyEvent(QEvent.Type.KeyPress, key, held, 0, 0, 0, "")
        event.setTimestamp(self.now)
        kept = self.wedge.eventFilter(target, event)
        if not kept:
            QApplication.sendEvent(target, event)
        return kept

    def release(self, target: QWidget, native: int, key: Qt.Key) -> None:
        """The key comes up again."""
        none = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyRelease, key, none, native, 0, 0)
        event.setTimestamp(self.now)
        if not self.wedge.eventFilter(target, event):
            QApplication.sendEvent(target, event)

    def _pressed(self) -> None:
        self.presses += 1


class Listening(QLineEdit):
    """A field that notes the keys that reach it and type nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.commands: list[int] = []

    def event(self, event: QEvent) -> bool:
        """Note it."""
        if isinstance(event, QKeyEvent) and not event.text():
            pressed = event.type() == QEvent.Type.KeyPress
            self.commands += [event.key()] * (pressed and event.key() != Qt.Key.Key_Control)
        return super().event(event)


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
    (5, "471108", ["471108"]), (5, "", ["471108"]), (60, "471108", []), (5, "471", []),
])  # fmt: skip
def test_a_short_code_of_another_system_is_a_scan_whoever_knows_it(
    desk: Desk, gap_ms: int, known: str, read: list[str]
) -> None:
    """Six digits and an Enter of a scanner; a hand is slower, and three keys may be one's."""
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


COMMANDS = pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
     (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
     (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
     (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)],
)  # fmt: skip
"""What scanners type for a control character, as for the FNC1 that a GS1 code begins with."""


@COMMANDS
@pytest.mark.parametrize("place", [0, 1, 4, 7, 8, 17])
def test_a_control_character_in_a_code_is_no_key(
    desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier, place: int
) -> None:
    """Wherever it stands, before the first character and after the last one too, nothing happens,
    and the rest is one code still.
    """
    code = "01087123456789064"
    for n, character in enumerate(code + "\r"):
        if n == place:
            if held:
                desk.command(desk.field, Qt.Key.Key_Control, held)
                desk.now += 2
            desk.command(desk.field, key, held)
            desk.now += 4
        native, end = (0, ENDS["\r"]) if character == "\r" else (30 + X11, 0)
        desk.send(desk.field, character, native, end)
        desk.now += 4
    assert (desk.field.text(), desk.field.commands, desk.scanned) == ("", [], [code])
    desk.now += 300
    desk.command(desk.field, key, held)
    desk.wedge.pause.timeout.emit()
    assert desk.field.commands == [key], "a hand's key works as ever"


@pytest.mark.parametrize("end", ["", "\r"])
def test_a_short_code_with_a_control_character_presses_nothing(desk: Desk, end: str) -> None:
    """No hand strikes F9 and four keys at a scanner's speed."""
    desk.command(desk.field, Qt.Key.Key_F9)
    for character in "1234":
        desk.now += 4
        desk.send(desk.field, character, 30 + X11)
    desk.now += 4
    if end:
        desk.send(desk.field, end, 0, ENDS[end])
    desk.wedge.pause.timeout.emit()
    assert (desk.field.text(), desk.field.commands, desk.scanned) == ("", [], ["1234"])


@pytest.mark.parametrize("gap_ms", [4, 60])
def test_control_characters_and_an_enter_press_nothing(desk: Desk, gap_ms: int) -> None:
    """GS, FS and CR are F8, F7 and Enter, which would turn the door; a hand is slower."""
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F7, Qt.Key.Key_Return):
        desk.command(desk.field, key)
        desk.now += gap_ms
    pressed = [Qt.Key.Key_F8, Qt.Key.Key_F7, Qt.Key.Key_Return]
    assert (desk.field.commands, desk.scanned) == (pressed if gap_ms > 30 else [], [])


def test_a_control_character_after_the_enter_of_a_scan_is_no_key(desk: Desk) -> None:
    """A suffix of two, or an end of transmission."""
    desk.play(STREAMS["us on us, qr"], desk.field)
    desk.now += 3
    assert desk.command(desk.field, Qt.Key.Key_F4)
    desk.wedge.pause.timeout.emit()
    assert desk.field.commands == []


def test_a_hands_command_waits_no_longer_than_the_scanner_filter_may(desk: Desk) -> None:
    """50 ms (screens.md §1 rule 2), also of the next key; and none overtakes another."""
    desk.command(desk.field, Qt.Key.Key_F7)
    assert desk.field.commands == []
    assert desk.wedge.pause.isActive()
    assert desk.wedge.pause.interval() <= 50
    desk.now += 45
    desk.send(desk.field, "z", 44 + X11)
    assert desk.field.commands == [Qt.Key.Key_F7]
    desk.now += 20
    desk.command(desk.field, Qt.Key.Key_Home)
    desk.now += 45
    desk.send(desk.field, "a", 30 + X11)
    desk.wedge.give_back()
    assert desk.field.text() == "az"


def test_a_digit_of_the_keypad_without_numlock_does_not_wait(desk: Desk) -> None:
    """At a desk a digit shows at once (screens.md §1 rule 2), also when it comes as Up."""
    wedge = Wedge(now_ms=lambda: float(desk.now), digits_at_once=True)
    keypad = Qt.KeyboardModifier.KeypadModifier
    for held, waits in ((keypad, False), (Qt.KeyboardModifier.NoModifier, True)):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Up, held, 0, 0, 0, "")
        event.setTimestamp(desk.now)
        assert wedge.eventFilter(desk.field, event) is waits


def test_a_key_that_the_system_does_not_time_acts_at_once(desk: Desk) -> None:
    """Of a screen keyboard: nobody can say who it is."""
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier)
    assert not desk.wedge.eventFilter(desk.field, event)


def test_a_hands_key_soon_after_a_scan_without_a_suffix_types_nothing_of_it(desk: Desk) -> None:
    """The scan is a scan although its silence was not over, and the key is the hand's."""
    desk.play(STREAMS["dead keys of a foreign code"] | {"end": ""}, desk.field)
    desk.now += 60
    desk.command(desk.field, Qt.Key.Key_F7)
    desk.wedge.pause.timeout.emit()
    assert (desk.field.text(), desk.field.commands) == ("", [Qt.Key.Key_F7])
    assert len(desk.scanned) == 1


def test_a_quick_tap_of_space_presses_the_button(desk: Desk) -> None:
    """The key was up again before it was known that a hand pressed it."""
    desk.send(desk.button, " ", 0x39 + X11, Qt.Key.Key_Space)
    desk.now += 30
    desk.release(desk.button, 0x39 + X11, Qt.Key.Key_Space)
    desk.wedge.pause.timeout.emit()
    assert (desk.presses, desk.button.isDown()) == (1, False)

"""The scanner filter: a scan reaches no widget, typing reaches the one it was meant for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.wedge import Wedge


class Burst:
    """A scanner of a given speed in front of a wedge with its own clock."""

    def __init__(self, *, digits_at_once: bool = False) -> None:
        self.now = 0.0
        self.wedge = Wedge(now_ms=lambda: self.now, digits_at_once=digits_at_once)
        self.scanned: list[str] = []
        self.wedge.scanned.connect(self.scanned.append)

    def both(self, target: QLineEdit | QPushButton, first: str, second: str, late_ms: int) -> None:
        """Two scanners: a key of each every 4 ms, the second one so much later."""
        self.all(target, (first, 0), (second, late_ms))

    def all(self, target: QLineEdit | QPushButton, *scans: tuple[str, int]) -> None:
        """Several scanners, each so many ms later than the time is now."""
        keys = [
            (at * 4 + late_ms, key)
            for text, late_ms in scans for at, key in enumerate(f"{text}\r", 1)
        ]  # fmt: skip
        for pressed, character in sorted(keys, key=lambda one: one[0]):
            self.now = float(pressed)
            self.press(target, character, pressed)

    def press(self, target: QLineEdit | QPushButton, character: str, pressed: int) -> None:
        """One key."""
        code = Qt.Key.Key_Return if character == "\r" else Qt.Key.Key_unknown
        event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, character)
        event.setTimestamp(pressed)
        if not self.wedge.eventFilter(target, event):
            QApplication.sendEvent(target, event)

    def type(
        self, target: QLineEdit | QPushButton, text: str, gap_ms: float, *, pressed_ms: int = 0
    ) -> None:
        """Characters that are read every `gap_ms`, then Enter; they were pressed every
        `pressed_ms`, where the system says so.
        """
        pressed = 0
        for character in f"{text}\r":
            pressed += pressed_ms
            self.press(target, character, pressed)
            self.now += gap_ms


def test_a_scan_never_types_into_a_field(qtbot: QtBot) -> None:
    """Neither its characters nor its Enter arrive."""
    burst, field = Burst(), QLineEdit()
    qtbot.addWidget(field)
    burst.type(field, "CBDEFGHIJKLNRTUV", 5)
    assert burst.scanned == ["CBDEFGHIJKLNRTUV"]
    assert field.text() == ""


def test_who_searches_by_a_field_is_told_what_it_says_after_a_scan(qtbot: QtBot) -> None:
    """Digits are let through at once: the search stayed at what the scanner had typed, and a known
    name was found no more.
    """
    burst, field = Burst(digits_at_once=True), QLineEdit()
    qtbot.addWidget(field)
    field.setText("peet")
    asked: list[str] = []
    field.textEdited.connect(asked.append)
    burst.type(field, "0704376733209452", 5)
    assert field.text() == "peet"
    assert len(asked) > 1
    assert (asked[-1], asked.count("peet")) == ("peet", 1)


def test_a_scan_never_presses_a_button(qtbot: QtBot) -> None:
    """Spaces of a base45 code would press it."""
    burst, button, presses = Burst(), QPushButton(), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: presses.append(1))
    burst.type(button, "6BF %3R $A  8/ 11", 5)
    assert len(burst.scanned) == 1
    assert not presses


def test_a_person_types_as_before(qtbot: QtBot) -> None:
    """At 80 ms a key everything arrives, and nothing is a scan."""
    burst, field = Burst(), QLineEdit()
    qtbot.addWidget(field)
    burst.type(field, "janssens peeters", 80)
    burst.wedge.give_back()
    assert field.text() == "janssens peeters"
    assert not burst.scanned


def test_a_scan_that_a_busy_program_reads_late_is_a_scan(qtbot: QtBot) -> None:
    """The desk painted, or wrote, for a quarter of a second between its characters."""
    burst, field = Burst(), QLineEdit()
    qtbot.addWidget(field)
    burst.type(field, "CBDEFGHIJKLNRTUV", 250, pressed_ms=5)
    assert burst.scanned == ["CBDEFGHIJKLNRTUV"]
    assert field.text() == ""


def test_typing_that_a_busy_program_reads_at_once_is_typing(qtbot: QtBot) -> None:
    """What a person typed while the program was busy must not vanish into a scan."""
    burst, field = Burst(), QLineEdit()
    qtbot.addWidget(field)
    burst.type(field, "janssens peeters", 1, pressed_ms=90)
    assert burst.scanned == []
    assert field.text() == "janssens peeters"


def test_the_pause_waits_for_keys_that_were_not_read_yet(qtbot: QtBot) -> None:
    """A timer that comes late finds keys in the queue behind it, and gives nothing away before."""
    burst, field = Burst(), QLineEdit()
    qtbot.addWidget(field)
    press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "C")
    assert burst.wedge.eventFilter(field, press)
    burst.now += 400
    burst.wedge.pause.timeout.emit()
    assert field.text() == ""
    burst.wedge.pause.timeout.emit()
    assert field.text() == "C"


SHORT, OTHER = "CBDEFGHIJKLNRTUV", "VUTRNLKJIHGFEDBC"
SIGNED = "6BF%3R$A8/11*KZ0+W-2QH:" * 5 + "X7T4M"


@pytest.mark.parametrize("late_ms", [2, 6, 33, 58])
@pytest.mark.parametrize("first", [SHORT, f"]C0{SHORT}", SIGNED])
@pytest.mark.parametrize("second", [OTHER, f"]C0{OTHER}"])
def test_two_scanners_at_once_are_told_from_a_ticket(
    qtbot: QtBot, first: str, second: str, late_ms: int
) -> None:
    """Whoever ends first leaves the rest of the other behind: neither is what anybody scanned."""
    burst, field, crossed = Burst(), QLineEdit(), []
    qtbot.addWidget(field)
    burst.wedge.crossed.connect(lambda: crossed.append(1))
    burst.both(field, first, second, late_ms)
    burst.wedge.give_back()
    assert crossed == [1]
    assert not {SHORT, OTHER, SIGNED} & {*burst.scanned}
    assert field.text() == ""
    burst.now += 500
    burst.type(field, SHORT, 5, pressed_ms=0)
    assert burst.scanned[-1] == SHORT


THIRD = "GHIJKLNRTUVCBDEF"


@pytest.mark.parametrize("late_ms", [(1, 2), (3, 7), (2, 33), (21, 42), (33, 58)])
@pytest.mark.parametrize("first", [SHORT, f"]C0{SHORT}", SIGNED])
@pytest.mark.parametrize("second", [OTHER, f"]C0{OTHER}"])
def test_three_scanners_at_once_are_told_from_a_ticket(
    qtbot: QtBot, first: str, second: str, late_ms: tuple[int, int]
) -> None:
    """No part of it is anybody's card after it was said: all three are scanned again."""
    burst, field, told = Burst(), QLineEdit(), []
    qtbot.addWidget(field)
    burst.wedge.crossed.connect(lambda: told.append("crossed"))
    burst.wedge.scanned.connect(told.append)
    burst.all(field, (first, 0), (second, late_ms[0]), (THIRD, late_ms[1]))
    burst.wedge.give_back()
    assert told[-1] == "crossed"
    assert not {SHORT, OTHER, THIRD, SIGNED} & {*burst.scanned}
    assert field.text() == ""
    burst.now += 500
    burst.type(field, SHORT, 5, pressed_ms=0)
    assert burst.scanned[-1] == SHORT


def test_one_scanner_after_another_is_two_tickets(qtbot: QtBot) -> None:
    """Also at once; and a card of several lines is a card."""
    burst, field, crossed = Burst(), QLineEdit(), []
    qtbot.addWidget(field)
    burst.wedge.crossed.connect(lambda: crossed.append(1))
    burst.both(field, SHORT, OTHER, 17 * 4)
    burst.both(field, "BEGIN:VCARD VERSION:3.0", "N:Peeters;An END:VCARD", 24 * 4)
    assert (burst.scanned[:2], crossed) == ([SHORT, OTHER], [])

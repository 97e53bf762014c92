"""The scanner filter: a scan reaches no widget, typing reaches the one it was meant for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ui.wedge import Wedge


class Burst:
    """A scanner of a given speed in front of a wedge with its own clock."""

    def __init__(self) -> None:
        self.now = 0.0
        self.wedge = Wedge(now_ms=lambda: self.now)
        self.scanned: list[str] = []
        self.wedge.scanned.connect(self.scanned.append)

    def type(
        self, target: QLineEdit | QPushButton, text: str, gap_ms: float, *, pressed_ms: int = 0
    ) -> None:
        """Characters that are read every `gap_ms`, then Enter; they were pressed every
        `pressed_ms`, where the system says so.
        """
        pressed = 0
        for character in f"{text}\r":
            pressed += pressed_ms
            code = Qt.Key.Key_Return if character == "\r" else Qt.Key.Key_unknown
            event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, character)
            event.setTimestamp(pressed)
            if not self.wedge.eventFilter(target, event):
                QApplication.sendEvent(target, event)
            self.now += gap_ms


def test_a_scan_never_types_into_a_field(qtbot: QtBot) -> None:
    """Neither its characters nor its Enter arrive."""
    burst, field = Burst(), QLineEdit()
    qtbot.addWidget(field)
    burst.type(field, "CBDEFGHIJKLNRTUV", 5)
    assert burst.scanned == ["CBDEFGHIJKLNRTUV"]
    assert field.text() == ""


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

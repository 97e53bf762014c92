"""F1 shows every key of a screen, on every screen that the program runs on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_gate import FakeGate
from tests.ui.fake_house import StillClock
from tests.ui.fake_office import FakeOffice
from tests.ui.keyboard import Keyboard
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.desk.window import DeskWindow
from ui.door.window import DoorWindow
from ui.language import LANGUAGES, Speech
from ui.manager.window import ManagerWindow
from ui.theme import Look
from ui.widgets.frame import Frame

F1, F9, ESC = Qt.Key.Key_F1, Qt.Key.Key_F9, Qt.Key.Key_Escape
SIZES = ((1366, 688), (1024, 688), (911, 460))
SMALLEST = (683, 344)


def opened(kind: str, bridge: Bridge, look: Look, language: str) -> Frame:
    """A workplace on a core in memory."""
    if kind == "desk":
        return DeskWindow(FakeCounter(), bridge, look, language, StillClock())
    if kind == "door":
        return DoorWindow(FakeGate(), bridge, look, language, StillClock())
    return ManagerWindow(FakeOffice(), bridge, look, language, StillClock())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["desk", "door", "manager"])
def test_every_key_is_seen_on_every_screen(
    qtbot: QtBot, qapp: QApplication, bridge: Bridge, speech: Speech, look: Look, kind: str,
    language: str,
) -> None:  # fmt: skip
    """The last ones too: on a screen of 768 they lay under the action bar."""
    speech.close()
    with_words = Speech(qapp, language)
    window = opened(kind, bridge, look, language)
    shown(qtbot, window, 688)
    for width, height in (*SIZES, SMALLEST) if kind == "desk" else SIZES:
        window.resize(width, height)
        qapp.processEvents()
        window.help.toggle()
        seen = set()
        while window.help.isVisible():  # on the smallest, F1 again has the rest
            qapp.processEvents()
            assert kind != "desk" or window.size().toTuple() == (width, height)
            assert window.rect().contains(window.help.geometry()), (width, height)
            for label in window.help.findChildren(QLabel):
                needs = label.heightForWidth(label.width()) if label.wordWrap() else label.height()
                assert label.height() >= needs, label.text()
                assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()
                seen.add(label.text())
            window.help.toggle()
        assert {meaning for _, meaning in window.help._keys} <= seen
    window.close()
    with_words.close()


def test_esc_closes_it_and_does_nothing_else(desk: DeskWindow, keyboard: Keyboard) -> None:
    """What was typed stays; the next Esc goes back as ever."""
    keyboard.press("2", F1)
    assert desk.help.isVisible()
    keyboard.press(ESC)
    assert not desk.help.isVisible()
    assert desk.left.quantity.text() == "2"


def test_a_command_does_its_work_and_closes_it(
    desk: DeskWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    """Nobody sells behind a card."""
    keyboard.press("2", F1, F9)
    assert not desk.help.isVisible()
    qtbot.waitUntil(lambda: bool(desk.selling.basket))

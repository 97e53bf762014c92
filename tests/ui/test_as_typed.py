"""What a person typed is shown as they typed it, whatever signs are in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.house import House
from tests.ui.real_desk import ENTER, F4, Hand, quiet
from tests.ui.real_house import opened_desk
from ui.bridge import Bridge
from ui.desk.window import DeskWindow
from ui.theme import Look

TYPED = "<b>Bram</b> <img src=x> & zn"


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it."""
    yield from opened_desk(qtbot, qapp, house, bridge, look, house.clock)


def test_signs_of_a_name_are_no_mark_up(qtbot: QtBot, desk: DeskWindow) -> None:
    """A label that guesses would show `Bram & zn` in bold, and what was typed nowhere."""
    Hand(desk).press("2", ENTER, F4, TYPED, ENTER)
    quiet(qtbot, desk)
    said = [label for label in desk.findChildren(QLabel) if "<b>" in label.text()]
    assert said
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in said)


def test_no_label_of_the_look_guesses(look: Look) -> None:
    """They are all made in one place."""
    assert look.label(TYPED).textFormat() == Qt.TextFormat.PlainText

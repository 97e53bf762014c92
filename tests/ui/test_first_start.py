"""The first start: one rule for a PIN, and no word that belongs to another choice."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from boxoffice.platform.pins import LONGEST, SHORTEST
from tests.ui.fake_house import NoSetup
from ui.bridge import Bridge
from ui.demo.house import DEMO_PIN
from ui.first_start import FirstStart, SetupPort
from ui.setting_up import Setup
from ui.theme import Look

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


class Asked(NoSetup):
    """A first start that remembers the PINs it was given."""

    def __init__(self) -> None:
        self.pins: list[str] = []

    def start_house(self, name: str, operator: str, pin: str) -> None:
        self.pins.append(pin)


def opened(qtbot: QtBot, setup: SetupPort, bridge: Bridge, look: Look) -> FirstStart:
    """The question, on screen."""
    screen = FirstStart(setup, bridge, look)
    qtbot.addWidget(screen)
    screen.resize(1366, 688)
    screen.show()
    screen.activateWindow()
    qtbot.waitExposed(screen)
    return screen


def fill(screen: FirstStart, *texts: str) -> None:
    """Type into the fields of the page in front, then Enter."""
    for field, text in zip(screen.fields(), texts, strict=True):
        field.setText(text)
    QTest.keyClick(screen.fields()[-1], ENTER)


def said(screen: FirstStart) -> str:
    """What stands under the page."""
    return screen._message.text()


@pytest.mark.parametrize("pin", ["1234", "12345", "123456"])
def test_a_house_may_begin_with_the_pin_that_the_command_line_takes(
    qtbot: QtBot, bridge: Bridge, look: Look, pin: str
) -> None:
    """Four to six digits (boxoffice.platform.pins): six are advised, four are a house's choice."""
    setup = Asked()
    screen = opened(qtbot, setup, bridge, look)
    screen.choose(2)
    fill(screen, "CC De Kring", "An", pin)
    qtbot.waitUntil(lambda: setup.pins == [pin])


@pytest.mark.parametrize("pin", ["123", "1234567", "12a4"])
def test_another_pin_is_refused_in_the_words_of_the_rule(
    qtbot: QtBot, bridge: Bridge, look: Look, pin: str
) -> None:
    """The label says it before, the message after; the field stands ready for another."""
    setup = Asked()
    screen = opened(qtbot, setup, bridge, look)
    screen.choose(2)
    labels = [label.text() for label in screen.house.findChildren(QLabel)]
    assert f"pincode van {SHORTEST} tot {LONGEST} cijfers" in labels
    fill(screen, "CC De Kring", "An", pin)
    assert said(screen).startswith(f"Een pincode heeft {SHORTEST} tot {LONGEST} cijfers")
    assert screen.focusWidget() is screen.fields()[2]
    assert not setup.pins


@pytest.mark.parametrize("address", ["ABCD-1234", "kassa.dekring.be", "http://kassa:poort"])
def test_an_address_that_is_none_is_called_so(
    qtbot: QtBot, bridge: Bridge, look: Look, tmp_path: Path, address: str
) -> None:
    """Nobody waits for a server that nobody can reach, and nothing is made."""
    screen = opened(qtbot, Setup(tmp_path), bridge, look)
    screen.choose(3)
    fill(screen, address, "ABCD-EFGH", "Kassa 2")
    assert f"‘{address}’ is geen adres van een server" in said(screen)
    assert screen.focusWidget() is screen.fields()[0]
    assert not list(tmp_path.iterdir())


def test_a_server_that_does_not_answer_leaves_nothing_by_itself(
    qtbot: QtBot, bridge: Bridge, look: Look, tmp_path: Path
) -> None:
    """Here nothing was sold yet; and Enter tries again at once."""
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # held, never listened at
        screen = opened(qtbot, Setup(tmp_path), bridge, look)
        screen.choose(3)
        fill(screen, f"http://127.0.0.1:{nobody.getsockname()[1]}", "ABCD-EFGH", "Kassa 2")
        qtbot.waitUntil(lambda: "Niemand antwoordt" in said(screen))
        assert "er is niets veranderd" in said(screen)
        assert "vanzelf" not in said(screen)
        focused = screen.focusWidget()
        assert isinstance(focused, QLineEdit)
        QTest.keyClick(focused, ENTER)
        assert "klaargezet" in said(screen)
        qtbot.waitUntil(lambda: "Niemand antwoordt" in said(screen))


def test_what_was_said_of_one_choice_is_not_said_of_another(
    qtbot: QtBot, bridge: Bridge, look: Look, tmp_path: Path
) -> None:
    """Back to the question, or on to the other page, it is gone."""
    screen = opened(qtbot, Setup(tmp_path), bridge, look)
    screen.choose(3)
    fill(screen, "nergens", "ABCD-EFGH", "Kassa 2")
    assert said(screen)
    QTest.keyClick(screen.fields()[0], ESC)
    assert not said(screen)
    screen.choose(3)
    QTest.keyClick(screen.fields()[-1], ENTER)
    assert said(screen)
    screen.choose(2)
    assert not said(screen)


def test_who_tries_it_is_told_the_pin(qtbot: QtBot, bridge: Bridge, look: Look) -> None:
    """The log-in that follows asks for six digits that stood in the manual only."""
    screen = opened(qtbot, NoSetup(), bridge, look)
    shown = [label.text() for label in screen.choices[0].findChildren(QLabel)]
    assert any(DEMO_PIN in text for text in shown)

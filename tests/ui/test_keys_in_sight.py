"""The next key stands where its task begins: all ten are found without F1 (screens.md §4)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_house import StillClock, operators
from tests.ui.fake_order import ORDER
from tests.ui.keyboard import Keyboard
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.desk.window import DeskWindow
from ui.language import LANGUAGES, Speech
from ui.theme import Look
from ui.widgets.status_line import StatusCell

ENTER, F5, F7, F9 = Qt.Key.Key_Return, Qt.Key.Key_F5, Qt.Key.Key_F7, Qt.Key.Key_F9


def in_sight(window: QWidget) -> str:
    """All texts that can be read on it now."""
    said = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    said += [field.placeholderText() for field in window.findChildren(QLineEdit)]
    keys = [key for key in window.findChildren(QPushButton) if not isinstance(key, StatusCell)]
    said += [key.accessibleName() + key.text() for key in keys if key.isVisible()]
    return " ".join(said).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("before", "keys"),
    [
        ((), ("AANTAL", "F9", "F8", "Alt+L laatste verkoop", "Shift+F7 reservaties", "+ − tarief")),
        ((), ("of begin een naam", "datum, zaal, naam", "Scannen", "Alt+W rolstoel", "F4", "F7")),
        (("2",), ("Enter plaatsen nemen", "+ − ander tarief", "Shift+F9", "Shift+F8", "F5 lijst")),
        (("2", F5), ("g12",)),
        (("2", ENTER), ("F8 Kaart", "F9 Contant", "Shift+F9 in delen", "Ctrl+S opzij")),
        (("2", F9), ("Enter: betaald",)),
        (("4", F7), ("Reserveren voor wie?",)),
    ],
    ids=["rest", "rest and names", "asked", "list", "basket", "cash", "reserve"],
)  # fmt: skip
def test_the_next_key_stands_on_the_screen(
    desk: DeskWindow, keyboard: Keyboard, before: tuple[Qt.Key | str, ...], keys: tuple[str, ...]
) -> None:
    """With nothing opened but the desk itself."""
    keyboard.press(*before)
    seen = in_sight(desk)
    assert [key for key in keys if key not in seen] == []


def test_after_a_sale_the_way_to_its_tickets_is_said(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """`Alt+L` there, and on the order `Alt+D`, `Alt+R`, `Alt+T`."""
    keyboard.press("2", F9, ENTER)
    qtbot.waitUntil(lambda: "Alt+L: deze bestelling" in in_sight(desk))
    counter.orders = (ORDER,)
    desk.orders.open(ORDER.id)
    seen = in_sight(desk)
    assert all(key in seen for key in ("Alt+D opnieuw", "Alt+R ruilen", "Alt+T terugbetalen"))


def test_an_exchange_says_what_comes_next(
    desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """What they go back for has yet to be chosen; the hand is where it is typed."""
    counter.orders = (ORDER,)
    desk.orders.open(ORDER.id)
    desk.commands["Alt+R"]()
    assert "Kies de nieuwe voorstelling" in in_sight(desk)
    assert desk.left.search.hasFocus()
    keyboard.press("za", ENTER)
    assert "Kies de nieuwe voorstelling" not in in_sight(desk)
    assert "Enter plaatsen nemen" in in_sight(desk)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_hint_makes_the_strip_wider_than_its_place(
    qtbot: QtBot, bridge: Bridge, look: Look, speech: Speech, language: str
) -> None:
    """A hint that is a sentence breaks: unbroken, it pushed the amount off the screen."""
    speech.speak(language)
    counter = FakeCounter()
    counter.orders = (ORDER,)
    desk = DeskWindow(counter, bridge, look, language, StillClock())
    shown(qtbot, desk, 688)
    desk.greet(operators()[0])
    total = desk.strip.total
    desk.orders.open(ORDER.id)
    desk.commands["Alt+R"]()
    assert total.minimumSizeHint().width() <= desk.strip.width()
    desk.selling.back()
    desk.selling.back()
    desk.selling.ask(2)
    assert desk.selling.take_proposal()
    desk.selling.back()
    assert desk.selling.emptying
    assert total.minimumSizeHint().width() <= desk.strip.width()

"""An order that is opened while the strip asks for whom: keys are about what is seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Document, Reservation, Ticket
from boxoffice.views import Method, Tender
from tests.house import House, seated
from tests.ui.real_desk import ALT, ENTER, ESC, F2, F4, F7, F9, Hand, quiet
from tests.ui.real_house import opened_desk
from ui.bridge import Bridge
from ui.desk.window import DeskWindow
from ui.theme import Look

NAME = "Vandenbroucke"


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The last sale is on account."""
    house.counter.sell(seated(0), Tender(Method.ON_ACCOUNT))
    yield from opened_desk(qtbot, qapp, house, bridge, look, house.clock)


def ask_and_open(qtbot: QtBot, desk: DeskWindow, hand: Hand, question: Qt.Key) -> None:
    """Two places, a name half typed, and then the last sale."""
    hand.press("2", ENTER, question)
    quiet(qtbot, desk)
    hand.press(NAME)
    hand.held(ALT, "L")
    assert desk.order_is_open()


@pytest.mark.parametrize("question", [F4, F7])
def test_enter_books_nothing_behind_it(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, question: Qt.Key
) -> None:
    """It reserved the basket, or took a new customer down, and nobody saw it."""
    ask_and_open(qtbot, desk, hand, question)
    hand.press(ENTER, ENTER)
    quiet(qtbot, desk)
    assert house.rows(Reservation) == []
    assert house.rows(Document, "kind = 'customer'") == []
    assert len(desk.selling.basket.places) == 2


@pytest.mark.parametrize("question", [F4, F7])
def test_esc_closes_it_and_the_question_stands_as_it_was(
    qtbot: QtBot, desk: DeskWindow, hand: Hand, question: Qt.Key
) -> None:
    """The name that was typed was lost, and the order stayed."""
    ask_and_open(qtbot, desk, hand, question)
    hand.press(ESC)
    assert not desk.order_is_open()
    assert desk.strip.who.isVisible()
    assert desk.focusWidget() is desk.strip.who.first()
    assert desk.strip.who.details().name == NAME


def test_f9_pays_what_is_due_of_it(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """The strip said so, and the key did nothing."""
    ask_and_open(qtbot, desk, hand, F4)
    hand.press(F9)
    qtbot.waitUntil(lambda: house.counter.orders_due() == ())


def test_it_is_taken_back_with_its_own_enter(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Alt+T, reason 1, Enter."""
    ask_and_open(qtbot, desk, hand, F4)
    hand.held(ALT, "T")
    hand.press("1", ENTER)
    qtbot.waitUntil(lambda: [one.state for one in house.rows(Ticket)] == ["void"])


@pytest.mark.parametrize("question", [F4, F7])
def test_enter_in_the_find_field_chooses_what_was_found(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, question: Qt.Key
) -> None:
    """It answered the question with the name that was half typed there."""
    hand.press("2", ENTER, question)
    quiet(qtbot, desk)
    hand.press(NAME, F2, "Kip", ENTER)
    quiet(qtbot, desk)
    assert house.rows(Reservation) == []
    assert house.rows(Document, "kind = 'customer'") == []
    assert desk.selling.performance is not None
    assert desk.selling.performance.title == "Kip!"

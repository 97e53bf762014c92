"""The day as people say it finds a show at the desk, and never comes before somebody's name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.hall import TOMORROW, TONIGHT
from tests.house import House, seated
from tests.ui.real_desk import ENTER, Hand
from tests.ui.real_house import opened_desk
from ui.bridge import Bridge
from ui.desk.window import DeskWindow
from ui.theme import Look


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it; its clock is the core's."""
    yield from opened_desk(qtbot, qapp, house, bridge, look, house.clock)


def chosen(desk: DeskWindow) -> object:
    """The performance that is sold."""
    assert desk.selling.performance is not None
    return desk.selling.performance.id


def test_tomorrow_and_tonight_are_found_by_their_names(desk: DeskWindow) -> None:
    """By the clock and zone of the house."""
    hand = Hand(desk)
    hand.press("morgen", ENTER)
    assert chosen(desk) == TOMORROW
    hand.press("vanavond", ENTER)
    assert chosen(desk) == TONIGHT
    hand.press("za 15u", ENTER)
    assert chosen(desk) == TOMORROW


def test_who_is_called_van_comes_before_tonight(desk: DeskWindow, house: House) -> None:
    """`van` begins `vandaag` and `vanavond`, and half of the names of a reservation list."""
    house.counter.reserve(seated(2, 3), "Van Damme")
    desk.reread()
    Hand(desk).press("van", ENTER)
    assert [place.seat for place in desk.selling.basket.places] == [2, 3]

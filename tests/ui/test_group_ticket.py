"""A group ticket from the desk's window to the door's: one code for several people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Code, Ticket
from tests.hall import TONIGHT
from tests.house import House
from tests.ui.real_house import opened_desk, opened_door, opened_house
from tests.ui.test_door_acts import ENTER, press
from tests.ui.test_orders import Hand
from tests.ui.test_real_door import scanned, word
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.door.window import DoorWindow
from ui.theme import Look

F9 = Qt.Key.Key_F9


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Row A is ours."""
    yield from opened_house(tmp_path, evenings=(TONIGHT,))


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it."""
    yield from opened_desk(qtbot, qapp, house, bridge, look)


@pytest.fixture
def door(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DoorWindow]:
    """Bram stands at the main door."""
    yield from opened_door(qtbot, qapp, house, bridge, look)


def test_a_group_of_six_from_the_desk_to_the_door(
    qtbot: QtBot, house: House, desk: DeskWindow, door: DoorWindow
) -> None:
    """`6` Alt+E F9 Enter: one paper; four come in, then two, and nobody more."""
    hand = Hand(desk)
    hand.press("6")
    assert desk.basket.group_button.isVisible()
    assert desk.basket.group_button.text() == "één code voor 6  Alt+E"
    hand.alt("E")
    assert desk.basket.group_button.isChecked()
    hand.press(F9, ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert len(house.rows(Ticket)) == 6
    assert len({row.code for row in house.rows(Code)}) == 1
    assert len(house.counter.print_jobs()) == 1
    paper = house.stationery.ticket(house.replica.reader(), house.rows(Ticket)[0].id)
    assert (paper.admits, paper.row, paper.seat[0]) == (6, "", "A")
    assert scanned(qtbot, house, door, paper.code) == "HOEVEEL?"
    press(door, "4", ENTER)
    qtbot.waitUntil(lambda: word(door) == "TOEGANG")
    assert scanned(qtbot, house, door, paper.short_code) == "HOEVEEL?"
    press(door, "2", ENTER)
    qtbot.waitUntil(lambda: word(door) == "TOEGANG")
    assert scanned(qtbot, house, door, paper.code) == "GROEP VOL"
    qtbot.waitUntil(lambda: door.side._inside.text() == "6")


def test_the_key_is_shown_where_there_is_a_group(desk: DeskWindow) -> None:
    """Two at the counter are no group to speak of; pressed, the key makes them one all the same."""
    hand = Hand(desk)
    hand.press("2")
    assert not desk.basket.group_button.isVisible()
    hand.alt("E")
    assert desk.basket.group_button.isVisible()
    desk.basket.group_button.click()
    assert not desk.selling.basket.one_code
    assert len(desk.selling.basket.places) == 2


def test_nobody_alone_is_a_group(desk: DeskWindow) -> None:
    """Said in words; the basket stays."""
    hand = Hand(desk)
    hand.press("1")
    hand.alt("E")
    assert desk.selling.step == Step.NOTICE
    assert desk.selling.notice is not None
    assert desk.selling.notice.happened == "Niemand zou hier een code delen"
    assert len(desk.selling.basket.places) == 1


def test_the_paper_of_a_group_opens_all_of_it(qtbot: QtBot, house: House, desk: DeskWindow) -> None:
    """A new code because it was stolen is for all of them, or the thief comes in for the rest."""
    hand = Hand(desk)
    hand.press("6")
    hand.alt("E")
    hand.press(F9, ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    paper = house.stationery.ticket(house.replica.reader(), house.rows(Ticket)[3].id)
    desk.wedge.scanned.emit(paper.code)
    qtbot.waitUntil(lambda: desk.orders.order is not None)
    assert len(desk.orders.chosen) == 6

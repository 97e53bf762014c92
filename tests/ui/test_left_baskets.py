"""Scenario: the program is killed while a basket waits and another is being made."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Seat
from boxoffice.views import SeatState
from tests.hall import HOUSE, TONIGHT
from tests.house import House
from tests.ui.real_desk import CTRL, ENTER, ESC, F9, Hand
from tests.ui.real_house import at_work
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.opened import BASKETS
from ui.theme import Look

Again = Callable[[], DeskWindow]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk that was killed by kill -9 with two places put aside and three in the basket."""
    house = House(tmp_path)
    house.grant(*range(10))
    house.ready()
    house.replica.close()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.basket_process", str(tmp_path)],
        stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == "kept\n"
        process.kill()
    house.open()
    house.setting.baskets = tmp_path / BASKETS
    house.log_in()
    yield house
    house.replica.close()


@pytest.fixture
def again(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[Again]:
    """Opens the desk anew."""
    windows = []

    def open_() -> DeskWindow:
        windows.append(at_work(qtbot, house, bridge, look, house.clock))
        qtbot.waitUntil(windows[-1].isActiveWindow)
        return windows[-1]

    yield open_
    for window in windows:
        window.close()
        qapp.removeEventFilter(window.wedge)


def seats(desk: DeskWindow) -> list[int]:
    """What is in the basket."""
    return [int(place.seat or 0) for place in desk.selling.basket.places]


def step(desk: DeskWindow) -> Step:
    """Read anew: a checker must not remember it over a key."""
    return desk.selling.step


def test_after_kill_9_both_baskets_are_there_and_are_sold(
    qtbot: QtBot, house: House, again: Again
) -> None:
    """Said once; Enter goes on with the newest, Ctrl+S fetches the other, and both are paid."""
    desk = again()
    message = desk.strip.message
    assert "mandje dat niet betaald was" in message.happened.text()
    assert "5 plaatsen" in message.safe.text()
    board = desk.selling.board
    assert board is not None
    assert sum(state == SeatState.HELD for state in board.states) == 5  # nobody is proposed them
    hand = Hand(desk)
    hand.press(ENTER)
    assert len(seats(desk)) == 3
    hand.press(F9, ENTER)
    qtbot.waitUntil(lambda: step(desk) == Step.SOLD)
    hand.held(CTRL, "S")
    qtbot.wait(450)  # a second press within 400 ms does nothing
    hand.held(CTRL, "S")
    assert len(seats(desk)) == 2
    hand.press(F9, ENTER)
    qtbot.waitUntil(lambda: len(house.rows(Seat, "state = 'sold'")) == 5)
    qtbot.waitUntil(lambda: not (house.folder / BASKETS).exists())


def test_ctrl_z_takes_the_last_lines_back_as_before(
    qtbot: QtBot, house: House, again: Again
) -> None:
    """Two were taken, then one more; behind the first step nothing is in it, and nobody is kept
    from its seats, also after the program began once more.
    """
    desk = again()
    hand = Hand(desk)
    hand.press(ENTER)
    assert len(seats(desk)) == 3
    first = seats(desk)[:2]
    hand.held(CTRL, "Z")
    assert seats(desk) == first
    hand.held(CTRL, "Z")
    assert seats(desk) == []
    hand.press("3")
    assert set(first) < {int(seat) for seat in desk.selling.ring()}
    hand.press(ESC)
    hand.held(CTRL, "S")
    assert len(seats(desk)) == 2
    hand.held(CTRL, "Z")
    assert seats(desk) == []
    qtbot.waitUntil(lambda: not (house.folder / BASKETS).exists())


def test_seats_that_are_gone_are_said(qtbot: QtBot, house: House, again: Again) -> None:
    """By name; the others are taken again."""
    (row,) = house.rows(Seat, "seat = 4")
    with house.replica.write() as tx:
        tx.store.put([Seat(TONIGHT, row.seat, HOUSE, "sold", b"", b"t" * 16)])
    desk = again()
    assert "A5" in desk.strip.message.safe.text()
    assert "4 plaatsen" in desk.strip.message.safe.text()


def test_what_is_thrown_away_is_not_offered_again(qtbot: QtBot, house: House, again: Again) -> None:
    """Fetched, and emptied with Esc and Esc, as any basket."""
    desk = again()
    hand = Hand(desk)
    hand.press(ENTER, ESC, ESC)
    assert seats(desk) == []
    hand.held(CTRL, "S")
    hand.press(ESC, ESC)
    qtbot.waitUntil(lambda: not (house.folder / BASKETS).exists())
    assert not again().selling.aside

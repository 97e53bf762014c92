"""What comes after the window is open: a first programme, its plan and prices, other prices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_gate import FakeGate
from tests.ui.fake_house import StillClock, operators, prices
from tests.ui.keyboard import Keyboard
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.door.window import DoorWindow
from ui.theme import Look

F9, ENTER = Qt.Key.Key_F9, Qt.Key.Key_Return


def opened(qtbot: QtBot, counter: FakeCounter, bridge: Bridge, look: Look) -> DeskWindow:
    """A desk that is opened and logged in now."""
    desk = DeskWindow(counter, bridge, look, "nl", StillClock())
    shown(qtbot, desk, 688)
    desk.greet(operators()[0])
    return desk


@pytest.mark.parametrize("late", ["programme", "offered"])
def test_a_desk_sells_what_came_after_it_was_opened(
    qtbot: QtBot, counter: FakeCounter, bridge: Bridge, look: Look, late: str
) -> None:
    """A desk that was paired a minute ago opens before its first pull; a number still asks."""
    setattr(counter, late, False)
    desk = opened(qtbot, counter, bridge, look)
    setattr(counter, late, True)
    desk.reread()
    Keyboard(desk).press("2", F9)
    assert desk.selling.step == Step.CASH, desk.selling.notice
    assert len(desk.selling.basket.places) == 2


def test_what_was_asked_stays_asked_when_prices_change(
    desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new price list that comes between the number and F9 does not empty the wish."""
    keyboard.press("1", Qt.Key.Key_Down, "2")
    dearer = tuple(reversed(prices()))
    monkeypatch.setattr(counter, "prices", lambda _: dearer)
    desk.reread()
    asked = desk.selling.wish.price()
    assert asked is not None
    assert (asked.id, desk.selling.wish.total()) == (prices()[1].id, 3)
    keyboard.press(F9)
    assert desk.selling.step == Step.CASH
    assert [place.price_type for place in desk.selling.basket.places].count(asked.id) == 2


def test_a_door_chooses_from_what_came_after_it_asked(
    qtbot: QtBot, gate: FakeGate, bridge: Bridge, look: Look
) -> None:
    """Opened before its first pull it asks from an empty list; what comes is ticked in it."""
    tonight, gate.shows, gate.picked = gate.shows, (), ()
    door = DoorWindow(gate, bridge, look, "nl", StillClock())
    shown(qtbot, door, 768)
    door.greet(operators()[0])
    assert door.pages.currentWidget() is door.chooser
    gate.shows = tonight
    door.reread()
    QTest.keyClick(door.chooser.list, ENTER)
    qtbot.waitUntil(lambda: len(gate.picked) == 2)


def test_a_show_that_comes_later_is_not_ticked_by_itself(
    qtbot: QtBot, door: DoorWindow, gate: FakeGate
) -> None:
    """Who unticked one, or chose before, is not overruled by the next pull."""
    first, second = gate.shows
    gate.picked = (first.id,)
    door.commands["F3"]()
    gate.shows = (second, first)
    door.reread()
    door.chooser.name.setText("zij")
    QTest.keyClick(door.chooser.list, ENTER)
    qtbot.waitUntil(lambda: gate.door == "zij")
    assert gate.picked == (first.id,)


class _Passing(StillClock):
    """A clock that somebody may put forward."""

    later_ms = 0

    def wall_ms(self) -> int:
        return super().wall_ms() + self.later_ms


def test_a_desk_that_was_left_on_overnight_offers_the_next_performance(
    qtbot: QtBot, counter: FakeCounter, bridge: Bridge, look: Look
) -> None:
    """At nine in the morning nobody buys a ticket for yesterday; what is in a basket stays."""
    clock = _Passing()
    desk = DeskWindow(counter, bridge, look, "nl", clock)
    shown(qtbot, desk, 688)
    desk.greet(operators()[0])
    tonight = desk.selling.performance
    assert tonight is not None
    clock.later_ms = 3 * 3_600_000
    desk.ticked.emit()
    assert desk.selling.performance == tonight
    hand = Keyboard(desk)
    hand.press("1", ENTER)
    clock.later_ms = 14 * 3_600_000
    desk.ticked.emit()
    assert desk.selling.performance == tonight
    desk.commands["Ctrl+Z"]()
    desk.ticked.emit()
    moved = desk.selling.performance
    assert moved is not None
    assert moved.starts_local > tonight.starts_local

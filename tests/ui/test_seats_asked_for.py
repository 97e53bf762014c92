"""Seats asked for by name: over an aisle they are had, and a refusal leaves nothing to pay for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from boxoffice.ids import SeatIndex
from boxoffice.views import SeatState
from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_house import StillClock, operators
from tests.ui.halls import with_aisle
from tests.ui.keyboard import Keyboard
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.theme import Look

F5, F8, F9 = Qt.Key.Key_F5, Qt.Key.Key_F8, Qt.Key.Key_F9
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
pay_keys = pytest.mark.parametrize("key", [F8, F9])


@pytest.fixture
def counter() -> FakeCounter:
    """A hall with an aisle between the seats 12 and 13."""
    counter = FakeCounter()
    counter.hall = with_aisle(counter.hall, 12)
    return counter


@pytest.fixture
def hand(qtbot: QtBot, counter: FakeCounter, bridge: Bridge, look: Look) -> Keyboard:
    """At the desk of that hall."""
    window = DeskWindow(counter, bridge, look, "nl", StillClock())
    shown(qtbot, window, 688)
    window.greet(operators()[0])
    return Keyboard(window)


@pytest.fixture
def desk(hand: Keyboard) -> DeskWindow:
    """Its window."""
    assert isinstance(hand._window, DeskWindow)
    return hand._window


def in_basket(desk: DeskWindow, counter: FakeCounter) -> list[str]:
    """The seats taken."""
    return [counter.hall.seats[place.seat or 0].label for place in desk.selling.basket.places]


def step(desk: DeskWindow) -> Step:
    """Read anew: a checker must not remember it over a key."""
    return desk.selling.step


def sell(desk: DeskWindow, counter: FakeCounter, label: str) -> SeatIndex:
    """Somebody else was first."""
    (seat,) = (n for n, seat in enumerate(counter.hall.seats) if seat.label == label)
    counter.states[seat] = SeatState.SOLD
    desk.reread()
    return SeatIndex(seat)


def test_task_6_takes_both_sides_of_an_aisle(
    desk: DeskWindow, hand: Keyboard, counter: FakeCounter
) -> None:
    """`2` `F5` `g` `1` `2` `Enter` `F8`: they stand on both sides, and are what was asked."""
    hand.press("2", F5, "g12", ENTER, F8)
    assert in_basket(desk, counter) == ["G12", "G13"]
    assert step(desk) == Step.CARD


@pay_keys
def test_a_taken_seat_between_is_refused_and_nothing_else_is_sold(
    desk: DeskWindow, hand: Keyboard, counter: FakeCounter, key: Qt.Key
) -> None:
    """F8 and F9 say again what to do; no ring, no price, no payment for other seats."""
    sell(desk, counter, "G13")
    hand.press("3", F5, "g12", ENTER)
    assert step(desk) == Step.NOTICE
    assert not desk.selling.ring()
    hand.press(key)
    assert step(desk) == Step.NOTICE
    assert desk.strip.message.happened.text() == "Vanaf G12 zijn er geen 3 samen vrij"
    assert "Kies een andere plaats" in desk.strip.message.now.text()
    assert not desk.selling.quote.lines
    assert in_basket(desk, counter) == []


@pay_keys
def test_one_seat_that_is_gone_is_not_replaced_by_another(
    desk: DeskWindow, hand: Keyboard, counter: FakeCounter, key: Qt.Key
) -> None:
    """One asked for is a wish too."""
    sell(desk, counter, "G12")
    hand.press("1", F5, "g12", ENTER, key)
    assert step(desk) == Step.NOTICE
    assert desk.strip.message.happened.text() == "G12 is niet vrij"
    assert in_basket(desk, counter) == []


def test_after_a_refusal_the_wish_still_counts_for_another_seat(
    desk: DeskWindow, hand: Keyboard, counter: FakeCounter
) -> None:
    """F5 goes back to the seats; nobody types the 2 again, and F8 pays for what was taken."""
    sell(desk, counter, "G13")
    hand.press("2", F5, "g12", ENTER, F5, "g14", ENTER, F8)
    assert in_basket(desk, counter) == ["G14", "G15"]
    assert step(desk) == Step.CARD


def test_escape_forgets_a_refused_wish_and_a_new_one_is_proposed(
    desk: DeskWindow, hand: Keyboard, counter: FakeCounter
) -> None:
    """Message away, wish away; the next number asks for the best seats as ever."""
    sell(desk, counter, "G13")
    hand.press("2", F5, "g12", ENTER, ESC, ESC)
    assert desk.selling.wish.total() == 0
    hand.press("2")
    assert len(desk.selling.ring()) == 2


def test_a_number_typed_after_a_refusal_is_a_new_wish(
    desk: DeskWindow, hand: Keyboard, counter: FakeCounter
) -> None:
    """The best two, with their ring, and F8 asks the money for those."""
    sell(desk, counter, "G13")
    hand.press("2", F5, "g12", ENTER, "2")
    assert len(desk.selling.ring()) == 2
    hand.press(F8)
    assert step(desk) == Step.CARD


def test_what_is_said_of_the_seat_under_the_cursor_follows_it(
    qtbot: QtBot, desk: DeskWindow, hand: Keyboard
) -> None:
    """Taken, it is in the basket, and no longer free."""
    hand.press(F5, F5, "g12")
    qtbot.waitUntil(lambda: desk.centre.seat_said.text() == "G12 · vrij")
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.centre.seat_said.text() == "G12 · in mandje")


def shown_by(desk: DeskWindow, counter: FakeCounter) -> list[str]:
    """The seats that wear the ring."""
    return [counter.hall.seats[seat].label for seat in desk.selling.ring()]


@pytest.mark.parametrize("go", [ENTER, F8, F9])
@pytest.mark.parametrize("view", [(F5,), (F5, F5)], ids=["list", "map"])
def test_ring_enter_and_payment_mean_the_seats_that_were_typed(
    qtbot: QtBot,
    desk: DeskWindow,
    hand: Keyboard,
    counter: FakeCounter,
    go: Qt.Key,
    view: tuple[Qt.Key, ...],
) -> None:
    """`2` `F5` `k2`: the ring stayed at the proposal, Enter took K2 and K3, F9 the proposal."""
    hand.press("2", *view, "k2")
    qtbot.waitUntil(lambda: shown_by(desk, counter) == ["K2", "K3"])
    assert [line.label for line in desk.selling.quote.lines] == ["K2", "K3"]
    hand.press(go)
    assert in_basket(desk, counter) == ["K2", "K3"]


def test_an_arrow_moves_the_ring_and_the_key_of_payment_follows_it(
    qtbot: QtBot, desk: DeskWindow, hand: Keyboard, counter: FakeCounter
) -> None:
    """A seat from which it cannot be had proposes nothing, and F9 takes nothing else."""
    sell(desk, counter, "K4")
    hand.press("2", F5, F5, "k1", Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: shown_by(desk, counter) == ["K2", "K3"])
    hand.press(Qt.Key.Key_Right)
    assert shown_by(desk, counter) == []
    assert "Vanaf K3" in desk.strip.total.hint.text()
    hand.press(F9)
    assert in_basket(desk, counter) == []


def test_enter_takes_the_ring_where_the_cursor_stayed_elsewhere(
    desk: DeskWindow, hand: Keyboard, counter: FakeCounter
) -> None:
    """The cursor of the sale before says nothing about this one."""
    hand.press(F5, "k2", ESC, ESC, "2")
    ring = shown_by(desk, counter)
    assert "K2" not in ring
    hand.press(F5, ENTER)
    assert in_basket(desk, counter) == ring


@pytest.mark.parametrize("name", ["z9", "a99"])
@pytest.mark.parametrize("count", ["", "1", "2"])
@pytest.mark.parametrize("go", [ENTER, Qt.Key.Key_Space])
@pytest.mark.parametrize("view", [(F5,), (F5, F5)], ids=["list", "map"])
def test_a_seat_that_there_is_not_is_said_and_nothing_is_taken(
    qtbot: QtBot, desk: DeskWindow, hand: Keyboard, counter: FakeCounter,
    name: str, count: str, go: Qt.Key, view: tuple[Qt.Key, ...],
) -> None:  # fmt: skip
    """It took the seats under the cursor, or gave one back."""
    hand.press("1", F5, "k2", ENTER, ESC, count, *view, name)
    said = f"Er is hier geen plaats {name.upper()}"
    qtbot.waitUntil(lambda: desk.strip.message.happened.text() == said)
    assert not desk.selling.ring()
    hand.press(go)
    assert desk.strip.message.happened.text() == said
    assert in_basket(desk, counter) == ["K2"]
    if count:
        hand.press(F9)
        assert in_basket(desk, counter) == ["K2"]
        assert step(desk) == Step.NOTICE


def test_after_a_seat_that_there_is_not_another_is_typed_at_once(
    qtbot: QtBot, desk: DeskWindow, hand: Keyboard, counter: FakeCounter
) -> None:
    """The hand is still at the seats."""
    hand.press("2", F5, "a99")
    qtbot.waitUntil(desk.selling.missing)
    hand.press("k3", ENTER)
    assert in_basket(desk, counter) == ["K3", "K4"]
    assert step(desk) == Step.REST

"""The till beside its close: cash in and out, an X, a count tomorrow, a wrong method."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from boxoffice.ids import Cents
from boxoffice.views import Method, WrongTender
from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_house import NOW_MS
from tests.ui.fake_order import ORDER
from tests.ui.keyboard import Keyboard
from ui.desk.window import DeskWindow

F9, F12, ENTER = Qt.Key.Key_F9, Qt.Key.Key_F12, Qt.Key.Key_Return


def test_cash_is_moved_and_the_till_closed_now_to_be_counted_tomorrow(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """F8 asks for what is missing; Ctrl+S closes; the next F12 counts, then asks the float."""
    keyboard.press(F12)
    till = desk.till
    assert till is not None
    qtbot.waitUntil(till.isVisible)
    hand = Keyboard(till)
    hand.press(Qt.Key.Key_F8)
    assert till.focusWidget() is till.other.moving.amount
    hand.press("5", "0", Qt.Key.Key_F8)
    assert till.focusWidget() is till.other.moving.reason
    till.other.moving.reason.setText("kluis")
    hand.press(Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: counter.moved == [(-5000, "kluis")])
    hand.press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: counter.x_reports == 1)
    qtbot.waitUntil(till.bar.isEnabled)
    QTest.keyClick(till, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: till.closed is not None)
    assert counter.counts == []
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.till is None)
    keyboard.press(F12)
    late = desk.till
    assert late is not None
    assert late.late
    qtbot.waitUntil(late.isVisible)
    Keyboard(late).press(Qt.Key.Key_Escape)
    qtbot.waitUntil(desk.strip.asks_float)


def test_a_sale_of_the_very_difference_is_put_right_before_a_reason_is_asked(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """Enter on it books it the other way, and the difference is told anew."""
    one = WrongTender(ORDER.id, "2-0141", NOW_MS, Cents(4400), Method.CASH, Method.CARD_BY_HAND)
    counter.wrong = (one,)
    keyboard.press(F12)
    till = desk.till
    assert till is not None
    qtbot.waitUntil(till.isVisible)
    hand = Keyboard(till)
    hand.press("1", F9)
    qtbot.waitUntil(till.outcome.wrong.hasFocus)
    counter.wrong = ()
    hand.press(ENTER)
    qtbot.waitUntil(lambda: counter.put_right == [(ORDER.id, Method.CASH, Method.CARD_BY_HAND)])
    qtbot.waitUntil(till.outcome.signing.reason.hasFocus)

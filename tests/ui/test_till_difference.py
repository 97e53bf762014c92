"""The window that closes the till, where the house protects a difference: on the real core."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Shift
from tests.boxoffice.actions.test_vouchers import house_says
from tests.house import BRAM, PIN, House
from tests.ui.keyboard import Keyboard
from tests.ui.real_house import opened_desk, opened_house
from ui.bridge import Bridge
from ui.desk.till import TillDialog
from ui.desk.window import DeskWindow
from ui.theme import Look

F9, F12, ENTER = Qt.Key.Key_F9, Qt.Key.Key_F12, Qt.Key.Key_Return
WHY = "te veel teruggegeven"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk with 150.00 in its drawer."""
    yield from opened_house(tmp_path)


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it."""
    yield from opened_desk(qtbot, qapp, house, bridge, look)


def counted(qtbot: QtBot, desk: DeskWindow) -> tuple[TillDialog, Keyboard]:
    """One note of 200 is booked, which is 50 too much, and the reason is typed."""
    Keyboard(desk).press(F12)
    till = desk.till
    assert till is not None
    qtbot.waitUntil(till.isVisible)
    hand = Keyboard(till)
    hand.press("1", F9)
    qtbot.waitUntil(till.outcome.signing.reason.hasFocus)
    till.outcome.signing.reason.setText(WHY)
    return till, hand


def test_a_second_person_signs_and_nothing_typed_is_lost_before(
    qtbot: QtBot, house: House, desk: DeskWindow
) -> None:
    """It says who must sign and goes there; their name shows the field of their PIN."""
    house_says(house, till_difference="second")
    till, hand = counted(qtbot, desk)
    signing = till.outcome.signing
    hand.press(F9)
    qtbot.waitUntil(signing.names.hasFocus)
    assert "tweede persoon" in till.outcome._message.text()
    assert (signing.reason.text(), till.count.cents()) == (WHY, 20_000)
    assert not signing.second_pin.isVisible()
    signing.names.choose(BRAM)
    assert signing.second_pin.isVisible()
    hand.press(ENTER)
    assert till.focusWidget() is signing.second_pin
    hand.press("1", F9)
    qtbot.waitUntil(till.bar.isEnabled)
    assert (signing.second(), signing.second_pin.text()) == (BRAM, "")
    hand.press(*PIN, F9)
    qtbot.waitUntil(lambda: till.closed is not None)
    (shift,) = house.rows(Shift)
    assert (shift.second, house.events("shift_count")) == (BRAM, 1)
    hand.press(ENTER)


def test_somebody_alone_signs_with_their_own_pin(
    qtbot: QtBot, house: House, desk: DeskWindow
) -> None:
    """The field shows when the house wants it."""
    house_says(house, till_difference="own_pin")
    till, hand = counted(qtbot, desk)
    assert not till.outcome.signing.pin.isVisible()
    hand.press(F9)
    qtbot.waitUntil(till.outcome.signing.pin.hasFocus)
    assert "pincode" in till.outcome._message.text()
    hand.press(*PIN, F9)
    qtbot.waitUntil(lambda: till.closed is not None)
    hand.press(ENTER)


def test_a_name_that_is_taken_back_takes_its_pin_along(
    qtbot: QtBot, house: House, desk: DeskWindow
) -> None:
    """Where nobody must sign, whoever chose a name by mistake closes without."""
    till, hand = counted(qtbot, desk)
    signing = till.outcome.signing
    signing.names.choose(BRAM)
    signing.second_pin.setText("12")
    signing.names.choose("")
    assert (signing.second_pin.isVisible(), signing.second_pin.text()) == (False, "")
    hand.press(F9)
    qtbot.waitUntil(lambda: till.closed is not None)
    assert [shift.second for shift in house.rows(Shift)] == [b""]
    hand.press(ENTER)

"""Parts of a payment stay while the hand is elsewhere: a card may have paid one already."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.views import Method
from tests.house import House
from tests.ui.real_desk import ALT, ESC, F2, F4, F7, F8, F9, SHIFT, Hand, quiet
from tests.ui.real_house import opened_desk
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.theme import Look


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """Two places in the basket, ten euros of them paid by card."""
    house.sell(9)
    for window in opened_desk(qtbot, qapp, house, bridge, look, house.clock):
        hand = Hand(window)
        hand.press("2")
        hand.held(SHIFT, F9)
        hand.press("10", F8)
        assert parts(window) == [(Method.CARD_BY_HAND, 1000)]
        yield window


def parts(desk: DeskWindow) -> list[tuple[Method, int | None]]:
    """What is paid so far."""
    return [(part.method, part.cents) for part in desk.selling.parts.parts]


def among_them(desk: DeskWindow) -> bool:
    """The strip asks for the rest, and ten euros are paid."""
    asked = desk.selling.step == Step.MIXED and desk.strip.mixed.isVisible()
    return asked and parts(desk) == [(Method.CARD_BY_HAND, 1000)]


@pytest.mark.parametrize("elsewhere", [(F4,), (F4, "Bram"), (F2,), (F2, "kip")])
def test_esc_elsewhere_takes_no_part_back(
    qtbot: QtBot, desk: DeskWindow, hand: Hand, elsewhere: tuple[Qt.Key | str, ...]
) -> None:
    """It is one step back: the customer or the search away. It took the part, and asked on."""
    hand.press(*elsewhere)
    quiet(qtbot, desk)
    hand.press(ESC)
    assert not desk.who.asks()
    assert not desk.left.search.text()
    assert among_them(desk)


def test_shift_f9_among_the_parts_begins_no_other_payment(desk: DeskWindow, hand: Hand) -> None:
    """What was paid by card was forgotten, and nothing said so."""
    hand.held(SHIFT, F9)
    assert among_them(desk)


@pytest.mark.parametrize("keys", [(ALT, "L"), (Qt.KeyboardModifier.NoModifier, F7)])
def test_they_are_there_again_after_what_was_left(
    qtbot: QtBot, desk: DeskWindow, hand: Hand, keys: tuple[Qt.KeyboardModifier, Qt.Key | str]
) -> None:
    """The last sale was looked at in between; or nothing was reserved: `F7` and `Esc`."""
    hand.held(*keys)
    quiet(qtbot, desk)
    hand.press(ESC)
    hand.held(SHIFT, F9)
    assert among_them(desk)


def test_the_same_places_that_were_taken_anew_begin_with_none(
    qtbot: QtBot, desk: DeskWindow, hand: Hand
) -> None:
    """Another customer has paid nothing."""
    hand.press(F7)
    quiet(qtbot, desk)
    hand.press(ESC, ESC, ESC)
    assert not desk.selling.basket
    hand.press("2")
    hand.held(SHIFT, F9)
    assert (desk.selling.step, parts(desk)) == (Step.MIXED, [])

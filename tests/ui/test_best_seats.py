"""Best seats on the strip: parts where four together are not free, a wheelchair with company."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import Ticket
from boxoffice.views import Link
from tests.hall import ROW, TONIGHT, WHEELCHAIRS
from tests.house import House
from tests.ui.real_desk import ALT, ENTER, ESC, F9, Hand
from tests.ui.real_house import LINKS, opened_desk, opened_house
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.theme import Look

OWN = (0, 1, ROW, ROW + 1, ROW + 9, WHEELCHAIRS[0])
"""Two seats at the left of each row, one at the right, and a wheelchair place."""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk with a few own seats; nothing else is free."""
    yield from opened_house(tmp_path, seats=OWN, evenings=(TONIGHT,))


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it."""
    yield from opened_desk(qtbot, qapp, house, bridge, look)


def test_four_that_are_not_together_are_offered_in_parts_while_cut_off(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Own seats, 2 + 2, said and ringed before anything is taken; Enter takes them."""
    hand.press("4")
    assert desk.selling.notice is not None
    assert "2\u00a0+\u00a02" in desk.selling.notice.happened
    assert "A1–A2 + B1–B2" in desk.selling.notice.now
    assert not desk.selling.basket.places
    assert set(desk.selling.ring()) == {0, 1, ROW, ROW + 1}
    hand.press(ENTER)
    assert desk.selling.step == Step.REST, "nothing is taken yet, it said"
    assert len(desk.selling.basket.places) == 4
    hand.press(F9, ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert {ticket.seat for ticket in house.rows(Ticket)} == {0, 1, ROW, ROW + 1}


def test_fewer_are_together_again(desk: DeskWindow, hand: Hand) -> None:
    """Another number is proposed anew, without the message."""
    hand.press("4")
    hand.press(ESC, ESC, "2")
    assert desk.selling.notice is None
    assert desk.selling.ring() == (0, 1)


@LINKS
def test_alt_w_proposes_a_wheelchair_place_with_its_companion(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, link: Link
) -> None:
    """Two places: nobody else's wheelchair place is proposed while cut off; once more: ordinary
    seats.
    """
    house.line.state = link
    hand.held(ALT, "W")
    ring = desk.selling.ring()
    assert WHEELCHAIRS[0] == ring[0]
    assert len(ring) == 2
    assert "rolstoel" in desk.strip.total.detail.text()
    hand.held(ALT, "W")
    assert not set(WHEELCHAIRS) & set(desk.selling.ring())
    hand.held(ALT, "W")
    hand.press(F9, ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert WHEELCHAIRS[0] in {ticket.seat for ticket in house.rows(Ticket)}


def test_after_esc_no_key_takes_what_is_not_proposed(desk: DeskWindow, hand: Hand) -> None:
    """The strip said that Enter takes places, of which there were none, and F9 sells them."""
    hand.press("9", ESC)
    assert not desk.selling.ring()
    assert desk.strip.total.hint.text() == ""
    hand.press(ESC)
    hand.held(ALT, "W")
    hand.press("9", ESC)
    assert desk.strip.total.detail.text() == "rolstoel met begeleider"

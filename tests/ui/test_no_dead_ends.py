"""Keys that led nowhere, or where nobody wanted to go: each now says what it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.errors import Refused
from boxoffice.fold.rows import Reservation
from boxoffice.views import Details
from tests.hall import TONIGHT, WHEELCHAIRS
from tests.house import House, seated
from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_house import StillClock, operators
from tests.ui.keyboard import Keyboard
from tests.ui.real_desk import ALT, CTRL, ENTER, ESC, F2, F7, F9, Hand, quiet
from tests.ui.real_house import opened_desk, opened_house
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.who_work import Who
from ui.desk.window import DeskWindow
from ui.theme import Look

MINUTE = 60_000


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk with ten seats and a wheelchair place with its neighbour, the till open."""
    yield from opened_house(tmp_path, seats=(*range(10), *WHEELCHAIRS), evenings=(TONIGHT,))


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it; its clock is the core's."""
    yield from opened_desk(qtbot, qapp, house, bridge, look, house.clock)


def test_two_in_the_basket_and_then_a_wheelchair_are_two(desk: DeskWindow, hand: Hand) -> None:
    """`2` `Enter` `Alt+W` asked for two more; `Ctrl+Z` has the first two again."""
    hand.press("2", ENTER)
    first = desk.selling.basket
    hand.held(ALT, "W")
    assert desk.selling.wish.total() == 2
    assert not desk.selling.basket.places
    assert desk.selling.proposal is not None
    assert set(desk.selling.proposal.seats) & set(WHEELCHAIRS)
    assert "rolstoel met begeleider" in desk.strip.total.detail.text()
    hand.press(ENTER)
    assert len(desk.selling.basket.places) == 2
    hand.held(CTRL, "Z")
    hand.held(CTRL, "Z")
    assert desk.selling.basket == first


def test_esc_after_it_has_the_two_back_in_the_basket(desk: DeskWindow, hand: Hand) -> None:
    """A slip costs nothing."""
    hand.press("2", ENTER)
    first = desk.selling.basket
    hand.held(ALT, "W")
    hand.press(ESC)
    assert desk.selling.basket == first
    assert not desk.selling.wish.total()


def test_where_no_wheelchair_place_is_free_the_basket_stays(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """It says so, and nothing was taken out for it."""
    house.sell(*WHEELCHAIRS)
    desk.reread()
    hand.press("2", ENTER)
    first = desk.selling.basket
    hand.held(ALT, "W")
    assert desk.selling.notice is not None
    assert desk.selling.notice.tone == "warning"
    assert desk.selling.basket == first
    assert not desk.selling.wish.wheelchair


def test_enter_on_a_name_that_is_not_found_asks_who_it_is(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`petr` `Enter` emptied the field and said nothing; now it is the name of a customer."""
    hand.press("petr")
    assert "Enter: als klant" in desk.left._nothing.text().replace("\u00a0", " ")
    hand.press(ENTER)
    assert desk.who.ask == Who.CUSTOMER
    assert desk.strip.who.name.text() == "petr"
    assert "Niets gevonden" in desk.strip.who.nothing.text()
    hand.press(ESC)
    house.counter.store_customer(Details("Petra Janssens"))
    hand.press("petr", ENTER, ENTER)
    quiet(qtbot, desk)
    assert desk.selling.basket.name == "Petra Janssens"


def test_a_number_that_is_not_found_stays_to_be_put_right(desk: DeskWindow, hand: Hand) -> None:
    """It is nobody's name."""
    hand.press(F2, "9999", ENTER)
    assert desk.selling.notice is not None
    assert "9999" in desk.selling.notice.happened
    assert desk.left.search.text() == "9999"


@pytest.mark.parametrize("late", ["programme", "offered"])
def test_without_a_programme_or_prices_the_screen_says_what_to_do(
    qtbot: QtBot, counter: FakeCounter, bridge: Bridge, look: Look, late: str
) -> None:
    """At rest, and after each key that would sell."""
    setattr(counter, late, False)
    desk = DeskWindow(counter, bridge, look, "nl", StillClock())
    shown(qtbot, desk, 688)
    desk.greet(operators()[0])
    word = "nog geen voorstellingen" if late == "programme" else "nog geen prijzen"
    if late == "programme":
        assert word in desk.strip.total.places.text()
        assert "Beheer" in desk.strip.total.detail.text()
    for key in ("2", F9, F7):
        desk.selling.rest()
        Keyboard(desk).press(key)
        assert desk.selling.notice is not None
        assert word in desk.selling.notice.happened


def test_after_the_beginning_nothing_is_reserved_that_would_be_due_at_once(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """It says so when F7 is pressed, the basket stays, and it is sold."""
    house.clock.now += 65 * MINUTE
    hand.press("2", F7)
    assert desk.who.ask == Who.NOTHING
    assert "begonnen" in desk.strip.message.happened.text()
    assert len(desk.selling.basket.places) == 2
    assert not house.rows(Reservation)
    hand.press(F9)
    assert desk.selling.step == Step.CASH


def test_what_is_kept_longer_is_never_due_at_once(house: House) -> None:
    """After the beginning F7 in the list kept it until the beginning."""
    kept = house.counter.reserve(seated(0), "Peeters")
    house.clock.now += 65 * MINUTE
    with pytest.raises(Refused, match="reserve_too_late"):
        house.counter.keep_longer((kept.reservation,))
    assert house.rows(Reservation)[0].until == "2026-11-27T19:50"

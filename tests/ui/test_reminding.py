"""Who is to be reminded, at the desk: of every show, reached and answered by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.basket import Basket, Place
from boxoffice.fold.rows import Order, ReservedPlace
from boxoffice.ids import CustomerId, PerformanceId, SeatIndex
from boxoffice.views import Details
from tests.hall import FULL, TOMORROW, TONIGHT
from tests.house import OTHER, House
from tests.ui.real_desk import CTRL, DOWN, ENTER, ESC, F5, F7, F9, SHIFT, SPACE, Hand, quiet
from tests.ui.real_house import opened_desk, opened_house
from ui.bridge import Bridge
from ui.desk.list_work import Listed
from ui.desk.window import DeskWindow
from ui.theme import Look

HOUR = 3_600_000


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk with ten seats of its own on both evenings; one reservation for each of them."""
    for house in opened_house(tmp_path):
        known = house.counter.store_customer(Details("Jo Janssens", "jo@example.org", "0476 12"))
        keep(house, TOMORROW, 2, 3, name="Jo Janssens", customer=known.id)
        keep(house, TONIGHT, 0, name="Peeters", note="056 22 33 44")
        yield house


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it; its clock is the core's."""
    yield from opened_desk(qtbot, qapp, house, bridge, look, house.clock)


@pytest.fixture
def hand(desk: DeskWindow) -> Hand:
    """Somebody at the desk, with the list open: three times F5 behind the reservations."""
    hand = Hand(desk)
    hand.held(SHIFT, F7)
    hand.press(F5, F5, F5)
    return hand


def keep(
    house: House, show: PerformanceId, *seats: int, name: str, note: str = "",
    customer: CustomerId = CustomerId(b""),
) -> None:  # fmt: skip
    """Keep seats of an evening for somebody."""
    places = tuple(Place(show, FULL, SeatIndex(seat)) for seat in seats)
    house.counter.reserve(Basket(places, customer), name, note)


def names(desk: DeskWindow) -> list[str]:
    """Who stands in the list."""
    return [row.main for row in desk.page.rows.rows.rows]


def shown(desk: DeskWindow) -> Listed:
    """Read anew: a checker must not remember it over a key."""
    return desk.listing.shown


def states(house: House) -> list[str]:
    """What became of each reserved place."""
    return sorted(place.state for place in house.rows(ReservedPlace))


def test_the_list_has_every_show_with_how_to_reach_whom(desk: DeskWindow, hand: Hand) -> None:
    """Earliest deadline first; show, places, telephone, e-mail and note stand with the name."""
    assert hand.count == 5
    assert shown(desk) == Listed.REMIND
    assert names(desk) == ["Peeters", "Jo Janssens"]
    tonight, tomorrow = desk.page.rows.rows.rows
    assert "056 22 33 44" in tonight.detail
    assert all(word in tomorrow.detail for word in ("Kip!", "A3–A4", "0476 12", "jo@example.org"))
    assert (tomorrow.trail, tomorrow.trail_detail) == ("14:50", "28/11")
    hand.press(F5)
    assert shown(desk) == Listed.KEPT


def test_only_within_two_days_and_before_the_deadline(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """What lapsed is no reminder any more; what is far away is none yet."""
    house.clock.now += HOUR  # 20:00: tonight's were kept until 19:50
    desk.reread()
    assert names(desk) == ["Jo Janssens"]
    house.clock.now -= 40 * HOUR
    desk.reread()
    assert names(desk) == ["Peeters"]


def test_one_is_freed_from_there_and_reserved_again(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Space, Enter: the places of a show that is not even chosen; Ctrl+Z within ten seconds."""
    hand.press(DOWN, SPACE, ENTER)
    quiet(qtbot, desk)
    assert states(house) == ["released", "released", "reserved"]
    assert names(desk) == ["Peeters"]
    hand.held(CTRL, "Z")
    quiet(qtbot, desk)
    assert states(house) == ["released", "released", "reserved", "reserved", "reserved"]
    assert names(desk) == ["Peeters", "Jo Janssens"]


def test_one_is_kept_longer_from_there(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """F7: until the show begins."""
    hand.press(DOWN, F7)
    quiet(qtbot, desk)
    assert {row.kept.until for row in house.counter.to_remind()} == {
        "2026-11-27T19:50", "2026-11-28T15:00",
    }  # fmt: skip


def test_one_is_collected_from_there(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Enter opens it, its own show comes in front, and it is paid."""
    hand.press(DOWN, ENTER)
    assert not desk.page.isVisible()
    assert desk.selling.performance is not None
    assert desk.selling.performance.id == TOMORROW
    hand.press(F9, ENTER)
    quiet(qtbot, desk)
    (order,) = house.rows(Order)
    assert order.state == "paid"
    assert states(house) == ["collected", "collected", "reserved"]


def test_what_another_desk_keeps_is_listed_and_said(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """It can be called about, not freed: its owner does that."""
    grant = house.grant(device=OTHER, performance=TOMORROW)
    for place in house.rows(ReservedPlace):
        if place.performance == TOMORROW:
            house.put(replace(place, grant=grant))
    desk.reread()
    assert "Kassa 3" in desk.page.rows.rows.rows[1].detail
    hand.press(DOWN, SPACE)
    assert desk.listing.marked == frozenset()
    assert "Kassa 3" in desk.strip.message.happened.text()


def test_a_mark_does_not_go_along_to_another_list(desk: DeskWindow, hand: Hand) -> None:
    """Enter would free what the person does not see."""
    hand.held(CTRL, "A")
    assert len(desk.listing.marked) == 2
    hand.press(F5)
    assert desk.listing.marked == frozenset()


def test_esc_goes_back_to_the_seats(desk: DeskWindow, hand: Hand) -> None:
    """And the hand rests in the quantity."""
    hand.press(ESC)
    assert not desk.page.isVisible()
    assert desk.left.quantity.hasFocus()


def test_a_list_stays_in_front_when_the_window_becomes_narrow(
    qtbot: QtBot, desk: DeskWindow, hand: Hand
) -> None:
    """It was behind the plan, still open: Enter would have freed what nobody saw."""
    hand.press(SPACE)
    desk.resize(911, 460)
    qtbot.waitUntil(desk.narrow)
    assert desk.page.isVisible()
    assert desk.page.rows.hasFocus()
    desk.resize(1366, 688)
    qtbot.waitUntil(lambda: not desk.narrow())
    assert desk.page.isVisible()
    hand.press(ESC)
    assert not desk.page.isVisible()
    assert desk.centre.map.isVisible()

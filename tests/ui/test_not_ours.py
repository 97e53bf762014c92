"""A seat that another desk owns: refused with own seats proposed, and never shown as taken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from boxoffice.basket import Basket
from boxoffice.catalog.plan import Plan, Seat
from boxoffice.errors import Refused
from boxoffice.ids import SeatIndex
from boxoffice.views import Link, SeatState
from tests.ui.fake_counter import FakeCounter
from tests.ui.keyboard import Keyboard
from ui.desk.offers import offer_instead, refused_places
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.seatmap.geometry import PlanGeometry

ENTER, ESC, F9 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F9
A1, A2 = SeatIndex(0), SeatIndex(1)


@pytest.fixture
def foreign(desk: DeskWindow, counter: FakeCounter) -> FakeCounter:
    """A1 and A2 belong to another desk, which says so when it is asked."""
    counter.secure_fails = Refused(
        "seat_not_owned", seat="A1", owner="Kassa 2", alternatives="G14,G15"
    )
    counter.states[A1] = counter.states[A2] = SeatState.FREE_OTHER
    desk.reread()
    return counter


def offered(desk: DeskWindow) -> bool:
    """Whether own seats are proposed instead."""
    return desk.selling.step == Step.OFFER


def black(desk: DeskWindow) -> set[SeatIndex]:
    """Seats that the map and the list show as in the basket."""
    on_map = {seat for seat in range(len(desk.centre.map._states)) if _is_mine(desk, seat)}
    assert on_map == set(desk.centre.list.table._basket)
    return {SeatIndex(seat) for seat in on_map}


def _is_mine(desk: DeskWindow, seat: int) -> bool:
    return desk.centre.map._kind(SeatIndex(seat)).state == "mine"


def test_cut_off_the_refusal_comes_with_the_wish(
    qtbot: QtBot, desk: DeskWindow, foreign: FakeCounter
) -> None:
    """Nobody can be asked, so no key of payment is needed first; the basket stays as it was."""
    foreign.link = Link.OFFLINE
    desk.reread()
    desk.selling.toggle(A1)
    qtbot.waitUntil(lambda: offered(desk))
    assert not desk.selling.basket.places
    assert not black(desk)
    assert len(desk.selling.ring()) == 1
    # G14 is of another rank, so nothing says that it is the same; nor is a risk offered yet.
    assert desk.strip.message.now.text() == "Enter: G14 · F5: zelf kiezen · Alt+O: op risico."
    assert desk.strip.message.due.text() == "€\u00a020,00"


def test_enter_takes_what_is_offered_and_f9_goes_on_with_it(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, foreign: FakeCounter
) -> None:
    """F9 as with a quantity waiting: the seats first, then the money; nothing is sold yet."""
    foreign.link = Link.OFFLINE
    desk.reread()
    desk.selling.toggle(A1)
    qtbot.waitUntil(lambda: offered(desk))
    keyboard.press(F9)
    assert desk.selling.step == Step.CASH
    assert [line.label for line in desk.selling.quote.lines] == ["G14"]
    assert not foreign.sales


def test_what_was_refused_is_not_black_and_stays_wanted(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, foreign: FakeCounter
) -> None:
    """With a connection the claim is answered late: then the seats were in the basket already."""
    desk.selling.toggle(A1)
    desk.selling.toggle(A2)
    assert black(desk) == {A1, A2}
    keyboard.press(F9)
    qtbot.waitUntil(lambda: offered(desk))
    assert not black(desk)
    rows = desk.basket.lines.rows.rows
    assert [(row.lead, row.role, row.strong) for row in rows] == [
        ("G14", "muted", False),
        ("G15", "muted", False),
    ]
    keyboard.press(ESC)
    assert not black(desk)
    rows = desk.basket.lines.rows.rows
    assert [(row.lead, row.role, row.icon) for row in rows] == [
        ("A1", "warning", "triangle"),
        ("A2", "warning", "triangle"),
    ]


def test_one_refused_seat_leaves_the_others_taken(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, foreign: FakeCounter
) -> None:
    """Three in the basket, one refused: two stay black, one is offered."""
    keyboard.press("2", ENTER)
    own = set(desk.selling.basket.seats_of(desk.selling.performance.id))  # type: ignore[union-attr]
    desk.selling.toggle(A1)
    keyboard.press(F9)
    qtbot.waitUntil(lambda: offered(desk))
    assert black(desk) == own
    assert len(desk.selling.ring()) == 1
    keyboard.press(ENTER)
    assert len(black(desk)) == 3


def test_the_legend_is_dotted_when_the_map_is(desk: DeskWindow, counter: FakeCounter) -> None:
    """What the legend shows as "not ours" is what the map shows."""

    def dotted() -> list[str]:
        return [kind.state for kind, _ in desk.centre.legend.shown() if kind.offline]

    assert dotted() == []
    counter.link = Link.OFFLINE
    desk.reread()
    assert dotted() == ["other"]


def test_a_seat_of_a_numbered_row_is_found_by_the_name_the_core_says(
    counter: FakeCounter, desk: DeskWindow
) -> None:
    """Row 3 seat 12 is "3-12" everywhere; "312" might be row 31 seat 2."""
    row = tuple(Seat(f"3-{n}", "Z", "3", str(n), 1, n * 30.0, 0.0) for n in range(1, 20))
    geometry = PlanGeometry(Plan("P", 600, 100, ("r",), row))
    assert geometry.named("3-12") == (11,)
    assert geometry.named("312") == ()
    counter.hall = geometry.plan
    counter.states = bytearray(len(row))
    counter.states[11] = SeatState.FREE_OTHER
    performance = counter.performances()[0].id
    wish = desk.selling.wish.on_seats(performance, (SeatIndex(11),))
    error = Refused("seat_not_owned", seat="3-12", owner="Kassa 2", alternatives="3-14,3-15")
    at = refused_places(error, Basket(tuple(wish)), counter, geometry)
    offer = offer_instead(error, at, Basket(tuple(wish)), counter, geometry)
    assert offer is not None
    assert (offer.label, offer.same_rank) == ("3-14", True)

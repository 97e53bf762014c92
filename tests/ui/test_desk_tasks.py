"""The commonest tasks of screens.md §4 on the real window, their keys counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from boxoffice.errors import Refused, Unavailable
from boxoffice.ids import PerformanceId, SeatIndex
from boxoffice.views import Link, Method, Proposal, SeatState
from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_house import StillClock, operators
from tests.ui.keyboard import Keyboard
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.desk.pauses import GUARD_MS
from ui.desk.sale_state import Step
from ui.desk.strip import BAR_AFTER_MS
from ui.desk.window import DeskWindow
from ui.login import LoginScreen
from ui.shell import Shell
from ui.theme import Look

F5, F8, F9, F12 = Qt.Key.Key_F5, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F12
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def sold(desk: DeskWindow) -> bool:
    """Whether the last sale stands on the screen."""
    return step(desk) == Step.SOLD


def step(desk: DeskWindow) -> str:
    """Which step the sale is at."""
    return str(desk.selling.step)


def is_open(counter: FakeCounter) -> bool:
    """Whether the till is open."""
    return counter.shift() is not None


def taken(desk: DeskWindow) -> int:
    """How many places are in the basket."""
    return len(desk.selling.basket.places)


def close_till(counter: FakeCounter) -> None:
    """As in the morning."""
    counter.open = False


def labels(counter: FakeCounter, at: int = -1) -> list[str]:
    """Seats of a sale, as said at the counter."""
    seats = [counter.hall.seats[place.seat or 0] for place in counter.sales[at][0].places]
    return [f"{seat.row}{seat.number}" for seat in seats]


def test_task_1_two_full_price_cash_takes_three_keys(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """`2` `F9` `Enter`."""
    keyboard.press("2", F9, ENTER)
    qtbot.waitUntil(lambda: sold(desk))
    assert keyboard.count == 3
    assert labels(counter) == ["G11", "G12"]
    assert counter.sales[0][1].method == Method.CASH
    assert "bewaard" in desk.strip.sold.saved.text()
    assert desk.left.quantity.hasFocus()


def test_task_1_with_change_takes_five(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """The customer gives 50: `2` `F9` `5` `0` `Enter`; the change stays on the screen."""
    keyboard.press("2", F9, "50", ENTER)
    qtbot.waitUntil(lambda: sold(desk))
    assert keyboard.count == 5
    assert counter.sales[0][1].given_cents == 5000
    assert desk.strip.sold.change.text() == "€\u00a010,00"


def test_task_6_the_seats_asked_for_by_card(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """`2` `F5` `g` `1` `2` `Enter` `F8`, and Enter once the clerk saw it approved."""
    keyboard.press("2", F5, "g12", ENTER, F8)
    assert keyboard.count == 7
    assert step(desk) == Step.CARD
    assert not counter.sales
    keyboard.press(ENTER)
    qtbot.waitUntil(lambda: sold(desk))
    assert labels(counter) == ["G12", "G13"]
    assert counter.sales[0][1].method == Method.CARD_BY_HAND


def test_task_6_works_the_same_from_the_list(
    desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """F5 twice comes back to the plan; the jump and Enter are the same there."""
    keyboard.press("2", F5, F5, "g12", ENTER)
    seats = [counter.hall.seats[place.seat or 0].number for place in desk.selling.basket.places]
    assert seats == ["12", "13"]


def test_task_3_two_prices_together(
    desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """Two adults and one under 26 for Saturday: `z` `a` `Enter` `2` `+` `1` `F8`.

    Only its day says Saturday, and an earlier evening is in a hall with a word in `za`.
    """
    keyboard.press("za", ENTER, "2+1", F8)
    assert keyboard.count == 7
    assert desk.selling.performance is not None
    assert desk.selling.performance.starts_local.startswith("2026-11-28")
    assert [line.price_name for line in desk.selling.quote.lines] == ["Basis", "Basis", "-26"]


def test_what_is_asked_is_proposed_before_anything_is_taken(
    desk: DeskWindow, keyboard: Keyboard
) -> None:
    """The ring and the price are there, the basket is empty; Enter takes."""
    keyboard.press("3")
    assert len(desk.selling.ring()) == 3
    assert not desk.selling.basket.places
    assert desk.strip.total.amount.text() == "€\u00a060,00"
    keyboard.press(ENTER)
    assert taken(desk) == 3


def test_a_double_press_sells_once(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """For 400 ms after a commit F8, F9 and Enter do nothing."""
    now = [0]
    desk.selling._now_ms = lambda: now[0]
    keyboard.press("2", F9, ENTER)
    qtbot.waitUntil(lambda: sold(desk))
    now[0] = GUARD_MS - 1
    keyboard.press("1", F9, ENTER, F8, ENTER)
    assert len(counter.sales) == 1
    assert step(desk) == Step.REST
    now[0] = GUARD_MS
    keyboard.press(F9)
    assert step(desk) == Step.CASH


def test_enter_twice_while_it_is_written_sells_once(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """The step is BUSY until the disk has it; nothing says sold before."""
    counter.answering.clear()
    keyboard.press("2", F9, ENTER, ENTER, F9, ENTER)
    assert step(desk) == Step.BUSY
    assert not desk.bar.buttons["F9"].isEnabled()
    counter.answering.set()
    qtbot.waitUntil(lambda: sold(desk))
    assert len(counter.sales) == 1


def test_a_seat_of_another_desk_offers_own_seats(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """Words #3; the two own seats wear the ring, Enter takes them, nothing was charged."""
    counter.secure_fails = Refused(
        "seat_not_owned", seat="A1", owner="Kassa 2", alternatives="G14,G15"
    )
    for seat in (0, 1):
        counter.states[seat] = SeatState.FREE_OTHER
    desk.reread()
    desk.selling.toggle(0)  # type: ignore[arg-type]
    desk.selling.toggle(1)  # type: ignore[arg-type]
    keyboard.press(F9)
    qtbot.waitUntil(lambda: step(desk) == Step.OFFER)
    assert desk.strip.message.happened.text() == "A1 hoort bij Kassa 2"
    assert desk.strip.message.safe.text() == "Er is niets afgerekend."
    assert "G14, G15" in desk.strip.message.now.text()
    assert len(desk.selling.ring()) == 2
    keyboard.press(ENTER)
    seats = [counter.hall.seats[place.seat or 0].number for place in desk.selling.basket.places]
    assert seats == ["14", "15"]
    assert not counter.sales


def test_a_full_disk_says_not_sold(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """Words #6; the basket stays, no order number appears."""
    counter.fails = Unavailable("disk_full")
    keyboard.press("2", F9, ENTER)
    qtbot.waitUntil(lambda: step(desk) == Step.NOTICE)
    assert desk.strip.message.happened.text().startswith("NIET VERKOCHT")
    assert taken(desk) == 2
    assert not desk.selling.sold


def test_without_a_shift_nothing_is_sold(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """F9 says F12; F12 asks the float in the strip, Enter opens."""
    close_till(counter)
    desk.reread()
    keyboard.press("2", F9)
    assert step(desk) == Step.NOTICE
    assert "F12" in desk.strip.message.now.text()
    keyboard.press(F12, "150", ENTER)
    qtbot.waitUntil(lambda: is_open(counter))
    qtbot.waitUntil(desk.left.quantity.hasFocus)


def test_too_little_given_is_not_taken(
    desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """The strip stays and says how much is due."""
    keyboard.press("2", F9, "20", ENTER)
    assert step(desk) == Step.CASH
    assert "40,00" in desk.strip.cash.note.text()
    assert not counter.sales


def test_escape_goes_one_step_back_and_twice_empties(desk: DeskWindow, keyboard: Keyboard) -> None:
    """And Ctrl+Z brings the basket back."""
    keyboard.press("2", ENTER, F9, ESC)
    assert step(desk) == Step.REST
    keyboard.press(ESC)
    assert taken(desk) == 2
    keyboard.press(ESC)
    assert taken(desk) == 0
    desk.commands["Ctrl+Z"]()
    assert taken(desk) == 2


def test_offline_shows_in_the_status_line_and_on_the_plan(
    desk: DeskWindow, counter: FakeCounter
) -> None:
    """Nothing else changes."""
    counter.link, counter.waiting = Link.OFFLINE, 14
    desk.reread()
    assert desk.status.cells["sync"].cell.word == "offline sinds 19:12 · 14 wachten"
    assert desk.status.cells["sync"].cell.tone == "offline"


def test_the_till_is_counted_blind_and_closed(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """Expected amounts only after F9; a difference wants a reason; then the Z number."""
    keyboard.press(F12)
    till = desk.till
    assert till is not None
    qtbot.waitUntil(till.isVisible)
    hand = Keyboard(till)
    hand.press("1", ENTER)
    assert till.count.cents() == 20_000
    assert "F9" in till.outcome._wait.text()
    hand.press(F9)
    qtbot.waitUntil(till.outcome.differs)
    assert counter.counts[0]["cash"] == 20_000
    hand.press(F9)
    assert is_open(counter)
    till.outcome.signing.reason.setText("wisselgeld vergeten")
    hand.press(F9)
    qtbot.waitUntil(lambda: till.closed is not None)
    assert not is_open(counter)
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.till is None)


@pytest.mark.parametrize("width", [1366, 1920])
def test_the_regions_stand_where_they_are_drawn(desk: DeskWindow, width: int) -> None:
    """Left 300, right 376, the plan takes the rest; bar 56 and line 28 at the foot."""
    desk.resize(width, 688)
    assert desk.left.width() == 300
    assert desk.strip.width() == 376
    assert desk.centre.width() == width - 676
    assert desk.bar.height() == 56


def test_a_card_sale_shows_no_change_at_all(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard
) -> None:
    """Neither the amount nor its word; after the next cash sale both are back."""
    keyboard.press("1", F8, ENTER)
    qtbot.waitUntil(lambda: sold(desk))
    assert not desk.strip.sold.change.isVisible()
    shown = [label.text() for label in desk.strip.sold.findChildren(QLabel) if label.isVisible()]
    assert "WISSELGELD" not in shown
    desk.selling._guarded_until = 0
    keyboard.press("1", F9, ENTER)
    qtbot.waitUntil(desk.strip.sold.change.isVisible)


def test_a_long_claim_shows_its_bar_and_ignores_enter(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """From 200 ms on; what is typed meanwhile sells nothing."""
    counter.answering.clear()
    counter.states[0] = SeatState.FREE_OTHER
    desk.reread()
    desk.selling.toggle(SeatIndex(0))
    keyboard.press(F9)
    assert not desk.strip.waits()
    qtbot.waitUntil(desk.strip.waits, timeout=BAR_AFTER_MS + 1000)
    keyboard.press(ENTER, Qt.Key.Key_F7)
    assert step(desk) == Step.BUSY
    counter.answering.set()
    qtbot.waitUntil(lambda: step(desk) == Step.CASH)
    assert not desk.strip.waits()
    assert not counter.sales


def test_enter_on_a_line_gives_it_the_next_price(desk: DeskWindow, keyboard: Keyboard) -> None:
    """After the last comes the first; Ctrl+Z brings back what was."""

    def prices() -> list[str]:
        return [line.price_name for line in desk.selling.quote.lines]

    keyboard.press("2", ENTER)
    desk.basket.lines.setFocus()
    keyboard.press(Qt.Key.Key_Down, ENTER)
    assert prices() == ["Basis", "-26"]
    assert desk.basket.lines.hasFocus()
    keyboard.press(ENTER, ENTER, ENTER)
    assert prices() == ["Basis", "Vrijkaart"]
    keyboard.press(ENTER)
    assert prices() == ["Basis", "Basis"]
    QTest.keyClick(desk.basket.lines, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert prices() == ["Basis", "Vrijkaart"]


SCAN = "6BF3R9A8 11CBDE"


def test_a_scan_neither_types_nor_presses_in_the_till(
    qtbot: QtBot, desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """The counted pieces stay as they were, the cursor too, and nothing is booked."""
    keyboard.press(F12)
    till = desk.till
    assert till is not None
    qtbot.waitUntil(till.isVisible)
    hand = Keyboard(till)
    hand.press("4")
    desk.wedge.give_back()
    hand.press(SCAN, ENTER)
    assert till.count.fields[0].text() == "4"
    assert till.focusWidget() is till.count.fields[0]
    till.other.fields[1].setFocus()
    hand.press(SCAN, ENTER)
    assert till.other.bag() == ""
    assert not counter.counts
    till.reject()


def test_a_scan_neither_types_nor_presses_in_the_log_in(
    qtbot: QtBot, bridge: Bridge, look: Look, counter: FakeCounter
) -> None:
    """No tile, no PIN; a person's digits arrive as before."""
    desk = DeskWindow(counter, bridge, look, "nl", StillClock())
    login = LoginScreen(look, bridge, "CC De Kring", operators, counter.log_in)
    shell = Shell(look)
    shell.furnish(login, lambda: desk, lambda: None)
    shell.make_workplace()
    shown(qtbot, shell, 688)
    Keyboard(login).press("1234567890123", ENTER)
    desk.wedge.give_back()
    assert login.typed() == ("", 0)
    Keyboard(login).press("112")
    desk.wedge.give_back()
    assert login.typed() == ("An Peeters", 2)
    assert not desk.selling.notice


def test_a_scan_does_not_disturb_a_payment(
    desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """What was proposed as given stays proposed, and is still replaced by the next digit."""
    keyboard.press("2", F9)
    keyboard.press(SCAN, ENTER)
    assert step(desk) == Step.CASH
    keyboard.press("50")
    assert desk.strip.cash.cents() == 5000
    assert not counter.sales


def test_a_scan_at_the_desk_types_nothing_and_sells_nothing(
    desk: DeskWindow, keyboard: Keyboard, counter: FakeCounter
) -> None:
    """Its digits are taken back, its Enter is not an Enter."""
    keyboard.press("6BF3R9A8 11CBDE", ENTER)
    assert step(desk) == Step.NOTICE
    assert not desk.selling.wish.total()
    assert not desk.left.search.text()
    assert not counter.sales
    assert "code" in desk.strip.message.happened.text()


class Floor(FakeCounter):
    """A hall without numbered seats."""

    def propose(
        self, performance: PerformanceId, quantity: int, avoid: tuple[SeatIndex, ...] = (), *,
        wheelchair: bool = False,
    ) -> Proposal:  # fmt: skip
        return Proposal(performance, (), "floor", quantity, ())


def test_places_of_a_pool_that_are_taken_are_counted_once(
    qtbot: QtBot, bridge: Bridge, look: Look
) -> None:
    """Not as proposed once more: what a price asks was judged on four of them."""
    window = DeskWindow(Floor(), bridge, look, "nl", StillClock())
    shown(qtbot, window, 688)
    window.greet(operators()[0])
    Keyboard(window).press("2")
    assert window.selling.take_proposal()  # as F8 and F9 do, before they ask what a price asks
    assert [place.pool for place in window.selling.basket.places] == ["floor", "floor"]
    assert len(window.selling.quote.lines) == 2

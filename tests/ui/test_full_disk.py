"""The disk is full in the middle of a desk's work, on real windows: nothing is booked, nothing that
somebody typed is lost, the words fit what was being done, and with room it goes on.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from boxoffice.ids import Cents
from boxoffice.views import Details
from tests.full_disk import make_room, nothing_fits
from tests.hall import TONIGHT
from tests.house import House, cash, seated
from tests.ui.keyboard import Keyboard
from tests.ui.real_desk import ALT, CTRL, DOWN, ENTER, F4, F7, F9, SHIFT, TAB, Hand, quiet
from tests.ui.real_house import opened_desk
from ui.bridge import Bridge
from ui.desk.order_work import Ask
from ui.desk.who_work import Who
from ui.desk.window import DeskWindow
from ui.theme import Look

F12 = Qt.Key.Key_F12
NOT_SAVED, NOT_SOLD = "NIET BEWAARD", "NIET VERKOCHT"


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on a real core; its clock is the core's."""
    yield from opened_desk(qtbot, qapp, house, bridge, look, house.clock)


def settled(qtbot: QtBot, desk: DeskWindow) -> None:
    """What was asked is written, or is not."""
    quiet(qtbot, desk)
    qtbot.waitUntil(lambda: desk.orders.ask != Ask.BUSY and not desk.people._errand.busy)


def written(house: House) -> int:
    """Events of the journal."""
    return house.count("SELECT count(*) FROM journal")


def refused(qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, *keys: Qt.Key | str) -> str:
    """These keys find the disk full: nothing is written. What the strip says; then there is room
    again.
    """
    nothing_fits(house)
    before = written(house)
    hand.press(*keys)
    settled(qtbot, desk)
    assert written(house) == before
    make_room(house)
    strip = desk.strip
    asks = strip.pages.currentWidget() is strip.who
    return (strip.who.hint if asks else strip.message.happened).text()


def test_a_reservation_stays_asked_with_the_name_and_the_telephone(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """One Enter more and it is kept."""
    hand.press("4", F7)
    qtbot.waitUntil(lambda: desk.who.ask == Who.RESERVE)
    hand.press("Petra", ENTER, "0476")
    assert refused(qtbot, desk, house, hand, ENTER).startswith(NOT_SAVED)
    assert desk.strip.who.address.text() == "0476"
    hand.press(ENTER)
    settled(qtbot, desk)
    (row,) = house.counter.reservations(TONIGHT)
    assert (row.name, row.note, len(row.places)) == ("Petra", "0476", 4)


def test_what_is_collected_is_not_sold(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """The customer was to pay: the words of a sale. The seats stay in the basket, and reserved."""
    house.counter.reserve(seated(1, 2, 3), "Peeters")
    desk.reread()
    hand.press("peet", ENTER, F9)
    assert refused(qtbot, desk, house, hand, ENTER).startswith(NOT_SOLD)
    assert len(desk.selling.basket.places) == 3
    assert len(house.counter.reservations(TONIGHT)) == 1
    hand.press(F9, ENTER)
    settled(qtbot, desk)
    assert house.events("sale") == 1


def test_what_was_marked_stays_marked_and_what_was_freed_can_be_taken_back(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Also the second Ctrl+Z within ten seconds, where the first found no room."""
    house.counter.reserve(seated(1), "Peeters")
    house.counter.reserve(seated(4), "Jan")
    hand.held(SHIFT, F7)
    hand.held(CTRL, "A")
    assert refused(qtbot, desk, house, hand, ENTER).startswith(NOT_SAVED)
    assert len(desk.listing.marked) == 2
    hand.press(ENTER, ENTER)  # the message away, then freed
    settled(qtbot, desk)
    assert house.counter.reservations(TONIGHT) == ()
    nothing_fits(house)
    hand.held(CTRL, "Z")
    settled(qtbot, desk)
    assert house.counter.reservations(TONIGHT) == ()
    make_room(house)
    hand.held(CTRL, "Z")
    settled(qtbot, desk)
    assert len(house.counter.reservations(TONIGHT)) == 2


def test_an_exchange_keeps_what_goes_back_and_what_is_taken_for_it(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """The old tickets are valid until the new ones are written."""
    sold = house.counter.sell(seated(0, 1), cash())
    hand.held(ALT, "L")
    hand.held(ALT, "R")
    hand.press("kip", ENTER, ENTER, F9)
    assert refused(qtbot, desk, house, hand, ENTER).startswith(NOT_SOLD)
    assert desk.selling.returned == sold.tickets
    hand.press(F9, ENTER)
    settled(qtbot, desk)
    assert (house.events("exchange"), desk.selling.returned) == (1, ())


def test_a_refund_says_nothing_of_giving_money_back_and_keeps_its_reason(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`take no money, or give it back` would have been done at once."""
    house.counter.sell(seated(0, 1), cash())
    hand.held(ALT, "L")
    hand.held(ALT, "T")
    hand.press("kind ziek")
    assert refused(qtbot, desk, house, hand, ENTER).startswith(NOT_SAVED)
    assert "geef er geen" in desk.strip.message.now.text()
    hand.press(ENTER)
    assert desk.strip.ask.field.text() == "kind ziek"
    assert desk.strip.ask.field.hasFocus()
    hand.press(ENTER)
    settled(qtbot, desk)
    assert house.events("exchange") == 1


def test_a_note_is_not_typed_twice_and_the_next_one_begins_empty(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """It stands in its field again."""
    house.counter.sell(seated(0), cash())
    hand.held(ALT, "L")
    hand.held(ALT, "N")
    hand.press("belt morgen")
    assert refused(qtbot, desk, house, hand, ENTER).startswith(NOT_SAVED)
    hand.press(ENTER)
    assert desk.strip.ask.field.text() == "belt morgen"
    hand.press(ENTER)
    settled(qtbot, desk)
    hand.press(ENTER)
    hand.held(ALT, "N")
    assert desk.strip.ask.field.text() == ""


def test_a_customer_s_page_keeps_its_fields(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Typed once; a consent stays as it was."""
    one = house.counter.store_customer(Details("Jo Janssens", "jo@example.org", "0476 12 34 56"))
    hand.press("2", F4, "jans", ENTER, F4, ENTER, TAB, TAB, TAB, "Kerkstraat 1")
    assert refused(qtbot, desk, house, hand, ENTER).startswith(NOT_SAVED)
    assert desk.strip.who.address.text() == "Kerkstraat 1"
    hand.press(ENTER)
    settled(qtbot, desk)
    assert house.counter.customer(one.id).details.address == "Kerkstraat 1"
    assert refused(qtbot, desk, house, hand, DOWN, ENTER).startswith(NOT_SAVED)
    assert house.counter.customer(one.id).consents == ()


def test_the_float_that_was_counted_stays(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """The till stays closed, and is opened by the next Enter."""
    house.counter.count_shift({"cash": Cents(15_000)})
    house.counter.close_shift()
    desk.reread()
    hand.press(F12, "175,50")
    nothing_fits(house)
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.strip.float.said.text().startswith(NOT_SAVED))
    assert desk.strip.float.field.text() == "175,50"
    make_room(house)
    hand.press(ENTER)
    qtbot.waitUntil(lambda: house.counter.shift() is not None)
    shift = house.counter.shift()
    assert shift is not None
    assert shift.float_cents == 17_550
    qtbot.waitUntil(lambda: not desk.strip.asks_float())


def test_a_till_that_is_closed_keeps_its_counts_and_its_reason(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Neither the count nor the close is half booked."""
    house.counter.sell(seated(0, 1), cash())
    hand.press(F12)
    till = desk.till
    assert till is not None
    keys = Keyboard(till)
    keys.press("2", ENTER, "3")
    for reason, typed in (("", ["2", "3"]), ("te veel", ["2", "3", "te veel"])):
        if reason:  # asked for once the count stands on the screen, which is after it is written
            qtbot.waitUntil(lambda: till.focusWidget() is till.outcome.signing.reason)
        keys.press(reason)
        nothing_fits(house)
        before = written(house)
        keys.press(F9)
        qtbot.waitUntil(lambda: NOT_SAVED in till.outcome._message.text())
        assert written(house) == before
        make_room(house)
        shown = [one.text() for one in till.findChildren(QLineEdit) if one.isVisible()]
        assert [text for text in shown if text] == typed
        keys.press(F9)
        qtbot.waitUntil(lambda: written(house) == before + 1)  # noqa: B023 - called at once
    assert house.counter.shift() is None

"""The drawer and the customer's window, on the real core."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from boxoffice.fold.rows import DrawerOpen
from boxoffice.views import Method, Tender
from tests.boxoffice.actions.test_vouchers import house_says
from tests.boxoffice.test_counter_drawer import Drawer
from tests.hall import TONIGHT
from tests.house import House, cash, seated
from tests.ui.real_house import opened_desk, opened_house
from tests.ui.test_payments import Payer
from ui.bridge import Bridge
from ui.customer_display import CustomerDisplay
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.formats import euro
from ui.theme import Look

ENTER, ESC, F8, F9 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F8, Qt.Key.Key_F9


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk with seats of its own, the till open, a drawer on it."""
    for house in opened_house(tmp_path, evenings=(TONIGHT,)):
        house.setting.drawer = Drawer()
        yield house


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it."""
    yield from opened_desk(qtbot, qapp, house, bridge, look)


@pytest.fixture
def display(qtbot: QtBot, desk: DeskWindow, look: Look) -> CustomerDisplay:
    """What the customer sees of it."""
    display = CustomerDisplay(look, "CC De Kring", "nl")
    qtbot.addWidget(display)
    desk.show_customer(display)
    display.appear()
    desk.activateWindow()
    return display


@pytest.fixture
def hand(desk: DeskWindow) -> Payer:
    """Somebody at the desk."""
    return Payer(desk)


def kicks(house: House) -> int:
    """How often the drawer opened."""
    assert isinstance(house.setting.drawer, Drawer)
    return house.setting.drawer.kicks


def test_the_drawer_opens_after_a_sale_in_cash_only(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """Once the sale is saved; a card needs no drawer."""
    hand.press("1", F8, ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    desk.selling._guarded_until = 0
    assert kicks(house) == 0
    hand.press("1", F9, ENTER)
    qtbot.waitUntil(lambda: kicks(house) == 1)
    assert desk.selling.step == Step.SOLD


def test_a_drawer_that_is_not_there_does_not_hide_the_change(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """Said under the sale."""
    house.setting.drawer = Drawer(broken=True)
    hand.press("1", F9, "50", ENTER)
    qtbot.waitUntil(lambda: "lade" in desk.strip.sold.next.text())
    assert desk.strip.sold.change.text() == euro(2800)


def test_alt_g_asks_why_and_opens(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """`Alt+G` `1` `Enter`; Esc does nothing."""
    hand.alt("G")
    hand.press(ESC)
    assert not desk.strip.asks_drawer()
    hand.alt("G")
    hand.press("1", ENTER)
    qtbot.waitUntil(lambda: kicks(house) == 1)
    qtbot.waitUntil(desk.left.quantity.hasFocus)
    assert len(house.rows(DrawerOpen)) == 1


def test_a_house_that_wants_the_own_pin_is_asked_for_it(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer
) -> None:
    """In the same place, with the reason still there."""
    house_says(house, drawer="own_pin")
    hand.alt("G")
    hand.press("2", ENTER)
    qtbot.waitUntil(desk.strip.drawer.warrant.pin.isVisible)
    assert kicks(house) == 0
    for digit in "123456":
        hand.press(digit)
        desk.wedge.give_back()
    hand.press(ENTER)
    qtbot.waitUntil(lambda: kicks(house) == 1)
    qtbot.waitUntil(lambda: not desk.strip.asks_drawer())


def said(display: CustomerDisplay) -> str:
    """Every word on the customer's window."""
    return " ".join(label.text() for label in display.findChildren(QLabel))


def test_the_customer_sees_show_seats_amount_change_and_thanks(
    qtbot: QtBot, desk: DeskWindow, hand: Payer, display: CustomerDisplay
) -> None:
    """And nothing before anything is taken, nor of the one before."""
    assert display.title.text() == "Welkom"
    hand.press("2")
    assert display.amount.text() == ""
    hand.press(F9)
    assert display.title.text() == "Florissant"
    assert "27 november" in display.when.text()
    assert "20:00 · Main hall" in display.when.text()
    assert display.places.text() == "rij A 5–6"
    assert display.amount.text() == euro(4400)
    hand.press("50", ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert display.amount.text() == euro(600)
    assert "Dank u" in display.thanks.text()
    desk.selling._guarded_until = 0
    hand.press("1")
    assert display.title.text() == "Welkom"
    assert display.amount.text() == ""


def test_the_customer_sees_no_price_type_no_name_and_no_refusal(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, display: CustomerDisplay
) -> None:
    """What a ticket costs somebody, and what goes wrong, is between the desk and nobody."""
    hand.press("1+1", ENTER)
    desk.wedge.give_back()
    for word in ("-26", "Full", "An Peeters", "risico"):
        assert word not in said(display)
    desk.selling.toggle(15)  # type: ignore[arg-type] # of another desk
    qtbot.waitUntil(lambda: not desk.selling.busy())
    assert "Kassa" not in said(display)


def test_the_customer_is_not_asked_for_what_goes_back_or_is_due(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Payer, display: CustomerDisplay
) -> None:
    """An exchange for less gives back, at the desk too; what is sold on account is not paid."""
    sold = house.counter.sell(seated(0, 1), cash())
    desk.selling.give_back(sold.tickets)
    assert desk.strip.total.word.text() == "TERUG TE GEVEN"
    assert desk.strip.total.amount.text() == euro(4400)
    hand.press("1", F9)
    assert (display.word.text(), display.amount.text()) == ("U krijgt terug", euro(2200))
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    desk.selling._guarded_until = 0
    due = house.counter.sell(seated(7), Tender(Method.ON_ACCOUNT))
    desk.selling.show_saved(due)
    assert (display.word.text(), display.amount.text()) == ("Op rekening", euro(2200))


def test_the_window_goes_with_the_desk(desk: DeskWindow, display: CustomerDisplay) -> None:
    """Nobody leaves a sale standing on it."""
    assert display.isVisible()
    desk.close()
    assert not display.isVisible()

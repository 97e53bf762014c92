"""Ctrl+E at the desk: tickets by e-mail for a customer who has an address."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.views.people import Details
from tests.house import House, cash, seated
from tests.ui.real_desk import CTRL, ENTER, F9, Hand
from tests.ui.real_house import opened_desk
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.theme import Look


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    house.setting.mails = True
    yield from opened_desk(qtbot, qapp, house, bridge, look)


def kinds(house: House) -> list[str]:
    found = house.replica.reader().conn.execute("SELECT kind FROM print_job ORDER BY id")
    return [kind for (kind,) in found]


def test_ctrl_e_sends_the_tickets_and_the_strip_says_so_before_enter(
    qtbot: QtBot, desk: DeskWindow, house: House
) -> None:
    """One mail instead of two papers; once more is the printer again."""
    known = house.counter.store_customer(Details("An Peeters", "an@example.org", "", ""))
    hand = Hand(desk)
    hand.press("2", F9)
    qtbot.waitUntil(lambda: desk.selling.step == Step.CASH)
    desk.selling.name(known.id, "An Peeters")
    hand.held(CTRL, "E")
    assert "tickets per e-mail" in desk.strip.cash.note.text().replace("\xa0", " ")
    hand.held(CTRL, "E")
    assert "tickets drukken" in desk.strip.cash.note.text().replace("\xa0", " ")
    hand.held(CTRL, "E")
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.selling.step == Step.SOLD)
    assert desk.strip.sold.next.text().replace("\xa0", " ").startswith("tickets per e-mail")
    assert kinds(house) == ["mail"]


@pytest.mark.parametrize("mails", [True, False])
def test_without_an_address_or_a_server_they_are_printed(
    qtbot: QtBot, desk: DeskWindow, house: House, mails: bool
) -> None:
    """And why is said."""
    house.setting.mails = mails
    known = house.counter.store_customer(
        Details("An Peeters", "" if mails else "an@example.org", "", "")
    )
    hand = Hand(desk)
    hand.press("1", F9)
    qtbot.waitUntil(lambda: desk.selling.step == Step.CASH)
    desk.selling.name(known.id, "An Peeters")
    hand.held(CTRL, "E")
    assert desk.selling.notice is not None
    assert "kunnen niet per e-mail" in desk.selling.notice.happened
    assert not desk.selling.basket.by_mail


def test_another_customer_begins_at_the_printer(desk: DeskWindow, house: House) -> None:
    """Nobody's tickets go to the address of the one before."""
    known = house.counter.store_customer(Details("An Peeters", "an@example.org", "", ""))
    desk.selling.name(known.id, "An Peeters")
    Hand(desk).held(CTRL, "E")
    assert desk.selling.basket.by_mail
    other = house.counter.store_customer(Details("Bo Claes", "bo@example.org", "", ""))
    desk.selling.name(other.id, "Bo Claes")
    assert not desk.selling.basket.by_mail


def test_an_order_goes_by_mail_once_more(qtbot: QtBot, desk: DeskWindow, house: House) -> None:
    """From its page; without a customer it says why not."""
    known = house.counter.store_customer(Details("An Peeters", "an@example.org", "", ""))
    hand = Hand(desk)
    sold = house.counter.sell(seated(0).for_whom(known.id, "An Peeters"), cash())
    desk.orders.open(sold.order)
    hand.held(CTRL, "E")
    qtbot.waitUntil(lambda: kinds(house) == ["ticket", "mail"])
    qtbot.waitUntil(lambda: desk.orders.notice is not None)
    assert desk.orders.notice is not None
    assert "per e-mail" in desk.orders.notice.happened
    nobody = house.sell(1)
    desk.orders.open(nobody.order)
    hand.held(CTRL, "E")
    qtbot.waitUntil(lambda: desk.orders.notice is not None)
    assert desk.orders.notice is not None
    assert "kunnen niet per e-mail" in desk.orders.notice.happened
    assert kinds(house) == ["ticket", "mail", "ticket"]

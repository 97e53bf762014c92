"""Somebody else goes on at the same desk: real windows on the real core and its file."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.actions.editing import give_badge, store_operator
from boxoffice.errors import Refused
from boxoffice.fold.rows import Order
from boxoffice.ids import OperatorId
from boxoffice.replica.replica import NOBODY
from boxoffice.views import Details, Link
from tests.hall import TONIGHT
from tests.house import BRAM, PEPPER, PIN, House
from tests.ui.keyboard import Keyboard
from tests.ui.real_desk import CTRL, ENTER, F9, Hand, quiet
from tests.ui.real_house import LINKS, opened_house
from ui.app import SIZES
from ui.bridge import Bridge
from ui.desk.window import DeskWindow
from ui.login import LoginScreen
from ui.shell import Shell
from ui.theme import Look

BADGE = "BADGE-00417-BRAM"
SOON_S = 2.0
"""Screens.md §4: somebody else within two seconds."""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk with ten seats of its own tonight, the till open in An's name."""
    yield from opened_house(tmp_path, evenings=(TONIGHT,))


@pytest.fixture
def shell(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[Shell]:
    """The whole window, An at work."""
    shell = Shell(look)
    qtbot.addWidget(shell)
    shell.resize(*SIZES["desk"])
    counter = house.counter
    login = LoginScreen(
        look, bridge, "CC De Kring", counter.operators, counter.log_in,
        badge=counter.log_in_badge,
    )  # fmt: skip
    desk = DeskWindow(counter, bridge, look, "nl", house.clock)
    shell.furnish(login, lambda: desk, lambda: None)
    shell.show()
    shell.activateWindow()
    qtbot.waitExposed(shell)
    shell.enter(counter.operators()[0])
    desk.reread()
    yield shell
    qapp.removeEventFilter(desk.wedge)


def at_work(shell: Shell) -> DeskWindow:
    """The desk."""
    assert isinstance(shell.workplace, DeskWindow)
    return shell.workplace


def sellers(house: House) -> list[bytes]:
    """Who sold each order."""
    return [order.operator for order in sorted(house.rows(Order), key=lambda row: row.number)]


@LINKS
def test_scenario_18_clerk_b_continues_on_clerk_a_s_till(
    qtbot: QtBot, shell: Shell, house: House, link: Link
) -> None:
    """`Ctrl+L`, tile `2`, PIN of 6 = 9 keys, in less than two seconds; basket and customer wait;
    each action stands in the name of who did it, in one drawer.
    """
    house.line.state = link
    desk = at_work(shell)
    house.counter.store_customer(Details("Jo Janssens"))
    hand = Hand(desk)
    hand.press("1", F9, ENTER)
    quiet(qtbot, desk)
    qtbot.waitUntil(lambda: not desk.selling.guarded())
    hand.press("2", ENTER)
    basket = desk.selling.basket
    assert len(basket.places) == 2
    hand.count = 0
    hand.held(CTRL, "L")
    assert shell.currentWidget() is shell.login
    began = time.monotonic()
    login = Keyboard(shell.login)
    login.press("2", PIN)
    qtbot.waitUntil(lambda: shell.currentWidget() is desk)
    assert time.monotonic() - began < SOON_S
    assert hand.count + login.count == 9
    assert desk.selling.basket == basket
    assert desk.status.cells["operator"].cell.word.startswith("Bram")
    hand.press(F9, ENTER)
    quiet(qtbot, desk)
    first, second = sellers(house)
    assert (first == BRAM, second == BRAM) == (False, True)
    shifts = {order.shift for order in house.rows(Order)}
    assert len(shifts) == 1


def test_a_badge_takes_over_with_one_scan(shell: Shell, house: House) -> None:
    """At work and at the log-in alike; the basket stays."""
    give_badge(house.replica, BRAM, BADGE, PEPPER, NOBODY)
    desk = at_work(shell)
    Hand(desk).press("2", ENTER)
    desk.wedge.scanned.emit(BADGE)
    assert house.counter.actor().operator == BRAM
    assert len(desk.selling.basket.places) == 2
    shell.ask_operator()
    desk.wedge.scanned.emit(BADGE)
    assert shell.currentWidget() is desk


def test_who_takes_over_goes_on_with_what_is_asked(shell: Shell, house: House) -> None:
    """By badge or by PIN: the next letters of a name went into the search of shows."""
    give_badge(house.replica, BRAM, BADGE, PEPPER, NOBODY)
    desk = at_work(shell)
    hand = Hand(desk)
    hand.press("2", ENTER, Qt.Key.Key_F4, "jan")
    desk.wedge.scanned.emit(BADGE)
    hand.press("ss")
    shell.ask_operator()
    Keyboard(shell.login).press("1" + PIN)
    hand.press("ens")
    assert desk.strip.who.name.text() == "janssens"
    assert desk.left.search.text() == ""


def test_a_badge_of_nobody_opens_nothing(shell: Shell, house: House) -> None:
    """It is said, and the one before stays."""
    desk = at_work(shell)
    before = house.counter.actor().operator
    shell.ask_operator()
    desk.wedge.scanned.emit("A-LOYALTY-CARD-9")
    assert shell.currentWidget() is shell.login
    assert shell.login._message.text()
    assert house.counter.actor().operator == before


def test_only_a_hash_of_the_badge_is_kept(house: House) -> None:
    """And a short one is refused: it could be guessed, and typing be taken for it."""
    give_badge(house.replica, BRAM, BADGE, PEPPER, NOBODY)
    held = house.count("SELECT count(*) FROM journal WHERE instr(body, ?)", BADGE.encode())
    assert held == 0
    with pytest.raises(Refused, match="badge_short"):
        give_badge(house.replica, BRAM, "1234567", PEPPER, NOBODY)


def test_escape_keeps_who_was_there(shell: Shell) -> None:
    """Ctrl+L by mistake."""
    shell.ask_operator()
    Keyboard(shell.login).press(Qt.Key.Key_Escape)
    assert shell.currentWidget() is shell.workplace


def test_who_was_added_meanwhile_stands_at_the_log_in(
    qtbot: QtBot, shell: Shell, house: House
) -> None:
    """A volunteer whom the office takes in at half past seven logs in at a door that has been open
    since noon; who has chosen a tile and is typing a PIN goes on.
    """
    shell.ask_operator()
    login = Keyboard(shell.login)
    login.press("2", "12")
    _take_in(house, 3, "Celine")
    qtbot.waitUntil(lambda: [tile.text()[-6:] for tile in shell.login.tiles][-1] == "Celine")
    assert shell.login.typed() == ("Bram Claes", 2)
    login.press(Qt.Key.Key_Escape, "3")
    qtbot.waitUntil(lambda: shell.login.typed() == ("Celine", 0))
    login.press(PIN)
    qtbot.waitUntil(lambda: shell.currentWidget() is shell.workplace)
    _take_in(house, 4, "Daan")
    shell.ask_operator()
    assert len(shell.login.tiles) == 4


def _take_in(house: House, number: int, name: str) -> None:
    who = OperatorId(bytes([number]) * 16)
    store_operator(house.replica, who, number, name, PIN, ("seller", "door"), PEPPER, NOBODY)

"""Te doen tells of cards that nobody knows: real rows, the manager's window, its words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.queries.card_tasks import LEFT_MS
from boxoffice.terminal import CardAsk, CardState
from boxoffice.views import Method, Tender
from tests.hall import TONIGHT
from tests.house import House, seated
from tests.terminals import ScriptedTerminal
from tests.ui.keyboard import Keyboard
from tests.ui.real_desk import F9
from tests.ui.real_house import opened_house, opened_manager
from ui.bridge import Bridge
from ui.manager.task_words import task_words
from ui.manager.window import ManagerWindow
from ui.theme import Look


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk whose terminal does not say what became of a card."""
    for made in opened_house(tmp_path, evenings=(TONIGHT,)):
        made.setting.terminal = ScriptedTerminal(will=CardState.UNKNOWN)
        yield made


@pytest.fixture
def asked(house: House) -> CardAsk:
    """Its terminal is asked for order 2-0001, 44.00, and has not answered yet."""
    due = house.counter.sell(seated(0, 1), Tender(Method.ON_ACCOUNT)).order
    house.clock.now += 20 * 60_000
    return house.counter.begin_order_card(due, Tender(Method.CARD))


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, house: House, asked: CardAsk, bridge: Bridge, look: Look
) -> Iterator[ManagerWindow]:
    """The manager's, on the same copy."""
    yield from opened_manager(qtbot, qapp, house, bridge, look)


def lines(window: ManagerWindow) -> list[str]:
    """Headlines, as a person reads them."""
    return [task_words(task)[0].replace("\xa0", " ") for task in window.tasks.tasks()]


def test_it_says_who_when_where_what_is_safe_and_what_to_do(
    window: ManagerWindow, house: House, asked: CardAsk
) -> None:
    """Names and numbers first, then the words."""
    assert lines(window) == []
    house.counter.finish_card(asked.intent, house.counter.authorise(asked))
    window.reread()
    assert lines(window) == ["Kaart onbekend: 2-0001, € 44,00"]
    told = window.tasks.said().replace("\xa0", " ")
    for part in (
        "€ 44,00", "An Peeters · Kassa 2 · 2-0001", "19:20", "niets dubbel", "F8",
        "Kassa 2: open het rode tabblad", "volgende start", "lijst van de terminal", "F9",
    ):  # fmt: skip
        assert part in told


def test_time_alone_brings_the_line_of_a_till_that_broke_off(
    window: ManagerWindow, house: House
) -> None:
    """Nothing more comes from it: the clock of the window looks once a minute."""
    house.clock.now += LEFT_MS
    window.ticked.emit()
    assert lines(window) == ["Kaart onbekend: 2-0001, € 44,00"]


def test_of_a_lost_till_a_person_says_what_became_of_it(
    qtbot: QtBot, window: ManagerWindow, house: House, asked: CardAsk
) -> None:
    """F9 opens it; an order and a reason are asked for, and what was typed stays when refused."""
    house.counter.finish_card(asked.intent, house.counter.authorise(asked))
    window.reread()
    window.tasks.list.setFocus()
    hand, page = Keyboard(window), window.work.card
    hand.press(F9)
    assert page.isVisible()
    assert page.number.isHidden()
    page.ways.choose("booked")
    hand.press(F9)
    assert "bestelling" in page.note.text()
    page.number.setText("2-0001")
    hand.press(F9)
    assert "waarom" in page.note.text()
    page.reason.setText("slip 000123 gezien")
    hand.press(F9)
    qtbot.waitUntil(lambda: "geen kaartbetaling" in page.note.text())
    assert (page.number.text(), page.reason.text()) == ("2-0001", "slip 000123 gezien")
    page.ways.choose("not_paid")
    hand.press(F9)
    qtbot.waitUntil(lambda: lines(window) == [] and not page.isVisible())
    assert "opgeschreven" in window.tasks.said()

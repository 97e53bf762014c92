"""At the desk's window: another house's evening is found, sold and printed as one of ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from boxoffice.counter import Counter
from boxoffice.fold.rows import Ticket
from tests.sync.region import WITHIN_S, ZUID, Region
from tests.sync.serving import until
from tests.ui.fake_house import StillClock
from tests.ui.real_desk import ENTER, F9, Hand
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.theme import Look


@pytest.fixture
def region(tmp_path: Path) -> Iterator[Region]:
    with closing(Region(tmp_path)) as made:
        made.let_sell()
        yield made


@pytest.fixture
def counter(region: Region) -> Counter:
    """A desk that has the other house's evening and its plan."""
    made = region.desk()
    until(lambda: made.plan(region.there) is not None, WITHIN_S)
    return made


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, counter: Counter, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    window = DeskWindow(counter, bridge, look, "nl", StillClock())
    shown(qtbot, window, 688)
    window.greet(counter.operators()[0])
    yield window
    window.close()
    qapp.removeEventFilter(window.wedge)


def spoken(region: QWidget) -> str:
    """All words of a region."""
    return " ".join(label.text() for label in region.findChildren(QLabel))


def test_another_house_s_evening_is_sold_with_the_same_keys(
    qtbot: QtBot, desk: DeskWindow, region: Region
) -> None:
    """Its name beside the hall, two seats by F9 and Enter: asked for on the way, in both books."""
    hand = Hand(desk)
    hand.press("z", "u", "i", "d", ENTER)
    qtbot.waitUntil(lambda: ZUID in spoken(desk.head), timeout=5_000)
    hand.press("2", F9)
    qtbot.waitUntil(lambda: desk.selling.step is Step.CASH, timeout=5_000)
    hand.press(ENTER)
    store = region.opened[0].replica.reader()
    qtbot.waitUntil(
        lambda: len(store.select(Ticket, "performance = ?", (region.there,))) == 2, timeout=10_000
    )
    sold = store.select(Ticket, "performance = ?", (region.there,))
    assert {(t.house, t.seller, t.flag) for t in sold} == {(region.zuid, region.kring, "")}

"""A desk as a process of its own, to be killed with something in its baskets."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.house import House
from tests.ui.fake_house import StillClock, operators
from tests.ui.real_desk import CTRL, ENTER, Hand
from ui.app import prepare
from ui.bridge import Bridge
from ui.desk.window import DeskWindow
from ui.opened import BASKETS

EVERY_MS = 10
WRITTEN = 2 + 3 + 2
"""Places in the file: of the basket aside, of the one in front, and of the step before its last."""


def main(folder: Path) -> None:
    """Two in a basket that is put aside, three in the next one; says so when both are on disk."""
    stage = prepare("light", "nl")
    house = House(folder, furnished=True)
    house.setting.baskets = folder / BASKETS
    house.log_in()
    desk = DeskWindow(house.counter, Bridge(), stage.look, "nl", StillClock())
    desk.show()
    desk.greet(operators()[0])
    hand = Hand(desk)
    hand.press("2", ENTER)
    hand.held(CTRL, "S")
    hand.press("2", ENTER, "1", ENTER)
    look = QTimer()
    look.setInterval(EVERY_MS)
    look.timeout.connect(lambda: _say(folder))
    look.start()
    stage.app.exec()


def _say(folder: Path) -> None:
    path = folder / BASKETS
    if path.exists() and path.read_text().count('"price_type"') == WRITTEN:
        sys.stdout.write("kept\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

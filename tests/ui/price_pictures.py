"""Pictures of the manager's price lists, brought into a state by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.studio import Studio
from ui.manager.window import ManagerWindow

ENTER, F5, F9, DOWN = Qt.Key.Key_Return, Qt.Key.Key_F5, Qt.Key.Key_F9, Qt.Key.Key_Down


def _opened(studio: Studio, *keys: Qt.Key | str) -> ManagerWindow:
    return studio.manager("prices", ENTER, ENTER, *keys)


def _wrong(studio: Studio) -> ManagerWindow:
    manager = _opened(studio, DOWN, F5)
    manager.prices.page.grids["terms"].inputs["until_local"].setText("morgen")
    return studio.press(manager, (F9,))


PRICES: dict[str, Callable[[Studio], QWidget]] = {
    "manager-price-lists": lambda s: s.manager("prices"),
    "manager-price-list": _opened,
    "manager-price-terms": lambda s: _opened(s, DOWN, DOWN, F5),
    "manager-price-fee": lambda s: _opened(s, *(DOWN,) * 6),
    "manager-price-code": lambda s: _opened(s, *(DOWN,) * 8),
    "manager-price-wrong": _wrong,
    "manager-price-pins": lambda s: _opened(s, F9),
    "manager-price-list-narrow": lambda s: s.narrow(_opened(s)),
}

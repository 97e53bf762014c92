"""What the first start does with its three answers (screens.md §9)."""

from __future__ import annotations

from pathlib import Path

from sync.founding import start_house
from sync.joining import join
from sync.server.founding import NewHouse
from ui.demo.house import DEMO_HOUSE, fill_with_season


class Setup:
    """Makes this data folder a device; implements `ui.first_start.SetupPort`."""

    def __init__(self, data: Path) -> None:
        self._data = data

    def try_demo(self) -> None:
        """A house with a season to play with, its server embedded here."""
        start_house(self._data, DEMO_HOUSE)
        fill_with_season(self._data)

    def start_house(self, name: str, operator: str, pin: str) -> None:
        """A house of our own; the server runs embedded on this machine."""
        start_house(self._data, NewHouse(name, operator, pin))

    def join(self, url: str, code: str, name: str) -> None:
        """Join a group with a pairing code."""
        join(self._data, url, code, name)

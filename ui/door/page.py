"""A page in the place of the verdict: with much air where there is room, with little elsewhere."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout

from ui.theme import Look

LOW = 320
"""Pixels of height that a page has on a screen of 768 at 175 % and more."""


class Page(QFrame):
    """Its layout and its title are given once, by `air`."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._look = look
        self.low = False

    def air(self, layout: QLayout, title: QLabel, token: str, top: int = 24) -> None:
        """`token`: the letters of the title where there is room; `top`: air above and below."""
        self._layout, self._title, self._token, self._top = layout, title, token, top
        self.settle()

    def settle(self) -> None:
        """As much air as there is room for."""
        low = self.low
        side, top = (24, 8) if low else (48, self._top)
        self._layout.setContentsMargins(side, top, side, top)
        self._layout.setSpacing(4 if low else 12)
        self._title.setFont(self._look.font("title" if low else self._token))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height may be another room."""
        super().resizeEvent(event)
        if self.low != (self.height() < LOW):
            self.low = not self.low
            self.settle()

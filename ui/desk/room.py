"""How the desk's regions share a screen: side by side, or one behind the other under tabs.

A screen of 1366 × 768 has 911 × 512 logical pixels at 150 %, and 683 × 384 at 200 %, less its
bars. The strip keeps its width: money is read there. The basket gives way first, then the left.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.basket_panel import BasketPanel
from ui.desk.head import DeskHead
from ui.desk.left import NARROW_LEFT, WIDTH, LeftColumn
from ui.desk.strip import Strip
from ui.desk.tabs import Tabs
from ui.desk.touch_bar import TouchBar
from ui.widgets.frame import BOUNDLESS, LEAST, Frame

STRIP_WIDTH = 376
TIGHT = (800, 430)
"""Narrower or lower than this, the left column and the seats do not fit beside each other."""


class Room:
    """Arranges the body of a desk's window."""

    def __init__(
        self, window: Frame, head: DeskHead, left: LeftColumn, tabs: Tabs, basket: BasketPanel,
        strip: Strip, touch: TouchBar,
    ) -> None:  # fmt: skip
        self._window, self._head, self._left, self._tabs = window, head, left, tabs
        self._basket, self._strip = basket, strip
        right = QWidget()
        right.setFixedWidth(STRIP_WIDTH)
        self._right = QVBoxLayout(right)
        self._right.addWidget(basket, 1)
        self._right.addWidget(strip)
        self._right.addWidget(touch)
        self._box = QHBoxLayout(window.body)
        self._box.addWidget(left)
        self._box.addWidget(tabs, 1)
        self._box.addWidget(right)
        for layout in (self._right, self._box):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        window.setMinimumSize(*LEAST)

    def fit(self) -> bool:
        """The window has another size; whether a region has another place now."""
        narrow = self._window.narrow()
        least, low = TIGHT
        tight = narrow and (self._window.width() < least or self._window.height() < low)
        moved = [self._move_basket(narrow=narrow), self._move_left(tight=tight)]
        if any(moved):
            self._left.stand(tight=tight)
            self._left.setFixedWidth(NARROW_LEFT if narrow else WIDTH)
            if tight:
                self._left.setMinimumWidth(0)
                self._left.setMaximumWidth(BOUNDLESS)
            self._strip.stand(alone=narrow, tight=tight)
            self._head.stand(narrow=narrow, low=tight)
            self._window.bar.stand(low=tight)
        return any(moved)

    def _move_basket(self, *, narrow: bool) -> bool:
        if self._tabs.holds(self._basket) == narrow:
            return False
        if narrow:
            self._right.removeWidget(self._basket)
            self._tabs.take_in(self._basket, self._tabs.basket_tab)
        else:
            self._tabs.give_back(self._basket)
            self._right.insertWidget(0, self._basket, 1)
            self._basket.show()
        return True

    def _move_left(self, *, tight: bool) -> bool:
        if self._tabs.holds(self._left) == tight:
            return False
        if tight:
            at_work = self._tabs.holds(self._window.focusWidget())
            self._box.removeWidget(self._left)
            self._tabs.take_in(self._left, self._tabs.sale_tab)
            if not at_work:
                self._tabs.show_page(self._left)
        else:
            self._tabs.give_back(self._left)
            self._box.insertWidget(0, self._left)
            self._left.show()
        return True

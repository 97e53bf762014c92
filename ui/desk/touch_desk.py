"""The desk under a finger: a sale by taps alone, with the same ways as by keys (screens.md §7)."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from ui.desk.finding_desk import FindingDesk
from ui.touch import FINGER, TouchWatch


class TouchDesk(FindingDesk):
    """A desk that makes room for a finger once one is seen."""

    touched = False

    def connect_touch(self) -> None:
        """Look for the first touch."""
        watch = TouchWatch(self)
        watch.used.connect(self.use_touch)
        self.touch.pressed.connect(self._tapped)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(watch)
            self.closed.connect(lambda: app.removeEventFilter(watch))

    def use_touch(self) -> None:
        """Rows of 44, and the keys that a finger needs; it stays so until the program ends."""
        self.touched = True
        for rows in (self.left.prices, self.left.performances, self.basket.lines, self.page.rows):
            rows.heighten(FINGER)
        self.touch.show()

    def pick_price(self, price: object) -> None:
        """A finger on a price is one ticket more at it; on a line of the basket, its price."""
        of_line = self.basket.lines.hasFocus() and self.basket.current_line() is not None
        if not self.touched or of_line:
            super().pick_price(price)
            return
        for at, view in enumerate(self.selling.wish.prices):
            if view.id == price:
                self.selling.jump_price(at)
                self.selling.ask(self.selling.wish.count() + 1)
        self.rest_focus()

    def _page_picked(self, key: object) -> None:
        """A finger opens a line: what it marked, only a keyboard could do something with."""
        if self.touched and self.people.view is None:
            self._open_listed(key)
        else:
            super()._page_picked(key)

    def _tapped(self, key: str) -> None:
        if key == "Less":
            self._one_less()
        elif key == "Lists" and self.listing.is_open():
            self.people_view()
        elif key == "Lists":
            self.commands["Shift+F7"]()
        else:
            self.commands[key]()

    def _one_less(self) -> None:
        """Of what is asked for; else the line under the cursor, or the last one."""
        sale = self.selling
        if sale.wish.count():
            sale.ask(sale.wish.count() - 1)
        elif sale.basket.places:
            at = self.basket.current_line()
            sale.remove(at if at is not None else len(sale.basket.places) - 1)

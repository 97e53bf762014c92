"""The centre of a narrow desk: the seats and the basket one behind the other, with two tabs above.

On a wide screen nothing of it is seen: the basket stands at right (screens.md §1 rule 10).
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.counted import Counted
from ui.language import translate
from ui.theme import Look

HEIGHT = 44
"""A tab is touched with a finger."""
LEAST = 160
"""Less than its contents would like, so that a wide desk can be drawn narrow at all."""


class Tabs(QFrame):
    """The seats, and the basket when it is put here."""

    def __init__(self, look: Look, seats: QWidget) -> None:
        super().__init__()
        self._seats = seats
        self._pages = QStackedWidget()
        self._pages.addWidget(seats)
        self.seats_tab = self._tab(look, translate("Desk", "Seats"), 0)
        self.basket_tab = self._tab(look, translate("Desk", "Basket"), 1)
        self._row = QFrame()
        self._row.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.seats_tab, 1)
        row.addWidget(self.basket_tab, 1)
        self._row.hide()
        self.setMinimumWidth(LEAST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        column.addWidget(self._pages, 1)

    def _tab(self, look: Look, word: str, page: int) -> QPushButton:
        tab = QPushButton(word)
        tab.setFont(look.font("strong"))
        tab.setFixedHeight(HEIGHT)
        # F5 and F6 lead here; the hand that rests on the keypad needs no further stop.
        tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tab.clicked.connect(lambda: self.show_page(page))
        return tab

    def take_in(self, basket: QWidget) -> None:
        """Narrow: the basket becomes the second page; a list over the seats stays in front."""
        self._pages.insertWidget(1, basket)
        self._row.show()
        self._mark(0)

    def give_back(self, basket: QWidget) -> None:
        """Wide again."""
        if self._pages.currentWidget() is basket:
            self._pages.setCurrentIndex(0)
        self._pages.removeWidget(basket)
        self._row.hide()

    def lay_over(self, page: QWidget) -> None:
        """A page that can come in front of the seats."""
        self._pages.addWidget(page)

    def show_over(self, page: QWidget, *, over: bool) -> None:
        """In front of the seats, or the seats again."""
        front = self._pages.currentWidget()
        if over and front is not page:
            self._pages.setCurrentWidget(page)
        elif not over and front is page:
            self.show_page(0)

    def holds(self, widget: QWidget) -> bool:
        """Whether this widget is in one of the pages, shown or not."""
        return self._pages.isAncestorOf(widget)

    def reveal(self, widget: QWidget) -> None:
        """Bring the page of this widget in front."""
        for at in range(self._pages.count()):
            page = self._pages.widget(at)
            if page is not None and page.isAncestorOf(widget):
                self.show_page(at)

    def show_page(self, at: int) -> None:
        """0 the seats, 1 the basket."""
        self._pages.setCurrentIndex(at)
        self._mark(at)

    def _mark(self, at: int) -> None:
        for number, tab in enumerate((self.seats_tab, self.basket_tab)):
            tab.setProperty("primary", number == at)
            tab.style().polish(tab)

    def say_basket(self, places: int) -> None:
        """How many tickets wait behind the tab."""
        word = translate("Desk", "Basket")
        self.basket_tab.setText(f"{word} · {Counted.tickets(places)}" if places else word)

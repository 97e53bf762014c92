"""The centre of a narrow desk: its regions one behind the other, with a tab for each above.

On a wide screen nothing of it is seen: all stand side by side (screens.md §1 rule 10).
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
    """The seats, and what is put here beside them."""

    def __init__(self, look: Look, seats: QWidget) -> None:
        super().__init__()
        self._seats = seats
        self._pages = QStackedWidget()
        self._pages.addWidget(seats)
        self._pages.currentChanged.connect(lambda _: self._mark())
        self.sale_tab = self._tab(look, translate("Desk", "Quantity"))
        self.seats_tab = self._tab(look, translate("Desk", "Seats"))
        self.basket_tab = self._tab(look, translate("Desk", "Basket"))
        self._tab_of: dict[QWidget, QPushButton] = {seats: self.seats_tab}
        self._places = 0
        self._row = QFrame()
        self._row.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for tab in (self.sale_tab, self.seats_tab, self.basket_tab):
            row.addWidget(tab, 1)
        self.seats_tab.clicked.connect(lambda: self.show_page(seats))
        self.seats_tab.show()
        self._row.hide()
        self.setMinimumWidth(LEAST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        column.addWidget(self._pages, 1)

    def _tab(self, look: Look, word: str) -> QPushButton:
        tab = QPushButton(word, self)
        tab.setFont(look.font("strong"))
        tab.setFixedHeight(HEIGHT)
        # F5 and F6 lead here; the hand that rests on the keypad needs no further stop.
        tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tab.hide()
        return tab

    def take_in(self, page: QWidget, tab: QPushButton) -> None:
        """A region becomes a page behind its tab; what is in front stays there."""
        self._pages.addWidget(page)
        self._tab_of[page] = tab
        tab.clicked.connect(lambda: self.show_page(page))
        tab.show()
        self._row.show()
        self._say()

    def give_back(self, page: QWidget) -> None:
        """There is room for it elsewhere again."""
        if self._pages.currentWidget() is page:
            self._pages.setCurrentWidget(self._seats)
        self._pages.removeWidget(page)
        tab = self._tab_of.pop(page)
        tab.clicked.disconnect()
        tab.hide()
        self._row.setVisible(len(self._tab_of) > 1)
        self._say()

    def lay_over(self, page: QWidget) -> None:
        """A page that can come in front of the seats."""
        self._pages.addWidget(page)

    def show_over(self, page: QWidget, *, over: bool) -> None:
        """In front of the seats, or the seats again."""
        front = self._pages.currentWidget()
        if over and front is not page:
            self._pages.setCurrentWidget(page)
        elif not over and front is page:
            self.show_page(self._seats)

    def holds(self, widget: QWidget | None) -> bool:
        """Whether this widget is in one of the pages, shown or not."""
        return widget is not None and self._pages.isAncestorOf(widget)

    def reveal(self, widget: QWidget) -> None:
        """Bring the page of this widget in front."""
        for at in range(self._pages.count()):
            page = self._pages.widget(at)
            if page is not None and page.isAncestorOf(widget):
                self.show_page(page)

    def show_page(self, page: QWidget) -> None:
        """This region in front."""
        self._pages.setCurrentWidget(page)

    def _mark(self) -> None:
        front = self._pages.currentWidget()
        shown = self._tab_of.get(front, self.seats_tab) if front is not None else self.seats_tab
        for tab in self._tab_of.values():
            tab.setProperty("primary", tab is shown)
            tab.style().polish(tab)

    def say_basket(self, places: int) -> None:
        """How many tickets wait behind the tab."""
        self._places = places
        self._say()

    def _say(self) -> None:
        """With three tabs there is room for the number alone."""
        word, said = translate("Desk", "Basket"), Counted.tickets(self._places)
        if len(self._tab_of) > 2:
            said = str(self._places)
        self.basket_tab.setText(f"{word} · {said}" if self._places else word)
        self._mark()

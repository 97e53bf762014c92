"""Finding at the desk: what is typed after a letter or F2, and what Enter does with it.

Wherever the focus is at rest, digits are how many and letters search (screens.md §1 rule 1); only
in the plan and the list a letter is a seat, and the digits after it too.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from boxoffice.queries.finding import names_a_show
from boxoffice.views import PerformanceView
from ui import formats, keys
from ui.desk import advice, list_rows
from ui.desk.left_desk import LeftDesk
from ui.desk.sale_state import Step

OVER_AFTER = timedelta(hours=6)
"""After its start nobody buys a ticket for a performance; midnight would be too early to say so."""


class FindingDesk(LeftDesk):
    """A desk at which performances, orders and people are found by one field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no widget used: a number or a search, else a key of the window."""
        asked = self.number_field(self.focusWidget())
        if asked is not None and _is_number(event):
            asked.keyPressEvent(event)
        elif asked is not None and keys.letter(event):
            self.find_in(self.left.search)
            self.left.begin_search(keys.letter(event))
        else:
            super().keyPressEvent(event)

    def number_field(self, focused: QWidget | None) -> QLineEdit | None:
        """Where a digit goes that is typed here; None where it is not a quantity."""
        shown = (self.centre.front(), self.left.performances, self.basket.lines)
        resting = self.selling.step in {Step.REST, Step.NOTICE, Step.OFFER, Step.SOLD}
        if focused not in shown or not resting or self.order_is_open() or self.strip.asks_float():
            return None
        return None if self.centre.seat_is_typed() else self.left.quantity

    def find_in(self, field: QWidget) -> None:
        """Focus the field or the list, also where it stands behind a tab."""
        self.reveal(field)
        self.left.make_room()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def search(self, text: str) -> None:
        """What is typed: performances, orders, people."""
        self._found = self._counter.performances(text)
        self.orders_found = self._counter.find_orders(text)
        first: object = self._found[0].id if text and self._found else None
        people = self.find_people(text)
        if people and not names_a_show(self._found, text):
            first = people[0].id
        if self.orders_found:
            first = self.orders_found[0].id
        elif len(text) > 1:
            self.orders_found = self._counter.find_orders_of(text)
            if self.orders_found and first is None:
                first = self.orders_found[0].id
        current = self.selling.performance.id if self.selling.performance else None
        today = self._now().date()
        rows = [list_rows.found_row(view, today) for view in people]
        self.left.show_performances(self._found, first or current, today, self.orders_found, rows)

    def search_over(self) -> None:
        """The find field is empty, and every performance is back."""
        self.left.search.clear()
        self.search("")

    def search_left(self) -> bool:
        """Esc in the find field among the parts of a payment: the hand is back with them, and they
        stay. False elsewhere.
        """
        if self.selling.step != Step.MIXED or not self.left.search.hasFocus():
            return False
        self.search_over()
        return self.strip.focus_payment()

    def pick_found(self) -> None:
        """Enter on what was found: a code, an order, a reservation, or a performance."""
        if self.selling.step == Step.BUSY:
            return  # what was typed meanwhile is for what will be asked
        key = self.left.performances.current_key()
        if self._took_code():
            return
        if self.open_order(key) or self.open_found(key):
            self.search_over()
            return
        sought = self.left.search.text().strip()
        if key is None and sought:
            self._not_found(sought)
            return
        self.search_over()
        if key is not None:
            self.choose(key)
        self.rest_focus()

    def _not_found(self, sought: str) -> None:
        """A name may be a customer, known or new: who it is is asked, with what was typed. Without
        a letter in it it is none, and stays to be put right.
        """
        if not any(letter.isalpha() for letter in sought):
            self.selling.tell(advice.not_found(sought))
            return
        self.search_over()
        self.ask_customer(sought)

    def _took_code(self) -> bool:
        """Whether it was a promotion's code. Where it takes nothing off, that is said."""
        sale = self.selling
        name = sale.apply_promotion(self.left.search.text())
        if not name:
            return False
        self.search_over()
        with_it, without = sale.basket, replace(sale.basket, promotion="")
        costs = [self._counter.quote(one).total_cents for one in (with_it, without)]
        idle = bool(with_it.places) and costs[0] == costs[1]
        sale.tell(advice.promotion_idle(name) if idle else advice.promotion(name))
        self.rest_focus()
        return True

    def choose(self, performance: object) -> None:
        """Sell for this performance, or open what was found."""
        if self.open_order(performance) or self.open_found(performance):
            return
        for view in self._found or self._counter.performances():
            if view.id == performance:
                self.selling.choose(view)
                self.ask_like_given()

    def show_first(self) -> None:
        """The next performance; drawn once, because the start counts."""
        self._found = self._counter.performances()
        if self._found:
            self.selling.choose(self._found[0])
        else:
            self.reread()

    def leave_what_is_over(self) -> None:
        """A desk that was left on overnight offers the next performance, not yesterday's."""
        sale, now = self.selling, self._now().replace(tzinfo=None)
        at_rest = sale.step in {Step.REST, Step.SOLD} and not (sale.basket or sale.wish.total())
        if sale.performance is None or not at_rest or not _is_over(sale.performance, now):
            return
        coming = [view for view in self._counter.performances() if not _is_over(view, now)]
        if coming:
            sale.choose(coming[0])

    def pick_price(self, price: object) -> None:
        """A price row was clicked: of the line under the cursor, else of what is asked."""
        index = self.basket.current_line()
        if self.basket.lines.hasFocus() and index is not None:
            self.selling.reprice(index, price)  # type: ignore[arg-type]
            return
        for at, view in enumerate(self.selling.wish.prices):
            if view.id == price:
                self.selling.jump_price(at)


def _is_over(view: PerformanceView, now: datetime) -> bool:
    return now - formats.planned(view.starts_local) > OVER_AFTER


def _is_number(event: QKeyEvent) -> bool:
    back = event.key() == Qt.Key.Key_Backspace and not keys.is_command(event)
    return back or bool(keys.digit(event))

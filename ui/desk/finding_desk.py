"""Finding at the desk: what is typed after a letter or F2, and what Enter does with it."""

from __future__ import annotations

from boxoffice.queries.finding import names_a_show
from ui.desk import advice, list_rows
from ui.desk.clock_desk import ClockDesk


class FindingDesk(ClockDesk):
    """A desk at which performances, orders and people are found by one field."""

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
        rows = [list_rows.found_row(view) for view in people]
        self.left.show_performances(
            self._found, first or current, self._now().date(), self.orders_found, rows
        )

    def pick_found(self) -> None:
        """Enter on what was found: a code, an order, a reservation, or a performance."""
        key = self.left.performances.current_key()
        promotion = self.selling.apply_promotion(self.left.search.text())
        if promotion:
            self.left.search.clear()
            self.search("")
            self.selling.tell(advice.promotion(promotion))
            self.rest_focus()
            return
        if self.open_order(key) or self.open_found(key):
            self.left.search.clear()
            self.search("")
            return
        self.left.search.clear()
        self.search("")
        if key is not None:
            self.choose(key)
        self.rest_focus()

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

    def pick_price(self, price: object) -> None:
        """A price row was clicked: of the line under the cursor, else of what is asked."""
        index = self.basket.current_line()
        if self.basket.lines.hasFocus() and index is not None:
            self.selling.reprice(index, price)  # type: ignore[arg-type]
            return
        for at, view in enumerate(self.selling.wish.prices):
            if view.id == price:
                self.selling.jump_price(at)

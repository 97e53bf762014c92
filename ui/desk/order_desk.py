"""The keys of an order that is open, between the screen and the way of a sale (screens.md §2)."""

from __future__ import annotations

from PySide6.QtCore import Qt

from boxoffice.ids import SeatIndex, TicketId
from boxoffice.views import Method, OrderFound, OrderPaid, OrderView, Sold, Tender
from ui.desk import advice, order_words
from ui.desk.order_work import Ask
from ui.desk.sale_state import Step
from ui.desk.screen import DeskScreen
from ui.strings import Message, words
from ui.widgets.frame import Commands


class OrderDesk(DeskScreen):
    """A desk at which orders are opened: by a scan, by their number, or the last sale."""

    orders_found: tuple[OrderFound, ...] = ()
    _given: tuple[tuple[TicketId, str], ...] = ()
    """What is given back, with the names of its prices, until the show is chosen; also for a
    basket that was put aside.
    """
    _asked: tuple[str, ...] = ()
    """The same names for what was given back before it, and is asked but not taken yet."""

    def order_commands(self) -> Commands:
        """Keys that are about the open order."""
        work = self.orders
        return {
            "Alt+T": lambda: self._ask(Ask.REFUND),
            "Alt+D": self._again,
            "Alt+B": lambda: self._ask(Ask.METHOD),
            "Alt+N": lambda: self._ask(Ask.NOTE),
            "Alt+V": self._other_seat,
            "Alt+R": self._exchange,
            "Alt+L": self._last_sale,
            "Alt+K": lambda: self._receipt(work.order.id if work.order else None),
        }

    def connect_orders(self) -> None:
        """What follows from the open order."""
        self.orders.changed.connect(self.show_sale)
        self.orders.said.connect(self.selling.tell)
        self.orders.refunded.connect(self._refunded)
        self.orders.by_terminal.connect(self._by_terminal)
        self.selling.order_paid.connect(self._card_paid)
        self.selling.order_unpaid.connect(self._card_unpaid)
        self.basket.lines.picked.connect(lambda _: self.toggle_ticket())

    def ask_like_given(self) -> None:
        """The show for an exchange was chosen: as many places, at prices of the same names."""
        returned = self.selling.returned
        given = [name for ticket, name in self._given if ticket in returned]
        if given:
            self.selling.ask_like([*self._asked, *given])
        self._given = tuple(one for one in self._given if one[0] not in returned)
        self._asked = ()

    def order_is_open(self) -> bool:
        """Whether keys are about an order that was sold before."""
        return self.orders.order is not None

    def open_order(self, order: object) -> bool:
        """Open what was found by its number; whether it was an order."""
        for found in self.orders_found:
            if found.id == order:
                self.orders_found = ()
                self.orders.open(found.id)
                self.focus_order()
                return True
        return False

    def open_scanned(self, text: str) -> None:
        """The order of a scanned ticket; said where nothing is asked, a payment goes on."""
        if self.selling.step not in {Step.REST, Step.NOTICE, Step.SOLD, Step.OFFER}:
            return
        if self.orders.ask not in {Ask.NOTHING, Ask.REFUND, Ask.AGAIN}:
            return
        found = self._counter.scanned(text)
        if found is None:
            tell = self.orders.tell if self.order_is_open() else self.selling.tell
            tell(order_words.unknown_scan())
            return
        self.orders.show(*found)
        self.focus_order()

    def order_enter(self) -> None:
        """Enter while an order is open."""
        if self.orders.ask == Ask.PARTS:
            self._enter_parts()
        elif self.orders.heard():
            return
        elif self.orders.ask == Ask.NOTHING and self.orders.is_refund():
            self.orders.open_origin()
            self.focus_order()
        else:
            self.orders.enter(self.strip.ask.field.text())

    def _enter_parts(self) -> None:
        page = self.strip.mixed
        if page.asks_code():
            return
        over = not self.orders.parts.left
        by_card = page.method == Method.CARD_BY_HAND
        method = self.orders.card_method() if by_card else page.method
        self.orders.enter_parts(method, page.cents(), page.code.text())
        if over:  # the hand is at the tickets when it is booked
            self.basket.lines.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def order_back(self) -> None:
        """Esc while an order is open."""
        self.orders.back()
        self.focus_order()

    def order_pay(self, method: Method) -> None:
        """F8 or F9: how it goes back, what was wrong, or what is due."""
        self.orders.heard()
        if self.orders.ask == Ask.PARTS:
            self.orders.add_part(method, self.strip.mixed.cents())
        elif self.orders.ask in {Ask.REFUND, Ask.METHOD}:
            self.orders.choose_method(method)
        else:
            self.orders.settle(method)

    def _by_terminal(self, order: OrderView, tenders: tuple[Tender, ...]) -> None:
        if not self.selling.pay_order(order, tenders):
            self.orders.not_asked()

    def _card_paid(self, paid: OrderPaid) -> None:
        self.orders.card_paid(paid)
        self.focus_order()

    def _card_unpaid(self, said: Message | None) -> None:
        self.orders.card_unpaid(said)
        self.focus_order()

    def order_seat(self, seat: SeatIndex) -> None:
        """The seat that was chosen for a ticket; for several, those beside it."""
        geometry, work = self.selling.geometry, self.orders
        count = len(work.chosen)
        if work.ask != Ask.SEAT or geometry is None:
            return
        seats = geometry.run_from(seat)[:count]
        labels = ", ".join(geometry.plan.seats[one].label for one in seats)
        work.move_to(tuple(seats), labels)
        self.focus_order()

    def _ask(self, ask: Ask) -> None:
        if not self.order_is_open():
            self.selling.tell(order_words.no_order())
            return
        self.orders.begin(ask)

    def _again(self) -> None:
        if not self.paper_anew():
            self._ask(Ask.AGAIN)

    def paper_anew(self) -> bool:
        """Whether the strip asks about a paper, which is printed anew then."""
        return False

    def _other_seat(self) -> None:
        """The plan of the ticket's performance, and the hand in it."""
        if not self.order_is_open():
            self.selling.tell(order_words.no_order())
        elif self.orders.begin(Ask.SEAT):
            performance = self.orders.meant()[0].performance
            for view in self._counter.performances():
                if view.id == performance:
                    self.selling.choose(view)
            self.reveal(self.centre.front())
            self.centre.focus_seats()

    def _exchange(self) -> None:
        """The chosen tickets go back for what is sold next; now a show is searched for."""
        if not self.order_is_open():
            self.selling.tell(order_words.no_order())
            return
        meant = self.orders.meant()
        if not self.orders.can_give_back():
            return
        self.orders.close()
        before = self.selling.returned
        if before:
            self._asked = self.selling.wish.names() or self._asked
        new = {ticket.id: ticket.price_name for ticket in meant if ticket.id not in before}
        self._given = tuple((dict(self._given) | new).items())
        self.selling.give_back(tuple(ticket.id for ticket in meant))
        self.left.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_ticket(self) -> None:
        """Space: mean this ticket too, or not."""
        ticket = self.basket.current_ticket()
        if self.order_is_open() and ticket is not None:
            self.orders.toggle(ticket)

    def _refunded(self, sold: Sold) -> None:
        self.selling.show_saved(sold)
        self.rest_focus()

    def _last_sale(self) -> None:
        """Alt+L: the order of the last sale, opened; also after the program began anew."""
        if self.selling.busy():
            return
        order, sold = self._counter.last_order(), self._counter.last_sale()
        if order is None:
            self.selling.tell(advice.nothing_sold())
            return
        if sold is not None:
            self.selling.sold, self.selling.step = sold, Step.SOLD
        self.orders.open(order)
        self.focus_order()

    def _receipt(self, order: object) -> None:
        """Alt+K: of the open order, else of the last sale."""
        about = order or self._counter.last_order()
        if about is None:
            self.selling.tell(advice.nothing_sold())
        else:
            self._bridge.run(
                lambda: self._counter.print_receipt(about),  # type: ignore[arg-type] # an OrderId
                lambda _: None,
                self.failed,
            )

    def failed(self, error: BaseException) -> None:
        """Something went wrong: said in the strip."""
        self.selling.tell(words(error))

    def focus_order(self) -> None:
        """The hand goes to the tickets of the open order; behind it, to what is still asked."""
        if not self.order_is_open():
            if not (self.who.asks() and self.strip.focus_question()):
                self.rest_focus()
        elif self.orders.ask == Ask.NOTHING:
            self.reveal(self.basket.lines)
            if self.basket.current_ticket() is None:
                self.basket.lines.choose(next(iter(self.orders.chosen), None))
            self.basket.lines.setFocus(Qt.FocusReason.ShortcutFocusReason)

"""The order that was opened: which of its tickets are meant, what is asked, and doing it.

Nothing here decides about money: the core says what goes back, and refuses. What may wait goes
through the bridge; meanwhile the step is BUSY and keys do nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from boxoffice.basket import Basket
from boxoffice.errors import BoxOfficeError
from boxoffice.ids import OrderId, SeatIndex, TicketId
from boxoffice.views import Difference, Method, OrderTicket, OrderView, Sold, Tender
from ui.bridge import Bridge
from ui.desk import order_words
from ui.desk.counter_port import CounterPort
from ui.desk.pauses import Doubt
from ui.strings import Message, words

NOTHING = Basket()
T = TypeVar("T")


class Ask(StrEnum):
    """What is being asked about the open order."""

    NOTHING = "nothing"
    REFUND = "refund"
    AGAIN = "again"
    METHOD = "method"
    SEAT = "seat"
    NOTE = "note"
    PARTS = "parts"
    BUSY = "busy"


class OrderWork(QObject):
    """One open order, or none.

    Signals:
        changed: something to show changed.
        said: a message when no order is open.
        refunded: a refund was committed.
        cash_taken: an order on account was paid in cash.
    """

    changed = Signal()
    said = Signal(Message)
    refunded = Signal(object)
    cash_taken = Signal()

    def __init__(self, counter: CounterPort, bridge: Bridge) -> None:
        super().__init__()
        self._counter = counter
        self._bridge = bridge
        self.order: OrderView | None = None
        self.chosen: tuple[TicketId, ...] = ()
        self.ask = Ask.NOTHING
        self.difference: Difference | None = None
        self.method = Method.CASH
        self.doubt = Doubt()
        self.notice: Message | None = None
        """What is said until the next key."""

    # -- opening ----------------------------------------------------------------------------------

    def open(self, order: OrderId, ticket: TicketId | None = None) -> None:
        """Show an order; the scanned ticket is meant, with the group whose code it has, or all that
        are valid.
        """
        try:
            self.show(self._counter.order(order), ticket)
        except BoxOfficeError as error:
            self.said.emit(words(error))

    def show(self, order: OrderView, ticket: TicketId | None = None) -> None:
        """An order that was found."""
        self.order = order
        valid = [one for one in order.tickets if one.valid]
        scanned = [one for one in valid if one.id == ticket]
        codes = {(one.performance, one.code) for one in scanned if one.code}
        group = [one for one in valid if (one.performance, one.code) in codes]
        self.chosen = tuple(one.id for one in group or scanned or valid)
        self._asks(Ask.NOTHING)

    def is_refund(self) -> bool:
        """Whether the open order only gave tickets of another back."""
        order = self.order
        return order is not None and bool(order.origin) and not order.tickets

    def open_origin(self) -> None:
        """The order that its tickets were of."""
        if self.order is not None:
            self.open(self.order.origin)

    def close(self) -> None:
        """Back to selling."""
        self.order, self.chosen = None, ()
        self._asks(Ask.NOTHING)

    def back(self) -> None:
        """Esc: the question away, then the order."""
        if self.ask == Ask.BUSY or self.heard():
            return
        if self.ask != Ask.NOTHING:
            self._asks(Ask.NOTHING)
        else:
            self.close()

    def reread(self) -> None:
        """The data changed."""
        if self.order is not None and self.ask != Ask.BUSY:
            self.order = self._counter.order(self.order.id)
            valid = {one.id for one in self.order.tickets if one.valid}
            self.chosen = tuple(ticket for ticket in self.chosen if ticket in valid)
            self.changed.emit()

    def toggle(self, ticket: TicketId) -> None:
        """Mean this ticket too, or not."""
        if self.order is None or self.ask not in {Ask.NOTHING, Ask.REFUND, Ask.AGAIN}:
            return
        valid = [one.id for one in self.order.tickets if one.valid]
        meant = set(self.chosen) ^ ({ticket} & set(valid))
        self.chosen = tuple(one for one in valid if one in meant)
        self._asks(self.ask if self.chosen else Ask.NOTHING)

    def meant(self) -> tuple[OrderTicket, ...]:
        """The tickets that the next key is about."""
        found = self.order.tickets if self.order is not None else ()
        return tuple(ticket for ticket in found if ticket.id in self.chosen)

    # -- asking -----------------------------------------------------------------------------------

    def begin(self, ask: Ask) -> bool:
        """Ask about the meant tickets; False when there are none, or it is refused at once."""
        if self.order is None or self.ask == Ask.BUSY:
            return False
        if ask not in {Ask.METHOD, Ask.NOTE} and not self.chosen:
            self._say(order_words.no_ticket_meant())
            return False
        return self._asks(ask)

    def can_give_back(self) -> bool:
        """Whether the meant tickets may be given back; if not, why is said."""
        if not self.begin(Ask.REFUND):
            return False
        self._asks(Ask.NOTHING)
        return True

    def tell(self, message: Message) -> None:
        """Say something about the open order."""
        self._say(message)

    def _say(self, message: Message) -> None:
        self.notice = message
        self.changed.emit()

    def heard(self) -> bool:
        """The message away; whether there was one."""
        had, self.notice = self.notice is not None, None
        if had:
            self.changed.emit()
        return had

    def _asks(self, ask: Ask) -> bool:
        self.difference, self.notice = None, None
        if ask == Ask.REFUND:
            try:
                self.difference = self._counter.difference(self.chosen)
            except BoxOfficeError as error:
                self.ask = Ask.NOTHING
                self._say(words(error))
                return False
            self.method = Method(self.difference.ways[0])
        elif ask == Ask.METHOD:
            self.method = self._other_method()
        self.ask = ask
        self.changed.emit()
        return True

    def paid_by(self) -> Method | None:
        """The method that most of the order was paid with."""
        if self.order is None:
            return None
        sums: dict[str, int] = {}
        for payment in self.order.payments:
            if payment.method == Method.ON_ACCOUNT:
                continue  # it came back unpaid
            sums[payment.method] = sums.get(payment.method, 0) + payment.cents
        most = max(sums, key=lambda name: sums[name], default=None)
        return None if most is None or sums[most] <= 0 else Method(most)

    def _other_method(self) -> Method:
        return Method.CARD_BY_HAND if self.paid_by() == Method.CASH else Method.CASH

    def choose_method(self, method: Method) -> None:
        """F8 or F9 while it is asked how."""
        if self.ask in {Ask.REFUND, Ask.METHOD}:
            self.method = method
            self.changed.emit()

    # -- doing ------------------------------------------------------------------------------------

    def enter(self, typed: str) -> None:
        """Do what is asked, with the choice or reason that was typed."""
        if self.ask == Ask.REFUND:
            self._refund(typed)
        elif self.ask == Ask.AGAIN:
            self._again(typed)
        elif self.ask == Ask.METHOD:
            self._correct(typed)
        elif self.ask == Ask.NOTE and typed.strip():
            self._note(typed)

    def _refund(self, typed: str) -> None:
        reason, chosen, method = order_words.refund_reason(typed), self.chosen, self.method
        if not reason:
            self._say(order_words.choose_one())
            return
        self._run(
            lambda: self._counter.exchange(chosen, NOTHING, Tender(method), reason=reason),
            self._refunded,
        )

    def _refunded(self, sold: Sold) -> None:
        self.close()
        self.refunded.emit(sold)

    def _again(self, typed: str) -> None:
        order, chosen = self.order, self.chosen
        why = order_words.again_choice(typed)
        if order is None or why is None:
            self._say(order_words.choose_one())
            return
        if why == order_words.DUPLICATE:
            self._run(
                lambda: self._counter.reprint(order.id, chosen, order_words.again_reason(why)),
                lambda _: self._done(order_words.duplicates(len(chosen))),
            )
            return
        self._run(
            lambda: self._counter.reissue(order.id, chosen, why),
            lambda _: self._done(order_words.new_codes(len(chosen))),
        )

    def _correct(self, typed: str) -> None:
        order, was, now = self.order, self.paid_by(), self.method
        reason = order_words.correction_reason(typed)
        if order is None or was is None:
            self._say(order_words.nothing_paid())
            return
        self._run(
            lambda: self._counter.change_payment(order.id, was, now, reason),
            lambda cents: self._done(order_words.corrected(now, cents)),
        )

    def _note(self, typed: str) -> None:
        order = self.order
        if order is not None:
            self._run(
                lambda: self._counter.note(order.id, typed),
                lambda _: self._done(order_words.noted()),
            )

    def move_to(self, seats: tuple[SeatIndex, ...], labels: str) -> None:
        """Put the meant tickets on these seats, in their order."""
        tickets = self.meant()
        if self.ask != Ask.SEAT or len(seats) != len(tickets):
            return
        performance = tickets[0].performance
        to = tuple((one.id, seat) for one, seat in zip(tickets, seats, strict=True))
        self._run(
            lambda: self._counter.move(performance, to),
            lambda _: self._done(order_words.moved(labels)),
        )

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        before, self.ask = self.ask, Ask.BUSY
        self.changed.emit()
        self._bridge.run(work, done, lambda error: self._failed(error, before))

    def _failed(self, error: BaseException, before: Ask) -> None:
        """What was asked stays asked: nothing typed is lost."""
        self.ask = before
        self._say(words(error))

    def _done(self, message: Message) -> None:
        self.ask = Ask.NOTHING
        self.reread()
        self._say(message)

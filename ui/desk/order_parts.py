"""An order that is due, paid in parts: a deposit, a voucher, cash with its change (screens.md §2).

The same strip as that of a sale. What no part pays, and what is put on account, stays due.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from boxoffice.ids import Cents
from boxoffice.rules.parts import Parts
from boxoffice.views import Method, OrderPaid, OrderView, Tender
from ui.desk import advice, order_words, sum_words
from ui.desk.order_work import Ask, OrderWork
from ui.desk.paying import one_more, still_covered
from ui.strings import Message


class OrderParts(OrderWork):
    """One open order, with the payment that is put together for it.

    Signals:
        by_terminal: the order, and the parts of its payment: a card of the terminal is among them.
    """

    by_terminal = Signal(object, object)
    parts = Parts(Cents(0))
    _at_terminal: Ask | None = None
    """What was asked when the terminal was: nothing, or the parts."""

    def card_method(self) -> Method:
        """What F8 means here: the terminal, as long as there is one and money comes in."""
        due = self.order is not None and self.order.due_cents > 0
        pays = due and self.ask in {Ask.NOTHING, Ask.PARTS}
        return Method.CARD if pays and self._counter.has_terminal() else Method.CARD_BY_HAND

    def settle(self, method: Method) -> None:
        """F8 or F9 on an order that is due: all of it is paid now."""
        order = self.order
        if order is None or self.ask != Ask.NOTHING:
            return
        if not order.due_cents:
            self.tell(order_words.nothing_due())
        elif method is Method.CARD:
            self._to_terminal(order, (Tender(method),))
        else:
            self._run(
                lambda: self._counter.settle(order.id, Tender(method)),
                lambda _: self._settled(method, order.due_cents),
            )

    def _settled(self, method: Method, cents: int) -> None:
        self._done(order_words.settled(method, cents))
        if method is Method.CASH:
            self.cash_taken.emit()

    def _to_terminal(self, order: OrderView, tenders: tuple[Tender, ...]) -> None:
        """It is asked on the way of the sale, which says `card_paid` or `card_unpaid`."""
        self._at_terminal, self.ask = self.ask, Ask.BUSY
        self.by_terminal.emit(order, tenders)

    def not_asked(self) -> None:
        """Something else is being paid, or was just now: what was asked stays asked."""
        self.ask, self._at_terminal = self._at_terminal or Ask.NOTHING, None
        self.changed.emit()

    def card_paid(self, paid: OrderPaid) -> None:
        """The terminal's part is booked, and the others with it."""
        before, self._at_terminal = self._at_terminal, None
        if self.order is None or self.order.id != paid.order:
            self.open(paid.order)
        if before == Ask.PARTS:
            self._paid(self.parts)
        else:
            self._settled(Method.CARD, paid.cents)

    def card_unpaid(self, said: Message | None) -> None:
        """Why not: what was asked stays asked, with the other parts. None: nobody knows yet."""
        before, self._at_terminal = self._at_terminal, None
        if said is None or self.order is None:
            self.close()
            return
        kept = tuple(part for part in self.parts.parts if part.method is not Method.CARD)
        self.ask, self.parts = before or Ask.NOTHING, replace(self.parts, parts=kept)
        self.tell(said)

    def begin_parts(self) -> None:
        """Shift+F9 on an open order."""
        order = self.order
        if order is None or self.ask != Ask.NOTHING:
            return
        if not order.due_cents:
            self.tell(order_words.nothing_due())
            return
        self.parts = Parts(order.due_cents)
        self._asks(Ask.PARTS)

    def add_part(self, method: Method, typed: Cents, code: str = "") -> None:
        """One part more."""
        self.doubt.forget()
        self.parts, self.notice = one_more(self.parts, self._counter, method, typed, code)
        self.changed.emit()

    def scan_voucher(self, text: str) -> bool:
        """A gift card that is held out: it pays what is due, else what is left of it is said. False
        when it is none, or something else is asked.
        """
        voucher = self._counter.voucher(text) if self.ask == Ask.NOTHING else None
        if voucher is None or self.order is None:
            return False
        if self.order.due_cents:
            self.begin_parts()
            self.add_part(Method.VOUCHER, Cents(0), voucher.code)
        else:
            self.tell(advice.voucher_left(voucher))
        return True

    def enter_parts(self, method: Method, typed: Cents, code: str) -> None:
        """Enter: the next part, or all of them are booked once nothing is left."""
        order, parts = self.order, self.parts
        if order is None or self.ask != Ask.PARTS:
            return
        if parts.left:
            self.add_part(method, typed, code)
            return
        if not self.doubt.lets(parts.change, unusual=parts.odd):
            self.notice = sum_words.much_in_parts(parts.change)
            self.changed.emit()
            return
        paid = [part for part in parts.parts if part.method is not Method.ON_ACCOUNT]
        if not paid:  # all of it stays as due as it was
            self._asks(Ask.NOTHING)
            return
        if any(part.method is Method.CARD for part in paid):
            self._to_terminal(order, parts.parts)
            return
        self._run(lambda: self._counter.settle(order.id, *parts.parts), lambda _: self._paid(parts))

    def _failed(self, error: BaseException, before: Ask) -> None:
        """The other parts stay."""
        self.parts = still_covered(self.parts, self._counter)
        super()._failed(error, before)

    def _paid(self, parts: Parts) -> None:
        self._done(order_words.settled_in_parts(parts))
        if any(part.method is Method.CASH for part in parts.parts):
            self.cash_taken.emit()

    def back(self) -> None:
        """Esc: the last part first."""
        if self.ask == Ask.PARTS and self.parts.parts and not (self.notice and self.parts.left):
            self.notice, self.parts = None, self.parts.without_last()
            self.changed.emit()
        else:
            super().back()

    def reread(self) -> None:
        """Somebody else may have taken money for it meanwhile: then it is begun anew."""
        super().reread()
        due = self.order.due_cents if self.order is not None else 0
        if self.ask == Ask.PARTS and due != self.parts.total:
            self._asks(Ask.NOTHING)
            self.begin_parts()

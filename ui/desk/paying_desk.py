"""The keys of payments that are more than F8 or F9 alone: parts, vouchers, gift cards."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from boxoffice.terminal import TerminalStatus
from boxoffice.views import Method
from ui.bridge import Lane
from ui.desk import card_words
from ui.desk.order_work import Ask
from ui.desk.people_desk import PeopleDesk
from ui.desk.sale_state import Step
from ui.widgets.frame import Commands

ASK_TERMINAL_MS = 60_000
"""How often a linked terminal is asked how it is, while nobody pays."""


class PayingDesk(PeopleDesk):
    """A desk at which a sale is paid in parts, or by the linked terminal."""

    def paying_commands(self) -> Commands:
        """Keys that are about paying."""
        return {
            "F8": self._card,
            "Shift+F8": self._card_by_hand,
            "Shift+F9": self._other_payment,
            "Alt+C": self._gift,
            "Alt+U": self._unknown_card,
        }

    def connect_paying(self) -> None:
        """What follows from cards and the terminal."""
        self.basket.card_tab.clicked.connect(lambda _=False: self.selling.show_card())
        self._asking = QTimer(self)
        self._asking.setInterval(ASK_TERMINAL_MS)
        self._asking.timeout.connect(self.ask_how_it_is)
        self.closed.connect(self._asking.stop)

    def begin_paying(self) -> None:
        """Somebody is here: what the last one left behind is settled first."""
        self.selling.settle_cards()
        self.ask_how_it_is()
        self._asking.start()

    def ask_how_it_is(self) -> None:
        """The terminal's cell of the status line; not while somebody pays with it."""
        if self._counter.has_terminal() and self.selling.step not in {Step.TERMINAL, Step.BUSY}:
            self._bridge.run(
                self._counter.terminal_status, self._terminal_is, lambda _: None, Lane.TERMINAL
            )

    def _terminal_is(self, status: TerminalStatus) -> None:
        self._terminal = status
        self._show_status()

    def _card(self) -> None:
        """F8: the terminal where there is one; of a card that is unknown: ask it."""
        if self.selling.step == Step.UNKNOWN:
            self.selling.ask_terminal()
        elif self.order_is_open():
            self.pay(self.orders.card_method())
        else:
            self.pay(self.selling.card_method())

    def _card_by_hand(self) -> None:
        if self.selling.step == Step.UNKNOWN:
            self.selling.proof_seen()
        else:
            self.pay(Method.CARD_BY_HAND)

    def pay(self, method: Method) -> None:
        """F8 or F9: of the open order, a part, or the sale."""
        if self.asks_whom() or self.strip.asks():
            return  # the question is answered first, by Enter or Esc
        if self.order_is_open():
            self.order_pay(method)
        elif not self.paying_method(method) and self.selling.step != Step.UNKNOWN:
            self.selling.pay(method)

    def paying_enter(self) -> bool:
        """Enter in a payment of parts or in the worth of a gift card; False elsewhere."""
        if self.strip.asks_gift():
            self._take_gift()
            return True
        if self.selling.step in {Step.TERMINAL, Step.UNKNOWN}:
            self.selling.ask_terminal()
            return True
        seeks = self.left.search.hasFocus() or self.left.performances.hasFocus()
        if self.selling.step != Step.MIXED or seeks:
            return False
        page = self.strip.mixed
        if not page.asks_code():
            by_card = page.method == Method.CARD_BY_HAND
            method = self.selling.card_method() if by_card else page.method
            self.selling.enter_mixed(method, page.cents(), page.code.text())
        return True

    def rest_when_sold(self) -> None:
        """After an Enter that ended something the hand rests in the quantity again."""
        if self.selling.step in {Step.REST, Step.SOLD} and not self.strip.asks():
            self.rest_focus()

    def paying_back(self) -> bool:
        """Esc there: the last part, or the question, is taken back."""
        if self.strip.asks():
            self.strip.leave_question()
            self.show_sale()
            self.rest_focus()
            return True
        return self.selling.abort_card() or (not self.asks_whom() and self.selling.part_back())

    def paying_method(self, method: Method) -> bool:
        """F8 or F9 among the parts: a part by that method at once."""
        if self.selling.step != Step.MIXED:
            return False
        self.selling.add_part(method, self.strip.mixed.cents())
        return True

    def paying_scan(self, text: str) -> bool:
        """A voucher pays, or says what is left of it; among parts nothing else is heard."""
        if self.order_is_open():
            if self.orders.ask != Ask.PARTS:
                return self.orders.scan_voucher(text)
            self.orders.add_part(Method.VOUCHER, self.strip.mixed.cents(), text)
        elif self.selling.step == Step.MIXED:
            self.selling.add_part(Method.VOUCHER, self.strip.mixed.cents(), text)
        else:
            return not self.strip.asks() and self.selling.scan_voucher(text)
        return True

    def _other_payment(self) -> None:
        """Shift+F9: in parts, also of an order that is due; of a refund: as a voucher; of an
        unknown card: it was not paid.
        """
        if self.selling.step == Step.UNKNOWN:
            self.selling.not_paid()
        elif not self.order_is_open():
            self.selling.pay_mixed()
        elif self.orders.ask == Ask.REFUND:
            self.orders.choose_method(Method.VOUCHER)
        else:
            self.orders.begin_parts()

    def _unknown_card(self) -> None:
        """Alt+U: the card whose result nobody knows, or that there is none."""
        if self.selling.cards:
            self.selling.show_card()
        elif self.order_is_open():
            self.orders.tell(card_words.none_waits())
        elif self.selling.step in {Step.REST, Step.NOTICE, Step.SOLD}:
            self.selling.tell(card_words.none_waits())

    def _gift(self) -> None:
        """Alt+C: what is it to be worth?"""
        calm = self.selling.step in {Step.REST, Step.NOTICE, Step.SOLD}
        if calm and not self.order_is_open():
            self.selling.rest()
            self.selling.doubt.forget()
            self.strip.ask_gift()

    def _take_gift(self) -> None:
        cents = self.strip.gift.taken(self.selling.doubt)
        if cents:
            self.strip.leave_question()
            self.selling.add_gift(cents)
            self.rest_focus()

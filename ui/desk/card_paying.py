"""Cards by the linked terminal: show the card, approved, saved; and what nobody knows yet.

While the terminal waits for a card it holds up nothing: it is asked on a lane of its own. Money is
asked for once. What is unknown stays on top of the basket until the terminal or a person has said
what became of it (screens.md §3).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from boxoffice.basket import Basket
from boxoffice.terminal import CardAsk, CardResult, CardState
from boxoffice.views import Method, OpenCard, OrderPaid, OrderView, Sold, Tender
from ui.bridge import Lane
from ui.desk import card_words
from ui.desk.pauses import GUARD_MS
from ui.desk.paying import Paying
from ui.desk.sale_state import Step
from ui.strings import Message, words


class CardPaying(Paying):
    """A sale, or an order on account, that a terminal may be asked for.

    Signals:
        order_paid: an order on account was paid by card.
        order_unpaid: it was not, and why; None: nobody knows yet.
    """

    card_state = ""
    """present · stopping · approved: what the strip says while the step is TERMINAL."""
    card_cents = 0
    card_open: OpenCard | None = None
    """The card that is shown while the step is UNKNOWN."""
    cards: tuple[OpenCard, ...] = ()
    """Cards whose order is not there yet."""
    card_order: OrderView | None = None
    """The order on account that the terminal is asked for; None: the basket."""

    order_paid = Signal(object)
    order_unpaid = Signal(object)

    def card_method(self) -> Method:
        """What F8 means here: the terminal, as long as there is one and money comes in."""
        linked = self._counter.has_terminal() and self.quote.total_cents > 0
        return Method.CARD if linked else Method.CARD_BY_HAND

    def reread(self) -> None:
        """With the cards that wait."""
        self.cards = self._counter.open_cards()
        if self.step == Step.UNKNOWN:
            self._show_card_again()
        super().reread()

    def _show_card_again(self) -> None:
        shown = self.card_open.intent if self.card_open is not None else b""
        found = [card for card in self.cards if card.intent == shown]
        self.card_open = found[0] if found else None
        if self.card_open is None:
            self.step = Step.REST

    # -- asking for the card --------------------------------------------------------------------

    def _sell(self, *tenders: Tender) -> None:
        """Parts with a card of the terminal ask it first."""
        if not any(tender.method is Method.CARD for tender in tenders):
            super()._sell(*tenders)
            return
        basket, returned, note = self.basket, self.returned, self.reason
        if self.quote.total_cents <= 0:  # nothing comes in: nothing to ask a terminal for
            super()._sell()
            return
        self._busy()
        self._bridge.run(
            lambda: self._counter.begin_card(basket, returned, *tenders, note=note),
            self._ask_card,
            lambda error: self._refused(error, basket),
        )

    def pay_order(self, order: OrderView, tenders: tuple[Tender, ...]) -> bool:
        """An order on account that the terminal is asked for; the basket waits as it is. False
        while something else is being paid.
        """
        if self.guarded() or self.busy() or self.step == Step.UNKNOWN:
            return False
        self.card_order = order
        self._busy()
        self._bridge.run(
            lambda: self._counter.begin_order_card(order.id, *tenders),
            self._ask_card,
            lambda error: self._order_kept(words(error)),
        )
        return True

    def _order_kept(self, said: Message | None) -> None:
        """It stays as due as it was; None: nobody knows yet, and its card waits on a tab."""
        self.card_order, self.step = None, Step.REST
        self.reread()
        self.order_unpaid.emit(said)

    def _order_done(self, paid: OrderPaid) -> None:
        self._guarded_until = self._now_ms() + GUARD_MS
        self.card_order, self.step = None, Step.REST
        self.reread()
        self.order_paid.emit(paid)

    def _ask_card(self, ask: CardAsk) -> None:
        self.step, self.card_state, self.card_cents = Step.TERMINAL, "present", ask.cents
        self._bridge.run(
            lambda: self._counter.authorise(ask),
            lambda result: self._answered(ask.intent, result),
            lambda error: self._answered(ask.intent, card_words.broken(error)),
            Lane.TERMINAL,
        )
        self.changed.emit()

    def abort_card(self) -> bool:
        """Esc while the terminal waits for a card; its own answer ends the step."""
        if self.step != Step.TERMINAL:
            return False
        if self.card_state == "present":
            self.card_state = "stopping"
            self._bridge.run(self._counter.abort_card, lambda _: None, lambda _: None)
            self.changed.emit()
        return True

    def _answered(self, intent: bytes, result: CardResult) -> None:
        basket = self.basket
        if result.state is CardState.APPROVED:
            self.card_state = "approved"
            self.changed.emit()
        self._bridge.run(
            lambda: self._counter.finish_card(intent, result),
            lambda done: self._finished(done, intent, result),
            lambda error: self._not_saved(error, intent, basket),
        )

    def _finished(
        self, done: Sold | OrderPaid | None, intent: bytes, result: CardResult
    ) -> None:  # fmt: skip
        if isinstance(done, OrderPaid):
            self._order_done(done)
        elif done is not None:
            self._saved(done)
        elif result.state is CardState.UNKNOWN:
            self._set_aside(intent)
        elif self.card_order is not None:
            self._order_kept(card_words.refused(result, order=True))
        else:
            self.step = Step.REST
            self.reread()
            self._say(card_words.refused(result))
            self._parts_again()

    def _set_aside(self, intent: bytes) -> None:
        """The order waits on its tab, the seats with it; the basket is free for the next one."""
        if self.card_order is not None:
            self._order_kept(None)
            self.show_card(intent)
            return
        self.basket, self.refused, self.before, self.returned = Basket(), frozenset(), [], ()
        self.step, self.reason = Step.REST, ""
        self._forget_wish()
        self.reread()
        self.show_card(intent)

    def _not_saved(self, error: BaseException, intent: bytes, basket: Basket) -> None:
        """It may be paid, and it is not sold: both stay, and the words say so."""
        self.cards = self._counter.open_cards()
        if any(card.intent == intent for card in self.cards):
            self._set_aside(intent)
            self.notice = words(error)
            self.changed.emit()
        elif self.card_order is not None:
            self._order_kept(words(error))
        else:
            self._refused(error, basket)

    # -- what nobody knows yet ------------------------------------------------------------------

    def show_card(self, intent: bytes | None = None) -> None:
        """Open the tab of a card that waits; the oldest when none is named."""
        found = [card for card in self.cards if intent in (None, card.intent)]
        if found and self.step not in {Step.BUSY, Step.TERMINAL}:
            self.card_open, self.step, self.notice = found[0], Step.UNKNOWN, None
            self.changed.emit()

    def settle_cards(self) -> None:
        """At the start: ask the terminal what became of those that were left behind."""
        self.cards = self._counter.open_cards()
        if not self.cards:
            return
        self.show_card()
        if self._counter.has_terminal():
            self.ask_terminal()

    def ask_terminal(self) -> None:
        """F8: what became of it? Never asks for money."""
        card = self.card_open
        if card is not None:
            self._decide(lambda: self._counter.settle_card(card.intent), Lane.TERMINAL)

    def proof_seen(self) -> None:
        """Shift+F8: somebody has seen the slip."""
        card = self.card_open
        if card is not None:
            self._decide(lambda: self._counter.card_proof(card.intent))

    def not_paid(self) -> None:
        """Shift+F9: nothing was paid, or it was given back at the terminal."""
        card = self.card_open
        if card is not None:
            self._decide(lambda: self._counter.card_not_paid(card.intent))

    def _decide(self, work: Callable[[], Sold | OrderPaid | None], lane: Lane = Lane.DB) -> None:
        if self.step != Step.UNKNOWN or self.guarded():
            return
        card = self.card_open
        self._busy()
        self._bridge.run(work, lambda done: self._decided(done, card), self._undecided, lane)

    def _decided(self, done: Sold | OrderPaid | None, card: OpenCard | None) -> None:
        if isinstance(done, OrderPaid):
            self._order_done(done)
            return
        if done is not None:
            self._saved(done)
            return
        self.step = Step.REST
        self.reread()
        if card is not None and any(one.intent == card.intent for one in self.cards):
            self.show_card(card.intent)
            self.notice = card_words.still_unknown()
            self.changed.emit()
        else:
            self._say(card_words.was_not_paid(order=card is not None and bool(card.order)))

    def _undecided(self, error: BaseException) -> None:
        self.step = Step.UNKNOWN
        self.reread()
        self.notice = words(error)
        self.changed.emit()

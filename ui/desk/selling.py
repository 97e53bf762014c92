"""The second half of a sale: claim what is not ours, ask for the money, commit, show it saved.

What may wait goes through the bridge, and meanwhile the step is BUSY: a second key press can
never sell twice. Nothing says sold before the disk has it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from boxoffice.basket import Basket
from boxoffice.errors import Refused
from boxoffice.ids import Cents, SeatIndex, TicketId
from boxoffice.rules.cash_given import impossible, odd
from boxoffice.rules.parts import Parts
from boxoffice.views import Link, Method, SeatState, Sold, Tender
from ui.bridge import Bridge
from ui.desk import advice, people_words, sum_words
from ui.desk.asking import Asking
from ui.desk.counter_port import CounterPort
from ui.desk.offers import offer_instead, refused_places
from ui.desk.pauses import GUARD_MS, Doubt, steady_ms
from ui.desk.sale_state import Step
from ui.strings import Message, words

_ASKED = {Method.CASH: Step.CASH, Method.ON_ACCOUNT: Step.MIXED}
"""How the money is asked for; any other method is a card."""


class Selling(Asking):
    """One desk's sale, from wish to saved.

    Signals:
        finished: a sale was committed.
        secured: the basket, every place of it ours: it can be reserved.
    """

    finished = Signal()
    secured = Signal(object)

    def __init__(
        self, counter: CounterPort, bridge: Bridge, now_ms: Callable[[], int] = steady_ms
    ) -> None:
        super().__init__(counter)
        self._bridge = bridge
        self._now_ms = now_ms
        self._guarded_until = 0
        self.doubt = Doubt(now_ms)
        self._not_ours: tuple[Basket, frozenset[int], Message | None] = (
            Basket(),
            frozenset(),
            None,
        )

    def guarded(self) -> bool:
        """Within the 400 ms after a commit."""
        return self._now_ms() < self._guarded_until

    def enter(self, given: Cents | None = None) -> None:
        """Go on: confirm the payment, take the offer, or take the proposal."""
        if self.guarded() or self.busy():
            return
        if self.step == Step.CASH:
            self._pay_cash(given)
        elif self.step == Step.CARD:
            self._sell(Tender(Method.CARD_BY_HAND))
        elif self.step == Step.OFFER:
            self._take_offer()
        elif self.step == Step.PROOF:
            self.was_shown()
        elif self.step == Step.TARIFF:
            self.ordinary_price()
        elif self.wish.total():
            self.take_proposal()
        elif self.step == Step.NOTICE:
            self.rest()

    def pay(self, method: Method) -> None:
        """F8 or F9: take what is asked, claim what is not ours, then ask for the money."""
        if self.guarded() or self.busy() or (method is Method.CASH and self.pass_again()):
            return
        self.ahead = 0  # what was typed before this key was not given for it
        if self._counter.shift() is None:
            self.tell(words(Refused("no_shift")))
            return
        if self.step == Step.TARIFF:
            if method is Method.CASH:
                self.tariff_anyway()
            return
        if self.step == Step.OFFER:
            self._take_offer()
        if self.wish.total() and not self.take_proposal():
            return
        if not self.basket:
            self.tell(self.nothing_to_sell())
            return
        self._method = method
        if self.asks_first():
            return
        # A place of a pool is ours only in numbers, so the core always counts those again.
        numbered = all(place.seat is not None for place in self.basket.places)
        if numbered and all(line.ours for line in self.quote.lines):
            self._ask_payment(self.basket)
            return
        self._secure(self.basket, self._ask_payment)

    def secure_basket(self) -> None:
        """F7: take what is asked and claim what is not ours; no till need be open for it."""
        if self.guarded() or self.step == Step.BUSY:
            return
        if self.returned:
            self.tell(people_words.exchange_is_paid())
            return
        if self.step == Step.OFFER:
            self._take_offer()
        if self.wish.total() and not self.take_proposal():
            return
        if not self.basket.places:
            self.tell(self.nothing_to_sell())
        elif any(place.kept is not None for place in self.basket.places):
            self.tell(people_words.kept_already())
        elif all(place.seat is not None for place in self.basket.places) and all(
            line.ours for line in self.quote.lines
        ):
            self.rest()
            self.secured.emit(self.basket)
        else:
            self._secure(self.basket, self._secured_to_keep)

    def _secured_to_keep(self, basket: Basket) -> None:
        self._secured(basket)
        self.secured.emit(basket)

    def forget_basket(self) -> None:
        """What was in it is kept or sold: the next customer."""
        self._guarded_until = self._now_ms() + GUARD_MS
        self.basket, self.refused, self.before, self.returned = Basket(), frozenset(), [], ()
        self.forget_answers()
        self._forget_wish()
        self.rest()
        self.reread()  # at once, as after a sale: the map shows what became of it

    def look_again(self) -> None:
        """After a hold that lapsed: seats that somebody else took are hollow, and others are
        proposed; a payment that runs is told by the core.
        """
        gone = self.lost() if self.step == Step.REST else ()
        if gone and not self.refused:
            label = self._label(gone[0])
            self._refused(Refused("seat_gone", seat=label), self.basket)

    def _want(self, basket: Basket, seats: tuple[SeatIndex, ...]) -> None:
        """Cut off, nobody can be asked for a seat of another desk: it is refused at once."""
        cut_off = self._counter.sync_state().link in {Link.OFFLINE, Link.NEVER}
        states = self.board.states if self.board is not None else b""
        if cut_off and any(states[seat] == SeatState.FREE_OTHER for seat in seats):
            self._secure(basket, self._secured)
        else:
            super()._want(basket, seats)

    def _secure(self, basket: Basket, then: Callable[[Basket], None]) -> None:
        self._busy()
        self._bridge.run(
            lambda: self._counter.secure(basket), then, lambda error: self._refused(error, basket)
        )

    def _secured(self, basket: Basket) -> None:
        self.rest()
        self._replace(basket)

    def _take_offer(self) -> None:
        if self.offer is not None:
            self._secured(self.offer.basket)

    def _ask_payment(self, basket: Basket) -> None:
        self.basket, self.refused = basket, frozenset()
        self.notice, self.offer = None, None
        self.doubt.forget()
        self.step = _ASKED.get(self._method, Step.CARD)
        self.parts = Parts(self.quote.total_cents)
        if not self.quote.total_cents:  # nothing to type into a terminal, nothing to put together
            self.step = Step.CASH
        elif self._method is Method.CARD:
            self._sell(Tender(Method.CARD))
            return
        self.reread()

    def _pay_cash(self, given: Cents | None) -> None:
        due = self.quote.cash_cents
        if due <= 0:
            self._sell(Tender(Method.CASH))
            return
        if given is None or given < due:
            self.notice = advice.not_enough_given(due)
            self.changed.emit()
            return
        if impossible(due, given):
            self.notice = words(Refused("given_too_much", change=given - due))
            self.changed.emit()
            return
        if not self.doubt.lets(given, unusual=odd(due, given)):
            self.notice = sum_words.much_given(given - due)
            self.changed.emit()
            return
        self._sell(Tender(Method.CASH, given))

    def _sell(self, *tenders: Tender) -> None:
        basket, returned, reason = self.basket, self.returned, self.reason
        self._busy()
        self._bridge.run(
            lambda: self._booked(basket, returned, tenders, reason),
            self._saved,
            lambda error: self._refused(error, basket),
        )

    def _booked(
        self, basket: Basket, returned: tuple[TicketId, ...], tenders: tuple[Tender, ...],
        reason: str,
    ) -> Sold:  # fmt: skip
        if returned:
            return self._counter.exchange(returned, basket, *tenders, reason=reason)
        return self._counter.sell(basket, *tenders, note=reason)

    def show_saved(self, sold: Sold) -> None:
        """Something else was committed and paid: it is the last sale now."""
        self._saved(sold)

    def _busy(self) -> None:
        self.step, self.notice, self.ahead = Step.BUSY, None, 0
        self.changed.emit()

    def _saved(self, sold: Sold) -> None:
        self._guarded_until = self._now_ms() + GUARD_MS
        self.sold, self.step = sold, Step.SOLD
        self.basket, self.refused, self.before, self.returned = Basket(), frozenset(), [], ()
        self.forget_answers()
        self._forget_wish()
        self.reread()
        self.finished.emit()

    def _refused(self, error: BaseException, basket: Basket) -> None:
        """Own seats are proposed instead where there are some; else the words alone."""
        at = refused_places(error, basket, self._counter, self.geometry)
        if basket == self.basket:
            self.refused = frozenset(at)
        self.reread()
        offer = offer_instead(error, at, basket, self._counter, self.geometry)
        if offer is None:
            self._say(self._or_risked(error, words(error, sale=self.quote.total_cents >= 0)))
        else:
            self.step, self.offer = Step.OFFER, offer
            said = advice.take_instead(words(error), offer.label, same_rank=offer.same_rank)
            self.notice = self._or_risked(error, said)
            self._requote()
            self.changed.emit()
        self._not_ours = (basket, frozenset(at), self.notice)

    def _or_risked(self, error: BaseException, said: Message) -> Message:
        """Not for an exchange: its tickets would not go back."""
        owned = isinstance(error, Refused) and error.code in {"seat_not_owned", "seat_not_here"}
        return advice.or_at_risk(said) if owned and not self.returned else said

    def not_ours(self) -> tuple[Basket, frozenset[int]] | None:
        """What was refused because another desk has it, while the strip still says so: the basket
        with those places; None at any other moment.
        """
        basket, at, notice = self._not_ours
        return (basket, at) if at and notice is not None and self.notice is notice else None

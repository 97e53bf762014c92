"""The first half of a sale: performance, wish, proposal, basket. Nothing here is paid or claimed.

Reads are asked on the Qt thread, because they are quick. Holds what the screen shows and nothing
that the core decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from boxoffice.basket import Basket, Draft, Place
from boxoffice.errors import BoxOfficeError
from boxoffice.ids import SeatIndex
from boxoffice.queries.collecting import in_short
from boxoffice.views import PerformanceView, Proposal, Quote
from ui.desk import advice
from ui.desk.offers import Offer
from ui.desk.sale_state import SaleState, Step
from ui.desk.wish import Wish
from ui.strings import Message, words


class Choosing(SaleState):
    """What a customer wants, until it is paid."""

    _asked_anew: tuple[Place, ...] = ()
    """What was in the basket before it is asked anew: Esc has it back there."""
    ahead = 0
    """Digits that were typed while seats are claimed: of what the customer gives."""

    def choose(self, performance: PerformanceView) -> None:
        """Sell for this performance; the basket stays, it may hold several."""
        if self.performance is None or self.performance.id != performance.id:
            self._back_as_before()
            self.wish = Wish()
        self.performance = performance
        self.reread()

    def reread(self) -> None:
        """Ask the core again what is shown; after every change of the data. Plan and prices too:
        they may come pages after their performance, or be changed.
        """
        anew = False
        if self.performance is not None:
            shown = self.performance.id
            plan, prices = self._counter.plan(shown), self._counter.prices(shown)
            anew = plan != self._plan or prices != self.wish.prices
            self._show_plan(plan)
            self.wish.offer(prices)
            self.board = self._as_shown(self._counter.seats(shown))
        self.open = self._counter.shift() is not None
        if anew:
            self.proposal = None  # it was made on the plan and for the prices of before
        if anew and self.wish.total() and self.wish.refused is None:
            self._propose()
        else:
            self._requote()
            self.changed.emit()

    def ask(self, count: int) -> None:
        """So many of the price under the cursor; places are proposed at once."""
        if self.busy():
            self.ahead = count if self.step == Step.BUSY else 0
            return
        if count and not self.wish.prices:
            self.tell(self.nothing_to_sell())
            return
        self._begin()
        self.wish.set_count(count)
        self._propose()

    def nothing_to_sell(self) -> Message:
        """Why nothing can be sold yet, and what to do."""
        if self.performance is None:
            return advice.no_programme()
        return advice.empty_basket() if self.wish.prices else advice.no_prices()

    def ask_like(self, names: Sequence[str]) -> None:
        """So many places at prices of these names; the default where there is no such price."""
        self._begin()
        self.wish.set_like(names)
        self._propose()

    def ask_wheelchair(self) -> None:
        """Alt+W: one of them sits in a wheelchair, the others beside it; once more: not. What is in
        the basket is meant where nothing is asked: it is asked anew.
        """
        if self.busy():
            return
        self._begin()
        if not self.wish.total() and self._ask_anew_with_wheelchair():
            return
        self.wish.wheelchair = not self.wish.wheelchair
        if not self.wish.total():
            self.wish.set_count(2 if self.wish.wheelchair else 0)
        self._propose()

    def _ask_anew_with_wheelchair(self) -> bool:
        """The basket's places of this performance become what is asked, as long as that can be had;
        False where there are none, or something about them is settled.
        """
        shown = self.performance
        here = [one for one in self.basket.places if shown and one.performance == shown.id]
        settled = any(one.kept or one.agreed or one.pass_number or one.pool for one in here)
        if shown is None or not here or settled:
            return False
        try:
            self._counter.propose(shown.id, len(here), wheelchair=True)
        except BoxOfficeError as error:
            self.tell(words(error))
            return True
        was, others = self.basket.places, [one for one in self.basket.places if one not in here]
        self._replace(replace(self.basket, places=tuple(others)))
        self.wish.set_types([one.price_type for one in here])
        self.wish.wheelchair, self._asked_anew = True, was
        self._propose()
        return True

    def _back_as_before(self) -> None:
        """What is asked anew is in the basket again, and is not asked any more."""
        was = self._asked_anew
        self._forget_wish()
        if was:
            self._replace(replace(self.basket, places=was))

    def step_price(self, by: int) -> None:
        """Next or previous price."""
        self.jump_price(self.wish.at + by)

    def jump_price(self, at: int) -> None:
        """Price number `at`, from 0."""
        if self.step == Step.TERMINAL:
            return
        self._begin()
        self.wish.jump(at)
        self._requote()
        self.changed.emit()

    def toggle(self, seat: SeatIndex) -> None:
        """Take one seat, or give it back."""
        if self.performance is None or self.busy():
            return
        self._begin()
        places = [(place.performance, place.seat) for place in self.basket.places]
        if (self.performance.id, seat) in places:
            self._replace(self.basket.without(places.index((self.performance.id, seat))))
        elif self._sellable(seat):
            self._take((seat,))
        else:
            self._refuse_wish(advice.seat_not_free(self._label(seat)))

    def take_proposal(self) -> bool:
        """Take what is asked, as proposed. False when there is nothing to propose."""
        if self.wish.refused is not None:
            self.tell(self.wish.refused)
            return False
        if self.proposal is None:
            self._propose()
        if self.proposal is None:
            return False
        places = self.wish.on_proposal(self.proposal)
        self._begin()  # what was said of the proposal is over: it is taken
        self._forget_wish()  # first: of a pool, they would be counted as proposed once more
        self._replace(self.basket.add(*places))
        return True

    def offer_instead(self, offer: Offer, message: Message) -> None:
        """Other places than those that were asked for; Enter takes them."""
        if not self.busy():
            self._forget_wish()
            self.step, self.notice, self.offer = Step.OFFER, message, offer
            self._requote()
            self.changed.emit()

    def back(self) -> None:
        """Esc: one step back; at rest twice empties the basket."""
        if self.busy():
            return
        if self.step != Step.REST:
            self.rest()
        elif self.wish.total():
            self._forget_wish()
            self._requote()
            self.changed.emit()
        elif self.emptying or not (self.basket or self.basket.customer):
            self._empty()
        else:
            self.emptying = True
            self.changed.emit()

    def _empty(self) -> None:
        """Nothing of it is wanted, and nothing of it is asked of the next customer."""
        if self.draft() != Draft():
            self.before.append(self.draft())
        self.basket, self.returned, self.refused = Basket(), (), frozenset()
        self.forget_answers()
        self.rest()

    def tell(self, message: Message) -> None:
        """Say something in the strip, unless something is being claimed or written."""
        if not self.busy():
            self._say(message)

    def _say(self, message: Message) -> None:
        self.step, self.notice, self.offer = Step.NOTICE, message, None
        self._requote()
        self.changed.emit()

    def rest(self) -> None:
        """Back to the total."""
        self.step, self.notice, self.offer, self.emptying = Step.REST, None, None, False
        self._requote()
        self.changed.emit()

    def _begin(self) -> None:
        """A key of the next sale, or of a change: messages and the last sale go away."""
        if self.step != Step.REST and not self.busy():
            self.step, self.notice, self.offer = Step.REST, None, None
        self.emptying = False

    def _refuse_wish(self, message: Message) -> None:
        """What is asked stays asked, but no key of payment may sell other seats for it."""
        if not self.busy():
            self.wish.refused, self.proposal = message if self.wish.total() else None, None
            self._say(message)

    def _propose(self) -> None:
        self.proposal = None
        if self.wish.total() and self.performance is not None:
            taken = self.wanted().seats_of(self.performance.id)
            try:
                self.proposal = self._counter.propose(
                    self.performance.id, self.wish.total(), taken, wheelchair=self.wish.wheelchair
                )
            except BoxOfficeError as error:
                self.tell(words(error))
                return
            if self.proposal.parts:
                labels = self._labels(self.proposal)
                self.tell(advice.in_parts(self.wish.total(), self.proposal.parts, labels))
                return
        self._requote()
        self.changed.emit()

    def _labels(self, proposal: Proposal) -> list[str]:
        """The seats of each part, as they are said."""
        seats, said = list(proposal.seats), []
        for size in proposal.parts:
            said.append(in_short(self._label(seat) for seat in seats[:size]))
            del seats[:size]
        return said

    def _requote(self) -> None:
        """The total counts what is proposed or offered: its price is said before it is taken."""
        basket = self.offer.basket if self.offer is not None else self.basket
        if self.offer is None and self.proposal is not None:
            basket = basket.add(*self.wish.on_proposal(self.proposal))
        self.quote = self._quoted(basket)
        wanted = self.wanted()
        if wanted != self._told:
            told, self._told = self._told, wanted
            self._counter.hold(wanted, told)

    def _quoted(self, basket: Basket) -> Quote:
        """With what is given back for it, as long as that can be given back."""
        try:
            return self._counter.quote(basket, self.returned)
        except BoxOfficeError as error:
            if not self.returned:
                raise
            if self.busy():  # it is being written: what becomes of it is said when it is
                return self.quote
            self.returned = ()
            self.step, self.notice = Step.NOTICE, words(error)
            return self._counter.quote(basket)

    def _take(self, seats: tuple[SeatIndex, ...]) -> None:
        if self.performance is None:
            return
        places = self.wish.on_seats(self.performance.id, seats)
        self._forget_wish()
        self._want(self.basket.add(*places), seats)

    def _want(self, basket: Basket, seats: tuple[SeatIndex, ...]) -> None:
        """The basket with these seats more."""
        self._replace(basket)

    def _forget_wish(self) -> None:
        self._asked_anew = ()
        self.wish.clear()
        self.proposal = None

    def _replace(self, basket: Basket) -> None:
        self.before.append(self.draft())
        self.basket, self.refused = basket, frozenset()
        self.emptying = False
        self._requote()
        self.changed.emit()

"""What becomes of the basket before it is paid: for whom, at which price, with which code."""

from __future__ import annotations

from dataclasses import replace

from boxoffice.basket import Basket
from boxoffice.errors import Refused
from boxoffice.ids import CustomerId, PriceTypeId, SeatIndex, TicketId
from boxoffice.views import SeatState
from ui.desk.pointing import Pointing
from ui.desk.sale_state import Step
from ui.strings import words


class Changing(Pointing):
    """A basket whose lines are changed."""

    def name(self, customer: CustomerId, name: str) -> None:
        """The basket is for somebody, or for nobody; what is asked stays asked."""
        if not self.busy():
            self._replace(self.basket.for_whom(customer, name))

    def mail(self, by_mail: bool) -> None:
        """Its tickets go by e-mail, or to the printer."""
        if not self.busy():
            self._replace(replace(self.basket, by_mail=by_mail))

    def as_group(self) -> None:
        """One code for its places of one performance and price, or a code for each again; what is
        proposed is taken first.
        """
        if self.busy() or (self.wish.total() and not self.take_proposal()):
            return
        try:
            self._replace(self._counter.as_group(self.basket))
        except Refused as refused:
            self.tell(words(refused))

    def collect(self, kept: Basket) -> None:
        """What was reserved comes into the basket, to be paid by F8 or F9; each line can be taken
        out, and stays reserved then.
        """
        if self.busy():
            return
        self._begin()
        self._forget_wish()
        basket = self.basket.add(*kept.places)
        self._replace(basket.for_whom(kept.customer, kept.name))

    def hold_longer(self) -> None:
        """Others leave the basket's seats alone for another while."""
        self._counter.hold(self.wanted(), Basket())
        self.rest()

    def lost(self) -> tuple[SeatIndex, ...]:
        """Seats of the basket, of the chosen performance, that somebody else has by now."""
        gone = [SeatState.SOLD, SeatState.RESERVED, SeatState.HELD, SeatState.INSIDE]
        if self.board is None or self.performance is None:
            return ()
        states = self.board.states
        wanted = self.basket.free_seats_of(self.performance.id)
        return tuple(seat for seat in wanted if states[seat] in gone)

    def back(self) -> None:
        """Esc; on what was asked anew it is the basket as it was."""
        if self.step == Step.REST and self.wish.total() and self._asked_anew and not self.busy():
            self._back_as_before()
            self.rest()
        else:
            super().back()

    def undo(self) -> None:
        """Ctrl+Z before payment: the basket as it was, with what was given back for it."""
        if self.before and not self.busy():
            was = self.before.pop()
            self.basket, self.returned, self.reason = was.basket, was.returned, was.reason
            self.refused = frozenset()
            self.rest()

    def remove(self, index: int) -> None:
        """Take a line out."""
        if not self.busy() and index < len(self.basket.places):
            self._begin()
            self._replace(self.basket.without(index))

    def reprice(self, index: int, price: PriceTypeId) -> None:
        """Another price for a line."""
        if not self.busy() and index < len(self.basket.places):
            self._begin()
            self._replace(self.basket.priced(index, price))

    def next_price(self, index: int) -> None:
        """The price after the one of this line, and the first after the last."""
        if index >= len(self.basket.places):
            return
        place = self.basket.places[index]
        prices = [price.id for price in self._counter.prices(place.performance)]
        if place.price_type in prices:
            self.reprice(index, prices[(prices.index(place.price_type) + 1) % len(prices)])

    def replace_basket(self, basket: Basket) -> None:
        """Another basket, that the core made of this one."""
        if not self.busy():
            self._begin()
            self._replace(basket)

    def apply_promotion(self, code: str) -> str:
        """A code that the customer names; the promotion's name, empty when it is none here."""
        if self.performance is None or self.busy():
            return ""
        name = self._counter.promotion(self.performance.id, code)
        if name:
            self._begin()
            self._replace(replace(self.basket, promotion=code))
        return name

    def give_back(self, tickets: tuple[TicketId, ...]) -> None:
        """These tickets go back for what is sold next, with those of another order before them."""
        self.before.append(self.draft())
        self.returned = tuple(dict.fromkeys((*self.returned, *tickets)))
        self.rest()

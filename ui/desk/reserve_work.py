"""For whom places are kept: the question of F7, beside that of F4."""

from __future__ import annotations

from PySide6.QtCore import Signal

from boxoffice.actions.reserving import Reserved
from boxoffice.basket import Basket
from boxoffice.errors import BoxOfficeError
from boxoffice.ids import CustomerId
from boxoffice.views import CustomerFound, Details
from ui.bridge import Bridge
from ui.desk.counter_port import CounterPort
from ui.desk.who_work import NOBODY, Who, WhoWork
from ui.strings import words


class ReserveWork(WhoWork):
    """Who it is, at a desk that keeps places.

    Signals:
        reserved: what was kept, and the words that say so.
        said: why nothing can be kept.
    """

    reserved = Signal(object)
    said = Signal(object)

    def __init__(self, counter: CounterPort, bridge: Bridge) -> None:
        super().__init__(counter, bridge)
        self._desk = counter

    def begin_reserve(self, basket: Basket) -> None:
        """For whom, and until when: the house's rule says that."""
        try:
            self.until = self._desk.deadline(basket)
        except BoxOfficeError as error:
            self.said.emit(words(error))
            return
        self.basket, self.person = basket, None
        self._asks(Who.CONFIRM if basket.name else Who.RESERVE)

    def back(self) -> None:
        """Esc: one step back."""
        if self.ask == Who.BUSY:
            return
        if self.ask == Who.CONFIRM and not self.basket.customer:
            self.basket = self.basket.for_whom(NOBODY, "")
            self._asks(Who.RESERVE)
        else:
            self._asks(Who.NOTHING)

    def enter(self, details: Details, key: object) -> None:
        """Also: yes, keep it."""
        if self.ask == Who.CONFIRM:
            self._reserve(details.address)
        else:
            super().enter(details, key)

    def _new(self, details: Details) -> None:
        """A name alone is enough to keep places for."""
        if self.ask == Who.RESERVE and not (details.email or details.phone):
            self._named(NOBODY, details.name)
        else:
            super()._new(details)

    def _take(self, one: CustomerFound) -> None:
        if self.person is None and self.basket.places:
            self._named(one.id, one.details.name)
        else:
            super()._take(one)

    def _named(self, customer: CustomerId, name: str) -> None:
        self.basket = self.basket.for_whom(customer, name)
        self._asks(Who.CONFIRM)

    def _reserve(self, note: str) -> None:
        basket = self.basket
        self._run(lambda: self._desk.reserve(basket, basket.name, note), self._reserved)

    def _reserved(self, kept: Reserved) -> None:
        until = self.until
        self.basket = Basket()
        self._asks(Who.NOTHING)
        self.reserved.emit((kept, until))

"""Who it is for: the question of F4 and F7, and what is stored when it is answered.

What may wait goes through the bridge; meanwhile the question is BUSY and keys do nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from boxoffice.actions.reserving import Reserved
from boxoffice.basket import Basket
from boxoffice.clock import Planned
from boxoffice.errors import BoxOfficeError
from boxoffice.ids import CustomerId
from boxoffice.views import CustomerFound, CustomerView, Details
from ui import formats
from ui.bridge import Bridge
from ui.desk.counter_port import CounterPort
from ui.strings import Message, words

T = TypeVar("T")
NOBODY = CustomerId(b"")
NEW = "new"
"""Key of the row that stands for somebody who is not known yet."""


class Who(StrEnum):
    """What is being asked."""

    NOTHING = "nothing"
    CUSTOMER = "customer"
    RESERVE = "reserve"
    CONFIRM = "confirm"
    EDIT = "edit"
    HOUSEHOLD = "household"
    NOTE = "note"
    MEMBER = "member"
    BUSY = "busy"


class WhoWork(QObject):
    """One question at a time.

    Signals:
        changed: something to show changed.
        chosen: id and name of the customer for whom the basket is; both empty for nobody.
        reserved: what was kept, and the words that say so.
        stored: the customer whose page is open changed.
    """

    changed = Signal()
    chosen = Signal(object, str)
    reserved = Signal(object)
    stored = Signal()

    def __init__(self, counter: CounterPort, bridge: Bridge) -> None:
        super().__init__()
        self._counter = counter
        self._bridge = bridge
        self.ask = Who.NOTHING
        self.found: tuple[CustomerFound, ...] = ()
        self.like: tuple[str, ...] = ()
        """Names that were perhaps meant, where nothing was found."""
        self.typed = ""
        self.basket = Basket()
        self.until = Planned("", "")
        self.person: CustomerView | None = None
        """Whose page is open."""
        self.membership = ""
        """The membership that is asked about."""
        self.notice: Message | None = None

    # -- asking -----------------------------------------------------------------------------------

    def begin(self, ask: Who, person: CustomerView | None = None, membership: str = "") -> None:
        """A question about the basket's customer, or about somebody whose page is open."""
        self.person, self.membership = person, membership
        self._asks(ask)

    def begin_reserve(self, basket: Basket) -> None:
        """For whom, and until when: the house's rule says that."""
        try:
            self.until = self._counter.deadline(basket)
        except BoxOfficeError as error:
            self._say(words(error))
            return
        self.basket, self.person = basket, None
        self._asks(Who.CONFIRM if basket.name else Who.RESERVE)

    def _asks(self, ask: Who) -> None:
        self.found, self.like, self.typed, self.notice = (), (), "", None
        self.ask = ask
        self.changed.emit()

    def search(self, text: str) -> None:
        """Who is known by what is typed."""
        self.typed = text.strip()
        self.found = self._counter.find_customers(text) if self.typed else ()
        nobody = self.typed and not self.found
        self.like = self._counter.looked_like(text) if nobody else ()
        self.notice = None
        self.changed.emit()

    def asks(self) -> bool:
        """Whether keys are about this question."""
        return self.ask != Who.NOTHING

    def back(self) -> None:
        """Esc: one step back."""
        if self.ask == Who.BUSY:
            return
        if self.ask == Who.CONFIRM and not self.basket.customer:
            self.basket = self.basket.for_whom(NOBODY, "")
            self._asks(Who.RESERVE)
        else:
            self._asks(Who.NOTHING)

    # -- answering --------------------------------------------------------------------------------

    def enter(self, details: Details, key: object) -> None:
        """Somebody of the list, or who was typed."""
        if self.ask == Who.CONFIRM:
            self._reserve(details.address)
        elif self.ask == Who.EDIT and self.person is not None:
            id_ = self.person.id
            self._run(lambda: self._counter.store_customer(details, id_), lambda _: self._done())
        elif self.ask == Who.NOTE and self.person is not None:
            id_ = self.person.id
            note = details.name
            self._run(lambda: self._counter.note_of_customer(id_, note), lambda _: self._done())
        elif self.ask == Who.MEMBER and self.person is not None:
            id_, held, until = self.person.id, self.membership, formats.iso_day(details.name)
            self._run(
                lambda: self._counter.hold_membership(id_, held, until), lambda _: self._done()
            )
        elif self.ask in {Who.CUSTOMER, Who.RESERVE, Who.HOUSEHOLD}:
            self._chosen_or_new(details, key)

    def _chosen_or_new(self, details: Details, key: object) -> None:
        known = next((one for one in self.found if one.id == key), None)
        if known is not None:
            self._take(known)
        elif self.ask == Who.RESERVE and details.name and not (details.email or details.phone):
            self._named(NOBODY, details.name)
        elif details.name:
            self._run(lambda: self._counter.store_customer(details), self._take)
        elif self.ask == Who.CUSTOMER:
            self._asks(Who.NOTHING)
            self.chosen.emit(NOBODY, "")

    def _take(self, one: CustomerFound) -> None:
        if self.person is not None:
            id_ = self.person.id
            self._run(lambda: self._counter.join_household(id_, one.id), lambda _: self._done())
        elif self.basket.places:
            self._named(one.id, one.details.name)
        else:
            self._asks(Who.NOTHING)
            self.chosen.emit(one.id, one.details.name)

    def _named(self, customer: CustomerId, name: str) -> None:
        self.basket = self.basket.for_whom(customer, name)
        self._asks(Who.CONFIRM)

    def _reserve(self, note: str) -> None:
        basket = self.basket
        self._run(lambda: self._counter.reserve(basket, basket.name, note), self._reserved)

    def _reserved(self, kept: Reserved) -> None:
        until = self.until
        self.basket = Basket()
        self._asks(Who.NOTHING)
        self.reserved.emit((kept, until))

    def _done(self) -> None:
        self._asks(Who.NOTHING)
        self.stored.emit()

    def close(self) -> None:
        """Nothing is asked any more."""
        self.basket, self.person = Basket(), None
        self._asks(Who.NOTHING)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        before, self.ask = self.ask, Who.BUSY

        def ready(result: T) -> None:
            self.ask = before
            done(result)

        self._bridge.run(work, ready, lambda error: self._failed(error, before))

    def _failed(self, error: BaseException, before: Who) -> None:
        """What was asked stays asked: nothing typed is lost."""
        self.ask = before
        self._say(words(error))

    def _say(self, message: Message) -> None:
        self.notice = message
        self.changed.emit()

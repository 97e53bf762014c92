"""Who it is: the question of F4, and what is stored when it is answered.

What may wait goes through the bridge; meanwhile the question is BUSY and keys do nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from boxoffice.basket import Basket
from boxoffice.clock import Planned
from boxoffice.ids import CustomerId
from boxoffice.views import CustomerFound, CustomerView, Details
from ui import formats
from ui.bridge import Bridge
from ui.people_port import PeoplePort
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
        stored: the customer whose page is open changed.
    """

    changed = Signal()
    chosen = Signal(object, str)
    stored = Signal()

    def __init__(self, counter: PeoplePort, bridge: Bridge) -> None:
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
        """Esc: nothing is asked any more."""
        if self.ask != Who.BUSY:
            self._asks(Who.NOTHING)

    # -- answering --------------------------------------------------------------------------------

    def enter(self, details: Details, key: object) -> None:
        """Somebody of the list, or who was typed."""
        if self.ask == Who.EDIT and self.person is not None:
            id_, shown = self.person.id, self.person.details
            self._run(
                lambda: self._counter.store_customer(details, id_, shown), lambda _: self._done()
            )
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
        elif details.name:
            self._new(details)
        elif self.ask == Who.CUSTOMER:
            self._asks(Who.NOTHING)
            self.chosen.emit(NOBODY, "")

    def _new(self, details: Details) -> None:
        self._run(lambda: self._counter.store_customer(details), self._take)

    def _take(self, one: CustomerFound) -> None:
        if self.person is not None:
            id_ = self.person.id
            self._run(lambda: self._counter.join_household(id_, one.id), lambda _: self._done())
        else:
            self._asks(Who.NOTHING)
            self.chosen.emit(one.id, one.details.name)

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

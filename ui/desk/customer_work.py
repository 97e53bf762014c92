"""The page of one customer: details, consent, household, notes, the same, and orders."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from boxoffice.errors import BoxOfficeError
from boxoffice.ids import CustomerId
from boxoffice.views import CustomerView
from ui.bridge import Bridge
from ui.desk.list_rows import DETAILS, ERASE, HOUSEHOLD, LEAVE, NOTE
from ui.desk.who_work import Who
from ui.errand import Errand
from ui.people_port import PeoplePort
from ui.strings import Message, words


class CustomerWork(QObject):
    """One customer whose page is open, or none.

    Signals:
        changed: something to show changed.
        said: a message.
        asked: a question about this customer, for the strip.
        order_opened: an order of the history was picked.
        forgotten: this person is known no more.
    """

    changed = Signal()
    said = Signal(Message)
    asked = Signal(object)
    order_opened = Signal(object)
    forgotten = Signal()

    def __init__(self, counter: PeoplePort, bridge: Bridge) -> None:
        super().__init__()
        self._counter = counter
        self.view: CustomerView | None = None
        self.membership = ""
        """The membership whose line was entered."""
        self.sure: object = None
        """What the next Enter does for good."""
        self._errand = Errand(bridge, self._failed)

    def open(self, id_: CustomerId) -> None:
        """Show somebody."""
        try:
            self.view, self.sure = self._counter.customer(id_), None
        except BoxOfficeError as error:
            self.said.emit(words(error))
        self.changed.emit()

    def close(self) -> None:
        """Back to the seats."""
        self.view, self.sure = None, None
        self.changed.emit()

    def reread(self) -> None:
        """The data changed."""
        view = self.view
        if view is None or self._errand.busy:
            return
        try:
            self.view = self._counter.customer(view.id)
            self.changed.emit()
        except BoxOfficeError as error:  # another desk forgot this person
            self._gone()
            self.said.emit(words(error))

    def enter(self, key: object) -> None:
        """Change, open, or do what the line says."""
        view = self.view
        if view is None or self._errand.busy or key is None:
            return
        if self._is_for_good(key) and self.sure != key:
            self.sure = key
            self.changed.emit()
            return
        self.sure = None
        questions = {DETAILS: Who.EDIT, HOUSEHOLD: Who.HOUSEHOLD, NOTE: Who.NOTE}
        if isinstance(key, str) and key in questions:
            self.asked.emit(questions[key])
        elif key == LEAVE:
            self._run(lambda: self._counter.leave_household(view.id), self.reread)
        elif key == ERASE:
            self._run(lambda: self._counter.erase_customer(view.id), self._gone)
        elif isinstance(key, tuple):
            self._of_line(view, *key)

    def _is_for_good(self, key: object) -> bool:
        return key in {ERASE, LEAVE} or (isinstance(key, tuple) and key[0] == "alike")

    def _of_line(self, view: CustomerView, kind: str, about: object) -> None:
        if kind == "order":
            self.order_opened.emit(about)
        elif kind == "person" and isinstance(about, bytes):
            self.open(CustomerId(about))
        elif kind == "alike" and isinstance(about, bytes):
            other = CustomerId(about)
            self._run(lambda: self._counter.merge_customers(view.id, other), self.reread)
        elif kind == "member" and isinstance(about, str):
            self.membership = about
            self.asked.emit(Who.MEMBER)
        elif kind == "consent" and isinstance(about, str):
            given = not any(one.given for one in view.consents if one.purpose == about)
            self._run(lambda: self._counter.consent(view.id, about, given=given), self.reread)

    def _gone(self) -> None:
        self.close()
        self.forgotten.emit()

    def _run(self, work: Callable[[], object], done: Callable[[], None]) -> None:
        self._errand.run(work, lambda _: done())

    def _failed(self, error: BaseException) -> None:
        self.said.emit(words(error))

"""Reserving, collecting and customers, between the screen and the way of a sale."""

from __future__ import annotations

from PySide6.QtCore import Qt

from boxoffice.basket import Basket
from boxoffice.clock import Planned
from boxoffice.errors import BoxOfficeError
from boxoffice.ids import CustomerId, ReservationId
from boxoffice.views import ReservationView
from ui.desk import advice, people_words
from ui.desk.hold_desk import HoldDesk
from ui.desk.offers import offer_of
from ui.desk.sale_state import Step
from ui.desk.who_work import NOBODY, Who
from ui.strings import words
from ui.widgets.frame import Commands

_ANSWERS = {Step.NOTICE, Step.OFFER, Step.PROOF, Step.TARIFF, Step.WHOSE, Step.REASON}
"""Steps whose question Enter answers, wherever the hand is."""


class PeopleDesk(HoldDesk):
    """A desk that knows for whom it sells, and keeps places for them."""

    people_found: tuple[ReservationView, ...] = ()
    _sought = ""
    """What stood in the search when F7 was pressed."""

    def people_commands(self) -> Commands:
        """Keys that are about people."""
        return {
            "F4": self._customer, "F7": self._reserve, "Shift+F7": self._list,
            "Ctrl+A": self.listing.mark_all, "Ctrl+P": self._print_evening,
            "Ctrl+Z": self._undo, "Space": self._space,
        }  # fmt: skip

    def connect_people(self) -> None:
        """What follows from questions and lists."""
        who, people, listing = self.who, self.people, self.listing
        for work in (who, people, listing):
            work.changed.connect(self.show_sale)
        for said in (people.said, listing.said, who.said):
            said.connect(self.selling.tell)
        who.chosen.connect(self._for_whom)
        who.reserved.connect(self._reserved)
        who.stored.connect(self._stored)
        people.asked.connect(lambda ask: who.begin(ask, people.view, people.membership))
        people.order_opened.connect(self._open_listed)
        people.forgotten.connect(self._forgotten)
        listing.opened.connect(self._open_listed)
        self.strip.who.searched.connect(who.search)
        self.strip.who.results.picked.connect(self._picked)
        self.selling.secured.connect(self._ask_for_whom)
        self.page.rows.picked.connect(self._page_picked)

    # -- keys -----------------------------------------------------------------------------------

    def asks_whom(self) -> bool:
        """Whether the strip asks who it is for; an order that was opened meanwhile is before it."""
        return self.who.asks() and not self.order_is_open()

    def people_enter(self) -> bool:
        """Enter while somebody is asked for, or a list is open; whether it was used."""
        if self.asks_whom() and not self.left.search.hasFocus():
            self.who.enter(self.strip.who.details(), self.strip.who.choice())
        elif self.holds_longer():
            self.rest_focus()
        elif self._heard_in_list():
            return True
        elif self.selling.step in _ANSWERS or not self.page.rows.hasFocus():
            return False
        elif self.people.view is not None:
            self.people.enter(self.page.rows.current_key())
        else:
            self.listing.enter(self.page.rows.current_key())
        return True

    def _heard_in_list(self) -> bool:
        """A message about a line goes away, and the hand stays with the line; False elsewhere."""
        if self.selling.step != Step.NOTICE or not self.page.rows.hasFocus():
            return False
        self.selling.rest()
        return True

    def people_back(self) -> bool:
        """Esc, the same way."""
        if self.asks_whom():
            self.who.back()
            self._focus_page()
        elif self._heard_in_list():
            return True
        elif self.selling.step in _ANSWERS | {Step.CASH, Step.CARD, Step.BUSY}:
            return False
        elif self.people.view is not None:
            self.people.close()
            self.rest_focus()
        elif self.listing.is_open():
            self.listing.close()
            self.rest_focus()
        else:
            return False
        return True

    def people_view(self) -> bool:
        """F5 while a list is open: the other list; a customer's page makes room for the seats."""
        if self.people.view is not None:
            self.people.close()
        if self.listing.is_open():
            self.listing.switch()
            self._focus_page()
            return True
        return False

    def _space(self) -> None:
        if self.page.rows.hasFocus() and self.people.view is None:
            self.listing.toggle(self.page.rows.current_key())
        else:
            self.toggle_ticket()

    def _undo(self) -> None:
        if not self.listing.undo():
            self.selling.undo()

    def _page_picked(self, key: object) -> None:
        """A click opens a line of a customer, and marks a reservation."""
        if self.people.view is not None:
            self.people.enter(key)
        elif self.listing.reserved():
            self.listing.toggle(key)
        else:
            self.listing.enter(key)

    def _picked(self, key: object) -> None:
        self.who.enter(self.strip.who.details(), key)

    # -- customers ------------------------------------------------------------------------------

    def _customer(self) -> None:
        """F4: who is it for; once more, or with somebody named: their page."""
        if self.order_is_open():
            self.orders.tell(people_words.order_open())
            return
        if self.selling.step == Step.BUSY:
            return
        named = self.selling.basket.customer
        if named and self.people.view is None and not self.who.asks():
            self.listing.close()
            self.people.open(named)
            self._focus_page()
            return
        self.people.close()
        self.who.close()
        self.who.begin(Who.CUSTOMER)

    def ask_customer(self, typed: str) -> None:
        """Whom the search did not find among what is reserved or sold: known, or new."""
        if self.order_is_open() or self.selling.step == Step.BUSY:
            self.selling.tell(advice.not_found(typed))
            return
        self.people.close()
        self.who.close()
        self.who.begin(Who.CUSTOMER)
        self.strip.who.name.setText(typed)
        self.who.search(typed)

    def _for_whom(self, customer: CustomerId, name: str) -> None:
        """The basket is for somebody; the proposal waits as it did."""
        self.selling.name(customer, name)
        self.rest_focus()

    def _forgotten(self) -> None:
        """The basket is for nobody then; not when it is for somebody else of that household."""
        try:
            self._counter.customer(self.selling.basket.customer)
        except BoxOfficeError:
            self.selling.name(NOBODY, "")
        if not self.who.asks():
            self.rest_focus()

    def _stored(self) -> None:
        self.people.reread()
        view = self.people.view
        if view is not None and self.selling.basket.customer == view.id:
            self.selling.name(view.id, view.details.name)
        self._focus_page()

    # -- reserving ------------------------------------------------------------------------------

    def _reserve(self) -> None:
        """F7: keep what is in the basket or proposed; in the list: keep longer."""
        if self.listing.is_open() and self.page.rows.hasFocus():
            self.listing.hold(self.page.rows.current_key())
        elif self.order_is_open():
            self.orders.tell(people_words.order_open())
        elif not self.who.asks():
            self._sought = self.left.search.text()
            self.selling.secure_basket()

    def _ask_for_whom(self, basket: Basket) -> None:
        """The places are ours; a name that was typed while they were claimed is the answer."""
        field = self.left.search
        typed = field.text().removeprefix(self._sought) if field.hasFocus() else ""
        self.who.begin_reserve(basket)
        if typed and self.who.ask == Who.RESERVE:
            field.setText(self._sought)
            self.left.searched.emit(self._sought)
            self.strip.who.name.setText(typed)
            self.who.search(typed)

    def _reserved(self, told: tuple[object, Planned]) -> None:
        kept, until = told
        self.selling.forget_basket()
        self.selling.tell(people_words.reserved(kept, until))  # type: ignore[arg-type]
        self.rest_focus()

    def _list(self) -> None:
        """Shift+F7: the reservations of the performance."""
        if self.selling.performance is None:
            self.selling.tell(people_words.nothing_kept())
            return
        self.people.close()
        self.listing.open(self.selling.performance)
        self._focus_page()

    def _print_evening(self) -> None:
        if self.listing.is_open():
            self.listing.print_evening()

    def _focus_page(self) -> None:
        if self.page.isVisibleTo(self) and not self.who.asks():
            self.page.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not self.who.asks():
            self.rest_focus()

    # -- collecting -----------------------------------------------------------------------------

    def _open_listed(self, key: object) -> None:
        """A line of a list: a reservation to be collected, or an order."""
        order = self.listing.order_of(key)
        if order is None and self.people.view is not None:
            order = next((one.id for one in self.people.view.orders if one.id == key), None)
        self.listing.close()
        self.people.close()
        if order is not None:
            self.orders.open(order)
            self.focus_order()
        elif isinstance(key, bytes):
            self.open_reservation(ReservationId(key))

    def open_found(self, key: object) -> bool:
        """Open a reservation that was searched for; whether it was one."""
        for view in self.people_found:
            if view.id == key:
                self.people_found = ()
                self.open_reservation(view.id)
                return True
        return False

    def open_reservation(self, id_: ReservationId) -> None:
        """Into the basket, to be paid; or what can be had instead when it lapsed."""
        try:
            view = self._counter.reservation(id_)
            if not view.open():
                self._too_late(view)
            elif not view.ours:
                self.selling.tell(people_words.elsewhere(view))
            else:
                self._show_of(view)
                self.selling.collect(self._counter.to_collect(id_))
        except BoxOfficeError as error:
            self.selling.tell(words(error))
        self.rest_focus()

    def _show_of(self, view: ReservationView) -> None:
        """The performance of its places comes in front."""
        wanted = view.places[0].performance if view.places else None
        for one in self._counter.performances():
            if one.id == wanted:
                self.selling.choose(one)

    def _too_late(self, view: ReservationView) -> None:
        self._show_of(view)
        before, instead = self.selling.basket, self._counter.instead_of(view.id)
        labels = ", ".join(line.label for line in self._counter.quote(instead).lines)
        message = people_words.came_too_late(view, labels, len(instead.places))
        if instead.places:
            self.selling.offer_instead(offer_of(before, instead, labels), message)
        else:
            self.selling.tell(message)

    def find_people(self, text: str) -> tuple[ReservationView, ...]:
        """Reservations of whom the text may be the name."""
        self.people_found = self._counter.find_reservations(text) if len(text) > 1 else ()
        return self.people_found

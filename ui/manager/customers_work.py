"""Klanten at the manager's: the desk's questions and acts, on a page with room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from boxoffice.ids import CustomerId
from ui.bridge import Bridge
from ui.desk import list_rows
from ui.desk.customer_work import CustomerWork
from ui.desk.who_work import NOBODY, Who, WhoWork
from ui.language import translate
from ui.manager.customers_page import CustomersPage
from ui.manager.page_work import PageWork
from ui.people_port import PeoplePort
from ui.strings import Message
from ui.theme import Look
from ui.widgets import note


class CustomersWork(PageWork):
    """Found, opened, changed, put together, forgotten.

    Signals:
        order_asked: number of an order of somebody's history.
    """

    order_asked = Signal(str)

    def __init__(
        self, people: PeoplePort, bridge: Bridge, look: Look, zone: str, copied: Callable[[], str]
    ) -> None:
        super().__init__()
        self._people, self._zone, self._copied = people, zone, copied
        self.page = CustomersPage(look)
        self.one = CustomerWork(people, bridge)
        self.who = WhoWork(people, bridge)
        for work in (self.one, self.who):
            work.changed.connect(self._show)
        self.one.said.connect(self.say)
        self.one.asked.connect(lambda ask: self.who.begin(ask, self.one.view, self.one.membership))
        self.one.order_opened.connect(self._open_order)
        self.one.forgotten.connect(self._forgotten)
        self.who.stored.connect(self._stored)
        self.who.chosen.connect(lambda id_, _name: self._chosen(id_))
        self.page.search.textEdited.connect(lambda _: self.reread(self.page))
        self.page.who.searched.connect(self.who.search)
        self.page.who.results.picked.connect(self._picked)
        self.page.one.rows.picked.connect(self.one.enter)
        self._hint()

    def pages(self) -> tuple[QWidget, ...]:
        """One."""
        return (self.page,)

    def fields(self) -> tuple[QWidget, ...]:
        """Search and table, the lines of one customer, the question."""
        page = self.page
        return (page.search, page.table, page.one.rows, *page.who.fields())

    def front(self, page: QWidget) -> QWidget:
        """The table, or the lines of who is open."""
        return self.page.one.rows if self.page.shows_one() else self.page.table

    def reread(self, page: QWidget) -> None:
        """The data changed, or another name is typed."""
        text = self.page.search.text().strip()
        found = self._people.find_customers(text) if text else ()
        self.page.show_found(found)
        if self.one.view is not None:
            self.one.reread()
        else:
            self._hint(nothing=bool(text) and not found)

    def open(self, customer: CustomerId) -> None:
        """The page of somebody."""
        self.who.close()
        self.one.open(customer)
        self.opened.emit(self.page)
        self.page.begin()

    def enter(self, page: QWidget, focused: QWidget | None) -> bool:
        """Answer, open, or do what the line says."""
        if self.who.asks():
            self.who.enter(self.page.who.details(), self.page.who.choice())
        elif self.one.view is not None:
            self.one.enter(self.page.one.rows.current_key())
        elif isinstance(key := self.page.table.current_key(), bytes):
            self.open(CustomerId(key))
        return True

    def carry_out(self, page: QWidget) -> bool:
        """F9: as Enter where something is asked; else it is not about the list."""
        return self.who.asks() and self.enter(page, None)

    def new(self, page: QWidget) -> bool:
        """Alt+N: somebody who is not known yet; who is alike is shown while the name is typed."""
        self.one.close()
        self.who.begin(Who.CUSTOMER)
        return True

    def back(self, page: QWidget) -> bool:
        """Esc: the question, the customer, what is searched for."""
        if self.who.asks():
            self.who.back()
            self.page.begin()
        elif self.one.view is not None:
            self.one.close()
            self.page.begin()
        elif self.page.search.text():
            self.page.search.clear()
            self.reread(page)
            self.page.begin()
        else:
            return False
        return True

    def say(self, message: Message) -> None:
        """Under the page."""
        note.say(self.page.note, message)
        self.page.note.show()

    def _hint(self, *, nothing: bool = False) -> None:
        keys = translate("Manager", "Enter: open · Alt+N: new · Esc: back")
        none = translate("Manager", "Nobody is known by this.")
        self.say(Message(none if nothing else keys, keys if nothing else "", tone="muted"))

    def _show(self) -> None:
        view, who = self.one.view, self.who
        if view is not None:
            title, count, rows, nothing, _ = list_rows.customer(view, self.one.sure, self._zone)
            keys = translate("Manager", "Enter: change or open · Alt+N: new · Esc: back")
            self.page.one.show_list(title, count, rows, nothing, keys)
            self.page.note.hide()
        else:
            self._hint()
        self.page.show_one(one=view is not None)
        if who.ask == Who.BUSY:
            return
        began = who.asks() and self.page.who.asks != who.ask
        if who.asks():
            self.page.who.show_who(who, began=began, copied=self._copied())
            self._name_question()
        else:
            self.page.who.asks = Who.NOTHING
        self.page.ask(asks=who.asks())
        self.page.note.setVisible(not who.asks() and view is None)
        if began:
            self.page.who.first().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _name_question(self) -> None:
        """Here nobody is sold to: the desk's question is that for somebody new."""
        shown = self.page.who
        if self.who.ask == Who.CUSTOMER and self.who.notice is None:
            shown.title.setText(translate("Manager", "New customer"))
            hint = translate("Manager", "Enter: this one · Tab: e-mail · Esc: nobody")
            shown.hint.setText("" if shown.nothing.isVisibleTo(shown) else hint)

    def _picked(self, key: object) -> None:
        self.who.enter(self.page.who.details(), key)

    def _chosen(self, customer: CustomerId) -> None:
        if customer == NOBODY:
            self.page.begin()
        else:
            self.open(customer)

    def _stored(self) -> None:
        self.one.reread()
        self.page.begin()

    def _forgotten(self) -> None:
        self.reread(self.page)
        self.page.begin()
        said = translate("Manager", "Forgotten on this computer; the others follow by themselves")
        kept = translate("Manager", "what was sold stays in the books, without the name")
        self.say(Message(said, kept, tone="good", icon="tick-circle"))

    def _open_order(self, key: object) -> None:
        view = self.one.view
        found = next((one for one in view.orders if one.id == key), None) if view else None
        if found is not None:
            self.order_asked.emit(found.number)

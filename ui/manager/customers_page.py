"""Klanten: who is known, one of them whole, and the question that is being asked about them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from boxoffice.views import CustomerFound
from ui.desk.list_panel import ListPanel
from ui.desk.who_page import WhoPage
from ui.language import translate
from ui.manager.list_page import ListPage
from ui.theme import Look
from ui.widgets.table import Column, Line

ASKING = 240
"""Height of the question below the customer."""


class CustomersPage(QFrame):
    """A list, or the page of one customer with a question under it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.list = ListPage(
            look,
            translate("Manager", "Customers"),
            translate("Manager", "name, e-mail, telephone"),
            (
                Column(translate("People", "name")),
                Column(translate("People", "e-mail"), 220),
                Column(translate("People", "telephone"), 130),
                Column(translate("People", "address"), 220),
            ),
        )
        self.search, self.table = self.list.search, self.list.table
        self.one = ListPanel(look)
        self.who = WhoPage(look)
        self._question = QFrame()
        self._question.setProperty("ground", "panel")
        self._question.setProperty("edge", "top")
        inner = QVBoxLayout(self._question)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.who)
        self._question.setFixedHeight(ASKING)
        self._question.hide()
        self.note = look.label("", "strong", "info")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(12, 8, 12, 8)
        self._views = QStackedWidget()
        self._views.addWidget(self.list)
        self._views.addWidget(self.one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._views, 1)
        column.addWidget(self._question)
        column.addWidget(self.note)

    def show_found(self, found: Sequence[CustomerFound]) -> None:
        """Who is known by what is typed."""
        self.table.show_lines(
            [
                Line(one.id, (said.name, said.email, said.phone, said.address), "person")
                for one in found
                for said in (one.details,)
            ]
        )
        if found and self.table.current_key() is None:
            self.table.selectRow(0)

    def show_one(self, *, one: bool) -> None:
        """The page of a customer, or the list."""
        self._views.setCurrentWidget(self.one if one else self.list)

    def shows_one(self) -> bool:
        """Whether a customer is open."""
        return self._views.currentWidget() is self.one

    def ask(self, *, asks: bool) -> None:
        """Make room for a question, or not."""
        self._question.setVisible(asks)

    def begin(self) -> None:
        """The hand begins in the search field, in the list of one customer when one is open."""
        front = self.one.rows if self.shows_one() else self.search
        front.setFocus(Qt.FocusReason.ShortcutFocusReason)

"""A page of one table, and a field that says which of its lines are meant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.strings import Message
from ui.theme import Look
from ui.widgets import note
from ui.widgets.fields import TextField
from ui.widgets.table import Column, Table


class ListPage(QFrame):
    """A search field over a table.

    Signals:
        searched: the text typed.
    """

    searched = Signal(str)

    def __init__(self, look: Look, title: str, hint: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self.search = TextField(look, hint)
        self.search.textEdited.connect(self.searched)
        self.table = Table(look, title, columns)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.top = QHBoxLayout()
        self.top.setContentsMargins(12, 10, 12, 10)
        self.top.setSpacing(16)
        self.top.addWidget(look.label(title, "title"))
        self.top.addWidget(self.search, 1)
        self.column.addLayout(self.top)
        self.column.addWidget(self.table, 1)
        self.note = look.label("", "small", "muted")
        self.note.setContentsMargins(12, 4, 12, 6)
        self.note.setWordWrap(True)
        self.note.hide()
        self.column.addWidget(self.note)

    def say(self, message: Message) -> None:
        """Under the table."""
        note.say(self.note, message)
        self.note.show()

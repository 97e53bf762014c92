"""A page with a table and, under it, the fields of its chosen line: Beheer's forms.

F9 saves what the fields say, Alt+N empties them for something new. What the core refuses is said
under the fields, which keep what was typed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from ui.language import translate
from ui.manager.field_grid import Asked, FieldGrid
from ui.strings import Message
from ui.theme import Look
from ui.widgets import note
from ui.widgets.table import HEADER, ROW, Column, Line, Table


class FormPage(QFrame):
    """A table over fields.

    Signals:
        chosen: key of the line that is to be filled in.
    """

    chosen = Signal(object)

    def __init__(
        self, look: Look, title: str, columns: Sequence[Column], asked: Sequence[Asked],
        *, makes_new: bool = True, lines: int = 1,
    ) -> None:  # fmt: skip
        super().__init__()
        self._look = look
        self.makes_new = makes_new
        self.key: object = None
        """The line that the fields are of; None: something new."""
        self.table = Table(look, title, columns)
        self.table.chosen.connect(self._choose)
        self._fields = FieldGrid(look, asked)
        self.inputs: dict[str, QLineEdit] = self._fields.inputs
        self._note = look.label("", "strong", "info")
        self._note.setWordWrap(True)
        self._lay_out(title, lines)

    def _lay_out(self, title: str, lines: int) -> None:
        self._note.setContentsMargins(12, 2, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = self._look.label(title, "title")
        head.setContentsMargins(12, 10, 12, 6)
        column.addWidget(head)
        column.addWidget(self.table, 4 if self.makes_new else 0)
        if not self.makes_new:
            self.table.setFixedHeight(HEADER + lines * ROW)  # never more of them
        column.addWidget(self._fields, 5)
        column.addWidget(self._note)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """The table; the first line is chosen when none is."""
        self.table.show_lines(lines)
        if lines and self.table.current_key() is None and self.key is None:
            self.table.selectRow(0)

    def fill(self, key: object, head: str, values: Mapping[str, object]) -> None:
        """The fields of a line; `key` None: of something new."""
        self.key = key
        self._fields.fill(head, values)
        self._hint()

    def _hint(self) -> None:
        save = translate("Forms", "F9: save")
        new = translate("Forms", "Alt+N: new")
        self.say(Message(f"{save} · {new}" if self.makes_new else save, tone="muted"))

    def values(self) -> dict[str, object]:
        """What the fields say. Raises Unreadable; an empty amount or number is None."""
        return self._fields.values()

    def say(self, message: Message) -> None:
        """Under the fields."""
        note.say(self._note, message)

    def said(self) -> str:
        """What stands there."""
        return self._note.text()

    def enter(self, focused: QWidget | None) -> None:
        """Enter goes from the table into the fields, and down them."""
        self._fields.enter(focused)

    def _choose(self, key: object) -> None:
        self.chosen.emit(key)

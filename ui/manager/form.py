"""A page with a table and, under it, the fields of its chosen line: Beheer's forms.

F9 saves what the fields say, Alt+N empties them for something new. What the core refuses is said
under the fields, which keep what was typed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from boxoffice.ids import Cents
from ui import formats
from ui.language import translate
from ui.strings import Message
from ui.theme import Look
from ui.widgets.choice import ChoiceLine
from ui.widgets.fields import TextField
from ui.widgets.table import HEADER, ROW, Column, Line, Table

HEIGHT = 34


class Typed(StrEnum):
    """What a field holds."""

    TEXT = "text"
    MOMENT = "moment"
    """Typed as 27/11/2026 20:00; a value is ISO."""
    MONEY = "money"
    COUNT = "count"
    CHOICE = "choice"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Asked:
    """One field of a form: its name in the values, its word, what is typed."""

    name: str
    word: str
    typed: Typed = Typed.TEXT
    choices: tuple[tuple[object, str], ...] = field(default=())


class Unreadable(Exception):
    """What was typed is no value of its kind. `word` is the field's."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


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
        self._asked = tuple(asked)
        self.makes_new = makes_new
        self.key: object = None
        """The line that the fields are of; None: something new."""
        self.table = Table(look, title, columns)
        self.table.chosen.connect(self._choose)
        self.inputs: dict[str, QLineEdit] = {one.name: self._input(one) for one in self._asked}
        self._scroll = QScrollArea()
        self._head = look.label("", "strong")
        self._note = look.label("", "strong", "info")
        self._note.setWordWrap(True)
        self._lay_out(title, lines)

    def _input(self, one: Asked) -> QLineEdit:
        made: QLineEdit
        if one.typed is Typed.CHOICE:
            made = ChoiceLine(self._look, one.choices)
        else:
            made = TextField(self._look)
        if one.typed is Typed.HIDDEN:
            made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setFixedHeight(HEIGHT)
        made.setAccessibleName(one.word)
        return made

    def _lay_out(self, title: str, lines: int) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        half = (len(self._asked) + 1) // 2
        for at, one in enumerate(self._asked):
            down, side = at % half, at // half * 2
            label = self._look.label(one.word, "small", "muted")
            label.setWordWrap(True)
            grid.addWidget(label, down, side)
            grid.addWidget(self.inputs[one.name], down, side + 1)
        for side, stretch in enumerate((2, 3, 2, 3)):
            grid.setColumnStretch(side, stretch)
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(12, 6, 12, 6)
        inner.setSpacing(6)
        inner.addWidget(self._head)
        inner.addLayout(grid)
        inner.addStretch(1)
        scroll = self._scroll
        scroll.setWidget(box)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumHeight(60)
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
        column.addWidget(scroll, 5)
        column.addWidget(self._note)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """The table; the first line is chosen when none is."""
        self.table.show_lines(lines)
        if lines and self.table.current_key() is None and self.key is None:
            self.table.selectRow(0)

    def fill(self, key: object, head: str, values: Mapping[str, object]) -> None:
        """The fields of a line; `key` None: of something new."""
        self.key = key
        self._head.setText(head)
        for one in self._asked:
            self._put(one, values.get(one.name))
        self._hint()

    def _hint(self) -> None:
        save = translate("Forms", "F9: save")
        new = translate("Forms", "Alt+N: new")
        self.say(Message(f"{save} · {new}" if self.makes_new else save, tone="muted"))

    def _put(self, one: Asked, value: object) -> None:
        made = self.inputs[one.name]
        if isinstance(made, ChoiceLine):
            made.choose(value)
            return
        text = "" if value is None else str(value)
        if one.typed is Typed.MONEY and isinstance(value, int):
            text = formats.amount(value)
        elif one.typed is Typed.MOMENT and text:
            text = f"{formats.planned(text):%d/%m/%Y %H:%M}"
        made.setText(text)
        made.setCursorPosition(0)

    def values(self) -> dict[str, object]:
        """What the fields say. Raises Unreadable; an empty amount or number is None."""
        return {one.name: self._value(one) for one in self._asked}

    def _value(self, one: Asked) -> object:
        made = self.inputs[one.name]
        if isinstance(made, ChoiceLine):
            return made.key()
        text = made.text().strip()
        if one.typed is Typed.MOMENT:
            return iso_moment(text)
        if one.typed is Typed.MONEY:
            return self._cents(one, text)
        if one.typed is Typed.COUNT:
            if text and not text.removeprefix("-").isdecimal():
                raise Unreadable(one.word)
            return int(text) if text else None
        return text

    def _cents(self, one: Asked, text: str) -> Cents | None:
        cents = formats.parse_amount(text) if text else None
        if text and cents is None:
            raise Unreadable(one.word)
        return cents

    def say(self, message: Message) -> None:
        """Under the fields."""
        self._note.setText(message.line())
        self._note.setProperty("role", message.tone)
        self._note.style().polish(self._note)

    def said(self) -> str:
        """What stands there."""
        return self._note.text()

    def enter(self, focused: QWidget | None) -> None:
        """Enter goes from the table into the fields, and down them."""
        fields = list(self.inputs.values())
        at = (
            fields.index(focused) + 1 if isinstance(focused, QLineEdit) and focused in fields else 0
        )
        field = fields[at % len(fields)]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(field)

    def _choose(self, key: object) -> None:
        self.chosen.emit(key)


def iso_moment(typed: str) -> str:
    """`2026-11-27T20:00` of `27/11/2026 20:00` (or 20.00, 20u00); anything else as it is, for the
    core to judge.
    """
    day, _, clock = typed.strip().partition(" ")
    parts = clock.strip().replace("u", ":").replace("h", ":").replace(".", ":").split(":")
    if len(parts) != 2 or not all(part.isdecimal() for part in parts):
        return typed.strip()
    return f"{formats.iso_day(day)}T{int(parts[0]):02d}:{int(parts[1]):02d}"

"""Named fields of several kinds under a heading: what a form of Beheer asks of one line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from boxoffice.ids import Cents
from ui import formats
from ui.theme import Look
from ui.widgets.choice import ChoiceLine
from ui.widgets.fields import TextField
from ui.widgets.follow import Follow

HEIGHT = 34
LEAST = 96
"""Two fields and their heading."""


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
    """What was typed in the field of this `name` is no value of its kind; `word` is the field's."""

    def __init__(self, name: str, word: str) -> None:
        super().__init__(word)
        self.name, self.word = name, word


class FieldGrid(Follow):
    """Fields in two columns, read downwards; they scroll where there is less room."""

    def __init__(self, look: Look, asked: Sequence[Asked]) -> None:
        box = QWidget()
        super().__init__(box)
        self._look = look
        self._asked = tuple(asked)
        self.inputs: dict[str, QLineEdit] = {one.name: self._input(one) for one in self._asked}
        self._head = look.label("", "strong")
        self._lay_out(box)

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

    def _lay_out(self, box: QWidget) -> None:
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
        inner = QVBoxLayout(box)
        inner.setContentsMargins(12, 6, 12, 6)
        inner.setSpacing(6)
        inner.addWidget(self._head)
        inner.addLayout(grid)
        inner.addStretch(1)
        self.setMinimumHeight(LEAST)

    def fill(self, head: str, values: Mapping[str, object]) -> None:
        """What is known of a line; a field that is not named becomes empty."""
        self._head.setText(head)
        for one in self._asked:
            self._put(one, values.get(one.name))

    def _put(self, one: Asked, value: object) -> None:
        made = self.inputs[one.name]
        if isinstance(made, ChoiceLine):
            made.choose(value)
            return
        text = "" if value is None else str(value)
        if one.typed is Typed.MONEY and isinstance(value, int):
            text = formats.amount(value)
        elif one.typed is Typed.MOMENT and text:
            text = typed_moment(text)
        made.setText(text)
        made.setCursorPosition(0)

    def words(self) -> dict[str, str]:
        """What each field is called."""
        return {one.name: one.word for one in self._asked}

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
                raise Unreadable(one.name, one.word)
            return int(text) if text else None
        return text

    def _cents(self, one: Asked, text: str) -> Cents | None:
        cents = formats.parse_amount(text) if text else None
        if text and cents is None:
            raise Unreadable(one.name, one.word)
        return cents

    def enter(self, focused: QWidget | None) -> None:
        """Enter goes into the fields, and down them."""
        fields = list(self.inputs.values())
        at = (
            fields.index(focused) + 1 if isinstance(focused, QLineEdit) and focused in fields else 0
        )
        self.show_field(fields[at % len(fields)])

    def show_field(self, field: QLineEdit) -> None:
        """Go there, also where it is scrolled away."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keep()  # the hand may have been there already


def typed_moment(local: str) -> str:
    """`27/11/2026 20:00` of an ISO moment; what is none is shown as it is."""
    try:
        return f"{formats.planned(local):%d/%m/%Y %H:%M}"
    except ValueError:
        return local


def iso_moment(typed: str) -> str:
    """`2026-11-27T20:00` of `27/11/2026 20:00` (or 20.00, 20u00); anything else as it is, for the
    core to judge.
    """
    day, _, clock = typed.strip().partition(" ")
    parts = clock.strip().replace("u", ":").replace("h", ":").replace(".", ":").split(":")
    if len(parts) != 2 or not all(part.isdecimal() for part in parts):
        return typed.strip()
    return f"{formats.iso_day(day)}T{int(parts[0]):02d}:{int(parts[1]):02d}"

"""The second column of closing the till: card total, slips, the bag, and cash in and out."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout

from boxoffice.ids import Cents
from ui.desk.till_move import MoveBox
from ui.language import translate
from ui.theme import Look
from ui.widgets.fields import MoneyField, NumberField, TextField

WIDE = 132


class OtherColumn(QFrame):
    """Card total, vouchers, returned tickets, deposit bag, what stays in the drawer."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._card = MoneyField(look, "body")
        self._vouchers = NumberField(look, digits=4)
        self._returned = NumberField(look, digits=4)
        self._bag = TextField(look)
        self._left = MoneyField(look, "body")
        self.fields: list[QLineEdit] = [
            self._card, self._vouchers, self._returned, self._bag, self._left,
        ]  # fmt: skip
        self.moving = MoveBox(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(look.label(translate("Till", "2  OTHER"), "strong"))
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        words = (
            translate("Till", "card, total of the terminal"),
            translate("Till", "vouchers received"),
            translate("Till", "tickets taken back"),
            translate("Till", "deposit bag number"),
            translate("Till", "stays in the drawer"),
        )
        for at, (word, field) in enumerate(zip(words, self.fields, strict=True)):
            label = look.label(word, "body", "muted")
            label.setWordWrap(True)
            field.setFont(look.font("body"))
            field.setFixedSize(WIDE, 34)
            field.setAccessibleName(word)
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
        column.addLayout(grid)
        column.addWidget(self.moving)
        column.addStretch(1)
        hint = look.label(
            translate("Till", "Enter goes down the counts. F9 books what you counted."),
            "small",
            "muted",
        )
        hint.setWordWrap(True)
        column.addWidget(hint)

    def card_cents(self) -> Cents:
        """Total on the terminal's slip."""
        return self._card.cents() or Cents(0)

    def vouchers(self) -> int | None:
        """Vouchers handed in; None: nobody counted them."""
        return self._vouchers.number() if self._vouchers.text() else None

    def returned(self) -> int | None:
        """Tickets taken back; None: nobody counted them."""
        return self._returned.number() if self._returned.text() else None

    def bag(self) -> str:
        """Number of the deposit bag."""
        return self._bag.text().strip()

    def left_cents(self) -> Cents:
        """What stays in the drawer."""
        return self._left.cents() or Cents(0)

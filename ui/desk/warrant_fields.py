"""Why, and by whose PIN: the fields of a protected act on the strip (screens.md §6)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from boxoffice.errors import BoxOfficeError
from boxoffice.ids import OperatorId
from boxoffice.views import OperatorView
from ui.desk.order_pages import ChoiceField
from ui.language import translate
from ui.theme import Look
from ui.widgets.fields import TextField

_OWN = frozenset({"own_pin_missing", "wrong_pin"})
_SECOND = "second_missing"


class WarrantFields(QWidget):
    """A reason (a number of the list, or words); the PINs show when the house wants them."""

    def __init__(self, look: Look, reasons: Sequence[str]) -> None:
        super().__init__()
        self._reasons = tuple(reasons)
        self.reason = ChoiceField(look, translate("Orders", "reason, or a number"))
        self.pin = secret_field(look, translate("Drawer", "your PIN"))
        self.tile = TextField(look, translate("Drawer", "2nd person: number"))
        self.second_pin = secret_field(look, translate("Drawer", "their PIN"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.reason)
        row = QHBoxLayout()
        row.setSpacing(6)
        for field, stretch in ((self.pin, 1), (self.tile, 1), (self.second_pin, 1)):
            row.addWidget(field, stretch)
        column.addLayout(row)

    def fields(self) -> tuple[TextField, ...]:
        """In the order of Tab."""
        return (self.reason, self.pin, self.tile, self.second_pin)

    def begin(self) -> None:
        """Asked anew; nobody's PIN is wanted before the house says so."""
        for field in self.fields():
            field.clear()
        for field in self.fields()[1:]:
            field.hide()

    def typed(self) -> str:
        """The reason of a number, or what was typed."""
        text = self.reason.text().strip()
        if text.isdigit():
            return self._reasons[int(text) - 1] if 0 < int(text) <= len(self._reasons) else ""
        return text

    def second(self, operators: Sequence[OperatorView]) -> OperatorId | None:
        """Whose tile number was typed; None where none was, or nobody has it."""
        said = self.tile.text().strip()
        return next((who.id for who in operators if str(who.number) == said), None)

    def want(self, error: BaseException) -> None:
        """Show the field that the refusal asks for, and go there."""
        code = error.code if isinstance(error, BoxOfficeError) else ""
        if code == _SECOND or (code in _OWN and self.tile.isVisibleTo(self)):
            self.pin.hide()
            self.tile.show()
            self.second_pin.show()
            self.second_pin.clear()
            self._go(self.second_pin if self.tile.text() else self.tile)
        elif code in _OWN:
            self.pin.show()
            self.pin.clear()
            self._go(self.pin)

    def _go(self, field: TextField) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)


def secret_field(look: Look, hint: str) -> TextField:
    """A field for a PIN: nobody reads over a shoulder."""
    field = TextField(look, hint)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field

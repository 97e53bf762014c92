"""Who answers for a difference: why, a second name, and the PINs that the house wants."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from boxoffice.errors import BoxOfficeError
from boxoffice.ids import OperatorId
from boxoffice.views import OperatorView
from ui.desk.warrant_fields import secret_field
from ui.language import translate
from ui.strings import Message, words
from ui.theme import Look
from ui.widgets.fields import TextField
from ui.widgets.rows import Row, RowList


class SigningBox(QWidget):
    """A reason, and a second name that signs with a PIN; the own PIN shows when it is wanted."""

    def __init__(self, look: Look, operators: Sequence[OperatorView]) -> None:
        super().__init__()
        self.reason = TextField(look, translate("Till", "reason of the difference"))
        self.names = RowList(look, translate("Till", "Second name"), 28, 28)
        rows = [Row("", translate("Till", "no second name"), lead="–")]
        rows += [Row(person.id, person.name, lead=str(person.number)) for person in operators]
        self.names.show_rows(rows, "")
        self.names.setFixedHeight(116)
        self.names.chosen.connect(lambda _: self._show_pin())
        self.second_pin = secret_field(look, translate("Till", "PIN of the second person"))
        self.pin = secret_field(look, translate("Drawer", "your PIN"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.reason)
        column.addWidget(look.label(translate("Till", "second name"), "small", "muted"))
        for widget in (self.names, self.second_pin, self.pin):
            column.addWidget(widget)
        self.second_pin.hide()
        self.pin.hide()

    def second(self) -> OperatorId | None:
        """The second person, when there is one to sign."""
        key = self.names.current_key()
        return OperatorId(key) if isinstance(key, bytes) and key else None

    def _show_pin(self) -> None:
        """A PIN is one person's: it goes when another name is chosen."""
        self.second_pin.clear()
        self.second_pin.setVisible(self.second() is not None)

    def walk(self) -> list[QWidget]:
        """What Enter goes through."""
        pins = (self.second_pin, self.pin)
        return [self.reason, self.names, *(pin for pin in pins if pin.isVisibleTo(self))]

    def wanted(self, error: BaseException) -> QWidget | None:
        """The field that a refusal asks for, shown; None when it is about something else."""
        code = error.code if isinstance(error, BoxOfficeError) else ""
        if code == "second_missing":
            self.pin.hide()
            return self.names
        if code not in {"own_pin_missing", "wrong_pin"}:
            return None
        field = self.pin if self.second() is None else self.second_pin
        field.clear()
        field.show()
        return field


def refusal(error: BaseException) -> Message:
    """What was refused; of a difference, that the count is kept and who must sign."""
    code = error.code if isinstance(error, BoxOfficeError) else ""
    kept = translate("Till", "the count is kept")
    if code == "second_missing":
        return Message(
            translate("Till", "A difference needs a second person"), kept,
            translate("Till", "choose who signs, let them type their PIN, then F9"), "warning",
        )  # fmt: skip
    if code == "own_pin_missing":
        return Message(
            translate("Till", "A difference needs your PIN"), kept,
            translate("Till", "type it, then F9"), "warning",
        )  # fmt: skip
    return words(error)

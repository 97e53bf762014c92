"""What a line of Te doen leads to: kansentarief to be registered, and changed prices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from boxoffice.ids import TicketId
from boxoffice.views import PriceChangeRow, TariffRow
from ui import formats
from ui.language import translate
from ui.strings import Message
from ui.theme import Look
from ui.widgets.table import Column, Line, Table


class WorkPage(QFrame):
    """A table, and what F9 does with its line."""

    def __init__(self, look: Look, title: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self.table = Table(look, title, columns)
        self.note = look.label("", "strong", "info")
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(look.label(title, "title"))
        column.addWidget(self.table, 1)
        column.addWidget(self.note)

    def say(self, message: Message) -> None:
        """Under the table."""
        self.note.setText(message.line())
        self.note.setProperty("role", message.tone)
        self.note.style().polish(self.note)


class TariffsPage(WorkPage):
    """Each ticket at kansentarief that waits, with the number that UiTPAS asks."""

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__(
            look,
            translate("Worklist", "Reduced rates to be registered"),
            (
                Column(translate("Worklist", "Pass number"), 150),
                Column(translate("Manager", "Show")),
                Column(translate("Manager", "Number"), 110),
                Column(translate("Worklist", "sold"), 110),
                Column(translate("Manager", "Operator"), 130),
                Column(translate("Manager", "amount"), 90, number=True),
            ),
        )
        self._zone = zone

    def show_tariffs(self, rows: Sequence[TariffRow]) -> None:
        """Oldest first; what is to be withdrawn says so."""
        self.table.show_lines([self._line(row) for row in rows])
        if rows and self.table.current_key() is None:
            self.table.selectRow(0)
        none = translate("Worklist", "Nothing is to be registered any more.")
        hint = translate(
            "Worklist", "F9: registered in UiTPAS (or withdrawn there), in your name · Esc: back"
        )
        self.say(Message(hint if rows else none))

    def _line(self, row: TariffRow) -> Line:
        starts = formats.planned(row.starts_local).strftime("%d/%m %H:%M") if row.title else ""
        sold = f"{formats.day_of(row.at_ms, self._zone)} {formats.clock(row.at_ms, self._zone)}"
        back = translate("Worklist", "withdraw: {show}").format(show=row.title)
        return Line(
            row.ticket,
            (
                row.pass_number, f"{back if row.withdraw else row.title} · {starts}", row.number,
                sold, row.operator, formats.amount(row.cents),
            ),
            "undo" if row.withdraw else "id-card",
        )  # fmt: skip

    def chosen(self) -> TicketId | None:
        """The ticket under the cursor."""
        key = self.table.current_key()
        return TicketId(key) if isinstance(key, bytes) else None


class PriceChangesPage(WorkPage):
    """Tickets sold at another price than the list's: who agreed, and why."""

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__(
            look,
            translate("Worklist", "Changed prices since yesterday"),
            (
                Column(translate("Manager", "Number"), 110),
                Column(translate("Manager", "Time"), 110),
                Column(translate("Worklist", "list"), 100, number=True),
                Column(translate("Worklist", "sold at"), 120, number=True),
                Column(translate("Manager", "Operator"), 200),
                Column(translate("Worklist", "why")),
            ),
        )
        self._zone = zone

    def show_changes(self, rows: Sequence[PriceChangeRow]) -> None:
        """Oldest first."""
        self.table.show_lines([self._line(at, row) for at, row in enumerate(rows)])
        self.say(Message(translate("Worklist", "The Z of the till has them too · Esc: back")))

    def _line(self, at: int, row: PriceChangeRow) -> Line:
        when = f"{formats.day_of(row.at_ms, self._zone)} {formats.clock(row.at_ms, self._zone)}"
        who = " + ".join(name for name in (row.operator, row.second) if name)
        amounts = (formats.amount(row.listed), formats.amount(row.cents))
        return Line(at, (row.number, when, *amounts, who, row.reason), "note")

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
from ui.widgets import note
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
        note.say(self.note, message)


class TariffsPage(WorkPage):
    """Each ticket at kansentarief that waits, with the number that UiTPAS asks."""

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__(
            look,
            translate("Worklist", "Reduced rates to be registered"),
            (
                Column(translate("Worklist", "Pass number"), 172),
                Column(translate("Manager", "Show")),
                Column(translate("Manager", "Number"), 84),
                Column(translate("Worklist", "sold"), 160),
                Column(translate("Manager", "amount"), 84, number=True),
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
        show = f"{row.title} · {starts}"
        if row.withdraw:
            show = translate("Worklist", "withdraw: {show}").format(show=show)
        sold = f"{row.operator} · {formats.clock(row.at_ms, self._zone)}"
        return Line(
            row.ticket,
            (row.pass_number, show, row.number, sold, formats.amount(row.cents)),
            "undo" if row.withdraw else "id-card",
            "warning" if row.withdraw else "text",
        )

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
                Column(translate("Manager", "Number"), 104),
                Column(translate("Manager", "Time"), 110),
                Column(translate("Worklist", "list"), 80, number=True),
                Column(translate("Worklist", "sold at"), 112, number=True),
                Column(translate("Manager", "Operator"), 150),
                Column(translate("Worklist", "why")),
            ),
        )
        self._zone = zone
        self._rows: tuple[PriceChangeRow, ...] = ()
        self.table.chosen.connect(lambda _: self._tell())

    def show_changes(self, rows: Sequence[PriceChangeRow]) -> None:
        """Oldest first; of the chosen one all is said under the table, however long it is."""
        self._rows = tuple(rows)
        self.table.show_lines([self._line(at, row) for at, row in enumerate(rows)])
        self._tell()

    def _tell(self) -> None:
        key = self.table.current_key()
        said = translate("Worklist", "The Z of the till has them too · Esc: back")
        if isinstance(key, int) and key < len(self._rows):
            row = self._rows[key]
            who = _names(row)
            said = f"{row.number} · {who} · {row.reason}"
        self.say(Message(said))

    def _line(self, at: int, row: PriceChangeRow) -> Line:
        when = f"{formats.day_of(row.at_ms, self._zone)} {formats.clock(row.at_ms, self._zone)}"
        who = _names(row)
        amounts = (formats.amount(row.listed), formats.amount(row.cents))
        return Line(at, (row.number, when, *amounts, who, row.reason), "note")


def _names(row: PriceChangeRow) -> str:
    return " + ".join(name for name in (row.operator, row.second) if name)

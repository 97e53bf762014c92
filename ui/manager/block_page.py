"""Tickets that are to let nobody in: which, why, and in whose name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLineEdit

from boxoffice.ids import TicketId
from boxoffice.views import TicketRow
from ui import formats
from ui.language import translate
from ui.manager.list_page import ListPage
from ui.theme import Look
from ui.widgets.fields import TextField
from ui.widgets.table import Column, Line

HEIGHT = 34


class BlockPage(ListPage):
    """Orders over their tickets, over the reason."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            translate("Blocking", "Block tickets"),
            translate("Blocking", "orders (2-0147, 2-0100..0150), or a scanned code"),
            (
                Column(translate("Manager", "Number"), 116),
                Column(translate("Manager", "Show")),
                Column(translate("Blocking", "place"), 96),
                Column(translate("Blocking", "at the door"), 236),
            ),
        )
        self.reason = TextField(look)
        self.pin = TextField(look)
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        grid = QGridLayout()
        grid.setContentsMargins(12, 8, 12, 4)
        grid.setHorizontalSpacing(10)
        words = (translate("Forms", "why"), translate("Forms", "your PIN"))
        for at, (field, word) in enumerate(zip(self.inputs(), words, strict=True)):
            field.setFixedHeight(HEIGHT)
            field.setAccessibleName(word)
            grid.addWidget(look.label(word, "small", "muted"), 0, 2 * at)
            grid.addWidget(field, 0, 2 * at + 1)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 1)
        self.column.insertLayout(self.column.indexOf(self.note), grid)

    def inputs(self) -> tuple[QLineEdit, ...]:
        """In the order of Tab."""
        return (self.reason, self.pin)

    def show_tickets(self, rows: Sequence[TicketRow], marked: frozenset[TicketId]) -> None:
        """What is marked wears a tick; what a door refuses already is grey."""
        self.table.show_lines([_line(row, marked=row.id in marked) for row in rows])
        if rows and self.table.current_key() is None:
            self.table.selectRow(0)


def _line(row: TicketRow, *, marked: bool) -> Line:
    starts = f"{formats.planned(row.starts_local):%d/%m %H:%M}" if row.starts_local else ""
    said = {
        "valid": translate("Blocking", "lets in"),
        "blocked": translate("Blocking", "blocked"),
        "void": translate("Blocking", "taken back"),
    }.get(row.state, row.state)
    if row.inside:
        said = translate("Blocking", "{state}, is inside").format(state=said)
    icon = "tick-circle" if marked else "lock" if row.state == "blocked" else "ticket"
    role = "text" if row.state == "valid" else "warning" if row.state == "blocked" else "muted"
    show = f"{row.title} · {starts}"
    return Line(row.id, (row.order_number, show, row.label, said), icon, role, strong=marked)

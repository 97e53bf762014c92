"""All orders of this copy."""

from __future__ import annotations

from collections.abc import Sequence

from boxoffice.views import OrderRow
from ui import formats
from ui.language import translate
from ui.manager.list_page import ListPage
from ui.strings import Message
from ui.theme import Look
from ui.widgets.table import Column, Line


class OrdersPage(ListPage):
    """All orders in this copy."""

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__(
            look,
            translate("Manager", "Orders"),
            translate("Manager", "number, device, operator"),
            (
                Column(translate("Manager", "Number"), 120),
                Column(translate("Manager", "Time"), 112),
                Column(translate("Manager", "Device")),
                Column(translate("Manager", "Operator")),
                Column(translate("Manager", "tickets"), 90, number=True),
                Column(translate("Manager", "amount"), 120, number=True),
            ),
        )
        self._zone = zone
        self._rows: tuple[OrderRow, ...] = ()
        self.say(Message(translate("Manager", "Alt+B: let its tickets in nowhere"), tone="muted"))

    def show_orders(self, rows: Sequence[OrderRow]) -> None:
        """What still waits to be sent wears the queue."""
        self._rows = tuple(rows)
        self.table.show_lines(
            [
                Line(
                    row.id,
                    (
                        row.number,
                        formats.day_of(row.at_ms, self._zone)
                        + " "
                        + formats.clock(row.at_ms, self._zone),
                        row.device,
                        row.operator,
                        str(row.tickets),
                        formats.amount(row.total_cents),
                    ),
                    "queue" if row.waiting else "tick-circle",
                )
                for row in rows
            ]
        )

    def chosen(self) -> OrderRow | None:
        """The order under the cursor."""
        key = self.table.current_key()
        return next((row for row in self._rows if row.id == key), None)

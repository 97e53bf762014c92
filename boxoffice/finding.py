"""F2 at the manager's: one text, looked for in all that a house knows."""

from __future__ import annotations

from boxoffice.ids import HouseId, OrderId
from boxoffice.people import People
from boxoffice.queries import orders, people
from boxoffice.queries.collecting import in_short
from boxoffice.queries.overview import device_rows, order_rows
from boxoffice.queries.ticket_rows import orders_numbered, ticket_row, ticket_rows
from boxoffice.reservations import Reservations
from boxoffice.rules.order_ranges import numbers_in
from boxoffice.rules.spelling import plain
from boxoffice.views import FoundRow, TicketRow

MOST_OF_A_KIND = 12


class Finding(People, Reservations):
    """A workplace where everything is found by what people call it."""

    def find(self, text: str) -> tuple[FoundRow, ...]:
        """Performances, customers, reservations, orders, devices and staff, in this order; a ticket
        by its code. Nothing for an empty text.
        """
        asked = text.strip()
        if not asked:
            return ()
        parts = (
            self._found_ticket(asked), self._found_shows(asked), self._found_customers(asked),
            self._found_reservations(asked), self._found_orders(asked), self._found_devices(asked),
            self._found_staff(asked),
        )  # fmt: skip
        return tuple(row for part in parts for row in part[:MOST_OF_A_KIND])

    def tickets_meant(self, typed: str) -> tuple[TicketRow, ...]:
        """Tickets of these orders (`2-0147, 2-0100..0150`), or the one of a scanned code.
        Refused("order_number_wrong" | "order_range_long"); what is not in this copy is missing.
        """
        store = self._replica.reader()
        found = orders.order_of_code(store, self._catalogue, typed.strip())
        if found is not None:
            row = ticket_row(store, self._catalogue, found[1])
            return () if row is None else (row,)
        return ticket_rows(store, self._catalogue, orders_numbered(store, numbers_in(typed)))

    def _found_ticket(self, text: str) -> list[FoundRow]:
        store = self._replica.reader()
        found = orders.order_of_code(store, self._catalogue, text)
        if found is None:
            return []
        house = HouseId(self._replica.house)
        view = orders.order_view(store, self._catalogue, house, found[0])
        label = next((one.label for one in view.tickets if one.id == found[1]), "")
        return [FoundRow("ticket", view.id, view.number, label, cents=view.total_cents)]

    def _found_shows(self, text: str) -> list[FoundRow]:
        wanted = plain(text)
        return [
            FoundRow("show", show.id, show.title, show.hall, starts_local=show.starts_local)
            for show in reversed(self._catalogue.performances(self._replica.reader()))
            if show.house == self._replica.house and wanted in plain(f"{show.title} {show.hall}")
        ]

    def _found_customers(self, text: str) -> list[FoundRow]:
        return [
            FoundRow("customer", one.id, one.details.name, one.details.email or one.details.phone)
            for one in self.find_customers(text)
        ]

    def _found_reservations(self, text: str) -> list[FoundRow]:
        return [
            FoundRow(
                "reservation", view.id, view.name or view.number,
                in_short(place.label for place in view.open() or view.places), view.number,
                closed=not view.open(),
            )
            for view in self.find_reservations(text)
        ]  # fmt: skip

    def _found_orders(self, text: str) -> list[FoundRow]:
        if not any(sign.isdigit() for sign in text):
            return []
        rows = order_rows(self._replica.reader(), self._replica.house, text, MOST_OF_A_KIND)
        return [
            FoundRow(
                "order", OrderId(row.id), row.number, f"{row.device} · {row.operator}",
                cents=row.total_cents,
            )
            for row in rows
        ]  # fmt: skip

    def _found_devices(self, text: str) -> list[FoundRow]:
        wanted = plain(text)
        rows = device_rows(self._replica.reader(), self._replica.house, {})
        return [FoundRow("device", row.id, row.name) for row in rows if wanted in plain(row.name)]

    def _found_staff(self, text: str) -> list[FoundRow]:
        wanted = plain(text)
        staff = people.operators(self._replica.reader(), self._replica.house)
        return [FoundRow("person", one.id, one.name) for one in staff if wanted in plain(one.name)]

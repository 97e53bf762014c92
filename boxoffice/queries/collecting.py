"""Reservations as people ask for them: by name, whole, and the list of an evening."""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.catalog.customer import CUSTOMER
from boxoffice.fold.rows import Grant, Order, Reservation, ReservedPlace, Ticket
from boxoffice.ids import (
    Cents,
    CustomerId,
    HouseId,
    OrderId,
    PerformanceId,
    PriceTypeId,
    ReservationId,
    SeatIndex,
)
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.queries import customers, people
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.orders import is_inside, open_due
from boxoffice.queries.reservations import numbered, places_of, still_kept
from boxoffice.replica.people_index import RESERVATION
from boxoffice.replica.replica import Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules import spelling
from boxoffice.views.people import CustomerFound, EveningRow, ReservationView, ReservedView

MOST_FOUND = 12


class Collecting:
    """What one device's copy knows of who is still to come."""

    def __init__(self, replica: Replica, catalogue: Catalogue) -> None:
        self._replica = replica
        self._catalogue = catalogue

    @property
    def _house(self) -> HouseId:
        return HouseId(self._replica.house)  # a device learns it when it is enrolled

    def by_name(self, store: RowStore, text: str) -> tuple[ReservationView, ...]:
        """Reservations of whom the text may be the name, or whose number it is, what is still
        kept first.
        """
        named = [row.id for row in numbered(store, text)]
        named += customers.subjects(store, RESERVATION, text)
        for id_ in customers.subjects(store, CUSTOMER, text):
            theirs = store.select(Reservation, "customer = ? AND customer <> x''", (id_,))
            named += [row.id for row in theirs]
        rows = (store.get(Reservation, (id_,)) for id_ in dict.fromkeys(named))
        views = [self.view(store, row) for row in rows if row is not None]
        asked = [view for view in views if view.open() or view.freed_ms]
        asked.sort(key=lambda view: (not view.open(), view.until, view.number))
        return tuple(asked[:MOST_FOUND])

    def kept(self, store: RowStore, performance: PerformanceId) -> tuple[ReservationView, ...]:
        """What is still reserved of a performance, by name."""
        views = [self.view(store, row) for row in still_kept(store, performance)]
        return tuple(sorted(views, key=lambda view: (_filed(view.name), view.number)))

    def all_kept(
        self, store: RowStore, since: str = "", before: str = "9"
    ) -> tuple[ReservationView, ...]:
        """Every reservation of this house of which a place is still reserved, whose local deadline
        lies between these.
        """
        rows = store.select(
            Reservation,
            "house = ? AND until >= ? AND until < ?"
            " AND EXISTS (SELECT 1 FROM reserved_place AS place"
            " WHERE place.reservation = reservation.id AND place.state = 'reserved')",
            (self._house, since, before),
        )
        return tuple(self.view(store, row) for row in rows)

    def view(self, store: RowStore, row: Reservation) -> ReservationView:
        """One reservation whole."""
        person = self._person(store, row.customer)
        name = people.private_value(store, row.name) if row.name else ""
        places = places_of(store, ReservationId(row.id))
        owner = self._owner(store, places)
        by = people.operator_name(store, self._house, row.freed_by) if row.freed_by else ""
        return ReservationView(
            ReservationId(row.id), row.number,
            person.details.name if person else name,
            person.id if person else CustomerId(b""),
            person.details.phone if person else "",
            people.private_value(store, row.note) if row.note else "",
            row.until, row.zone, tuple(self._place(store, place) for place in places),
            owner == self._replica.device,
            people.device_name(store, owner) if owner != self._replica.device else "",
            row.freed_ms, by, person.details.email if person else "",
        )  # fmt: skip

    def _person(self, store: RowStore, customer: bytes) -> CustomerFound | None:
        if not customer:
            return None
        return customers.found(store, self._house, CustomerId(customer))

    def _owner(self, store: RowStore, places: Iterable[ReservedPlace]) -> bytes:
        """The device that owns what is still reserved; empty: the server, or nobody alone."""
        owners = set()
        for place in places:
            if place.state == "reserved":
                grant = store.get(Grant, (place.grant,)) if place.grant else None
                active = grant is not None and grant.state == "active"
                owners.add(grant.device if grant is not None and active else b"")
        return owners.pop() if len(owners) == 1 else b""

    def _place(self, store: RowStore, place: ReservedPlace) -> ReservedView:
        seat = None if place.seat == NO_SEAT else SeatIndex(place.seat)
        return ReservedView(
            place.n, PerformanceId(place.performance), seat, place.pool,
            self._catalogue.place_label(store, place.performance, place.seat, place.pool),
            PriceTypeId(place.price_type), place.rank, Cents(place.cents), place.state,
        )  # fmt: skip

    # -- the evening list -------------------------------------------------------------------------

    def evening(self, store: RowStore, performance: PerformanceId) -> tuple[EveningRow, ...]:
        """Everybody who is expected, by name; who bought without a name stands behind."""
        tickets: dict[bytes, list[Ticket]] = {}
        for ticket in store.select(
            Ticket, "performance = ? AND state = 'valid' ORDER BY seat, id", (performance,)
        ):
            tickets.setdefault(ticket.order, []).append(ticket)
        rows = [self._sold(store, order, some) for order, some in tickets.items()]
        rows += [self._reserved(store, view, performance) for view in self.kept(store, performance)]
        return tuple(sorted(rows, key=lambda row: (not row.name, _filed(row.name), row.number)))

    def _sold(self, store: RowStore, id_: bytes, tickets: list[Ticket]) -> EveningRow:
        order = store.get(Order, (id_,))
        person = self._person(store, order.customer) if order else None
        name = person.details.name if person else ""
        if not name and order is not None and order.reservation:
            kept = store.get(Reservation, (order.reservation,))
            name = people.private_value(store, kept.name) if kept and kept.name else ""
        labels = [
            self._catalogue.place_on_list(store, t.performance, t.seat, t.pool) for t in tickets
        ]
        due = order is not None and open_due(order, []) > 0
        return EveningRow(
            name, order.number if order else "", in_short(labels), len(tickets),
            person.details.phone if person else "", "due" if due else "paid",
            sum(is_inside(store, ticket.id) for ticket in tickets), OrderId(id_),
            ReservationId(b""),
        )  # fmt: skip

    def _reserved(
        self, store: RowStore, view: ReservationView, performance: PerformanceId
    ) -> EveningRow:
        places = [place for place in view.open() if place.performance == performance]
        labels = [
            self._catalogue.place_on_list(
                store, performance, NO_SEAT if place.seat is None else place.seat, place.pool
            )
            for place in places
        ]
        return EveningRow(
            view.name, view.number, in_short(labels), len(places),
            view.phone or view.note, "reserved", 0, OrderId(b""), view.id,
        )  # fmt: skip


def in_short(labels: Iterable[str]) -> str:
    """`A1–A4, B2`: runs of one row are written by their ends; equal names are counted."""
    listed = list(labels)
    names = list(dict.fromkeys(listed))
    if len(names) < len(listed):
        counted = [(name, listed.count(name)) for name in names]
        return ", ".join(f"{count} × {name}" if count > 1 else name for name, count in counted)
    runs: list[list[tuple[str, int, str]]] = []
    for name in names:
        row = name.rstrip("0123456789")
        number = int(name[len(row) :] or -1)
        last = runs[-1][-1] if runs else ("", -9, "")
        if number >= 0 and (row, number - 1) == last[:2]:
            runs[-1].append((row, number, name))
        else:
            runs.append([(row, number, name)])
    return ", ".join(run[0][2] if len(run) == 1 else f"{run[0][2]}–{run[-1][2]}" for run in runs)


def _filed(name: str) -> tuple[str, str]:
    """People are called by first name and filed under the last (`rules.name_split`)."""
    words = spelling.plain(name).split()
    return (words[-1] if words else "", spelling.plain(name))

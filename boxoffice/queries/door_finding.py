"""Looking somebody up at the door: by name, order number or seat, among tonight's tickets only."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from boxoffice.catalog.customer import CUSTOMER
from boxoffice.fold.rows import Order, Reservation, ReservedPlace, Ticket
from boxoffice.ids import CustomerId, HouseId, PerformanceId, ReservationId
from boxoffice.queries import customers
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.orders import find_orders, is_inside
from boxoffice.queries.people import private_value
from boxoffice.queries.reservations import numbered, places_of
from boxoffice.queries.scans import passages_of
from boxoffice.replica.people_index import RESERVATION
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.presence import presence
from boxoffice.views import FoundTicket

MOST = 60
SHORTEST = 2
"""Characters; with fewer half the hall would be listed."""
_DOMAIN = b"boxoffice reserved place v1\x00"


def kept_before(store: RowStore, ticket: Ticket) -> bytes:
    """The id under which somebody may have come in on the reserved place that this ticket was
    collected for; empty for any other ticket.
    """
    found = store.conn.execute(
        "SELECT p.reservation, p.n FROM order_ o JOIN reserved_place p"
        " ON p.reservation = o.reservation AND p.ticket = ?"
        " WHERE o.id = ? AND o.reservation <> x''",
        (ticket.id, ticket.order),
    ).fetchone()
    return b"" if found is None else kept_id(*found)


def kept_id(reservation: bytes, n: int) -> bytes:
    """What a reserved place is called in scans while no ticket stands for it."""
    return hashlib.sha256(_DOMAIN + reservation + n.to_bytes(4, "big")).digest()[:16]


def code_of(store: RowStore, ticket: bytes) -> tuple[bytes, bytes] | None:
    """Performance and code of a ticket, or None when it is not in this copy."""
    row = store.get(Ticket, (ticket,))
    return None if row is None else (row.performance, row.code)


def find(
    store: RowStore, catalogue: Catalogue, house: HouseId, here: Mapping[PerformanceId, int],
    text: str,
) -> tuple[FoundTicket, ...]:  # fmt: skip
    """Tickets first, then places that are still reserved; at most `MOST`. `here`: tonight's, and
    when everybody had gone home last (UTC ms; 0: never).
    """
    text = text.strip()
    if len(text) < SHORTEST:
        return ()
    finder = _Finder(store, catalogue, house, here)
    kept = finder.reservations(text)
    orders = [*find_orders(store, text), *finder.orders_named(text, kept)]
    found = [*finder.on_seats(text), *finder.of_orders(orders), *finder.of_reservations(kept)]
    return tuple({one.id: one for one in found}.values())[:MOST]


class _Finder:
    """One search."""

    def __init__(
        self, store: RowStore, catalogue: Catalogue, house: HouseId,
        here: Mapping[PerformanceId, int],
    ) -> None:  # fmt: skip
        self._store = store
        self._catalogue = catalogue
        self._house = house
        self._here = here

    def reservations(self, text: str) -> list[Reservation]:
        """By the name they were made for, or by number."""
        ids = customers.subjects(self._store, RESERVATION, text)
        rows = [self._store.get(Reservation, (id_,)) for id_ in ids]
        rows += numbered(self._store, text)
        for customer in customers.subjects(self._store, CUSTOMER, text):
            rows += self._store.select(Reservation, "customer = ? AND customer <> x''", (customer,))
        return list({row.id: row for row in rows if row is not None}.values())

    def orders_named(self, text: str, kept: Iterable[Reservation]) -> list[Order]:
        """Orders of customers of that name, and those that collected a reservation."""
        found: list[Order] = []
        for customer in customers.subjects(self._store, CUSTOMER, text):
            found += customers.orders_of(self._store, CustomerId(customer))
        for row in kept:
            tickets = [place.ticket for place in places_of(self._store, ReservationId(row.id))]
            sold = (self._store.get(Ticket, (ticket,)) for ticket in tickets if ticket)
            orders = (self._store.get(Order, (one.order,)) for one in sold if one)
            found += [order for order in orders if order is not None]
        return found

    def on_seats(self, text: str) -> list[FoundTicket]:
        """Whoever sits there tonight: `G12`, `g 12`."""
        wanted = "".join(text.split()).casefold()
        found: list[FoundTicket] = []
        for performance in self._here:
            known = self._catalogue.performance(self._store, PerformanceId(performance))
            plan = self._catalogue.plan(self._store, known.plan) if known else None
            seats = plan.seats if plan else ()
            for n, seat in enumerate(seats):
                if "".join(seat.label.split()).casefold() == wanted:
                    rows = self._store.select(
                        Ticket, "performance = ? AND seat = ?", (performance, n)
                    )
                    found += [self._ticket(row) for row in rows if row.state == "valid"]
        return found

    def of_orders(self, orders: Iterable[Order]) -> list[FoundTicket]:
        """Their tickets of tonight, valid ones first."""
        found: list[FoundTicket] = []
        for order in orders:
            rows = self._store.select(Ticket, '"order" = ? ORDER BY line, seat, id', (order.id,))
            here = [row for row in rows if row.performance in self._here]
            here.sort(key=lambda row: row.state != "valid")
            found += [self._ticket(row, order) for row in here]
        return found

    def of_reservations(self, kept: Iterable[Reservation]) -> list[FoundTicket]:
        """Places that nobody has collected."""
        return [
            self._kept(row, place)
            for row in kept
            for place in places_of(self._store, ReservationId(row.id))
            if place.state == "reserved" and place.performance in self._here
        ]

    def _ticket(self, row: Ticket, order: Order | None = None) -> FoundTicket:
        order = order or self._store.get(Order, (row.order,))
        label, place = self._label(row.performance, row.seat, row.pool)
        return FoundTicket(
            row.id, label, place, self._price(row.performance, row.price_type),
            order.number if order else "", self._name(order), row.state,
            self._inside(row), row.performance,
        )  # fmt: skip

    def _kept(self, row: Reservation, place: ReservedPlace) -> FoundTicket:
        id_ = kept_id(row.id, place.n)
        label, where = self._label(place.performance, place.seat, place.pool)
        person = self._customer(row.customer)
        return FoundTicket(
            id_, label, where, self._price(place.performance, place.price_type), row.number,
            person or (private_value(self._store, row.name) if row.name else ""), "reserved",
            self._came_in(place.performance, id_), place.performance, row.id, place.n,
        )  # fmt: skip

    def _inside(self, row: Ticket) -> bool:
        """As a scan of it would find, on its reserved place before too."""
        before = kept_before(self._store, row)
        return is_inside(self._store, row.id, self._since(row.performance)) or (
            bool(before) and self._came_in(row.performance, before)
        )

    def _came_in(self, performance: bytes, kept: bytes) -> bool:
        since = self._since(performance)
        passed = passages_of(self._store, performance, kept, kept)
        return presence(one for one in passed if one.at_ms > since).inside > 0

    def _since(self, performance: bytes) -> int:
        return self._here.get(PerformanceId(performance), 0)

    def _label(self, performance: bytes, seat: int, pool: str) -> tuple[str, str]:
        label = self._catalogue.place_label(self._store, performance, seat, pool)
        found = self._catalogue.performance(self._store, PerformanceId(performance))
        plan = self._catalogue.plan(self._store, found.plan) if found else None
        zone = plan.seats[seat].zone if plan and 0 <= seat < len(plan.seats) else ""
        return label, zone

    def _price(self, performance: bytes, price_type: bytes) -> str:
        offer = self._catalogue.offer(self._store, PerformanceId(performance))
        types = offer.prices.types if offer else ()
        return next((one.name for one in types if one.id == price_type), "")

    def _customer(self, customer: bytes) -> str:
        if not customer:
            return ""
        found = customers.found(self._store, self._house, CustomerId(customer))
        return found.details.name if found else ""

    def _name(self, order: Order | None) -> str:
        if order is None:
            return ""
        if order.customer:
            return self._customer(order.customer)
        kept = self._store.get(Reservation, (order.reservation,)) if order.reservation else None
        return private_value(self._store, kept.name) if kept and kept.name else ""

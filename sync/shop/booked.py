"""An order of a web shop as it stands in the books."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import msgspec

from boxoffice.catalog.documents import fields
from boxoffice.errors import Bug
from boxoffice.fold.rows import Document, Order, Payment, Pii, Ticket
from boxoffice.ids import ID_LENGTH, Cents, mint
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import NO_SEAT, Sale, SoldTicket
from sync.server.own_sales import TIME_LENGTH
from sync.server.store import ServerStore
from sync.shop.keys import ShopKey
from sync.shop.values import WantedOrder

METHOD = "web"
"""Payment method of all that a shop takes in and pays back."""


@dataclass(frozen=True, slots=True)
class Booked:
    """What the shop is told of an order."""

    shop_order: str
    row: Order
    tickets: tuple[Ticket, ...]
    payments: tuple[Payment, ...]
    buyer: str
    """Empty where the shop named none, and once it was erased."""
    is_erased: bool
    """The shop named a buyer of whom nothing is kept any more."""
    currency: str
    sold: tuple[SoldTicket, ...] = ()
    """Its tickets as they were sold: a desk may have moved one since."""

    @property
    def refunded(self) -> Cents:
        """What was paid back, as a positive amount."""
        return Cents(-sum(paid.cents for paid in self.payments if paid.cents < 0))

    @property
    def payment_reference(self) -> str:
        """Of the shop's payment provider."""
        return self.payments[0].reference if self.payments else ""

    def is_of(self, wanted: WantedOrder) -> bool:
        """Whether it was made by this very request. A buyer who was erased cannot be compared."""
        tickets = sorted((t.performance, t.seat, t.pool, t.price_type) for t in self.sold)
        asked = sorted(
            (t.performance, NO_SEAT if t.seat is None else t.seat, t.pool, t.price_type)
            for t in wanted.tickets
        )
        paid = (self.payment_reference, self.row.total)
        return (
            tickets == asked
            and paid == (wanted.payment_reference, wanted.paid)
            and (self.is_erased or self.buyer == wanted.buyer_reference)
        )


def new_order_id(key: ShopKey, shop_order: str, now_ms: int) -> bytes:
    """The order's id: ordered by time as all are, its tail follows from what the shop calls it."""
    tail = _tail(key, shop_order)
    return mint(now_ms, lambda _length: tail)


def _tail(key: ShopKey, shop_order: str) -> bytes:
    parts = (b"web order", key.house, key.name.encode(), shop_order.encode())
    return hashlib.sha256(msgspec.msgpack.encode(parts)).digest()[: ID_LENGTH - TIME_LENGTH]


def read(store: ServerStore, key: ShopKey, shop_order: str) -> Booked | None:
    """The shop's order, or None: a request that comes twice finds it."""
    found_id = store.run(
        "SELECT id FROM shop_order WHERE tail = ?", (_tail(key, shop_order),)
    ).fetchone()
    row = store.get(Order, (bytes(found_id[0]),)) if found_id else None
    if row is None:
        return None
    sale = _sale(store, row.event)
    store.prefetch((Ticket, (sold.id,)) for sold in sale.tickets)
    found = (store.get(Ticket, (sold.id,)) for sold in sale.tickets)
    payments = store.select(Payment, '"order" = ? ORDER BY n', (row.id,))
    item = store.get(Pii, (sale.note.ref,)) if sale.note else None
    buyer = item.value if item else ""
    return Booked(
        shop_order, row, tuple(ticket for ticket in found if ticket is not None),
        tuple(payments), buyer, sale.note is not None and not buyer,
        _currency(store, row.house), sale.tickets,
    )  # fmt: skip


def _sale(store: ServerStore, event: bytes) -> Sale:
    """The event that made an order: it knows the order's tickets, which no index does."""
    found = store.run("SELECT prev, body FROM event WHERE hash = ?", (event,)).fetchone()
    payload = decode(bytes(found[0]), bytes(found[1])).payload if found else None
    if not isinstance(payload, Sale):
        raise Bug("web_order_without_sale")
    return payload


def _currency(store: ServerStore, house: bytes) -> str:
    document = store.get(Document, (house, "house", house))
    currency: str = fields(document).get("currency", "EUR") if document else "EUR"
    return currency

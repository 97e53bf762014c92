"""Card intents of this device that wait, and what they want."""

from __future__ import annotations

import msgspec

from boxoffice.basket import Basket, Kept, Place
from boxoffice.fold.credit_rows import OPEN_INTENT
from boxoffice.fold.rows import CardIntent
from boxoffice.ids import (
    Cents,
    CustomerId,
    DeviceId,
    PerformanceId,
    PriceTypeId,
    ReservationId,
    SeatIndex,
    TicketId,
)
from boxoffice.journal.kinds import NO_SEAT, SoldPayment, WantedPlace
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import Method, Tender

_DECODE = msgspec.msgpack.Decoder(
    tuple[
        tuple[WantedPlace, ...], tuple[int, ...], tuple[bytes, ...], tuple[SoldPayment, ...],
        str, bytes, bytes,
    ]
).decode  # fmt: skip


class Wanted(msgspec.Struct, frozen=True):
    """What is sold once an intent is paid."""

    basket: Basket
    returned: tuple[TicketId, ...]
    parts: tuple[Tender, ...]
    """What the rest is paid with."""
    note: bytes
    """Where it is kept why, and for whom; empty: nothing was asked."""


def open_intents(store: RowStore, device: DeviceId) -> tuple[CardIntent, ...]:
    """Those of a device, oldest first."""
    marks = ", ".join("?" for _ in OPEN_INTENT)
    where = f"device = ? AND state IN ({marks}) ORDER BY at_ms"
    return tuple(store.select(CardIntent, where, (device, *OPEN_INTENT)))


def wanted_by(row: CardIntent) -> Wanted:
    """What it wants."""
    places, vouchers, returned, parts, promotion, note, customer = _DECODE(row.wanted)
    return Wanted(
        Basket(
            tuple(map(_place, places)),
            CustomerId(customer),
            promotion=promotion,
            vouchers=tuple(map(Cents, vouchers)),
        ),
        tuple(map(TicketId, returned)),
        tuple(_tender(part) for part in parts),
        note,
    )


def wanted_seats(store: RowStore, device: DeviceId) -> dict[tuple[bytes, int], bytes]:
    """Seats that wait for a card, (performance, seat), with the intent that wants each."""
    return {
        (place.performance, place.seat): row.id
        for row in open_intents(store, device)
        for place in wanted_by(row).basket.places
        if place.seat is not None
    }


def is_booked(store: RowStore, reference: str) -> bool:
    """Whether a payment with this reference stands in the books."""
    return bool(
        store.conn.execute(
            "SELECT 1 FROM payment WHERE method = 'card' AND reference = ? LIMIT 1", (reference,)
        ).fetchone()
    )


def as_wanted(place: Place) -> WantedPlace:
    """A place of a basket as an intent keeps it."""
    seat = NO_SEAT if place.seat is None else place.seat
    kept = place.kept
    if kept is None:
        return WantedPlace(place.performance, place.price_type, seat, place.pool or "")
    return WantedPlace(
        place.performance, place.price_type, seat, place.pool or "", kept.reservation, kept.n,
        kept.price_type, kept.cents,
    )  # fmt: skip


def _place(wanted: WantedPlace) -> Place:
    kept = None
    if wanted.reservation:
        reservation, price = ReservationId(wanted.reservation), PriceTypeId(wanted.kept_price)
        kept = Kept(reservation, wanted.n, price, Cents(wanted.kept_cents))
    return Place(
        PerformanceId(wanted.performance), PriceTypeId(wanted.price_type),
        None if wanted.seat == NO_SEAT else SeatIndex(wanted.seat), wanted.pool or None, kept,
    )  # fmt: skip


def as_part(tender: Tender) -> SoldPayment:
    """A part of the rest as an intent keeps it; 0 cents: all that is left."""
    return SoldPayment(
        tender.method, tender.cents or 0, tender.given_cents, reference=tender.reference
    )


def _tender(part: SoldPayment) -> Tender:
    cents = Cents(part.cents) if part.cents else None
    return Tender(Method(part.method), Cents(part.given), cents, part.reference)

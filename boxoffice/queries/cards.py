"""Card intents that wait, and what they want."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from boxoffice.basket import Agreed, Basket, Kept, Place
from boxoffice.fold.credit_rows import OPEN_INTENT
from boxoffice.fold.rows import CardIntent
from boxoffice.ids import (
    Cents,
    CustomerId,
    DeviceId,
    HouseId,
    OperatorId,
    OrderId,
    PerformanceId,
    PriceTypeId,
    ReservationId,
    SeatIndex,
    TicketId,
)
from boxoffice.journal.kinds import NO_SEAT, Secret, SoldPayment, WantedPlace
from boxoffice.queries import people
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import Method, Tender

_replace = msgspec.structs.replace
_WAITS = "state IN ('{}') ORDER BY at_ms".format("', '".join(OPEN_INTENT))
"""In the words of the index `card_intent_open`: with the states as parameters SQLite would not take
it, and read every card that was ever paid."""

_BOOKED_AS = """
SELECT (SELECT count(*) FROM payment p JOIN order_ o ON o.id = p."order"
  WHERE o.house = :house AND o.number = :number AND p.cents = :cents
  AND p.method IN ('card', 'card_by_hand'))
 > (SELECT count(*) FROM card_intent i LEFT JOIN order_ o ON o.id = i."order"
  WHERE i.house = :house AND i.state = 'sold' AND i.cents = :cents AND i.id <> :id
  AND :number IN (o.number, i.reference))
"""


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """The column `wanted` of an intent."""

    places: tuple[WantedPlace, ...]
    vouchers: tuple[Cents, ...]
    returned: tuple[TicketId, ...]
    parts: tuple[SoldPayment, ...]
    promotion: str
    note: bytes
    customer: CustomerId
    shown: tuple[str, ...] = ()
    order: OrderId = OrderId(b"")


_DECODE = msgspec.msgpack.Decoder(_Kept).decode


class Wanted(msgspec.Struct, frozen=True):
    """What is sold once an intent is paid."""

    basket: Basket
    returned: tuple[TicketId, ...]
    parts: tuple[Tender, ...]
    """What the rest is paid with."""
    note: bytes
    """Where it is kept why, and for whom; empty: nothing was asked."""
    order: OrderId
    """The order on account that it pays; empty: it sells the basket."""


def open_intents(store: RowStore, device: DeviceId) -> tuple[CardIntent, ...]:
    """Those of a device, oldest first."""
    return tuple(store.select(CardIntent, f"device = ? AND {_WAITS}", (device,)))


def open_intents_of_house(store: RowStore, house: HouseId) -> tuple[CardIntent, ...]:
    """Those of all devices of a house that this copy has, oldest first."""
    return tuple(store.select(CardIntent, f"house = ? AND {_WAITS}", (house,)))


def order_wanted(row: CardIntent) -> OrderId:
    """The order on account that it pays, or empty."""
    return _DECODE(row.wanted).order


def wanted_by(store: RowStore, row: CardIntent) -> Wanted:
    """What it wants."""
    kept = _DECODE(row.wanted)
    basket = Basket(
        tuple(_place(store, place) for place in kept.places),
        kept.customer,
        promotion=kept.promotion,
        vouchers=kept.vouchers,
        shown=kept.shown,
    )
    return Wanted(basket, kept.returned, tuple(map(_tender, kept.parts)), kept.note, kept.order)


def wanted_seats(store: RowStore, device: DeviceId) -> dict[tuple[bytes, int], bytes]:
    """Seats that wait for a card, (performance, seat), with the intent that wants each."""
    return {
        (place.performance, place.seat): row.id
        for row in open_intents(store, device)
        for place in _DECODE(row.wanted).places
        if place.seat != NO_SEAT
    }


def card_of_order(store: RowStore, device: DeviceId, order: OrderId) -> bytes:
    """The intent of this device that waits and would pay an order, or empty."""
    waiting = open_intents(store, device)
    return next((row.id for row in waiting if order_wanted(row) == order), b"")


def is_booked(store: RowStore, reference: str) -> bool:
    """Whether a payment with this reference stands in the books."""
    return bool(
        store.conn.execute(
            "SELECT 1 FROM payment WHERE method = 'card' AND reference = ? LIMIT 1", (reference,)
        ).fetchone()
    )


def is_booked_as(store: RowStore, row: CardIntent, number: str) -> bool:
    """Whether the order of that number was paid by a card of this very amount, by hand or not, that
    is the payment of no other intent.
    """
    about = {"house": row.house, "number": number, "cents": row.cents, "id": row.id}
    return bool(store.conn.execute(_BOOKED_AS, about).fetchone()[0])


def as_wanted(place: Place, keep: Callable[[str], Secret | None]) -> WantedPlace:
    """A place of a basket as an intent keeps it; `keep` puts a text beside the chain."""
    seat = NO_SEAT if place.seat is None else place.seat
    wanted = WantedPlace(place.performance, place.price_type, seat, place.pool or "")
    if place.kept is not None:
        of = place.kept
        wanted = _replace(
            wanted, reservation=of.reservation, n=of.n, kept_price=of.price_type,
            kept_cents=of.cents,
        )  # fmt: skip
    if place.agreed is not None:
        said = place.agreed
        wanted = _replace(
            wanted, agreed=said.cents, reason=keep(said.reason), by=said.by, second=said.second
        )
    return _replace(wanted, pass_number=keep(place.pass_number)) if place.pass_number else wanted


def _place(store: RowStore, wanted: WantedPlace) -> Place:
    kept, agreed = None, None
    if wanted.reservation:
        reservation, price = ReservationId(wanted.reservation), PriceTypeId(wanted.kept_price)
        kept = Kept(reservation, wanted.n, price, Cents(wanted.kept_cents))
    if wanted.agreed >= 0:
        by, second = OperatorId(wanted.by), OperatorId(wanted.second)
        agreed = Agreed(Cents(wanted.agreed), _said(store, wanted.reason), by, second)
    return Place(
        PerformanceId(wanted.performance), PriceTypeId(wanted.price_type),
        None if wanted.seat == NO_SEAT else SeatIndex(wanted.seat), wanted.pool or None, kept,
        _said(store, wanted.pass_number), agreed,
    )  # fmt: skip


def _said(store: RowStore, secret: Secret | None) -> str:
    return people.private_value(store, secret.ref) if secret is not None else ""


def as_part(tender: Tender) -> SoldPayment:
    """A part of the rest as an intent keeps it; 0 cents: all that is left."""
    return SoldPayment(
        tender.method, tender.cents or 0, tender.given_cents, reference=tender.reference
    )


def _tender(part: SoldPayment) -> Tender:
    cents = Cents(part.cents) if part.cents else None
    return Tender(Method(part.method), Cents(part.given), cents, part.reference)

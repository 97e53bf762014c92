"""What became of an order or voucher in the other system since it was taken over from there.

It is not taken again, and nothing here follows it by itself: the customer may have been at this
desk since. So a person is told of what the file says otherwise now.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from boxoffice.basket import Place
from boxoffice.fold.rows import Order, Reservation, ReservedPlace, Ticket, Voucher
from boxoffice.ids import Cents, OperatorId
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import NO_SEAT, Reserve, ReservedSeat, Sale, SoldTicket
from boxoffice.money import plain
from boxoffice.programme.old_orders import LeftOut, OldOrder
from boxoffice.programme.old_people import OldVoucher
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.matching import Known, match


@dataclass(frozen=True, slots=True)
class TakenOrder:
    """An order that is here: under one of these ids, as it was sold or reserved there then."""

    order: OldOrder
    sale: bytes
    reservation: bytes


class _At(NamedTuple):
    performance: bytes
    seat: int
    pool: str


class _Spot(NamedTuple):
    at: _At
    cents: int


_Then = Mapping[bytes, tuple[_Spot, ...]]


def changed_since(
    store: RowStore, taken: Sequence[TakenOrder], shows: Sequence[Known], by: OperatorId
) -> tuple[LeftOut, ...]:
    """Each difference between what was taken over and what the file says now, with its line."""
    # What a price is called matters to nobody any more: it may have gone from the list since.
    plainer = [
        replace(one.order, places=tuple(replace(p, price_type="") for p in one.order.places))
        for one in taken
    ]
    found, strange = match(plainer, shows, by)
    now = {one.order.number: one.places for one in found}
    halls: dict[bytes, Known] = {one.id: one for one in shows}
    then = _recorded(store, taken)
    told: list[LeftOut] = []
    for one in taken:
        spots = _spots_then(store, one, then)
        told += _other_state(store, one, len(spots))
        if len(spots) == len(one.order.places) and one.order.number in now:
            told += _other_places(one.order, now[one.order.number], spots, halls)
    return (*strange, *told)


def vouchers_changed(store: RowStore, vouchers: Iterable[OldVoucher]) -> tuple[LeftOut, ...]:
    """Vouchers that were taken over with another balance than the file has now. What was spent
    here since is no difference: the other system does not know of it.
    """
    pairs = ((one, store.get(Voucher, (one.code,))) for one in vouchers)
    return tuple(
        LeftOut(one.code, one.line, "balance_since", _amounts(row.cents, one.cents))
        for one, row in pairs
        if row is not None and row.cents != one.cents
    )  # fmt: skip


def _other_state(store: RowStore, one: TakenOrder, had: int) -> Iterator[LeftOut]:
    """How many places, and whether it is paid."""
    order, has = one.order, len(one.order.places)
    number, line = order.number, order.places[0].line
    if has != had:
        yield LeftOut(
            number, line, "more_places" if has > had else "fewer_places", f"{had} → {has}"
        )
    sold = store.get(Order, (one.sale,)) is not None
    if sold and not order.paid:
        yield LeftOut(number, line, "unpaid_since", "")
    if order.paid and not sold and store.select(
        ReservedPlace, "reservation = ? AND state = 'reserved'", (one.reservation,)
    ):  # fmt: skip
        yield LeftOut(number, line, "paid_since", "")


def _other_places(
    order: OldOrder, now: Sequence[Place], then: Sequence[_Spot], halls: Mapping[bytes, Known]
) -> Iterator[LeftOut]:
    """Line by line: on another place, at another price."""
    rest, other = list(then), []
    for old, place in zip(order.places, now, strict=True):
        seat = NO_SEAT if place.seat is None else place.seat
        spot = _Spot(_At(place.performance, seat, place.pool or ""), old.cents)
        if spot in rest:
            rest.remove(spot)
        else:
            other.append((old, spot))
    stayed = {was.at for was in rest}
    for old, spot in sorted(other, key=lambda pair: pair[1].at not in stayed):
        was = next((one for one in rest if one.at == spot.at), rest[0])
        rest.remove(was)
        if was.at != spot.at:
            moved = f"{_called(was.at, halls)} → {_called(spot.at, halls)}"
            yield LeftOut(order.number, old.line, "place_since", moved)
        if was.cents != spot.cents:
            prices = _amounts(was.cents, spot.cents)
            yield LeftOut(order.number, old.line, "price_since", prices)


def _amounts(was: int, now: int) -> str:
    return f"{plain(Cents(was))} → {plain(Cents(now))}"


def _called(at: _At, halls: Mapping[bytes, Known]) -> str:
    known = halls.get(at.performance)
    if known is None:
        return "?"
    seats = known.offer.plan.seats
    place = at.pool or "?"
    if at.seat != NO_SEAT and at.seat < len(seats):
        place = f"{seats[at.seat].row}{seats[at.seat].number}"
    return f"{known.title} {known.starts_local} {place}"


def _spots_then(store: RowStore, one: TakenOrder, then: _Then) -> tuple[_Spot, ...]:
    """As it was taken over; where another device did that, as its rows stand now. Tickets that
    were moved or taken back here since are still rows of their order.
    """
    order, kept = store.get(Order, (one.sale,)), store.get(Reservation, (one.reservation,))
    row = order or kept
    if row is not None and row.event in then:
        return then[row.event]
    if order is not None:
        return _spots(store.select(Ticket, '"order" = ?', (one.sale,)))
    return _spots(store.select(ReservedPlace, "reservation = ?", (one.reservation,)))


def _recorded(store: RowStore, taken: Sequence[TakenOrder]) -> _Then:
    """By event, what this device's journal says that it took over: what was moved here since is
    nobody's fault there.
    """
    ids = json.dumps([id_.hex() for one in taken for id_ in (one.sale, one.reservation)])
    found = store.conn.execute(_RECORDED, (ids,)).fetchall()
    then: dict[bytes, tuple[_Spot, ...]] = {}
    for hash_, prev, body in found:
        payload = decode(prev, body).payload
        if isinstance(payload, Sale):
            then[hash_] = _spots(payload.tickets)
        elif isinstance(payload, Reserve):
            then[hash_] = _spots(payload.places)
    return then


_RECORDED = """
WITH wanted(id) AS MATERIALIZED (SELECT upper(value) FROM json_each(?1))
SELECT hash, prev, body FROM journal WHERE kind IN ('sale', 'reserve') AND hash IN (
  SELECT event FROM order_ WHERE hex(id) IN wanted
  UNION ALL SELECT event FROM reservation WHERE hex(id) IN wanted)
"""


def _spots(
    places: Iterable[SoldTicket | Ticket | ReservedSeat | ReservedPlace],
) -> tuple[_Spot, ...]:
    return tuple(_Spot(_At(one.performance, one.seat, one.pool), one.cents) for one in places)

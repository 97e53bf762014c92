"""Reservations: places kept for somebody who pays later, by the device that owns them.

Reserve, release and hand over are this device's own events; collecting is a sale (`selling`) of a
basket whose places say which reserved place they stand for.
"""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.actions.privacy import keep
from boxoffice.actions.tickets import Rights, granted
from boxoffice.actions.time_limit import TimeLimit
from boxoffice.clock import Planned
from boxoffice.errors import Refused
from boxoffice.fold.rows import Device, Grant, ReservedPlace
from boxoffice.ids import DeviceId, PerformanceId, ReservationId
from boxoffice.journal.kinds import (
    NO_SEAT,
    Extend,
    HandOver,
    Release,
    Reserve,
    ReservedSeat,
    Secret,
)
from boxoffice.queries import people
from boxoffice.queries.people import device_number
from boxoffice.queries.reservations import ours_of, require_ours
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.transaction import Transaction
from boxoffice.rules.name_split import split
from boxoffice.rules.numbering import human_number
from boxoffice.rules.pricing import PricedBasket, PricedPlace


@dataclass(frozen=True, slots=True)
class Terms:
    """Until when, and for whom."""

    until: str
    """Local date and time of the house, as planned: "2026-11-27T19:30"."""
    zone: str
    customer: bytes = b""
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reserved:
    """A reservation that is on disk."""

    reservation: ReservationId
    number: str
    places: int


def reserve(
    replica: Replica, basket: PricedBasket, terms: Terms, actor: Actor,
    id_: ReservationId | None = None,
) -> Reserved:  # fmt: skip
    """Keep the places of the basket under rights that this device owns; `id_`: one that follows
    from another system's number.

    Raises Refused("empty_basket" | "restored_copy" | "seat_not_owned" | "grant_over" |
    "clock_unsure"); nothing
    is kept then.
    """
    if not basket.places:
        raise Refused("empty_basket")
    replica.require_own_past()
    reservation = id_ or ReservationId(replica.new_id())
    with replica.write() as tx:
        number = human_number(
            replica.kept.ask(device_number, replica.device, of=(Device,)),
            replica.incarnation, tx.next_of("reserve"),
        )  # fmt: skip
        rights = Rights(replica, tx.store)
        payload = Reserve(
            reservation, number, replica.house, _places(replica, basket, rights),
            terms.until, terms.zone, terms.customer,
            _secret(replica, tx, terms.name), _secret(replica, tx, terms.note),
        )  # fmt: skip
        tx.record(payload, actor.operator, actor.shift, rights.rows)
    return Reserved(reservation, number, len(payload.places))


def _places(replica: Replica, basket: PricedBasket, rights: Rights) -> tuple[ReservedSeat, ...]:
    rights.look(basket.places)
    limit = TimeLimit(replica)
    return tuple(
        ReservedSeat(
            item.place.performance, item.owner,
            NO_SEAT if item.place.seat is None else item.place.seat, item.place.pool or "",
            item.rank, item.price_type.id, item.price_type.number, item.cents,
            _in_time(item, granted(item, rights.for_place(item)), limit).id,
        )
        for item in basket.places
    )  # fmt: skip


def _in_time(item: PricedPlace, grant: Grant, limit: TimeLimit) -> Grant:
    """The same grant. A reservation has no flag: whoever collects it looks at the clock again."""
    limit.flag(item, grant)
    return grant


def _secret(replica: Replica, tx: Transaction, value: str) -> Secret | None:
    """A name or note beside the chain, or None for an empty one."""
    return keep(replica, tx, value) if value else None


def release(
    replica: Replica,
    reservation: ReservationId,
    actor: Actor,
    numbers: tuple[int, ...] = (),
    reason: str = "",
) -> int:
    """Free what is still reserved, or only these numbers of it; how many places.

    Raises Refused("unknown_reservation" | "reservation_closed" | "reservation_elsewhere" |
    "restored_copy").
    """
    replica.require_own_past()
    with replica.write() as tx:
        ours = require_ours(tx.store, reservation, replica.device, replica.incarnation)
        chosen = tuple((p.n, p.grant) for p in ours if not numbers or p.n in numbers)
        if not chosen:
            raise Refused("reservation_closed")
        why = _secret(replica, tx, reason)
        tx.record(Release(reservation, replica.house, chosen, why), actor.operator, actor.shift)
    return len(chosen)


def extend(replica: Replica, reservation: ReservationId, until: Planned, actor: Actor) -> int:
    """Keep what is still reserved until then; how many places.

    Raises Refused("unknown_reservation" | "reservation_closed" | "reservation_elsewhere" |
    "restored_copy").
    """
    replica.require_own_past()
    with replica.write() as tx:
        ours = require_ours(tx.store, reservation, replica.device, replica.incarnation)
        kept = tuple((p.n, p.grant) for p in ours)
        tx.record(
            Extend(reservation, replica.house, kept, until.local, until.zone),
            actor.operator, actor.shift,
        )  # fmt: skip
    return len(ours)


def hand_over(replica: Replica, reservation: ReservationId, to: DeviceId, actor: Actor) -> int:
    """Give all that is still reserved to another desk; how many places.

    Raises Refused("unknown_reservation" | "reservation_closed" | "reservation_elsewhere" |
    "unknown_device" | "restored_copy").
    """
    replica.require_own_past()
    with replica.write() as tx:
        return _hand_over(replica, tx, reservation, to, actor)


def split_by_name(
    replica: Replica, performance: PerformanceId, desks: tuple[DeviceId, ...], actor: Actor
) -> tuple[int, ...]:
    """Share this device's open reservations of a performance among desks by the alphabet; how
    many each of them has now. What falls to this device itself stays.

    One that also keeps places of another performance goes whole. Raises Refused("unknown_device"
    | "restored_copy" | …); nothing is handed over then.
    """
    replica.require_own_past()
    counts = [0] * len(desks)
    with replica.write() as tx:
        open_ = ours_of(tx.store, performance, replica.device, replica.incarnation)
        names = [people.private_value(tx.store, row.name) for row in open_]
        for row, desk in zip(open_, split(names, len(desks)), strict=True):
            counts[desk] += 1
            if desks[desk] != replica.device:
                _hand_over(replica, tx, ReservationId(row.id), desks[desk], actor)
    return tuple(counts)


def _hand_over(
    replica: Replica, tx: Transaction, reservation: ReservationId, to: DeviceId, actor: Actor
) -> int:
    owner = tx.store.get(Device, (to,))
    if owner is None or owner.state != "active" or owner.house != replica.house:
        raise Refused("unknown_device")
    ours = require_ours(tx.store, reservation, replica.device, replica.incarnation)
    hand = HandOver(
        reservation, replica.house, to, tuple((p.n, p.grant) for p in ours), _given(tx, ours)
    )
    tx.record(hand, actor.operator, actor.shift)
    return len(ours)


def _given(tx: Transaction, places: tuple[ReservedPlace, ...]) -> tuple[tuple[bytes, int], ...]:
    """Per grant of a pool: all that was ever given back of it, these places among them."""
    counts: dict[bytes, int] = {}
    for place in places:
        if place.seat == NO_SEAT:
            counts[place.grant] = counts.get(place.grant, 0) + 1
    found = [(tx.store.get(Grant, (grant,)), count) for grant, count in counts.items()]
    return tuple((grant.id, grant.returned + count) for grant, count in found if grant)

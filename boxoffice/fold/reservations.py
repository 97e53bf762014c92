"""What reservations do to seats and places: reserve, collect, release, hand over.

Whose a place is, is said by its grant: only the owner's events move it. Releasing and handing
over by anybody else change nothing, so a device that comes back late takes nothing away from
whoever has the reservation now.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import msgspec

from boxoffice.fold.rows import Grant, Key, Reservation, ReservedPlace, Row, Seat
from boxoffice.fold.view import RowsView
from boxoffice.ids import EventHash
from boxoffice.journal import kinds
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import NO_SEAT, Secret

_replace = msgspec.structs.replace
_Named = kinds.Release | kinds.HandOver | kinds.Extend


def reads_reserve(reserve: kinds.Reserve) -> list[tuple[type[Row], Key]]:
    """Its seats, and its places in case that they were collected before this was heard of."""
    keys: list[tuple[type[Row], Key]] = [(Reservation, (reserve.reservation,))]
    keys += [(ReservedPlace, (reserve.reservation, n)) for n in range(len(reserve.places))]
    keys += [(Seat, (p.performance, p.seat)) for p in reserve.places if p.seat != NO_SEAT]
    return keys


def reads_named(named: _Named) -> list[tuple[type[Row], Key]]:
    """The places; their seats and grants follow from them."""
    keys: list[tuple[type[Row], Key]] = [(Reservation, (named.reservation,))]
    keys += [(ReservedPlace, (named.reservation, n)) for n, _ in named.places]
    if isinstance(named, kinds.HandOver):
        keys += [(Grant, (grant,)) for grant, _ in named.returned]
    return keys


def _ref(secret: Secret | None) -> bytes:
    return b"" if secret is None else secret.ref


def fold_reserve(event: Event, reserve: kinds.Reserve, rows: RowsView) -> list[Row]:
    """The reservation, its places, and the seats that its device owns.

    A place that is here already was collected, or handed over, before this was heard of: what is
    known of it stands.
    """
    changed: list[Row] = [_reservation(event, reserve, rows)]
    for n, wanted in enumerate(reserve.places):
        known = rows.get(ReservedPlace, (reserve.reservation, n))
        changed += _kept(reserve, n, wanted, rows) if known is None else _with_seat(known, rows)
    return changed


def _reservation(event: Event, reserve: kinds.Reserve, rows: RowsView) -> Reservation:
    """Who reserved; with the deadline and the release that were heard of before it."""
    envelope = event.envelope
    made = Reservation(
        reserve.reservation, reserve.house, reserve.number, envelope.device,
        envelope.operator, envelope.wall_ms, reserve.until, reserve.zone,
        len(reserve.places), reserve.customer, _ref(reserve.name), _ref(reserve.note),
        event.hash,
    )  # fmt: skip
    known = rows.get(Reservation, (reserve.reservation,))
    if known is None:
        return made
    return _replace(
        made, until=known.until, zone=known.zone, freed_ms=known.freed_ms, freed_by=known.freed_by
    )


def _with_seat(place: ReservedPlace, rows: RowsView) -> list[Row]:
    """The place as it is, and its seat when it has one: what an event looks at it names, also
    when it changes nothing.
    """
    seat = None
    if place.seat != NO_SEAT:
        seat = rows.get(Seat, (place.performance, place.seat))
    return [place] if seat is None else [place, seat]


def _kept(reserve: kinds.Reserve, n: int, wanted: kinds.ReservedSeat, rows: RowsView) -> list[Row]:
    """A new place and its seat; lost when somebody else has the seat."""
    place = ReservedPlace(
        reserve.reservation, n, wanted.house, reserve.house, wanted.performance, wanted.seat,
        wanted.pool, wanted.rank, wanted.price_type, wanted.price_number, wanted.cents,
        "reserved", wanted.grant, "", b"",
    )  # fmt: skip
    if wanted.seat == NO_SEAT:
        return [place]
    seat = rows.get(Seat, (wanted.performance, wanted.seat))
    if seat is None:
        seat = Seat(wanted.performance, wanted.seat, wanted.house, "free", b"", b"")
    grant = _grant_to_keep_it(reserve.reservation, wanted, seat, rows)
    if grant is None:
        return [_replace(place, state="lost"), seat]
    seat = _replace(seat, state="reserved", grant=grant, ticket=reserve.reservation)
    return [_replace(place, grant=grant), seat]


def _grant_to_keep_it(
    reservation: bytes, wanted: kinds.ReservedSeat, seat: Seat, rows: RowsView
) -> bytes | None:
    """The right under which the seat is kept: the device's own; or the one of whoever was handed
    this reservation, which a server that lost its tail may hear of first.
    """
    if seat.state == "free":
        return wanted.grant
    if seat.state != "granted":
        return None
    if seat.grant == wanted.grant:
        return wanted.grant
    handed = rows.get(Grant, (seat.grant,))
    return seat.grant if handed is not None and handed.reservation == reservation else None


def collected(sale: kinds.Sale, rows: RowsView) -> list[Row]:
    """Places that the first tickets of a sale stand for."""
    pairs = zip(sale.collected, sale.tickets, strict=False)
    return [_collected(sale, n, sold, rows) for n, sold in pairs]


def _collected(sale: kinds.Sale, n: int, sold: kinds.SoldTicket, rows: RowsView) -> ReservedPlace:
    place = rows.get(ReservedPlace, (sale.reservation, n))
    if place is None:
        return ReservedPlace(
            sale.reservation, n, sold.house, sale.house, sold.performance, sold.seat, sold.pool,
            sold.rank, sold.price_type, sold.price_number, sold.cents, "collected", sold.grant,
            "", sold.id,
        )  # fmt: skip
    if place.state != "reserved" or place.grant not in (sold.grant, b""):
        return place
    return _replace(place, state="collected", grant=sold.grant, ticket=sold.id)


def fold_release(event: Event, release: kinds.Release, rows: RowsView) -> list[Row]:
    """Places released by their owner; a seat goes back under its grant while that is active.

    Any other seat is freed by the server alone, as after a void.
    """
    changed: list[Row] = []
    frees = False
    for place, grant, owned in _named(event, release, rows):
        if not owned:
            changed += _with_seat(place, rows)
            continue
        frees = True
        active = grant is not None and grant.state == "active"
        for row in _with_seat(place, rows):
            if isinstance(row, Seat):
                back = active and _keeps(row, place)
                changed.append(_replace(row, state="granted", ticket=b"") if back else row)
        changed.append(_replace(place, state="released"))
    told = rows.get(Reservation, (release.reservation,))
    if told is not None:
        by = event.envelope
        changed.append(_replace(told, freed_ms=by.wall_ms, freed_by=by.operator) if frees else told)
    return changed


def fold_extend(event: Event, extend: kinds.Extend, rows: RowsView) -> list[Row]:
    """Another deadline, when the device still owns one of the places."""
    told = rows.get(Reservation, (extend.reservation,))
    if told is None:
        return []
    owned = any(owns for _, _, owns in _named(event, extend, rows))
    return [_replace(told, until=extend.until, zone=extend.zone) if owned else told]


def fold_hand_over(event: Event, hand: kinds.HandOver, rows: RowsView) -> list[Row]:
    """Places and seats are nobody's until the server gives them to the other device.

    Under a contested grant nothing moves: a copy of the owner may be collecting them.
    """
    changed: list[Row] = []
    moved: set[bytes] = set()
    for place, grant, owned in _named(event, hand, rows):
        if owned and grant is not None and grant.state == "active":
            moved.add(grant.id)
            changed += _nobodys(place, rows)
        else:
            handed = grant_handed(event.hash, place.performance, place.pool)
            if grant is not None and place.grant == handed:
                moved.add(grant.id)  # its new owner has told of it before
            changed += _with_seat(place, rows)
    for id_, returned in hand.returned:
        grant = rows.get(Grant, (id_,))
        if grant is not None:
            back = max(grant.returned, returned) if id_ in moved else grant.returned
            changed.append(_replace(grant, returned=back))
    return changed


def grant_handed(event: EventHash, performance: bytes, pool: str) -> bytes:
    """Id of the grant that comes with a hand-over: the same whenever it is heard of."""
    return hashlib.sha256(event + performance + pool.encode()).digest()[:16]


def moved_to(issue: kinds.GrantIssue, rows: RowsView) -> list[Row]:
    """Places that come with a new grant; their seats are the grant's own."""
    changed: list[Row] = []
    for n in issue.reserved:
        place = rows.get(ReservedPlace, (issue.reservation, n))
        if place is not None:
            nobodys = place.state == "reserved" and not place.grant
            changed.append(_replace(place, grant=issue.grant) if nobodys else place)
    return changed


def left_behind(revoke: kinds.GrantRevoke, rows: RowsView) -> list[Row]:
    """Reserved places of a grant that was declared lost: nobody's, and reserved still."""
    changed: list[Row] = []
    for key in revoke.reserved:
        place = rows.get(ReservedPlace, key)
        if place is None:
            continue
        if place.state == "reserved" and place.grant == revoke.grant:
            changed += _nobodys(place, rows)
        else:
            changed.append(place)
    return changed


def _nobodys(place: ReservedPlace, rows: RowsView) -> list[Row]:
    moved: list[Row] = [_replace(place, grant=b"")]
    if place.seat != NO_SEAT:
        seat = rows.get(Seat, (place.performance, place.seat))
        if seat is not None:
            moved.append(_replace(seat, grant=b"") if _keeps(seat, place) else seat)
    return moved


def _keeps(seat: Seat, place: ReservedPlace) -> bool:
    """Whether the seat is kept for this very place."""
    return seat.state == "reserved" and (seat.ticket, seat.grant) == (
        place.reservation,
        place.grant,
    )


def _named(
    event: Event, named: _Named, rows: RowsView
) -> Iterable[tuple[ReservedPlace, Grant | None, bool]]:
    """Places of the event; the right under which its device says that it keeps each; and whether
    it is still reserved, and not another's by now.
    """
    for n, under in named.places:
        place = rows.get(ReservedPlace, (named.reservation, n))
        if place is None:
            continue
        grant = rows.get(Grant, (under,))
        foreign = grant is not None and grant.device != event.envelope.device
        waits = place.state == "reserved" and place.grant in (under, b"")
        yield place, grant, waits and not foreign

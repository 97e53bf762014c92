"""What the server knows of reservations: whether the right was there, and who waits for a seat.

A reservation reported late keeps what is still free; a place that somebody else has by then is
lost to it, and a person must tell the customer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import msgspec

from boxoffice.fold.reservations import grant_handed
from boxoffice.fold.rows import Grant, Reservation, ReservedPlace, Row, Seat
from boxoffice.journal import kinds
from boxoffice.journal.event import Event
from boxoffice.journal.kinds import NO_SEAT
from sync.server import conflicts, judgement
from sync.server.handed import is_ahead
from sync.server.judgement import Judgement, own_grant, why_not
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace


@dataclass(slots=True)
class _Findings:
    """What is found while the places are looked at one by one."""

    flags: dict[int, str] = field(default_factory=dict)
    over: list[int] = field(default_factory=list)
    """Places beyond those of their grant."""


def judge_reserve(
    event: Event, reserve: kinds.Reserve, rows: list[Row], before: BatchRows
) -> Judgement:
    """Flag places without a right; say which are lost."""
    found = _Findings()
    fresh = [place for place in _places(rows) if _unknown(place, before)]
    for place in fresh:
        _judge_place(event, reserve.places[place.n], place, before, found)
    lost = [place.n for place in fresh if place.state == "lost"]
    if not (found.flags or lost):
        return Judgement(rows)
    rows = _as_found(rows, found)
    for kind, numbers in (("late_after_revoke", lost), ("quota_over", found.over)):
        if numbers:
            members = [reserve.reservation, *(b"%d" % n for n in numbers)]
            rows.append(conflicts.other(kind, reserve.house, reserve.reservation, members))
    return Judgement(rows, "flagged")


def _unknown(place: ReservedPlace, before: BatchRows) -> bool:
    return before.get(ReservedPlace, (place.reservation, place.n)) is None


def _places(rows: list[Row]) -> Iterator[ReservedPlace]:
    return (row for row in rows if isinstance(row, ReservedPlace))


def _judge_place(
    event: Event, wanted: kinds.ReservedSeat, place: ReservedPlace, before: BatchRows,
    found: _Findings,
) -> None:  # fmt: skip
    grant = own_grant(event, wanted.grant, wanted.performance, before)
    if wanted.seat != NO_SEAT:
        seat = before.get(Seat, (wanted.performance, wanted.seat))
        handed = place.state == "reserved" and place.grant != wanted.grant
        own = grant is not None and seat is not None and seat.state == "granted"
        if handed or (own and seat is not None and seat.grant == wanted.grant):
            return
    elif grant is not None and grant.pool == wanted.pool:
        if before.used_of(grant.id) < grant.places - grant.returned:
            before.use_more(grant.id)
            return
        found.over.append(place.n)
    found.flags[place.n] = why_not(wanted.grant, before)


def _as_found(rows: list[Row], found: _Findings) -> list[Row]:
    """Places without a right are kept where they can be, and are nobody's until a device takes
    them over. A seat that is kept for another reservation stays as it is.
    """
    places = [_flagged(row, found.flags) for row in rows]
    seats = {(p.performance, p.seat, p.reservation) for p in _places(places) if p.n in found.flags}
    return [
        _replace(row, grant=b"")
        if isinstance(row, Seat) and row.state == "reserved" and (*row.key(), row.ticket) in seats
        else row
        for row in places
    ]


def _flagged(row: Row, flags: dict[int, str]) -> Row:
    if isinstance(row, ReservedPlace) and row.n in flags:
        return _replace(row, flag=flags[row.n], grant=b"")
    return row


def _comes_early(
    event: Event, named: kinds.Release | kinds.HandOver | kinds.Extend, before: BatchRows
) -> bool:
    """Whether this server, which lost its tail, has yet to hear how the device got the places."""
    if before.get(Reservation, (named.reservation,)) is None:
        return True
    places = (
        (before.get(ReservedPlace, (named.reservation, n)), under) for n, under in named.places
    )
    return any(
        place is not None and is_ahead(event, place, under, before) for place, under in places
    )


def judge_release(
    event: Event, release: kinds.Release, rows: list[Row], before: BatchRows
) -> Judgement:
    """Seats go back under their grant, or are free when that has ended."""
    if _comes_early(event, release, before):
        return Judgement([], "parked", wanting=(release.reservation,))
    released = [place for place in _places(rows) if _leaves(place, before)]
    for place in released:
        if place.seat == NO_SEAT:
            _use_less(place, before)
    seats = {(place.performance, place.seat) for place in released}
    judged: list[Row] = []
    for row in rows:
        seat = before.get(Seat, row.key()) if isinstance(row, Seat) else None
        if seat is None or row.key() not in seats:
            judged.append(row)
            continue
        left = judgement.seat_after(seat, release.reservation, before)
        judged += conflicts.left_by(left, (), before)
    return Judgement(judged)


def judge_extend(
    event: Event, extend: kinds.Extend, rows: list[Row], before: BatchRows
) -> Judgement:
    """A deadline moves no right: only one that comes before its reservation waits."""
    if _comes_early(event, extend, before):
        return Judgement([], "parked", wanting=(extend.reservation,))
    return Judgement(rows)


def _leaves(place: ReservedPlace, before: BatchRows) -> bool:
    """Whether this event has released the place."""
    known = before.get(ReservedPlace, (place.reservation, place.n))
    return place.state == "released" and known is not None and known.state == "reserved"


def judge_hand_over(
    event: Event, hand: kinds.HandOver, rows: list[Row], before: BatchRows
) -> Judgement:
    """Places of a pool that leave their grant use it no more.

    They are their new owner's at once when its grant is known already: a server that lost its
    tail was told of it by its owner first.
    """
    if _comes_early(event, hand, before):
        return Judgement([], "parked", wanting=(hand.reservation,))
    return Judgement([_moved(event, hand.reservation, row, before) for row in rows])


def _moved(event: Event, reservation: bytes, row: Row, before: BatchRows) -> Row:
    if isinstance(row, ReservedPlace):
        known = before.get(ReservedPlace, (row.reservation, row.n))
        if known is None or known.grant == row.grant:
            return row
        handed = _known_grant(event, row.performance, row.pool, before)
        if row.seat == NO_SEAT:
            _use_less(known, before)
            if handed:
                before.use_more(handed)
        return _replace(row, grant=handed)
    if isinstance(row, Seat) and row.ticket == reservation and not row.grant:
        return _replace(row, grant=_known_grant(event, row.performance, "", before))
    return row


def _known_grant(event: Event, performance: bytes, pool: str, before: BatchRows) -> bytes:
    handed = grant_handed(event.hash, performance, pool)
    return b"" if before.get(Grant, (handed,)) is None else handed


def _use_less(place: ReservedPlace, before: BatchRows) -> None:
    if place.grant and place.flag not in ("late", "anomaly"):
        before.use_more(place.grant, -1)

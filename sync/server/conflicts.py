"""Seats that two tickets want: who keeps the seat, who waits, and when it is over.

A right always beats a risk, and nobody's ticket dies by itself: members are listed in the order
in which they were stored, and a person decides (design.md §6).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

import msgspec

from boxoffice.fold.rows import Conflict, Row, Seat, Ticket
from sync.server.overlay import DOUBLE_SALE, BatchRows

_replace = msgspec.structs.replace
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[bytes]).decode


def named(kind: str, about: bytes) -> bytes:
    """A conflict's id follows from what it is about: found twice, it is one."""
    return hashlib.sha256(kind.encode() + about).digest()[:16]


def other(kind: str, house: bytes, about: bytes, members: Sequence[bytes]) -> Conflict:
    """A conflict that is not about a seat."""
    return Conflict(named(kind, about), house, kind, b"", -1, _encode(list(members)), "open", b"")


def _place(seat: Seat) -> bytes:
    return named(DOUBLE_SALE, seat.performance + b"%d" % seat.seat)


def double_sale(seat: Seat, fresh: Ticket, before: BatchRows) -> Conflict:
    """The open conflict of this seat, with `fresh` as its newest member."""
    known = before.get(Conflict, (_place(seat),))
    valid = {ticket.id: ticket for ticket in before.tickets_on(seat.performance, seat.seat)}
    members = _decode(known.members) if known else []
    if known is not None and known.state != "open":  # a new trouble on a seat that had one
        members = [member for member in members if member in valid]
    owner = [seat.ticket] if seat.state == "sold" else []
    members = list(dict.fromkeys([*members, *owner, *valid, fresh.id]))
    alive = [(valid | {fresh.id: fresh}).get(member) for member in members]
    return Conflict(
        _place(seat), fresh.house, DOUBLE_SALE, seat.performance, seat.seat,
        _encode(members), "open", _keep([t for t in alive if t is not None], before),
    )  # fmt: skip


def _keep(tickets: Sequence[Ticket], before: BatchRows) -> bytes:
    """Suggested: the admitted one, else the one sold under a right, else the first stored."""
    for ticket in tickets:
        if any(
            s.direction == "in" and s.verdict.startswith("ok") for s in before.scans_of(ticket.id)
        ):
            return ticket.id
    for ticket in tickets:
        if not ticket.flag and ticket.grant:
            return ticket.id
    return tickets[0].id


def left_by(seat: Seat, gone: Iterable[bytes], before: BatchRows) -> list[Row]:
    """What becomes of a seat that its owner leaves when the tickets `gone` are no more.

    `seat` is free, or back under its grant. Free, it goes to the first that waits for it; the
    conflict ends when one valid ticket is left.
    """
    if (seat.performance, seat.seat) not in before.troubled():
        return [seat]
    known = before.get(Conflict, (_place(seat),))
    out = set(gone)
    valid = {t.id: t for t in before.tickets_on(seat.performance, seat.seat) if t.id not in out}
    order = [member for member in (_decode(known.members) if known else []) if member in valid]
    if seat.state == "free" and order:
        heir = valid[order[0]]
        seat = _replace(seat, state="sold", ticket=heir.id, grant=heir.grant)
    over = not valid or (len(valid) == 1 and seat.ticket in valid)
    if known is None or not over:
        return [seat]
    return [seat, _replace(known, state="closed", suggestion=seat.ticket)]

"""Seats that two tickets want: who keeps the seat, who waits, and when it is over.

A right always beats a risk, and nobody's ticket dies by itself: members are listed in the order
in which they were stored, and a person decides (design.md §6).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

import msgspec

from boxoffice.fold.rows import Conflict, Row, Seat, Ticket
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[bytes]).decode


def named(kind: str, about: bytes) -> bytes:
    """A conflict's id follows from what it is about: found twice, it is one."""
    return hashlib.sha256(kind.encode() + about).digest()[:16]


def other(
    kind: str, house: bytes, about: bytes, members: Sequence[bytes], *,
    performance: bytes = b"", seat: int = -1, suggestion: bytes = b"", others: bytes = b"",
) -> Conflict:  # fmt: skip
    """A conflict that is not about who has a seat."""
    return Conflict(
        named(kind, about), house, kind, performance, seat, _encode(list(members)), "open",
        suggestion, others,
    )  # fmt: skip


def others_of(house: bytes, tickets: Iterable[Ticket]) -> bytes:
    """The houses that sold these tickets, beside the one whose performance it is."""
    return b"".join(sorted({ticket.seller for ticket in tickets} - {house}))


def _place(seat: Seat) -> bytes:
    return named("double_sale", seat.performance + b"%d" % seat.seat)


def of_seat(seat: Seat, fresh: Ticket, before: BatchRows, *, owns: bool) -> list[Conflict]:
    """The open conflict of this seat, with `fresh` as its newest member.

    Its kind follows from what is wrong now: two tickets, or one that waits for a seat which
    somebody else has the right to. None when the ticket `owns` its seat and is alone there.
    """
    known = before.get(Conflict, (_place(seat),))
    valid = {ticket.id: ticket for ticket in before.tickets_on(seat.performance, seat.seat)}
    members = _decode(known.members) if known else []
    if known is not None and known.state != "open":  # a new trouble on a seat that had one
        members = [member for member in members if member in valid]
    owner = [seat.ticket] if seat.state == "sold" else []
    members = list(dict.fromkeys([*members, *owner, *valid, fresh.id]))
    alive = [found for m in members if (found := (valid | {fresh.id: fresh}).get(m)) is not None]
    if owns and len(alive) < 2:
        return []
    return [
        Conflict(
            _place(seat), fresh.house, _kind(alive), seat.performance, seat.seat,
            _encode(members), "open", _keep(alive, before), others_of(fresh.house, alive),
        )
    ]  # fmt: skip


def _kind(alive: Sequence[Ticket]) -> str:
    if len(alive) > 1:
        return "double_sale"
    return "late_after_revoke" if alive[0].flag == "late" else "risk_on_granted"


def _keep(tickets: Sequence[Ticket], before: BatchRows) -> bytes:
    """Suggested: the admitted one, else the one sold under a right, else the first stored; none
    when the only one stands against somebody's right.
    """
    for ticket in tickets:
        if any(
            s.direction == "in" and s.verdict.startswith("ok") for s in before.scans_of(ticket.id)
        ):
            return ticket.id
    if len(tickets) == 1:
        return b""
    for ticket in tickets:
        if not ticket.flag and ticket.grant:
            return ticket.id
    return tickets[0].id


def _under(seat: Seat, ticket: Ticket) -> bool:
    """Whether the ticket was sold under the right that the seat is back under."""
    return seat.state == "granted" and ticket.grant == seat.grant != b""


def left_by(seat: Seat, gone: Iterable[bytes], before: BatchRows) -> list[Row]:
    """What becomes of a seat that its owner leaves when the tickets `gone` are no more.

    `seat` is free, or back under its grant. Free, it goes to the first that waits for it; under its
    grant, to the first that was sold under that very right: its owner knew that the seat had been
    left, and a server that had lost its tail did not. The conflict ends when one valid ticket is
    left.
    """
    if (seat.performance, seat.seat) not in before.troubled():
        return [seat]
    known = before.get(Conflict, (_place(seat),))
    out = set(gone)
    valid = {t.id: t for t in before.tickets_on(seat.performance, seat.seat) if t.id not in out}
    order = [member for member in (_decode(known.members) if known else []) if member in valid]
    heirs = [valid[one] for one in order if seat.state == "free" or _under(seat, valid[one])]
    if heirs:
        heir = heirs[0]
        seat = _replace(seat, state="sold", ticket=heir.id, grant=heir.grant)
    over = not valid or (len(valid) == 1 and seat.ticket in valid)
    if known is None or known.state != "open":
        return [seat]
    if over:
        return [seat, _replace(known, state="closed", suggestion=seat.ticket)]
    left = [valid[member] for member in order] or list(valid.values())
    return [seat, _replace(known, kind=_kind(left), suggestion=_keep(left, before))]

"""What blocks do to seats: kept out of sale by the house, and given back.

A block takes a free seat, or one under a right of the device that blocks; what somebody else has
stays with them. A seat that was blocked under a right stays that right's: its owner may let it go
and sell it without asking anybody, and nobody else may.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from boxoffice.fold.block_rows import SeatBlock
from boxoffice.fold.rows import Grant, Key, Row, Seat
from boxoffice.fold.subgrants import LIVING
from boxoffice.fold.view import RowsView
from boxoffice.journal import kinds
from boxoffice.journal.event import Event

_replace = msgspec.structs.replace


def reads_blocks(said: kinds.SeatsBlocked | kinds.SeatsUnblocked) -> list[tuple[type[Row], Key]]:
    """The block, its seats and the rights that they are said to stand under."""
    keys: list[tuple[type[Row], Key]] = [(SeatBlock, (said.block,))]
    for number, grant in said.seats:
        keys.append((Seat, (said.performance, number)))
        if grant:
            keys.append((Grant, (grant,)))
    return list(dict.fromkeys(keys))


def fold_blocked(event: Event, said: kinds.SeatsBlocked, rows: RowsView) -> list[Row]:
    """The block, and each of its seats that was free or this device's own."""
    envelope = event.envelope
    known = rows.get(SeatBlock, (said.block,)) or SeatBlock(
        said.block, said.house, said.performance, said.use, said.reason.ref, envelope.device,
        envelope.operator, envelope.wall_ms,
    )  # fmt: skip
    return [known, *(_blocked(event, said, number, rows) for number, _ in said.seats)]


def _blocked(event: Event, said: kinds.SeatsBlocked, number: int, rows: RowsView) -> Seat:
    seat = rows.get(Seat, (said.performance, number))
    if seat is None:
        seat = Seat(said.performance, number, said.house, "free", b"", b"")
    if seat.state == "free":
        return _replace(seat, state="blocked", grant=b"", ticket=said.block)
    if seat.state == "granted" and _own(event, seat, rows):
        return _replace(seat, state="blocked", ticket=said.block)
    return seat


def _own(event: Event, seat: Seat, rows: RowsView) -> bool:
    grant = rows.get(Grant, (seat.grant,))
    return grant is not None and grant.device == event.envelope.device and grant.state in LIVING


def fold_unblocked(event: Event, said: kinds.SeatsUnblocked, rows: RowsView) -> list[Row]:
    """Each seat that this block still holds and that nobody else's right keeps."""
    return list(_unblocked(event, said, rows))


def _unblocked(event: Event, said: kinds.SeatsUnblocked, rows: RowsView) -> Iterable[Row]:
    for number, _ in said.seats:
        seat = rows.get(Seat, (said.performance, number))
        if seat is None:
            continue
        if (seat.state, seat.ticket) == ("blocked", said.block):
            seat = _let_go(event, seat, rows)
        yield seat


def _let_go(event: Event, seat: Seat, rows: RowsView) -> Seat:
    grant = rows.get(Grant, (seat.grant,)) if seat.grant else None
    if grant is None or grant.state not in LIVING:
        return _replace(seat, state="free", grant=b"", ticket=b"")
    if grant.device == event.envelope.device:
        return _replace(seat, state="granted", ticket=b"")
    return seat

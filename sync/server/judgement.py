"""What the server found out about one event, and the questions that each judge asks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from boxoffice.fold.rows import Conflict, Grant, Order, Row, Seat, Ticket
from boxoffice.fold.view import RowKey, named
from boxoffice.journal.event import Event
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace

RIGHTFUL = ("active", "contested")
"""Sales under such a grant count; under a contested one a person decides what they collide with."""


@dataclass(slots=True)
class Judgement:
    """An event's rows as the server sends them, and what became of it."""

    rows: list[Row]
    status: str = "applied"
    wanting: tuple[bytes, ...] = ()
    """Entities that an event needs and that are not here yet: it is parked under them."""


def own_grant(event: Event, grant: bytes, performance: bytes, before: BatchRows) -> Grant | None:
    """The grant, when it gives this device a right in this performance."""
    found = before.get(Grant, (grant,)) if grant else None
    if found is None or found.device != event.envelope.device or found.state not in RIGHTFUL:
        return None
    return found if found.performance == performance else None


def why_not(grant: bytes, before: BatchRows) -> str:
    """`late`: the grant was ended before this was reported. `anomaly`: no such right."""
    found = before.get(Grant, (grant,)) if grant else None
    ended = found is not None and found.state not in RIGHTFUL
    return "late" if ended else "anomaly"


def seat_after(seat: Seat, holder: bytes, before: BatchRows) -> Seat:
    """The seat that its ticket or reservation leaves: under its grant again, free, or another's.

    Whoever takes a ticket back: the owner of a grant that has not ended may do so too, far from
    any network, and sell the seat again; only its RETURN frees the seat (decision 0011).
    """
    if seat.ticket != holder:
        return seat
    grant = before.get(Grant, (seat.grant,)) if seat.grant else None
    if grant is not None and grant.state in RIGHTFUL:
        return _replace(seat, state="granted", ticket=b"")
    return _replace(seat, state="free", ticket=b"", grant=b"")


def missing(
    before: BatchRows, tickets: Iterable[bytes] = (), orders: Iterable[bytes] = ()
) -> tuple[bytes, ...]:
    """Those that this server, having lost its tail, does not know yet; an event waits for them."""
    found = (
        *(id_ for id_ in tickets if before.get(Ticket, (id_,)) is None),
        *(id_ for id_ in orders if before.get(Order, (id_,)) is None),
    )
    return tuple(dict.fromkeys(found))


def put_all(rows: Iterable[Row], before: BatchRows, changed: dict[RowKey, Row]) -> None:
    """One step of an event that has several: the next sees these rows."""
    for row in rows:
        before.put(row)
        changed[named(row)] = row


def opens(rows: Iterable[Row]) -> bool:
    """Whether a conflict among these is open."""
    return any(isinstance(row, Conflict) and row.state == "open" for row in rows)

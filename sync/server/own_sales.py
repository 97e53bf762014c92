"""Sales that the server makes itself, and how they come back after it lost its tail.

The server owns every free place. To sell some it gives itself the right, sells under it and ends
it, in one transaction: so its sale is judged by the rules that judge every sale, no place is ever
the server's and unsold, and whoever takes a ticket back frees its place (decision 0018).

No device keeps these events, so the witness does, whole (design.md §6a.2); and who was enrolled.
A revocation does not come back so: what its device had told before has to be told again first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import msgspec

from boxoffice.fold.rows import Device, Order, Row, Ticket
from boxoffice.ids import DeviceId
from boxoffice.journal.event import Envelope, decode, read_envelope
from boxoffice.journal.kinds import (
    NO_SEAT,
    Enrol,
    GrantIssue,
    GrantReturn,
    Payload,
    Sale,
    Void,
)
from sync.server.journal import ServerJournal
from sync.server.readmitting import renews
from sync.server.store import ServerStore
from sync.server.witness import KeptEvent

OWN_KINDS = ("sale", "void", "enrol")
TIME_LENGTH = 6
"""Bytes of an id that say when it was made (`boxoffice.ids.mint`)."""


@dataclass(slots=True)
class _Right:
    """What one grant of a sale covers."""

    performance: bytes
    pool: str
    seats: list[int] = field(default_factory=list)
    places: int = 0


def sell(store: ServerStore, journal: ServerJournal, server: DeviceId, sale: Sale) -> list[Row]:
    """Record a sale under the rights that its tickets name; the rows of the sale itself.

    Whether the places are free is the caller's to ask, under the same locks. The order is found
    again by the tail of its id, which follows from what its shop calls it.
    """
    store.run(
        "INSERT INTO shop_order(tail, id) VALUES(?, ?) ON CONFLICT(tail) DO NOTHING",
        (sale.order[TIME_LENGTH:], sale.order),
    )
    rights: dict[bytes, _Right] = {}
    for ticket in sale.tickets:
        right = rights.setdefault(ticket.grant, _Right(ticket.performance, ticket.pool))
        if ticket.seat == NO_SEAT:
            right.places += 1
        else:
            right.seats.append(ticket.seat)
    for grant, right in rights.items():
        journal.record(
            GrantIssue(
                grant, sale.house, right.performance, server, journal.epoch, tuple(right.seats),
                right.pool, right.places,
            )
        )  # fmt: skip
    rows = journal.record(sale)
    for grant, right in rights.items():
        journal.record(GrantReturn(grant, sale.house, right.performance, places=right.places))
    return rows


def unkept(store: ServerStore, server: DeviceId, kept: Iterable[KeptEvent]) -> list[KeptEvent]:
    """Own events of `OWN_KINDS` that the witness lacks: a process ended before it wrote them."""
    known = {event.hash for event in kept}
    found = store.run(
        f"SELECT hash FROM event WHERE device = ? AND kind IN ({', '.join('?' for _ in OWN_KINDS)})"  # noqa: S608
        " ORDER BY incarnation, seq",
        (server, *OWN_KINDS),
    ).fetchall()
    missing = [bytes(digest) for (digest,) in found if bytes(digest) not in known]
    body_of = "SELECT body FROM event WHERE hash = ?"
    return [
        KeptEvent(digest, bytes(store.run(body_of, (digest,)).fetchone()[0])) for digest in missing
    ]


def bring_back(
    store: ServerStore, journal: ServerJournal, server: DeviceId, kept: Sequence[KeptEvent]
) -> int:
    """Record again what the database has lost of them, in the order in which it was; how many.

    A place that somebody else has by now is a conflict, as with any sale that comes late.
    """
    told = [(read_envelope(event.body), event) for event in kept]
    told.sort(key=lambda item: (item[0].incarnation, item[0].seq))
    return sum(_again(store, journal, server, event) for at, event in told if _is_own(at, server))


def _is_own(at: Envelope, server: DeviceId) -> bool:
    return at.device == server


def _again(store: ServerStore, journal: ServerJournal, server: DeviceId, event: KeptEvent) -> bool:
    payload: Payload = decode(b"", event.body).payload
    if isinstance(payload, Sale) and store.get(Order, (payload.order,)) is None:
        sell(store, journal, server, payload)
        return True
    if isinstance(payload, Void) and (left := _still_valid(store, payload)):
        journal.record(msgspec.structs.replace(payload, tickets=left))
        return True
    if isinstance(payload, Enrol) and renews(
        payload.certificate, store.get(Device, (payload.device,))
    ):
        journal.record(payload)
        return True
    return False


def _still_valid(store: ServerStore, void: Void) -> tuple[bytes, ...]:
    tickets = (store.get(Ticket, (id_,)) for id_ in void.tickets)
    return tuple(t.id for t in tickets if t is not None and t.state == "valid")

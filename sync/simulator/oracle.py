"""What really happened, as an outsider who stands behind every desk has seen it.

It knows every sale whose commit returned, and every sale that a dying process has left in its
journal: what the customer was told is what counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from boxoffice.journal.event import decode, place_of
from boxoffice.journal.kinds import (
    Decide,
    Exchange,
    Move,
    Payload,
    PiiErase,
    Sale,
    Settle,
    SoldTicket,
    Void,
)
from sync.simulator.machine import Machine


@dataclass(slots=True)
class Made:
    """One event that somebody made, and where."""

    kind: str
    machine: str
    paid: int
    tickets: tuple[SoldTicket, ...] = ()
    tainted: bool = False
    """Its machine was one of several copies then."""
    lost: bool = False
    """Its only copy was destroyed."""
    seen_ms: int = 0
    """Virtual time at which it was there."""
    device: bytes = b""
    shift: bytes = b""
    """The drawer that the money went into."""
    erased: tuple[bytes, ...] = ()
    """References of those who are to be forgotten."""


@dataclass(slots=True)
class Oracle:
    """All events of all devices by their hash, and who has read how far."""

    events: dict[bytes, Made] = field(default_factory=dict)
    left: dict[bytes, tuple[bytes, ...]] = field(default_factory=dict)
    """Event -> the tickets that leave their seat by it."""
    moved_in_doubt: set[bytes] = field(default_factory=set)
    """Tickets that a machine which was one of several copies gave another seat."""
    _read: dict[tuple[str, int], tuple[int, int]] = field(default_factory=dict)

    def look(self, machine: Machine) -> None:
        """Take over what a machine's journal has since the last look."""
        key = (machine.name, machine.run)
        since = self._read.get(key, (0, 0))
        for incarnation, seq, prev, body in (
            machine.replica.reader()
            .conn.execute(
                "SELECT incarnation, seq, prev, body FROM journal WHERE place > ? ORDER BY place",
                (place_of(*since),),
            )
            .fetchall()
        ):
            since = (incarnation, seq)
            event = decode(prev, body)
            if event.hash in self.events:
                continue
            payload: Payload | None = event.payload
            self.left[event.hash] = _leave(event.payload)
            if isinstance(payload, Decide):
                if machine.tainted:
                    self.moved_in_doubt |= {moved.id for moved in payload.reseated}
                payload = payload.refund
            elif isinstance(payload, Move) and machine.tainted:
                self.moved_in_doubt |= {moved.id for moved in payload.moved}
            elif isinstance(payload, Exchange):
                payload = payload.sale
            paid = payload.payments if isinstance(payload, Sale | Void | Settle) else ()
            self.events[event.hash] = Made(
                event.kind, machine.name, sum(payment.cents for payment in paid),
                payload.tickets if isinstance(payload, Sale) else (), machine.tainted,
                seen_ms=machine.clock.true_ms, device=machine.replica.device,
                shift=event.envelope.shift,
                erased=payload.refs if isinstance(payload, PiiErase) else (),
            )  # fmt: skip
        self._read[key] = since

    def on_their_way(self, stored: Iterable[bytes]) -> set[bytes]:
        """Tickets that leave their seat by an event which is not among these."""
        away = self.left.keys() - set(stored)
        return {ticket for digest in away for ticket in self.left[digest]}

    def destroyed(self, digests: set[bytes]) -> None:
        """The only copies of these are gone: no protocol brings them back."""
        for digest in digests:
            if digest in self.events:
                self.events[digest].lost = True

    def promises(self) -> dict[bytes, Made]:
        """Sales and reservations that must be found."""
        kinds = ("sale", "exchange", "reserve")
        return {h: made for h, made in self.events.items() if made.kind in kinds and not made.lost}

    def tickets(self) -> dict[bytes, tuple[SoldTicket, Made]]:
        """Every ticket that was ever sold, by its id."""
        return {
            ticket.id: (ticket, made) for made in self.events.values() for ticket in made.tickets
        }


def _leave(payload: Payload) -> tuple[bytes, ...]:
    """Tickets that are taken back, or stand on another seat from now on."""
    if isinstance(payload, Void):
        return payload.tickets
    if isinstance(payload, Exchange):
        return tuple(one.ticket for one in payload.returned)
    if isinstance(payload, Move):
        return tuple(one.id for one in payload.moved)
    if isinstance(payload, Decide):
        refunded = payload.refund.tickets if payload.refund else ()
        return (*(one.id for one in payload.reseated), *refunded)
    return ()

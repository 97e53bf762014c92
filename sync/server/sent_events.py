"""What a pushed event is, and which rows it names besides those that its fold reads."""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import Document, Grant, Key
from boxoffice.journal.event import Event, UnknownEventError, decode
from boxoffice.journal.kinds import Exchange, HandOver, Reserve, Sale
from sync.protocol import SentEvent

UNREADABLE = (UnknownEventError, msgspec.MsgspecError, ValueError, RecursionError)
"""Of a newer program, or no event at all."""


def read(item: SentEvent, device: bytes) -> Event | None:
    """The event, or None when this program cannot read it or it is not what it says."""
    try:
        event = decode(item.prev, item.body)
    except UNREADABLE:
        return None
    told = event.envelope
    fits = (told.incarnation, told.seq) == (item.incarnation, item.seq)
    ours = told.device in (device, b"")  # before enrolment a device had no name
    return event if fits and ours and event.hash == item.hash else None


def person_of(event: Event, house: bytes) -> list[tuple[type[Document], Key]]:
    """By whose roles it is judged, and by which rules."""
    who = event.envelope.operator
    if not (who and house):
        return []
    return [(Document, (house, "operator", who)), (Document, (house, "house", house))]


def grants_named(event: Event) -> list[tuple[type[Grant], Key]]:
    """Rights that a sale names, by which it is judged."""
    sale = _sold(event)
    return [(Grant, (t.grant,)) for t in sale.tickets if t.grant] if sale else []


def _sold(event: Event) -> Sale | None:
    """The sale that an event is, or has in it."""
    payload = event.payload
    if type(payload) is Sale:
        return payload
    return payload.sale if type(payload) is Exchange else None


def brought(event: Event) -> tuple[bytes, ...]:
    """What other events may wait for."""
    payload, sale = event.payload, _sold(event)
    if sale is not None:
        return (sale.order, *(ticket.id for ticket in sale.tickets))
    return (payload.reservation,) if isinstance(payload, (Reserve, HandOver)) else ()

"""One scan and what was found of it: what the reader, the set-up and the screen hand on."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from boxoffice.catalog.door_setup import OPEN, DoorSetup
from boxoffice.catalog.plan import Plan
from boxoffice.catalog.programme import Performance
from boxoffice.fold.rows import Ticket
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.rules.admission import Facts
from boxoffice.rules.entry_rules import Denied
from boxoffice.rules.presence import NOBODY, Passage, Presence


@dataclass(frozen=True, slots=True)
class Asked:
    """One scan: which, where, which way, how many, and when (UTC ms)."""

    scan: bytes = b""
    door: str = ""
    direction: str = "in"
    count: int = 0
    now_ms: int = 0
    sure: bool = True
    """False: a server once said its time, and this clock is behind it: nobody is judged by it."""
    proven_ms: int = 0
    """The latest time (UTC ms) that surely has been, whatever this clock says."""


class Scanned(msgspec.Struct, frozen=True):
    """A scanned text resolved against this copy."""

    facts: Facts
    code: bytes = b""
    performance: Performance | None = None
    plan: Plan | None = None
    ticket: Ticket | None = None
    ticket_id: bytes = b""
    """Also of a ticket that another system sold."""
    seat: int = NO_SEAT
    price_number: int = 0
    position: tuple[int, int] = (0, 0)
    """(2, 4): the second ticket of four of its order; (0, 0) when unknown."""
    setup: DoorSetup = OPEN
    cleared: tuple[int, ...] = ()
    passages: tuple[Passage, ...] = ()
    """Who passed on this ticket, as far as is known."""
    presence: Presence = NOBODY
    denied: Denied | None = None
    """By which rule of the house, and why."""
    other_entrance: bool = False
    """Belongs at another door, and may come in here all the same."""
    seats: tuple[int, ...] = ()
    """Of a group: all that it has."""
    signer: str = ""
    """What became of who signed it: lost_key, stolen_key, former_key …; empty: nobody did."""


UNREADABLE_CODE = Scanned(Facts(readable=False))
"""What is no code of ours."""

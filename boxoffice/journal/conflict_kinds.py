"""Payloads about conflicts: what a named person decided, and what follows from it at once."""

from __future__ import annotations

import msgspec

from boxoffice.journal.payload import Payload, Secret
from boxoffice.journal.sale_kinds import Void


class Reseated(msgspec.Struct, frozen=True, array_like=True):
    """A ticket that moves to another seat of its performance, with a new code.

    The old code admits no more: two papers would stand for two seats (design.md §7).
    """

    id: bytes
    """The ticket."""
    performance: bytes
    house: bytes
    """Owning house of the performance."""
    seat: int
    rank: int
    grant: bytes
    """The right under which the new seat is taken."""
    code: bytes
    flag: str = ""
    """As of a sold ticket: "" · clock_unsure."""


class Decide(Payload, frozen=True, array_like=True):
    """The operator of this event decided a conflict; the whole way out is this one event."""

    conflict: bytes
    house: bytes
    outcome: str
    """reseat · refund · keep_both · write_off"""
    reseated: tuple[Reseated, ...] = ()
    refund: Void | None = None
    reason: Secret | None = None

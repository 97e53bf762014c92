"""Lines of a shift report beside sums: who sold, what was corrected, which papers were counted."""

from __future__ import annotations

import msgspec

from boxoffice.ids import Cents


class OperatorLine(msgspec.Struct, frozen=True):
    """What one person sold and took back in a shift."""

    name: str
    orders: int
    tickets: int
    cents: Cents


class CorrectionLine(msgspec.Struct, frozen=True):
    """A payment of an earlier shift that was booked otherwise within this one."""

    number: str
    """Z number of the shift that it belongs to."""
    order: str
    was: str
    now: str
    cents: Cents


class SlipLine(msgspec.Struct, frozen=True):
    """Papers that lie in the drawer: how many are booked, how many were counted (None: nobody)."""

    kind: str
    """vouchers · returned"""
    booked: int
    counted: int | None

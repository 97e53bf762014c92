"""What a count of a till says beside amounts, and what its difference may come from."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.ids import Cents, OrderId
from boxoffice.views.counter import Method


@dataclass(frozen=True, slots=True)
class Slips:
    """What a blind count says beside amounts: notes and coins as (cents of one, how many), vouchers
    that were handed in and tickets that were taken back; None: nobody counted them.
    """

    pieces: tuple[tuple[int, int], ...] = ()
    vouchers: int | None = None
    returned: int | None = None


NO_SLIPS = Slips()


@dataclass(frozen=True, slots=True)
class SlipTotals:
    """Vouchers and returned tickets of a shift, as booked and as counted (None: not counted)."""

    vouchers: int
    vouchers_counted: int | None
    returned: int
    returned_counted: int | None


@dataclass(frozen=True, slots=True)
class WrongTender:
    """A payment of a shift whose amount is the difference: was it paid the other way?"""

    order: OrderId
    number: str
    at_ms: int
    cents: Cents
    was: Method
    now: Method

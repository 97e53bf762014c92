"""The till: its open period, what a count says, and what a difference may come from."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.ids import Cents, OperatorId, OrderId, ShiftId
from boxoffice.views.counter import Method


@dataclass(frozen=True, slots=True)
class ShiftView:
    """The open till period of this device."""

    id: ShiftId
    number: int
    operator: OperatorId
    operator_name: str
    opened_ms: int
    float_cents: Cents


@dataclass(frozen=True, slots=True)
class ShiftTotals:
    """Per payment method: what the journal says, what was counted, the difference (cents)."""

    method: str
    expected_cents: Cents
    counted_cents: Cents
    difference_cents: Cents


@dataclass(frozen=True, slots=True)
class ShiftResult:
    """A closed shift. `waiting_sales` stood unsent on the Z."""

    shift: ShiftId
    z_number: str
    totals: tuple[ShiftTotals, ...]
    waiting_sales: int


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

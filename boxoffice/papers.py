"""What stands on papers: tickets, receipts, X and Z reports, as raw frozen values.

Amounts are cents, rates basis points, times local and naive (the hall's or the desk's wall clock).
Words, dates and money in somebody's language are made in `printing.labels`, so that a reprint in
another language needs no second value. These values are what a print job stores.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from boxoffice.ids import Cents
from boxoffice.till_papers import CorrectionLine, OperatorLine, SlipLine

Language = Literal["nl", "fr", "en"]


class TicketPaper(msgspec.Struct, frozen=True, kw_only=True):
    """One admission ticket. Names are the house's own; no personal data."""

    language: Language = "nl"
    house: str
    """The owning house: whose performance it is."""
    selling_house: str = ""
    """Who sold it; shown when it is another house."""
    title: str
    starts_local: datetime
    doors_local: datetime | None = None
    hall: str
    entrance: str = ""
    zone: str = ""
    row: str = ""
    seat: str = ""
    """Empty: an unnumbered place."""
    admits: int = 1
    """People who enter on this code; shown when more than one."""
    price_type: str
    cents: Cents
    order_number: str
    """For people: `2-0147`."""
    code: str
    """The 120 characters of the signed code, see `boxoffice.tickets.code`."""
    short_code: str
    """16 modhex letters without spaces."""
    conditions: str = ""
    duplicate: bool = False
    training: bool = False


class ReceiptLine(msgspec.Struct, frozen=True):
    """One line of an order: `cents` is the whole line, quantity included."""

    text: str
    quantity: int
    cents: Cents
    vat_bp: int
    kind: str = ""
    """What the line is when it is no ticket: voucher · fee · return."""


class VoucherLine(msgspec.Struct, frozen=True):
    """A voucher that the order issued: what it is worth, and what it is shown by."""

    code: str
    cents: Cents
    until: str = ""
    """ISO date; empty: it does not end."""


class VatLine(msgspec.Struct, frozen=True):
    """One VAT rate: gross = net + vat, summed from stored cents."""

    rate_bp: int
    gross: Cents
    vat: Cents
    net: Cents


class PaymentLine(msgspec.Struct, frozen=True):
    """One payment: method is a code ("cash", "card", "voucher"); negative is paid back."""

    method: str
    cents: Cents
    reference: str = ""


class ReceiptPaper(msgspec.Struct, frozen=True, kw_only=True):
    """The customer's receipt: Σ lines = total, total + rounding = to pay."""

    language: Language = "nl"
    house: str
    address: tuple[str, ...]
    vat_number: str
    order_number: str
    lines: tuple[ReceiptLine, ...]
    total: Cents
    rounding: Cents
    """Of the cash part, with its sign: 31,98 paid as 32,00 has 2."""
    to_pay: Cents
    payments: tuple[PaymentLine, ...]
    given: Cents = Cents(0)
    """Cash handed over; 0 when there was none or nobody typed it."""
    change: Cents = Cents(0)
    vat: tuple[VatLine, ...]
    due: Cents = Cents(0)
    """On account: what was not paid."""
    communication: str = ""
    """What the transfer for it must carry."""
    vouchers: tuple[VoucherLine, ...] = ()
    operator: str
    """First name only."""
    device: str
    at_local: datetime
    footer: str = ""
    duplicate: bool = False
    training: bool = False


class TenderLine(msgspec.Struct, frozen=True):
    """One payment method at closing; `counted` is None on an X report and where nobody counts."""

    method: str
    expected: Cents
    counted: Cents | None = None

    def difference(self) -> Cents | None:
        """Counted minus expected: negative is missing money."""
        return None if self.counted is None else Cents(self.counted - self.expected)


class CashMovement(msgspec.Struct, frozen=True):
    """Money put into (positive) or taken from (negative) the drawer outside of sales."""

    reason: str
    cents: Cents


class PriceTypeLine(msgspec.Struct, frozen=True):
    """Tickets of one price type: sold minus refunded."""

    name: str
    count: int
    cents: Cents
    kind: str = ""
    """What was sold at no price type: fee · voucher."""


class PriceChangeLine(msgspec.Struct, frozen=True):
    """A ticket that was sold at another price than the list's, with who agreed to it and why."""

    order: str
    listed: Cents
    cents: Cents
    operator: str
    reason: str


class HouseLine(msgspec.Struct, frozen=True):
    """Tickets that one house sold for another (or for itself)."""

    selling: str
    owning: str
    count: int
    cents: Cents


class ShiftReportPaper(msgspec.Struct, frozen=True, kw_only=True):
    """An X report (any time) or the Z report that closes a shift; sums come with their parts."""

    kind: Literal["x", "z"]
    language: Language = "nl"
    house: str
    device: str
    number: str
    """Z number as shown, `2-0012`; empty on an X report."""
    shift: str
    opened_local: datetime
    closed_local: datetime | None
    printed_local: datetime
    operators: tuple[str, ...]
    """The person responsible first."""
    float_cents: Cents
    tenders: tuple[TenderLine, ...]
    movements: tuple[CashMovement, ...] = ()
    price_types: tuple[PriceTypeLine, ...]
    vat: tuple[VatLine, ...]
    houses: tuple[HouseLine, ...]
    tickets: int
    sales_cents: Cents
    refunds: int = 0
    refunds_cents: Cents = Cents(0)
    rounding_cents: Cents = Cents(0)
    waiting: int = 0
    """Sales of this shift that the server does not have yet."""
    first_order: str = ""
    last_order: str = ""
    deposit_bag: str = ""
    left_in_drawer: Cents | None = None
    difference_reason: str = ""
    price_changes: tuple[PriceChangeLine, ...] = ()
    passes: int = 0
    """Tickets at kansentarief: each is registered by a person."""
    training: bool = False
    uncounted: bool = False
    """Closed now, counted later."""
    per_operator: tuple[OperatorLine, ...] = ()
    slips: tuple[SlipLine, ...] = ()
    pieces: tuple[tuple[int, int], ...] = ()
    """Notes and coins as counted: (cents of one, how many)."""
    corrections: tuple[CorrectionLine, ...] = ()


class OfOneEvening(msgspec.Struct, frozen=True, kw_only=True):
    """What every list of one performance says of it: which, and as of when."""

    language: Language = "nl"
    house: str
    title: str
    hall: str
    starts_local: datetime
    printed_local: datetime
    training: bool = False


class EveningLine(msgspec.Struct, frozen=True):
    """One order or reservation of an evening. The only paper with names: it is for the house."""

    name: str
    """Empty: sold without a name."""
    number: str
    places: str
    count: int
    state: str
    """paid · due · reserved"""
    phone: str = ""


class EveningPaper(OfOneEvening, frozen=True, kw_only=True):
    """Everybody who is expected at one performance, by name."""

    lines: tuple[EveningLine, ...]


class DoorLine(msgspec.Struct, frozen=True):
    """One ticket, or one place that is reserved, by its place: to tick when somebody goes in."""

    place: str
    price_type: str
    number: str
    """Of the order or reservation."""
    name: str
    """Empty: sold without a name."""
    state: str
    """paid · due · reserved · inside"""


class DoorPaper(OfOneEvening, frozen=True, kw_only=True):
    """Everything that may go in at one performance, by place; pools behind the seats."""

    lines: tuple[DoorLine, ...]


class PlanSeat(msgspec.Struct, frozen=True):
    """One seat as it is drawn: its middle in plan units from the top left."""

    number: str
    x: float
    y: float
    state: str
    """free · sold · reserved · blocked"""


class SeatPlanPaper(OfOneEvening, frozen=True, kw_only=True):
    """The hall as it stands, to sell from with a pencil when everything else has failed."""

    seats: tuple[PlanSeat, ...]
    shapes: tuple[tuple[float, float, float, float, str], ...] = ()
    """(left, top, width, height, text) in plan units: the stage, a bar."""
    free: tuple[tuple[str, str, str, int], ...] = ()
    """(zone, row, free numbers in short, how many), in the order of the plan."""
    pools: tuple[tuple[str, int, int], ...] = ()
    """(name, free, capacity)"""
    rows: tuple[tuple[str, float, float], ...] = ()
    """(name, x, y) in plan units: what stands at both ends of a row."""

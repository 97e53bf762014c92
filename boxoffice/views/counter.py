"""What the desk shows: performances, seats, prices, the basket, the sale and its papers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from boxoffice.basket import Draft
from boxoffice.catalog.price_terms import ASKS_NOTHING, PriceTerms
from boxoffice.errors import Refused
from boxoffice.ids import (
    Cents,
    OrderId,
    PerformanceId,
    PriceTypeId,
    SeatIndex,
    TicketId,
)
from boxoffice.views.order import OrderPayment
from boxoffice.views.voucher import VoucherView


@dataclass(frozen=True, slots=True)
class PerformanceView:
    """One row of the performance list, and the head of the desk."""

    id: PerformanceId
    title: str
    hall: str
    starts_local: str
    zone: str
    status: str
    free: int
    """Places free in the house, as far as this copy knows."""
    ours: int
    """Free places that this device owns and may sell without asking."""
    sold: int
    inside: int
    wheelchair_free: int
    numbered: bool
    house: str = ""
    """The house whose performance it is, when it is another one's."""
    ends_local: str = ""
    """Empty when nobody said."""

    @property
    def where(self) -> str:
        """The hall, and the house when it is not ours."""
        return f"{self.hall} · {self.house}" if self.house else self.hall

    @property
    def sellable(self) -> int:
        """What can be sold here: of another house's what is free there, for none of it is ours
        before it is asked for.
        """
        return max(self.ours, self.free) if self.house else self.ours


class SeatState(IntEnum):
    """How one seat is painted; the byte values are the elements of `SeatBoard.states`."""

    FREE_OURS = 0
    FREE_OTHER = 1
    """Free, but not this device's: on the server or granted to another device."""
    HELD = 2
    RESERVED = 3
    SOLD = 4
    INSIDE = 5
    BLOCKED = 6
    CONFLICT = 7
    BLOCKED_VIP = 8
    BLOCKED_TECHNICAL = 9
    BLOCKED_PRESS = 10
    BLOCKED_SCHOOL = 11
    BLOCKED_COMPANY = 12
    BLOCKED_WHEELCHAIR = 13


@dataclass(frozen=True, slots=True)
class PoolView:
    """Counters of one unnumbered area."""

    key: str
    name: str
    capacity: int
    free: int
    ours: int
    rank: int


@dataclass(frozen=True, slots=True)
class SeatBoard:
    """State of every seat of one performance: `states[i]` is a SeatState byte of seat i."""

    performance: PerformanceId
    states: bytes
    pools: tuple[PoolView, ...]
    version: int
    """Rises with every change of the replica that touches this performance."""


@dataclass(frozen=True, slots=True)
class LeftBasket:
    """A basket that an earlier run of the program left, as far as it can still be sold."""

    draft: Draft
    before: tuple[Draft, ...]
    """What it was before, the last step last: what taking a step back leads to."""
    at_ms: int
    """When it last changed."""
    lost: tuple[str, ...]
    """Its seats that somebody else has by now."""


@dataclass(frozen=True, slots=True)
class PriceView:
    """One price row of the desk. `cents` per rank as in the price list."""

    id: PriceTypeId
    number: int
    name: str
    note: str
    cents_by_rank: tuple[Cents, ...]
    is_default: bool
    terms: PriceTerms = ASKS_NOTHING
    """What it asks of who buys at it."""


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """One basket place with what it costs."""

    index: int
    """Position in `Basket.places`."""
    label: str
    """Seat as said at the counter ("G12") or the pool's name."""
    price_name: str
    cents: Cents
    ours: bool
    """False: the seat must be claimed before it can be sold."""
    show: str = ""
    """Of which performance, where the basket has several."""


@dataclass(frozen=True, slots=True)
class Unmet:
    """A condition of a price that is not met, as a stable code with what it is about."""

    code: str
    params: tuple[tuple[str, str | int], ...]

    def error(self) -> Refused:
        """The refusal that says so."""
        return Refused(self.code, **dict(self.params))


@dataclass(frozen=True, slots=True)
class ExtraLine:
    """A line of the basket beside its places. `kind`: return (negative) · fee · voucher · unpaid:
    what comes back was never paid.
    """

    kind: str
    quantity: int
    title: str
    price_name: str
    cents: Cents


@dataclass(frozen=True, slots=True)
class Quote:
    """What a basket costs now. `cash_cents` is the total after the 5-cent rounding of cash; both
    are negative when money goes back.
    """

    lines: tuple[QuoteLine, ...]
    total_cents: Cents
    cash_cents: Cents
    summary: str
    """Seats in short: "rij G 11-13" is `("G", "11", "13")` joined by ui; here "G 11-13"."""
    extra: tuple[ExtraLine, ...] = ()
    """Lines that are no places: what is given back for it, and fees."""
    unmet: Unmet | None = None
    """The first condition of a price that is not met yet."""
    groups: tuple[int, ...] = ()
    """How many people would share each code, if it were a group's (`Basket.one_code`)."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Best places for a quantity: seats, or a pool and how many; what is not ours is listed."""

    performance: PerformanceId
    seats: tuple[SeatIndex, ...]
    pool: str | None
    quantity: int
    not_ours: tuple[SeatIndex, ...]
    parts: tuple[int, ...] = ()
    """How many sit together in each part, where they are not all together."""


class Method(StrEnum):
    """Payment methods known so far; stored as text."""

    CASH = "cash"
    CARD_BY_HAND = "card_by_hand"
    CARD = "card"
    """By a linked terminal."""
    VOUCHER = "voucher"
    TRANSFER = "transfer"
    ELSEWHERE = "elsewhere"
    """In the books of another system, from which the order was taken over."""
    ON_ACCOUNT = "on_account"
    """No payment: what is left to an invoice. It never stands in the books as a method."""


@dataclass(frozen=True, slots=True)
class Tender:
    """How the customer pays, or one part of it; for cash what was handed over."""

    method: Method
    given_cents: Cents = Cents(0)
    """0: the exact amount."""
    cents: Cents | None = None
    """This part of the total; None: what the other parts leave."""
    reference: str = ""
    """Of a slip, a voucher, a transfer."""


@dataclass(frozen=True, slots=True)
class Sold:
    """A committed sale, as the strip shows it. It exists on disk before this value does."""

    order: OrderId
    number: str
    """Human number "2-0147"."""
    total_cents: Cents
    rounding_cents: Cents
    paid_cents: Cents
    given_cents: Cents
    change_cents: Cents
    method: Method
    tickets: tuple[TicketId, ...]
    places: str
    offline: bool
    due_cents: Cents = Cents(0)
    """Sold on account: what is still to be paid."""
    parts: tuple[OrderPayment, ...] = ()
    """Each payment of it."""
    vouchers: tuple[VoucherView, ...] = ()
    """Vouchers that it issued."""
    by_mail: bool = False
    """Its tickets go by e-mail."""
    communication: str = ""
    """What the customer writes on a transfer for what is due or promised, `+++…+++`, or empty."""
    on_paper: bool = False
    """Entered afterwards: nothing is printed."""
    unpaid_cents: Cents = Cents(0)
    """Of what came back: it was on account, and is not to be paid any more."""


@dataclass(frozen=True, slots=True)
class PrintJobView:
    """One paper of the print queue."""

    id: int
    kind: str
    """ticket · receipt · z_report"""
    state: str
    """queued · sent · confirmed · failed · unsure"""
    order_number: str
    detail: str
    at: int = 1
    """Which paper of its kind it is in its order."""
    of: int = 1
    """How many of that kind the order has."""
    order: OrderId | None = None
    """Of a ticket, as `papers_missing` says it; None: it is no ticket, or not known here."""
    ticket: TicketId | None = None
    paid: bool = False
    """Nothing of its order is due."""

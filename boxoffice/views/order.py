"""What the desk shows of an order that was sold before."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.ids import Cents, OrderId, PerformanceId, TicketId


@dataclass(frozen=True, slots=True)
class OrderLineView:
    """One line: `kind` is ticket, return, fee, …; a return's quantity and cents are negative."""

    kind: str
    quantity: int
    title: str
    price_name: str
    cents: Cents


@dataclass(frozen=True, slots=True)
class OrderTicket:
    """One ticket of it."""

    id: TicketId
    performance: PerformanceId
    title: str
    starts_local: str
    label: str
    """"G12", or the name of the pool."""
    price_name: str
    cents: Cents
    valid: bool
    flag: str
    inside: bool
    code: bytes = b""
    """A group shares one."""


@dataclass(frozen=True, slots=True)
class OrderPayment:
    """One payment; negative when money went back."""

    method: str
    cents: Cents
    reference: str


@dataclass(frozen=True, slots=True)
class OrderView:
    """One order whole."""

    id: OrderId
    number: str
    at_ms: int
    operator_name: str
    device_name: str
    state: str
    """paid · due · void"""
    total_cents: Cents
    rounding_cents: Cents
    due_cents: Cents
    """Still to be paid."""
    lines: tuple[OrderLineView, ...]
    tickets: tuple[OrderTicket, ...]
    payments: tuple[OrderPayment, ...]
    notes: tuple[str, ...]
    origin: OrderId
    """The order whose tickets were given back for it; empty for a sale."""
    later: tuple[OrderId, ...]
    """Orders for which tickets of this one were given back."""
    customer_name: str = ""
    """Empty: sold without a name, or forgotten."""


@dataclass(frozen=True, slots=True)
class OrderFound:
    """One line of a search among orders."""

    id: OrderId
    number: str
    at_ms: int
    state: str
    total_cents: Cents
    places: str
    """Title and places in short, for the eye."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What an exchange or refund comes to; negative goes back."""

    cents: Cents
    cash_cents: Cents
    fee_cents: Cents
    ways: tuple[str, ...]
    """Methods by which it can go back, the one that was paid with first."""
    unpaid_cents: Cents = Cents(0)
    """What was on account: nobody has to pay it any more, and it does not go back."""
    fewer_cents: Cents = Cents(0)
    """What the tickets that stay were cheaper for shows that go back: it is kept of them."""

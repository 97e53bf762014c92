"""Tickets at a price that a person answers for, as lists show them."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.ids import Cents, OrderId, TicketId


@dataclass(frozen=True, slots=True)
class TariffRow:
    """A kansentarief that is still to be registered, or whose registration is to be withdrawn."""

    ticket: TicketId
    withdraw: bool
    order: OrderId
    number: str
    at_ms: int
    title: str
    starts_local: str
    cents: Cents
    pass_number: str
    operator: str
    """Who sold it."""


@dataclass(frozen=True, slots=True)
class PriceChangeRow:
    """A ticket that was sold at another price than the list's."""

    number: str
    at_ms: int
    listed: Cents
    cents: Cents
    reason: str
    operator: str
    second: str
    """Who allowed it with the operator, or empty."""

"""What a returned ticket is worth, and when it may be given back: the house's own rules as data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from boxoffice.errors import Refused
from boxoffice.ids import Cents, HouseId, OrderId, PerformanceId, PriceTypeId, TicketId
from boxoffice.journal.kinds import SoldAllocation, SoldLine
from boxoffice.money import vat_included

HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class RefundRules:
    """One house's setting; what a house has not set is what costs nobody anything unseen."""

    until_hours: int = 0
    """So many hours before the start it ends; negative: after it."""
    fee_cents: int = 0
    """Kept per ticket that is given back for money."""
    exchange_fee_cents: int = 0
    """Asked per ticket that is exchanged."""
    offline_cents: int = 2500
    """Cut off, no more than this goes back in cash or by card for a ticket of another desk."""


@dataclass(frozen=True, slots=True)
class Returnable:
    """A ticket that somebody wants to give back, with all that decides about it."""

    ticket: TicketId
    order: OrderId
    owner: HouseId
    performance: PerformanceId
    price_type: PriceTypeId
    cents: Cents
    vat_code: str
    vat_bp: int
    valid: bool
    inside: bool
    starts_ms: int
    own: bool
    """Sold by this very device."""


def require_returnable(tickets: Iterable[Returnable], rules: RefundRules, now_ms: int) -> None:
    """Refused("ticket_not_valid" | "ticket_inside" | "refund_too_late")."""
    for ticket in tickets:
        if not ticket.valid:
            raise Refused("ticket_not_valid")
        if ticket.inside:
            raise Refused("ticket_inside")
        if ticket.starts_ms and now_ms > ticket.starts_ms - rules.until_hours * HOUR_MS:
            raise Refused("refund_too_late")


def require_provable(
    tickets: Iterable[Returnable], rules: RefundRules, *, paid_out: Cents, online: bool
) -> bool:
    """Whether the refund is provisional: cut off, another desk may have paid it back already.

    Refused("refund_offline", most=cents) when more money would go out at once than the house
    risks.
    """
    provisional = not online and not all(ticket.own for ticket in tickets)
    if provisional and paid_out > rules.offline_cents:
        raise Refused("refund_offline", most=rules.offline_cents)
    return provisional


def return_lines(tickets: Iterable[Returnable]) -> tuple[SoldLine, ...]:
    """Negative lines, like tickets together: a line that comes back whole takes back exactly the
    VAT that was booked with it.
    """
    grouped: dict[tuple[bytes, bytes, int, bytes, str, int], int] = {}
    for ticket in tickets:
        key = (
            ticket.performance, ticket.price_type, ticket.cents, ticket.owner, ticket.vat_code,
            ticket.vat_bp,
        )  # fmt: skip
        grouped[key] = grouped.get(key, 0) + 1
    return tuple(
        _line("return", -count, performance, price_type, -count * cents, (owner, vat_code, vat_bp))
        for (performance, price_type, cents, owner, vat_code, vat_bp), count in grouped.items()
    )


def fee_lines(tickets: tuple[Returnable, ...], house: HouseId, fee: int) -> tuple[SoldLine, ...]:
    """The fee per ticket, earned by the house that does the work, at the tickets' VAT; never more
    than the tickets are worth.
    """
    if not tickets or not fee:
        return ()
    first = tickets[0]
    cents = min(fee * len(tickets), sum(ticket.cents for ticket in tickets))
    if not cents:
        return ()
    vat = (house, first.vat_code, first.vat_bp)
    return (_line("fee", len(tickets), first.performance, b"", cents, vat),)


def _line(
    kind: str, quantity: int, performance: bytes, price_type: bytes, cents: int,
    vat: tuple[bytes, str, int],
) -> SoldLine:  # fmt: skip
    owner, code, bp = vat
    part = SoldAllocation(owner, cents, code, bp, vat_included(Cents(cents), bp))
    return SoldLine(kind, quantity, performance, price_type, cents, (part,))

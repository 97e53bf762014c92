"""Payloads about money and tickets: a sale whole, and tickets taken back."""

from __future__ import annotations

from boxoffice.journal.payload import Payload, Secret


class SoldAllocation(Payload, frozen=True, array_like=True):
    """The part of a line that belongs to one owning house, with its VAT rounded once."""

    house: bytes
    cents: int
    vat_code: str
    vat_bp: int
    vat_cents: int


class SoldLine(Payload, frozen=True, array_like=True):
    """One line: `cents` is the whole line; its allocations add up to it."""

    kind: str
    quantity: int
    performance: bytes
    price_type: bytes
    cents: int
    allocations: tuple[SoldAllocation, ...]


class SoldTicket(Payload, frozen=True, array_like=True):
    """One admission right made by a sale, with the first code that stands for it."""

    id: bytes
    line: int
    performance: bytes
    house: bytes
    """Owning house of the performance."""
    seat: int
    pool: str
    rank: int
    price_type: bytes
    price_number: int
    cents: int
    grant: bytes
    """The right under which it was sold; empty when sold at risk."""
    code: bytes
    """5 random bytes, unique within the performance."""
    flag: str = ""
    """"" · risk · clock_unsure."""


class SoldPayment(Payload, frozen=True, array_like=True):
    """Money or its substitute; `cents` is negative when paid back."""

    method: str
    cents: int
    given: int = 0
    change: int = 0
    reference: str = ""


class SoldVoucher(Payload, frozen=True, array_like=True):
    """Credit that a line of kind `voucher` gives. What is left of it is counted, never stored."""

    code: str
    """16 digits, see `rules.vouchers`."""
    line: int
    cents: int
    until: str = ""
    """Last local day on which it pays; empty: it does not end."""


class SoldPass(Payload, frozen=True, array_like=True):
    """The pass that a kansentarief is for; its number stands beside the chain."""

    ticket: bytes
    number: Secret


class SoldChange(Payload, frozen=True, array_like=True):
    """A ticket that somebody sold at another price than `listed`, and why."""

    ticket: bytes
    listed: int
    by: bytes
    reason: Secret | None = None
    second: bytes = b""
    """The second person who allowed it, or empty."""


class Sale(Payload, frozen=True, array_like=True):
    """One whole sale: Σ lines + rounding = Σ payments + due. Half a sale cannot exist."""

    order: bytes
    number: str
    house: bytes
    """Selling house."""
    lines: tuple[SoldLine, ...]
    tickets: tuple[SoldTicket, ...]
    payments: tuple[SoldPayment, ...]
    total: int
    rounding: int = 0
    due: int = 0
    customer: bytes = b""
    note: Secret | None = None
    reservation: bytes = b""
    """The reservation that is collected; empty for any other sale."""
    collected: tuple[int, ...] = ()
    """Numbers of its places: the first tickets of the sale stand for them, in this order."""
    override: Secret | None = None
    """Why places were sold without a right; their tickets carry the flag `risk`."""
    second: bytes = b""
    """The second person who allowed it, or empty."""
    vouchers: tuple[SoldVoucher, ...] = ()
    """Vouchers and gift cards that it issues."""
    intent: bytes = b""
    """The card intent that it is the result of, or empty."""
    passes: tuple[SoldPass, ...] = ()
    """Its kansentarief tickets, which a person still has to register."""
    changes: tuple[SoldChange, ...] = ()
    """Its tickets at another price than the list's."""
    shown: tuple[str, ...] = ()
    """What its prices ask to be shown, and was."""


class Void(Payload, frozen=True, array_like=True):
    """Tickets of an order taken back; `payments` are what was paid back (negative)."""

    order: bytes
    house: bytes
    tickets: tuple[bytes, ...]
    payments: tuple[SoldPayment, ...]
    reason: Secret | None = None
    whole: bool = True
    """No valid ticket of the order is left: the order itself is void."""


class TariffState(Payload, frozen=True, array_like=True):
    """A person registered the kansentarief of a ticket, or withdrew that registration."""

    ticket: bytes
    house: bytes
    state: str
    """registered · withdrawn"""

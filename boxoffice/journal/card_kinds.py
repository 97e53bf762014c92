"""Payloads about cards and the drawer: what was asked of a terminal, and what it said."""

from __future__ import annotations

import msgspec

from boxoffice.journal.payload import Payload, Secret
from boxoffice.journal.sale_kinds import SoldPayment


class WantedPlace(msgspec.Struct, frozen=True, array_like=True):
    """A place that is sold once the card is approved."""

    performance: bytes
    price_type: bytes
    seat: int
    pool: str
    reservation: bytes = b""
    """The reservation that is collected with it, and its place there; empty: none."""
    n: int = 0
    kept_price: bytes = b""
    kept_cents: int = 0
    pass_number: Secret | None = None
    agreed: int = -1
    """Cents of a price that a person agreed to; below zero: none."""
    reason: Secret | None = None
    by: bytes = b""
    second: bytes = b""


class CardIntent(Payload, frozen=True, array_like=True):
    """A terminal is about to be asked for money: on disk before it is called (design.md §4).

    It holds what is sold then, so that whoever comes after a power cut can go on.
    """

    intent: bytes
    house: bytes
    shift: bytes
    cents: int
    terminal: str
    places: tuple[WantedPlace, ...]
    vouchers: tuple[int, ...] = ()
    """Cents of each voucher that is sold."""
    returned: tuple[bytes, ...] = ()
    """Tickets that are given back for it."""
    parts: tuple[SoldPayment, ...] = ()
    """What the rest is paid with."""
    promotion: str = ""
    """The code that the customer named, or empty."""
    note: Secret | None = None
    """Why, and for whom, as a price of it asks."""
    customer: bytes = b""
    """Whose it is, or empty."""
    shown: tuple[str, ...] = ()
    """What its prices ask to be shown, and was."""
    order: bytes = b""
    """The order on account that is paid by it; empty: what stands above is sold."""


class CardResult(Payload, frozen=True, array_like=True):
    """What became of an intent when it is not paid by: a sale, and the payment of an order on
    account, carry their intent themselves.
    """

    intent: bytes
    house: bytes
    state: str
    """approved (and not sold yet) · declined · aborted · unknown · sold (by hand elsewhere)"""
    reference: str = ""
    """As the terminal names the transaction; of one sold by hand the order's number. Of one
    that is not paid after all: as it was known to be paid, by who says so.
    """
    by: str = "terminal"
    """terminal · proof: a person saw the slip · person: a person says that nothing was paid"""
    reason: Secret | None = None


class DrawerOpen(Payload, frozen=True, array_like=True):
    """The drawer was opened without a sale."""

    shift: bytes
    house: bytes
    reason: Secret | None = None
    second: bytes = b""
    """The second person who allowed it, or empty."""

"""Payloads about an order after it was sold: changed, paid, printed and written anew.

A refund or an exchange is an order of its own, in the shift in which it is done: its lines of kind
`return` are negative, so that every report adds up what it finds and corrects nothing.
"""

from __future__ import annotations

import msgspec

from boxoffice.journal.conflict_kinds import Reseated
from boxoffice.journal.payload import Payload, Secret
from boxoffice.journal.sale_kinds import Sale, SoldPayment


class Returned(msgspec.Struct, frozen=True, array_like=True):
    """A ticket that the customer gives back."""

    ticket: bytes
    order: bytes
    """The order that it was sold in."""
    whole: bool = False
    """No valid ticket of that order is left then, and nothing of it is due."""


class Exchange(Payload, frozen=True, array_like=True):
    """Tickets taken back, and perhaps others sold for them: `sale` has the lines of both, and as
    payments only the difference, negative when money went back. A refund is an exchange for
    nothing.
    """

    sale: Sale
    returned: tuple[Returned, ...]
    reason: Secret | None = None


class Move(Payload, frozen=True, array_like=True):
    """Tickets on other seats of their performance, without money; their codes stay (design.md §7:
    the code names the ticket, the seat in it is a hint).
    """

    house: bytes
    moved: tuple[Reseated, ...]
    reason: Secret | None = None


class NewCode(msgspec.Struct, frozen=True, array_like=True):
    """The code that stands for a ticket from now on."""

    ticket: bytes
    performance: bytes
    code: bytes


class Reissue(Payload, frozen=True, array_like=True):
    """New codes for tickets whose paper is gone; the old ones admit nobody any more."""

    order: bytes
    house: bytes
    codes: tuple[NewCode, ...]
    why: str
    """lost · stolen · unsure"""


class Reprint(Payload, frozen=True, array_like=True):
    """Tickets printed once more with the same code, marked as duplicates."""

    order: bytes
    house: bytes
    tickets: tuple[bytes, ...]
    reason: Secret | None = None


class PaymentChange(Payload, frozen=True, array_like=True):
    """A payment was booked under the wrong method: it stands under another now, in its shift."""

    order: bytes
    house: bytes
    shift: bytes
    cents: int
    was: str
    now: str
    reference: str = ""
    rounding: int = 0
    """What the 5-cent rounding of cash adds to it under the right method."""
    reason: Secret | None = None


class Settle(Payload, frozen=True, array_like=True):
    """Money for an order that was sold on account."""

    order: bytes
    house: bytes
    payments: tuple[SoldPayment, ...]
    rounding: int = 0
    whole: bool = True
    """Nothing stays due."""
    intent: bytes = b""
    """The card intent that it is the result of, or empty."""


class OrderNote(Payload, frozen=True, array_like=True):
    """Somebody wrote something down about an order."""

    order: bytes
    house: bytes
    note: Secret

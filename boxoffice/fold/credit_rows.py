"""The rows of vouchers and card intents."""

from __future__ import annotations

from typing import ClassVar

from boxoffice.fold.row import InHouse


class Voucher(InHouse, frozen=True, array_like=True):
    """A voucher or gift card. Its balance is counted: `cents` less the payments of method
    `voucher` whose reference is its code.
    """

    TABLE: ClassVar[str] = "voucher"
    code: str
    house: bytes
    order: bytes
    line: int
    cents: int
    until: str
    device: bytes
    at_ms: int


OPEN_INTENT = ("open", "unknown", "approved")
"""States in which an intent waits: nobody knows yet, or it is paid and not sold."""


class CardIntent(InHouse, frozen=True, array_like=True):
    """What a terminal was asked for, and what became of it."""

    TABLE: ClassVar[str] = "card_intent"
    id: bytes
    house: bytes
    device: bytes
    operator: bytes
    shift: bytes
    at_ms: int
    cents: int
    terminal: str
    state: str
    """open · unknown · approved · sold · declined · aborted"""
    reference: str
    order: bytes
    """The order that it paid, or empty."""
    wanted: bytes
    """msgpack array: places, vouchers, returned tickets, other parts, promotion, where the note is
    kept, customer, what was shown, and the order on account where it pays one, as the event has
    them.
    """

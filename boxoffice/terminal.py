"""What the desk needs of a payment terminal. Drivers are in `printing`; the domain knows none.

Unknown is a result like any other: a terminal that does not answer may have been paid. Nobody asks
for the money again before the terminal, or a person with the slip, has said what became of it
(design.md §4).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from boxoffice.ids import Cents


class CardState(StrEnum):
    """What became of a card payment."""

    APPROVED = "approved"
    DECLINED = "declined"
    ABORTED = "aborted"
    """Nothing was charged: somebody stopped it, or the terminal was never reached."""
    UNKNOWN = "unknown"


class TerminalStatus(StrEnum):
    """What a terminal says when it is asked how it is."""

    READY = "ready"
    BUSY = "busy"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class CardAsk:
    """What a terminal is asked for; `intent` names it in the journal."""

    intent: bytes
    cents: Cents


@dataclass(frozen=True, slots=True)
class CardResult:
    """What a terminal said of one transaction."""

    state: CardState
    cents: Cents = Cents(0)
    reference: str = ""
    """Terminal, trace and receipt number: enough to find it on the slip and at the acquirer."""
    at_local: datetime | None = None
    """By the terminal's own clock."""
    detail: str = ""
    """The driver's code of why ("zvt 6c", "terminal_unreachable"), for people who repair."""


class PaymentTerminal(Protocol):
    """One terminal on this counter. Calls block and never raise: trouble is a result."""

    name: str

    def authorise(self, ask: CardAsk) -> CardResult:
        """Ask for the money and wait for the card; a minute and more."""
        ...

    def last_transaction(self) -> CardResult | None:
        """The last one that the terminal finished; None while it cannot say."""
        ...

    def abort(self) -> None:
        """Stop the running authorisation, from another thread; its result says what came of it."""
        ...

    def status(self) -> TerminalStatus:
        """Whether it can be used now."""
        ...

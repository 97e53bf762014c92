"""A terminal that answers what a test wants, for cores and windows."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import datetime

from boxoffice.ids import Cents
from boxoffice.terminal import CardAsk, CardResult, CardState, TerminalStatus


@dataclass
class ScriptedTerminal:
    """`will` is what becomes of the next card; unknown ones are paid or not, as `paid` says."""

    will: CardState = CardState.APPROVED
    paid: bool = True
    name: str = "test terminal"
    asked: list[CardAsk] = field(default_factory=list)
    last: CardResult | None = None
    reachable: bool = True
    waits: bool = False
    card: threading.Event = field(default_factory=threading.Event)
    """Set when the customer has shown the card, or somebody has stopped it."""

    def authorise(self, ask: CardAsk) -> CardResult:
        self.asked.append(ask)
        if self.waits:
            self.card.wait(10)
        done = self._done(ask.cents)
        if self.will is CardState.UNKNOWN:
            if self.paid:
                self.last = done
            return CardResult(CardState.UNKNOWN, ask.cents)
        if self.will is CardState.APPROVED:
            self.last = done
            return done
        return CardResult(self.will, ask.cents)

    def _done(self, cents: Cents) -> CardResult:
        moment = datetime.fromisoformat("2026-11-27T19:21:30")
        return CardResult(CardState.APPROVED, cents, f"T1/{len(self.asked):06d}/1", moment)

    def last_transaction(self) -> CardResult | None:
        return self.last if self.reachable else None

    def abort(self) -> None:
        self.will = CardState.ABORTED
        self.card.set()

    def status(self) -> TerminalStatus:
        return TerminalStatus.READY if self.reachable else TerminalStatus.UNREACHABLE

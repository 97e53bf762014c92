"""Baskets are written down as they change, so that a program that stops loses none of them.

The file is written on a lane of its own, the newest state only: no key waits for it, and a claim
that waits for the network holds up no basket.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject

from boxoffice.counter_baskets import KeptBasket
from ui.bridge import Bridge, Lane
from ui.desk.counter_port import CounterPort
from ui.desk.parking import Parking
from ui.desk.sale_state import Step

log = logging.getLogger("ui")


class BasketKeeper(QObject):
    """Writes the baskets of a sale whenever they are others than before."""

    def __init__(self, selling: Parking, counter: CounterPort, bridge: Bridge) -> None:
        super().__init__()
        self._selling, self._counter, self._bridge = selling, counter, bridge
        self._written: tuple[KeptBasket, ...] = ()
        self._writing = False

    def begin(self) -> None:
        """From now on; what an earlier run left was read before."""
        self._selling.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Write what changed; while that is written, what comes after waits and is written next."""
        now = self._now()
        if now == self._written or self._writing:
            return
        self._written, self._writing = now, True
        self._bridge.run(
            lambda: self._counter.keep_baskets(now), self._done, self._failed, Lane.KEEPING
        )

    def _now(self) -> tuple[KeptBasket, ...]:
        sale, as_kept = self._selling, self._counter.as_kept
        aside = [as_kept(one.draft, one.before) for one in sale.aside]
        if sale.basket or sale.basket.customer or sale.returned:
            at_card = sale.step == Step.TERMINAL and sale.card_order is None
            aside.append(as_kept(sale.draft(), sale.before, current=True, at_card=at_card))
        return tuple(aside)

    def _done(self, _: object) -> None:
        self._writing = False
        self.look()

    def _failed(self, error: BaseException) -> None:
        """A sale says what is wrong with the disk; the basket goes on without its copy."""
        log.warning("the baskets cannot be written down: %s", error)
        self._writing = False

"""Baskets are written down as they change, so that a program that stops loses none of them.

A claim that waits for the network holds up no basket. A sale says what is wrong with a disk; a
basket that cannot be written goes on without its copy.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from boxoffice.counter_baskets import KeptBasket
from ui.bridge import Bridge
from ui.desk.counter_port import CounterPort
from ui.desk.parking import Parking
from ui.desk.sale_state import Step
from ui.newest import Newest


class BasketKeeper(QObject):
    """Writes the baskets of a sale whenever they are others than before."""

    def __init__(self, selling: Parking, counter: CounterPort, bridge: Bridge) -> None:
        super().__init__()
        self._selling, self._counter = selling, counter
        nothing: tuple[KeptBasket, ...] = ()
        fault = "the baskets cannot be written down"
        self._newest = Newest(bridge, self._now, counter.keep_baskets, nothing, fault)

    def begin(self) -> None:
        """From now on; what an earlier run left was read before."""
        self._selling.changed.connect(self._newest.look)
        self._newest.look()

    def _now(self) -> tuple[KeptBasket, ...]:
        sale, as_kept = self._selling, self._counter.as_kept
        aside = [as_kept(one.draft, one.before) for one in sale.aside]
        if sale.basket or sale.basket.customer or sale.returned:
            at_card = sale.step == Step.TERMINAL and sale.card_order is None
            aside.append(as_kept(sale.draft(), sale.before, current=True, at_card=at_card))
        return tuple(aside)

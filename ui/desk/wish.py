"""What is asked for before seats are taken: how many of each price, and the proposed places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from boxoffice.basket import Place
from boxoffice.ids import PerformanceId, PriceTypeId, SeatIndex
from boxoffice.views import PriceView, Proposal
from ui.strings import Message


@dataclass
class Wish:
    """Quantities per price, and the price the next digits count for."""

    prices: tuple[PriceView, ...] = ()
    at: int = 0
    counts: dict[PriceTypeId, int] = field(default_factory=dict)
    wheelchair: bool = False
    """One of them is for somebody in a wheelchair."""
    refused: Message | None = None
    """Why the seats that were asked for it cannot be had: no others may be taken in their place."""

    def price(self) -> PriceView | None:
        """The price under the cursor."""
        return self.prices[self.at] if self.at < len(self.prices) else None

    def count(self) -> int:
        """How many of the price under the cursor."""
        price = self.price()
        return self.counts.get(price.id, 0) if price else 0

    def total(self) -> int:
        """How many in all."""
        return sum(self.counts.values())

    def names(self) -> tuple[str, ...]:
        """The name of the price of each, as `set_like` takes them."""
        return tuple(p.name for p in self.prices for _ in range(self.counts.get(p.id, 0)))

    def set_count(self, count: int) -> None:
        """So many of the price under the cursor."""
        price = self.price()
        if price is None:
            return
        self.refused = None
        self.counts.pop(price.id, None)
        if count:
            self.counts[price.id] = count

    def set_like(self, names: Sequence[str]) -> None:
        """One for each name, of the price that is called so, else of the default one."""
        self.clear()
        by_name = {price.name: price.id for price in self.prices}
        default = self.price()
        for name in names:
            kind = by_name.get(name, default.id if default else None)
            if kind is not None:
                self.counts[kind] = self.counts.get(kind, 0) + 1

    def set_types(self, types: Sequence[PriceTypeId]) -> None:
        """One for each of these prices."""
        self.clear()
        self.counts = dict(Counter(types))

    def step(self, by: int) -> None:
        """Next or previous price."""
        self.jump(self.at + by)

    def jump(self, at: int) -> None:
        """Price number `at`, from 0."""
        if 0 <= at < len(self.prices):
            self.at = at

    def offer(self, prices: tuple[PriceView, ...]) -> None:
        """Other prices: of another performance, or because they were changed. What was asked at a
        price that is still there stays asked.
        """
        pointed, self.prices = self.price(), prices
        at = {price.id: n for n, price in enumerate(prices)}
        self.counts = {kind: count for kind, count in self.counts.items() if kind in at}
        self.at = at.get(pointed.id, self._default()) if pointed else self._default()

    def clear(self) -> None:
        """Nothing asked; the cursor on the default price."""
        self.counts.clear()
        self.wheelchair = False
        self.refused = None
        self.at = self._default()

    def _default(self) -> int:
        return next((at for at, price in enumerate(self.prices) if price.is_default), 0)

    def _types(self) -> list[PriceTypeId]:
        """One price type per place, in the order of the price list."""
        return [p.id for p in self.prices for _ in range(self.counts.get(p.id, 0))]

    def on_seats(self, performance: PerformanceId, seats: Sequence[SeatIndex]) -> list[Place]:
        """The places these seats become: as many as asked, else each at the price of the cursor."""
        price = self.price()
        types = self._types() or ([price.id] * len(seats) if price else [])
        return [Place(performance, kind, seat) for kind, seat in zip(types, seats, strict=False)]

    def on_proposal(self, proposal: Proposal) -> list[Place]:
        """The places a proposal becomes."""
        if proposal.pool is None:
            return self.on_seats(proposal.performance, proposal.seats)
        return [Place(proposal.performance, kind, pool=proposal.pool) for kind in self._types()]

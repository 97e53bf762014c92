"""`Shop`: what the web shops of all houses may ask of a server, each call one transaction.

Knows no HTTP (`api` wraps it). Off, with a reason, while the house recovers, and on a server that
remembers what it gives away in one place only (design.md §6a.2).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import Device, house_scope
from boxoffice.ids import HouseId, PerformanceId
from sync.server import state
from sync.server.hosting import Inside
from sync.server.locks import LOOKING, reach_of
from sync.server.work import Work
from sync.shop import keys
from sync.shop.booked import Booked
from sync.shop.holding import Basket, Holding, hold_id, taken_seats
from sync.shop.keys import ShopKey
from sync.shop.ordering import Ordering
from sync.shop.programme import Programme, Shown
from sync.shop.seller import Signer
from sync.shop.values import Item, WantedOrder, gathered

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Availability:
    """What of a performance the web may sell at this moment."""

    shown: Shown
    taken: frozenset[int]
    places_left: dict[str, int]


class Shop:
    """The seller inside one server process; its calls run on the database thread."""

    def __init__(self, inside: Inside) -> None:
        self._inside = inside
        self._transactions = inside.transactions
        self._programme = Programme()
        self.signer = Signer(inside.keystore, inside.entropy, inside.root)

    @property
    def now_ms(self) -> int:
        """The server's clock."""
        return self._inside.clock.wall_ms()

    def key(self, text: str) -> ShopKey:
        """Who asks. Refused("key_missing" | "key_unknown" | "key_revoked")."""
        return self._transactions.run(lambda work: keys.find(work.store, text), LOOKING)

    def performances(self, key: ShopKey) -> list[Shown]:
        """What the house sells on the web now."""
        return self._look(
            key, lambda work: self._programme.on_sale(work.store, key.house, self.now_ms)
        )

    def availability(self, key: ShopKey, performance: PerformanceId) -> Availability:
        """Refused("unknown_performance" | "not_on_sale")."""

        def look(work: Work) -> Availability:
            shown = self._selling(work, key.house, performance)
            taken = taken_seats(work.store, performance, self.now_ms)
            holding = self._holding(work, key)
            left = {
                pool.key: holding.places_left(performance, pool.key) for pool in shown.plan.pools
            }
            return Availability(shown, frozenset(taken), left)

        return self._look(key, look)

    def hold(self, key: ShopKey, idempotency_key: str, items: tuple[Item, ...]) -> Basket:
        """Keep these places for ten minutes, all of them or none.

        Raises PlacesTakenError, Refused("unknown_performance" | "not_on_sale" | "unknown_place" |
        "too_many_places" | "idempotency_key_reused").
        """

        def act(work: Work) -> Basket:
            wanted = gathered(items)
            for item in wanted:
                _require_places(item, self._selling(work, key.house, item.performance))
            return self._holding(work, key).make(hold_id(key, idempotency_key), wanted)

        return self._act(key, act)

    def held(self, key: ShopKey, hold: bytes) -> Basket:
        """This shop's hold. Refused("unknown_hold")."""
        return self._look(key, lambda work: self._holding(work, key).get(hold))

    def prolong(self, key: ShopKey, hold: bytes) -> Basket:
        """Ten minutes from now. Refused("unknown_hold" | "hold_over")."""
        return self._act(key, lambda work: self._holding(work, key).prolong(hold))

    def release(self, key: ShopKey, hold: bytes) -> None:
        """Let go of the places. Refused("unknown_hold")."""
        self._act(key, lambda work: self._holding(work, key).release(hold))

    def order(self, key: ShopKey, shop_order: str, wanted: WantedOrder) -> Booked:
        """Sell what a hold keeps; see `Ordering.place`. Unavailable("seller_not_certified")."""

        def act(work: Work) -> Booked:
            seller = work.store.get(Device, (self._transactions.device,))
            self.signer.require_certified(seller, key.house)
            return self._ordering(work, key).place(shop_order, wanted)

        return self._act(key, act)

    def ordered(self, key: ShopKey, shop_order: str) -> Booked:
        """This shop's order. Refused("unknown_order")."""
        return self._look(key, lambda work: self._ordering(work, key).find(shop_order))

    def cancel(
        self, key: ShopKey, shop_order: str, refund_reference: str,
        tickets: frozenset[bytes] | None = None,
    ) -> Booked:  # fmt: skip
        """Take an order back, or some of its tickets; see `Ordering.cancel`."""
        return self._act(
            key,
            lambda work: self._ordering(work, key).cancel(shop_order, refund_reference, tickets),
        )

    def _look(self, key: ShopKey, look: Callable[[Work], T]) -> T:
        return self._transactions.run(lambda work: self._open(work, key, look), LOOKING)

    def _act(self, key: ShopKey, act: Callable[[Work], T]) -> T:
        reach = reach_of(house_scope(key.house))
        return self._transactions.run(lambda work: self._open(work, key, act), reach)

    def _open(self, work: Work, key: ShopKey, act: Callable[[Work], T]) -> T:
        """Unavailable("single_copy" | "recovering") while the web seller is off. Nothing is read
        then either: what a server that lost its tail says of an order may be wrong.
        """
        if not self._inside.witnessed:
            raise Unavailable("single_copy")
        if key.house in state.recovering(work.store):
            raise Unavailable("recovering")
        return act(work)

    def _selling(self, work: Work, house: HouseId, performance: PerformanceId) -> Shown:
        shown = self._programme.get(work.store, house, performance, self.now_ms)
        if not shown.on_sale(self.now_ms):
            raise Refused("not_on_sale")
        return shown

    def _holding(self, work: Work, key: ShopKey) -> Holding:
        return Holding(work, self._transactions.device, key, self.now_ms)

    def _ordering(self, work: Work, key: ShopKey) -> Ordering:
        return Ordering(
            work, self._transactions.device, key, self._programme, self._inside.entropy,
            self.now_ms,
        )  # fmt: skip


def _require_places(item: Item, shown: Shown) -> None:
    """Refused("unknown_place") when the plan has no such seat or pool."""
    pools = {pool.key for pool in shown.plan.pools}
    if item.pool and item.pool not in pools:
        raise Refused("unknown_place")
    if any(not 0 <= seat < len(shown.plan.seats) for seat in item.seats):
        raise Refused("unknown_place")

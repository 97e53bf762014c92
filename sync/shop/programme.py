"""What the web sells: performances with their plan and prices, as the server's rows have them."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfoNotFoundError

import msgspec

from boxoffice.catalog import documents
from boxoffice.catalog.plan import Plan, decode_plan
from boxoffice.catalog.programme import Performance, PriceList, PriceType
from boxoffice.clock import Planned, utc_from_ms
from boxoffice.errors import Refused
from boxoffice.fold.rows import Document
from boxoffice.ids import HouseId, PerformanceId
from boxoffice.rules.conditions import on_offer
from boxoffice.rules.pricing import Offer
from sync.server.store import ServerStore
from sync.shop.rule import WebRule, before, rule_of

log = logging.getLogger("boxoffice.server")

_UNREADABLE = (msgspec.MsgspecError, ValueError, KeyError, TypeError, ZoneInfoNotFoundError)
"""A document of another form, or of a newer program."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One performance as the web sees it, and of its prices those that are `sold` there now."""

    performance: Performance
    offer: Offer
    """What it is priced from: its plan, and all prices of its list."""
    sold: tuple[PriceType, ...]
    starts: datetime
    """UTC."""
    closes: datetime
    """UTC: when the web stops selling it."""

    def on_sale(self, now_ms: int) -> bool:
        """Whether the web sells it now."""
        open_ = self.performance.status == "available" and utc_from_ms(now_ms) < self.closes
        return open_ and bool(self.sold)

    @property
    def plan(self) -> Plan:
        """Its seats and pools."""
        return self.offer.plan


class Programme:
    """A plan is immutable, a price list never changed by a program of ours: each is decoded once.
    Used by the database thread.
    """

    def __init__(self) -> None:
        self._plans: dict[bytes, Plan] = {}
        self._prices: dict[tuple[bytes, bytes], tuple[bytes, PriceList]] = {}
        """With the fields that each was read from."""

    def on_sale(self, store: ServerStore, house: HouseId, now_ms: int) -> list[Shown]:
        """What the house sells on the web now, by start."""
        rule = rule_of(store, house)
        rows = store.select(Document, "house = ? AND kind = 'performance'", (house,))
        shown = [self._shown(store, row, rule, now_ms) for row in rows]
        selling = [one for one in shown if one is not None and one.on_sale(now_ms)]
        return sorted(selling, key=lambda one: (one.starts, one.performance.id))

    def get(
        self, store: ServerStore, house: HouseId, performance: PerformanceId, now_ms: int
    ) -> Shown:
        """One performance of the house. Refused("unknown_performance")."""
        row = store.get(Document, (house, "performance", performance))
        shown = None if row is None else self._shown(store, row, rule_of(store, house), now_ms)
        if shown is None:
            raise Refused("unknown_performance")
        return shown

    def _shown(self, store: ServerStore, row: Document, rule: WebRule, now_ms: int) -> Shown | None:
        """None while its plan or its prices are not here, or when it cannot be read."""
        try:
            performance = documents.performance(row)
            plan = self._plan(store, performance.plan)
            prices = self._price_list(store, performance)
            if plan is None or prices is None:
                return None
            starts = Planned(performance.starts_local, performance.zone).utc()
            offer = Offer(performance.house, plan, prices, performance.production, performance.zone)
            sold = tuple(
                one for one in prices.types
                if rule.sells(one, len(plan.ranks)) and on_offer(one.terms, offer, now_ms)
            )  # fmt: skip
        except _UNREADABLE:
            log.warning("performance %s is not readable", row.id.hex())
            return None
        closes = before(starts, minutes=max(0, rule.closes_minutes))
        return Shown(performance, offer, sold, starts, closes)

    def _plan(self, store: ServerStore, digest: bytes) -> Plan | None:
        if digest not in self._plans:
            found = store.run("SELECT data FROM blob WHERE hash = ?", (digest,)).fetchone()
            if found is None:
                return None
            self._plans[digest] = decode_plan(bytes(found[0]))
        return self._plans[digest]

    def _price_list(self, store: ServerStore, performance: Performance) -> PriceList | None:
        key = (performance.house, performance.price_list)
        row = store.get(Document, (key[0], "price_list", key[1]))
        if row is None:
            return None
        read_from, prices = self._prices.get(key, (b"", None))
        if prices is None or read_from != row.fields:
            prices = documents.price_list(row)
            self._prices[key] = row.fields, prices
        return prices

"""The programme as this replica knows it, decoded once per revision of its documents."""

from __future__ import annotations

import threading
from typing import TypeVar

from boxoffice.catalog import documents
from boxoffice.catalog.plan import Plan, decode_plan
from boxoffice.catalog.programme import Performance, PriceList
from boxoffice.fold.rows import Document
from boxoffice.ids import BlobHash, HouseId, PerformanceId, PriceListId
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.pricing import Offer

T = TypeVar("T")


class Catalogue:
    """Caches decoded performances, price lists and plans; safe for several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._performances: dict[bytes, tuple[int, Performance]] = {}
        self._prices: dict[bytes, PriceList] = {}
        self._plans: dict[bytes, Plan] = {}

    def performances(self, store: RowStore) -> list[Performance]:
        """All performances of the replica, by start."""
        found = store.conn.execute(
            "SELECT id, revision, house FROM document WHERE kind = 'performance'"
        ).fetchall()
        listed = [self._performance(store, house, id_, revision) for id_, revision, house in found]
        return sorted(listed, key=lambda performance: (performance.starts_local, performance.title))

    def performance(self, store: RowStore, performance: PerformanceId) -> Performance | None:
        """One performance, or None when it is not in this copy."""
        found = store.conn.execute(
            "SELECT house, revision FROM document WHERE kind = 'performance' AND id = ?",
            (performance,),
        ).fetchone()
        return None if found is None else self._performance(store, found[0], performance, found[1])

    def _performance(self, store: RowStore, house: bytes, id_: bytes, revision: int) -> Performance:
        with self._lock:
            kept = self._performances.get(id_)
            if kept is not None and kept[0] == revision:
                return kept[1]
        row = store.get(Document, (house, "performance", id_))
        assert row is not None, "a document that was just listed"  # noqa: S101 - one snapshot
        value = documents.performance(row)
        with self._lock:
            self._performances[id_] = (row.revision, value)
        return value

    def prices(self, store: RowStore, house: HouseId, price_list: PriceListId) -> PriceList | None:
        """A price list version, or None when it is not in this copy."""
        kept = self._prices.get(price_list)
        if kept is None:
            row = store.get(Document, (house, "price_list", price_list))
            if row is None:
                return None
            kept = self._prices[price_list] = documents.price_list(row)
        return kept

    def plan(self, store: RowStore, digest: BlobHash) -> Plan | None:
        """A plan version by its blob hash, or None when it has not arrived yet."""
        kept = self._plans.get(digest)
        if kept is None:
            found = store.conn.execute("SELECT data FROM blob WHERE hash = ?", (digest,)).fetchone()
            if found is None:
                return None
            kept = self._plans[digest] = decode_plan(found[0])
        return kept

    def offer(self, store: RowStore, performance: PerformanceId) -> Offer | None:
        """What the performance is sold from; None while its plan or prices are not here."""
        found = self.performance(store, performance)
        if found is None:
            return None
        plan = self.plan(store, found.plan)
        prices = self.prices(store, found.house, found.price_list)
        if plan is None or prices is None:
            return None
        return Offer(found.house, plan, prices)

"""The programme as this replica knows it, decoded once per revision of its documents."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import msgspec

from boxoffice.catalog import documents
from boxoffice.catalog.plan import Plan, decode_plan
from boxoffice.catalog.programme import Performance, PriceList
from boxoffice.fold.rows import Document, Evening
from boxoffice.ids import BlobHash, HouseId, PerformanceId, PriceListId
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.queries.blobs import blob
from boxoffice.queries.partners import partners
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.pricing import Offer
from boxoffice.tickets.code import performance_hint

log = logging.getLogger("boxoffice.queries")


@dataclass(frozen=True, slots=True)
class _Listed:
    """The performances of one version of the documents, and how they are looked up."""

    version: int
    by_start: tuple[Performance, ...]
    elsewhere: tuple[Performance, ...]
    """Of other houses, that this device may sell."""
    houses: dict[bytes, str]
    """Names of those houses."""
    by_id: dict[bytes, Performance]
    by_hint: dict[bytes, tuple[Performance, ...]]


class Catalogue:
    """Decoded performances, price lists and plans; safe for several threads.

    `version` tells the number of the last change of documents, of what other houses show, and of
    whom this device may sell for, so that the list is read again when one was written and not
    before.
    """

    def __init__(self, version: Callable[[], int]) -> None:
        self._version = version
        self._lock = threading.Lock()
        self._listed: _Listed | None = None
        self._decoded: dict[bytes, tuple[int, Performance]] = {}
        self._prices: dict[bytes, PriceList] = {}
        self._plans: dict[bytes, Plan] = {}
        self._twice: dict[bytes, frozenset[str]] = {}

    def performances(self, store: RowStore) -> tuple[Performance, ...]:
        """All performances of this house, by start."""
        return self._list(store).by_start

    def elsewhere(self, store: RowStore) -> tuple[Performance, ...]:
        """Performances of other houses that this device may sell, by start."""
        return self._list(store).elsewhere

    def house_name(self, store: RowStore, house: bytes) -> str:
        """What a house is called whose tickets are sold here; empty for our own and for others."""
        return self._list(store).houses.get(house, "")

    def performance(self, store: RowStore, performance: PerformanceId) -> Performance | None:
        """One performance, or None when it is not in this copy."""
        return self._list(store).by_id.get(performance)

    def by_hint(self, store: RowStore, hint: bytes) -> tuple[Performance, ...]:
        """Performances that the hint in a ticket code may mean: one, as good as always."""
        return self._list(store).by_hint.get(hint, ())

    def _list(self, store: RowStore) -> _Listed:
        version = self._version()
        with self._lock:
            if self._listed is None or self._listed.version != version:
                self._listed = self._read(store, version)
            return self._listed

    def _read(self, store: RowStore, version: int) -> _Listed:
        own = _by_start(map(self._decode, store.select(Document, "kind = 'performance'")))
        evenings = [
            evening for house in partners(store.conn)
            for evening in store.select(Evening, "house = ?", (house,))
        ]  # fmt: skip
        others = _by_start(_readable(evenings))
        found = (*own, *others)
        hints: dict[bytes, tuple[Performance, ...]] = {}
        for performance in found:
            hint = performance_hint(performance.id)
            hints[hint] = (*hints.get(hint, ()), performance)
        houses = {evening.house: evening.house_name for evening in evenings}
        return _Listed(version, own, others, houses, {p.id: p for p in found}, hints)

    def _decode(self, row: Document) -> Performance:
        kept = self._decoded.get(row.id)
        if kept is None or kept[0] != row.revision:
            kept = self._decoded[row.id] = (row.revision, documents.performance(row))
        return kept[1]

    def prices(self, store: RowStore, house: HouseId, price_list: PriceListId) -> PriceList | None:
        """A price list version, or None when it is not in this copy."""
        kept = self._prices.get(price_list)
        if kept is None:
            row = store.get(Document, (house, "price_list", price_list)) or _shown_prices(
                store, house, price_list
            )
            if row is None:
                return None
            kept = self._prices[price_list] = documents.price_list(row)
        return kept

    def price_name(
        self, store: RowStore, house: HouseId, price_list: PriceListId, price_type: bytes
    ) -> str:
        """What a price is called: in this list, else in whichever has it, because a performance may
        have had another list when the ticket was sold. "" when none is in this copy.
        """
        name = _name_in(self.prices(store, house, price_list), price_type)
        if name:
            return name
        others = self.price_lists(store, house)
        return next(filter(None, (_name_in(prices, price_type) for prices in others)), "")

    def price_lists(self, store: RowStore, house: HouseId) -> tuple[PriceList, ...]:
        """Every version of the house's price lists, by id."""
        rows = store.select(Document, "house = ? AND kind = 'price_list' ORDER BY id", (house,))
        found = (self.prices(store, house, PriceListId(row.id)) for row in rows)
        return tuple(prices for prices in found if prices is not None)

    def plan(self, store: RowStore, digest: BlobHash) -> Plan | None:
        """A plan version by its blob hash, or None when it has not arrived yet."""
        kept = self._plans.get(digest)
        if kept is None:
            data = blob(store, digest)
            if data is None:
                return None
            kept = self._plans[digest] = decode_plan(data)
        return kept

    def place_label(self, store: RowStore, performance: bytes, seat: int, pool: str) -> str:
        """A place as it is said at the counter: "G12", or its pool's name; empty without a plan."""
        found = self.performance(store, PerformanceId(performance))
        plan = self.plan(store, found.plan) if found else None
        if plan is None:
            return ""
        if seat == NO_SEAT:
            return {one.key: one.name for one in plan.pools}.get(pool, pool)
        return plan.seats[seat].label

    def place_on_list(self, store: RowStore, performance: bytes, seat: int, pool: str) -> str:
        """The same on a list of the whole hall: with its area where another has a seat that is
        called so.
        """
        label = self.place_label(store, performance, seat, pool)
        found = self.performance(store, PerformanceId(performance))
        plan = self.plan(store, found.plan) if found else None
        if found is None or plan is None or seat == NO_SEAT:
            return label
        if found.plan not in self._twice:
            called = Counter(one.label for one in plan.seats)
            self._twice[found.plan] = frozenset(name for name in called if called[name] > 1)
        twice = label in self._twice[found.plan]
        return f"{plan.seats[seat].zone} {label}".strip() if twice else label

    def offer(self, store: RowStore, performance: PerformanceId) -> Offer | None:
        """What the performance is sold from; None while its plan or prices are not here."""
        found = self.performance(store, performance)
        if found is None:
            return None
        plan = self.plan(store, found.plan)
        prices = self.prices(store, found.house, found.price_list)
        if plan is None or prices is None:
            return None
        return Offer(
            found.house, plan, prices, found.production, found.zone, found.title, found.starts_local
        )


def _by_start(performances: Iterable[Performance]) -> tuple[Performance, ...]:
    return tuple(sorted(performances, key=lambda one: (one.starts_local, one.title)))


def _readable(evenings: Iterable[Evening]) -> Iterator[Performance]:
    """What another house wrote wrongly, or with a newer program, takes nothing else from the list:
    nobody here can mend it.
    """
    for evening in evenings:
        try:
            yield documents.performance(shown(evening))
        except msgspec.MsgspecError:
            log.warning(
                "performance %s of another house is not readable", evening.performance.hex()
            )


def shown(evening: Evening) -> Document:
    """A performance's document, as its house shows it."""
    return Document(evening.house, "performance", evening.performance, 0, evening.shown, b"")


def _shown_prices(store: RowStore, house: bytes, price_list: bytes) -> Document | None:
    found = store.select(
        Evening, "house = ? AND price_list = ? AND prices <> x'' LIMIT 1", (house, price_list)
    )
    return Document(house, "price_list", price_list, 0, found[0].prices, b"") if found else None


def _name_in(prices: PriceList | None, price_type: bytes) -> str:
    types = prices.types if prices else ()
    return next((found.name for found in types if found.id == price_type), "")

"""Importing a programme and plans into a house: documents written, plans pinned, pools made.

What is imported is compared with what stands here: the same file twice in a row changes nothing,
and an older one brings back what it says. Ids are derived from the source, so that each import
finds what the last one made (docs/decisions/0009).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from boxoffice.actions import editing
from boxoffice.catalog.documents import fields, fields_of
from boxoffice.catalog.documents import performance as performance_of
from boxoffice.catalog.plan import Plan, Pool
from boxoffice.catalog.programme import Performance, PriceList
from boxoffice.fold.rows import Document
from boxoffice.ids import BlobHash
from boxoffice.programme.imported import ImportedEvent, Omission
from boxoffice.programme.renewal import News, NewsCode, Renewal, renew
from boxoffice.queries.halls import Halls
from boxoffice.queries.performances import local_day
from boxoffice.queries.taken import places_taken, sold
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.transaction import Transaction

POOL_NAME = "Vrije plaatsen"
POOL_KEY = "pool"

_CODES: dict[str, tuple[NewsCode, NewsCode]] = {
    "plan": ("plan_new", "plan_set_here"),
    "price_list": ("price_list_new", "price_list_set_here"),
    "status": ("status_new", "status_set_here"),
}
"""Field of a performance: the import changed it, or left it as it was set here."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What one event became here."""

    title: str
    performances: int
    sellable: int
    """Performances on sale that have a plan and prices."""
    lacks: tuple[tuple[str, int], ...]
    """Why the others cannot be sold ("plan", "price_list", "cancelled"), and how many of them."""
    changed: int
    """Documents that were written; 0 when nothing was new."""
    news: tuple[News, ...]
    omissions: tuple[Omission, ...]


def import_event(
    replica: Replica, event: ImportedEvent, plan: BlobHash | None, actor: Actor
) -> Imported:
    """Write an event's production, price list and performances.

    `plan` is pinned to its performances. Without one a performance whose capacity is known gets a
    plan of one pool of that many places; one without either is listed, but cannot be sold until
    somebody pins a plan.
    """
    with replica.write() as tx:
        run = _Import(tx, replica, actor, plan)
        run.store("production", event.production.id, fields_of(event.production))
        if event.price_list is not None:
            run.price_list(event.price_list)
        lacks = [run.performance(performance) for performance in event.performances]
        run.look_for_missing(event)
    return Imported(
        event.production.title, len(lacks), lacks.count(()),
        tuple(Counter(reason for reasons in lacks for reason in reasons).items()),
        run.changed, tuple(run.news), event.omissions,
    )  # fmt: skip


class _Import:
    """One event, in one transaction."""

    def __init__(
        self, tx: Transaction, replica: Replica, actor: Actor, plan: BlobHash | None
    ) -> None:
        self._tx = tx
        self._replica = replica
        self._actor = actor
        self._asked = plan
        self.changed = 0
        self.news: list[News] = []

    def store(self, kind: str, id_: bytes, wanted: dict[str, Any]) -> None:
        """Write what differs."""
        self.changed += editing.edit(self._tx, self._replica, kind, id_, wanted, self._actor)

    def price_list(self, prices: PriceList) -> None:
        """A version is immutable: one that is known is never written again."""
        if not self._standing("price_list", prices.id):
            self.store("price_list", prices.id, fields_of(prices))

    def performance(self, performance: Performance) -> tuple[str, ...]:
        """Write a performance; what it lacks to be sold."""
        stands = self._standing("performance", performance.id)
        said = fields_of(performance) | {"plan": self._plan(performance, stands)}
        renewal = renew(said, stands)
        self.store("performance", performance.id, renewal.wanted)
        self._tell(performance, renewal, said, stands)
        return _lacks(stands | renewal.wanted)

    def _standing(self, kind: str, id_: bytes) -> dict[str, Any]:
        row = self._tx.store.get(Document, (self._replica.house, kind, id_))
        return fields(row) if row else {}

    def _plan(self, performance: Performance, stands: dict[str, Any]) -> BlobHash:
        """The plan that the performance shall have; empty: no other than it has."""
        pinned = BlobHash(stands.get("plan", b""))
        here = self._plan_of(pinned)
        asked = self._asked
        if asked is None and performance.capacity > 0 and (not pinned or _is_pool(here)):
            asked = self._pool(performance)
        if asked is None or not pinned or asked == pinned:
            return asked or BlobHash(b"")
        new = self._plan_of(asked)
        taken = places_taken(self._tx.store, performance.id)
        if here is None or new is None or not new.carries(here, taken):
            self._add(
                performance, "plan_kept", here.name if here else "…", new.name if new else "…"
            )
            return BlobHash(b"")
        return asked

    def _pool(self, performance: Performance) -> BlobHash:
        pool = Pool(POOL_KEY, POOL_NAME, performance.capacity, 1)
        title = f"{performance.hall or POOL_NAME} · {performance.capacity}"
        plan = Plan(title, 0, 0, ("",), (), (pool,))
        return editing.keep_plan(self._tx, self._replica, plan, self._actor)[0]

    def _plan_of(self, digest: BlobHash) -> Plan | None:
        return editing.plan_of(self._tx.store, digest)

    def _tell(
        self,
        performance: Performance,
        renewal: Renewal,
        said: dict[str, Any],
        stands: dict[str, Any],
    ) -> None:
        for name in renewal.renewed:
            self._add(performance, _CODES[name][0], self._shown(said[name]))
        for name in renewal.kept:
            here, file = self._shown(stands[name]), self._shown(said[name])
            self._add(performance, _CODES[name][1], here, file)

    def _shown(self, value: str | bytes) -> str:
        """A status as it is, a plan by its name."""
        if isinstance(value, str):
            return value
        plan = self._plan_of(BlobHash(value))
        return plan.name if plan else ""

    def _add(self, of: Performance, code: NewsCode, here: str = "", file: str = "") -> None:
        count = sold(self._tx.store, of.id)
        self.news.append(News(of.starts_local, code, count, here, file))

    def look_for_missing(self, event: ImportedEvent) -> None:
        """Say which performances to come the file no longer has. They stay on sale: tickets may
        have been sold, and what becomes of them a person decides.
        """
        said = {performance.id for performance in event.performances}
        today = local_day(self._replica.clock.wall_ms())
        for row in self._tx.store.select(Document, "kind = 'performance'"):
            found = performance_of(row)
            mine = found.production == event.production.id and found.id not in said
            if mine and found.status == "available" and found.starts_local >= today:
                self._add(found, "not_in_file")


def _is_pool(plan: Plan | None) -> bool:
    """Whether an import made the plan of a capacity."""
    return plan is not None and not plan.seats and [p.key for p in plan.pools] == [POOL_KEY]


def _lacks(performance: dict[str, Any]) -> tuple[str, ...]:
    missing = [name for name in ("plan", "price_list") if not performance.get(name)]
    status = performance.get("status", "available")
    return (*missing, status) if status != "available" else tuple(missing)


def plan_named(replica: Replica, name: str) -> BlobHash | None:
    """The newest plan of that name in this copy, or None."""
    hall = Halls(replica.reader()).called(name)
    return hall.plan if hall else None

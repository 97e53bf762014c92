"""Importing a programme and plans into a house: documents written, plans pinned, pools made.

Importing the same file twice changes nothing: ids are derived from the source, a document is
only written where it differs, and a version of an event that was read before does not undo a later
one (reference: UiTdatabank's @id; docs/decisions/0009).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import msgspec

from boxoffice.actions import editing
from boxoffice.catalog.plan import Plan, Pool
from boxoffice.catalog.programme import Performance
from boxoffice.ids import BlobHash
from boxoffice.programme.imported import ImportedEvent, Omission
from boxoffice.replica.replica import Actor, Replica

PINNED = frozenset({"plan", "price_list", "status"})
"""Fields that people set here: a second import of the source must not undo their work."""

POOL_NAME = "Vrije plaatsen"


@dataclass(frozen=True, slots=True)
class Imported:
    """What one event became here."""

    title: str
    performances: int
    sellable: int
    """Performances that have a plan and prices."""
    changed: int
    """Documents that were written; 0 when nothing was new."""
    omissions: tuple[Omission, ...]


def import_event(
    replica: Replica, event: ImportedEvent, plan: BlobHash | None, actor: Actor
) -> Imported:
    """Write an event's production, price list and performances.

    `plan` is pinned to performances that have none. A performance without a plan whose capacity
    is known gets a plan of one pool of that many places; one without either is listed, but
    cannot be sold until somebody pins a plan.
    """
    performances = tuple(_pinned(replica, p, plan, actor) for p in event.performances)
    prices = () if event.price_list is None else (event.price_list,)
    changed = editing.store_catalogue(
        replica, (event.production, *prices, *performances), actor, PINNED, _source(event)
    )
    sellable = sum(1 for p in performances if p.plan and p.price_list)
    return Imported(event.production.title, len(performances), sellable, changed, event.omissions)


def _source(event: ImportedEvent) -> editing.Source:
    """What the event says, whatever is pinned to it here."""
    said = msgspec.msgpack.encode((event.production, event.performances, event.price_list))
    return editing.Source(event.production.id, hashlib.sha256(said).digest()[:8])


def _pinned(
    replica: Replica, performance: Performance, plan: BlobHash | None, actor: Actor
) -> Performance:
    digest = plan
    if digest is None and performance.capacity > 0:
        pool = Pool("pool", POOL_NAME, performance.capacity, 1)
        title = f"{performance.hall or POOL_NAME} · {performance.capacity}"
        digest = editing.store_plan(replica, Plan(title, 0, 0, ("",), (), (pool,)), actor)
    if digest is None:
        return performance
    return msgspec.structs.replace(performance, plan=digest)


def plan_named(replica: Replica, name: str) -> BlobHash | None:
    """The newest plan of that name in this copy, or None."""
    found = editing.halls_named(replica.reader(), name)
    newest = max(found, key=lambda hall: hall.get("version", 0), default=None)
    return BlobHash(newest["plan"]) if newest else None

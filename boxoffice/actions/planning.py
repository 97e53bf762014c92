"""Keeping a version of a hall's plan, and moving performances to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from boxoffice.actions.editing import edit, keep_plan, plan_of
from boxoffice.catalog.documents import fields
from boxoffice.catalog.plan import Plan
from boxoffice.errors import Refused
from boxoffice.fold.rows import Document
from boxoffice.ids import BlobHash, PerformanceId
from boxoffice.queries.halls import Halls
from boxoffice.queries.taken import places_taken, seats_taken
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.plan_change import lost_place
from boxoffice.rules.plan_edit import require_whole

ALL = "…"
"""Said for a place of a plan that is not in this copy."""


@dataclass(frozen=True, slots=True)
class PlanKept:
    """What became of a plan: its version, whether that is new, and which performances have it now
    or keep the one they had because a place was given away meanwhile.
    """

    plan: BlobHash
    new: bool
    moved: tuple[PerformanceId, ...]
    stayed: tuple[PerformanceId, ...]


def save_plan(
    replica: Replica, plan: Plan, hall: str, shows: Sequence[PerformanceId], actor: Actor
) -> PlanKept:
    """Keep a plan as the newest version of the `hall` of this name (empty: a new one), and pin to
    it those of these performances whose places in somebody's hands all stand in it. Where the plan
    gives the hall another name, they say so too. Refused("plan_name_taken", name=…) unless both are
    one hall that two devices named apart, and as `require_whole` refuses, before anything is
    written.
    """
    require_whole(plan)
    moved, stayed = [], []
    with replica.write() as tx:
        halls = Halls(tx.store)
        taken = plan.name != hall and halls.called(plan.name) is not None
        if taken and not halls.are_one(plan.name, hall):
            raise Refused("plan_name_taken", name=plan.name)
        was = hall if plan.name != hall else ""
        digest, new = keep_plan(tx, replica, plan, actor, was)
        for show in shows:
            row = tx.store.get(Document, (replica.house, "performance", show))
            if row is None:
                raise Refused("unknown_performance")
            had = BlobHash(fields(row).get("plan", b""))
            if lost_in(tx.store, show, had, plan):
                stayed.append(show)
            elif edit(tx, replica, "performance", show, _moved(row, digest, was, plan), actor):
                moved.append(show)
    return PlanKept(digest, new, tuple(moved), tuple(stayed))


def _moved(row: Document, digest: BlobHash, was: str, plan: Plan) -> dict[str, Any]:
    """A performance that is announced in a hall by its former name is announced by its new one."""
    renamed = was and fields(row).get("hall") == was
    return {"plan": digest, "hall": plan.name} if renamed else {"plan": digest}


def lost_in(store: RowStore, show: PerformanceId, had: BlobHash, plan: Plan) -> str:
    """The first place of a performance that is somebody's and not the same in this plan; empty
    where none is.
    """
    seats, places = seats_taken(store, show), places_taken(store, show)
    if not seats and not places:
        return ""
    old = plan_of(store, had)
    return ALL if old is None else lost_place(old, plan, seats, places)


def place_lost(store: RowStore, show: PerformanceId, had: BlobHash, plan: BlobHash) -> str:
    """The same for a version that is kept already; no plan at all has none of the places."""
    if had in (b"", plan):
        return ""
    return lost_in(store, show, had, plan_of(store, plan) or Plan("", 0, 0, ("",), ()))

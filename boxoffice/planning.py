"""The manager's halls: every plan with where it is used, and new versions of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from boxoffice.actions import planning
from boxoffice.actions.planning import PlanKept
from boxoffice.catalog.plan import Plan
from boxoffice.catalog.programme import Performance
from boxoffice.errors import Refused
from boxoffice.ids import PerformanceId
from boxoffice.management import Management
from boxoffice.programme import seating_plan
from boxoffice.programme.imported import Notes, Omission
from boxoffice.queries.halls import Halls
from boxoffice.queries.performances import local_day
from boxoffice.rules.plan_change import keeps_all
from boxoffice.rules.price_list import short_of
from boxoffice.views import Link
from boxoffice.views.halls import HallRow, Move


class Plans(Management):
    """A workplace where halls are drawn and changed."""

    def hall_rows(self) -> tuple[HallRow, ...]:
        """The newest plan of each hall, by name, with what its performances to come are pinned to.
        One whose drawing is not in this copy yet is missing.
        """
        store = self._replica.reader()
        coming = self._by_hall(self._coming())
        found = []
        for hall in Halls(store).all():
            plan = self._catalogue.plan(store, hall.plan)
            if plan is not None:
                shows = coming.get(hall.name, ())
                older = sum(show.plan != hall.plan for show in shows)
                found.append(HallRow(hall.plan, plan, hall.version, len(shows), older))
        return tuple(found)

    def read_plan(self, path: Path) -> tuple[Plan, tuple[Omission, ...]]:
        """A plan's file, not kept yet, and what is odd in it. Unavailable("plan_unreadable"), and
        what `programme.seating_plan.read_plan` refuses, with the place.
        """
        notes = Notes()
        return seating_plan.read_file(path, notes), notes.all()

    def plan_moves(self, plan: Plan, hall: str) -> tuple[Move, ...]:
        """The performances to come in the hall of this name, and whether each may move to this
        plan.
        """
        store = self._replica.reader()
        shows = self._by_hall(self._coming()).get(hall, ())
        lists = {one.id: one for one in self.price_versions()}
        stale = self.sync_state().link is not Link.ONLINE
        return tuple(
            Move(
                show,
                planning.lost_in(store, show.id, show.plan, plan),
                short_of(lists.get(show.price_list), len(plan.ranks)),
                stale and not self._keeps_all(show, plan),
            )
            for show in shows
        )

    def _keeps_all(self, show: Performance, plan: Plan) -> bool:
        had = self._catalogue.plan(self._replica.reader(), show.plan)
        return had is not None and keeps_all(had, plan)

    def save_plan(self, plan: Plan, hall: str, performances: Sequence[PerformanceId]) -> PlanKept:
        """A plan as the newest version of the hall of this name (empty: a new one), and these
        performances moved to it; those where a place was or may have been given away meanwhile
        keep theirs. Refused("nobody_logged_in" | "role_missing" | "prices_do_not_fit"), and what
        `actions.planning.save_plan` refuses.
        """
        self._require_editor()
        unsure = []
        for move in self.plan_moves(plan, hall):
            if move.unsure:
                unsure.append(move.show.id)
            if move.show.id in performances and move.price:
                raise Refused(
                    "prices_do_not_fit", title=move.show.title, ranks=len(plan.ranks),
                    price=move.price,
                )  # fmt: skip
        sure = [one for one in performances if one not in unsure]
        kept = planning.save_plan(self._replica, plan, hall, sure, self.actor())
        return replace(kept, stayed=(*kept.stayed, *(p for p in performances if p in unsure)))

    def _coming(self) -> list[Performance]:
        today = local_day(self._replica.clock.wall_ms())
        shows = self._catalogue.performances(self._replica.reader())
        return [one for one in shows if one.starts_local >= today]

    def _by_hall(self, shows: Iterable[Performance]) -> dict[str, tuple[Performance, ...]]:
        """Under what the hall of their plan, whichever version, is called now."""
        store, found = self._replica.reader(), dict[str, tuple[Performance, ...]]()
        halls = Halls(store)
        for show in shows:
            plan = self._catalogue.plan(store, show.plan) if show.plan else None
            if plan is not None:
                name = halls.now(plan.name)
                found[name] = (*found.get(name, ()), show)
        return found

"""A manager's halls in memory: the theatre of the tests, and a floor without numbers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from boxoffice.actions.planning import PlanKept
from boxoffice.catalog.plan import Plan, Pool
from boxoffice.ids import BlobHash, PerformanceId
from boxoffice.programme.imported import Omission
from boxoffice.programme.seating_plan import read_file
from boxoffice.views.halls import HallRow, Move
from tests.ui.fake_reports import SHOWS
from tests.ui.halls import theatre

FLOOR = Plan("Foyer", 0, 0, ("Vrij",), (), (Pool("pool", "Vrije plaatsen", 120, 1),))


class FakeHalls:
    """Two halls; tonight's performance cannot move."""

    def hall_rows(self) -> tuple[HallRow, ...]:
        return (
            HallRow(BlobHash(b"f" * 32), FLOOR, 1, 2, 0),
            HallRow(BlobHash(b"t" * 32), theatre(), 3, 5, 1),
        )

    def read_plan(self, path: Path) -> tuple[Plan, tuple[Omission, ...]]:
        return read_file(path), ()

    def plan_moves(self, plan: Plan, hall: str) -> tuple[Move, ...]:
        return tuple(
            Move(show, "G12" if at == 0 else "", "Basis" if at == 1 else "")
            for at, show in enumerate(SHOWS)
        )

    def save_plan(self, plan: Plan, hall: str, performances: Sequence[PerformanceId]) -> PlanKept:
        return PlanKept(BlobHash(b"n" * 32), True, tuple(performances), ())

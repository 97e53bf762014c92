"""What the manager's page of halls shows."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.catalog.plan import Plan
from boxoffice.catalog.programme import Performance
from boxoffice.ids import BlobHash


@dataclass(frozen=True, slots=True)
class HallRow:
    """A hall: its newest plan, and the performances to come there."""

    key: BlobHash
    plan: Plan
    version: int
    coming: int
    older: int
    """Of those, how many are pinned to an older version."""


@dataclass(frozen=True, slots=True)
class Move:
    """A performance of a hall whose plan changes, and what keeps it from moving along."""

    show: Performance
    place: str
    """A place in somebody's hands that would not be the same; empty where none is."""
    price: str
    """A price that has no amount for every rank of the plan; empty where all have."""

    unsure: bool = False
    """Not every seat keeps its number, and nobody can say now what others sold since."""

    def free(self) -> bool:
        """Whether it may move."""
        return not self.place and not self.price and not self.unsure

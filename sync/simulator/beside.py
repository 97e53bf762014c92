"""Workloads beside the story: what some houses do besides, each by a chance of its own.

A workload adds actions to a story and takes none of it away: they are drawn from a stream of their
own, so that the story of a seed stays the one that it was before the workload was thought of.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from boxoffice.replica.rowstore import RowStore
from sync.simulator.machine import Machine
from sync.simulator.world import World

Act = Callable[[World, Machine, random.Random], None]


def _nothing(_store: RowStore, _world: World, _machines: list[Machine]) -> None:
    """Nothing to look at."""


@dataclass(frozen=True, slots=True)
class Beside:
    """One workload: its acts with their odds, what must hold, and what must be reached."""

    acts: dict[str, tuple[float, Act]]
    always: Callable[[RowStore, World, list[Machine]], None] = _nothing
    """Raises Broken when something is wrong that must never be, not even for a moment."""
    at_rest: Callable[[RowStore, World, list[Machine]], None] = _nothing
    """…when everybody has spoken to everybody; the machines are those that belong to the house."""
    rare: frozenset[str] = field(default_factory=frozenset)

"""A manager at a simulated desk solves conflicts, mostly as suggested."""

from __future__ import annotations

import random

from boxoffice.actions.deciding import Decision, decide
from boxoffice.fold.rows import Conflict
from boxoffice.ids import ConflictId
from boxoffice.rules.ways_out import ways_out
from sync.simulator.hall import VERSIONS, plan
from sync.simulator.machine import Machine

_PLAN = plan(max(VERSIONS))
MOSTLY = 0.6
"""Of the decisions that follow the suggestion."""


def decide_one(machine: Machine, rng: random.Random) -> None:
    """Any conflict that this copy knows to be open; Refused when this desk cannot solve it."""
    open_ = machine.replica.reader().select(Conflict, "state = 'open' ORDER BY id")
    if not open_:
        return
    row = rng.choice(open_)
    ways = ways_out(row.kind, row.seat)
    way = ways[0] if rng.random() < MOSTLY else rng.choice(ways)
    said = Decision(way, f"we talked {rng.getrandbits(32):08x}")
    decide(machine.replica, ConflictId(row.id), said, _PLAN, machine.actor)

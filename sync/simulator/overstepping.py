"""Roles in the simulation: people do at a desk what others may, and what they might before (I21).

The desk of the simulation does not ask whether they may, as an old or a wrong program would not:
the server must (decision 0023).
"""

from __future__ import annotations

import random
from collections.abc import Callable

from boxoffice.fold.rows import Document
from boxoffice.ids import OperatorId
from boxoffice.journal.kinds import DocumentEdit
from sync.simulator import beyond, reserving
from sync.simulator.beside import Beside
from sync.simulator.hall import APPRENTICE, HOUSE, VOLUNTEER
from sync.simulator.machine import Machine
from sync.simulator.world import World

_ACTS: tuple[Callable[[Machine, random.Random], None], ...] = (
    Machine.sell, Machine.sell, Machine.void, reserving.reserve, Machine.recall,
)  # fmt: skip
_ROLES = (["seller"], ["seller"], ["door"], ["seller", "manager"])


def _as(who: OperatorId, machine: Machine, rng: random.Random) -> None:
    """Somebody else stands at the desk for a moment."""
    usual, machine.person = machine.person, who
    try:
        rng.choice(_ACTS)(machine, rng)
    finally:
        machine.person = usual


def overstep(_world: World, machine: Machine, rng: random.Random) -> None:
    """The volunteer of the door does what others may."""
    _as(VOLUNTEER, machine, rng)


def promote(world: World, machine: Machine, rng: random.Random) -> None:
    """A manager gives the apprentice other roles, over what this desk knows of them."""
    known = _apprentice(machine)
    base = 0 if known is None else known.revision
    edit = DocumentEdit(HOUSE, "operator", APPRENTICE, base, {"roles": rng.choice(_ROLES)})
    machine.replica.commit(edit, machine.actor)
    world.happened.note("roles changed")


def try_out(_world: World, machine: Machine, rng: random.Random) -> None:
    """The apprentice works, where this desk knows them; by whatever roles."""
    if _apprentice(machine) is not None:
        _as(APPRENTICE, machine, rng)


def _apprentice(machine: Machine) -> Document | None:
    return machine.replica.reader().get(Document, (HOUSE, "operator", APPRENTICE))


ROLES = Beside(
    {"overstep": (1.0, overstep)}, at_rest=beyond.told,
    rare=frozenset({"told of an act beyond rights"}),
)  # fmt: skip
APPRENTICES = Beside(
    {"promote": (1.0, promote), "try_out": (3.0, try_out)}, at_rest=beyond.told,
    rare=frozenset({"roles changed", "allowed by roles of then"}),
)  # fmt: skip

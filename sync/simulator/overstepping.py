"""Roles in the simulation: a volunteer of the door does at a desk what others may (I21).

The desk of the simulation does not ask whether they may, as an old or a wrong program would not:
the server must (decision 0023).
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable

import msgspec

from boxoffice.fold.rows import Conflict
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import Decide
from boxoffice.replica.rowstore import RowStore
from sync.simulator import reserving
from sync.simulator.beside import Beside
from sync.simulator.broken import Broken
from sync.simulator.hall import VOLUNTEER
from sync.simulator.machine import Machine
from sync.simulator.world import World

_MAY_NOT = {"sale": b"sell", "void": b"sell", "reserve": b"sell", "grant_recall": b"rights"}
"""What of this a volunteer of the door needs a role for, and the name of the act."""
_ACTS: tuple[Callable[[Machine, random.Random], None], ...] = (
    Machine.sell, Machine.sell, Machine.void, reserving.reserve, Machine.recall,
)  # fmt: skip


def overstep(_world: World, machine: Machine, rng: random.Random) -> None:
    """The volunteer stands at the desk for a moment."""
    usual, machine.person = machine.person, VOLUNTEER
    try:
        rng.choice(_ACTS)(machine, rng)
    finally:
        machine.person = usual


def flagged(store: RowStore, world: World, _machines: list[Machine]) -> None:
    """I21: every act of somebody who might not do it is told, by device and act, with all events
    since a person last decided; and nobody is told of what was allowed.
    """
    beyond: dict[bytes, list[bytes]] = defaultdict(list)
    for digest, prev, body in store.conn.execute(
        "SELECT hash, prev, body FROM event WHERE status IN ('applied', 'flagged')"
    ):
        event = decode(bytes(prev), bytes(body))
        if event.envelope.operator == VOLUNTEER and event.kind in _MAY_NOT:
            beyond[event.envelope.device + _MAY_NOT[event.kind]].append(bytes(digest))
    told: dict[bytes, Conflict] = {}
    for row in store.select(Conflict, "kind = 'beyond_rights'"):
        who, act, _, *events = msgspec.msgpack.decode(row.members)
        at = next((key for key, all_ in beyond.items() if set(events) <= set(all_)), b"")
        if who != VOLUNTEER or not at.endswith(act):
            raise Broken("I21 told of what was allowed", str(row))
        told[at] = row
    for key, events in beyond.items():
        row_ = told.get(key)
        if row_ is None:
            raise Broken("I21 silent act beyond somebody's rights", key.hex())
        named = msgspec.msgpack.decode(row_.members)[3:]
        if not row_.outcome and set(named) != set(events) and not _decided(store, row_.id):
            raise Broken("I21 an act is missing", f"{len(named)} of {len(events)}")
        world.happened.note("told of an act beyond rights")


def _decided(store: RowStore, conflict: bytes) -> bool:
    """Whether a person decided about it before it was opened again."""
    for prev, body in store.conn.execute("SELECT prev, body FROM event WHERE kind = 'decide'"):
        said = decode(bytes(prev), bytes(body)).payload
        if isinstance(said, Decide) and said.conflict == conflict:
            return True
    return False


ROLES = Beside(
    {"overstep": (1.0, overstep)}, at_rest=flagged,
    rare=frozenset({"told of an act beyond rights"}),
)  # fmt: skip

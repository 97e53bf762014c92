"""Plans in the simulation: a manager gives desks what they own beforehand, and moves an evening to
another version of its plan, both over what this desk knows (I25).
"""

from __future__ import annotations

import random

import msgspec

from boxoffice.actions.editing import pin, plan_grants, store_plan
from boxoffice.actions.placing import Entry
from boxoffice.catalog.plan import Plan
from boxoffice.fold.rows import Device, Document, Row, Seat, Ticket
from boxoffice.ids import DeviceId, PerformanceId
from boxoffice.queries.taken import places_taken, seats_taken
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.plan_change import lost_place
from sync.simulator.beside import Beside
from sync.simulator.broken import Broken
from sync.simulator.hall import EVENINGS, HOUSE, POOL, SEATS, VERSIONS, plan, version_hash
from sync.simulator.machine import Machine
from sync.simulator.world import World

_decode = msgspec.msgpack.decode
_VERSIONS = {version_hash(seats): plan(seats) for seats in VERSIONS}


def give_out(world: World, machine: Machine, rng: random.Random) -> None:
    """One or two desks are to own these seats, and places of the floor."""
    evening = rng.choice(EVENINGS)
    desks = machine.replica.reader().select(
        Device, "kind = 'desk' AND house = ? ORDER BY id", (HOUSE,)
    )
    entries: list[Entry] = []
    for desk in rng.sample(desks, min(len(desks), rng.randint(1, 2))):
        seats = sorted(rng.sample(range(SEATS), rng.randint(1, 4)))
        entries.append((DeviceId(desk.id), seats, "", 0))
        entries.append((DeviceId(desk.id), [], POOL, rng.randint(0, 3)))
    web, top_up = rng.choice((0, 25)), rng.choice((0, 3))
    plan_grants(machine.replica, evening, entries, machine.actor, web=web, top_up=top_up)
    world.happened.note("given out by plan")


def move_hall(world: World, machine: Machine, rng: random.Random) -> None:
    """The evening gets another version of its plan, where nobody's place changes as this copy
    knows.
    """
    replica, store = machine.replica, machine.replica.reader()
    evening, new = rng.choice(EVENINGS), plan(rng.choice(VERSIONS))
    old = _pinned(store, evening)
    if old is None or lost_place(
        old, new, seats_taken(store, evening), places_taken(store, evening)
    ):
        return
    pin(replica, evening, machine.actor, plan=store_plan(replica, new, machine.actor))
    world.happened.note("another plan")


def ask_at_the_back(world: World, machine: Machine, rng: random.Random) -> None:
    """Seats of the last ones that the evening has, as this copy knows; of it, and of no other."""
    evening = rng.choice(EVENINGS)
    pinned = _pinned(machine.replica.reader(), evening)
    if pinned is not None and machine.device.session.opened:
        count = len(pinned.seats)
        seats = tuple(sorted(rng.sample(range(count - 4, count), 2)))
        machine.device.claim_request(HOUSE, evening, seats, "", 0)
        world.sync(machine)


def _pinned(store: RowStore, evening: PerformanceId) -> Plan | None:
    document = store.get(Document, (HOUSE, "performance", evening))
    return _VERSIONS.get(_decode(document.fields)["plan"]) if document else None


def seated(store: RowStore, world: World, _machines: list[Machine]) -> None:
    """I25: nobody is given or sold, under a right, a seat that the plan of the evening has not. A
    server that lost its tail may hear of a move before it hears of who sat there.
    """
    if world.happened.server_lost_tail:
        return
    for evening in EVENINGS:
        pinned = _pinned(store, evening)
        beyond = (evening, len(pinned.seats) if pinned else SEATS)
        rows: list[Row] = [
            *store.select(Seat, "performance = ? AND seat >= ? AND state = 'granted'", beyond),
            *store.select(
                Ticket, "performance = ? AND seat >= ? AND state = 'valid' AND flag = ''", beyond
            ),
        ]
        if rows:
            raise Broken("I25 no such seat", f"{rows[0]} in a hall of {beyond[1]}")


PLANS = Beside(
    {
        "give_out": (1.0, give_out), "move_hall": (2.0, move_hall),
        "ask_at_the_back": (1.5, ask_at_the_back),
    },
    at_rest=seated, rare=frozenset({"given out by plan", "another plan"}),
)  # fmt: skip

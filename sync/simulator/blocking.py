"""Blocks in the simulation: people keep seats out of sale at a desk, and let them go (I20)."""

from __future__ import annotations

import random

from boxoffice.actions import blocking
from boxoffice.actions.blocking import Selection
from boxoffice.fold.block_rows import SeatBlock
from boxoffice.fold.rows import Grant, Seat, Ticket
from boxoffice.ids import PerformanceId, SeatIndex
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.blocking import Use
from boxoffice.rules.protected import Warrant
from sync.simulator.beside import Beside
from sync.simulator.broken import Broken
from sync.simulator.hall import EVENINGS, SEATS, VERSIONS, plan
from sync.simulator.machine import Machine
from sync.simulator.world import World

_PLAN = plan(max(VERSIONS))
OWN = 0.6
"""Of the blocks that are of seats which the desk owns."""


def block(world: World, machine: Machine, rng: random.Random) -> None:
    """A few seats, mostly the desk's own; Refused when somebody has one, as far as is known."""
    evening = rng.choice(EVENINGS)
    count = rng.randint(1, 3)
    seats = tuple(SeatIndex(n) for n in sorted(rng.sample(range(SEATS), count)))
    if rng.random() < OWN:
        own = machine.own_places(evening, count, pool=False)
        seats = tuple(SeatIndex(place.seat) for place in own if place.seat is not None)
    why = Warrant(f"for the mayor {rng.getrandbits(32):08x}")
    chosen = Selection(evening, _PLAN, seats)
    blocking.block(machine.replica, chosen, rng.choice(list(Use)), why, machine.actor)
    world.happened.note("seats blocked")


def unblock(world: World, machine: Machine, rng: random.Random) -> None:
    """One seat of a block that this copy knows, or all of them."""
    store = machine.replica.reader()
    known = store.select(Seat, "state = 'blocked' ORDER BY performance, seat")
    if not known:
        return
    one = rng.choice(known)
    same = [seat for seat in known if seat.ticket == one.ticket]
    some = same if rng.random() < 0.5 else [one]
    evening = PerformanceId(one.performance)
    chosen = Selection(evening, _PLAN, tuple(SeatIndex(seat.seat) for seat in some))
    blocking.unblock(machine.replica, chosen, machine.actor)
    world.happened.note("seats let go")


def kept_out_of_sale(store: RowStore, _world: World, _machines: list[Machine]) -> None:
    """I20: no ticket with a right is on a blocked seat, at no moment; the right that it was blocked
    under is there, or it is the house's alone.
    """
    blocked = store.select(Seat, "state = 'blocked'")
    if not blocked:
        return
    sold = {
        (ticket.performance, ticket.seat): ticket
        for ticket in store.select(
            Ticket, "state = 'valid' AND flag = '' AND seat <> ?", (NO_SEAT,)
        )
    }  # fmt: skip
    for seat in blocked:
        ticket = sold.get((seat.performance, seat.seat))
        if ticket is not None:
            raise Broken("I20 blocked seat sold", f"{seat} {ticket}")
        if store.get(SeatBlock, (seat.ticket,)) is None:
            raise Broken("I20 blocked by nobody", str(seat))
        right = store.get(Grant, (seat.grant,)) if seat.grant else None
        if seat.grant and (right is None or right.state not in ("active", "contested")):
            raise Broken("I20 blocked under a right that has ended", f"{seat} {right}")


BLOCKS = Beside(
    {"block": (3.0, block), "unblock": (2.0, unblock)},
    kept_out_of_sale, kept_out_of_sale, frozenset({"seats blocked", "seats let go"}),
)  # fmt: skip

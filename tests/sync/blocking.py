"""Blocks as a till of the tests makes them, without the checks that an action does before."""

from __future__ import annotations

from boxoffice.fold.rows import Seat
from boxoffice.journal.kinds import SeatsBlocked, SeatsUnblocked, Secret
from boxoffice.replica.replica import NOBODY, Actor
from tests.sync.till import Till


def _under(till: Till, seats: tuple[int, ...]) -> tuple[tuple[int, bytes], ...]:
    rows = ((n, till.row(Seat, till.world.performance, n)) for n in seats)
    return tuple((n, row.grant if row is not None else b"") for n, row in rows)


def block(till: Till, *seats: int, use: str = "technical", actor: Actor = NOBODY) -> bytes:
    """Keep seats out of sale; the block's id."""
    world, id_ = till.world, till.replica.new_id()
    why = Secret(id_, bytes(32))
    said = SeatsBlocked(id_, world.house, world.performance, _under(till, seats), use, why)
    till.replica.commit(said, actor)
    return id_


def unblock(till: Till, block_: bytes, *seats: int) -> None:
    """Let seats of a block go."""
    world = till.world
    till.replica.commit(SeatsUnblocked(block_, world.house, world.performance, _under(till, seats)))

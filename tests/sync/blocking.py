"""Blocks as a till of the tests makes them, without the checks that an action does before."""

from __future__ import annotations

from boxoffice.actions.privacy import commit
from boxoffice.fold.rows import Seat
from boxoffice.journal.kinds import SeatsBlocked, SeatsUnblocked
from tests.sync.till import Till


def _under(till: Till, seats: tuple[int, ...]) -> tuple[tuple[int, bytes], ...]:
    rows = ((n, till.row(Seat, till.world.performance, n)) for n in seats)
    return tuple((n, row.grant if row is not None else b"") for n, row in rows)


def block(till: Till, *seats: int, use: str = "technical") -> bytes:
    """Keep seats out of sale; the block's id."""
    world, replica = till.world, till.replica
    with replica.write() as tx:
        secret, item = commit("a camera stands there", world.house, replica.new_id(), world.entropy)
        tx.keep_private(item)
        id_ = replica.new_id()
        tx.record(
            SeatsBlocked(id_, world.house, world.performance, _under(till, seats), use, secret)
        )
    return id_


def unblock(till: Till, block_: bytes, *seats: int) -> None:
    """Let seats of a block go."""
    world = till.world
    till.replica.commit(SeatsUnblocked(block_, world.house, world.performance, _under(till, seats)))

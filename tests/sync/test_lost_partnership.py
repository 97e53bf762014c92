"""A server that lost its tail, and a desk with rights in the evening of another house (§6a.1, .6).

The right, and the word by which the desk may have it, may both have stood in the tail.
"""

from __future__ import annotations

import pytest

from boxoffice.fold.rows import Grant, Seat
from boxoffice.ids import HouseId
from tests.sync.neighbours import certify, found_neighbour
from tests.sync.till import Till
from tests.sync.world import World


def claims_next_door(till: Till, house: bytes, evening: bytes) -> Grant:
    """Two seats there, of which no feed of the desk tells."""
    ask = till.device.claim_request(house, evening, (1, 2), "", 0)
    till.device.on_claim(ask, till.api.claim(ask))
    (grant,) = till.replica.reader().select(Grant, "house = ?", (house,))
    return grant


@pytest.mark.parametrize("witness", [True, False])
def test_the_word_that_stood_in_the_lost_tail_is_the_desks_to_show(
    world: World, witness: bool
) -> None:
    """Its certificate says it, the server's own witness too: its right is its own again."""
    till = world.enrol()
    house, evening = found_neighbour(world)
    till.sync()
    world.back_up()
    world.clock.now += 1
    world.server.let_sell(HouseId(house), world.house)
    till.sync()
    grant = claims_next_door(till, house, evening)
    world._witness = witness
    world.restore()
    world.settle()
    assert world.server.epoch == 2
    assert [(row.id, row.state) for row in world.rows_of(Grant)] == [(grant.id, "active")]
    assert till.device.session.opened
    assert not world.server.missing_devices(house)


def test_a_right_that_its_owner_may_have_no_more_is_ended_on_both_sides(world: World) -> None:
    """The other house took its word back before the desk was heard of: one new epoch, and the
    desk knows that it sells there no more; not one for each time that it tells of its right.
    """
    till = world.enrol()
    house, evening = found_neighbour(world)
    certify(world, till, house)
    till.sync()
    world.back_up()
    grant = claims_next_door(till, house, evening)
    world.restore()
    world.clock.now += 1
    certify(world, till)
    for _ in range(3):
        world.settle()
        till.restart()
    assert world.server.epoch == 2
    assert not world.rows_of(Grant)
    known, seat = till.row(Grant, grant.id), till.row(Seat, evening, 1)
    assert known is not None
    assert seat is not None
    assert (known.state, seat.state) == ("revoked", "free")

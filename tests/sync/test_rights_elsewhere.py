"""Rights in evenings of another house: what becomes of them reaches the desk that has them."""

from __future__ import annotations

import msgspec
import pytest

from boxoffice.fold.rows import Grant, Seat
from boxoffice.journal.kinds import GrantContest, GrantRevoke, Payload
from tests.sync.neighbours import certify, found_neighbour
from tests.sync.till import Till
from tests.sync.world import World


def selling_next_door(world: World) -> tuple[Till, Grant, bytes]:
    """A desk with two seats of the other house's evening; its right, and the evening."""
    till = world.enrol()
    house, evening = found_neighbour(world)
    certify(world, till, house)
    till.sync()
    ask = till.device.claim_request(house, evening, (1, 2), "", 0)
    till.device.on_claim(ask, till.api.claim(ask))
    (grant,) = till.replica.reader().select(Grant, "house = ?", (house,))
    return till, grant, evening


@pytest.mark.parametrize("ended", ["revoked", "contested"])
def test_a_right_that_the_owning_house_ended_is_ended_at_the_desk(world: World, ended: str) -> None:
    """No feed of the desk carries it: it learns it with an open, and goes on pulling."""
    till, grant, evening = selling_next_door(world)
    payload: Payload = GrantContest(grant.id, grant.house)
    if ended == "revoked":
        payload = GrantRevoke(grant.id, grant.house, evening, (1, 2))
    world.server.record(payload)
    till.sync()
    assert till.device.session.opened
    known = till.row(Grant, grant.id)
    assert known is not None
    assert known.state == ended
    world.record("note", b"n" * 16, text="news of its own house")
    till.sync()
    assert till.replica.reader().conn.execute(
        "SELECT count(*) FROM document WHERE kind = 'note'"
    ).fetchone() == (1,)


def test_a_right_whose_answer_was_lost_for_good_comes_with_the_next_open(world: World) -> None:
    """The desk has forgotten that it asked: the right is its own all the same, with its seats."""
    till, _, evening = selling_next_door(world)
    ask = till.device.claim_request(till_house(world, evening), evening, (3,), "", 0)
    world.server.claim(ask)
    with till.replica.write() as tx:
        tx.store.conn.execute("DELETE FROM claim")
    till.sync()
    seat = till.row(Seat, evening, 3)
    assert seat is not None
    assert (seat.state, seat.grant) == ("granted", ask.id)


def till_house(world: World, evening: bytes) -> bytes:
    """The house whose evening it is."""
    return next(seat.house for seat in world.rows_of(Seat) if seat.performance == evening)


def test_a_seat_that_another_desk_took_back_is_for_sale_at_its_owner_again(world: World) -> None:
    """It goes under the right that it was sold under (decision 0011), and its owner hears of it."""
    till, grant, evening = selling_next_door(world)
    colleague = world.enrol()
    certify(world, colleague, grant.house)
    sale = till.sale_of((1,), grant.id)
    ticket = msgspec.structs.replace(
        sale.tickets[0], performance=evening, house=grant.house, grant=grant.id
    )
    sale = msgspec.structs.replace(sale, tickets=(ticket,))
    till.replica.commit(sale)
    world.settle()
    sold = till.row(Seat, evening, 1)
    assert sold is not None
    assert sold.state == "sold"
    colleague.void(sale)
    world.settle(colleague, till)
    seat = till.row(Seat, evening, 1)
    assert seat is not None
    assert (seat.state, seat.grant) == ("granted", grant.id)
    assert till.device.session.opened


def test_a_seat_that_is_another_desk_s_by_now_comes_with_its_right(world: World) -> None:
    """Or the copy would say that it is granted under no right at all (I5, seed 1024)."""
    till, grant, evening = selling_next_door(world)
    colleague = world.enrol()
    certify(world, colleague, grant.house)
    colleague.sync()
    world.server.record(GrantRevoke(grant.id, grant.house, evening, (1, 2)))
    ask = colleague.device.claim_request(grant.house, evening, (1,), "", 0)
    colleague.device.on_claim(ask, world.server.claim(ask))
    till.sync()
    seat = till.row(Seat, evening, 1)
    assert seat is not None
    known = till.row(Grant, seat.grant)
    assert known is not None
    assert known.device == colleague.id

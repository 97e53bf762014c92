"""A desk was stolen before it could tell a restored server again what that had known before."""

import shutil

import pytest

from boxoffice.fold.rows import Order, Ticket
from boxoffice.journal.kinds import DeviceRevoke, Sale
from tests.sync.till import Till
from tests.sync.world import World


def stolen_after_a_loss(world: World) -> tuple[Till, Till, Sale, Sale]:
    """The thief's desk, an honest one that has taken a ticket of it back, the sale that the server
    lost, and one that nobody had heard of.
    """
    thief, honest = world.enrol(), world.enrol()
    thief.claim(1, 2)
    world.settle()
    world.back_up()
    sale = thief.sell(1)
    honest.claim(3)  # of which the witness knows
    world.settle()
    unheard = thief.sell(2)
    honest.void(sale)
    world.restore()
    world.server.record(DeviceRevoke(thief.id, world.house, "stolen"))
    return thief, honest, sale, unheard


def tell(thief: Till) -> None:
    """What a device that finds itself cut off still says."""
    thief.device.lost_session()
    ask = thief.device.open_request()
    thief.device.on_open(ask, thief.world.server.open(ask))
    for _ in range(3):
        words = thief.device.last_words()
        if words is not None:
            thief.device.on_push(words, thief.world.server.push(words))


@pytest.mark.parametrize("first", ["thief", "honest"])
def test_who_goes_on_with_its_sale_vouches_for_it_and_for_no_more(world: World, first: str) -> None:
    """The honest desk has the ticket from the server of before: the sale was no thief's. What the
    stolen desk says beyond it does nothing, and a person is told of it (simulator, seed 3584).
    """
    thief, honest, sale, unheard = stolen_after_a_loss(world)
    if first == "thief":
        tell(thief)
        assert not world.rows_of(Ticket)
    honest.sync()
    tell(thief)
    honest.sync()
    assert [(t.id, t.state) for t in world.rows_of(Ticket)] == [(sale.tickets[0].id, "void")]
    assert {order.id for order in world.rows_of(Order)} == {sale.order}
    assert unheard.order != sale.order
    assert not world.all_of("SELECT * FROM parked")
    assert [c.kind for c in world.open_conflicts()].count("quarantined") == 1
    assert honest.rows() == world.rows()


def test_when_all_of_it_is_vouched_for_nobody_needs_to_look(world: World) -> None:
    """The row that says that a device's words are kept aside closes with the last of them."""
    thief, honest = world.enrol(), world.enrol()
    thief.claim(1)
    world.settle()
    world.back_up()
    sale = thief.sell(1)
    honest.claim(3)  # of which the witness knows
    world.settle()
    honest.void(sale)
    world.restore()
    world.server.record(DeviceRevoke(thief.id, world.house, "stolen"))
    tell(thief)
    assert [c.kind for c in world.open_conflicts()] == ["quarantined"]
    honest.sync()
    assert "quarantined" not in [c.kind for c in world.open_conflicts()]


def test_what_a_thief_left_waiting_does_not_vouch_for_it(world: World) -> None:
    """The void of a sale that nobody has made yet waits; the stolen desk, which said it before
    anybody knew of the theft, does not let in by it what it says afterwards.
    """
    thief = world.enrol()
    thief.claim(1)
    sale = thief.sale_of((1,))
    thief.void(sale)
    world.settle()
    assert world.all_of("SELECT * FROM parked")
    world.server.record(DeviceRevoke(thief.id, world.house, "stolen"))
    thief.replica.commit(sale)
    tell(thief)
    assert not world.rows_of(Order)


def test_what_stands_beside_the_vouched_chain_is_not_vouched_for(world: World) -> None:
    """A copy of the stolen desk's database that went another way has told nobody anything."""
    thief, honest = world.enrol(), world.enrol()
    thief.claim(1, 2)
    world.settle()
    world.back_up()
    shutil.copytree(thief.folder, world.folder / "copy")
    copy = Till(world, world.folder / "copy", thief.key, thief.number)
    sale = thief.sell(1)
    honest.claim(3)  # of which the witness knows
    world.settle()
    honest.void(sale)
    world.restore()
    world.server.record(DeviceRevoke(thief.id, world.house, "stolen"))
    copy.start()
    other = copy.sell(2)
    tell(copy)
    tell(thief)
    honest.sync()
    copy.stop()
    assert other.order != sale.order
    assert {order.id for order in world.rows_of(Order)} == {sale.order}

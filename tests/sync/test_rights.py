"""Rights: a grant is ownership; what cannot be prevented is kept and shown (design §6)."""

import msgspec
import pytest

from boxoffice.fold.rows import Conflict, Grant, Seat, Ticket
from boxoffice.journal.kinds import GrantReturn, GrantRevoke
from tests.sync.till import POOL, Till
from tests.sync.world import PLACES, SEATS, World, members_of


def declare_lost(world: World, grant: Grant) -> None:
    """A person says that this grant's device will not come back."""
    seats = tuple(s.seat for s in world.rows_of(Seat) if s.grant == grant.id)
    world.server.record(GrantRevoke(grant.id, world.house, world.performance, seats))


def test_a_lost_claim_answer_is_asked_again(world: World) -> None:
    """I13: the claim was on disk before it was sent; what was given is never leaked."""
    one = world.enrol()
    ask = one.device.claim_request(world.house, world.performance, (4, 5), "", 0)
    world.server.claim(ask)  # the answer is lost
    one.restart()
    one.open()
    (again,) = one.device.open_claims()
    reply = world.server.claim(again)
    one.device.on_claim(again, reply)
    assert [one.seat(n).state for n in (4, 5)] == ["granted", "granted"]
    assert not one.device.open_claims()
    assert len(world.rows_of(Grant)) == 1


def test_a_late_claim_answer_does_not_undo_a_sale(world: World) -> None:
    """The feed brought the grant first and it was sold: the answer of then is old news."""
    one = world.enrol()
    ask = one.device.claim_request(world.house, world.performance, (4,), "", 0)
    reply = world.server.claim(ask)
    one.sync()
    one.sell(4)
    one.sync()
    one.device.on_claim(ask, reply)
    assert one.seat(4).state == "sold"
    assert one.rows() == world.rows()


def test_a_seat_is_granted_to_one_only(world: World) -> None:
    """I11: the second is told why, and by whom; what is free is given."""
    one, two = world.enrol(), world.enrol()
    one.claim(1, 2)
    reply = two.claim(2, 3)
    assert [(r.seat, r.reason, r.owner) for r in reply.refused] == [(2, "granted", one.id)]
    world.settle()
    assert two.seat(3).grant != one.seat(2).grant
    assert one.rows() == two.rows() == world.rows()


def test_a_claim_for_another_house_or_an_unknown_performance_gives_nothing(world: World) -> None:
    """A device sells for its own house (design §6a.6); a seat of nothing is no right."""
    one = world.enrol()
    for house, performance in ((b"other".ljust(16), world.performance), (world.house, bytes(16))):
        ask = one.device.claim_request(house, performance, (1,), "", 0)
        assert [r.reason for r in world.server.claim(ask).refused] == ["unknown"]
    assert not world.rows_of(Grant)


def test_a_hold_lapses(world: World) -> None:
    """A basket keeps a seat for ten minutes on the server's clock, and gives no right."""
    one, two = world.enrol(), world.enrol()
    world.server.hold(one.device.hold_request(world.house, world.performance, (1,)))
    assert [r.reason for r in two.claim(1).refused] == ["held"]
    world.clock.now += 10 * 60 * 1000
    assert not two.claim(1).refused


def test_a_grant_does_not_lapse(world: World) -> None:
    """A right ends by sale, return or declaration; nothing frees it by time."""
    one, two = world.enrol(), world.enrol()
    one.claim(1)
    world.clock.now += 400 * 24 * 3600 * 1000
    world.restart_server()
    two.sync()
    assert [r.reason for r in two.claim(1).refused] == ["granted"]


def test_a_plan_grants_what_is_free(world: World) -> None:
    """The grant plan gives seats and places beforehand; asked twice it gives no more."""
    one, two = world.enrol(), world.enrol()
    one.claim(2)
    world.plan((one.id, [0, 1], "", 0), (two.id, [1, 2, 3], POOL, 4))
    world.plan((one.id, [0, 1], "", 0), (two.id, [1, 2, 3], POOL, 4))
    world.settle()
    assert one.grant_of(0)
    assert world.seat(1).grant == one.grant_of(1)
    owners = {grant.id: grant.device for grant in world.rows_of(Grant)}
    assert owners[world.seat(3).grant] == two.id
    assert sum(g.places for g in world.rows_of(Grant) if g.pool) == 4
    assert one.rows() == two.rows() == world.rows()


def test_a_plan_that_is_none_blocks_nothing(world: World) -> None:
    """One bad event never blocks the next: odd entries grant nothing."""
    one = world.enrol()
    one.edit("grant_plan", world.performance, 0, entries=[["odd"], 7])
    one.edit("note", b"n" * 16, 0, text="next")
    reply = one.push()
    assert reply is not None
    assert [r.status for r in reply.results] == ["applied", "applied"]
    assert not world.rows_of(Grant)


def test_a_seat_that_the_plan_has_not_is_given_to_nobody(world: World) -> None:
    """Who asks may not have heard that the hall's plan was changed; neither had who planned it."""
    till = world.enrol()
    world.plan((till.id, [SEATS - 1, SEATS], "", 0))
    till.sync()
    assert till.grant_of(SEATS - 1)
    reply = till.claim(SEATS - 2, SEATS)
    assert [(one.seat, one.reason) for one in reply.refused] == [(SEATS, "unknown")]
    assert not world.rows_of(Seat, f"seat >= {SEATS}")


def test_a_right_is_of_seats_or_of_places(world: World) -> None:
    """A right of places ends with the last of them, and seats under it would be nobody's."""
    till = world.enrol()
    world.plan((till.id, [4], POOL, 2))
    till.claim(5, pool=POOL, places=2)
    world.settle()
    given = {grant.id: grant for grant in world.rows_of(Grant)}
    assert [given[world.seat(n).grant].pool for n in (4, 5)] == ["", ""]
    assert [grant.places for grant in given.values() if grant.pool] == [2]


def test_pool_places_are_conserved(world: World) -> None:
    """free + Σ granted unsold + sold = capacity, whatever is sold, taken back and returned."""
    one, two = world.enrol(), world.enrol()
    one.claim(pool=POOL, places=6)
    two.claim(pool=POOL, places=6)
    grants = {grant.device: grant for grant in world.rows_of(Grant)}
    assert (grants[one.id].places, grants[two.id].places) == (6, 4)
    world.settle()
    sale = one.sell_place(grants[one.id].id)
    one.sell_place(grants[one.id].id)
    one.sync()
    one.void(sale)
    one.sync()
    one.replica.commit(back(world, grants[one.id], 5))
    one.sync()
    three = world.enrol()
    three.claim(pool=POOL, places=PLACES)
    given = {grant.device: grant.places for grant in world.rows_of(Grant)}
    assert given[three.id] == 5
    assert not world.open_conflicts()


def back(world: World, grant: Grant, places: int):
    from boxoffice.journal.kinds import GrantReturn

    return GrantReturn(grant.id, world.house, world.performance, (), places)


def test_more_places_than_granted_are_a_conflict(world: World) -> None:
    """A quota sold over is stored, flagged and shown."""
    one = world.enrol()
    one.claim(pool=POOL, places=1)
    (grant,) = world.rows_of(Grant)
    one.sell_place(grant.id)
    second = one.sell_place(grant.id)
    one.sync()
    (conflict,) = world.open_conflicts()
    assert conflict.kind == "quota_over"
    assert members_of(conflict) == [second.tickets[0].id]
    assert [t.flag for t in world.rows_of(Ticket, "flag <> ''")] == ["anomaly"]


def test_a_right_beats_a_risk(world: World) -> None:
    """A ticket at risk on a granted seat waits in a conflict; the grant keeps the seat."""
    one, two = world.enrol(), world.enrol()
    one.claim(1)
    risky = two.sell(1, grant=b"", flag="risk")
    two.sync()
    assert world.seat(1).state == "granted"
    (waits,) = world.open_conflicts()
    assert (waits.kind, waits.suggestion) == ("risk_on_granted", b"")
    rightful = one.sell(1)
    world.settle()
    (conflict,) = world.open_conflicts()
    assert conflict.kind == "double_sale"
    assert members_of(conflict) == [risky.tickets[0].id, rightful.tickets[0].id]
    assert conflict.suggestion == rightful.tickets[0].id
    assert world.seat(1).ticket == rightful.tickets[0].id
    assert one.rows() == two.rows() == world.rows()


def test_a_grant_named_by_a_stranger_is_no_right(world: World) -> None:
    """Naming another device's grant does not take its seat."""
    one, two = world.enrol(), world.enrol()
    one.claim(1)
    (grant,) = world.rows_of(Grant)
    two.sell(1, grant=grant.id)
    two.sync()
    assert world.seat(1).state == "granted"
    assert [t.flag for t in world.rows_of(Ticket)] == ["anomaly"]
    assert [c.kind for c in world.open_conflicts()] == ["risk_on_granted"]


def test_an_own_grant_is_no_right_to_a_seat_of_another(world: World) -> None:
    """Naming a grant that it does own does not take a seat that stands under another's."""
    one, two = world.enrol(), world.enrol()
    one.claim(1)
    two.claim(2)
    (own,) = (grant.id for grant in world.rows_of(Grant) if grant.device == two.id)
    two.sell(1, grant=own)
    two.sync()
    assert world.seat(1).state == "granted"
    assert [t.flag for t in world.rows_of(Ticket)] == ["anomaly"]
    assert [c.kind for c in world.open_conflicts()] == ["risk_on_granted"]


@pytest.mark.parametrize(
    "wrong", [{"total": 1400}, {"due": 100}, {"rounding": 2}, {"payments": ()}]
)
def test_a_sale_that_does_not_add_up_is_kept_and_shown(
    world: World, wrong: dict[str, object]
) -> None:
    """Σ lines + rounding = Σ payments + due: checked at the fold again (design §4)."""
    one = world.enrol()
    one.claim(1)
    one.replica.commit(msgspec.structs.replace(one.sale_of((1,)), **wrong))
    one.sync()
    assert [c.kind for c in world.open_conflicts()] == ["money_mismatch"]
    assert [t.state for t in world.rows_of(Ticket)] == ["valid"]


def test_a_waiting_ticket_gets_the_seat_that_is_returned_unsold(world: World) -> None:
    """A risk adopts the seat when the right comes back unsold, and the conflict ends."""
    one, two = world.enrol(), world.enrol()
    one.claim(1, 2)
    risky = two.sell(1, grant=b"", flag="risk")
    two.sync()
    assert world.open_conflicts()
    one.give_back(world.rows_of(Grant)[0].id)
    world.settle()
    assert world.seat(1).ticket == risky.tickets[0].id
    assert world.seat(2).state == "free"
    assert not world.open_conflicts()
    assert one.rows() == two.rows() == world.rows()


def test_a_conflict_ends_when_one_ticket_is_left(world: World) -> None:
    """Auto-close: the holder is taken back, the other one takes the seat."""
    one, two = world.enrol(), world.enrol()
    one.claim(1)
    rightful = one.sell(1)
    one.sync()
    risky = two.sell(1, grant=b"", flag="risk")
    two.sync()
    one.give_back(world.rows_of(Grant)[0].id)
    one.void(rightful)
    world.settle()
    assert world.seat(1).ticket == risky.tickets[0].id
    assert [c.state for c in world.rows_of(Conflict)] == ["closed"]
    assert one.rows() == two.rows() == world.rows()


def sold_and_declared_lost(world: World) -> tuple[Till, Till]:
    """One sells a seat offline; meanwhile a person declares it lost."""
    one, two = world.enrol(), world.enrol()
    one.claim(1)
    one.sell(1)
    declare_lost(world, world.rows_of(Grant)[0])
    return one, two


def test_a_late_sale_of_a_free_seat_is_adopted(world: World) -> None:
    """It comes back having sold and the seat is still free: late, and no conflict."""
    one, _ = sold_and_declared_lost(world)
    one.sync()
    assert world.seat(1).state == "sold"
    assert [t.flag for t in world.rows_of(Ticket)] == ["late"]
    assert not world.open_conflicts()


def test_a_late_sale_of_a_seat_sold_again_is_a_conflict(world: World) -> None:
    """Both tickets stand, a person decides; the right of now keeps the seat."""
    one, two = sold_and_declared_lost(world)
    two.claim(1)
    again = two.sell(1)
    two.sync()
    one.sync()
    (conflict,) = world.open_conflicts()
    assert len(members_of(conflict)) == 2
    assert conflict.suggestion == again.tickets[0].id
    assert world.seat(1).ticket == again.tickets[0].id


@pytest.mark.parametrize("online", [True, False])
def test_void_under_an_own_grant_puts_the_seat_back_under_it(world: World, online: bool) -> None:
    """Design §6a.4: device and server agree, in journal order."""
    one = world.enrol()
    one.claim(1)
    sale = one.sell(1)
    if online:
        one.sync()
    one.void(sale)
    assert one.seat(1).state == "granted"
    again = one.sell(1)
    one.sync()
    assert world.seat(1).ticket == again.tickets[0].id
    assert not world.open_conflicts()
    assert one.rows() == world.rows()


def test_void_after_the_return_frees_on_the_server_alone(world: World) -> None:
    """Planted bug `void_frees_locally`: a device without an active grant never gets a seat to
    sell because it took a ticket back."""
    one = world.enrol()
    one.claim(1, 2)
    sale = one.sell(1)
    one.sync()
    one.give_back(world.rows_of(Grant)[0].id)
    one.void(sale)
    assert one.seat(1).state == "sold"  # still: the server decides
    one.sync()
    assert one.seat(1).state == "free"
    assert one.rows() == world.rows()


def test_two_voids_of_one_ticket_do_not_give_its_seat_to_two_desks(world: World) -> None:
    """The owner took it back too, far from any network, and sells again (simulator, seed 95)."""
    one, two = world.enrol(), world.enrol()
    one.claim(1)
    sale = one.sell(1)
    world.settle()
    one.void(sale)  # offline
    two.void(sale)
    two.sync()
    assert world.seat(1).state == "granted"
    refused = two.claim(1).refused
    assert [(refusal.seat, refusal.owner) for refusal in refused] == [(1, one.id)]
    again = one.sell(1)
    world.settle()
    assert world.seat(1).ticket == again.tickets[0].id
    assert [t.flag for t in world.rows_of(Ticket) if t.state == "valid"] == [""]
    assert {c.kind for c in world.open_conflicts()} == {"refund_twice"}


def test_a_void_of_another_desk_frees_the_seat_when_its_grant_has_ended(world: World) -> None:
    """Nobody owns it any more: the server gives it to whoever asks."""
    one, two = world.enrol(), world.enrol()
    one.claim(1, 2)
    sale = one.sell(1)
    one.give_back(one.rows_of_grants()[0])
    world.settle()
    two.void(sale)
    two.sync()
    assert world.seat(1).state == "free"
    assert two.claim(1).refused == ()


def test_a_void_that_arrives_before_its_sale_waits_for_it(world: World) -> None:
    """Parked, acknowledged, and applied when the sale comes (seeds 25, 40030)."""
    one, two = world.enrol(), world.enrol()
    one.claim(1)
    sale = one.sell(1)
    two.void(sale)
    reply = two.push()
    assert reply is not None
    assert [r.status for r in reply.results] == ["parked"]
    world.settle()
    assert [t.state for t in world.rows_of(Ticket)] == ["void"]
    assert world.all_of("SELECT count(*) FROM parked") == [(0,)]
    assert len(two.replica.pending) == 0  # it learned of the effect in the same session
    assert one.rows() == two.rows() == world.rows()


def test_a_door_is_given_no_right(world: World) -> None:
    """It scans; what it claims is refused."""
    door = world.enrol("door")
    assert [r.reason for r in door.claim(1).refused] == ["unknown"]
    assert not world.rows_of(Grant)


def test_places_given_back_are_not_sold(world: World) -> None:
    """A pool's grant of two, one of them returned: the second sale under it is one too many."""
    one = world.enrol()
    reply = one.claim(pool=POOL, places=2)
    assert reply.ok
    (grant,) = one.rows_of_grants()
    one.replica.commit(GrantReturn(grant, world.house, world.performance, (), 1))
    one.sell_place(grant)
    one.sync()
    assert not world.open_conflicts()
    one.sell_place(grant)
    one.sync()
    assert [c.kind for c in world.open_conflicts()] == ["quota_over"]

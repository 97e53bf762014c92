"""Reservations: whoever owns the places collects them, once, with or without a network."""

import pytest

from boxoffice.actions.returning import return_unsold
from boxoffice.errors import Refused
from boxoffice.fold.rows import (
    Conflict,
    Grant,
    Order,
    Pii,
    Reservation,
    ReservedPlace,
    Seat,
    Ticket,
)
from boxoffice.ids import PerformanceId
from boxoffice.journal.kinds import GrantRevoke, Release
from boxoffice.queries.seats import own_grants, pool_rights
from tests.sync.bookings import (
    ACTOR,
    basket_of,
    collect,
    hand_over,
    pay,
    release,
    reserve,
    states,
)
from tests.sync.databases import backup, put_back
from tests.sync.till import POOL, Till
from tests.sync.world import PLACES, World


def desks(world: World) -> tuple[Till, Till]:
    """Two that know each other."""
    one, two = world.enrol(), world.enrol()
    world.settle()
    return one, two


def declare_lost(world: World, till: Till) -> None:
    """A person gives up a device's rights; what it reserved stays reserved."""
    for grant in world.rows_of(Grant, "state = 'active'"):
        if grant.device != till.id:
            continue
        seats = [s.seat for s in world.rows_of(Seat, "state = 'granted'") if s.grant == grant.id]
        kept = [
            (p.reservation, p.n)
            for p in world.rows_of(ReservedPlace, "state = 'reserved'")
            if p.grant == grant.id
        ]
        world.server.record(
            GrantRevoke(grant.id, world.house, world.performance, tuple(seats), tuple(kept))
        )


def left(till: Till) -> int:
    """Pool places that it may still sell."""
    store, replica = till.replica.reader(), till.replica
    evening = PerformanceId(till.world.performance)
    own = own_grants(store, evening, replica.device, replica.incarnation)
    return sum(n for _, n in pool_rights(store, own, POOL))


def test_a_reservation_keeps_its_places_for_its_own_desk(world: World) -> None:
    """Seats are reserved under the desk's grant; all copies say the same."""
    one, two = desks(world)
    one.claim(1, 2, 3)
    made = reserve(one, 1, 2)
    world.settle()
    assert [world.seat(n).state for n in (1, 2, 3)] == ["reserved", "reserved", "granted"]
    assert world.seat(1).ticket == made.reservation
    assert [(r.seat, r.reason, r.owner) for r in two.claim(1).refused] == [(1, "reserved", one.id)]
    assert one.rows() == two.rows() == world.rows()


def test_the_name_stands_beside_the_chain(world: World) -> None:
    """A person's name is in no event; the row names where it is kept."""
    one = world.enrol()
    one.claim(1)
    reserve(one, 1)
    one.sync()
    (row,) = world.rows_of(Reservation)
    names = {item.ref: item.value for item in world.rows_of(Pii)}
    assert (names[row.name], names[row.note]) == ("Ann Peeters", "by telephone")
    bodies = [bytes(body) for (body,) in world.all_of("SELECT body FROM event")]
    assert not any(b"Peeters" in body for body in bodies)


def test_collected_it_is_sold_and_the_books_know_from_which_reservation(world: World) -> None:
    """The seat becomes its ticket's, the place says which ticket it became."""
    one = world.enrol()
    one.claim(1, 2)
    made = reserve(one, 1, 2)
    sold = collect(one, made.reservation)
    one.sync()
    assert [world.seat(n).state for n in (1, 2)] == ["sold", "sold"]
    places = world.rows_of(ReservedPlace)
    assert {p.ticket for p in places} == set(sold.tickets)
    assert [order.reservation for order in world.rows_of(Order)] == [made.reservation]
    assert not [t for t in world.rows_of(Ticket) if t.flag]
    assert one.rows() == world.rows()


def test_fewer_than_reserved_leaves_the_others_reserved(world: World) -> None:
    """Who comes with one friend less; the rest is released, and for sale here again."""
    one = world.enrol()
    one.claim(1, 2, 3)
    made = reserve(one, 1, 2, 3)
    collect(one, made.reservation, 0, 2)
    assert states(one, made.reservation) == ["collected", "reserved", "collected"]
    assert release(one, made.reservation) == 1
    one.sync()
    assert [one.seat(n).state for n in (1, 2, 3)] == ["sold", "granted", "sold"]
    assert one.rows() == world.rows()


def test_a_place_is_collected_once(world: World) -> None:
    """Twice in one basket, or a second time: refused, nothing is booked."""
    one = world.enrol()
    one.claim(1)
    made = reserve(one, 1)
    basket = basket_of(one, made.reservation)
    pay(one, basket)
    with pytest.raises(Refused, match="seat_not_owned"):
        pay(one, basket)
    with pytest.raises(Refused, match="reservation_closed"):
        release(one, made.reservation)


def test_what_was_said_it_costs_is_what_it_costs(world: World) -> None:
    """The price of the reservation stands, whatever the list says now."""
    one = world.enrol()
    one.claim(1)
    made = reserve(one, 1)
    (place,) = one.replica.reader().select(ReservedPlace, "1")
    assert place.cents == 1500
    assert collect(one, made.reservation).total_cents == 1500


def test_places_of_a_pool_are_kept_too(world: World) -> None:
    """A reserved place is no more for sale, here or by claim; released, it is."""
    one, two = desks(world)
    one.claim(pool=POOL, places=4)
    made = reserve(one, pool=3)
    assert left(one) == 1
    world.settle()
    assert two.claim(pool=POOL, places=PLACES).rows  # what is left of the pool
    assert left(two) == PLACES - 4
    release(one, made.reservation, 0)
    collect(one, made.reservation)
    world.settle()
    assert left(one) == 2
    assert one.rows() == two.rows() == world.rows()
    assert not world.open_conflicts()


def test_a_return_leaves_what_is_reserved(world: World) -> None:
    """Unsold seats go back; the grant goes on for the reservation, and it can be collected."""
    one = world.enrol()
    one.claim(1, 2)
    one.claim(pool=POOL, places=3)
    made = reserve(one, 1, pool=1)
    assert return_unsold(one.replica, PerformanceId(world.performance), ACTOR) == 3
    world.settle()
    assert (world.seat(1).state, world.seat(2).state) == ("reserved", "free")
    collect(one, made.reservation)
    world.settle()
    assert not [t for t in world.rows_of(Ticket) if t.flag]
    assert one.rows() == world.rows()


def test_handed_over_it_is_the_other_desk_s_alone(world: World) -> None:
    """Neither can the first collect it any more, nor the second before it has heard of it."""
    one, two = desks(world)
    one.claim(1)
    one.claim(pool=POOL, places=2)
    made = reserve(one, 1, pool=1)
    world.settle()
    hand_over(one, made.reservation, two)
    for till in (one, two):
        with pytest.raises(Refused, match="reservation_elsewhere"):
            basket_of(till, made.reservation)
    world.settle()
    with pytest.raises(Refused, match="reservation_elsewhere") as refused:
        basket_of(one, made.reservation)
    assert refused.value.params["owner"] == two.id.hex()
    collect(two, made.reservation)
    world.settle()
    assert not [t for t in world.rows_of(Ticket) if t.flag]
    assert (left(one), left(two)) == (1, 0)
    assert one.rows() == two.rows() == world.rows()


def test_released_by_its_new_owner_it_is_for_sale_there(world: World) -> None:
    """The seat stands under the grant that came with it."""
    one, two = desks(world)
    one.claim(1)
    made = reserve(one, 1)
    hand_over(one, made.reservation, two)
    world.settle()
    release(two, made.reservation)
    two.sell(1)
    world.settle()
    assert not [t for t in world.rows_of(Ticket) if t.flag]
    assert one.rows() == two.rows() == world.rows()


def test_a_release_of_what_is_another_s_changes_nothing(world: World) -> None:
    """An event of a device that owns it no more: stored, and without effect."""
    one, two = desks(world)
    one.claim(1)
    made = reserve(one, 1)
    hand_over(one, made.reservation, two)
    world.settle()
    (grant,) = {p.grant for p in one.replica.reader().select(ReservedPlace, "1")}
    one.replica.commit(Release(made.reservation, world.house, ((0, grant),)))
    world.settle()
    assert states(two, made.reservation) == ["reserved"]
    assert world.seat(1).state == "reserved"
    collect(two, made.reservation)


def test_to_a_door_nothing_is_handed(world: World) -> None:
    """What cannot sell gets nothing; the reservation is nobody's, and any desk may ask for it."""
    one, door = world.enrol(), world.enrol("door")
    world.settle()
    one.claim(1)
    made = reserve(one, 1)
    hand_over(one, made.reservation, door)
    one.sync()
    assert world.seat(1).grant == b""
    ask = one.device.take_over_request(world.house, made.reservation)
    one.device.on_claim(ask, world.server.claim(ask))
    collect(one, made.reservation)
    world.settle()
    assert not [t for t in world.rows_of(Ticket) if t.flag]


def test_of_a_lost_desk_it_is_taken_over(world: World) -> None:
    """Declared lost: its reservations stay reserved, and another desk takes them over, once."""
    one, two, three = world.enrol(), world.enrol(), world.enrol()
    one.claim(1, 2)
    one.claim(pool=POOL, places=2)
    made = reserve(one, 1, pool=1)
    world.settle()
    declare_lost(world, one)
    assert (world.seat(1).state, world.seat(2).state) == ("reserved", "free")
    for till, refused in ((two, 0), (three, 2)):
        ask = till.device.take_over_request(world.house, made.reservation)
        reply = world.server.claim(ask)
        till.device.on_claim(ask, reply)
        assert len(reply.refused) == refused
    collect(two, made.reservation)
    world.settle()
    assert not [t for t in world.rows_of(Ticket) if t.flag]
    assert two.rows() == three.rows() == world.rows()


def test_places_of_a_lost_reservation_are_not_given_away(world: World) -> None:
    """Pool places that are nobody's count as taken."""
    one, two = desks(world)
    one.claim(pool=POOL, places=4)
    reserve(one, pool=4)
    world.settle()
    declare_lost(world, one)
    two.claim(pool=POOL, places=PLACES)
    assert left(two) == PLACES - 4


def test_a_lost_desk_that_had_collected_it_keeps_its_sale(world: World) -> None:
    """Reported late, and nobody had taken it over: adopted, flagged late, no conflict."""
    one = world.enrol()
    one.claim(1)
    made = reserve(one, 1)
    one.sync()
    collect(one, made.reservation)
    declare_lost(world, one)
    one.sync()
    assert [t.flag for t in world.rows_of(Ticket)] == ["late"]
    assert world.seat(1).state == "sold"
    assert not world.open_conflicts()
    assert one.rows() == world.rows()


def test_collected_by_both_it_is_a_conflict(world: World) -> None:
    """The lost desk had collected what another took over: both tickets stand, a person decides."""
    one, two = desks(world)
    one.claim(1)
    made = reserve(one, 1)
    world.settle()
    collect(one, made.reservation)
    declare_lost(world, one)
    ask = two.device.take_over_request(world.house, made.reservation)
    two.device.on_claim(ask, world.server.claim(ask))
    collect(two, made.reservation)
    world.settle()
    (conflict,) = world.open_conflicts()
    assert (conflict.kind, conflict.seat) == ("double_sale", 1)
    assert one.rows() == two.rows() == world.rows()


def test_a_reservation_reported_late_keeps_what_is_free(world: World) -> None:
    """Made offline, and its grant declared lost meanwhile; a seat sold since is lost to it."""
    one, two = desks(world)
    one.claim(1, 2)
    one.sync()
    made = reserve(one, 1, 2)
    declare_lost(world, one)
    two.claim(2)
    two.sell(2)
    two.sync()
    world.settle()
    assert states(two, made.reservation) == ["reserved", "lost"]
    assert [c.kind for c in world.open_conflicts()] == ["late_after_revoke"]
    assert world.seat(1).grant == b""
    ask = two.device.take_over_request(world.house, made.reservation)
    two.device.on_claim(ask, world.server.claim(ask))
    collect(two, made.reservation)
    world.settle()
    assert one.rows() == two.rows() == world.rows()


def test_a_server_that_lost_its_tail_hears_of_it_in_any_order(world: World) -> None:
    """The new owner speaks first, the one who handed it over later: nothing is lost or doubled."""
    one, two = desks(world)
    one.claim(1)
    one.claim(pool=POOL, places=2)
    world.back_up()
    made = reserve(one, 1, pool=1)
    world.settle()
    hand_over(one, made.reservation, two)
    world.settle()
    collect(two, made.reservation, 1)  # the place of the pool
    two.sync()
    world.restore()
    two.sync()
    world.settle(two, one)
    world.settle(two, one)
    assert states(one, made.reservation) == ["reserved", "collected"]
    collect(two, made.reservation)
    world.settle()
    assert not [t for t in world.rows_of(Ticket) if t.flag]
    assert not world.rows_of(Conflict)
    assert one.rows() == two.rows() == world.rows()


def test_collected_before_the_hand_over_is_heard_of_again_it_is_collected_once(
    world: World,
) -> None:
    """The server lost the hand-over, not the reservation: the new owner, who speaks first, must not
    get the places once more when the earlier one has told.
    """
    one, two = desks(world)
    one.claim(1)
    one.claim(pool=POOL, places=3)
    made = reserve(one, 1, pool=1)
    world.settle()
    world.back_up()
    hand_over(one, made.reservation, two)
    world.settle()
    collect(two, made.reservation)
    two.sync()
    world.restore()
    two.sync()
    assert states(two, made.reservation) == ["collected", "collected"]
    world.settle(two, one)
    world.settle(two, one)
    with pytest.raises(Refused):
        basket_of(two, made.reservation)
    assert states(one, made.reservation) == ["collected", "collected"]
    assert not [t for t in world.rows_of(Ticket) if t.flag]
    assert not world.rows_of(Conflict)
    assert (left(one), left(two)) == (2, 0)
    assert one.rows() == two.rows() == world.rows()


def test_a_copy_that_keeps_the_same_seat_takes_nothing_from_the_first(world: World) -> None:
    """Two copies of one desk reserve one seat: the first stored has it, under its right."""
    one, two = desks(world)
    one.claim(1)
    one.sync()
    copy = world.folder / "copy.db"
    backup(one.folder / "device.db", copy)
    first = reserve(one, 1)
    one.sync()
    one.stop()
    put_back(one.folder / "device.db", copy)
    (one.folder / "witness" / "head").unlink()  # nothing tells it that it is a copy
    one.start()
    second = reserve(one, 1)
    world.settle()
    assert states(two, first.reservation) == ["reserved"]
    assert states(two, second.reservation) == ["lost"]
    (place,) = [p for p in world.rows_of(ReservedPlace) if p.reservation == first.reservation]
    seat = world.seat(1)
    assert (seat.state, seat.ticket) == ("reserved", first.reservation)
    assert seat.grant == place.grant != b""
    assert one.rows() == two.rows() == world.rows()


def test_a_release_waits_for_its_reservation(world: World) -> None:
    """After a restore the second owner's release may come before the reservation: it is parked."""
    one, two = desks(world)
    one.claim(1)
    world.back_up()
    made = reserve(one, 1)
    hand_over(one, made.reservation, two)
    world.settle()
    release(two, made.reservation)
    two.sync()
    world.restore()
    two.sync()
    assert world.all_of("SELECT status FROM event WHERE kind = 'release'") == [("parked",)]
    world.settle(one, two)
    world.settle(one, two)
    assert states(two, made.reservation) == ["released"]
    assert world.seat(1).state == "granted"
    assert one.rows() == two.rows() == world.rows()

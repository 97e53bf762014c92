"""Baskets of the web: politeness for ten minutes, and whom it is polite to."""

import msgspec
import pytest

from boxoffice.fold import rows as tables
from boxoffice.journal.kinds import DocumentEdit, Reserve, ReservedSeat
from sync.claim_messages import ClaimReply, HoldRequest
from tests.sync.shop.storefront import HOUR_MS, YOUNG, Storefront, problem
from tests.sync.till import POOL, Till
from tests.sync.world import PLACES, SEATS

MINUTE_MS = 60_000


def reasons(reply: ClaimReply) -> list[str]:
    return [refusal.reason for refusal in reply.refused]


def test_what_is_on_sale_is_told_with_its_prices_and_conditions(front: Storefront) -> None:
    (shown,) = front.ask("GET", "/performances").json()["performances"]
    assert shown["starts"] == "2027-01-15T20:00:00+01:00"
    assert (shown["zone"], shown["currency"]) == ("Europe/Brussels", "EUR")
    young = next(price for price in shown["price_types"] if price["id"] == YOUNG.hex())
    assert (young["condition"], young["card_checked"]) == ("show a card", True)
    assert young["cents_by_rank"] == [1000]


@pytest.mark.parametrize("change", [{"status": "cancelled"}, {"status": "closed"}])
def test_what_is_not_on_sale_is_neither_told_nor_held(
    front: Storefront, change: dict[str, object]
) -> None:
    world = front.world
    world.server.record(DocumentEdit(world.house, "performance", world.performance, 9, change))
    assert front.ask("GET", "/performances").json()["performances"] == []
    assert problem(front.hold(front.seats(1))) == (409, "not_on_sale")


def test_the_web_closes_when_the_house_says(front: Storefront) -> None:
    """An hour before the start here; it begins in eleven."""
    front.rule(closes_minutes=60)
    hold = front.held(front.seats(1))
    front.world.clock.now += 10 * HOUR_MS - 1
    assert len(front.ask("GET", "/performances").json()["performances"]) == 1
    front.world.clock.now += 1
    assert front.ask("GET", "/performances").json()["performances"] == []
    assert problem(front.order("W1", hold, front.tickets(1), 1500)) == (409, "hold_over")


def test_only_what_nobody_owns_is_held(front: Storefront) -> None:
    """Not a seat of a grant, a reservation, a ticket, a desk's basket or another web basket; and
    all of a basket or none of it.
    """
    desk = front.world.enrol()
    front.sell(1)
    desk.claim(2)
    reserve(desk, 3)
    basket_of(desk, 4)
    front.held(front.seats(5))
    refused = front.hold(front.seats(1, 2, 3, 4, 5, 6), again="basket-2")
    assert problem(refused) == (409, "places_taken")
    assert [place["seat"] for place in refused.json()["places"]] == [1, 2, 3, 4, 5]
    assert front.free() == set(range(SEATS)) - {1, 2, 3, 4, 5}


def reserve(desk: Till, seat: int) -> None:
    """A reservation of a seat that the desk owns."""
    world = desk.world
    desk.claim(seat)
    grant = desk.grant_of(seat)
    place = ReservedSeat(world.performance, world.house, seat, "", 1, YOUNG, 2, 1000, grant)
    until = ("2027-01-15T19:30", "Europe/Brussels")
    desk.replica.commit(Reserve(b"r" * 16, "1-1", world.house, (place,), *until))
    desk.sync()
    assert world.seat(seat).state == "reserved"


def basket_of(desk: Till, *seats: int) -> None:
    """A customer at the desk looks at these seats."""
    world, session = desk.world, desk.device.session
    world.server.hold(
        HoldRequest(
            desk.id, desk.replica.incarnation, session.token, world.house, world.performance, seats
        )
    )


def test_a_held_seat_is_nobody_elses_until_it_lapses(front: Storefront) -> None:
    """Ten minutes on the server's clock; a desk sees it, and is refused until then."""
    desk = front.world.enrol()
    hold = front.held(front.seats(1))
    desk.sync()
    row = desk.row(tables.Hold, front.world.performance, 1)
    assert row is not None
    assert row.until_ms == front.world.clock.now + 10 * MINUTE_MS
    assert reasons(desk.claim(1)) == ["held"]
    front.world.clock.now += 10 * MINUTE_MS
    assert front.ask("GET", f"/holds/{hold}").json()["state"] == "lapsed"
    assert reasons(desk.claim(1)) == []
    assert problem(front.order("W1", hold, front.tickets(1), 1500)) == (409, "hold_over")


def test_held_places_of_a_pool_are_not_claimed(front: Storefront) -> None:
    """Nobody pays on the web for a place that a desk took meanwhile."""
    desk = front.world.enrol()
    hold = front.held(front.places(4))
    assert front.left() == PLACES - 4
    desk.claim(pool=POOL, places=PLACES)
    (grant,) = front.world.rows_of(tables.Grant)
    assert (grant.places, front.left()) == (PLACES - 4, 0)
    assert front.order("W1", hold, front.tickets(places=4), 6000).status_code == 200


def test_a_hold_is_prolonged_but_not_for_ever(front: Storefront) -> None:
    began = front.world.clock.now
    hold = front.held(front.seats(1))
    for _ in range(12):
        front.world.clock.now += 5 * MINUTE_MS
        told = front.ask("POST", f"/holds/{hold}/prolong")
        if told.status_code != 200:
            break
    assert problem(told) == (409, "hold_over")
    assert front.world.clock.now == began + 60 * MINUTE_MS
    assert 1 in front.free()


def test_a_released_hold_frees_its_places_and_stays_released(front: Storefront) -> None:
    hold = front.held(front.seats(1), front.places(2))
    for _ in range(2):
        assert front.ask("DELETE", f"/holds/{hold}").status_code == 204
    assert (len(front.free()), front.left()) == (SEATS, PLACES)
    assert problem(front.ask("POST", f"/holds/{hold}/prolong")) == (409, "hold_over")


def test_releasing_an_ordered_hold_frees_nothing(front: Storefront) -> None:
    hold = front.held(front.seats(1))
    front.order("W1", hold, front.tickets(1), 1500)
    assert front.ask("DELETE", f"/holds/{hold}").status_code == 204
    assert 1 not in front.free()


def test_the_same_hold_again_is_the_same_hold(front: Storefront) -> None:
    """The order of its items does not matter, nor does how its places are grouped."""
    first = front.hold(front.seats(1), front.places(2), front.seats(2))
    again = front.hold(front.places(1), front.seats(2, 1), front.places(1))
    assert again.json() == first.json()
    assert problem(front.hold(front.seats(7))) == (409, "idempotency_key_reused")


def test_what_the_plan_does_not_have_is_not_held(front: Storefront) -> None:
    floor = front.places(1) | {"pool": "balcony"}
    for item in (front.seats(SEATS), floor):
        assert problem(front.hold(item)) == (409, "unknown_place")
    far = front.seats(1) | {"performance": "0" * 32}
    assert problem(front.hold(far)) == (404, "unknown_performance")


def test_a_basket_holds_fifty_places_at_most(front: Storefront) -> None:
    told = front.hold(front.seats(*range(30)), front.places(21))
    assert problem(told) == (409, "too_many_places")


def test_a_place_in_dispute_is_not_sold_on_top(front: Storefront) -> None:
    """Whatever freed it: a person decides first."""
    dispute = tables.Conflict(
        b"c" * 16, front.world.house, "double_sale", front.world.performance, 1,
        msgspec.msgpack.encode([]), "open", b"",
    )  # fmt: skip
    front.world.server.inside.transactions.run(lambda work: work.store.put([dispute]))
    assert problem(front.hold(front.seats(1))) == (409, "places_taken")
    assert 1 not in front.free()


def test_what_the_server_gives_by_itself_is_not_taken_from_a_basket(front: Storefront) -> None:
    """Advance sale closes: the evening desks get all that is left, when it is left."""
    world = front.world
    desk = world.enrol()
    hold = front.held(front.seats(1, 2), front.places(3))
    front.held(front.seats(5), again="basket-2")
    world.clock.now += MINUTE_MS
    closed = {"advance_closes_local": "2027-01-15T09:00"}
    world.server.record(DocumentEdit(world.house, "performance", world.performance, 9, closed))
    desk.sync()
    granted = {row.seat for row in world.rows_of(tables.Seat, "state = 'granted'")}
    assert granted == set(range(SEATS)) - {1, 2, 5}
    ordered = front.order("W1", hold, front.tickets(1, 2, places=3), 7500)
    assert ordered.status_code == 200, ordered.text
    world.clock.now += 10 * MINUTE_MS
    desk.sync()
    assert world.seat(5).state == "granted"

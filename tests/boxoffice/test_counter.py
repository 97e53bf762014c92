"""The desk's facade: what can be sold, the basket, making places ours, papers."""

from dataclasses import replace

import pytest

from boxoffice.basket import Basket, Place
from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import Conflict, Hold, Seat, Ticket
from boxoffice.ids import OrderId, PerformanceId, SeatIndex
from boxoffice.journal.kinds import Admission
from boxoffice.network import Refusal, Wish
from boxoffice.views import Link, SeatState
from tests.hall import FLOOR, FULL, HOUSE, TOMORROW, TONIGHT, YOUNG
from tests.house import CARD, DESK, DOOR, OTHER, START_MS, House, cash, seated, standing


def refusal(code: str, act, *args: object) -> Refused:
    """It is refused with this code."""
    with pytest.raises(Refused) as found:
        act(*args)
    assert found.value.code == code
    return found.value


def test_performances_are_counted_as_this_copy_knows(desk: House) -> None:
    """Free in the house, ours, sold, inside, wheelchair places still free."""
    desk.grant(6, device=OTHER)
    desk.sell(0)
    desk.counter.sell(standing(1), cash())
    tonight, tomorrow = desk.counter.performances()
    assert (tonight.title, tonight.starts_local) == ("Florissant", "2026-11-27T20:00")
    assert (tonight.free, tonight.ours, tonight.sold) == (22 - 1 + 20 - 1, 5 + 3, 2)
    assert (tonight.wheelchair_free, tonight.numbered, tonight.inside) == (2, True, 0)
    assert (tomorrow.free, tomorrow.ours, tomorrow.sold) == (42, 0, 0)


@pytest.mark.parametrize(
    ("text", "titles"),
    [("flo", ["Florissant"]), ("28/11", ["Kip!"]), ("main KIP", ["Kip!"]), ("zee", []),
     ("2026-11", ["Florissant", "Kip!"])],
)  # fmt: skip
def test_performances_are_found_by_title_date_and_hall(
    house: House, text: str, titles: list[str]
) -> None:
    """Every word must fit, in whatever case."""
    assert [view.title for view in house.counter.performances(text)] == titles


@pytest.mark.parametrize(("hours", "titles"), [(24, ["Florissant", "Kip!"]), (49, ["Kip!"])])
def test_yesterdays_performance_is_still_listed(
    house: House, hours: int, titles: list[str]
) -> None:
    """Behind midnight the desk is not done with the evening."""
    house.clock.now = START_MS + hours * 3_600_000
    assert [view.title for view in house.counter.performances()] == titles


def test_each_seat_is_painted_as_what_it_is(desk: House) -> None:
    """Ours, another's, in somebody's basket, sold, inside, in conflict; a hold that lapsed is
    none, and a hold never hides a right of our own."""
    desk.grant(6, device=OTHER)
    later, over = START_MS + 1, START_MS
    desk.put(
        Hold(TONIGHT, 7, HOUSE, OTHER, later), Hold(TONIGHT, 8, HOUSE, OTHER, over),
        Hold(TONIGHT, 9, HOUSE, DESK, later), Hold(TONIGHT, 1, HOUSE, OTHER, later),
        Seat(TONIGHT, 10, HOUSE, "blocked", b"", b""),
        Seat(TONIGHT, 11, HOUSE, "reserved", b"", b""),
        Conflict(b"c" * 16, HOUSE, "double_sale", TONIGHT, 12, b"\x90", "open", b""),
        Conflict(b"e" * 16, HOUSE, "double_sale", TONIGHT, 13, b"\x90", "closed", b""),
    )  # fmt: skip
    desk.sell(0, 2)
    (ticket,) = desk.rows(Ticket, "seat = 2")
    desk.replica.commit(Admission(TONIGHT, HOUSE, ticket.id, b"code1", "in", "ok", "door"))
    states = desk.counter.seats(TONIGHT).states
    assert [SeatState(states[n]) for n in (0, 1, 2, 6, 7, 8, 9, 10, 11, 12, 13)] == [
        SeatState.SOLD, SeatState.FREE_OURS, SeatState.INSIDE, SeatState.FREE_OTHER,
        SeatState.HELD, SeatState.FREE_OTHER, SeatState.FREE_OTHER, SeatState.BLOCKED,
        SeatState.RESERVED, SeatState.CONFLICT, SeatState.FREE_OTHER,
    ]  # fmt: skip


def test_a_pools_counters(desk: House) -> None:
    """Capacity minus sold is free, granted minus sold is ours; a seat's ticket is none of it."""
    desk.counter.sell(standing(3).add(*seated(0).places), cash())
    (pool,) = desk.counter.seats(TONIGHT).pools
    assert (pool.key, pool.capacity, pool.free, pool.ours) == (FLOOR, 20, 17, 1)


def test_prices_in_their_order(house: House) -> None:
    """The first is the default; the condition stands under it."""
    views = house.counter.prices(TONIGHT)
    assert [(v.name, v.number, v.is_default) for v in views] == [
        ("Full", 1, True), ("-26", 2, False), ("Guest", 3, False),
    ]  # fmt: skip
    assert house.counter.prices(PerformanceId(b"?" * 16)) == ()


# -- proposals -----------------------------------------------------------------------------


def test_own_places_are_proposed_first(desk: House) -> None:
    """Most sales ask nobody, also with a network (design §6)."""
    desk.line.state = Link.ONLINE
    proposal = desk.counter.propose(TONIGHT, 2)
    assert set(proposal.seats) <= {0, 1, 2, 3, 4, 5}
    assert proposal.not_ours == ()


def test_with_a_network_a_group_sits_together_on_others_seats(desk: House) -> None:
    """Seven together are not ours; together beats our own, and what must be claimed is told."""
    desk.line.state = Link.ONLINE
    proposal = desk.counter.propose(TONIGHT, 7)
    assert len(proposal.seats) == 7
    assert set(proposal.not_ours) == set(proposal.seats) - {0, 1, 2, 3, 4, 5}


def test_without_a_network_only_own_seats_are_proposed(desk: House) -> None:
    """Split when they are not together, refused when there are too few."""
    desk.sell(2, 3)
    split = desk.counter.propose(TONIGHT, 4)
    assert set(split.seats) == {0, 1, 4, 5}
    assert refusal("not_enough_places", desk.counter.propose, TONIGHT, 5).params["free"] == 4


def test_nothing_of_our_own_is_said_as_such(house: House) -> None:
    """A way out differs: nobody can be asked."""
    refusal("no_own_places", house.counter.propose, TONIGHT, 1)
    refusal("no_quantity", house.counter.propose, TONIGHT, 0)
    refusal("unknown_performance", house.counter.propose, PerformanceId(b"?" * 16), 1)


def test_seats_to_avoid_are_not_proposed_again(desk: House) -> None:
    """What is in the basket already, and what was refused."""
    avoid = (SeatIndex(0), SeatIndex(1), SeatIndex(2))
    assert set(desk.counter.propose(TONIGHT, 3, avoid).seats) == {3, 4, 5}


# -- the basket ------------------------------------------------------------------------------


def test_a_quote_tells_total_cash_and_what_is_ours(desk: House) -> None:
    """Two totals when cash is rounded."""
    quote = desk.counter.quote(seated(0, 9, price=YOUNG))
    assert (quote.total_cents, quote.cash_cents, quote.summary) == (3596, 3595, "A1, 10")
    assert [(line.label, line.cents, line.ours) for line in quote.lines] == [
        ("A1", 1798, True), ("A10", 1798, False),
    ]  # fmt: skip


def test_own_places_are_secured_without_asking(desk: House) -> None:
    """Nobody waits for a network that is not needed."""
    desk.line.state = Link.ONLINE
    basket = seated(0).add(*standing(4).places)
    assert desk.counter.secure(basket) == basket
    assert desk.line.asked == []


def test_a_seat_that_is_not_ours_is_claimed_and_then_sold(desk: House) -> None:
    """One round trip for all seats of an evening, in the owner's name."""
    desk.line.state = Link.ONLINE
    desk.counter.secure(seated(0, 8, 9))
    assert desk.line.asked == [(TONIGHT, (8, 9), "", 0)]
    assert desk.sell(8, 9).number == "2-0001"
    assert not desk.counter.last_sale().offline  # type: ignore[union-attr]


def test_missing_places_of_a_pool_are_claimed(desk: House) -> None:
    """Four are ours, six are wanted: two more are asked for."""
    desk.line.state = Link.ONLINE
    desk.counter.secure(standing(6))
    assert desk.line.asked == [(TONIGHT, (), FLOOR, 2)]
    desk.counter.sell(standing(6), cash())


def test_all_that_is_missing_is_asked_for_in_one_request(desk: House) -> None:
    """Seats and a pool, one round trip (design §6a.10)."""
    desk.line.state = Link.ONLINE
    desk.counter.secure(seated(8, 9).add(*standing(6).places))
    assert desk.line.asked == [(TONIGHT, (8, 9), "", 0), (TONIGHT, (), FLOOR, 2)]
    assert desk.line.requests == 1


def test_a_pool_claim_that_gave_too_little_is_refused_before_anybody_pays(desk: House) -> None:
    """The server gives what it has; the rest must be said now and not after the money."""
    desk.line.state = Link.ONLINE
    given = desk.line.claim

    def less(wishes: tuple[Wish, ...]) -> tuple[Refusal, ...]:
        return given(tuple(replace(wish, places=wish.places - 1) for wish in wishes))

    desk.line.claim = less  # type: ignore[method-assign]
    assert refusal("no_own_places", desk.counter.secure, standing(6)).params["missing"] == 1


def test_a_refused_claim_names_owner_and_way_out(desk: House) -> None:
    """Who has it, and two equal seats of our own in the same rank."""
    desk.line.state = Link.ONLINE
    desk.line.refuses = {9: OTHER}
    found = refusal("seat_taken", desk.counter.secure, seated(9))
    assert (found.params["seat"], found.params["owner"]) == ("A10", "Kassa 3")
    assert found.params["alternatives"] == "A5,A6"


def test_without_a_network_a_seat_that_is_not_ours_is_refused_with_a_way_out(desk: House) -> None:
    """At once, by what this copy knows; of another rank there is no equal seat."""
    desk.grant(9, device=OTHER)
    found = refusal("seat_not_owned", desk.counter.secure, seated(9))
    assert (found.params["owner"], found.params["alternatives"]) == ("Kassa 3", "A5,A6")
    assert refusal("seat_not_here", desk.counter.secure, seated(19)).params["alternatives"] == ""
    refusal("no_own_places", desk.counter.secure, standing(5))
    assert desk.line.asked == []


def test_the_way_out_is_not_in_the_basket_already(desk: House) -> None:
    """A5 and A6 are taken for this customer: the next best two are offered."""
    found = refusal("seat_not_here", desk.counter.secure, seated(4, 5, 9))
    assert found.params["alternatives"] == "A3,A4"


def test_a_claim_that_nobody_answers_is_the_surroundings_fault(desk: House) -> None:
    """It is said as such, and the desk goes on."""
    desk.line.state = Link.HOUSE_ONLY
    desk.line.claim = _silence  # type: ignore[method-assign,assignment]
    with pytest.raises(Unavailable):
        desk.counter.secure(seated(9))
    assert desk.sell(0).number == "2-0001"


def _silence(*_asked: object) -> None:
    raise Unavailable("server_unreachable")


def test_two_evenings_in_one_basket(desk: House) -> None:
    """One order, a line for each, seats of both."""
    desk.grant(0, performance=TOMORROW)
    both = seated(0).add(Place(TOMORROW, FULL, seat=SeatIndex(0)))
    sold = desk.counter.sell(both, CARD)
    assert (sold.total_cents, len(sold.tickets)) == (4400, 2)
    assert {(s.performance, s.seat) for s in desk.rows(Seat, "state = 'sold'")} == {
        (TONIGHT, 0), (TOMORROW, 0),
    }  # fmt: skip


def test_seats_of_nobody_are_held_and_own_ones_are_not(desk: House) -> None:
    """Others see what is in a basket; own seats need no politeness; what left it is let go."""
    empty, both = Basket(), seated(0, 8, 9)
    desk.counter.hold(both, empty)
    desk.counter.hold(both, both)
    desk.counter.hold(seated(0, 9), both)
    desk.counter.hold(empty, seated(0, 9))
    desk.counter.hold(standing(2).add(*seated(0).places), empty)
    assert desk.line.held == [
        (HOUSE, TONIGHT, (8, 9)), (HOUSE, TONIGHT, (9,)), (HOUSE, TONIGHT, ()),
    ]  # fmt: skip


# -- papers ----------------------------------------------------------------------------------


def test_a_receipt_is_printed_when_asked_for(desk: House) -> None:
    """Of an order that exists."""
    sold = desk.sell(0)
    desk.counter.print_receipt(sold.order)
    assert [job.kind for job in desk.counter.print_jobs()] == ["ticket", "receipt"]
    refusal("unknown_order", desk.counter.print_receipt, OrderId(b"?" * 16))


def test_an_empty_basket_costs_nothing(desk: House) -> None:
    """And needs nobody."""
    quote = desk.counter.quote(Basket())
    assert (quote.total_cents, quote.cash_cents, quote.lines, quote.summary) == (0, 0, (), "")
    assert desk.counter.secure(Basket()) == Basket()


def test_the_door_is_no_desk_of_the_house(house: House) -> None:
    """A scan of a door does not make its seat ours."""
    house.grant(0, device=DOOR)
    assert house.counter.seats(TONIGHT).states[0] == SeatState.FREE_OTHER

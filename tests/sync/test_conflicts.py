"""Every kind of conflict: opened by its cause, decided by a person, closed when it is untrue."""

import msgspec
import pytest

from boxoffice.actions.deciding import Decision, decide
from boxoffice.errors import Refused
from boxoffice.fold.rows import Code, Conflict, Order, Payment, Ticket
from boxoffice.ids import ConflictId, OperatorId
from boxoffice.journal.kinds import (
    SoldTicket,
    Void,
)
from boxoffice.replica.replica import Actor
from boxoffice.rules.ways_out import Outcome
from tests.sync.deciding import MANAGER, PLAN, refused, solve
from tests.sync.till import Till
from tests.sync.world import World, members_of


def sold_twice(world: World) -> tuple[Till, Till, SoldTicket, SoldTicket]:
    """Seat 1 under one's right, and at risk by two; both know. One owns 1 to 4, two owns 9."""
    one, two = world.enrol(), world.enrol()
    one.claim(1, 2, 3, 4)
    two.claim(9)
    rightful = one.sell(1).tickets[0]
    risky = two.sell(1, grant=b"", flag="risk").tickets[0]
    world.settle()
    return one, two, rightful, risky


def only(world: World) -> Conflict:
    (row,) = world.rows_of(Conflict)
    return row


def test_the_other_gets_an_equal_seat_and_a_new_code(world: World) -> None:
    """The old code admits no more; who decided stands on the conflict; all copies agree."""
    one, two, rightful, risky = sold_twice(world)
    solve(one, Outcome.RESEAT)
    assert only(world).state == "open"  # nobody has heard of it yet
    world.settle()
    row = only(world)
    assert (row.state, row.outcome, row.decided_by) == ("closed", "reseat", b"manager")
    moved = {t.id: t for t in world.rows_of(Ticket)}[risky.id]
    assert moved.seat in (2, 3, 4)
    assert (moved.state, moved.flag, moved.seat) == ("valid", "", world.seat(moved.seat).seat)
    assert world.seat(moved.seat).ticket == risky.id
    assert world.seat(1).ticket == rightful.id
    codes = {c.code: c.state for c in world.rows_of(Code) if c.ticket == risky.id}
    assert codes == {risky.code: "replaced", moved.code: "valid"}
    assert one.rows() == two.rows() == world.rows()
    jobs = one.replica.reader().conn.execute("SELECT subject FROM print_job").fetchall()
    assert [subject for (subject,) in jobs] == [risky.id]


def test_a_risk_gets_the_very_seat_when_its_desk_owns_it_by_now(world: World) -> None:
    """Sold at risk, and granted to the same desk before anybody knew: the seat is the ticket's then
    and for sale to nobody.
    """
    one, two = world.enrol(), world.enrol()
    risky = one.sell(1, grant=b"", flag="risk").tickets[0]
    one.claim(1)
    world.settle()
    solve(one, Outcome.RESEAT)
    world.settle()
    assert (world.seat(1).state, world.seat(1).ticket) == ("sold", risky.id)
    assert one.seat(1).state == "sold"
    assert not world.open_conflicts()
    assert one.rows() == two.rows() == world.rows()


def test_the_rightful_one_may_be_moved_too(world: World) -> None:
    """A person keeps whom she will: the seat goes to the one that stays."""
    one, two, rightful, risky = sold_twice(world)
    solve(one, Outcome.RESEAT, keep=risky.id)
    one.give_back(rightful.grant)
    world.settle()
    assert {t.id: t.seat for t in world.rows_of(Ticket)}[risky.id] == 1
    assert world.seat(1).ticket == risky.id
    assert world.seat(1).state == "sold"
    assert not world.open_conflicts()
    assert {t.id: t.seat for t in world.rows_of(Ticket)}[rightful.id] != 1
    assert one.rows() == two.rows() == world.rows()


def test_without_an_own_equal_seat_nobody_is_moved(world: World) -> None:
    """Two owns one seat, and sells it."""
    _, two, _, _ = sold_twice(world)
    two.sell(9)
    refused(two, "no_equal_seat", Outcome.RESEAT)


def test_money_back_takes_the_other_ticket(world: World) -> None:
    """One event: the ticket void, the money out of the drawer, the conflict closed."""
    one, two, rightful, risky = sold_twice(world)
    refused(two, "no_shift", Outcome.REFUND, Actor(OperatorId(b"manager")))
    solve(two, Outcome.REFUND)
    world.settle()
    assert {t.id: t.state for t in world.rows_of(Ticket)} == {
        rightful.id: "valid", risky.id: "void",
    }  # fmt: skip
    assert sorted(p.cents for p in world.rows_of(Payment)) == [-1500, 1500, 1500]
    assert sorted(order.state for order in world.rows_of(Order)) == ["paid", "void"]
    assert only(world).state == "closed"
    assert one.rows() == two.rows() == world.rows()


def test_what_was_never_paid_does_not_go_back(world: World) -> None:
    """The other ticket is on account: nobody has to pay for it any more, and no drawer opens."""
    one, two = world.enrol(), world.enrol()
    one.claim(1)
    world.settle()
    one.sell(1)
    risky = two.sale_of((1,), b"", "risk")
    owed = msgspec.structs.replace(risky, payments=(), due=risky.total)
    two.replica.commit(owed)
    world.settle(one, two)
    solve(two, Outcome.REFUND)
    world.settle(one, two)
    assert {t.state for t in world.rows_of(Ticket) if t.id == risky.tickets[0].id} == {"void"}
    assert {o.state for o in world.rows_of(Order) if o.id == risky.order} == {"void"}
    money = [(p.method, p.cents) for p in world.rows_of(Payment) if p.order == risky.order]
    assert money == [("on_account", 1500)]
    assert not world.open_conflicts()
    assert one.rows() == two.rows() == world.rows()


@pytest.mark.parametrize("outcome", [Outcome.KEEP_BOTH, Outcome.WRITE_OFF])
def test_both_may_stay(world: World, outcome: Outcome) -> None:
    """Closed though two hold the seat; when its owner leaves, the other has it."""
    one, two, rightful, risky = sold_twice(world)
    solve(one, outcome)
    world.settle()
    assert (only(world).state, only(world).outcome) == ("closed", outcome)
    with pytest.raises(ValueError, match="not enough values"):
        solve(two, outcome)
    (order,) = (t.order for t in world.rows_of(Ticket) if t.id == rightful.id)
    one.give_back(rightful.grant)
    one.replica.commit(Void(order, world.house, (rightful.id,), ()))
    world.settle()
    assert world.seat(1).ticket == risky.id
    assert one.rows() == two.rows() == world.rows()


def test_a_third_ticket_opens_it_again(world: World) -> None:
    """What was agreed was about two."""
    one, two, *_ = sold_twice(world)
    solve(one, Outcome.KEEP_BOTH)
    world.settle()
    third = two.sell(1, grant=b"", flag="risk").tickets[0]
    world.settle()
    assert only(world).state == "open"
    assert third.id in members_of(only(world))


def test_of_three_the_conflict_goes_on_when_one_is_moved_by_somebody_who_knew_of_two(
    world: World,
) -> None:
    """A decision closes only what it solves."""
    one, two, *_ = sold_twice(world)
    third = two.sell(1, grant=b"", flag="risk").tickets[0]
    solve(one, Outcome.RESEAT)  # has not heard of the third
    two.sync()
    world.settle()
    assert [c.kind for c in world.open_conflicts()] == ["double_sale"]
    solve(one, Outcome.RESEAT)
    world.settle()
    assert not world.open_conflicts()
    assert {t.id: t.seat for t in world.rows_of(Ticket)}[third.id] != 1


def test_a_ticket_that_was_taken_back_meanwhile_is_not_moved(world: World) -> None:
    """The seat meant for it stays under the right that it was to be taken from."""
    one, two, _, risky = sold_twice(world)
    solve(one, Outcome.RESEAT)
    (order,) = (t.order for t in world.rows_of(Ticket) if t.id == risky.id)
    two.replica.commit(Void(order, world.house, (risky.id,), ()))
    two.sync()
    world.settle()
    assert {world.seat(n).state for n in (2, 3, 4)} == {"granted"}
    assert {c.state for c in world.rows_of(Code) if c.ticket == risky.id} <= {"valid", "revoked"}
    assert one.rows() == two.rows() == world.rows()


def test_a_way_out_must_fit_and_a_conflict_must_be_open(world: World) -> None:
    """Refused, and nothing written."""
    one, *_ = sold_twice(world)
    (known,) = one.replica.reader().select(Conflict, "1")
    with pytest.raises(Refused, match="unknown_conflict"):
        decide(one.replica, ConflictId(b"?"), Decision(Outcome.WRITE_OFF), PLAN, MANAGER)
    solve(one, Outcome.WRITE_OFF)
    with pytest.raises(Refused, match="conflict_closed"):
        decide(one.replica, ConflictId(known.id), Decision(Outcome.WRITE_OFF), PLAN, MANAGER)

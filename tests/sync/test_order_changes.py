"""Changes to orders at the server: each against the rights of now, in whatever order they come."""

import pytest

from boxoffice.fold.rows import Code, Order, Payment, Ticket
from boxoffice.journal.kinds import (
    Move,
    NewCode,
    OrderNote,
    Reissue,
    Reseated,
    Sale,
    Secret,
    Settle,
    SoldPayment,
    Void,
)
from tests.sync.changing import exchange, give_back, move
from tests.sync.till import Till
from tests.sync.world import World, members_of


def of(world: World, id_: bytes) -> Ticket:
    """A ticket as the server has it."""
    return {row.id: row for row in world.rows_of(Ticket)}[id_]


@pytest.fixture
def two(world: World) -> tuple[Till, Till]:
    """One owns 1 to 4, two owns 5 to 8; both are in step."""
    one, other = world.enrol(), world.enrol()
    one.claim(1, 2, 3, 4)
    other.claim(5, 6, 7, 8)
    world.settle()
    return one, other


def test_an_exchange_frees_the_seat_under_its_grant(world: World, two: tuple[Till, Till]) -> None:
    """The very desk may sell it again; everybody has the same rows."""
    one, other = two
    first = one.sell(1)
    world.settle()
    done = exchange(one, first, 2)
    world.settle()
    assert of(world, first.tickets[0].id).state == "void"
    assert of(world, done.sale.tickets[0].id).flag == ""
    assert (world.seat(1).state, world.seat(2).state) == ("granted", "sold")
    orders = {row.id: row for row in world.rows_of(Order)}
    assert (orders[first.order].state, orders[done.sale.order].origin) == ("void", first.order)
    again = one.sell(1)
    world.settle()
    assert world.seat(1).ticket == again.tickets[0].id
    assert not world.open_conflicts()
    assert one.rows() == other.rows() == world.rows()


def test_an_exchange_at_another_desk_gives_the_seat_back_to_its_owner(
    world: World, two: tuple[Till, Till]
) -> None:
    """Sold by one, exchanged by two: seat 1 is under one's grant again, 5 is two's sale."""
    one, other = two
    first = one.sell(1)
    world.settle()
    exchange(other, first, 5)
    world.settle()
    assert (world.seat(1).state, world.seat(1).grant) == ("granted", first.tickets[0].grant)
    assert world.seat(5).state == "sold"
    assert one.rows() == other.rows() == world.rows()


def test_the_same_ticket_given_back_at_two_desks_is_a_conflict(
    world: World, two: tuple[Till, Till]
) -> None:
    """Scenario 10: both cut off. Both stand in the books, a person is told with both orders."""
    one, other = two
    first = one.sell(1)
    world.settle()
    exchange(one, first)
    late = exchange(other, first)
    world.settle(one, other)
    (conflict,) = world.open_conflicts()
    assert conflict.kind == "refund_twice"
    assert members_of(conflict) == [late.sale.order, first.tickets[0].id]
    assert world.seat(1).state == "granted"
    assert one.rows() == other.rows() == world.rows()


def test_an_exchange_waits_for_the_sale_that_it_takes_back(
    world: World, two: tuple[Till, Till]
) -> None:
    """The server lost its tail: nothing of it counts before the sale is here again, then all."""
    one, other = two
    world.back_up()
    first = one.sell(1)
    world.settle()
    world.restore()
    done = exchange(other, first, 5)
    other.sync()
    assert {row.id for row in world.rows_of(Ticket)} == set()
    world.settle(one, other)
    assert of(world, first.tickets[0].id).state == "void"
    assert of(world, done.sale.tickets[0].id).state == "valid"
    assert one.rows() == other.rows() == world.rows()


def test_a_ticket_moves_and_keeps_its_code(world: World, two: tuple[Till, Till]) -> None:
    """Seat 1 to seat 2, no money, one code; the seat left is the desk's again."""
    one, other = two
    sale = one.sell(1)
    world.settle()
    move(one, sale, 2)
    world.settle()
    assert (world.seat(1).state, world.seat(2).ticket) == ("granted", sale.tickets[0].id)
    assert [row.state for row in world.rows_of(Code)] == ["valid"]
    assert of(world, sale.tickets[0].id).code == sale.tickets[0].code
    assert one.rows() == other.rows() == world.rows()


def test_a_move_under_a_right_that_had_ended_waits_in_a_conflict(
    world: World, two: tuple[Till, Till]
) -> None:
    """The right is asked at the server too: seat 5 is two's, and sold there."""
    one, other = two
    sale = one.sell(1)
    sold = other.sell(5)
    world.settle()
    world_move = Reseated(
        sale.tickets[0].id, world.performance, world.house, 5, 1, b"", sale.tickets[0].code
    )
    one.replica.commit(Move(world.house, (world_move,)))
    world.settle()
    (conflict,) = world.open_conflicts()
    assert conflict.seat == 5
    assert world.seat(5).ticket == sold.tickets[0].id
    assert one.rows() == other.rows() == world.rows()


def test_two_desks_that_write_one_ticket_anew_leave_one_code(
    world: World, two: tuple[Till, Till]
) -> None:
    """Stored order decides; every other paper is revoked."""
    one, other = two
    sale = one.sell(1)
    world.settle()
    for till, code in ((one, b"aaaaa"), (other, b"bbbbb")):
        new = NewCode(sale.tickets[0].id, world.performance, code)
        till.replica.commit(Reissue(sale.order, world.house, (new,), "lost"))
    world.settle(one, other)
    assert of(world, sale.tickets[0].id).code == b"bbbbb"
    states = {row.code: row.state for row in world.rows_of(Code)}
    assert states == {sale.tickets[0].code: "revoked", b"aaaaa": "revoked", b"bbbbb": "valid"}
    assert one.rows() == other.rows() == world.rows()


def test_a_new_code_for_a_ticket_that_was_taken_back_admits_nobody(
    world: World, two: tuple[Till, Till]
) -> None:
    """The refund came first."""
    one, other = two
    sale = one.sell(1)
    world.settle()
    exchange(one, sale)
    new = NewCode(sale.tickets[0].id, world.performance, b"aaaaa")
    other.replica.commit(Reissue(sale.order, world.house, (new,), "lost"))
    world.settle(one, other)
    assert {row.code: row.state for row in world.rows_of(Code)}[b"aaaaa"] == "revoked"
    assert one.rows() == other.rows() == world.rows()


def test_money_and_notes_from_two_desks_are_both_there(
    world: World, two: tuple[Till, Till]
) -> None:
    """Sold on account; each takes a part, each writes something down."""
    one, other = two
    sale = one.sale_of((1,))
    due = Sale(sale.order, "1-1", sale.house, sale.lines, sale.tickets, (), 1500, 0, 1500)
    one.replica.commit(due)
    world.settle()
    for till, cents, last in ((one, 500, False), (other, 1000, True)):
        paid = (SoldPayment("transfer", cents),)
        till.replica.commit(Settle(sale.order, world.house, paid, 0, last))
        note = OrderNote(sale.order, world.house, Secret(till.replica.new_id(), b"c" * 32))
        till.replica.commit(note)
    world.settle(one, other)
    (order,) = world.rows_of(Order)
    assert (order.state, order.due, len(order.notes)) == ("paid", 1500, 32)
    assert sum(row.cents for row in world.rows_of(Payment)) == 1500
    assert one.rows() == other.rows() == world.rows()


def test_who_puts_a_ticket_where_it_sits_already_makes_no_trouble(
    world: World, two: tuple[Till, Till]
) -> None:
    """Two people decide the same, far from each other: the ticket keeps its seat and the right that
    it sits there under, and nobody is asked anything (simulator, seed 8207).
    """
    one, other = two
    sale = one.sell(1)
    world.settle()
    sold, grant = sale.tickets[0], one.grant_of(2)
    move(other, sale, 6)
    here = Reseated(sold.id, world.performance, world.house, 6, 1, grant, sold.code)
    one.replica.commit(Move(world.house, (here,)))
    world.settle(other, one)
    ticket = of(world, sold.id)
    assert (ticket.seat, ticket.flag) == (6, "")
    assert ticket.grant == world.seat(6).grant != grant
    assert not world.open_conflicts()
    assert one.rows() == other.rows() == world.rows()


def test_a_ticket_at_risk_that_gets_its_very_seat_stands_against_nobody(
    world: World, two: tuple[Till, Till]
) -> None:
    """Whose seat it is puts the ticket there under that right: what was wrong is over, and nobody
    is asked any more (simulator, seed 11766).
    """
    one, other = two
    sale = one.sell(5, grant=b"", flag="risk")
    world.settle()
    assert [c.kind for c in world.open_conflicts()] == ["risk_on_granted"]
    move(other, sale, 5)
    world.settle()
    ticket = of(world, sale.tickets[0].id)
    assert (ticket.seat, ticket.flag, world.seat(5).ticket) == (5, "", ticket.id)
    assert not world.open_conflicts()
    assert one.rows() == other.rows() == world.rows()


def _on_account(till: Till, cents: int = 1500) -> Sale:
    """A ticket of this desk that nobody has paid yet; everybody knows of it."""
    sale = till.sale_of((1,))
    due = Sale(sale.order, "1-1", sale.house, sale.lines, sale.tickets, (), cents, 0, cents)
    till.replica.commit(due)
    till.world.settle()
    return due


def _takes(till: Till, sale: Sale, cents: int, *, whole: bool = False) -> None:
    paid = (SoldPayment("transfer", cents),)
    till.replica.commit(Settle(sale.order, till.world.house, paid, 0, whole))


def test_parts_that_come_to_all_of_it_leave_nothing_due(
    world: World, two: tuple[Till, Till]
) -> None:
    """Neither desk knew of the other's part: no door may turn away who has paid."""
    one, other = two
    sale = _on_account(one)
    _takes(one, sale, 500)
    _takes(other, sale, 1000)
    world.settle(one, other)
    (order,) = world.rows_of(Order)
    assert order.state == "paid"
    assert not world.open_conflicts()
    assert one.rows() == other.rows() == world.rows()


@pytest.mark.parametrize("together", [True, False])
def test_what_was_paid_twice_is_told_until_it_is_paid_back(
    world: World, two: tuple[Till, Till], together: bool
) -> None:
    """Both desks took all of it; the money stays in the books, and a person hears of it once."""
    one, other = two
    sale = _on_account(one)
    _takes(one, sale, 1500, whole=True)
    if not together:
        one.sync()
    _takes(other, sale, 1500, whole=True)
    world.settle(one, other)
    (conflict,) = world.open_conflicts()
    assert (conflict.kind, members_of(conflict)) == (
        "paid_twice",
        [sale.order, sale.tickets[0].id],
    )
    assert sum(row.cents for row in world.rows_of(Payment)) == 3000
    _takes(other, sale, -1500)
    world.settle(one, other)
    assert not world.open_conflicts()
    assert one.rows() == other.rows() == world.rows()


def test_what_is_paid_and_then_taken_back_is_no_payment_too_much(
    world: World, two: tuple[Till, Till]
) -> None:
    one, _ = two
    sale = _on_account(one)
    _takes(one, sale, 1500, whole=True)
    world.settle()
    one.replica.commit(
        Void(sale.order, world.house, (sale.tickets[0].id,), (SoldPayment("cash", -1000),))
    )
    world.settle()
    assert not world.open_conflicts()


@pytest.mark.parametrize("money_first", [True, False])
def test_money_for_an_order_that_another_desk_took_back_is_told(
    world: World, two: tuple[Till, Till], money_first: bool
) -> None:
    """Whoever is heard of first: its ticket is void, and somebody has paid for it."""
    one, other = two
    sale = _on_account(one)
    off = (SoldPayment("on_account", 1500),)
    one.replica.commit(Settle(sale.order, world.house, off))
    give_back(one, sale)
    _takes(other, sale, 1500, whole=True)
    for till in (other, one) if money_first else (one, other):
        till.sync()
    world.settle(one, other)
    (conflict,) = world.open_conflicts()
    assert conflict.kind == "paid_twice"
    _takes(other, sale, -1500)
    world.settle(one, other)
    assert not world.open_conflicts()
    assert one.rows() == other.rows() == world.rows()

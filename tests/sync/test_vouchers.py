"""Vouchers at the server: the balance is what all payments leave, whoever made them."""

import pytest

from boxoffice.fold.rows import Conflict, Voucher
from boxoffice.journal.kinds import Sale, SoldAllocation, SoldLine, SoldPayment, SoldVoucher
from tests.sync.till import Till
from tests.sync.world import World, members_of

CODE = "1234567890123457"


@pytest.fixture
def two(world: World) -> tuple[Till, Till]:
    """One owns 1 to 4, two owns 5 to 8; both are in step."""
    one, other = world.enrol(), world.enrol()
    one.claim(1, 2, 3, 4)
    other.claim(5, 6, 7, 8)
    world.settle()
    return one, other


def issue(till: Till, cents: int) -> Sale:
    """A gift card, sold for cash."""
    house = till.world.house
    line = SoldLine("voucher", 1, b"", b"", cents, (SoldAllocation(house, cents, "voucher", 0, 0),))
    paid = (SoldPayment("cash", cents),)
    credit = (SoldVoucher(CODE, 0, cents),)
    sale = Sale(till.replica.new_id(), "1-7", house, (line,), (), paid, cents, vouchers=credit)
    till.replica.commit(sale)
    return sale


def spend(till: Till, seat: int) -> Sale:
    """A ticket of 15.00, paid with it."""
    sale = till.sale_of((seat,))
    paid = (SoldPayment("voucher", sale.total, reference=CODE),)
    sale = Sale(sale.order, sale.number, sale.house, sale.lines, sale.tickets, paid, sale.total)
    till.replica.commit(sale)
    return sale


def test_a_voucher_pays_until_it_is_spent(world: World, two: tuple[Till, Till]) -> None:
    """30.00, spent at two desks, half each: every desk has it, nothing is wrong."""
    one, other = two
    issue(one, 3000)
    world.settle()
    spend(one, 1)
    spend(other, 5)
    world.settle(one, other)
    assert other.row(Voucher, CODE) == one.row(Voucher, CODE)
    assert not world.open_conflicts()
    assert one.rows() == other.rows() == world.rows()


def test_two_desks_cut_off_spend_one_voucher_twice(world: World, two: tuple[Till, Till]) -> None:
    """20.00, and 15.00 at each: both sales stand, a person is told with all orders."""
    one, other = two
    sold = issue(one, 2000)
    world.settle()
    first, second = spend(one, 1), spend(other, 5)
    world.settle(one, other)
    (conflict,) = world.open_conflicts()
    assert conflict.kind == "voucher_overspent"
    assert set(members_of(conflict)) == {sold.order, first.order, second.order}
    assert world.seat(1).state == world.seat(5).state == "sold"
    assert one.rows() == other.rows() == world.rows()


def test_it_is_found_when_the_voucher_comes_after_its_payments(
    world: World, two: tuple[Till, Till]
) -> None:
    """The server lost its tail, and the desk that issued it comes back last."""
    one, other = two
    world.back_up()
    issue(one, 2000)
    world.settle()
    world.restore()
    spend(other, 5)
    spend(other, 6)
    other.sync()
    assert not world.open_conflicts()
    world.settle(one, other)
    assert [c.kind for c in world.open_conflicts()] == ["voucher_overspent"]
    assert one.rows() == other.rows() == world.rows()


def test_money_that_is_booked_back_ends_the_conflict(world: World, two: tuple[Till, Till]) -> None:
    """What is true no more is not left to a person."""
    from boxoffice.journal.kinds import Void

    one, other = two
    issue(one, 2000)
    world.settle()
    spend(one, 1)
    late = spend(other, 5)
    world.settle(one, other)
    back = (SoldPayment("voucher", -1500, reference=CODE),)
    other.replica.commit(Void(late.order, world.house, (late.tickets[0].id,), back))
    world.settle(one, other)
    assert not world.open_conflicts()
    assert [row.state for row in world.rows_of(Conflict)] == ["closed"]
    assert one.rows() == other.rows() == world.rows()

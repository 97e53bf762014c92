"""Tickets given back: an order of its own, only the difference is paid, every sum stays right."""

import pytest
from msgspec.structs import replace

from boxoffice.basket import Basket, Place
from boxoffice.catalog.price_terms import Fee
from boxoffice.errors import Refused
from boxoffice.fold.rows import (
    Admission,
    Allocation,
    Line,
    Order,
    Payment,
    Seat,
    Ticket,
)
from boxoffice.ids import Cents, SeatIndex
from boxoffice.views import Link, Method, Sold, Tender
from tests.hall import FULL, HOUSE, TOMORROW, TONIGHT, YOUNG, price_list
from tests.house import OTHER, House, cash, catalogued, document, seated

BACK = Tender(Method.CASH)
NOTHING = Basket()


def tomorrow(*seats: int) -> Basket:
    """Seats of the other evening, in full."""
    return Basket(tuple(Place(TOMORROW, FULL, seat=SeatIndex(n)) for n in seats))


@pytest.fixture
def sold(desk: House) -> Sold:
    """Three seats of tonight at 22.00, in cash; and rights for tomorrow."""
    desk.grant(0, 1, 2, 10, performance=TOMORROW)
    return desk.sell(0, 1, 2)


def refused(desk: House, code: str, sold: Sold, basket: Basket = NOTHING) -> None:
    """Refused with this code, and nothing is booked."""
    head = desk.replica.head
    with pytest.raises(Refused, match=code):
        desk.counter.exchange(sold.tickets[:1], basket, BACK, reason="ill")
    assert desk.replica.head == head


def balanced(desk: House) -> None:
    """Of every order: Σ lines + rounding = Σ payments + due, as first booked."""
    for order in desk.rows(Order):
        lines = sum(row.cents for row in desk.rows(Line) if row.order == order.id)
        parts = sum(row.cents for row in desk.rows(Allocation) if row.order == order.id)
        paid = sum(row.cents for row in desk.rows(Payment) if row.order == order.id)
        assert lines == parts == order.total
        assert lines + order.rounding == paid + order.due


def test_an_exchange_pays_only_the_difference(desk: House, sold: Sold) -> None:
    """Scenario 11: a seat of 22.00 for one of 18.00: 4.00 goes back, one order, seats right."""
    shown = desk.counter.difference(sold.tickets[:1], tomorrow(10))
    assert (shown.cents, shown.cash_cents, shown.ways[0]) == (-400, -400, "cash")
    done = desk.counter.exchange(sold.tickets[:1], tomorrow(10), BACK)
    assert (done.number, done.total_cents, done.paid_cents) == ("2-0002", -400, -400)
    old = desk.replica.reader().get(Ticket, (sold.tickets[0],))
    (new,) = [desk.replica.reader().get(Ticket, (id_,)) for id_ in done.tickets]
    assert old is not None
    assert new is not None
    assert (old.state, new.state, new.performance) == ("void", "valid", TOMORROW)
    seat = desk.replica.reader().get(Seat, (TONIGHT, 0))
    assert seat is not None
    assert (seat.state, seat.grant) == ("granted", old.grant)
    lines = [
        (row.kind, row.quantity, row.cents) for row in desk.rows(Line) if row.order == done.order
    ]
    assert lines == [("ticket", 1, 1800), ("return", -1, -2200)]
    balanced(desk)
    assert desk.events("exchange") == 1


def test_vat_that_comes_back_is_what_was_booked(desk: House, sold: Sold) -> None:
    """A whole line returned takes back its VAT to the cent; the shift's report is zero then."""
    desk.counter.exchange(sold.tickets, Basket(), BACK, reason="ill")
    by_order: dict[bytes, int] = {}
    for row in desk.rows(Allocation):
        by_order[row.order] = by_order.get(row.order, 0) + row.vat_cents
    assert len(by_order) == 2
    assert sum(by_order.values()) == 0
    assert sum(row.cents for row in desk.rows(Payment)) == 0
    orders = {row.id: row.state for row in desk.rows(Order)}
    assert orders[sold.order] == "void"
    balanced(desk)


def test_a_part_given_back_leaves_the_order_standing(desk: House, sold: Sold) -> None:
    """Two of three still enter."""
    done = desk.counter.exchange(sold.tickets[:1], Basket(), BACK, reason="ill")
    view = desk.counter.order(sold.order)
    assert view.state == "paid"
    assert [ticket.valid for ticket in view.tickets].count(True) == 2
    assert view.later == (done.order,)
    assert desk.counter.order(done.order).origin == sold.order


def test_a_ticket_is_given_back_once(desk: House, sold: Sold) -> None:
    """The second time it is not valid: never paid out above what was paid."""
    desk.counter.exchange(sold.tickets[:1], Basket(), BACK, reason="ill")
    refused(desk, "ticket_not_valid", sold)


def test_who_is_inside_gives_nothing_back(desk: House, sold: Sold) -> None:
    """The evening was enjoyed."""
    desk.put(
        Admission(
            b"e" * 32, HOUSE, TONIGHT, sold.tickets[0], b"", b"d", "main", "in", "ok", 1, 0, 0, 0
        )
    )
    refused(desk, "ticket_inside", sold)


def test_a_refund_wants_a_reason(desk: House, sold: Sold) -> None:
    """By default that is all; the house may want a PIN or a second person."""
    with pytest.raises(Refused, match="reason_missing"):
        desk.counter.exchange(sold.tickets[:1], Basket(), BACK)
    rules(desk, refund="second")
    refused(desk, "second_missing", sold)


def rules(desk: House, **said: object) -> None:
    """The house sets rules of its own."""
    desk.put(document("house", HOUSE, name="CC De Kring", zone="Europe/Brussels", **said))


def test_the_house_keeps_its_fee_and_ends_refunds_in_time(desk: House, sold: Sold) -> None:
    """2.00 a ticket stays, with its VAT; from three days before the start nothing comes back."""
    desk.grant(8)
    rules(desk, refund_fee_cents=200)
    done = desk.counter.exchange(sold.tickets[:2], Basket(), BACK, reason="ill")
    assert done.total_cents == -4000
    lines = [(row.kind, row.cents) for row in desk.rows(Line) if row.order == done.order]
    assert lines == [("return", -4400), ("fee", 400)]
    balanced(desk)
    rules(desk, refund_until_hours=72)
    refused(desk, "refund_too_late", desk.sell(8))


def test_a_fee_is_never_more_than_the_ticket(desk: House) -> None:
    """Nobody pays for giving a ticket back."""
    rules(desk, refund_fee_cents=9900)
    sold = desk.sell(0)
    done = desk.counter.exchange(sold.tickets, Basket(), reason="ill")
    assert done.total_cents == 0


def test_cut_off_a_ticket_of_another_desk_goes_back_up_to_a_limit(desk: House, sold: Sold) -> None:
    """Scenario 10: offline 25.00 at most, in cash or by card; online all of it."""
    others = [row for row in desk.rows(Ticket) if row.id in sold.tickets]
    desk.put(*(replace(row, device=OTHER) for row in others))
    with pytest.raises(Refused) as told:
        desk.counter.exchange(sold.tickets[:2], Basket(), BACK, reason="ill")
    assert (told.value.code, told.value.params["most"]) == ("refund_offline", 2500)
    with pytest.raises(Refused, match="refund_offline"):
        desk.counter.exchange(sold.tickets[:2], Basket(), Tender(Method.CARD_BY_HAND), reason="ill")
    desk.counter.exchange(sold.tickets[:1], Basket(), BACK, reason="ill")
    desk.line.state = Link.ONLINE
    desk.counter.exchange(sold.tickets[1:], Basket(), BACK, reason="ill")


def test_a_seat_that_is_not_ours_stops_the_whole_exchange(desk: House, sold: Sold) -> None:
    """Neither half is done alone."""
    refused(desk, "seat_not_owned", sold, tomorrow(5))
    assert all(row.state == "valid" for row in desk.rows(Ticket))


def test_sales_and_exchanges_share_one_row_of_numbers(desk: House, sold: Sold) -> None:
    """Gap-free per device: sale, exchange, sale."""
    desk.grant(8)
    done = desk.counter.exchange(sold.tickets[:1], Basket(), BACK, reason="ill")
    assert [sold.number, done.number, desk.sell(8).number] == ["2-0001", "2-0002", "2-0003"]


def test_the_drawer_is_expected_to_hold_less(desk: House, sold: Sold) -> None:
    """150.00 float, 66.00 in, 22.00 out."""
    desk.counter.exchange(sold.tickets[:1], Basket(), BACK, reason="ill")
    desk.counter.count_shift({"cash": Cents(19_400)})
    totals = {total.method: total for total in desk.counter.shift_result()}
    assert (totals["cash"].expected_cents, totals["cash"].difference_cents) == (19_400, 0)


def test_the_price_of_an_exchange_for_a_dearer_seat_is_paid(desk: House) -> None:
    """18.00 young becomes 22.00 in full: 4.02 to pay, 4.00 in coins."""
    desk.grant(0, performance=TOMORROW)
    young = desk.sell(0, price=YOUNG)
    done = desk.counter.exchange(young.tickets, tomorrow(0), cash(500))
    assert (done.total_cents, done.paid_cents, done.change_cents) == (402, 400, 100)
    balanced(desk)


def test_unknown_tickets_are_told(desk: House) -> None:
    """Of another house, or of nobody."""
    with pytest.raises(Refused, match="unknown_ticket"):
        desk.counter.difference(())
    sold = desk.sell(0)
    (row,) = [row for row in desk.rows(Ticket) if row.id in sold.tickets]
    desk.put(replace(row, seller=b"X" * 16))
    with pytest.raises(Refused, match="ticket_of_others"):
        desk.counter.difference(sold.tickets)


def due_of(desk: House, sold: Sold) -> tuple[str, int]:
    """What became of an order on account."""
    view = desk.counter.order(sold.order)
    return view.state, view.due_cents


def counted(desk: House) -> dict[str, int]:
    """What the journal says that drawer and slips hold."""
    desk.counter.count_shift({"cash": Cents(0)})
    return {row.method: row.expected_cents for row in desk.counter.shift_result()}


def test_what_was_never_paid_does_not_go_back(desk: House) -> None:
    """Sold on account: the debt goes, and no money; of a deposit what was paid and no more."""
    drawer = counted(desk)
    due = desk.counter.sell(seated(0, 1), Tender(Method.ON_ACCOUNT))
    shown = desk.counter.difference(due.tickets)
    assert (shown.cents, shown.unpaid_cents) == (0, 4400)
    back = desk.counter.exchange(due.tickets[:1], NOTHING, BACK, reason="ill")
    assert (back.paid_cents, back.unpaid_cents) == (0, 2200)
    assert due_of(desk, due) == ("due", 2200)
    back = desk.counter.exchange(due.tickets[1:], NOTHING, BACK, reason="ill")
    assert (back.paid_cents, due_of(desk, due)) == (0, ("void", 0))
    assert counted(desk) == drawer
    part = desk.counter.sell(
        seated(2, 3), Tender(Method.CASH, cents=Cents(3000)), Tender(Method.ON_ACCOUNT)
    )
    back = desk.counter.exchange(part.tickets, NOTHING, BACK, reason="ill")
    assert (back.paid_cents, back.unpaid_cents, due_of(desk, part)) == (-3000, 1400, ("void", 0))
    assert counted(desk) == drawer
    assert desk.counter.orders_due() == ()


def test_a_fee_that_nobody_paid_stays_due(desk: House) -> None:
    """The order was void with its last ticket, and 0.50 stood in no drawer and on no list: its
    lines came to more than was paid and due.
    """
    desk.put(catalogued(replace(price_list(), fees=(Fee("Booking", Cents(50)),))))
    sold = desk.counter.sell(seated(0), Tender(Method.ON_ACCOUNT))
    back = desk.counter.exchange(sold.tickets, NOTHING, BACK, reason="ill")
    assert (back.unpaid_cents, due_of(desk, sold)) == (2200, ("due", 50))
    assert [row.total_cents for row in desk.counter.orders_due()] == [50]
    desk.counter.settle(sold.order, cash())
    assert due_of(desk, sold) == ("paid", 0)


def test_an_exchange_of_what_was_never_paid_is_paid_then_or_stays_due(desk: House) -> None:
    """It was sold for nothing: the debt went with the old tickets."""
    desk.grant(0, 1, 2, 10, performance=TOMORROW)
    due = desk.counter.sell(seated(0, 1), Tender(Method.ON_ACCOUNT))
    assert desk.counter.difference(due.tickets, tomorrow(0, 1)).cents == 4400
    done = desk.counter.exchange(due.tickets[:1], tomorrow(0), Tender(Method.CASH))
    assert (done.paid_cents, due_of(desk, due)) == (2200, ("due", 2200))
    done = desk.counter.exchange(due.tickets[1:], tomorrow(10), Tender(Method.ON_ACCOUNT))
    assert (done.due_cents, due_of(desk, done), due_of(desk, due)) == (
        1800, ("due", 1800), ("void", 0),
    )  # fmt: skip


def test_a_refund_as_a_voucher_is_worth_what_was_paid(desk: House) -> None:
    """No voucher for a debt."""
    part = desk.counter.sell(
        seated(2, 3), Tender(Method.CASH, cents=Cents(3000)), Tender(Method.ON_ACCOUNT)
    )
    back = desk.counter.exchange(part.tickets, NOTHING, Tender(Method.VOUCHER), reason="ill")
    assert [voucher.issued_cents for voucher in back.vouchers] == [3000]

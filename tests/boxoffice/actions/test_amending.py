"""Small changes to an order: another seat, a new paper, the right method, money that came later."""

import pytest
from msgspec.structs import replace

from boxoffice.errors import Refused
from boxoffice.fold.rows import Code, Order, Payment, Seat, Ticket
from boxoffice.ids import Cents, SeatIndex, TicketId
from boxoffice.views import Method, Tender
from tests.hall import FULL, TONIGHT, YOUNG
from tests.house import CARD, House, cash, seated

TRANSFER = Tender(Method.TRANSFER)


def ticket(desk: House, id_: TicketId) -> Ticket:
    """The ticket as it stands."""
    found = desk.replica.reader().get(Ticket, (id_,))
    assert found is not None
    return found


def seat_of(desk: House, number: int) -> tuple[str, bytes]:
    """State of a seat, and whose ticket has it."""
    found = desk.replica.reader().get(Seat, (TONIGHT, number))
    assert found is not None
    return found.state, found.ticket


def test_another_seat_keeps_the_code_and_costs_nothing(desk: House) -> None:
    """The code names the ticket (design §7); the seat left is ours to sell again."""
    sold = desk.sell(0)
    before = ticket(desk, sold.tickets[0])
    payments = desk.rows(Payment)
    labels = desk.counter.move(TONIGHT, ((sold.tickets[0], SeatIndex(2)),), "behind a pillar")
    after = ticket(desk, sold.tickets[0])
    assert labels == ("A3",)
    assert (after.seat, after.code) == (2, before.code)
    assert [(row.code, row.state) for row in desk.rows(Code)] == [(before.code, "valid")]
    assert seat_of(desk, 0) == ("granted", b"")
    assert seat_of(desk, 2) == ("sold", after.id)
    assert desk.rows(Payment) == payments
    assert [job.kind for job in desk.counter.print_jobs()] == ["ticket", "ticket"]


@pytest.mark.parametrize("seat", [6, 1])
def test_only_a_free_seat_of_our_own_is_moved_to(desk: House, seat: int) -> None:
    """Somebody else's, or sold: nothing changes."""
    sold = desk.sell(0)
    desk.sell(1)
    head = desk.replica.head
    with pytest.raises(Refused, match="seat_not_owned"):
        desk.counter.move(TONIGHT, ((sold.tickets[0], SeatIndex(seat)),))
    assert desk.replica.head == head


def test_two_tickets_do_not_move_to_one_seat(desk: House) -> None:
    """Not even in one breath."""
    sold = desk.sell(0, 1)
    with pytest.raises(Refused, match="seat_not_owned"):
        desk.counter.move(TONIGHT, tuple((id_, SeatIndex(2)) for id_ in sold.tickets))
    assert desk.events("move") == 0


def test_a_lost_ticket_gets_a_new_code_and_the_old_one_is_revoked(desk: House) -> None:
    """Who finds the old paper does not come in on it."""
    sold = desk.sell(0)
    before = ticket(desk, sold.tickets[0])
    desk.counter.reissue(sold.order, sold.tickets, "lost")
    after = ticket(desk, sold.tickets[0])
    assert after.code != before.code
    states = {row.code: row.state for row in desk.rows(Code)}
    assert states == {before.code: "revoked", after.code: "valid"}
    desk.counter.reissue(sold.order, sold.tickets, "stolen")
    assert sorted(row.state for row in desk.rows(Code)) == ["revoked", "revoked", "valid"]


def test_a_duplicate_carries_the_same_code_and_says_so(desk: House) -> None:
    """The paper is marked; the books know that it was printed."""
    sold = desk.sell(0)
    desk.counter.reprint(sold.order, sold.tickets, "paper jam")
    assert len(desk.rows(Code)) == 1
    assert desk.events("reprint") == 1
    while (job := desk.queue.next_job()) is not None:
        last = job
        desk.queue.confirmed(job)
    assert last.kind == "duplicate"
    assert last.paper.duplicate  # type: ignore[union-attr]


def test_the_wrong_method_is_put_right_within_the_shift(desk: House) -> None:
    """Booked as card, paid in cash: 17.98 by card becomes 18.00 in the drawer."""
    sold = desk.counter.sell(seated(0, price=YOUNG), CARD)
    cents = desk.counter.change_payment(
        sold.order, Method.CARD_BY_HAND, Method.CASH, "pressed the wrong key"
    )
    assert cents == 1800
    assert expected(desk) == {"cash": 16_800, "card_by_hand": 0}
    view = desk.counter.order(sold.order)
    assert (view.state, view.due_cents) == ("paid", 0)
    back = desk.counter.change_payment(sold.order, Method.CASH, Method.CARD_BY_HAND, "no, card")
    assert back == 1798
    assert expected(desk) == {"cash": 15_000, "card_by_hand": 1798}


@pytest.mark.parametrize(
    ("paid", "was", "now"),
    [(cash(), Method.CASH, Method.CARD_BY_HAND), (CARD, Method.CARD_BY_HAND, Method.CASH)],
)
def test_what_was_put_right_goes_back_as_it_was_really_paid(
    desk: House, paid: Tender, was: Method, now: Method
) -> None:
    """The wrong way was offered first, and Enter took cash out of the drawer for a card."""
    sold = desk.counter.sell(seated(0), paid)
    desk.counter.change_payment(sold.order, was, now, "wrong key")
    assert desk.counter.difference(sold.tickets).ways[:2] == (now, was)
    desk.counter.change_payment(sold.order, now, was, "no, it was right")
    assert desk.counter.difference(sold.tickets).ways[:2] == (was, now)


def expected(desk: House) -> dict[str, int]:
    """What drawer and slips should hold."""
    desk.counter.count_shift({"cash": Cents(0)})
    return {total.method: total.expected_cents for total in desk.counter.shift_result()}


def test_a_method_is_changed_in_its_own_shift_only(desk: House) -> None:
    """A closed shift stands as it was counted."""
    sold = desk.sell(0)
    desk.counter.count_shift({"cash": Cents(17_200)})
    desk.counter.close_shift()
    desk.counter.open_shift(Cents(0))
    with pytest.raises(Refused, match="other_shift"):
        desk.counter.change_payment(sold.order, Method.CASH, Method.CARD_BY_HAND, "wrong")


def test_what_this_shift_took_for_an_older_order_is_put_right(desk: House) -> None:
    """Sold on account in a shift that was closed, paid now: that was refused as sold elsewhen."""
    sold = desk.counter.sell(seated(0, price=YOUNG), Tender(Method.ON_ACCOUNT))
    desk.counter.count_shift({"cash": Cents(15_000)})
    desk.counter.close_shift()
    desk.counter.open_shift(Cents(0))
    desk.counter.settle(sold.order, cash())
    now = desk.counter.change_payment(sold.order, Method.CASH, Method.CARD_BY_HAND, "it was a card")
    assert now == 1798
    assert expected(desk) == {"cash": 0, "card_by_hand": 1798}


def test_what_another_desk_took_is_not_taken_out_of_this_drawer(desk: House) -> None:
    """Sold here on account, paid there in cash: this drawer was said to be short of it."""
    sold = desk.counter.sell(seated(0), Tender(Method.ON_ACCOUNT))
    desk.counter.settle(sold.order, cash())
    (paid,) = desk.rows(Payment)
    desk.put(replace(paid, shift=b"of another desk."))
    with pytest.raises(Refused, match="other_shift"):
        desk.counter.change_payment(sold.order, Method.CASH, Method.CARD_BY_HAND, "wrong")
    assert expected(desk) == {"cash": 15_000, "card_by_hand": 0}


@pytest.mark.parametrize(
    ("was", "now", "reason", "code"),
    [
        (Method.CASH, Method.CASH, "x", "same_method"),
        (Method.VOUCHER, Method.CASH, "x", "payment_not_found"),
        (Method.CASH, Method.CARD_BY_HAND, " ", "reason_missing"),
    ],
)
def test_a_change_of_method_that_makes_no_sense(
    desk: House, was: Method, now: Method, reason: str, code: str
) -> None:
    """Refused with its name, nothing booked."""
    sold = desk.sell(0)
    with pytest.raises(Refused, match=code):
        desk.counter.change_payment(sold.order, was, now, reason)
    assert desk.events("payment_change") == 0


def test_sold_on_account_is_due_until_it_is_paid(desk: House) -> None:
    """A list of what is due; a part by transfer, the rest in cash, rounded."""
    sold = desk.counter.sell(seated(0, 1, price=YOUNG))
    assert (sold.due_cents, sold.paid_cents) == (3596, 0)
    (due,) = desk.counter.orders_due()
    assert (due.number, due.total_cents) == (sold.number, 3596)
    desk.counter.settle(sold.order, Tender(Method.TRANSFER, cents=Cents(2000)))
    assert desk.counter.order(sold.order).due_cents == 1596
    change = desk.counter.settle(sold.order, cash(2000))
    view = desk.counter.order(sold.order)
    assert (change, view.state, view.due_cents) == (405, "paid", 0)
    assert desk.counter.orders_due() == ()
    with pytest.raises(Refused, match="nothing_due"):
        desk.counter.settle(sold.order, TRANSFER)
    assert expected(desk)["cash"] == 15_000 + 1595


def test_a_note_stands_with_its_order_and_beside_the_chain(desk: House) -> None:
    """It may be erased; the journal has its commitment only."""
    sold = desk.sell(0)
    desk.counter.note(sold.order, "  comes with a wheelchair ")
    desk.counter.note(sold.order, "called back")
    assert desk.counter.order(sold.order).notes == ("comes with a wheelchair", "called back")
    bodies = desk.replica.reader().conn.execute("SELECT body FROM journal").fetchall()
    assert all(b"wheelchair" not in body for (body,) in bodies)
    with pytest.raises(Refused, match="note_empty"):
        desk.counter.note(sold.order, "   ")


def test_an_order_is_found_as_people_say_its_number(desk: House) -> None:
    """`2-0001`, `0001` and `1`."""
    sold = desk.sell(0)
    desk.sell(1)
    for text in ("2-0001", "0001", "1", " 1 "):
        assert [found.id for found in desk.counter.find_orders(text)] == [sold.order]
    assert desk.counter.find_orders("3-0001") == ()
    assert desk.counter.find_orders("peeters") == ()


def test_a_scanned_ticket_brings_its_order(desk: House) -> None:
    """By the QR code, by the short code, and by one that was replaced."""
    sold = desk.sell(0, 1)
    papers = [desk.stationery.ticket(desk.replica.reader(), id_) for id_ in sold.tickets]
    desk.counter.reissue(sold.order, sold.tickets[:1], "lost")
    for paper, id_ in zip(papers, sold.tickets, strict=True):
        for text in (paper.code, paper.short_code.lower()):
            found = desk.counter.scanned(text)
            assert found is not None
            assert (found[0].id, found[1]) == (sold.order, id_)
    assert desk.counter.scanned("5412345678908") is None


def test_rows_of_an_order_with_a_price_name_and_a_place(desk: House) -> None:
    """What stands on the screen."""
    sold = desk.sell(0, price=FULL)
    view = desk.counter.order(sold.order)
    (shown,) = view.tickets
    assert (shown.title, shown.label, shown.price_name, shown.cents) == (
        "Florissant", "A1", "Full", 2200,
    )  # fmt: skip
    assert [(p.method, p.cents) for p in view.payments] == [("cash", 2200)]
    assert desk.rows(Order)[0].notes == b""

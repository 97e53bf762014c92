"""What happens to a drawer in an evening beside sales: cash in and out, slips, a count tomorrow."""

from typing import Literal

import pytest

from boxoffice.basket import Basket
from boxoffice.errors import Refused
from boxoffice.fold.rows import Shift, ShiftTotal
from boxoffice.ids import Cents
from boxoffice.journal.kinds import PaymentChange
from boxoffice.papers import ShiftReportPaper
from boxoffice.queries.shift_report import shift_report
from boxoffice.reckoning import money, read_journal
from boxoffice.till_papers import SlipLine
from boxoffice.views import Method, Slips, Tender
from tests.house import AN, BRAM, CARD, PIN, House, seated

WHY = "twee euro onder de lade"


def refused(code: str, act, *args: object, **more: object) -> None:
    """It is refused with this code."""
    with pytest.raises(Refused) as refusal:
        act(*args, **more)
    assert refusal.value.code == code


def paper(house: House, at: int = 0, kind: Literal["x", "z"] = "z") -> ShiftReportPaper:
    """The report of a shift."""
    shift = sorted(house.rows(Shift), key=lambda row: row.number)[at]
    now = house.clock.wall_ms()
    return shift_report(house.replica.reader(), house.stationery, shift.id, now, kind)


def test_cash_in_and_out_stand_on_the_report_with_their_reasons(desk: House) -> None:
    """What was taken to the safe is expected no more."""
    desk.counter.move_cash(Cents(-10_000), "naar de kluis")
    desk.counter.move_cash(Cents(2000), " wisselgeld van de bar ")
    refused("no_amount", desk.counter.move_cash, Cents(0), "x")
    refused("reason_missing", desk.counter.move_cash, Cents(5), "  ")
    desk.counter.count_shift({"cash": Cents(7000)})
    assert all(not total.difference_cents for total in desk.counter.shift_result())
    moved = [(move.reason, move.cents) for move in paper(desk, kind="x").movements]
    assert moved == [("naar de kluis", -10_000), ("wisselgeld van de bar", 2000)]


def test_a_negative_float_or_count_is_refused(house: House) -> None:
    """Nothing is opened, nothing counted."""
    house.log_in()
    refused("float_negative", house.counter.open_shift, Cents(-1))
    assert house.counter.shift() is None
    house.counter.open_shift(Cents(0))
    refused("count_negative", house.counter.count_shift, {"cash": Cents(-500)})
    assert house.events("shift_count") == 0


def test_notes_vouchers_and_returned_tickets_are_counted_blind(desk: House) -> None:
    """What is booked is told after the count only; both stand on the Z."""
    sold = desk.sell(0, 1)
    desk.counter.exchange((sold.tickets[0],), Basket(), Tender(Method.CASH), reason=WHY)
    refused("not_counted", desk.counter.shift_slips)
    slips = Slips(((5000, 2), (2000, 3), (200, 6)), vouchers=1, returned=1)
    desk.counter.count_shift({"cash": Cents(17_200)}, slips)
    told = desk.counter.shift_slips()
    assert (told.vouchers, told.vouchers_counted, told.returned, told.returned_counted) == (
        0, 1, 1, 1,
    )  # fmt: skip
    desk.counter.close_shift(WHY)
    said = paper(desk)
    assert said.slips == (SlipLine("vouchers", 0, 1), SlipLine("returned", 1, 1))
    assert said.pieces == slips.pieces
    assert (said.refunds, said.refunds_cents) == (1, -2200)


def test_a_shift_is_closed_now_and_counted_tomorrow(desk: House) -> None:
    """One Z number for both papers; the next shift has the next one; nothing is counted twice."""
    desk.sell(0)
    closed = desk.counter.close_uncounted("B-17")
    assert (closed.z_number, desk.counter.shift()) == ("2-0001", None)
    assert [t.counted for t in paper(desk).tenders] == [None, None]
    assert paper(desk).uncounted
    desk.counter.open_shift(Cents(15_000))
    desk.sell(1)
    refused("still_uncounted", desk.counter.close_uncounted)
    waiting = desk.counter.uncounted_shift()
    assert waiting is not None
    assert waiting.number == 1
    desk.counter.count_shift({"cash": Cents(17_100)}, late=True)
    refused("difference_needs_reason", desk.counter.close_shift, late=True)
    settled = desk.counter.close_shift(WHY, BRAM, late=True, second_pin=PIN)
    assert settled.z_number == "2-0001"
    late = paper(desk)
    assert (late.number, late.uncounted, late.difference_reason) == ("2-0001", False, WHY)
    assert late.deposit_bag == "B-17"
    assert {t.method: t.difference() for t in late.tenders} == {"cash": -100, "card_by_hand": 0}
    assert desk.counter.uncounted_shift() is None
    desk.counter.count_shift({"cash": Cents(17_200)})
    assert desk.counter.close_shift().z_number == "2-0002"
    papers = desk.count("SELECT count(*) FROM print_job WHERE kind = 'z_report'")
    assert papers == 3
    reckoned = money([read_journal(desk.path)])
    assert reckoned["z_reports"]["cash"] == reckoned["payments"]["cash"] == "44.00"
    assert reckoned["counted"]["cash"] == "43.00"


def test_a_difference_offers_the_sales_of_that_amount(desk: House) -> None:
    """22 euro too much cash, 22 too little by card: it was paid in cash. Put right, all agrees."""
    desk.sell(0)
    desk.counter.sell(seated(1), CARD)
    desk.counter.count_shift({"cash": Cents(19_400), "card_by_hand": Cents(0)})
    (wrong,) = desk.counter.wrong_tenders()
    assert (wrong.number, wrong.was, wrong.now, wrong.cents) == (
        "2-0002", Method.CARD_BY_HAND, Method.CASH, 2200,
    )  # fmt: skip
    desk.counter.change_payment(wrong.order, wrong.was, wrong.now, WHY)
    assert all(not total.difference_cents for total in desk.counter.shift_result())
    assert desk.counter.wrong_tenders() == ()
    assert paper(desk, kind="x").corrections == ()  # of its own shift it is none


def test_a_wrong_method_found_tomorrow_is_put_right_before_the_count_is_settled(
    desk: House,
) -> None:
    """The shift is closed, but nobody signed its count yet; afterwards it stays."""
    sold = desk.sell(0)
    desk.counter.close_uncounted()
    desk.counter.count_shift({"cash": Cents(15_000), "card_by_hand": Cents(2200)}, late=True)
    (wrong,) = desk.counter.wrong_tenders(late=True)
    desk.counter.change_payment(wrong.order, wrong.was, wrong.now, WHY)
    desk.counter.close_shift(late=True)
    assert {(t.method, t.expected) for t in desk.rows(ShiftTotal)} == {
        ("cash", 15_000), ("card_by_hand", 2200),
    }  # fmt: skip
    refused(
        "no_shift", desk.counter.change_payment, sold.order, Method.CARD_BY_HAND, Method.CASH, WHY
    )


def test_what_changes_an_earlier_shift_stands_on_the_next_z_as_its_correction(
    desk: House,
) -> None:
    """It belongs to its own shift, whose paper was signed before it was known."""
    sold = desk.sell(0)
    (first,) = desk.rows(Shift)
    desk.counter.count_shift({"cash": Cents(17_200)})
    desk.counter.close_shift()
    desk.counter.open_shift(Cents(15_000))
    late = PaymentChange(sold.order, first.house, first.id, 2200, "cash", "card_by_hand")
    desk.replica.commit(late, desk.counter.actor())
    desk.counter.count_shift({"cash": Cents(15_000)})
    assert all(not total.difference_cents for total in desk.counter.shift_result())
    desk.counter.close_shift()
    (line,) = paper(desk, 1).corrections
    assert (line.number, line.order, line.was, line.now, line.cents) == (
        "2-0001", "2-0001", "cash", "card_by_hand", 2200,
    )  # fmt: skip
    assert paper(desk, 0).corrections == ()


def test_sales_per_operator_add_up_to_the_sales(desk: House) -> None:
    """Two people at one drawer."""
    desk.sell(0, 1)
    desk.log_in(BRAM)
    desk.sell(2)
    said = paper(desk, kind="x")
    assert [(line.name, line.orders, line.tickets, line.cents) for line in said.per_operator] == [
        ("An Peeters", 1, 2, 4400), ("Bram Claes", 1, 1, 2200),
    ]  # fmt: skip
    assert sum(line.cents for line in said.per_operator) == said.sales_cents
    assert AN != BRAM


def test_an_x_is_printed_at_any_time_and_closes_nothing(desk: House) -> None:
    """A paper of the queue like the Z, without counted amounts."""
    desk.sell(0)
    desk.counter.print_x()
    desk.queue.begin()
    papers = []
    while (job := desk.queue.next_job()) is not None:
        papers.append(job)
        desk.queue.confirmed(job)
    (x,) = [job for job in papers if job.kind == "x_report"]
    assert isinstance(x.paper, ShiftReportPaper)
    assert (x.paper.kind, x.paper.tickets, x.paper.closed_local) == ("x", 1, None)
    assert desk.counter.shift() is not None

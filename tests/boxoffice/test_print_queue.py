"""Papers after the commit: what is queued, sent, confirmed, failed, unsure."""

import re
from pathlib import Path

import msgspec
import pytest

from boxoffice.clock import local_from_ms
from boxoffice.errors import Refused
from boxoffice.fold.rows import Order, Ticket
from boxoffice.ids import Cents
from boxoffice.papers import ReceiptPaper, ShiftReportPaper, TicketPaper
from boxoffice.platform.keystore import public_bytes
from boxoffice.print_queue import ALL_KINDS, MAIL, RECEIPTS, TICKETS, Job
from boxoffice.tickets import code, short_code
from tests.hall import TONIGHT, YOUNG
from tests.house import CARD, SHORT_KEY, START_MS, House, cash, document, seated, standing


def states(house: House) -> list[str]:
    """The state of each job, oldest first, also of what is done."""
    rows = house.replica.reader().conn.execute("SELECT state FROM print_job ORDER BY id")
    return [row[0] for row in rows.fetchall()]


def next_job(house: House) -> Job:
    """The next job, which must be there."""
    job = house.queue.next_job()
    assert job is not None
    return job


def test_papers_leave_in_the_order_of_their_sales(desk: House) -> None:
    """Sent before they leave, confirmed when the printer has them."""
    desk.sell(0)
    desk.sell(1)
    assert states(desk) == ["queued", "queued"]
    first = next_job(desk)
    assert (first.kind, first.number, states(desk)) == ("ticket", "2-0001", ["sent", "queued"])
    desk.queue.confirmed(first)
    second = next_job(desk)
    desk.queue.confirmed(second)
    assert (second.number, states(desk)) == ("2-0002", ["confirmed", "confirmed"])
    assert desk.queue.next_job() is None
    assert desk.counter.print_jobs() == ()


def test_what_was_sent_when_the_program_died_is_unsure(desk: House) -> None:
    """A person looks before it is printed again: it may lie in the tray."""
    desk.sell(0)
    desk.sell(1)
    next_job(desk)
    desk.restart()
    desk.queue.begin()
    assert states(desk) == ["unsure", "failed"]
    assert desk.queue.next_job() is None
    desk.queue.again()
    assert states(desk) == ["unsure", "queued"]


def test_what_waited_when_nothing_was_on_its_way_is_printed_after_a_start(desk: House) -> None:
    """The program was closed in peace: nobody need be asked."""
    desk.sell(0)
    desk.restart()
    desk.queue.begin()
    assert states(desk) == ["queued"]


def test_a_printer_takes_its_own_kinds_of_papers(desk: House) -> None:
    """And one in trouble holds those only."""
    sold = desk.sell(0)
    desk.counter.print_receipt(sold.order)
    receipt = desk.queue.next_job(RECEIPTS)
    assert receipt is not None
    assert receipt.kind == "receipt"
    assert desk.queue.next_job(RECEIPTS) is None
    desk.queue.unsure(receipt, "printer_silent", RECEIPTS)
    assert states(desk) == ["queued", "unsure"]
    desk.sell(1)
    desk.queue.failed(next_job(desk), "printer_jam", TICKETS)
    assert states(desk) == ["failed", "unsure", "failed"]


def test_every_kind_of_paper_has_a_printer() -> None:
    """A kind that no printer takes would wait for ever."""
    source = Path(__file__).parents[2] / "boxoffice"
    text = "".join(file.read_text() for file in source.rglob("*.py"))
    written = set(re.findall(r'queue_print\(\s*"(\w+)"', text)) | {"duplicate"}
    assert written <= ALL_KINDS | {MAIL}


def test_what_failed_stays_on_the_list_with_its_reason_until_somebody_asks(desk: House) -> None:
    """A failure does not hold up the next paper."""
    desk.sell(0)
    desk.sell(1)
    desk.queue.failed(next_job(desk), "printer_folder")
    assert next_job(desk).number == "2-0002"
    shown = desk.counter.print_jobs()[0]
    assert (shown.state, shown.detail, shown.order_number) == ("failed", "printer_folder", "2-0001")
    desk.queue.again()
    assert next_job(desk).number == "2-0001"


def test_a_ticket_voided_before_it_was_printed_does_not_block_the_next(desk: House) -> None:
    """It is not printed either, and nobody is asked about it: no answer would end that."""
    desk.sell(0)
    desk.sell(1)
    desk.queue.failed(next_job(desk), "printer_paper_out", TICKETS)
    with desk.replica.write() as tx:
        tx.store.conn.execute("UPDATE ticket SET state = 'void' WHERE seat = 0")
    desk.queue.again()
    assert next_job(desk).number == "2-0002"
    assert states(desk) == ["confirmed", "sent"]


def test_many_voided_tickets_do_not_end_the_queue(desk: House) -> None:
    """A cancelled evening: more of them than Python nests calls."""
    with desk.replica.write() as tx:
        for n in range(1500):
            tx.queue_print("ticket", "2-0000", n.to_bytes(16, "big"))
    desk.sell(0)
    assert next_job(desk).number == "2-0001"


def test_a_ticket_tells_what_was_sold_and_nobodys_name(desk: House) -> None:
    """Title, moment, seat, price, order, and codes that a door reads."""
    desk.sell(0, price=YOUNG)
    paper = next_job(desk).paper
    assert isinstance(paper, TicketPaper)
    assert (paper.house, paper.title, paper.hall) == ("CC De Kring", "Florissant", "Main hall")
    assert paper.starts_local.isoformat() == "2026-11-27T20:00:00"
    assert (paper.zone, paper.row, paper.seat) == ("Stalls", "A", "1")
    assert (paper.price_type, paper.cents, paper.order_number) == ("-26", 1798, "2-0001")
    assert "Peeters" not in repr(paper)
    signed = code.parse(paper.code)
    assert signed is not None
    key = code.trusted_key(b"k", public_bytes(desk.key))
    assert code.verify(signed, [key]).outcome == "genuine"
    assert (signed.content.seat, signed.content.price_type) == (0, 2)
    typed = short_code.parse(paper.short_code)
    assert typed is not None
    assert typed.code_id == signed.content.code_id
    assert short_code.matches(typed, SHORT_KEY, TONIGHT)


def test_a_ticket_sold_for_another_house_names_both(desk: House) -> None:
    """Its owner in the head, with the owner's conditions, and who sold it (the law on resale)."""
    other = b"o" * 16
    said = document("house", other, name="CC Het Spoor", conditions="Deuren om 19:30")
    desk.put(msgspec.structs.replace(said, house=other))
    desk.sell(0)
    with desk.replica.write() as tx:
        tx.store.conn.execute("UPDATE ticket SET house = ?", (other,))
    paper = next_job(desk).paper
    assert isinstance(paper, TicketPaper)
    assert (paper.house, paper.selling_house) == ("CC Het Spoor", "CC De Kring")
    assert paper.conditions == "Deuren om 19:30"


def test_a_place_on_the_floor_has_a_zone_and_no_seat(desk: House) -> None:
    """Its code says unnumbered."""
    desk.counter.sell(standing(1), cash())
    paper = next_job(desk).paper
    assert isinstance(paper, TicketPaper)
    assert (paper.zone, paper.row, paper.seat) == ("Floor", "", "")
    signed = code.parse(paper.code)
    assert signed is not None
    assert signed.content.seat is None


def test_a_receipt_adds_up(desk: House) -> None:
    """Σ lines = total, total + rounding = to pay = payments, VAT from stored cents."""
    sold = desk.counter.sell(seated(0, 1).add(*seated(2, price=YOUNG).places), cash(10_000))
    desk.counter.print_receipt(sold.order)
    for _ in range(3):
        desk.queue.confirmed(next_job(desk))
    paper = next_job(desk).paper
    assert isinstance(paper, ReceiptPaper)
    assert sum(line.cents for line in paper.lines) == paper.total == 6198
    assert paper.total + paper.rounding == paper.to_pay == 6200
    assert sum(payment.cents for payment in paper.payments) == paper.to_pay
    assert (paper.given, paper.change) == (10_000, 3800)
    assert sum(line.gross for line in paper.vat) == paper.total
    assert all(line.net + line.vat == line.gross for line in paper.vat)
    assert [(line.text, line.quantity) for line in paper.lines] == [
        ("Florissant · Full", 2), ("Florissant · -26", 1),
    ]  # fmt: skip
    assert (paper.operator, paper.device, paper.order_number) == ("An", "Kassa 2", "2-0001")
    assert paper.address == ("Kerkplein 1", "8500 Kortrijk")
    assert paper.at_local == local_from_ms(START_MS, "Europe/Brussels").replace(tzinfo=None)


def test_a_z_report_is_printed_from_the_close(desk: House) -> None:
    """It tells what was stored then."""
    desk.counter.sell(seated(0), CARD)
    desk.queue.confirmed(next_job(desk))
    desk.counter.count_shift({"cash": Cents(15_000), "card_by_hand": Cents(2200)})
    desk.counter.close_shift()
    paper = next_job(desk).paper
    assert isinstance(paper, ShiftReportPaper)
    assert (paper.kind, paper.number, paper.sales_cents) == ("z", "2-0001", 2200)


def test_papers_of_what_is_not_here_are_refused(desk: House) -> None:
    """By name; the queue goes on."""
    store = desk.replica.reader()
    with pytest.raises(Refused) as ticket:
        desk.stationery.ticket(store, b"?" * 16)
    with pytest.raises(Refused) as receipt:
        desk.stationery.receipt(store, b"?" * 16)
    assert (ticket.value.code, receipt.value.code) == ("unknown_ticket", "unknown_order")


def test_every_paper_of_the_evening_agrees_with_the_journal(desk: House) -> None:
    """Σ tickets' cents = Σ orders' totals, ticket by ticket."""
    desk.sell(0, 1)
    desk.counter.sell(standing(2, YOUNG), CARD)
    printed = []
    while (job := desk.queue.next_job()) is not None:
        assert isinstance(job.paper, TicketPaper)
        printed.append(job.paper)
        desk.queue.confirmed(job)
    assert sum(paper.cents for paper in printed) == sum(row.total for row in desk.rows(Order))
    assert len({paper.code for paper in printed}) == len(desk.rows(Ticket)) == 4

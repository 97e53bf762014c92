"""Vouchers and gift cards: their balance is counted, and what two cut-off desks risk is limited."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.basket import Basket
from boxoffice.errors import Refused
from boxoffice.fold.rows import Allocation, Payment, Voucher
from boxoffice.ids import Cents
from boxoffice.queries.shift_report import shift_report
from boxoffice.rules.communication import communication
from boxoffice.rules.vouchers import new_code, parse_code
from boxoffice.views import Link, Method, Sold, Tender
from tests.hall import HOUSE
from tests.house import House, cash, document, seated


def gift(desk: House, cents: int = 5000) -> str:
    """A gift card, sold for cash; its code."""
    sold = desk.counter.sell(Basket(vouchers=(Cents(cents),)), cash())
    (voucher,) = sold.vouchers
    return voucher.code


def by_voucher(code: str, cents: int | None = None) -> Tender:
    """A part that a voucher pays."""
    return Tender(Method.VOUCHER, cents=None if cents is None else Cents(cents), reference=code)


def left(desk: House, code: str) -> int:
    """What is left of it."""
    view = desk.counter.voucher(code)
    assert view is not None
    return view.balance_cents


def house_says(desk: House, **rules: object) -> None:
    """Rules of the house."""
    row = desk.replica.reader().select(type(document("x", b"")), "kind = 'house'")[0]
    said = msgspec.msgpack.decode(row.fields) | rules
    desk.put(document("house", HOUSE, **said))


@given(st.binary(min_size=8, max_size=8), st.integers(0, 15), st.integers(1, 9))
def test_a_mistyped_digit_is_no_code(chance: bytes, at: int, by: int) -> None:
    """And spaces, as it stands on the paper, do not matter."""
    code = new_code(lambda _: chance)
    assert parse_code(f"{code[:4]} {code[4:8]} {code[8:12]}-{code[12:]}") == code
    wrong = code[:at] + str((int(code[at]) + by) % 10) + code[at + 1 :]
    assert parse_code(wrong) is None
    assert parse_code(code[1:]) is None


def test_a_gift_card_is_sold_without_vat_and_pays_in_parts(desk: House) -> None:
    """50.00, of which a seat takes 22.00 and another 22.00: 6.00 are left, and counted."""
    code = gift(desk)
    (part,) = desk.rows(Allocation)
    assert (part.vat_code, part.vat_cents) == ("voucher", 0)
    for seat in (0, 1):
        sold = desk.counter.sell(seated(seat), by_voucher(code))
        assert [(p.method, p.cents, p.reference) for p in sold.parts] == [("voucher", 2200, code)]
    assert left(desk, code) == 600
    assert "balance" not in Voucher.__struct_fields__


def test_more_than_is_left_is_refused_and_nothing_is_booked(desk: House) -> None:
    """The rest is paid otherwise."""
    code = gift(desk, 1000)
    with pytest.raises(Refused, match="voucher_too_little"):
        desk.counter.sell(seated(0), by_voucher(code))
    assert left(desk, code) == 1000
    sold = desk.counter.sell(seated(0), by_voucher(code, 1000), cash())
    assert [(p.method, p.cents) for p in sold.parts] == [("voucher", 1000), ("cash", 1200)]
    assert left(desk, code) == 0


def test_one_voucher_twice_in_one_sale_counts_once(desk: House) -> None:
    """Two parts of 8.00 of a voucher of 10.00 are too much together."""
    code = gift(desk, 1000)
    with pytest.raises(Refused, match="voucher_too_little"):
        desk.counter.sell(seated(0), by_voucher(code, 800), by_voucher(code, 800), cash())


def test_a_voucher_of_nobody_is_refused(desk: House) -> None:
    """Well formed, and not of this house."""
    with pytest.raises(Refused, match="voucher_unknown"):
        desk.counter.sell(seated(0), by_voucher(new_code(lambda n: b"7" * n)))
    assert desk.counter.voucher("hello") is None


def test_cut_off_it_pays_up_to_what_the_house_risks(desk: House) -> None:
    """The same payment with a connection is fine (sync.md §7: two desks may spend it at once)."""
    code = gift(desk, 10_000)
    house_says(desk, voucher_offline_cents=2000)
    with pytest.raises(Refused, match="voucher_offline") as refused:
        desk.counter.sell(seated(0), by_voucher(code))
    assert refused.value.params == {"most": 2000}
    desk.line.state = Link.ONLINE
    desk.counter.sell(seated(0), by_voucher(code))


def test_it_pays_to_its_last_day(desk: House) -> None:
    """Its day is the house's, not UTC's."""
    house_says(desk, voucher_days=1)
    code = gift(desk)
    desk.clock.now += 24 * 3_600_000
    desk.counter.sell(seated(0), by_voucher(code))
    desk.clock.now += 24 * 3_600_000
    with pytest.raises(Refused, match="voucher_over"):
        desk.counter.sell(seated(1), by_voucher(code))


def test_a_refund_may_become_a_voucher(desk: House) -> None:
    """An order of its own that comes to nothing: what came back is what the voucher is worth."""
    sold = desk.sell(0)
    back = desk.counter.exchange(sold.tickets, Basket(), Tender(Method.VOUCHER), reason="ill")
    (voucher,) = back.vouchers
    assert (back.total_cents, back.parts, voucher.issued_cents) == (0, (), 2200)
    desk.counter.sell(seated(1), by_voucher(voucher.code))
    assert left(desk, voucher.code) == 0


def test_what_a_voucher_paid_is_not_booked_under_another_method(desk: House) -> None:
    """Its balance would be lost with the reference."""
    code = gift(desk)
    sold = desk.counter.sell(seated(0), by_voucher(code))
    with pytest.raises(Refused, match="voucher_stays"):
        desk.counter.change_payment(sold.order, Method.VOUCHER, Method.CASH, "wrong key")


def test_the_receipt_of_a_voucher_is_printed_with_it(desk: House) -> None:
    """It is what the customer shows; its code stands on it."""
    code = gift(desk)
    assert [job.kind for job in desk.counter.print_jobs()] == ["receipt"]
    (row,) = desk.rows(Voucher)
    paper = desk.stationery.receipt(desk.replica.reader(), row.order)
    assert [voucher.code for voucher in paper.vouchers] == [code]
    assert paper.lines[0].kind == "voucher"


def sold_by_transfer(desk: House) -> Sold:
    """One seat, by bank."""
    return desk.counter.sell(seated(0), Tender(Method.TRANSFER))


def test_a_transfer_carries_the_structured_communication_of_its_order(desk: House) -> None:
    """On the payment, for the screen, and on the receipt."""
    sold = sold_by_transfer(desk)
    said = communication(sold.number)
    assert said.startswith("+++002/01")
    (payment,) = desk.rows(Payment)
    assert (payment.reference, sold.communication) == (said, said)
    paper = desk.stationery.receipt(desk.replica.reader(), sold.order)
    assert paper.communication == said


def test_on_account_part_of_it_is_due_and_names_its_communication(desk: House) -> None:
    """10.00 by card, the rest to an invoice; the transfer that comes later carries it too."""
    on_account = Tender(Method.ON_ACCOUNT)
    sold = desk.counter.sell(seated(0), Tender(Method.CARD_BY_HAND, cents=Cents(1000)), on_account)
    assert (sold.due_cents, sold.communication) == (1200, communication(sold.number))
    assert desk.counter.order(sold.order).state == "due"
    desk.counter.settle(sold.order, Tender(Method.TRANSFER))
    assert desk.counter.order(sold.order).payments[-1].reference == communication(sold.number)


def test_the_z_shows_each_method_and_asks_nobody_to_count_a_voucher(desk: House) -> None:
    """Only what lies in a drawer or on slips can differ."""
    code = gift(desk)
    desk.counter.sell(seated(0), by_voucher(code, 1000), Tender(Method.TRANSFER))
    desk.counter.count_shift({"cash": Cents(20_000), "card_by_hand": Cents(0)})
    differ = {t.method: t.difference_cents for t in desk.counter.shift_result()}
    assert differ == {"card_by_hand": 0, "cash": 0, "transfer": 0, "voucher": 0}
    shift = desk.counter.shift()
    assert shift is not None
    x = shift_report(desk.replica.reader(), desk.stationery, shift.id, desk.clock.now, "x")
    assert {t.method: t.expected for t in x.tenders}["voucher"] == 1000
    assert [(p.kind, p.count) for p in x.price_types if not p.name] == [("voucher", 1)]

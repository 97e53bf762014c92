"""A till period: opened with a float, counted blind, closed with a Z report that adds up."""

import hashlib

import pytest

from boxoffice.actions.editing import pin
from boxoffice.basket import Place
from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.errors import Refused
from boxoffice.fold.rows import CashMove, Order, Payment, Pii, Shift, ShiftCount, ShiftTotal
from boxoffice.ids import Cents, PriceListId, PriceTypeId, SeatIndex
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import CashMove as Move
from boxoffice.journal.kinds import ShiftClose
from boxoffice.queries.shift_report import shift_report
from boxoffice.replica.replica import NOBODY
from tests.hall import TOMORROW, YOUNG
from tests.house import AN, BRAM, CARD, DESK, PIN, House, cash, catalogued, seated, standing

REASON = "Twee euro onder de lade gevallen"


def counted(house: House, cash_cents: int, card_cents: int = 0) -> None:
    """One blind count."""
    house.counter.count_shift({"cash": Cents(cash_cents), "card_by_hand": Cents(card_cents)})


def refused(code: str, act, *args: object, **more: object) -> None:
    """It is refused with this code."""
    with pytest.raises(Refused) as refusal:
        act(*args, **more)
    assert refusal.value.code == code


def test_somebody_must_be_responsible_for_the_drawer(house: House) -> None:
    """A till is opened by a person."""
    refused("nobody_logged_in", house.counter.open_shift, Cents(0))
    assert house.counter.shift() is None


def test_one_till_at_a_time(house: House) -> None:
    """The open one is shown with who answers for it; a second is refused."""
    house.log_in()
    opened = house.counter.open_shift(Cents(15_000))
    assert (opened.number, opened.operator_name, opened.float_cents) == (1, "An Peeters", 15_000)
    refused("shift_already_open", house.counter.open_shift, Cents(0))
    assert house.counter.shift() == opened
    assert house.events("shift_open") == 1


def test_who_sells_stands_on_the_sale_and_who_opened_answers_for_the_drawer(desk: House) -> None:
    """A fast switch by PIN within one shift (acceptance 18)."""
    desk.log_in(BRAM)
    desk.sell(0)
    (order,), (shift,) = desk.rows(Order), desk.rows(Shift)
    assert (order.operator, shift.operator, order.shift) == (BRAM, AN, shift.id)


def test_the_count_is_blind(desk: House) -> None:
    """Nothing of what is expected is told before a count, and no close either."""
    desk.sell(0)
    refused("not_counted", desk.counter.shift_result)
    refused("not_counted", desk.counter.close_shift)
    counted(desk, 17_200)
    (card, money) = desk.counter.shift_result()
    assert (card.method, card.expected_cents) == ("card_by_hand", 0)
    assert (money.method, money.expected_cents, money.difference_cents) == ("cash", 17_200, 0)


def test_every_count_is_kept_and_the_last_one_stands(desk: House) -> None:
    """Counting until it fits must be seen."""
    counted(desk, 100)
    counted(desk, 15_000)
    kept = sorted((row.n, row.method, row.cents) for row in desk.rows(ShiftCount))
    assert kept == [
        (1, "card_by_hand", 0),
        (1, "cash", 100),
        (2, "card_by_hand", 0),
        (2, "cash", 15_000),
    ]
    assert [total.difference_cents for total in desk.counter.shift_result()] == [0, 0]


@pytest.mark.parametrize(
    ("cash_cents", "card_cents"), [(16_999, 1798), (17_201, 1798), (17_200, 0)]
)
def test_a_difference_needs_a_reason(desk: House, cash_cents: int, card_cents: int) -> None:
    """Missing or too much, cash or card; blanks are no reason."""
    desk.sell(0)
    desk.counter.sell(seated(1, price=YOUNG), CARD)
    counted(desk, cash_cents, card_cents)
    refused("difference_needs_reason", desk.counter.close_shift)
    refused("difference_needs_reason", desk.counter.close_shift, "  ")
    assert desk.counter.shift() is not None
    result = desk.counter.close_shift(REASON)
    assert any(total.difference_cents for total in result.totals)


def test_the_reason_stands_beside_the_chain(desk: House) -> None:
    """The event holds its salted proof only; erasing the item erases the words (design §4)."""
    counted(desk, 14_800)
    desk.counter.close_shift(f"  {REASON} ")
    prev, body = (
        desk.replica.reader()
        .conn.execute("SELECT prev, body FROM journal WHERE kind = 'shift_close'")
        .fetchone()
    )
    assert REASON.encode() not in bytes(body)
    close = decode(prev, body).payload
    assert isinstance(close, ShiftClose)
    assert close.reason is not None
    (item,) = desk.rows(Pii, f"ref = x'{close.reason.ref.hex()}'")
    assert item.value == REASON
    assert hashlib.sha256(item.salt + REASON.encode()).digest() == close.reason.commitment
    assert desk.count("SELECT count(*) FROM pii_outbox") == 1


def test_the_close_stores_what_the_paper_says(desk: House) -> None:
    """150.00 float + 22.00 cash, and 17.98 by card: totals, bag and what stays in the drawer."""
    desk.sell(0, given=5000)
    desk.counter.sell(seated(1, price=YOUNG), CARD)
    counted(desk, 17_200, 1798)
    result = desk.counter.close_shift("", BRAM, "B-17", Cents(15_000), second_pin=PIN)
    assert result.z_number == "2-0001"
    stored = {row.method: (row.expected, row.counted) for row in desk.rows(ShiftTotal)}
    assert stored == {"cash": (17_200, 17_200), "card_by_hand": (1798, 1798)}
    (shift,) = desk.rows(Shift)
    assert (shift.state, shift.z_number, shift.second) == ("closed", "2-0001", BRAM)
    assert (shift.deposit_bag, shift.left_in_drawer) == ("B-17", 15_000)
    assert desk.counter.shift() is None
    assert [job.kind for job in desk.counter.print_jobs()][-1] == "z_report"


def test_z_numbers_are_gap_free_per_device_and_incarnation(house: House) -> None:
    """Shifts are counted on, Z numbers begin anew with an incarnation."""
    numbers = []
    for turn in range(4):
        if turn == 3:
            house.replica.begin_incarnation(2)
        house.ready()
        counted(house, 15_000)
        shift = house.counter.shift()
        assert shift is not None
        numbers.append((shift.number, house.counter.close_shift().z_number))
    assert numbers == [(1, "2-0001"), (2, "2-0002"), (3, "2-0003"), (4, "2b-0001")]


def test_waiting_sales_stand_on_the_z(desk: House) -> None:
    """Sales that the server has not stored never refuse a close; the paper says how many."""
    desk.sell(0)
    desk.sell(1)
    first = (
        desk.replica.reader()
        .conn.execute("SELECT place FROM journal WHERE kind = 'sale' ORDER BY seq")
        .fetchone()[0]
    )
    with desk.replica.write() as tx:
        tx.acknowledge(first, 2, None)
    counted(desk, 19_400)
    assert desk.counter.close_shift().waiting_sales == 1
    assert [shift.waiting_sales for shift in desk.rows(Shift)] == [1]


def test_without_an_open_till_nothing_is_counted_or_closed(house: House) -> None:
    """Each says so."""
    house.log_in()
    refused("no_shift", house.counter.count_shift, {})
    refused("no_shift", house.counter.close_shift)
    refused("no_shift", house.counter.shift_result)


def test_the_drawer_of_another_shift_is_not_counted_again(desk: House) -> None:
    """Each shift holds its own payments."""
    desk.sell(0)
    counted(desk, 17_200)
    desk.counter.close_shift()
    desk.counter.open_shift(Cents(5000))
    counted(desk, 5000)
    assert [total.expected_cents for total in desk.counter.shift_result()] == [0, 5000]


def test_the_z_report_adds_up_to_the_cent(desk: House) -> None:
    """Every sum equals its parts and the journal: money, tickets, VAT, price types."""
    desk.sell(0, 1, given=5000)
    desk.counter.sell(seated(2, price=YOUNG).add(*standing(1).places), cash())
    desk.counter.sell(standing(2, YOUNG), CARD)
    (shift,) = desk.rows(Shift)
    desk.replica.commit(Move(shift.id, shift.house, 1, -10_000))
    counted(desk, 12_900, 3002)
    desk.counter.close_shift(REASON, deposit_bag="B-17")
    paper = shift_report(desk.replica.reader(), desk.stationery, shift.id, desk.clock.now, "z")
    payments = desk.rows(Payment)
    assert paper.sales_cents + paper.rounding_cents == sum(row.cents for row in payments)
    assert paper.sales_cents == sum(line.cents for line in paper.price_types)
    assert paper.sales_cents == sum(line.gross for line in paper.vat)
    assert all(line.gross == line.net + line.vat for line in paper.vat)
    assert paper.sales_cents == sum(line.cents for line in paper.houses)
    assert paper.tickets == sum(line.count for line in paper.price_types) == 6
    moved = sum(move.cents for move in desk.rows(CashMove))
    drawer = 15_000 + moved + sum(row.cents for row in payments if row.method == "cash")
    tenders = {tender.method: tender for tender in paper.tenders}
    assert tenders["cash"].expected == drawer == 13_000
    assert tenders["cash"].difference() == -100
    assert (tenders["card_by_hand"].expected, tenders["card_by_hand"].difference()) == (3002, 0)
    assert (paper.first_order, paper.last_order, paper.number) == ("2-0001", "2-0003", "2-0001")
    assert (paper.operators, paper.device) == (("An Peeters",), "Kassa 2")
    assert (paper.difference_reason, paper.deposit_bag) == (REASON, "B-17")
    assert paper.waiting == 3


@pytest.mark.parametrize(("left", "shown"), [(15_000, 15_000), (0, None)])
def test_what_stays_in_the_drawer_stands_on_the_z_when_somebody_said_it(
    desk: House, left: int, shown: int | None
) -> None:
    """A field that was left empty must not say that the drawer is empty."""
    counted(desk, 15_000, 0)
    desk.counter.close_shift(left_in_drawer=Cents(left))
    (shift,) = desk.rows(Shift)
    paper = shift_report(desk.replica.reader(), desk.stationery, shift.id, desk.clock.now, "z")
    assert paper.left_in_drawer == shown


def test_nobody_signs_for_their_own_difference(desk: House) -> None:
    """A second name that is the first one is none; the till stays open for another."""
    counted(desk, 14_900, 0)
    with pytest.raises(Refused, match="second_same"):
        desk.counter.close_shift(REASON, AN, second_pin=PIN)
    with pytest.raises(Refused, match="wrong_pin"):
        desk.counter.close_shift(REASON, BRAM)
    assert desk.counter.close_shift(REASON, BRAM, second_pin=PIN).z_number == "2-0001"


def test_no_more_stays_in_the_drawer_than_was_counted(desk: House) -> None:
    """A nought too many would stand on the Z for ever, and the next float would lack it."""
    with pytest.raises(Refused, match="left_negative"):
        desk.counter.close_uncounted(left_in_drawer=Cents(-1))
    counted(desk, 15_000, 0)
    with pytest.raises(Refused, match="left_too_much"):
        desk.counter.close_shift(left_in_drawer=Cents(150_000))
    assert [shift.state for shift in desk.rows(Shift)] == ["open"]
    assert desk.counter.close_shift(left_in_drawer=Cents(15_000)).z_number == "2-0001"


def test_prices_of_one_name_in_two_lists_are_told_apart(desk: House) -> None:
    """Every production has its own "Full": each line says whose it is."""
    other = PriceType(PriceTypeId(b"o" * 16), "Full", 1, (Cents(900),))
    prices = PriceList(PriceListId(b"Q" * 16), "Other", "EUR", (other,))
    desk.put(catalogued(prices))
    pin(desk.replica, TOMORROW, NOBODY, price_list=prices.id)
    desk.grant(0, performance=TOMORROW)
    place = Place(TOMORROW, other.id, seat=SeatIndex(0))
    desk.counter.sell(seated(0, 1).add(*seated(2, price=YOUNG).places, place), CARD)
    (shift,) = desk.rows(Shift)
    paper = shift_report(desk.replica.reader(), desk.stationery, shift.id, desk.clock.now, "x")
    assert [(line.name, line.count, line.cents) for line in paper.price_types] == [
        ("Full · Florissant", 2, 4400), ("-26", 1, 1798), ("Full · Kip!", 1, 900),
    ]  # fmt: skip


def test_an_x_report_tells_the_present_without_a_count(desk: House) -> None:
    """Any time; it closes nothing."""
    desk.sell(0)
    (shift,) = desk.rows(Shift)
    paper = shift_report(desk.replica.reader(), desk.stationery, shift.id, desk.clock.now, "x")
    assert [(t.method, t.expected, t.counted) for t in paper.tenders] == [
        ("card_by_hand", 0, None), ("cash", 17_200, None),
    ]  # fmt: skip
    assert (paper.kind, paper.closed_local, paper.number) == ("x", None, "")
    refused("no_shift", shift_report, desk.replica.reader(), desk.stationery, DESK, 0, "z")

"""A sale: everything is checked inside its one transaction, and half a sale cannot exist."""

from dataclasses import replace

import pytest

from boxoffice.actions.selling import sell
from boxoffice.basket import Basket, Place
from boxoffice.catalog.documents import fields
from boxoffice.errors import BoxOfficeError, Bug, Refused
from boxoffice.fold.rows import Allocation, Code, Document, Line, Order, Payment, Seat, Ticket
from boxoffice.ids import Cents, PriceTypeId
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import Sale
from boxoffice.rules.server_time import ServerTime
from boxoffice.views import Method
from tests.hall import FREE, FULL, HOUSE, TONIGHT, YOUNG
from tests.house import AN, CARD, OTHER, START_MS, House, cash, document, seated, standing
from tests.sync.databases import backup, put_back


def refused(house: House, basket: Basket, code: str, given: int = 0) -> BoxOfficeError:
    """The sale is refused with this code, and nothing at all was booked."""
    before = books(house)
    with pytest.raises(Refused) as refusal:
        house.counter.sell(basket, cash(given))
    assert refusal.value.code == code
    assert books(house) == before
    return refusal.value


def books(house: House) -> tuple[int, ...]:
    """How much stands in the journal, the rows, the print queue and the counters."""
    rows = tuple(len(house.rows(table)) for table in (Order, Ticket, Payment, Code, Seat))
    jobs = house.count("SELECT count(*) FROM print_job")
    return *rows, jobs, house.replica.head.seq, house.count("SELECT total(length(value)) FROM meta")


def sales(house: House) -> list[Sale]:
    """Every sale as the journal has it."""
    found = house.replica.reader().conn.execute(
        "SELECT prev, body FROM journal WHERE kind = 'sale' ORDER BY seq"
    )
    payloads = [decode(*row).payload for row in found.fetchall()]
    return [payload for payload in payloads if isinstance(payload, Sale)]


def test_a_sale_that_does_not_add_up_is_not_booked(desk: House) -> None:
    """Whatever priced it: lines, total and money are compared before the commit."""
    priced = desk.counter._price(seated(0, 1))
    wrong = replace(priced, cents=Cents(priced.cents + 100))
    before = books(desk)
    with pytest.raises(Bug, match="sale_unbalanced"):
        sell(desk.replica, wrong, (cash(10_000),), desk.counter.actor(), online=False)
    assert books(desk) == before


def test_a_sale_is_one_event_with_its_rows_and_its_papers(desk: House) -> None:
    """Two in full and one young for cash, from a note of 100: 61.98 becomes 62.00, 38.00 back."""
    basket = seated(0, 1).add(*seated(2, price=YOUNG).places)
    sold = desk.counter.sell(basket, cash(10_000))
    assert (sold.total_cents, sold.rounding_cents, sold.paid_cents) == (6198, 2, 6200)
    assert (sold.given_cents, sold.change_cents, sold.number) == (10_000, 3800, "2-0001")
    assert (sold.places, sold.offline, sold.method) == ("A1-3", True, Method.CASH)
    (order,) = desk.rows(Order)
    assert (order.id, order.total, order.rounding, order.due) == (sold.order, 6198, 2, 0)
    assert (order.operator, order.state) == (AN, "paid")
    (payment,) = desk.rows(Payment)
    assert (payment.cents, payment.given, payment.change) == (6200, 10_000, 3800)
    assert [(line.quantity, line.cents) for line in desk.rows(Line)] == [(2, 4400), (1, 1798)]
    assert {seat.seat for seat in desk.rows(Seat, "state = 'sold'")} == {0, 1, 2}
    assert {t.id for t in desk.rows(Ticket, "state = 'valid'")} == set(sold.tickets)
    assert desk.events("sale") == 1
    jobs = desk.counter.print_jobs()
    assert [(job.kind, job.order_number) for job in jobs] == [("ticket", "2-0001")] * 3


def test_the_sale_balances_and_vat_is_stored_per_line(desk: House) -> None:
    """Σ lines + rounding = Σ payments + due; Σ allocations = Σ lines = Σ tickets (design §4)."""
    desk.counter.sell(seated(0, 1).add(*seated(2, price=YOUNG).places), cash())
    desk.counter.sell(standing(2), CARD)
    for sale in sales(desk):
        lines = sum(line.cents for line in sale.lines)
        parts = sum(part.cents for line in sale.lines for part in line.allocations)
        assert lines == parts == sum(t.cents for t in sale.tickets) == sale.total
        assert lines + sale.rounding == sum(p.cents for p in sale.payments) + sale.due
    stored = sorted((row.cents, row.vat_cents) for row in desk.rows(Allocation))
    assert stored == [(1798, 102), (3600, 204), (4400, 249)]


def test_a_card_is_charged_to_the_cent(desk: House) -> None:
    """Only cash is rounded."""
    sold = desk.counter.sell(seated(0, price=YOUNG), CARD)
    assert (sold.total_cents, sold.rounding_cents, sold.paid_cents) == (1798, 0, 1798)


def test_guests_who_pay_nothing_get_tickets(desk: House) -> None:
    """A free ticket is a sale of zero cents, with a code and a paper like any other."""
    sold = desk.counter.sell(seated(0, price=FREE), cash())
    assert (sold.total_cents, sold.change_cents, len(sold.tickets)) == (0, 0, 1)
    assert desk.counter.last_sale() == sold


def test_the_change_is_never_negative(desk: House) -> None:
    """22.00 and 20.00 given: nothing is booked, and the missing amount is told."""
    assert refused(desk, seated(0), "given_too_little", 2000).params["missing"] == 200


def test_the_rounded_amount_is_what_must_be_given(desk: House) -> None:
    """17.98 is paid with 18.00; 17.98 in coins does not exist."""
    assert refused(desk, seated(0, price=YOUNG), "given_too_little", 1798).params["missing"] == 2
    assert desk.counter.sell(seated(0, price=YOUNG), cash(1800)).change_cents == 0


def test_without_an_open_till_nothing_is_sold(house: House) -> None:
    """A sale stands in a shift, with an operator."""
    house.grant(0)
    house.log_in()
    refused(house, seated(0), "no_shift")


def test_an_empty_basket_is_no_sale(desk: House) -> None:
    """No number is used up for nothing."""
    refused(desk, Basket(), "empty_basket")


@pytest.mark.parametrize("seat", [6, 10, 20])
def test_a_seat_that_is_not_ours_is_refused(desk: House, seat: int) -> None:
    """Free at the server, or another desk's: no right, no sale. The other seat stays free too."""
    desk.grant(10, device=OTHER)
    refusal = refused(desk, seated(0, seat), "seat_not_owned")
    assert refusal.params["seat"] in ("A7", "B1", "W1")
    assert {row.seat for row in desk.rows(Seat, "state = 'sold'")} == set()


def test_ownership_is_asked_inside_the_transaction(desk: House) -> None:
    """The seat was ours when it went into the basket and is not when it is paid."""
    basket = seated(0)
    assert desk.counter.quote(basket).lines[0].ours
    desk.grant(0, device=OTHER)
    refused(desk, basket, "seat_not_owned")


def test_a_sold_seat_is_not_sold_again(desk: House) -> None:
    """By the same desk, seconds later."""
    desk.sell(0)
    refused(desk, seated(0), "seat_not_owned")


def test_one_basket_does_not_hold_a_seat_twice(desk: House) -> None:
    """However the basket came about."""
    place = seated(0).places[0]
    refused(desk, Basket((place, place)), "seat_not_owned")


def test_a_grant_of_an_older_incarnation_sells_nothing(desk: House) -> None:
    """It belongs to the past that a restored copy does not know."""
    desk.grant(8, incarnation=2)
    refused(desk, seated(8), "seat_not_owned")


def test_the_right_under_which_it_was_sold_stands_on_the_ticket(desk: House) -> None:
    """So that the server can compare it with what it gave."""
    right = desk.grant(8)
    sold = desk.sell(8)
    assert [t.grant for t in desk.rows(Ticket) if t.id in sold.tickets] == [right]


def test_a_pool_is_never_oversold(desk: House) -> None:
    """Four places are ours: three, then not two, then one, then none."""
    desk.counter.sell(standing(3), cash())
    refused(desk, standing(2), "seat_not_owned")
    desk.counter.sell(standing(1), cash())
    refused(desk, standing(1), "seat_not_owned")


def test_one_basket_does_not_oversell_a_pool(desk: House) -> None:
    """Five places at two prices in one basket, four rights."""
    basket = standing(3).add(*standing(2, YOUNG).places)
    refused(desk, basket, "seat_not_owned")


def test_places_come_from_all_rights_to_the_pool(desk: House) -> None:
    """Four under one right and two under another are six, each ticket under its own."""
    desk.grant(pool="floor", places=2)
    desk.counter.sell(standing(6), cash())
    under = [t.grant for t in desk.rows(Ticket)]
    assert sorted(under.count(grant) for grant in set(under)) == [2, 4]
    refused(desk, standing(1), "seat_not_owned")


def test_numbers_are_gap_free_whatever_was_refused(desk: House) -> None:
    """A refused sale uses no number, nor does a restart."""
    first = desk.sell(0).number
    refused(desk, seated(9), "seat_not_owned")
    second = desk.sell(1).number
    desk.restart()
    desk.log_in()
    assert [first, second, desk.sell(2).number] == ["2-0001", "2-0002", "2-0003"]


def test_a_new_incarnation_begins_its_own_numbers(desk: House) -> None:
    """`2b-0001`: the lost part may have given 2-0002 away."""
    desk.sell(0)
    desk.replica.begin_incarnation(2)
    desk.grant(8, incarnation=2)
    assert desk.sell(8).number == "2b-0001"


def test_a_restored_copy_sells_nothing(desk: House) -> None:
    """A database behind its witness may not know which of its seats are gone."""
    copy = desk.folder / "copy.db"
    backup(desk.path, copy)
    desk.sell(0)
    desk.replica.close()
    put_back(desk.path, copy)
    desk.open()
    desk.log_in()
    refused(desk, seated(0), "restored_copy")
    desk.replica.begin_incarnation(2)
    desk.grant(8, incarnation=2)
    assert desk.sell(8).number == "2b-0001"


@pytest.mark.parametrize(("later_ms", "sells"), [(0, True), (60_000, True), (60_001, False)])
def test_a_right_that_ended_is_over(desk: House, later_ms: int, sells: bool) -> None:
    """`sell_until` is the server's time: this desk's clock is 5 s fast, and that is known."""
    desk.replica.anchor(START_MS - 5000, 0)
    desk.grant(8, until_ms=START_MS + 60_033)  # the estimate runs ahead: 33 ms in 65 s
    desk.clock.now = START_MS + 5000 + later_ms
    if sells:
        sold = desk.sell(8)
        assert [t.flag for t in desk.rows(Ticket) if t.id in sold.tickets] == [""]
    else:
        refused(desk, seated(8), "grant_over")


def test_with_an_unsure_clock_the_desk_sells_and_flags_it(desk: House) -> None:
    """No clock of this boot was compared with the server's (design §6a.7)."""
    desk.grant(8, until_ms=START_MS - 1)
    desk.sell(8)
    desk.sell(0)
    assert {t.seat: t.flag for t in desk.rows(Ticket)} == {8: "clock_unsure", 0: ""}


def test_a_strict_house_sells_nothing_by_an_unsure_clock(desk: House) -> None:
    """Only a house's own rule makes it strict (design §6a.7)."""
    desk.put(document("house", HOUSE, strict_clock=True))
    desk.grant(8, until_ms=START_MS + 60_000)
    refused(desk, seated(8), "clock_unsure")
    desk.sell(0)  # a right without an end asks no clock


@pytest.mark.parametrize(("minutes", "sells"), [(0, True), (209, True), (211, False)])
def test_a_right_ends_with_its_performance(desk: House, minutes: int, sells: bool) -> None:
    """`sell_until` defaults to the performance's end, wherever that is moved to meanwhile."""
    evening = desk.replica.reader().get(Document, (HOUSE, "performance", TONIGHT))
    assert evening is not None
    known = fields(evening) | {"ends_local": "2026-11-27T22:30"}
    desk.put(document("performance", TONIGHT, **known))
    desk.replica.anchor(START_MS, 0)  # seven in the evening
    desk.clock.now += minutes * 60_000
    if sells:
        desk.sell(0)
    else:
        refused(desk, seated(0), "grant_over")


def test_after_a_reboot_the_wall_clock_counts_while_it_is_not_behind(desk: House) -> None:
    """The mark in the file is the latest time that this desk was ever sure of (sync.md §6.2)."""
    desk.grant(8, until_ms=START_MS + 3_600_000)
    desk.replica.anchor(START_MS, 0)
    desk.clock.boot = b"another boot"
    assert desk.replica.server_time() == ServerTime(START_MS, sure=True, proven_ms=START_MS)
    desk.clock.now -= 1
    desk.sell(8)
    assert [t.flag for t in desk.rows(Ticket)] == ["clock_unsure"]


@pytest.mark.parametrize(
    ("place", "code"),
    [
        (Place(TONIGHT, PriceTypeId(b"?"), seat=seated(0).places[0].seat), "unknown_price_type"),
        (Place(TONIGHT, FULL, pool="bar"), "unknown_place"),
    ],
)
def test_what_is_not_offered_is_not_sold(desk: House, place: Place, code: str) -> None:
    """A price that was taken away, a pool that is not in the plan."""
    refused(desk, Basket((place,)), code)


def test_every_code_is_another(desk: House) -> None:
    """A code names one ticket of its performance."""
    desk.counter.sell(standing(4).add(*seated(0, 1, 2).places), cash())
    assert desk.count("SELECT count(DISTINCT code) FROM code") == 7

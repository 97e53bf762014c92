"""A price that holds from several shows, when one of them goes back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec.structs import replace as with_

from boxoffice.basket import Basket, Place
from boxoffice.catalog.documents import fields
from boxoffice.catalog.price_terms import PriceTerms, Promotion
from boxoffice.fold.rows import Document, Line, Order, Payment
from boxoffice.ids import BlobHash, Cents, PerformanceId, ProductionId, SeatIndex
from boxoffice.queries.shift_report import shift_report
from boxoffice.views import Details, Method, Sold, Tender
from tests.boxoffice.actions.test_vouchers import house_says
from tests.hall import TOMORROW, TONIGHT, YOUNG, performance, price_list
from tests.house import PIN, House, cash, catalogued

LATER, LAST = PerformanceId(b"L" * 16), PerformanceId(b"N" * 16)
SHOWS = (TONIGHT, TOMORROW, LATER, LAST)


def subscribes(
    house: House, usual: int = 2200, codes: tuple[Promotion, ...] = (), **terms: object
) -> None:
    """Four shows, and -26 holds from three of them: 17.98 where all others pay the usual."""
    asked = PriceTerms(shows=3, **terms)  # type: ignore[arg-type]
    types = tuple(
        with_(kind, terms=asked)
        if kind.id == YOUNG
        else with_(kind, terms=PriceTerms(), cents_by_rank=(Cents(usual),))
        for kind in price_list().types
    )
    plan = BlobHash(fields(house.rows(Document, "kind = 'performance'")[0])["plan"])
    house.put(catalogued(with_(price_list(), types=types, promotions=codes)))
    for day, show in enumerate(SHOWS, 27):
        evening = performance(show, f"Show {day}", f"2026-11-{day}T20:00", plan)
        house.put(catalogued(with_(evening, production=ProductionId(show))))
        house.grant(0, 1, performance=show)


def at(*shows: PerformanceId, seat: int = 0) -> Basket:
    """One seat of each."""
    return Basket(tuple(Place(show, YOUNG, SeatIndex(seat)) for show in shows))


@pytest.fixture
def three(desk: House) -> Sold:
    """The first three shows, at the price for three."""
    subscribes(desk)
    sold = desk.counter.sell(at(*SHOWS[:3]), cash())
    assert sold.total_cents == 3 * 1798
    return sold


def test_the_others_cost_what_everybody_pays_once_one_goes_back(desk: House, three: Sold) -> None:
    """17.98 less twice 4.02; the next one goes back with what was kept for it."""
    shown = desk.counter.difference(three.tickets[:1])
    assert (shown.cents, shown.fewer_cents) == (-1798 + 804, 804)
    desk.counter.exchange(three.tickets[:1], Basket(), cash(), reason="ill")
    assert [row.cents for row in desk.rows(Line, "kind = 'fee'")] == [402, 402]
    assert desk.counter.difference(three.tickets[1:2]).fewer_cents == -402
    shift = desk.counter.actor().shift
    paper = shift_report(desk.replica.reader(), desk.stationery, shift, desk.clock.now, "x")
    assert {(row.kind, row.name): row.count for row in paper.price_types} == {
        ("", "-26"): 2, ("fee", ""): 2,
    }  # fmt: skip
    for order in desk.rows(Order):
        lines = sum(row.cents for row in desk.rows(Line) if row.order == order.id)
        paid = sum(row.cents for row in desk.rows(Payment) if row.order == order.id)
        assert lines + order.rounding == paid


def test_a_price_that_was_agreed_stays(desk: House) -> None:
    """Somebody gave it for a bad view, and not for three shows."""
    subscribes(desk)
    basket = desk.counter.change_price(at(*SHOWS[:3]), 0, Cents(500), "bad view", PIN)
    sold = desk.counter.sell(basket, cash())
    assert desk.counter.difference(sold.tickets[2:]).fewer_cents == 402


def test_what_a_code_took_off_stays_off(desk: House) -> None:
    """A tenth less for each: 4.02 is what three shows took off, and not the code."""
    subscribes(desk, codes=(Promotion("TIEN", "Ten", 10),))
    basket = replace(at(*SHOWS[:3]), promotion="TIEN")
    sold = desk.counter.sell(basket, cash())
    assert sold.total_cents < 3 * 1798
    assert desk.counter.difference(sold.tickets[2:]).fewer_cents == 2 * 402


def test_of_what_was_never_paid_no_money_moves(desk: House) -> None:
    """Three on account, one back: 8.04 was asked in cash of who gave a ticket back, and the next
    one back gave money that nobody had paid. What stays is due: two, one, none at the usual price.
    """
    subscribes(desk)
    sold = desk.counter.sell(at(*SHOWS[:3]), Tender(Method.ON_ACCOUNT))
    for ticket, due in zip(sold.tickets, (4400, 2200, 0), strict=True):
        assert desk.counter.difference((ticket,)).cents == 0
        desk.counter.exchange((ticket,), Basket(), cash(), reason="ill")
        assert desk.counter.order(sold.order).due_cents == due
    assert not [row for row in desk.rows(Payment) if row.method != Method.ON_ACCOUNT]


def test_all_of_them_go_back_for_what_they_cost(desk: House, three: Sold) -> None:
    """Nothing stays that could cost more."""
    assert desk.counter.difference(three.tickets).cents == -3 * 1798


def test_another_show_instead_keeps_the_price_of_all(desk: House, three: Sold) -> None:
    """Three before and after: nothing is asked, for the new one neither. One show twice is two."""
    assert desk.counter.difference(three.tickets[:1], at(LAST)).cents == 0
    twice = desk.counter.difference(three.tickets[:1], at(TOMORROW, seat=1))
    assert twice.cents == 2200 - 1798 + 804


def test_it_never_costs_money_to_give_a_ticket_back(desk: House) -> None:
    """No more is kept than goes back, the house's own fee with it."""
    subscribes(desk, usual=9900)
    sold = desk.counter.sell(at(*SHOWS[:3]), cash())
    shown = desk.counter.difference(sold.tickets[:1])
    assert (shown.cents, shown.fewer_cents) == (0, 1798)
    house_says(desk, refund_fee_cents=250)
    shown = desk.counter.difference(sold.tickets[:1])
    assert (shown.cents, shown.fewer_cents) == (0, 1548)


def test_shows_of_the_season_count_where_the_price_says_so(desk: House) -> None:
    """Two orders of one customer; whoever bought four may give one back."""
    subscribes(desk, season=True)
    one = desk.counter.store_customer(Details("Petra Janssens"))
    first = desk.counter.sell(at(*SHOWS[:3]).for_whom(one.id, "Petra"), cash())
    desk.counter.sell(replace(at(LAST), customer=one.id), cash())
    assert desk.counter.difference(first.tickets[:1]).fewer_cents == 0
    assert desk.counter.difference(first.tickets[:2]).fewer_cents == 402


@pytest.mark.parametrize("usual", [2200, 9900])
def test_two_steps_give_back_what_one_does(desk: House, usual: int) -> None:
    """The second went back at the price for three, though it had been asked the usual one."""
    subscribes(desk, usual=usual)
    sold = desk.counter.sell(at(*SHOWS[:3]), cash())
    once = [desk.counter.difference(sold.tickets[:n]).cents for n in (1, 2, 3)]
    went = 0
    for ticket, expected in zip(sold.tickets, once, strict=True):
        went += desk.counter.difference((ticket,)).cents
        desk.counter.exchange((ticket,), Basket(), cash(), reason="ill")
        assert went == expected
    assert once[2] == -3 * 1798


def test_what_was_exchanged_counts_among_those_of_its_order(desk: House, three: Sold) -> None:
    """The new one goes back: two are left, of an order that is another's by then."""
    new = desk.counter.exchange(three.tickets[:1], at(LAST), cash())
    assert desk.counter.difference(new.tickets).fewer_cents == 804


def test_what_was_kept_goes_back_once_there_are_enough_again(desk: House, three: Sold) -> None:
    """One back; then another of them for two other shows: three are left, and nobody pays more."""
    desk.counter.exchange(three.tickets[:1], Basket(), cash(), reason="ill")
    shown = desk.counter.difference(three.tickets[1:2], at(TONIGHT, LAST))
    assert shown.cents == 1798 - 804

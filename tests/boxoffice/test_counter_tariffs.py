"""Kansentarief by hand, and prices changed at the desk: sold, limited, listed, registered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec.structs import replace as with_

from boxoffice.basket import Agreed, Basket, Place
from boxoffice.catalog.documents import fields
from boxoffice.catalog.price_terms import PriceTerms
from boxoffice.errors import Refused
from boxoffice.fold.rows import Document, Order, PriceChange, TariffPass, Ticket
from boxoffice.ids import BlobHash, Cents, ProductionId, SeatIndex
from boxoffice.office import Office
from boxoffice.queries.people import private_value
from boxoffice.queries.shift_report import shift_report
from boxoffice.terminal import CardResult, CardState
from boxoffice.views import Details, Method, Tender
from tests.boxoffice.actions.test_vouchers import house_says
from tests.hall import TOMORROW, TONIGHT, YOUNG, performance, price_list
from tests.house import AN, BRAM, PIN, House, cash, catalogued, seated
from tests.terminals import ScriptedTerminal

PASS, SECOND_PASS = "0930000420206", "0930000420214"


def asks(house: House, **terms: object) -> None:
    """The price for the young asks this now."""
    types = tuple(
        with_(kind, terms=PriceTerms(**terms)) if kind.id == YOUNG else kind  # type: ignore[arg-type]
        for kind in price_list().types
    )
    house.put(catalogued(with_(price_list(), types=types)))


def by_pass(*passes: str) -> Basket:
    """Seats at kansentarief, each with its pass."""
    return Basket(
        tuple(Place(TONIGHT, YOUNG, SeatIndex(n), pass_number=p) for n, p in enumerate(passes))
    )


@pytest.fixture
def tariff(desk: House) -> House:
    """A desk whose second price is by a pass."""
    asks(desk, pass_number=True)
    desk.grant(*range(10))
    return desk


def test_a_ticket_by_a_pass_waits_until_somebody_registers_it(tariff: House) -> None:
    """The number is listed for who registers; afterwards the books say who did, and when."""
    sold = tariff.counter.sell(by_pass(PASS), cash())
    office = Office(tariff.setting)
    office.log_in(BRAM, PIN)
    (waits,) = office.tariffs()
    assert (waits.number, waits.pass_number, waits.cents) == (sold.number, PASS, 1798)
    assert waits.operator == "An Peeters"
    assert ("tariffs_open", "1") in [(t.code, dict(t.params).get("count")) for t in office.tasks()]
    tariff.clock.now += 1000
    assert office.registered(waits.ticket) == 1
    assert office.tariffs() == ()
    (row,) = tariff.rows(TariffPass)
    assert (row.state, row.by, row.by_ms) == ("registered", BRAM, tariff.clock.now)
    line = office.audit()[0]
    assert (line.kind, line.operator) == ("tariff_registered", "Bram Claes")
    assert office.registered(waits.ticket) == 0


def test_the_number_stands_beside_the_chain_and_on_no_paper(tariff: House) -> None:
    """Neither journal nor ticket nor receipt says it, or that it was a kansentarief."""
    sold = tariff.counter.sell(by_pass(PASS), cash())
    bodies = tariff.replica.reader().conn.execute("SELECT body FROM journal").fetchall()
    assert all(PASS.encode() not in body for (body,) in bodies)
    reader = tariff.replica.reader()
    assert tariff.stationery.ticket(reader, sold.tickets[0]).price_type == ""
    assert [line.text for line in tariff.stationery.receipt(reader, sold.order).lines] == [
        "Florissant"
    ]


def test_without_a_number_nothing_is_sold(tariff: House) -> None:
    """The basket stays."""
    with pytest.raises(Refused, match="price_pass"):
        tariff.counter.sell(by_pass(""), cash())
    assert not tariff.rows(Order)


def test_a_shift_sells_as_many_as_the_house_lets_it(tariff: House) -> None:
    """What was taken back counts too; the next shift begins anew."""
    house_says(tariff, tariffs_per_shift=1)
    tariff.counter.sell(by_pass(PASS), cash())
    assert tariff.counter.passes_left() == 0
    with pytest.raises(Refused, match="price_pass_limit"):
        tariff.counter.sell(replace_seats(by_pass(SECOND_PASS), 5), cash())
    tariff.counter.count_shift({"cash": Cents(16_800)})
    tariff.counter.close_shift()
    tariff.counter.open_shift(Cents(0))
    tariff.counter.sell(replace_seats(by_pass(SECOND_PASS), 5), cash())
    assert len(tariff.rows(TariffPass)) == 2


def test_an_exchange_of_one_takes_no_place_of_the_limit(tariff: House) -> None:
    """With the limit reached another seat could not be had; one ticket more still cannot."""
    house_says(tariff, tariffs_per_shift=2)
    sold = tariff.counter.sell(by_pass(PASS), cash())
    many = replace_seats(by_pass(PASS, SECOND_PASS, ""), 4)
    with pytest.raises(Refused, match="price_pass_limit"):
        tariff.counter.exchange(sold.tickets, many, cash())
    new = tariff.counter.exchange(sold.tickets, replace_seats(by_pass(PASS), 5), cash())
    assert tariff.counter.passes_left() == 1
    tariff.counter.exchange(new.tickets, replace_seats(by_pass(PASS, SECOND_PASS), 6), cash())
    assert tariff.counter.passes_left() == 0
    sold = tariff.counter.sell(seated(0), cash())
    with pytest.raises(Refused, match="price_pass_limit"):
        tariff.counter.exchange(sold.tickets, replace_seats(by_pass(SECOND_PASS), 8), cash())


def replace_seats(basket: Basket, first: int) -> Basket:
    """The same on other seats."""
    places = enumerate(basket.places, first)
    return replace(basket, places=tuple(replace(p, seat=SeatIndex(n)) for n, p in places))


def test_what_is_taken_back_is_withdrawn_or_never_registered(tariff: House) -> None:
    """Registered first: a person withdraws it. Not yet: it leaves the list by itself."""
    sold = tariff.counter.sell(by_pass(PASS, SECOND_PASS), cash())
    office = Office(tariff.setting)
    office.log_in(BRAM, PIN)
    office.registered(sold.tickets[0])
    tariff.counter.exchange(sold.tickets, Basket(), cash(), reason="ill")
    (back,) = office.tariffs()
    assert (back.ticket, back.withdraw) == (sold.tickets[0], True)
    office.registered(back.ticket)
    assert office.tariffs() == ()


def test_a_card_by_the_terminal_keeps_pass_and_price_until_it_is_paid(tariff: House) -> None:
    """The intent is on disk before the terminal is asked; the sale has both, though nobody types
    them again.
    """
    tariff.setting.terminal = ScriptedTerminal()
    basket = tariff.counter.change_price(by_pass(PASS), 0, Cents(100), "late start", PIN)
    ask = tariff.counter.begin_card(basket, (), Tender(Method.CARD))
    tariff.restart()
    tariff.log_in()
    tariff.counter.finish_card(ask.intent, CardResult(CardState.APPROVED, ask.cents, "77"))
    (row,), (change,) = tariff.rows(TariffPass), tariff.rows(PriceChange)
    assert private_value(tariff.replica.reader(), row.number) == PASS
    assert private_value(tariff.replica.reader(), change.reason) == "late start"
    assert (change.cents, change.listed, change.operator) == (100, 1798, AN)


def test_forgetting_a_customer_takes_the_pass_numbers_of_their_orders(tariff: House) -> None:
    """The tickets stay, without it."""
    person = tariff.counter.store_customer(Details("Petra Janssens"))
    tariff.counter.sell(by_pass(PASS).for_whom(person.id, "Petra Janssens"), cash())
    tariff.counter.erase_customer(person.id)
    (row,) = tariff.rows(TariffPass)
    assert PASS not in private_value(tariff.replica.reader(), row.number)


# -- price changes -----------------------------------------------------------------------------


def test_a_changed_price_needs_pin_and_reason_and_is_listed(desk: House) -> None:
    """On the ticket, in the event's row, on the Z, in the manager's list of today and tomorrow."""
    desk.grant(*range(10))
    with pytest.raises(Refused, match="reason_missing"):
        desk.counter.change_price(seated(0), 0, Cents(1000), " ", PIN)
    with pytest.raises(Refused, match="own_pin_missing"):
        desk.counter.change_price(seated(0), 0, Cents(1000), "bad view")
    basket = desk.counter.change_price(seated(0, 1), 0, Cents(1000), "bad view", PIN)
    assert desk.counter.quote(basket).total_cents == 3200
    sold = desk.counter.sell(basket, cash())
    assert sorted(t.cents for t in desk.rows(Ticket)) == [1000, 2200]
    office = Office(desk.setting)
    (change,) = office.price_changes()
    assert (change.number, change.listed, change.cents) == (sold.number, 2200, 1000)
    assert (change.reason, change.operator) == ("bad view", "An Peeters")
    assert "prices_changed" in [task.code for task in office.tasks()]
    now = desk.clock.now
    report = shift_report(
        desk.replica.reader(), desk.stationery, desk.counter.actor().shift, now, "x"
    )
    assert [(c.order, c.cents, c.reason) for c in report.price_changes] == [
        (sold.number, 1000, "bad view")
    ]
    desk.clock.now += 24 * 3_600_000
    assert len(office.price_changes()) == 1
    desk.clock.now += 24 * 3_600_000
    assert office.price_changes() == ()


def test_a_second_person_allows_what_the_house_says_so(desk: House) -> None:
    """Their name stands with it."""
    desk.grant(0)
    house_says(desk, price_change="second")
    with pytest.raises(Refused, match="second_missing"):
        desk.counter.change_price(seated(0), 0, Cents(1000), "bad view", PIN)
    basket = desk.counter.change_price(seated(0), 0, Cents(1000), "bad view", "", BRAM, PIN)
    desk.counter.sell(basket, cash())
    assert Office(desk.setting).price_changes()[0].second == "Bram Claes"


def test_no_price_is_sold_that_nobody_agreed_to(desk: House) -> None:
    """A value that only looks like it is refused, and nothing is booked."""
    desk.grant(0)
    place = replace(seated(0).places[0], agreed=Agreed(Cents(1), "mine", AN))
    with pytest.raises(Refused, match="price_not_agreed"):
        desk.counter.sell(Basket((place,)), cash())
    assert not desk.rows(Order)


def test_who_may_not_change_prices_is_told(desk: House) -> None:
    """The house gives the act to managers; Bram sells."""
    house_says(desk, roles_for={"price": ["manager"]})
    desk.log_in(BRAM)
    with pytest.raises(Refused, match="role_missing"):
        desk.counter.change_price(seated(0), 0, Cents(1000), "bad view", PIN)


def test_a_changed_price_is_not_reserved(desk: House) -> None:
    """Nobody would see on the day of collection who changed it."""
    desk.grant(0)
    basket = desk.counter.change_price(seated(0), 0, Cents(1000), "bad view", PIN)
    with pytest.raises(Refused, match="price_not_kept"):
        desk.counter.reserve(basket, "Peeters")


# -- memberships --------------------------------------------------------------------------------


def test_a_member_buys_at_the_price_for_members_until_the_last_day(desk: House) -> None:
    """Asked of the chosen customer; the page of a customer shows what prices of the house ask."""
    asks(desk, membership="Vriend")
    desk.grant(0)
    person = desk.counter.store_customer(Details("Petra Janssens"))
    basket = seated(0, price=YOUNG).for_whom(person.id, "Petra Janssens")
    with pytest.raises(Refused, match="price_no_member"):
        desk.counter.sell(basket, cash())
    assert desk.counter.customer(person.id).memberships == (("Vriend", ""),)
    desk.counter.hold_membership(person.id, "Vriend", "2026-11-26")
    with pytest.raises(Refused, match="price_member_over"):
        desk.counter.sell(basket, cash())
    desk.counter.hold_membership(person.id, "Vriend", "2027-08-31")
    assert desk.counter.sell(basket, cash()).total_cents == 1798


def test_who_was_merged_holds_the_later_day(desk: House) -> None:
    """And a day that does not exist is refused."""
    one = desk.counter.store_customer(Details("Petra Janssens"))
    two = desk.counter.store_customer(Details("P. Janssens"))
    desk.counter.hold_membership(one.id, "Vriend", "2026-11-26")
    desk.counter.hold_membership(two.id, "Vriend", "2027-08-31")
    desk.counter.merge_customers(one.id, two.id)
    assert desk.counter.customer(one.id).memberships == (("Vriend", "2027-08-31"),)
    with pytest.raises(Refused, match="no_such_day"):
        desk.counter.hold_membership(one.id, "Vriend", "2027-02-30")


# -- the season ---------------------------------------------------------------------------------


def test_shows_bought_earlier_in_the_season_count_for_their_customer(desk: House) -> None:
    """From two shows: the second one alone is cheaper for who has the first; for anybody else it
    costs the default.
    """
    asks(desk, shows=2, season=True)
    other = with_(
        performance(TOMORROW, "Kip!", "2026-11-28T15:00", _plan_of(desk)),
        production=ProductionId(b"2" * 16),
    )
    desk.put(catalogued(other))
    desk.grant(0)
    desk.grant(0, performance=TOMORROW)
    person = desk.counter.store_customer(Details("Petra Janssens"))
    first = seated(0, price=YOUNG).for_whom(person.id, "Petra Janssens")
    assert desk.counter.sell(first, cash()).total_cents == 2200
    second = Basket((Place(TOMORROW, YOUNG, SeatIndex(0)),))
    assert desk.counter.quote(second).total_cents == 2200
    assert desk.counter.quote(second.for_whom(person.id, "Petra")).total_cents == 1798
    house_says(desk, season_begins="11-28")
    assert desk.counter.quote(second.for_whom(person.id, "P.")).total_cents == 1798
    desk.clock.now += 24 * 3_600_000  # a new season began this morning
    assert desk.counter.quote(second.for_whom(person.id, "P. J.")).total_cents == 2200


def _plan_of(house: House) -> BlobHash:
    row = house.rows(Document, "kind = 'performance'")[0]
    return BlobHash(fields(row)["plan"])

"""One code for N people: sold at the desk, counted per ticket, let in together or in parts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from boxoffice.basket import Basket
from boxoffice.errors import Refused
from boxoffice.fold.rows import Code, Ticket
from boxoffice.gate import Gate
from boxoffice.ids import TicketId
from boxoffice.papers import TicketPaper
from boxoffice.queries.reports.doors import no_shows
from boxoffice.tickets import code
from boxoffice.views import SeatState, Sold, Verdict
from tests.boxoffice.door import Door
from tests.hall import FULL, TONIGHT, YOUNG
from tests.house import House, cash, seated, standing


def group(house: House, *seats: int, young: int = 0) -> Sold:
    """These seats in full, and so many young people on the floor, as a group."""
    basket = seated(*seats, price=FULL).add(*standing(young, price=YOUNG).places)
    return house.counter.sell(replace(basket, one_code=True), cash())


def paper_of(house: House, ticket: bytes) -> TicketPaper:
    return house.stationery.ticket(house.replica.reader(), ticket)


@pytest.fixture
def gate(desk: House) -> Door:
    """The main door, before anything is sold."""
    made = Gate(desk.setting)
    made.choose([TONIGHT], "Main door")
    return Door(desk, made)


def test_a_group_has_one_code_and_one_paper_and_a_ticket_for_each(desk: House) -> None:
    """Of each price one; the money and the seats are those of five tickets."""
    sold = group(desk, 0, 1, 2, young=2)
    assert len(desk.rows(Ticket)) == 5
    assert sold.total_cents == sum(row.cents for row in desk.rows(Ticket))
    assert len({row.code for row in desk.rows(Code)}) == 2
    jobs = desk.counter.print_jobs()
    assert [job.kind for job in jobs] == ["ticket", "ticket"]
    seats = paper_of(desk, sold.tickets[0])
    assert (seats.admits, seats.row, seats.seat, seats.cents) == (3, "", "A1-3", 6600)
    content = code.parse(seats.code)
    assert content is not None
    assert (content.content.admits, content.content.seat) == (3, None)
    assert paper_of(desk, sold.tickets[4]).admits == 2


def test_who_is_alone_at_a_price_has_a_code_of_their_own(desk: House) -> None:
    """A teacher with pupils: two papers."""
    sold = group(desk, 0, young=3)
    assert sorted(paper_of(desk, id_).admits for id_ in sold.tickets) == [1, 3, 3, 3]


def test_without_the_key_each_ticket_has_its_own(desk: House) -> None:
    """As it was."""
    desk.sell(0, 1, 2)
    assert len({row.code for row in desk.rows(Code)}) == 3


def test_some_come_in_now_and_the_rest_later(desk: House, gate: Door) -> None:
    """Two of three, then one; a fourth is one too many."""
    text = paper_of(desk, group(desk, 0, 1, 2).tickets[0]).code
    asked = gate.scan(text)
    assert (asked.verdict, asked.places, asked.seat_number, asked.place) == (
        Verdict.GROUP, 3, "", "A1-3"
    )  # fmt: skip
    assert asked.of == 0, "a group is no second ticket of its order"
    desk.clock.now += 1000
    assert gate.gate.scan(text, 2).verdict is Verdict.OK
    assert gate.gate.scan(text, 2).verdict is Verdict.GROUP_FULL
    last = gate.gate.scan(text, 1)
    assert (last.verdict, last.inside) == (Verdict.OK, 3)
    assert gate.scan(text).verdict is Verdict.GROUP_FULL
    assert gate.gate.counts().inside == 3


def test_a_door_without_the_tickets_admits_as_many_by_the_signature(
    desk: House, gate: Door
) -> None:
    """The code says how many; what the copy does not have, it says itself."""
    text = paper_of(desk, group(desk, 0, 1, 2).tickets[0]).code
    with desk.replica.write() as tx:
        tx.store.conn.execute("DELETE FROM code")
        tx.store.conn.execute("DELETE FROM ticket")
    assert gate.scan(text).verdict is Verdict.GROUP
    assert gate.gate.scan(text, 3).verdict is Verdict.OK_BY_SIGNATURE
    assert gate.gate.scan(text, 1).verdict is Verdict.GROUP_FULL


def test_who_is_refunded_comes_in_no_more(desk: House, gate: Door) -> None:
    """Two of three are left; taken back whole, the code is cancelled."""
    sold = group(desk, 0, 1, 2)
    text = paper_of(desk, sold.tickets[0]).code
    desk.counter.exchange((sold.tickets[0],), Basket(), cash(), reason="ill")
    assert gate.scan(text).places == 2
    assert gate.gate.scan(text, 3).verdict is Verdict.GROUP_FULL
    assert gate.gate.scan(text, 2).verdict is Verdict.OK
    again = paper_of(desk, sold.tickets[1])
    assert (again.admits, again.seat, again.short_code) == (2, "A2-3", gate_short(desk, sold, 1))
    with pytest.raises(Refused, match="unknown_ticket"):
        paper_of(desk, TicketId(b"x" * 16))


def gate_short(house: House, sold: Sold, n: int) -> str:
    return paper_of(house, sold.tickets[n]).short_code


def test_a_code_that_was_lost_is_lost_for_all_of_them(desk: House, gate: Door) -> None:
    """The new one is theirs together, on one paper."""
    sold = group(desk, 0, 1, 2)
    old = paper_of(desk, sold.tickets[0]).code
    before = len(desk.counter.print_jobs())
    desk.counter.reissue(sold.order, sold.tickets, "lost")
    assert len(desk.counter.print_jobs()) == before + 1
    new = paper_of(desk, sold.tickets[0])
    assert new.admits == 3
    assert gate.scan(old).verdict is Verdict.CANCELLED
    assert gate.gate.scan(new.code, 3).verdict is Verdict.OK


def test_more_than_a_code_can_say_is_refused_before_anything_is_sold(desk: House) -> None:
    """255 are what one byte says."""
    many = replace(standing(256), one_code=True)
    with pytest.raises(Refused, match="group_too_large"):
        desk.counter.sell(many, cash())
    with pytest.raises(Refused, match="group_too_large"):
        desk.counter.as_group(standing(256))
    with pytest.raises(Refused, match="group_too_small"):
        desk.counter.as_group(seated(0))
    assert not desk.rows(Ticket)
    pair = desk.counter.as_group(seated(0, 1))
    assert pair.one_code
    assert not desk.counter.as_group(pair).one_code


def test_who_is_inside_is_not_refunded(desk: House, gate: Door) -> None:
    """Two of three came in: one can still be given back, and two seats are taken by people."""
    sold = group(desk, 0, 1, 2)
    gate.scan(paper_of(desk, sold.tickets[0]).code)
    assert gate.gate.scan(paper_of(desk, sold.tickets[0]).code, 2).verdict is Verdict.OK
    inside = [ticket for ticket in desk.counter.order(sold.order).tickets if ticket.inside]
    assert len(inside) == 2
    states = desk.counter.seats(TONIGHT).states
    assert sum(state == SeatState.INSIDE for state in states) == 2
    for ticket in inside:
        with pytest.raises(Refused, match="ticket_inside"):
            desk.counter.exchange((ticket.id,), Basket(), cash(), reason="ill")
    (outside,) = {*sold.tickets} - {ticket.id for ticket in inside}
    desk.counter.exchange((outside,), Basket(), cash(), reason="ill")
    assert gate.scan(paper_of(desk, inside[0].id).code).verdict is Verdict.GROUP_FULL


def test_a_group_that_stayed_away_in_part_is_counted_so(desk: House, gate: Door) -> None:
    """Two of three came: one no-show, whosever ticket it was."""
    sold = group(desk, 0, 1, 2)
    assert gate.gate.scan(paper_of(desk, sold.tickets[0]).code, 2).verdict is Verdict.OK
    store, catalogue = desk.replica.reader(), desk.setting.catalogue
    report = no_shows(store, [show for show in catalogue.performances(store) if show.id == TONIGHT])
    assert report.rows[0][2:5] == (3, 2, 1)

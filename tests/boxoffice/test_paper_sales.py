"""What was sold on the paper plan is entered afterwards, and is a sale like any other."""

import pytest

from boxoffice.errors import Refused
from boxoffice.fold.rows import Order, Ticket
from boxoffice.office import Office
from boxoffice.queries.people import private_value
from tests.hall import TONIGHT
from tests.house import PIN, House, cash, seated, standing

WHY = "stroom weg van 19:30 tot 20:40"
DAY_MS = 24 * 60 * 60 * 1000


def test_it_is_entered_after_the_performance_began_and_prints_nothing(desk: House) -> None:
    """Flagged, in the drawer of the shift that enters it, with why; the time limit is over."""
    desk.replica.anchor(desk.clock.now, 0)
    desk.grant(8, until_ms=desk.clock.now + 60_000)
    desk.clock.now += DAY_MS
    with pytest.raises(Refused, match="grant_over"):
        desk.counter.sell(seated(8), cash())
    sold = desk.counter.sell_on_paper(seated(0, 8).add(*standing(1).places), cash(), WHY, PIN)
    assert {(t.seat, t.flag) for t in desk.rows(Ticket)} == {
        (0, "paper"),
        (8, "paper"),
        (-1, "paper"),
    }
    assert desk.count("SELECT count(*) FROM print_job") == 0
    (order,) = desk.rows(Order)
    assert private_value(desk.replica.reader(), order.notes) == WHY
    assert sold.paid_cents == 2200 * 2 + 1800
    totals = Office(desk.setting).report_of("borderel", TONIGHT).total
    assert totals[2:4] == (3, sold.total_cents)


def test_a_seat_that_nobody_gave_this_desk_stays_a_risk(desk: House) -> None:
    """A right beats paper."""
    desk.counter.sell_on_paper(seated(0, 9), cash(), WHY, PIN)
    assert {(t.seat, t.flag) for t in desk.rows(Ticket)} == {(0, "paper"), (9, "risk")}


def test_what_is_known_to_be_sold_is_not_entered_twice(desk: House) -> None:
    """Somebody looks who sits there."""
    desk.sell(0)
    with pytest.raises(Refused, match="seat_known_sold"):
        desk.counter.sell_on_paper(seated(0), cash(), WHY, PIN)
    assert len(desk.rows(Order)) == 1


def test_a_manager_is_told_of_it(desk: House) -> None:
    """Among the tickets with a remark."""
    desk.counter.sell_on_paper(seated(0), cash(), WHY, PIN)
    (task,) = Office(desk.setting).tasks()
    assert (task.code, task.about) == ("tickets_flagged", "2-0001 (paper)")


def test_it_asks_reason_and_pin(desk: House) -> None:
    """As selling at risk does."""
    for reason, pin, code in (("", PIN, "reason_missing"), (WHY, "", "own_pin_missing")):
        with pytest.raises(Refused, match=code):
            desk.counter.sell_on_paper(seated(0), cash(), reason, pin)
    assert desk.rows(Order) == []

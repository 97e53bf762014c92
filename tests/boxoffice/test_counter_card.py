"""Cards by a linked terminal: the intent is on disk before it is called, and is asked for once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from boxoffice.actions import selling
from boxoffice.basket import Basket
from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import CardIntent, Payment, Seat, Ticket
from boxoffice.ids import Cents
from boxoffice.terminal import CardAsk, CardState
from boxoffice.views import Method, OrderPaid, SeatState, Sold, Tender
from tests.hall import HOUSE, TONIGHT
from tests.house import House, cash, seated
from tests.terminals import ScriptedTerminal

CARD = Tender(Method.CARD)


@pytest.fixture
def terminal(desk: House) -> ScriptedTerminal:
    """A terminal on the desk."""
    return linked(desk, ScriptedTerminal())


def linked(desk: House, terminal: ScriptedTerminal) -> ScriptedTerminal:
    """A process of the desk with this terminal."""
    desk.setting.terminal = terminal
    return terminal


def pay(desk: House, basket: Basket, *tenders: Tender) -> Sold | None:
    """Intent, card, result."""
    ask = desk.counter.begin_card(basket, (), *(tenders or (CARD,)))
    done = desk.counter.finish_card(ask.intent, desk.counter.authorise(ask))
    assert not isinstance(done, OrderPaid)
    return done


def state(desk: House) -> str:
    """Of the only intent."""
    (row,) = desk.rows(CardIntent)
    return row.state


def test_what_a_terminal_took_goes_back_by_card_first(
    desk: House, terminal: ScriptedTerminal
) -> None:
    """It was proposed in cash. The same of what was exchanged for nothing since."""
    sold = pay(desk, seated(0))
    assert sold is not None
    assert desk.counter.difference(sold.tickets).ways[0] == Method.CARD_BY_HAND
    other = desk.counter.exchange(sold.tickets, seated(1))
    assert desk.counter.difference(other.tickets).ways[0] == Method.CARD_BY_HAND


def test_an_approved_card_is_a_sale_that_names_its_intent(
    desk: House, terminal: ScriptedTerminal
) -> None:
    """Two events: the intent, and the sale that is its result."""
    sold = pay(desk, seated(0, 1))
    assert sold is not None
    (row,) = desk.rows(CardIntent)
    assert (row.state, row.order, row.reference) == ("sold", sold.order, "T1/000001/1")
    (payment,) = desk.rows(Payment)
    assert (payment.method, payment.cents, payment.reference) == ("card", 4400, "T1/000001/1")
    assert (desk.events("card_intent"), desk.events("card_result")) == (1, 0)
    assert desk.counter.open_cards() == ()


def test_the_intent_is_on_disk_before_the_terminal_is_called(
    desk: House, terminal: ScriptedTerminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looked at from where the terminal is."""
    seen: list[int] = []
    before: Callable[[CardAsk], object] = terminal.authorise

    def authorise(ask: CardAsk) -> object:
        seen.append(desk.events("card_intent"))
        return before(ask)

    monkeypatch.setattr(terminal, "authorise", authorise)
    pay(desk, seated(0))
    assert seen == [1]


@pytest.mark.parametrize("will", [CardState.DECLINED, CardState.ABORTED])
def test_a_card_that_is_refused_leaves_everything_free(
    desk: House, terminal: ScriptedTerminal, will: CardState
) -> None:
    """The next try is another intent."""
    terminal.will = will
    assert pay(desk, seated(0)) is None
    assert state(desk) == will
    assert desk.counter.open_cards() == ()
    desk.counter.sell(seated(0), cash())


def test_seats_of_an_unknown_card_stay_taken(desk: House, terminal: ScriptedTerminal) -> None:
    """Not proposed, not sold, not given back; what is beside them is."""
    terminal.will = CardState.UNKNOWN
    assert pay(desk, seated(0, 1)) is None
    assert state(desk) == "unknown"
    board = desk.counter.seats(TONIGHT)
    assert [board.states[n] for n in (0, 1, 2)] == [
        SeatState.HELD, SeatState.HELD, SeatState.FREE_OURS,
    ]  # fmt: skip
    with pytest.raises(Refused, match="seat_in_card"):
        desk.counter.sell(seated(0), cash())
    assert desk.counter.return_places(TONIGHT) == 8  # four seats, four places of the floor
    assert {row.seat for row in desk.rows(Seat, "state = 'granted'")} == {0, 1}
    (waiting,) = desk.counter.open_cards()
    assert (waiting.cents, waiting.state, waiting.places) == (4400, "unknown", "A1-2")


def test_the_terminal_settles_it_as_paid_without_asking_for_money(
    desk: House, terminal: ScriptedTerminal
) -> None:
    """One order, one payment, one question for money ever."""
    terminal.will = CardState.UNKNOWN
    pay(desk, seated(0))
    (waiting,) = desk.counter.open_cards()
    sold = desk.counter.settle_card(waiting.intent)
    assert sold is not None
    assert len(terminal.asked) == 1
    assert state(desk) == "sold"
    with pytest.raises(Refused, match="unknown_card"):
        desk.counter.settle_card(waiting.intent)
    assert len(desk.rows(Payment)) == 1


def test_the_terminal_settles_it_as_not_paid(desk: House, terminal: ScriptedTerminal) -> None:
    """Its last transaction is one that stands in the books already."""
    pay(desk, seated(0))
    terminal.will, terminal.paid = CardState.UNKNOWN, False
    pay(desk, seated(1))
    (waiting,) = desk.counter.open_cards()
    assert desk.counter.settle_card(waiting.intent) is None
    assert desk.counter.open_cards() == ()
    desk.counter.sell(seated(1), cash())


def test_a_terminal_that_is_not_there_leaves_it_to_a_person(
    desk: House, terminal: ScriptedTerminal
) -> None:
    """Proof seen: sold. Not paid: free."""
    terminal.will, terminal.reachable = CardState.UNKNOWN, False
    pay(desk, seated(0))
    desk.clock.now += 1000
    pay(desk, seated(1))
    first, second = desk.counter.open_cards()
    events = desk.events("card_result")
    assert desk.counter.settle_card(first.intent) is None
    assert desk.events("card_result") == events  # nothing new was learnt
    sold = desk.counter.card_proof(first.intent, "slip 42")
    assert isinstance(sold, Sold)
    assert [(p.method, p.reference) for p in sold.parts] == [("card", "slip 42")]
    desk.counter.card_not_paid(second.intent, "customer left")
    assert desk.counter.open_cards() == ()
    desk.counter.sell(seated(1), cash())
    assert len(terminal.asked) == 2


def test_parts_are_kept_with_the_intent(desk: House, terminal: ScriptedTerminal) -> None:
    """20.00 in cash, the rest by card; after a new start the same parts are booked."""
    terminal.will = CardState.UNKNOWN
    pay(desk, seated(0), Tender(Method.CASH, Cents(2000), Cents(2000)), CARD)
    desk.restart()
    desk.log_in()
    linked(desk, terminal)
    (waiting,) = desk.counter.open_cards()
    assert waiting.cents == 200
    sold = desk.counter.settle_card(waiting.intent)
    assert isinstance(sold, Sold)
    assert [(p.method, p.cents) for p in sold.parts] == [("cash", 2000), ("card", 200)]


def test_paid_and_not_sold_is_kept_and_tried_again(
    desk: House, terminal: ScriptedTerminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sale was refused after the card: the money is never forgotten, nor asked for again."""
    sell = selling.sell

    def refuses(*_args: object, **_named: object) -> Sold:
        raise Unavailable("disk_failed")

    monkeypatch.setattr(selling, "sell", refuses)
    with pytest.raises(Unavailable):
        pay(desk, seated(0))
    assert state(desk) == "approved"
    monkeypatch.setattr(selling, "sell", sell)
    desk.restart()
    desk.log_in()
    linked(desk, terminal)
    (waiting,) = desk.counter.open_cards()
    sold = desk.counter.settle_card(waiting.intent)
    assert sold is not None
    assert len(terminal.asked) == 1
    assert len(desk.rows(Ticket)) == 1


def test_an_intent_of_another_desk_is_not_ours(desk: House, terminal: ScriptedTerminal) -> None:
    """It comes with the feed; its own desk settles it."""
    terminal.will = CardState.UNKNOWN
    pay(desk, seated(0))
    (row,) = desk.rows(CardIntent)
    desk.put(replace(row, id=b"x" * 16, house=HOUSE, device=b"E" * 16))
    assert len(desk.counter.open_cards()) == 1


def test_without_a_terminal_no_card_is_asked_for(desk: House) -> None:
    """By hand is another method."""
    assert not desk.counter.has_terminal()
    with pytest.raises(Refused, match="no_terminal"):
        desk.counter.begin_card(seated(0), (), CARD)
    assert desk.events("card_intent") == 0

"""An order on account that the linked terminal is asked for: intent before, result after."""

from __future__ import annotations

import pytest

from boxoffice.errors import Refused
from boxoffice.fold.rows import CardIntent, Order, Payment
from boxoffice.ids import Cents, OrderId
from boxoffice.terminal import CardState
from boxoffice.views import Method, OrderPaid, Tender
from tests.house import House, cash, seated
from tests.terminals import ScriptedTerminal

CARD = Tender(Method.CARD)


@pytest.fixture
def terminal(desk: House) -> ScriptedTerminal:
    """A terminal on the desk."""
    desk.setting.terminal = ScriptedTerminal()
    return desk.setting.terminal


@pytest.fixture
def due(desk: House) -> OrderId:
    """Two places on account: 44.00."""
    return desk.counter.sell(seated(0, 1), Tender(Method.ON_ACCOUNT)).order


def pay(desk: House, order: OrderId, *tenders: Tender) -> object:
    """Intent, card, result."""
    ask = desk.counter.begin_order_card(order, *(tenders or (CARD,)))
    return desk.counter.finish_card(ask.intent, desk.counter.authorise(ask))


def paid(desk: House) -> list[tuple[str, int]]:
    """Payments in the file."""
    return sorted((row.method, row.cents) for row in desk.rows(Payment))


def test_the_payment_names_its_intent_and_the_order_is_paid(
    desk: House, terminal: ScriptedTerminal, due: OrderId
) -> None:
    """Two events: the intent, which is there before the card, and the payment."""
    ask = desk.counter.begin_order_card(due, CARD)
    assert (desk.events("card_intent"), terminal.asked) == (1, [])
    done = desk.counter.finish_card(ask.intent, desk.counter.authorise(ask))
    assert done == OrderPaid(due, Cents(4400))
    (row,) = desk.rows(CardIntent)
    assert (row.state, row.order, row.reference) == ("sold", due, "T1/000001/1")
    assert [order.state for order in desk.rows(Order)] == ["paid"]
    assert [(p.method, p.cents, p.reference) for p in desk.rows(Payment)] == [
        ("card", 4400, "T1/000001/1")
    ]
    assert desk.counter.open_cards() == ()


def test_a_deposit_by_card_leaves_the_rest_due(
    desk: House, terminal: ScriptedTerminal, due: OrderId
) -> None:
    """And the terminal is asked for its part alone."""
    pay(desk, due, Tender(Method.CARD, cents=Cents(1000)))
    assert desk.counter.order(due).due_cents == 3400
    pay(desk, due, Tender(Method.CASH, Cents(2000), Cents(2000)), CARD)
    assert [ask.cents for ask in terminal.asked] == [1000, 1400]
    assert paid(desk) == [("card", 1000), ("card", 1400), ("cash", 2000)]
    assert desk.counter.order(due).due_cents == 0


@pytest.mark.parametrize("will", [CardState.DECLINED, CardState.ABORTED])
def test_a_card_that_is_refused_leaves_it_due(
    desk: House, terminal: ScriptedTerminal, due: OrderId, will: CardState
) -> None:
    """Nothing is booked; cash pays it."""
    terminal.will = will
    assert pay(desk, due) is None
    assert (paid(desk), desk.counter.order(due).due_cents) == ([], 4400)
    desk.counter.settle(due, cash())


def test_nobody_pays_it_again_while_the_card_is_unknown(
    desk: House, terminal: ScriptedTerminal, due: OrderId
) -> None:
    """Not in cash, not by another card; the terminal says that it is paid, without asking."""
    desk.clock.now += 21 * 60_000
    terminal.will = CardState.UNKNOWN
    assert pay(desk, due) is None
    with pytest.raises(Refused, match="order_in_card"):
        desk.counter.settle(due, cash())
    with pytest.raises(Refused, match="order_in_card"):
        desk.counter.begin_order_card(due, CARD)
    (waiting,) = desk.counter.open_cards()
    assert (waiting.order, waiting.places) == (due, desk.counter.order(due).number)
    assert desk.counter.settle_card(waiting.intent) == OrderPaid(due, Cents(4400))
    assert (len(terminal.asked), paid(desk)) == (1, [("card", 4400)])


@pytest.mark.parametrize("seen", [True, False])
def test_a_person_says_what_became_of_it(
    desk: House, terminal: ScriptedTerminal, due: OrderId, seen: bool
) -> None:
    """Slip seen: paid. Not paid: it is due, and takes money again."""
    terminal.will = CardState.UNKNOWN
    pay(desk, due)
    (waiting,) = desk.counter.open_cards()
    if seen:
        assert desk.counter.card_proof(waiting.intent) == OrderPaid(due, Cents(4400))
    else:
        desk.counter.card_not_paid(waiting.intent)
        desk.counter.settle(due, cash())
    assert paid(desk) == [("card" if seen else "cash", 4400)]
    assert desk.counter.open_cards() == ()


def test_what_was_paid_and_cannot_be_booked_waits(
    desk: House, terminal: ScriptedTerminal, due: OrderId
) -> None:
    """The till was closed meanwhile: it is written down as paid, and booked in the next one."""
    ask = desk.counter.begin_order_card(due, CARD)
    desk.counter.close_uncounted()
    with pytest.raises(Refused, match="no_shift"):
        desk.counter.finish_card(ask.intent, desk.counter.authorise(ask))
    (waiting,) = desk.counter.open_cards()
    assert waiting.state == CardState.APPROVED
    desk.counter.open_shift(Cents(0))
    assert desk.counter.settle_card(waiting.intent) == OrderPaid(due, Cents(4400))
    assert len(terminal.asked) == 1


def test_no_terminal_nothing_due(desk: House, due: OrderId) -> None:
    """Neither writes an intent."""
    with pytest.raises(Refused, match="no_terminal"):
        desk.counter.begin_order_card(due, CARD)
    desk.setting.terminal = ScriptedTerminal()
    desk.counter.settle(due, cash())
    with pytest.raises(Refused, match="nothing_due"):
        desk.counter.begin_order_card(due, CARD)
    assert desk.events("card_intent") == 0

"""Te doen names the cards that nobody knows of, of every till, until somebody knows."""

from __future__ import annotations

import msgspec
import pytest

from boxoffice.errors import Refused
from boxoffice.fold.rows import CardIntent
from boxoffice.ids import DeviceId, HouseId, OrderId
from boxoffice.office import Office
from boxoffice.queries.card_tasks import LEFT_MS
from boxoffice.terminal import CardState
from boxoffice.views import Method, TaskRow, Tender
from tests.hall import HOUSE
from tests.house import AN, BRAM, DESK, OTHER, PIN, START_MS, House, cash, seated
from tests.terminals import ScriptedTerminal

CARD = Tender(Method.CARD)


@pytest.fixture
def office(desk: House) -> Office:
    """The manager's facade on the copy of a desk whose terminal does not say what became of it."""
    desk.setting.terminal = ScriptedTerminal(will=CardState.UNKNOWN)
    made = Office(desk.setting)
    made.log_in(AN, PIN)
    return made


@pytest.fixture
def due(desk: House) -> OrderId:
    """Two places on account: 44.00, order 2-0001."""
    return desk.counter.sell(seated(0, 1), Tender(Method.ON_ACCOUNT)).order


def card(
    state: str, at_ms: int, *, house: HouseId = HOUSE, device: DeviceId = OTHER
) -> CardIntent:  # fmt: skip
    """A card as the server sends its row: 12.50 for a basket, by another till."""
    wanted = bytes.fromhex("97 90 90 90 90 a0 c400 c400")
    return CardIntent(
        at_ms.to_bytes(16, "big"), house, device, BRAM, b"s" * 16, at_ms, 1250, "terminal", state,
        "", b"", wanted,
    )  # fmt: skip


def pay(desk: House, order: OrderId) -> None:
    """The card for an order that is due."""
    ask = desk.counter.begin_order_card(order, CARD)
    desk.counter.finish_card(ask.intent, desk.counter.authorise(ask))


def codes(office: Office) -> list[str]:
    """All lines."""
    return [task.code for task in office.tasks()]


def test_a_card_that_is_unknown_stands_there_with_its_order(
    office: Office, desk: House, due: OrderId
) -> None:
    """With who, which till, the amount and since when; at once."""
    pay(desk, due)
    params = (("cents", "4400"), ("device", "Kassa 2"), ("of", "2-0001"))
    about = "An Peeters · Kassa 2 · 2-0001"
    (waiting,) = desk.counter.open_cards()
    assert office.tasks() == (
        TaskRow("card_unknown", True, params, about, START_MS, waiting.intent),
    )


def test_a_card_of_a_basket_has_no_number(office: Office, desk: House) -> None:
    """Its till stands there instead; here by a real intent of this desk."""
    ask = desk.counter.begin_card(seated(0), (), CARD)
    desk.counter.finish_card(ask.intent, desk.counter.authorise(ask))
    (task,) = office.tasks()
    assert (dict(task.params)["of"], task.about) == ("Kassa 2", "An Peeters · Kassa 2")


@pytest.mark.parametrize(
    ("state", "age_ms", "said"),
    [
        ("open", LEFT_MS - 1, []),
        ("open", LEFT_MS, ["card_unknown"]),
        ("unknown", 0, ["card_unknown"]),
        ("approved", 0, ["card_unsaved"]),
        ("sold", LEFT_MS, []),
        ("declined", LEFT_MS, []),
    ],
)
def test_a_card_that_is_being_paid_now_is_nothing_to_do(
    office: Office, desk: House, state: str, age_ms: int, said: list[str]
) -> None:
    """One that was left open, or is paid and not booked, is."""
    desk.put(card(state, START_MS - age_ms))
    assert codes(office) == said


def test_urgent_lines_come_first_and_cards_by_age(
    office: Office, desk: House, due: OrderId
) -> None:
    """Before papers, which are older."""
    with desk.replica.write() as tx:
        tx.store.conn.execute("UPDATE print_job SET state = 'failed'")
    pay(desk, due)
    desk.put(card("unknown", START_MS - 1))
    assert [dict(task.params).get("of") for task in office.tasks()] == ["Kassa 3", "2-0001", None]


@pytest.mark.parametrize("paid", [True, False])
def test_the_line_goes_once_it_is_known(
    office: Office, desk: House, due: OrderId, *, paid: bool
) -> None:
    """Somebody has seen the slip, or says that nothing was paid."""
    pay(desk, due)
    assert codes(office) == ["card_unknown"]
    (waiting,) = desk.counter.open_cards()
    if paid:
        desk.counter.card_proof(waiting.intent)
    else:
        desk.counter.card_not_paid(waiting.intent)
        desk.counter.settle(due, cash())
    assert codes(office) == []


def test_cards_of_another_house_are_not_ours(office: Office, desk: House) -> None:
    """A copy may hold rows of several."""
    desk.put(card("unknown", START_MS, house=HouseId(b"h" * 16)))
    assert codes(office) == []


@pytest.mark.parametrize("who", ["desk", "manager"])
def test_the_few_that_wait_are_found_without_reading_all(
    office: Office, desk: House, who: str
) -> None:
    """A till with a terminal has an intent for each card it ever sold: 2 000, all booked."""
    desk.put(*(card("sold", at_ms, device=DESK) for at_ms in range(2000)))
    steps: list[int] = []
    conn = desk.replica.reader().conn
    conn.set_progress_handler(lambda: steps.append(1), 1000)
    assert (desk.counter.open_cards() if who == "desk" else office.tasks()) == ()
    conn.set_progress_handler(None, 0)
    assert len(steps) < 5, "thousands of the database's own steps"


@pytest.mark.parametrize("state", ["unknown", "approved"])
def test_a_card_of_a_lost_till_ends_as_a_person_says(
    office: Office, desk: House, state: str
) -> None:
    """Nothing was paid, by the terminal's own list; with a reason, in a name."""
    desk.put(card(state, START_MS))
    (task,) = office.tasks()
    office.close_card(task.subject, "terminal 1 204,00, zoals geboekt")
    row = desk.rows(CardIntent)[0]
    assert (codes(office), row.state) == ([], "aborted")
    said = office.audit(kind="card_result")
    assert [(line.operator, line.summary) for line in said] == [("An Peeters", "- 12.50")]
    with pytest.raises(Refused, match="unknown_card"):
        office.close_card(task.subject, "nog eens")


def test_a_card_that_was_paid_ends_as_an_order_that_has_its_payment(
    office: Office, desk: House
) -> None:
    """Booked by hand at another till, once: of that amount, and no other card's."""
    for at_ms in (START_MS, START_MS + 1):
        desk.put(msgspec.structs.replace(card("unknown", at_ms), cents=2200))
    first, second = (task.subject for task in office.tasks())
    with pytest.raises(Refused, match="card_not_in_order"):
        office.close_card(first, "slip gezien", "2-0001")
    desk.counter.sell(seated(0), Tender(Method.CARD_BY_HAND))
    desk.sell(1)
    with pytest.raises(Refused, match="card_not_in_order"):
        office.close_card(first, "slip gezien", "2-0002")
    office.close_card(first, "slip gezien", "2-0001")
    assert [row.reference for row in desk.rows(CardIntent) if row.state == "sold"] == ["2-0001"]
    with pytest.raises(Refused, match="card_not_in_order"):
        office.close_card(second, "slip gezien", "2-0001")


def test_a_till_that_hears_later_that_it_is_paid_still_sells(office: Office, desk: House) -> None:
    """A manager believed that nothing was paid: the money would stand nowhere."""
    ask = desk.counter.begin_card(seated(0), (), CARD)
    desk.clock.now += LEFT_MS
    office.close_card(ask.intent, "kassa antwoordt niet")
    assert isinstance(desk.setting.terminal, ScriptedTerminal)
    desk.setting.terminal.will = CardState.APPROVED
    assert desk.counter.finish_card(ask.intent, desk.counter.authorise(ask)) is not None
    assert [row.state for row in desk.rows(CardIntent)] == ["sold"]

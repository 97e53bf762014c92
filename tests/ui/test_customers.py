"""Customers at the desk: real windows on the real core and its file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.errors import Refused
from boxoffice.fold.rows import Document, Order, Pii
from boxoffice.ids import CustomerId
from boxoffice.views import Details, Link
from tests.hall import TONIGHT
from tests.house import AN, House, seated
from tests.ui.real_desk import DOWN, ENTER, ESC, F4, F7, F8, F9, TAB, Hand, quiet
from tests.ui.real_house import LINKS, opened_desk, opened_house
from ui.bridge import Bridge
from ui.desk.list_rows import DETAILS, ERASE, HOUSEHOLD, NOTE
from ui.desk.sale_state import Step
from ui.desk.who_work import Who
from ui.desk.window import DeskWindow
from ui.theme import Look


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk with ten seats of its own tonight, the till open."""
    yield from opened_house(tmp_path, evenings=(TONIGHT,))


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it."""
    yield from opened_desk(qtbot, qapp, house, bridge, look, house.clock)


def stored(house: House, name: str, email: str = "", phone: str = "") -> CustomerId:
    """A customer who is known."""
    return house.counter.store_customer(Details(name, email, phone)).id


def page_of(desk: DeskWindow, hand: Hand, name: str) -> None:
    """F4 and the name, then F4 again: the page."""
    hand.press(F4, name, ENTER, F4)
    assert desk.people.view is not None
    assert desk.page.rows.hasFocus()


def manages(house: House) -> None:
    """Who is at the desk may let a person be forgotten."""
    (told,) = [row for row in house.rows(Document) if row.id == AN]
    fields = msgspec.msgpack.decode(told.fields) | {"roles": ["seller", "manager"]}
    house.put(replace(told, fields=msgspec.msgpack.encode(fields)))


def line(desk: DeskWindow, hand: Hand, key: object) -> None:
    """Enter on one line of the page."""
    desk.page.rows.choose(key)
    hand.press(ENTER)


def test_task_7_two_by_email_for_a_new_customer(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`2` `F4` name `Tab` e-mail `Enter` `F8`: 5 keys and the text."""
    name, email = "Petra Wouters", "petra@example.org"
    hand.press("2", F4, name, TAB, email, ENTER)
    qtbot.waitUntil(lambda: desk.selling.basket.customer != b"")
    hand.press(F8)
    assert hand.count == 5 + len(name) + len(email)
    assert desk.selling.step == Step.CARD
    hand.press(ENTER)
    quiet(qtbot, desk)
    (order,) = house.rows(Order)
    (found,) = house.counter.find_customers("petra@ex")
    assert order.customer == found.id
    assert found.details == Details(name, email)
    assert [one.id for one in house.counter.customer(found.id).orders] == [order.id]


def test_an_address_to_which_nothing_can_be_sent_is_said_at_once(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """While the customer still stands there; what was typed stays to be put right."""
    hand.press("1", F4, "Karel", TAB, "karel@example", ENTER)
    quiet(qtbot, desk)
    assert "karel@example" in desk.strip.who.hint.text()
    assert house.counter.find_customers("karel") == ()
    hand.press(".org", ENTER)
    quiet(qtbot, desk)
    (found,) = house.counter.find_customers("karel")
    assert found.details.email == "karel@example.org"
    assert desk.selling.basket.customer == found.id


def test_who_is_known_is_taken_with_enter(desk: DeskWindow, house: House, hand: Hand) -> None:
    """The name stands on the basket; Esc Esc takes it away again."""
    known = stored(house, "Jo Janssens", "jo@example.org")
    hand.press(F4, "jan", ENTER)
    assert desk.selling.basket.customer == known
    assert "Jo Janssens" in desk.basket._caption.text()
    hand.press(ESC, ESC)
    assert desk.selling.basket.customer == b""


def test_the_last_row_is_somebody_new(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Who has the beginning of another's name."""
    known = stored(house, "Jan Janssens")
    hand.press(F4, "Jan", DOWN, ENTER)
    qtbot.waitUntil(lambda: desk.selling.basket.customer != b"")
    assert desk.selling.basket.customer != known


def test_nothing_found_says_since_when_and_what_it_looked_like(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`Niets gevonden voor ‘petres’ op deze pc (stand 18:59). Leek erop: Petrus. …`"""
    stored(house, "Ann Petrus")
    house.line.state = Link.OFFLINE
    hand.press(F4, "petres")
    said = desk.strip.who.nothing.text()
    assert "petres" in said
    assert "18:59" in said
    assert "Petrus" in said


@LINKS
def test_scenario_19_no_data_is_kept(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, link: Link
) -> None:
    """A sale without a name; the ticket is handed over on paper."""
    house.line.state = link
    before = len(house.rows(Pii))
    hand.press("1", F9, ENTER)
    quiet(qtbot, desk)
    (order,) = house.rows(Order)
    assert order.customer == b""
    assert len(house.rows(Pii)) == before
    assert [job.kind for job in house.counter.print_jobs()] == ["ticket"]


def test_after_the_sale_the_next_customer_is_nobody(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """A name is of one sale."""
    stored(house, "Jo Janssens")
    hand.press("1", F4, "jan", ENTER, F9, ENTER)
    quiet(qtbot, desk)
    assert desk.selling.basket.customer == b""


def test_consent_has_its_date_and_source(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Given and taken back by Enter on its line."""
    known = stored(house, "Jo Janssens")
    page_of(desk, hand, "jan")
    line(desk, hand, ("consent", "newsletter"))
    qtbot.waitUntil(lambda: house.counter.customer(known).consents != ())
    (said,) = house.counter.customer(known).consents
    assert (said.purpose, said.given) == ("newsletter", True)
    assert (said.date, said.source) == ("2026-11-27", "desk")
    qtbot.waitUntil(lambda: not desk.people._errand.busy)
    line(desk, hand, ("consent", "newsletter"))
    qtbot.waitUntil(lambda: not house.counter.customer(known).consents[0].given)


def test_two_who_are_one_are_put_together(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Suggested, because the e-mail is the same; Enter twice; the orders follow."""
    one = stored(house, "Jo Janssens", "jo@example.org")
    two = stored(house, "Johan Janssens", "JO@example.org", "0476 11 22 33")
    house.counter.sell(seated(0).for_whom(two, "Johan Janssens"))
    page_of(desk, hand, "jo j")
    line(desk, hand, ("alike", two))
    assert house.counter.customer(two).id == two
    hand.press(ENTER)
    qtbot.waitUntil(lambda: house.counter.customer(two).id == one)
    qtbot.waitUntil(lambda: not desk.people._errand.busy)
    assert len(house.counter.customer(one).orders) == 1
    assert house.counter.customer(one).details.phone == "0476 11 22 33"
    assert [found.id for found in house.counter.find_customers("janssens")] == [one]


def test_details_household_and_notes(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Each a line of the page."""
    one, two = stored(house, "Jo Janssens"), stored(house, "Mia Claes")
    page_of(desk, hand, "janssens")
    line(desk, hand, DETAILS)
    assert desk.who.ask == Who.EDIT
    assert desk.strip.who.name.text() == "Jo Janssens"
    hand.press(TAB, "jo@new.org", ENTER)
    qtbot.waitUntil(lambda: house.counter.customer(one).details.email == "jo@new.org")
    qtbot.waitUntil(desk.page.rows.hasFocus)
    line(desk, hand, HOUSEHOLD)
    hand.press("claes", ENTER)
    qtbot.waitUntil(lambda: house.counter.customer(one).household != ())
    assert [other.id for other in house.counter.customer(two).household] == [one]
    qtbot.waitUntil(desk.page.rows.hasFocus)
    line(desk, hand, NOTE)
    hand.press("aisle", ENTER)
    qtbot.waitUntil(lambda: house.counter.customer(one).notes == ("aisle",))


def test_a_household_of_before_does_not_grow_by_a_reservation(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """After somebody's page was changed, F7 asks for whom again, and only that."""
    one, two = stored(house, "Jo Janssens"), stored(house, "Mia Claes")
    page_of(desk, hand, "janssens")
    line(desk, hand, NOTE)
    hand.press("aisle", ENTER)
    qtbot.waitUntil(lambda: house.counter.customer(one).notes == ("aisle",))
    qtbot.waitUntil(desk.page.rows.hasFocus)
    hand.press(ESC, ESC, ESC, "2", F7)
    qtbot.waitUntil(lambda: desk.who.ask == Who.RESERVE)
    hand.press("claes", ENTER, ENTER)
    quiet(qtbot, desk)
    assert house.counter.customer(one).household == ()
    (kept,) = house.counter.reservations(TONIGHT)
    assert kept.customer == two


def test_who_is_forgotten_is_found_nowhere(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Enter twice; no word of theirs is left in the search, and the order stays."""
    one = stored(house, "Jo Janssens", "jo@example.org", "0476 11 22 33")
    house.counter.sell(seated(0).for_whom(one, "Jo Janssens"))
    house.counter.reserve(seated(1).for_whom(one, "Jo Janssens"), "", "brings a dog")
    manages(house)
    page_of(desk, hand, "janssens")
    line(desk, hand, ERASE)
    hand.press(ENTER)
    qtbot.waitUntil(lambda: house.counter.find_customers("janssens") == ())
    assert house.count("SELECT count(*) FROM person_word") == 0
    erased = [item for item in house.rows(Pii) if item.erased]
    assert len(erased) == 4
    assert len(house.rows(Order)) == 1
    qtbot.waitUntil(lambda: desk.people.view is None)
    assert desk.selling.basket.customer == b""


def test_forgetting_another_of_the_household_keeps_for_whom_the_basket_is(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Their page was reached from the customer's own."""
    one, two = stored(house, "Jo Janssens"), stored(house, "Ria Janssens")
    house.counter.join_household(one, two)
    manages(house)
    page_of(desk, hand, "jo")
    desk.people.open(two)
    line(desk, hand, ERASE)
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.people.view is None)
    assert desk.selling.basket.customer == one


def test_who_is_forgotten_at_another_desk_is_no_page_any_more(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """It went on as a page of dashes, and what was typed on it was kept for nobody."""
    one = stored(house, "Jo Janssens", "jo@example.org")
    page_of(desk, hand, "jo")
    manages(house)
    house.counter.erase_customer(one)
    desk.reread()
    assert desk.people.view is None
    assert desk.selling.basket.customer == b""
    assert "niet in de kopie" in desk.strip.message.happened.text()
    with pytest.raises(Refused, match="unknown_customer"):
        house.counter.store_customer(Details("Jo"), one)


def test_what_is_typed_goes_to_whom_they_were_put_together_with(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Only what was typed: the rest of the one who stays is theirs, and a telephone number that
    another desk put right meanwhile stays right.
    """
    one = stored(house, "Jo Janssens", "jo@example.org", "0476 11 22 33")
    two = stored(house, "Johan Janssens", "jo@example.org", "0477")
    page_of(desk, hand, "johan")
    hand.press(ENTER, TAB, TAB, TAB, "Kerkstraat 1")
    house.counter.merge_customers(one, two)
    house.counter.store_customer(Details("Jo Janssens", "jo@example.org", "0499"), one)
    desk.reread()
    hand.press(ENTER)
    qtbot.waitUntil(lambda: house.counter.customer(two).details.address != "")
    assert house.counter.customer(one).details == Details(
        "Jo Janssens", "jo@example.org", "0499", "Kerkstraat 1"
    )


def test_what_somebody_bought_is_found_by_their_name(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Paid already: Enter opens the order."""
    one = stored(house, "Jo Janssens")
    sold = house.counter.sell(seated(0).for_whom(one, "Jo Janssens"))
    hand.press("jans", ENTER)
    assert desk.orders.order is not None
    assert desk.orders.order.id == sold.order
    assert "Jo Janssens" in desk.basket._caption.text()


def test_what_is_exchanged_stays_with_its_customer(house: House) -> None:
    """The new order is in the history too, though nobody was named at the exchange."""
    one = stored(house, "Jo Janssens")
    sold = house.counter.sell(seated(0).for_whom(one, "Jo Janssens"))
    house.counter.exchange(sold.tickets, seated(1))
    assert len(house.counter.customer(one).orders) == 2

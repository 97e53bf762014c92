"""Kansentarief, members, proofs and changed prices at the desk: on the real window and core."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.catalog.price_terms import PriceTerms
from boxoffice.fold.rows import Order, PriceChange, TariffPass, Ticket
from boxoffice.ids import TicketId
from boxoffice.office import Office
from boxoffice.views import Details, Link
from tests.boxoffice.actions.test_vouchers import house_says
from tests.hall import FREE, FULL, TOMORROW, YOUNG, price_list
from tests.house import PIN, House, catalogued
from tests.ui.real_desk import ALT, DOWN, ENTER, ESC, F4, F9, Hand
from tests.ui.real_house import LINKS, opened_desk, opened_house
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.window import DeskWindow
from ui.formats import euro
from ui.theme import Look

PASS = "0930000420206"


def furnish(house: House) -> None:
    """The second price is by a pass, the third for members who show a card."""
    terms = {
        YOUNG: PriceTerms(pass_number=True),
        FREE: PriceTerms(membership="Vriend", proof="lidkaart"),
    }
    types = tuple(
        replace(kind, terms=terms.get(kind.id, PriceTerms())) for kind in price_list().types
    )
    house.put(catalogued(replace(price_list(), types=types)))


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A house with these prices."""
    yield from opened_house(tmp_path, furnish)


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it, with a network."""
    house.line.state = Link.ONLINE
    yield from opened_desk(qtbot, qapp, house, bridge, look)


def at_step(qtbot: QtBot, desk: DeskWindow, step: Step) -> None:
    """The strip is about that."""
    qtbot.waitUntil(lambda: desk.selling.step == step)


def said(desk: DeskWindow) -> str:
    """The message of the strip in one line."""
    assert desk.selling.notice is not None
    return desk.selling.notice.line()


# -- kansentarief -------------------------------------------------------------------------------


def test_a_kansentarief_asks_each_pass_on_the_strip_typed_or_scanned(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """One is typed, the next is scanned; what is no number says so and keeps the hand there."""
    desk.selling.jump_price(1)
    hand.press("2", F9)
    assert desk.selling.step == Step.WHOSE
    assert desk.strip.passes.field.hasFocus()
    hand.press("12", ENTER)
    assert "13" in desk.strip.passes.said.text()
    desk.strip.passes.field.setText(PASS)
    hand.press(ENTER)
    assert desk.selling.step == Step.WHOSE
    assert desk.strip.passes.field.text() == ""
    desk.wedge.scanned.emit("0930 0004 20214")
    at_step(qtbot, desk, Step.CASH)
    hand.press(ENTER)
    at_step(qtbot, desk, Step.SOLD)
    assert len(house.rows(TariffPass)) == 2
    rows = Office(house.setting).tariffs()
    assert sorted(row.pass_number for row in rows) == [PASS, "0930000420214"]


def test_a_digit_that_is_typed_wrong_is_no_other_pass(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """It says so, what was typed stays, and the right number goes on."""
    desk.selling.jump_price(1)
    hand.press("1", F9, "0930000420260", ENTER)
    assert "cijfer" in desk.strip.passes.said.text()
    assert desk.strip.passes.field.text() == "0930000420260"
    desk.strip.passes.field.setText(PASS)
    hand.press(ENTER)
    at_step(qtbot, desk, Step.CASH)


@LINKS
def test_a_pass_is_good_for_one_ticket_of_a_performance_unless_it_is_a_groups(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, link: Link
) -> None:
    """Scanned twice by a slip, or in the next order of the same evening: refused with where it is
    used; F9 says that it is a group's, another evening asks nothing.
    """
    house.line.state = link
    desk.selling.jump_price(1)
    hand.press("2", F9, *([F9] if link is Link.OFFLINE else []))
    desk.wedge.scanned.emit(PASS)
    desk.wedge.scanned.emit(PASS)
    first = desk.selling.quote.lines[0].label
    assert f"al gebruikt: {first}" in desk.strip.passes.said.text()
    assert [place.pass_number for place in desk.selling.basket.places] == [PASS, ""]
    hand.press(F9)
    at_step(qtbot, desk, Step.CASH)
    hand.press(ENTER)
    at_step(qtbot, desk, Step.SOLD)
    desk.selling._guarded_until = 0
    (order,) = house.rows(Order)
    performance = desk.selling.performance
    assert performance is not None
    assert house.counter.pass_used(performance.id, PASS) == order.number
    assert house.counter.pass_used(TOMORROW, PASS) == ""
    gone = tuple(TicketId(one.id) for one in house.rows(Ticket))
    assert house.counter.pass_used(performance.id, PASS, gone) == ""


def test_after_another_number_was_begun_f9_takes_no_pass_twice(
    desk: DeskWindow, hand: Hand
) -> None:
    """It is what is typed that counts, not what was refused before."""
    desk.selling.jump_price(1)
    hand.press("2", F9)
    desk.wedge.scanned.emit(PASS)
    desk.wedge.scanned.emit(PASS)
    hand.press("09", F9)
    assert desk.selling.step == Step.WHOSE
    assert [place.pass_number for place in desk.selling.basket.places] == [PASS, ""]


def test_scenario_12_uitpas_kansentarief_but_no_network(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Text 17: who takes the risk, how many are left, what Enter and F9 do. F9 goes on to the pass;
    the ticket is on the list of what is to be registered.
    """
    house.line.state = Link.OFFLINE
    desk.selling.jump_price(1)
    hand.press("1", F9)
    assert desk.selling.step == Step.TARIFF
    for part in ("kan nu niet nagekeken worden", "nog 10 van 10", euro(1798), "Te doen"):
        assert part in said(desk)
    hand.press(F9)
    at_step(qtbot, desk, Step.WHOSE)
    desk.wedge.scanned.emit(PASS)
    at_step(qtbot, desk, Step.CASH)
    hand.press(ENTER)
    at_step(qtbot, desk, Step.SOLD)
    assert [row.cents for row in Office(house.setting).tariffs()] == [1798]


def test_enter_on_that_warning_sells_at_the_ordinary_price(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """No pass is asked, nothing is to be registered."""
    house.line.state = Link.OFFLINE
    desk.selling.jump_price(1)
    hand.press("2", F9, ENTER)
    at_step(qtbot, desk, Step.CASH)
    hand.press(ENTER)
    at_step(qtbot, desk, Step.SOLD)
    assert [(t.price_type, t.cents) for t in house.rows(Ticket)] == [(FULL, 2200), (FULL, 2200)]
    assert not house.rows(TariffPass)


@LINKS
def test_the_limit_of_a_shift_refuses_with_a_way_out(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, link: Link
) -> None:
    """F9 does not pass it, Enter takes the ordinary price, Esc keeps the basket."""
    house.line.state = link
    house_says(house, tariffs_per_shift=0)
    desk.selling.jump_price(1)
    hand.press("1", F9)
    assert desk.selling.step == Step.TARIFF
    assert "gewone prijs" in said(desk)
    hand.press(F9)
    assert desk.selling.step == Step.TARIFF
    hand.press(ESC)
    assert len(desk.selling.basket.places) == 1
    hand.press(F9, ENTER)
    at_step(qtbot, desk, Step.CASH)
    assert desk.strip.cash.due.text() == euro(2200)


# -- members and proofs -------------------------------------------------------------------------


def test_a_price_for_members_asks_who_it_is_and_then_what_is_shown(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Nobody, no member, a member: each says what to do next; Enter says that the card was seen."""
    person = house.counter.store_customer(Details("Petra Janssens"))
    desk.selling.jump_price(2)
    hand.press("1", F9)
    assert "F4" in said(desk)
    desk.selling.name(person.id, "Petra Janssens")
    hand.press(F9)
    assert "geen Vriend" in said(desk)
    house.counter.hold_membership(person.id, "Vriend", "2027-08-31")
    desk.reread()
    hand.press(F9)
    assert desk.selling.step == Step.PROOF
    assert "lidkaart" in said(desk)
    hand.press(ENTER)
    at_step(qtbot, desk, Step.CASH)
    hand.press(ENTER)
    at_step(qtbot, desk, Step.SOLD)
    assert len(house.rows(Order)) == 1


def test_the_page_of_a_customer_says_until_when_they_are_a_member(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Enter on the line asks the last day; a day that does not exist stays in the field."""
    person = house.counter.store_customer(Details("Petra Janssens"))
    desk.selling.name(person.id, "Petra Janssens")
    hand.press(F4)
    desk.page.rows.choose(("member", "Vriend"))
    hand.press(ENTER)
    desk.strip.who.name.setText("31/2/2027")
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.who.notice is not None)
    desk.strip.who.name.setText("31/8/2027")
    hand.press(ENTER)
    qtbot.waitUntil(
        lambda: house.counter.customer(person.id).memberships == (("Vriend", "2027-08-31"),)
    )


def test_somebody_leaves_a_household_after_a_second_enter(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """The first one only asks."""
    one = house.counter.store_customer(Details("Petra Janssens"))
    two = house.counter.store_customer(Details("Jo Janssens"))
    house.counter.join_household(one.id, two.id)
    desk.selling.name(one.id, "Petra Janssens")
    hand.press(F4)
    desk.page.rows.choose("leave")
    hand.press(ENTER)
    assert house.counter.customer(one.id).household
    hand.press(ENTER)
    qtbot.waitUntil(lambda: not house.counter.customer(one.id).household)


def test_what_a_price_asks_stands_under_its_row(desk: DeskWindow) -> None:
    """In grey, under the one the cursor is on."""
    desk.selling.jump_price(1)
    assert "pasnummer" in desk.left.prices.rows.rows[1].detail
    desk.selling.jump_price(2)
    assert desk.left.prices.rows.rows[2].detail == "Vriend · lidkaart"


# -- another price ------------------------------------------------------------------------------


def test_another_price_asks_amount_reason_and_pin_and_is_paid(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Alt+P, 10, reason 1, the own PIN when the house wants it; the total says it at once."""
    hand.press("2", ENTER)
    desk.basket.lines.choose(0)
    hand.held(ALT, "P")
    assert desk.strip.price.amount.hasFocus()
    hand.press("10", ENTER)
    assert desk.strip.price.warrant.reason.hasFocus()
    hand.press("1", ENTER)
    qtbot.waitUntil(desk.strip.price.warrant.pin.isVisible)
    assert not house.rows(PriceChange)
    desk.strip.price.warrant.pin.setText(PIN)
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.selling.quote.total_cents == 3200)
    hand.press(F9, ENTER)
    at_step(qtbot, desk, Step.SOLD)
    (change,) = Office(house.setting).price_changes()
    assert (change.listed, change.cents, change.reason) == (2200, 1000, "slecht zicht")


def test_a_second_person_allows_another_price_on_the_strip(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Where the house says so: their number and their PIN, no dialog."""
    house_says(house, price_change="second")
    hand.press("1", ENTER)
    hand.held(ALT, "P")
    hand.press("0", ENTER, "1", ENTER)
    asked = desk.strip.price.warrant
    qtbot.waitUntil(asked.tile.isVisible)
    asked.tile.setText("2")
    asked.second_pin.setText(PIN)
    hand.press(ENTER)
    qtbot.waitUntil(lambda: desk.selling.quote.total_cents == 0)


def test_esc_leaves_the_price_as_it_was(desk: DeskWindow, hand: Hand) -> None:
    """And the basket."""
    hand.press("1", ENTER)
    hand.held(ALT, "P")
    hand.press("5", ESC, DOWN)
    assert not desk.strip.asks_price()
    assert desk.selling.quote.total_cents == 2200

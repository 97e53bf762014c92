"""Reserving, collecting and freeing at the desk: real windows on the real core and its file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.basket import Basket
from boxoffice.fold.rows import Hold, Order, Reservation, ReservedPlace, Seat
from boxoffice.ids import SeatIndex
from boxoffice.views import Details, Link, SeatState
from tests.hall import HOUSE, TONIGHT
from tests.house import BRAM, DESK, OTHER, House, cash, document, seated
from tests.ui.real_desk import CTRL, ENTER, ESC, F2, F5, F7, F8, F9, SHIFT, Hand, quiet
from tests.ui.real_house import LINKS, opened_desk, opened_house
from ui.bridge import Bridge
from ui.desk.sale_state import Step
from ui.desk.who_work import Who
from ui.desk.window import DeskWindow
from ui.theme import Look

MINUTE = 60_000


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk with ten seats of its own tonight, the till open."""
    yield from opened_house(tmp_path, evenings=(TONIGHT,))


@pytest.fixture
def desk(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[DeskWindow]:
    """The window on it; its clock is the core's."""
    yield from opened_desk(qtbot, qapp, house, bridge, look, house.clock)


def reserved(house: House, name: str, *seats: int) -> Reservation:
    """The desk kept seats of tonight for a name."""
    made = house.counter.reserve(seated(*seats), name)
    (row,) = [row for row in house.rows(Reservation) if row.id == made.reservation]
    return row


def states(house: House) -> list[str]:
    """What became of each reserved place."""
    return [place.state for place in house.rows(ReservedPlace)]


def test_task_5_reserves_four_for_a_known_customer(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`4` `F7` `j` `a` `n` `s` `Enter` `Enter` = 8 keys."""
    known = house.counter.store_customer(Details("Jo Janssens", "jo@example.org", "0476 12 34 56"))
    hand.press("4", F7)
    qtbot.waitUntil(lambda: desk.who.ask == Who.RESERVE)
    assert "19:50" in desk.strip.who.about.text()
    hand.press("jans", ENTER, ENTER)
    quiet(qtbot, desk)
    assert hand.count == 8
    (row,) = house.rows(Reservation)
    assert (row.customer, row.until, row.zone) == (known.id, "2026-11-27T19:50", "Europe/Brussels")
    assert row.name == b""
    assert len(house.rows(Seat, "state = 'reserved'")) == 4
    assert desk.selling.basket == Basket()
    assert desk.strip.message.icon.isVisible()
    assert desk.left.quantity.hasFocus()


def test_who_is_not_known_is_reserved_for_by_name(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """A name alone makes no customer; the telephone number stands with it."""
    hand.press("2", F7)
    qtbot.waitUntil(lambda: desk.who.ask == Who.RESERVE)
    hand.press("Petra", ENTER, "0476", ENTER)
    quiet(qtbot, desk)
    (row,) = house.counter.reservations(TONIGHT)
    assert (row.name, row.note, row.customer) == ("Petra", "0476", b"")
    assert house.count("SELECT count(*) FROM document WHERE kind = 'customer'") == 0


def test_esc_reserves_nothing(desk: DeskWindow, house: House, hand: Hand, qtbot: QtBot) -> None:
    """The seats stay in the basket."""
    hand.press("2", F7)
    qtbot.waitUntil(lambda: desk.who.ask == Who.RESERVE)
    hand.press(ESC)
    assert desk.who.ask == Who.NOTHING
    assert house.rows(Reservation) == []
    assert len(desk.selling.basket.places) == 2


def test_task_4_collects_by_name_and_card(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`p` `e` `e` `t` `Enter` `F8` = 6 keys, and Enter when the card is typed in by hand."""
    kept = reserved(house, "Peeters", 2, 3)
    desk.reread()
    hand.press("peet", ENTER, F8)
    assert hand.count == 6
    assert desk.selling.step == Step.CARD
    assert desk.selling.quote.total_cents == 4400
    hand.press(ENTER)
    quiet(qtbot, desk)
    assert states(house) == ["collected", "collected"]
    (order,) = house.rows(Order)
    assert order.reservation == kept.id


def test_the_number_of_a_reservation_finds_it_and_no_order(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Both are counted from 1; a number said on the telephone opens no order of others."""
    sold = house.counter.sell(seated(0), cash()).number
    kept = reserved(house, "Peeters", 2, 3)
    assert kept.number != sold
    desk.reread()
    hand.press("r1", ENTER)
    assert [place.seat for place in desk.selling.basket.places] == [2, 3]
    hand.press(ESC, ESC, F2, kept.number, ENTER)
    assert [place.seat for place in desk.selling.basket.places] == [2, 3]


def test_fewer_seats_than_reserved_are_collected(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """A line that is taken out stays reserved."""
    reserved(house, "Peeters", 2, 3, 4)
    hand.press("peet", ENTER)
    desk.selling.remove(2)
    hand.press(F9, ENTER)
    quiet(qtbot, desk)
    assert states(house) == ["collected", "collected", "reserved"]


def test_a_show_comes_before_a_name(desk: DeskWindow, house: House, hand: Hand) -> None:
    """`flori` is Florissant, though somebody is called Florine."""
    reserved(house, "Florine", 2)
    hand.press("flori", ENTER)
    assert desk.selling.basket == Basket()


def test_all_uncollected_are_freed_with_five_keys(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """`Shift+F7` `Ctrl+A` `Enter`; Ctrl+Z within ten seconds reserves anew."""
    reserved(house, "Peeters", 2, 3)
    reserved(house, "Claes", 4)
    hand.held(SHIFT, F7)
    assert desk.page.isVisible()
    hand.held(CTRL, "A")
    hand.press(ENTER)
    quiet(qtbot, desk)
    assert hand.count == 5
    assert states(house) == ["released"] * 3
    hand.held(CTRL, "Z")
    quiet(qtbot, desk)
    assert sorted(states(house)) == ["released"] * 3 + ["reserved"] * 3
    assert {view.name for view in house.counter.reservations(TONIGHT)} == {"Peeters", "Claes"}


def test_after_ten_seconds_freed_is_freed(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Ctrl+Z is about the basket again."""
    reserved(house, "Peeters", 2)
    desk.listing._now_ms = lambda: house.clock.now
    hand.held(SHIFT, F7)
    hand.held(CTRL, "A")
    hand.press(ENTER)
    quiet(qtbot, desk)
    house.clock.now += 11_000
    hand.held(CTRL, "Z")
    quiet(qtbot, desk)
    assert states(house) == ["released"]


def test_f7_in_the_list_keeps_one_until_the_show_begins(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Vasthouden: the deadline moves, the seats stay."""
    reserved(house, "Peeters", 2)
    hand.held(SHIFT, F7)
    hand.press(F7)
    quiet(qtbot, desk)
    (row,) = house.rows(Reservation)
    assert row.until == "2026-11-27T20:00"
    assert states(house) == ["reserved"]


def test_what_another_desk_keeps_is_not_collected_here(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Who keeps it is said; nothing is in the basket."""
    row = reserved(house, "Peeters", 2)
    grant = house.grant(device=OTHER)
    (place,) = house.rows(ReservedPlace)
    house.put(replace(place, grant=grant))
    hand.press("peet", ENTER)
    assert desk.selling.basket == Basket()
    assert "Kassa 3" in desk.strip.message.happened.text()
    assert row.until


def test_what_was_just_reserved_is_drawn_so_at_once(
    qtbot: QtBot, desk: DeskWindow, hand: Hand
) -> None:
    """As after a sale, before any word of a change has come."""
    seen: list[int] = []

    def look() -> None:
        assert desk.selling.board is not None
        seen.append(desk.selling.board.states.count(SeatState.RESERVED))

    hand.press("4", F7, "jan", ENTER)
    desk.who.reserved.connect(look)
    hand.press(ENTER)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [4]


@LINKS
def test_scenario_9_seats_held_for_a_caller_are_seen_by_the_colleague(
    desk: DeskWindow, house: House, link: Link
) -> None:
    """Shown as soon as the server says so; without a connection with the time of the copy; it
    lapses by itself, also when the desk that held crashed.
    """
    until = house.clock.now + 10 * MINUTE
    house.put(Hold(TONIGHT, 15, HOUSE, OTHER, until))
    house.line.state = link
    desk.reread()
    assert desk.selling.board is not None
    assert desk.selling.board.states[15] == SeatState.HELD
    assert desk.top._note.text().endswith("18:59") == (link is Link.OFFLINE)
    house.clock.now = until + 1
    desk.reread()
    assert desk.selling.board.states[15] == SeatState.FREE_OTHER


@LINKS
def test_scenario_14_ten_minutes_to_go(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand, link: Link
) -> None:
    """A countdown, a list, one click that frees; a late one sees who did it, and other seats."""
    house.line.state = link
    reserved(house, "Peeters", 2, 3)
    house.clock.now += 42 * MINUTE  # 19:42
    desk.reread()
    said = desk.top._lapses.text()
    assert desk.top._lapses.isVisible()
    assert "19:50" in said
    assert "8 min" in said
    hand.held(SHIFT, F7)
    hand.held(CTRL, "A")
    hand.press(ENTER)
    quiet(qtbot, desk)
    hand.press(ESC, ESC)
    assert not desk.page.isVisible()
    house.counter.sell(seated(2))  # somebody else has one of the two by now
    desk.reread()
    hand.press("peet", ENTER)
    assert desk.selling.step == Step.OFFER
    assert "An Peeters" in desk.strip.message.happened.text()
    assert "19:42" in desk.strip.message.happened.text()
    offered = desk.selling.ring()
    assert len(offered) == 2
    assert SeatIndex(2) not in offered
    hand.press(ENTER, F9, ENTER)
    quiet(qtbot, desk)
    order = max(house.rows(Order), key=lambda row: row.number)
    assert order.total == 4400
    rows = house.counter.evening(TONIGHT)
    assert sorted((row.count, row.state) for row in rows) == [(1, "due"), (2, "paid")]


def test_the_device_frees_by_itself_only_if_the_house_says_so(
    qtbot: QtBot, desk: DeskWindow, house: House
) -> None:
    """Its own, past their deadline; another device's are not touched."""
    reserved(house, "Peeters", 2)
    house.clock.now += 51 * MINUTE
    assert house.counter.release_due() == 0
    said = document("house", HOUSE, name="CC De Kring", zone="Europe/Brussels", currency="EUR",
                    reserve_releases_itself=True)  # fmt: skip
    house.put(said)
    desk._since_look = 1_000
    desk.people_tick()
    qtbot.waitUntil(lambda: states(house) == ["released"])
    (row,) = house.rows(Reservation)
    assert (row.freed_by, row.freed_ms) == (b"", house.clock.now)


def test_the_evening_list_is_the_other_view(
    qtbot: QtBot, desk: DeskWindow, house: House, hand: Hand
) -> None:
    """F5 in the list; by last name, who bought without a name behind; Ctrl+P prints."""
    known = house.counter.store_customer(Details("Jo Janssens"))
    house.counter.sell(seated(0, 1).for_whom(known.id, "Jo Janssens"))
    house.counter.sell(seated(5))
    reserved(house, "Anna Wouters", 2, 3)
    reserved(house, "Zoë Aerts", 4)
    hand.held(SHIFT, F7)
    hand.press(F5)
    names = [row.name for row in desk.listing.evening]
    assert names == ["Zoë Aerts", "Jo Janssens", "Anna Wouters", ""]
    assert [row.places for row in desk.listing.evening] == ["A5", "A1–A2", "A3–A4", "A6"]
    hand.held(CTRL, "P")
    quiet(qtbot, desk)
    assert house.counter.print_jobs()[-1].kind == "evening_list"


def test_two_operators_each_in_their_own_name(house: House, desk: DeskWindow) -> None:
    """Who released is who was logged in."""
    row = reserved(house, "Peeters", 2)
    house.log_in(BRAM)
    house.counter.release((house.counter.reservations(TONIGHT)[0].id,))
    assert house.counter.find_reservations("peet")[0].freed_by == "Bram Claes"
    assert row.operator != BRAM


def test_a_basket_older_than_its_hold_is_held_longer_with_enter(
    desk: DeskWindow, house: House, hand: Hand
) -> None:
    """Warned of a minute before; Enter asks for ten minutes more."""
    until = house.clock.now + 10 * MINUTE
    house.line.state = Link.ONLINE
    desk.selling.toggle(SeatIndex(15))
    house.put(Hold(TONIGHT, 15, HOUSE, DESK, until))
    desk.people_tick()
    assert not desk.strip.message.isVisible()
    house.clock.now = until - MINUTE // 2
    desk.people_tick()
    assert desk.strip.message.isVisible()
    asked = len(house.line.held)
    hand.press(ENTER)
    assert desk.selling.step == Step.REST
    assert len(house.line.held) == asked + 1
    assert house.line.held[-1][-1] == (15,)


def test_a_seat_lost_from_the_basket_is_hollow_and_others_are_proposed(
    desk: DeskWindow, house: House
) -> None:
    """Somebody else bought it after the hold had lapsed."""
    house.line.state = Link.ONLINE
    desk.selling.toggle(SeatIndex(15))
    house.put(Seat(TONIGHT, 15, HOUSE, "sold", house.grant(device=OTHER), b"t" * 16))
    desk.reread()
    desk.people_tick()
    assert desk.selling.step == Step.OFFER
    assert desk.selling.mine() == ()
    assert len(desk.selling.ring()) == 1

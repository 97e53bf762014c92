"""Reservations, customers and F2 at the manager's: real windows on the real core and its file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from boxoffice.catalog.customer import Consent
from boxoffice.fold.rows import ReservedPlace
from boxoffice.office import Office
from boxoffice.views import Details
from tests.hall import TONIGHT
from tests.house import OTHER, House, seated
from tests.ui.real_house import opened_house, opened_manager
from tests.ui.test_customers import manages
from ui.bridge import Bridge
from ui.desk.list_rows import ERASE
from ui.desk.who_work import Who
from ui.manager.window import ManagerWindow
from ui.theme import Look

ENTER, ESC, F2, F4, F7, F9, SPACE, TAB = (
    Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F7,
    Qt.Key.Key_F9, Qt.Key.Key_Space, Qt.Key.Key_Tab,
)  # fmt: skip


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Two reservations of this computer, and two people who are known."""
    for made in opened_house(tmp_path, evenings=(TONIGHT,)):
        counter = made.counter
        counter.store_customer(Details("Jo Janssens", "jo@example.org", "0476 12 34 56"))
        counter.store_customer(Details("Johan Janssens", "jo@example.org"))
        counter.reserve(seated(0, 1), "Peeters", "rolstoel")
        counter.reserve(seated(2, 3, 4), "Vandenbroucke")
        manages(made)
        yield made


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[ManagerWindow]:
    """The manager's window on it, An in front."""
    yield from opened_manager(qtbot, qapp, house, bridge, look)


def press(window: ManagerWindow, *keys: Qt.Key | str) -> None:
    """A hand at this window."""
    for key in keys:
        focused: QWidget | None = window.focusWidget()
        target = window if focused is None else focused
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)
        window.wedge.give_back()


def reserved(house: House) -> int:
    """Places that are still kept."""
    return len(house.rows(ReservedPlace, "state = 'reserved'"))


def names(window: ManagerWindow) -> list[str]:
    """Whose reservations are listed."""
    return [row.kept.name for row in window.kept.page.rows]


def test_f7_lists_what_is_kept_and_f9_twice_frees_what_is_marked(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """The first F9 only asks; another key takes the question away."""
    press(window, F7)
    assert sorted(names(window)) == ["Peeters", "Vandenbroucke"]
    window.kept.page.table.selectRow(names(window).index("Vandenbroucke"))
    press(window, F9, ESC, F9)
    assert reserved(house) == 5
    press(window, F9)
    qtbot.waitUntil(lambda: reserved(house) == 2)
    qtbot.waitUntil(lambda: names(window) == ["Peeters"])
    press(window, SPACE, F9, F9)
    qtbot.waitUntil(lambda: reserved(house) == 0)


def test_f7_again_keeps_longer(qtbot: QtBot, window: ManagerWindow, house: House) -> None:
    """Until the show begins."""
    before = {row.kept.until for row in window._office.kept_reservations()}
    press(window, F7, F7)
    starts = window._office.kept_reservations()[0].starts_local
    qtbot.waitUntil(
        lambda: starts in {row.kept.until for row in window._office.kept_reservations()}
    )
    assert starts not in before


def test_what_another_desk_keeps_is_not_freed_here(window: ManagerWindow, house: House) -> None:
    """It says whose it is."""
    with house.replica.write() as tx:
        tx.store.conn.execute("UPDATE grant_ SET device = ?", (OTHER,))
    press(window, F7, F9, F9, SPACE)
    assert reserved(house) == 5
    assert "Kassa 3" in window.kept.page.note.text()


def test_the_list_of_who_is_to_be_reminded(window: ManagerWindow, house: House) -> None:
    """Within two days and not lapsed; later they are lapsed; the file has how to reach them."""
    press(window, F7)
    window.kept.page.which.choose("remind")
    assert len(names(window)) == 2
    window.kept.page.which.choose("due")
    assert names(window) == []
    house.clock.now += 24 * 3_600_000
    window.reread()
    assert len(names(window)) == 2
    paper = window.kept.page.paper("CC", window._now().replace(tzinfo=None))
    assert [row[1] for row in paper.rows] == names(window)
    assert "rolstoel" in {row[-1] for row in paper.rows}


def test_a_reservation_is_found_by_a_part_of_its_name(window: ManagerWindow) -> None:
    """The field under F7."""
    press(window, F7)
    window.kept.page.search.setFocus()
    press(window, "peet")
    assert names(window) == ["Peeters"]


def test_a_customer_is_searched_opened_changed_and_forgotten(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """F4, a name, Enter; Enter on the details changes them; the last line forgets, asked twice."""
    press(window, F4, "janss", ENTER)
    view = window.customers.one.view
    assert view is not None
    assert view.details.name == "Jo Janssens"
    press(window, ENTER)
    assert window.customers.who.ask == Who.EDIT
    window.customers.page.who.phone.setText("09 123 45 67")
    press(window, ENTER)
    qtbot.waitUntil(lambda: house.counter.customer(view.id).details.phone == "09 123 45 67")
    qtbot.waitUntil(lambda: window.customers.who.ask == Who.NOTHING)
    window.customers.page.one.rows.choose(ERASE)
    press(window, ENTER)
    assert house.counter.find_customers("Jo Janssens")
    press(window, ENTER)
    qtbot.waitUntil(lambda: window.customers.one.view is None)
    assert [one.details.name for one in house.counter.find_customers("janssens")] == [
        "Johan Janssens"
    ]


def look_alikes(window: ManagerWindow) -> int:
    """People who may be the one that is open."""
    view = window.customers.one.view
    return len(view.alike) if view is not None else 0


def test_two_who_are_one_are_put_together(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """The line `alike`, Enter twice; and consent is said by Enter on its line."""
    press(window, F4, "jo janss", ENTER)
    (alike,) = window.customers.one.view.alike if window.customers.one.view else ()
    window.customers.page.one.rows.choose(("alike", alike.id))
    press(window, ENTER, ENTER)
    qtbot.waitUntil(lambda: len(house.counter.find_customers("janssens")) == 1)
    qtbot.waitUntil(lambda: not look_alikes(window))  # the page has heard of it
    window.customers.page.one.rows.choose(("consent", "newsletter"))
    press(window, ENTER)
    (one,) = house.counter.find_customers("janssens")
    qtbot.waitUntil(lambda: bool(house.counter.customer(one.id).consents))
    (said,) = house.counter.customer(one.id).consents
    assert isinstance(said, Consent)
    assert said.given


def test_alt_n_makes_somebody_new(qtbot: QtBot, window: ManagerWindow, house: House) -> None:
    """And their page is open afterwards."""
    press(window, F4)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    press(window, "Petra Wouters", TAB, "petra@example.org", ENTER)
    qtbot.waitUntil(lambda: window.customers.one.view is not None)
    assert window.customers.one.view is not None
    assert window.customers.one.view.details == Details("Petra Wouters", "petra@example.org")


def test_f2_finds_everything_and_enter_opens_it_on_its_page(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """A customer, a reservation, an order, a device, a show, and one of the staff."""
    sold = house.sell(7)
    wanted = {
        "janssens": (window.customers.page, "customer"),
        "peeters": (window.kept.page, "reservation"),
        sold.number: (window.orders, "order"),
        "bram": (window.manage.people, "person"),
    }
    for text, (page, kind) in wanted.items():
        press(window, F2, text)
        at = next(at for at, row in enumerate(window.finding._found) if row.kind == kind)
        window.finding.page.results.choose(at)
        press(window, ENTER)
        assert window.pages.currentWidget() is page, text
        press(window, ESC, ESC)
    for show in window._office.report_shows()[:1]:
        press(window, F2, show.title)
        press(window, ENTER)
        assert window.pages.currentWidget() is window.manage.shows
        assert window.manage.shows.table.current_key() == show.id


def test_f2_finds_nothing_and_says_so(window: ManagerWindow) -> None:
    """Also for letters that no query would bear."""
    for text in ("zzzz", "%", "'; --", '"*', "\u0000"):
        window.finding.page.search.setText(text)
        window.finding.reread(window.finding.page)
        assert "Niets gevonden" in window.finding.page.note.text() or not text.strip()


def test_every_kept_reservation_has_an_owner_or_the_server(house: House) -> None:
    """Who may free it is always said."""
    office = Office(house.setting)
    assert all(row.kept.ours or row.kept.owner for row in office.kept_reservations())

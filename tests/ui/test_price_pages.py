"""Price lists edited on the manager's window: nothing is lost, what is wrong is at its field."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from boxoffice.catalog.programme import PriceList
from boxoffice.office import Office
from tests.hall import TOMORROW, TONIGHT
from tests.house import AN, PIN, House
from tests.ui.fake_office import PRICE_LISTS, FakeOffice
from tests.ui.showing import shown
from ui.bridge import Bridge
from ui.manager.price_draft import Key
from ui.manager.price_pages import DraftPage
from ui.manager.window import ManagerWindow
from ui.theme import Look

ALT = Qt.KeyboardModifier.AltModifier
ENTER, F5, F9, ESC = Qt.Key.Key_Return, Qt.Key.Key_F5, Qt.Key.Key_F9, Qt.Key.Key_Escape
DOWN, SPACE = Qt.Key.Key_Down, Qt.Key.Key_Space
STANDARD = PRICE_LISTS[0]


def press(manager: ManagerWindow, *keys: Qt.Key | str) -> None:
    """Keys into what has the focus; words as if typed there."""
    for key in keys:
        focused: QWidget | None = manager.focusWidget()
        if isinstance(key, str):
            assert isinstance(focused, QLineEdit)
            focused.setText(key)
        else:
            QTest.keyClick(manager if focused is None else focused, key)
        QApplication.processEvents()


def choose(page: DraftPage, key: Key) -> None:
    """The cursor on this line, as arrows or a finger put it there."""
    page.table.selectRow([line.key for line in page.table.lines.lines].index(key))
    QApplication.processEvents()


def opened(manager: ManagerWindow) -> DraftPage:
    """The first list, opened from the nav with Enter and Enter."""
    manager.nav.choose("prices")
    manager.show_page("prices")
    press(manager, ENTER, ENTER)
    page = manager.pages.currentWidget()
    assert isinstance(page, DraftPage)
    return page


def only_saved(office: FakeOffice) -> PriceList:
    """What was saved, once."""
    ((_, draft),) = office.saved
    assert isinstance(draft, PriceList)
    return draft


def test_one_amount_is_changed_and_all_else_stays(
    qtbot: QtBot, manager: ManagerWindow, office: FakeOffice
) -> None:
    """Also seconds that no field shows: only what was changed is taken from the fields."""
    page = opened(manager)
    grid = page.grids["price"]
    assert [grid.inputs[name].text() for name in ("name", "rank1", "rank2")] == [
        "Basis", "22,00", "18,00",
    ]  # fmt: skip
    grid.inputs["rank1"].setText("24")
    press(manager, DOWN, DOWN, DOWN, DOWN)  # through every price: filling fields changes nothing
    press(manager, F5, F9)
    assert manager.pages.currentWidget() is manager.prices.pins
    press(manager, F9)
    qtbot.waitUntil(lambda: bool(office.saved))
    saved = only_saved(office)
    assert saved.types[0].cents_by_rank == (2400, 1800)
    assert saved.types[1:] == STANDARD.types[1:]
    assert (saved.fees, saved.promotions, saved.id) == (
        STANDARD.fees, STANDARD.promotions, STANDARD.id,
    )  # fmt: skip
    qtbot.waitUntil(lambda: "nieuwe versie" in manager.prices.lists.note.text())


def test_what_a_price_asks_is_its_second_view(
    qtbot: QtBot, manager: ManagerWindow, office: FakeOffice
) -> None:
    """F5, the dates and the membership typed, saved."""
    page = opened(manager)
    press(manager, F5)
    grid = page.grids["terms"]
    assert page.shows_terms()
    assert manager.focusWidget() is grid.inputs["from_local"]
    press(manager, "1/11/2026 10:00", ENTER, "1/5/2027 0u00", ENTER, "1; 2", ENTER, "4")
    grid.inputs["membership"].setText("Vriend")
    grid.inputs["shown"].setText("lidkaart")
    press(manager, F9, F9)
    qtbot.waitUntil(lambda: bool(office.saved))
    terms = only_saved(office).types[0].terms
    assert (terms.from_local, terms.until_local) == ("2026-11-01T10:00", "2027-05-01T00:00")
    assert (terms.ranks, terms.most, terms.membership, terms.proof) == (
        (1, 2), 4, "Vriend", "lidkaart",
    )  # fmt: skip
    assert only_saved(office).types[0].proof is False  # the door's look is another thing


@pytest.mark.parametrize(
    ("part", "field", "typed", "said"),
    [
        ("price", "name", "", "Dit mag niet"),
        ("price", "name", "-26", "twee keer"),
        ("price", "rank1", "veel", "niet leesbaar"),
        ("price", "rank1", "", "niet leesbaar"),
        ("price", "vat_bp", "101", "0 tot 100"),
        ("terms", "until_local", "morgen", "27/11/2026 20:00"),
        ("terms", "ranks", "0", "1 tot 50"),
        ("terms", "ranks", "eerste", "niet leesbaar"),
        ("terms", "most", "-3", "bedoeld"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_saved(
    manager: ManagerWindow, office: FakeOffice, part: str, field: str, typed: str, said: str
) -> None:
    """The cursor stands in the field, and what was typed is kept."""
    page = opened(manager)
    if part == "terms":
        press(manager, F5)
    page.grids[part].inputs[field].setText(typed)
    press(manager, F9)
    assert manager.pages.currentWidget() is page
    assert said in page.said()
    assert page.grid() is page.grids[part]
    if (field, typed) != ("name", "-26"):  # said at the second of the two
        assert manager.focusWidget() is page.grids[part].inputs[field]
    assert office.saved == []


def test_lines_are_added_and_taken_out(
    qtbot: QtBot, manager: ManagerWindow, office: FakeOffice
) -> None:
    """A new price (Alt+N), a code out (Alt+D), a new fee on its own line."""
    page = opened(manager)
    QTest.keyClick(manager, Qt.Key.Key_N, ALT)
    press(manager, "Groep", ENTER, "12", ENTER, "10,5")
    choose(page, ("code", 0))
    QTest.keyClick(manager, Qt.Key.Key_D, ALT)
    assert "ZOMER" in page.said() or "Zomeractie" in page.said()
    choose(page, ("fee", 1))
    page.table.setFocus()
    press(manager, ENTER, "Verzending", ENTER, "3")
    press(manager, F9, F9)
    qtbot.waitUntil(lambda: bool(office.saved))
    saved = only_saved(office)
    assert (saved.types[-1].name, saved.types[-1].cents_by_rank) == ("Groep", (1200, 1050))
    assert [(fee.name, fee.cents) for fee in saved.fees] == [
        ("Administratie", 100),
        ("Verzending", 300),
    ]
    assert saved.promotions == ()


def test_another_price_is_made_the_default(
    qtbot: QtBot, manager: ManagerWindow, office: FakeOffice
) -> None:
    """Its place in the list becomes 1."""
    page = opened(manager)
    choose(page, ("price", 1))
    page.grids["price"].inputs["place"].setText("1")
    press(manager, F9, F9)
    qtbot.waitUntil(lambda: bool(office.saved))
    assert [kind.name for kind in only_saved(office).types[:2]] == ["-26", "Basis"]


def test_performances_of_the_version_before_are_ticked_and_space_changes_it(
    qtbot: QtBot, manager: ManagerWindow, office: FakeOffice
) -> None:
    """Only what is still to come is asked about."""
    page = opened(manager)
    page.grids["price"].inputs["rank1"].setText("23")
    press(manager, F9)
    pins = manager.prices.pins
    shown = [line.key for line in pins.table.lines.lines]
    assert shown
    assert pins.ticked == set(shown)
    press(manager, SPACE, F9)
    qtbot.waitUntil(lambda: bool(office.saved))
    ((performances, _),) = office.saved
    assert performances == tuple(shown[1:])


def test_a_change_is_left_only_by_a_second_esc(manager: ManagerWindow, office: FakeOffice) -> None:
    """The first one says that it is not saved."""
    page = opened(manager)
    page.grids["price"].inputs["rank1"].setText("23")
    press(manager, ESC)
    assert "niet bewaard" in page.said()
    assert manager.pages.currentWidget() is page
    press(manager, ESC)
    assert manager.pages.currentWidget() is manager.prices.lists
    assert office.saved == []


def test_a_new_list_begins_with_its_name(
    qtbot: QtBot, manager: ManagerWindow, office: FakeOffice
) -> None:
    """Alt+N on the lists; without a price it is not saved."""
    manager.nav.choose("prices")
    manager.show_page("prices")
    QTest.keyClick(manager, Qt.Key.Key_N, ALT)
    press(manager, "Kinderfeest", F9)
    page = manager.prices.page
    assert "minstens één prijs" in page.said()
    press(manager, "Kind", ENTER, "7", F9, F9)
    qtbot.waitUntil(lambda: bool(office.saved))
    saved = only_saved(office)
    assert (saved.name, saved.types[0].name, saved.types[0].cents_by_rank) == (
        "Kinderfeest", "Kind", (700,),
    )  # fmt: skip


def test_on_the_real_core_a_new_version_is_sold_from_at_once(
    qtbot: QtBot, tmp_path: Path, bridge: Bridge, look: Look
) -> None:
    """Opened, one amount changed, both evenings ticked as they were, saved; the desk asks it."""
    house = House(tmp_path)
    office = Office(house.setting)
    office.log_in(AN, PIN)
    window = ManagerWindow(office, bridge, look, "nl", house.clock)
    shown(qtbot, window, 688)
    page = opened(window)
    page.grids["price"].inputs["rank1"].setText("25")
    press(window, F9, F9)
    qtbot.waitUntil(lambda: "nieuwe versie" in window.prices.lists.note.text())
    prices = [house.counter.prices(show)[0].cents_by_rank for show in (TONIGHT, TOMORROW)]
    assert prices == [(2500, 1800), (2500, 1800)]
    assert len(window.prices.lists.table.lines.lines) == 2  # what was sold keeps the first
    window.close()
    QApplication.instance().removeEventFilter(window.wedge)  # type: ignore[union-attr]
    house.replica.close()

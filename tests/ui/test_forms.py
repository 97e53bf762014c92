"""Beheer's forms on the manager's window: filled, changed, refused, saved by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from boxoffice.actions.managing import PersonForm, ShowForm
from boxoffice.rules.blocking import Use
from tests.ui.fake_office import FakeOffice
from ui.manager.field_grid import iso_moment
from ui.manager.form import FormPage
from ui.manager.window import ManagerWindow

ALT = Qt.KeyboardModifier.AltModifier
ENTER, F9 = Qt.Key.Key_Return, Qt.Key.Key_F9


@pytest.fixture
def forms(manager: ManagerWindow) -> FakeOffice:
    """The core behind the window."""
    office = manager._office
    assert isinstance(office, FakeOffice)
    return office


def page(manager: ManagerWindow, name: str) -> FormPage:
    """A form in front."""
    manager.nav.choose(name)
    manager.show_page(name)
    found = manager.pages.currentWidget()
    assert isinstance(found, FormPage)
    return found


def test_a_performance_is_filled_in_changed_and_saved(
    qtbot: QtBot, manager: ManagerWindow, forms: FakeOffice
) -> None:
    """What was not touched is saved as it stood."""
    form = page(manager, "shows")
    assert form.inputs["title"].text() == "Florissant"
    assert form.inputs["starts"].text() == "27/11/2026 20:00"
    form.inputs["title"].setText("Florissant (extra)")
    form.inputs["ends"].setText("27/11/2026 22u15")
    QTest.keyClick(manager, F9)
    qtbot.waitUntil(lambda: form.said() == "Bewaard.")
    ((key, saved),) = forms.saved
    assert key == b"\x01"
    assert isinstance(saved, ShowForm)
    assert (saved.title, saved.starts_local, saved.ends_local) == (
        "Florissant (extra)", "2026-11-27T20:00", "2026-11-27T22:15",
    )  # fmt: skip
    assert (saved.plan, saved.price_list, saved.buyout_cents) == (b"g", b"s", 450_000)


def test_alt_n_begins_a_new_one_with_hall_and_prices_of_the_line(
    qtbot: QtBot, manager: ManagerWindow, forms: FakeOffice
) -> None:
    """And what is refused keeps what was typed."""
    form = page(manager, "shows")
    QTest.keyClick(manager, Qt.Key.Key_N, ALT)
    assert form.inputs["title"].text() == ""
    assert form.inputs["hall"].text() == "Grote zaal"
    assert manager.focusWidget() is form.inputs["title"]
    form.inputs["starts"].setText("24/12/2026 20:00")
    QTest.keyClick(manager, F9)
    qtbot.waitUntil(lambda: "ontbreekt" in form.said())
    assert form.inputs["starts"].text() == "24/12/2026 20:00"
    form.inputs["title"].setText("Kerst")
    QTest.keyClick(manager, F9)
    qtbot.waitUntil(lambda: bool(forms.saved))
    assert forms.saved[0][0] is None


def test_an_amount_in_letters_is_said_and_nothing_is_saved(
    manager: ManagerWindow, forms: FakeOffice
) -> None:
    """By the name of its field."""
    form = page(manager, "shows")
    form.inputs["buyout"].setText("veel")
    QTest.keyClick(manager, F9)
    assert "uitkoopsom" in form.said()
    assert forms.saved == []


def test_a_person_gets_roles_a_pin_and_a_badge(
    qtbot: QtBot, manager: ManagerWindow, forms: FakeOffice
) -> None:
    """The PIN and the badge do not stay on the screen."""
    form = page(manager, "people")
    QTest.keyClick(manager, Qt.Key.Key_N, ALT)
    assert form.inputs["number"].text() == "4"
    form.inputs["name"].setText("Dirk")
    form.inputs["pin"].setText("4321")
    form.inputs["badge"].setText("BADGE-0004")
    form.inputs["roles"].setFocus()
    QTest.keyClick(form.inputs["roles"], Qt.Key.Key_Right)
    QTest.keyClick(manager, F9)
    qtbot.waitUntil(lambda: form.said() == "Bewaard.")
    assert forms.saved == [
        (None, PersonForm(4, "Dirk", ("door",), "4321")), (b"new", "BADGE-0004"),
    ]  # fmt: skip
    assert (form.inputs["pin"].text(), form.inputs["badge"].text()) == ("", "")


def test_roles_that_are_no_usual_set_stay_when_something_else_is_changed(
    qtbot: QtBot, manager: ManagerWindow, forms: FakeOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A house may have roles of its own: a form must not take them away."""
    an = replace(forms.operators()[0], roles=frozenset({"manager", "usher"}))
    monkeypatch.setattr(forms, "operators", lambda: (an,))
    form = page(manager, "people")
    form.inputs["name"].setText("An P.")
    QTest.keyClick(manager, F9)
    qtbot.waitUntil(lambda: bool(forms.saved))
    ((_, saved),) = forms.saved
    assert isinstance(saved, PersonForm)
    assert set(saved.roles) == {"manager", "usher"}


def test_settings_save_what_was_changed_and_nothing_else(
    qtbot: QtBot, manager: ManagerWindow, forms: FakeOffice
) -> None:
    """A rule that nobody touched stays the usual one; lines of the address are lines."""
    form = page(manager, "house")
    form.inputs["address"].setText("Kerkplein 2; 8500 Kortrijk")
    form.inputs["refund_ceiling"].setText("25")
    QTest.keyClick(manager, F9)
    qtbot.waitUntil(lambda: bool(forms.saved))
    assert forms.saved == [
        ("house", {"address": "Kerkplein 2\n8500 Kortrijk", "refund_ceiling": 2500})
    ]


def test_seats_are_blocked_and_let_go(
    qtbot: QtBot, manager: ManagerWindow, forms: FakeOffice
) -> None:
    """Alt+B opens them; F9 blocks; Alt+D lets the line go; Esc goes back to the performances."""
    shows = page(manager, "shows")
    QTest.keyClick(manager, Qt.Key.Key_B, ALT)
    form = manager.manage.blocks
    assert manager.pages.currentWidget() is form
    form.inputs["seats"].setText("A1, A4-A8")
    QTest.keyClick(manager, F9)
    qtbot.waitUntil(lambda: "reden" in form.said().lower())
    form.inputs["reason"].setText("techniek")
    form.inputs["pin"].setText("123456")
    QTest.keyClick(manager, F9)
    qtbot.waitUntil(lambda: len(forms.saved) == 1)
    assert forms.saved == [("A1, A4-A8", Use.VIP, "techniek", "123456")]
    form.table.selectRow(0)
    QTest.keyClick(manager, Qt.Key.Key_D, ALT)
    qtbot.waitUntil(lambda: len(forms.saved) == 2)
    assert forms.saved[1] == ("unblock", (1, 2))
    QTest.keyClick(manager, Qt.Key.Key_Escape)
    assert manager.pages.currentWidget() is shows


def test_enter_goes_from_the_table_down_the_fields(manager: ManagerWindow) -> None:
    """No mouse."""
    form = page(manager, "people")
    form.table.begin()
    for wanted in list(form.inputs.values())[:3]:
        QTest.keyClick(manager.focusWidget(), ENTER)
        assert manager.focusWidget() is wanted


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("27/11/2026 20:00", "2026-11-27T20:00"), ("1/2/2027 9.30", "2027-02-01T09:30"),
        ("27-11-2026 20u15", "2026-11-27T20:15"), ("", ""), ("morgen", "morgen"),
        ("27/11/2026", "27/11/2026"),
    ],
)  # fmt: skip
def test_a_moment_is_read_as_people_type_it(typed: str, iso: str) -> None:
    """What cannot be read is left for the core to refuse."""
    assert iso_moment(typed) == iso

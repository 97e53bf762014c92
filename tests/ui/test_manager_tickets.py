"""Layouts of tickets edited on the manager's screen: real windows on the real core and its file."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from boxoffice.actions.layouts import keep_layout
from boxoffice.queries.layouts import house_layout
from boxoffice.replica.replica import NOBODY
from printing.house_layouts import layout_now
from printing.layout import PAPERS, Logo, OwnFont, Text
from printing.layout_file import default_layout
from tests.house import BRAM, PIN, House
from tests.ui.real_house import opened_house, opened_manager
from tests.ui.test_manager_people import press
from ui.bridge import Bridge
from ui.manager import element_texts, ticket_words, ticket_work
from ui.manager.field_grid import Unreadable
from ui.manager.layout_drawing import Wish
from ui.manager.layout_drawing import picture as draw
from ui.manager.ticket_words import field_words
from ui.manager.window import ManagerWindow
from ui.theme import Look

ESC, F9 = Qt.Key.Key_Escape, Qt.Key.Key_F9
TITLE = 4
"""The element of the roll that says the title."""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A desk with its file."""
    yield from opened_house(tmp_path, evenings=())


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> Iterator[ManagerWindow]:
    """The page of tickets, on the paper of 80 mm."""
    for made in opened_manager(qtbot, qapp, house, bridge, look):
        made.go("tickets")
        made.tickets.page.paper.choose("roll")
        quiet(qtbot, made)
        yield made


def quiet(qtbot: QtBot, window: ManagerWindow) -> None:
    """The picture is there."""
    qtbot.waitUntil(lambda: not window.tickets.draws(), timeout=20_000)


def alt(window: ManagerWindow, letter: str) -> None:
    """A command of the page."""
    QTest.keyClick(window, Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)


def type_into(qtbot: QtBot, window: ManagerWindow, field: str, text: str) -> None:
    """A person's keys, over what stood there."""
    made = window.tickets.page.inputs[field]
    made.setFocus()
    made.selectAll()
    press(window, text)
    quiet(qtbot, window)


def kept(house: House) -> bytes | None:
    """The house's own layout of the roll."""
    return house_layout(house.replica.reader(), house.replica.house, "roll")


def picture(window: ManagerWindow) -> bytes:
    """What the preview shows."""
    image = window.tickets.page.preview.grab().toImage()
    return bytes(image.constBits())


def test_what_is_typed_shows_at_once_and_f9_keeps_it_for_the_house(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """Before F9 tickets are as they were."""
    before = picture(window)
    window.tickets.page.table.choose(TITLE)
    type_into(qtbot, window, "text", "* {title} *")
    assert picture(window) != before
    assert layout_now(house.replica, "roll") == default_layout("roll")
    press(window, F9)
    qtbot.waitUntil(lambda: "Bewaard" in window.tickets.page.told())
    title = layout_now(house.replica, "roll").elements[TITLE - 1]
    assert isinstance(title, Text)
    assert title.text == "* {title} *"
    alt(window, "R")
    press(window, F9)
    qtbot.waitUntil(
        lambda: house_layout(house.replica.reader(), house.replica.house, "roll") is None
    )


def test_pictures_are_not_drawn_on_the_screen_s_thread(
    qtbot: QtBot, window: ManagerWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And of many keys only the newest is drawn."""
    seen: list[threading.Thread] = []

    def watched(wish: Wish) -> bytes:
        seen.append(threading.current_thread())
        return draw(wish)

    monkeypatch.setattr(ticket_work, "picture", watched)
    window.tickets.page.table.choose(TITLE)
    type_into(qtbot, window, "text", "a long title that is typed quickly")
    assert threading.main_thread() not in seen
    assert 1 <= len(seen) <= 4


@pytest.mark.parametrize(
    ("field", "typed"), [("x", "veel"), ("w", "nan"), ("fits", "groot"), ("h", "1,2,3")]
)
def test_a_number_in_letters_is_said_by_the_name_of_its_field(
    qtbot: QtBot, window: ManagerWindow, house: House, field: str, typed: str
) -> None:
    """Nothing is saved, and what was typed stays."""
    page = window.tickets.page
    page.table.choose(TITLE)
    type_into(qtbot, window, field, typed)
    assert page.words[field] in page.told()
    press(window, F9)
    assert page.inputs[field].text() == typed
    assert kept(house) is None
    press(window, ESC)
    quiet(qtbot, window)
    assert window.tickets.draft is not None
    assert window.tickets.draft.layout == default_layout("roll")


@pytest.mark.parametrize(
    ("element", "field", "typed", "said"),
    [
        (TITLE, "y", "90", "rond een code"), (TITLE, "x", "-3", "valt van het papier"),
        (TITLE, "text", "{naam}", "geen veld naam"), (TITLE, "colour", "rood", "geen kleur"),
        (14, "dots", "1", "leest geen deur"), (0, "width", "9000", "kan niet gedrukt worden"),
        (0, "dpi", "72", "Geen printkop"),
    ],
)  # fmt: skip
def test_what_cannot_be_drawn_is_said_with_its_element(
    qtbot: QtBot, window: ManagerWindow, house: House, element: int, field: str, typed: str,
    said: str,
) -> None:  # fmt: skip
    """The last good picture stays, and F9 keeps nothing."""
    page = window.tickets.page
    page.table.choose(element)
    quiet(qtbot, window)
    before = picture(window)
    type_into(qtbot, window, field, typed)
    assert said in page.told()
    assert picture(window) == before
    press(window, F9)
    qtbot.wait(50)
    assert kept(house) is None


def test_a_logo_of_200_mb_a_missing_one_and_one_that_is_none(
    qtbot: QtBot, window: ManagerWindow, tmp_path: Path
) -> None:
    """Each with a clear answer, within a moment."""
    huge, none = tmp_path / "foto.png", tmp_path / "brief.png"
    with huge.open("wb") as file:
        file.truncate(200_000_000)
    none.write_bytes(b"no picture")
    window.tickets.page.kind.choose("logo")
    alt(window, "N")
    for path, said in (
        (huge, "200000000"),
        (none, "geen PNG"),
        (tmp_path / "x", "gelezen"),
    ):
        window.tickets.take_logo(str(path))
        quiet(qtbot, window)
        assert said in window.tickets.page.told()


def test_a_logo_is_taken_from_a_file(
    qtbot: QtBot, window: ManagerWindow, house: House, tmp_path: Path
) -> None:
    """It stands where its element is, and travels with the layout."""
    Image.new("RGB", (400, 200), "red").save(tmp_path / "logo.png")
    window.tickets.take_logo(str(tmp_path / "logo.png"))
    quiet(qtbot, window)
    assert "geen plaats voor een logo" in window.tickets.page.told()
    window.tickets.page.kind.choose("logo")
    alt(window, "N")
    for field, value in (("x", "2"), ("y", "85"), ("w", "8"), ("h", "6")):
        type_into(qtbot, window, field, value)
    press(window, F9)
    qtbot.waitUntil(lambda: "Bewaard" in window.tickets.page.told())
    look = layout_now(house.replica, "roll")
    assert look.logo
    assert any(isinstance(one, Logo) for one in look.elements)


def test_elements_come_and_go_and_ctrl_z_brings_them_back(
    qtbot: QtBot, window: ManagerWindow
) -> None:
    """Alt+N, Alt+D, Ctrl+Z; a code that is taken away is missed."""
    page = window.tickets.page
    draft = window.tickets.draft
    assert draft is not None
    count = len(draft.layout.elements)
    alt(window, "N")
    assert len(draft.layout.elements) == count + 1
    alt(window, "D")
    page.table.choose(14)
    alt(window, "D")
    quiet(qtbot, window)
    assert "precies één element qr" in page.told()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    quiet(qtbot, window)
    assert draft.layout == default_layout("roll")


def test_another_paper_waits_until_this_one_is_saved(qtbot: QtBot, window: ManagerWindow) -> None:
    """Nothing that was typed goes away by a key too many."""
    window.tickets.page.table.choose(TITLE)
    type_into(qtbot, window, "text", "x")
    window.tickets.page.paper.choose("a6")
    assert window.tickets.page.paper.key() == "roll"
    assert "niet bewaard" in window.tickets.page.told()


def test_who_may_not_edit_saves_nothing(qtbot: QtBot, window: ManagerWindow, house: House) -> None:
    """Bram sells."""
    window._office.log_in(BRAM, PIN)
    window.tickets.page.table.choose(TITLE)
    type_into(qtbot, window, "text", "x")
    press(window, F9)
    qtbot.waitUntil(lambda: "Bram" in window.tickets.page.told())
    assert kept(house) is None


@pytest.mark.parametrize("paper", PAPERS)
def test_nothing_is_lost_by_looking_at_an_element(paper: str) -> None:
    """What stands in the fields is the layout itself, with what has no field."""
    layout = default_layout(paper)
    for number in range(len(layout.elements) + 1):
        part = layout.elements[number - 1] if number else None
        said = element_texts.texts_of(layout, part)
        assert element_texts.changed(layout, number, said, field_words()) == layout


def test_a_paper_is_set_in_another_family(
    qtbot: QtBot, window: ManagerWindow, house: House
) -> None:
    """Chosen on the paper's own line; the picture follows, F9 keeps it, and desks print it."""
    page = window.tickets.page
    page.table.choose(0)
    before = picture(window)
    page.inputs["font"].setFocus()
    QTest.keyClick(page.inputs["font"], Qt.Key.Key_Right)
    quiet(qtbot, window)
    assert "IBM Plex Serif" in page.inputs["font"].text()
    assert picture(window) != before
    press(window, F9)
    qtbot.waitUntil(lambda: kept(house) is not None)
    assert layout_now(house.replica, "roll").font == "IBM Plex Serif"


def test_a_font_that_is_not_here_is_said_and_the_layout_shown_in_ours(
    qtbot: QtBot, qapp: QApplication, house: House, bridge: Bridge, look: Look
) -> None:
    """Nothing that the house placed is lost by it."""
    made = default_layout("roll")
    own = OwnFont(name="Schouwburg", regular="00" * 32)
    ours = replace(made, font="Schouwburg", own_font=own, elements=made.elements[:-1])
    keep_layout(house.replica, "roll", msgspec.json.encode(ours), NOBODY)
    for window in opened_manager(qtbot, qapp, house, bridge, look):
        window.go("tickets")
        window.tickets.page.paper.choose("roll")
        quiet(qtbot, window)
        assert "Schouwburg" in window.tickets.page.told()
        draft = window.tickets.draft
        assert draft is not None
        assert draft.layout.elements == ours.elements


def test_a_number_may_have_a_comma() -> None:
    """As people here write it; what is none is named."""
    layout, words = default_layout("roll"), field_words()
    said = element_texts.texts_of(layout, layout.elements[TITLE - 1])
    made = element_texts.changed(layout, TITLE, said | {"x": "2,5", "fits": "20,5-12 x 2"}, words)
    title = made.elements[TITLE - 1]
    assert isinstance(title, Text)
    assert (title.x, title.fits[0].largest, title.fits[0].lines) == (2.5, 20.5, 2)
    with pytest.raises(Unreadable):
        element_texts.changed(layout, 0, {"width": "72", "height": "x", "dpi": "203"}, words)


@pytest.mark.parametrize("paper", ticket_words.PAPERS)
def test_the_name_of_a_paper_is_shown_whole(window: ManagerWindow, paper: str) -> None:
    """With the arrows on both of its sides."""
    line = window.tickets.page.paper
    line.choose(paper)
    room = line.style().subElementRect(
        QStyle.SubElement.SE_LineEditContents, _line_option(line), line
    )
    assert line.fontMetrics().horizontalAdvance(line.text()) <= room.width() - 4


def _line_option(line: QLineEdit) -> QStyleOptionFrame:
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    return option

"""The seat map: hit test, names, runs, keys; what a seat looks like."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from boxoffice.catalog.plan import Plan, Seat
from boxoffice.ids import SeatIndex
from boxoffice.views import SeatState
from tests.ui.halls import square, theatre
from ui.contrast import contrast
from ui.language import LANGUAGES, Speech
from ui.seatmap.geometry import PlanGeometry
from ui.seatmap.picture import Pictures, kind_of
from ui.seatmap.seat_list import ZONE, SeatList
from ui.seatmap.view import SeatMap
from ui.theme import Look, dress
from ui.tokens import THEMES

CELL_PADDING = 22
"""8 px on both sides by the style sheet, and 3 px that Qt keeps free of text."""


def test_every_seat_is_hit_at_its_middle_and_none_between_rows() -> None:
    """By arithmetic, not by asking the scene."""
    geometry = PlanGeometry(theatre())
    for index, seat in enumerate(geometry.plan.seats):
        assert geometry.at(seat.x, seat.y) == index
    assert geometry.at(0, 0) is None


def test_a_seat_is_found_by_what_is_said_at_the_counter() -> None:
    """`g12`, and `g1` while it is being typed."""
    geometry = PlanGeometry(theatre())
    found = geometry.beginning("g12")
    assert found is not None
    assert geometry.plan.seats[found].label == "G12"
    assert geometry.beginning("zz") is None


def test_a_run_goes_to_the_higher_numbers_and_over_an_aisle() -> None:
    """Also when the numbers rise from right to left; the last seat has none after it."""
    row = [
        Seat(f"A{n}", "Z", "A", str(n), 1, x, 0.0)
        for n, x in ((6, 0.0), (5, 30.0), (4, 60.0), (3, 150.0), (2, 180.0), (1, 210.0))
    ]
    geometry = PlanGeometry(Plan("P", 300, 100, ("r",), tuple(row)))
    assert [row[index].number for index in geometry.run_from(SeatIndex(5))] == list("123456")
    assert geometry.run_from(SeatIndex(0)) == (SeatIndex(0),)


def test_a_run_ends_where_the_numbers_fall() -> None:
    """Even ones on one side, odd ones on the other: 5 does not come after 6."""
    row = [
        Seat(f"A{n}", "Z", "A", str(n), 1, x, 0.0)
        for n, x in ((2, 0.0), (4, 30.0), (6, 60.0), (5, 150.0), (3, 180.0), (1, 210.0))
    ]
    geometry = PlanGeometry(Plan("P", 300, 100, ("r",), tuple(row)))
    assert [row[index].number for index in geometry.run_from(SeatIndex(1))] == ["4", "6"]


def test_arrows_go_along_the_row_and_to_the_next(qtbot: QtBot, look: Look) -> None:
    """On a curved row too."""
    view = SeatMap(look, "plan")
    qtbot.addWidget(view)
    view.show_plan(PlanGeometry(theatre()))
    geometry = view.geometry_of_plan
    assert geometry is not None
    start = geometry.beginning("g12")
    assert start is not None
    view.set_cursor(start)
    for key, label in ((Qt.Key.Key_Right, "G13"), (Qt.Key.Key_Down, "H13"), (Qt.Key.Key_Up, "G13")):
        QTest.keyClick(view, key)
        assert view.cursor_seat is not None
        assert geometry.plan.seats[view.cursor_seat].label == label


def test_space_takes_and_enter_asks_for_a_run(qtbot: QtBot, look: Look) -> None:
    """The map tells; the desk decides."""
    view = SeatMap(look, "plan")
    qtbot.addWidget(view)
    view.show_plan(PlanGeometry(theatre()))
    view.set_cursor(SeatIndex(7))
    with qtbot.waitSignal(view.toggled) as toggled:
        QTest.keyClick(view, Qt.Key.Key_Space)
    with qtbot.waitSignal(view.entered) as entered:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert toggled.args == entered.args == [7]


def test_the_screen_reader_hears_the_seat_under_the_cursor(qtbot: QtBot, look: Look) -> None:
    """Row, seat, rank and state."""
    view = SeatMap(look, "plan")
    qtbot.addWidget(view)
    view.show_plan(PlanGeometry(theatre()))
    view.show_states(bytes([SeatState.SOLD]) * len(theatre().seats), offline=False)
    view.set_cursor(SeatIndex(0))
    assert view.accessibleDescription() == "rij A stoel 1, rang 1, verkocht"
    first, *others = theatre().seats
    pillar = replace(theatre(), seats=(replace(first, limited_view=True), *others))
    view.show_plan(PlanGeometry(pillar))
    view.set_cursor(SeatIndex(0))
    assert view.accessibleDescription() == "rij A stoel 1, beperkt zicht, rang 1, vrij"


def test_every_state_has_a_look_of_its_own() -> None:
    """Told apart by state and sign, so by shape and letter, never by colour alone."""
    seat = Seat("A1", "Z", "A", "1", 1, 0, 0)
    kinds = {kind_of(seat, state, 0, offline=False) for state in SeatState}
    assert len(kinds) == len(SeatState)
    assert kind_of(seat, SeatState.FREE_OTHER, 0, offline=True).offline
    assert kind_of(seat, SeatState.FREE_OURS, 3, offline=False).sign == "3"


@pytest.mark.parametrize("rank", [1, 2, 3, 4])
def test_another_desks_seat_keeps_the_colour_of_its_price_offline(look: Look, rank: int) -> None:
    """Hollow in the rank's colour; offline the same ring is dotted (screens.md §8)."""
    seat = Seat("A1", "Z", "A", "1", rank, 0, 0)
    colour = look.colour(f"rank{rank}").name()
    painted = []
    for offline in (False, True):
        kind = kind_of(seat, SeatState.FREE_OTHER, 0, offline=offline)
        image = Pictures(look).of(kind, 40, 1.0).toImage()
        pixels = [image.pixelColor(x, y).name() for x in range(48) for y in range(48)]
        painted.append(pixels.count(colour))
    ring, dots = painted
    assert ring * 0.3 < dots < ring * 0.8


def test_a_blocked_seat_is_hatched_as_well_on_a_sharp_screen(look: Look) -> None:
    """Lines as far apart as on any other: a pattern of device pixels was a flat grey there."""
    kind = kind_of(theatre().seats[0], SeatState.BLOCKED, 0, offline=False)
    apart = []
    for ratio in (1.0, 2.0):
        image = Pictures(look).of(kind, 20, ratio).toImage()
        image = image.scaled(28, 28, mode=Qt.TransformationMode.SmoothTransformation)
        inside = [image.pixelColor(x, y).lightness() for x in range(8, 20) for y in range(8, 20)]
        apart.append(max(inside) - min(inside))
    normal, sharp = apart
    assert normal > 40
    assert sharp > 0.8 * normal


def test_only_what_changed_is_painted_again(qtbot: QtBot, look: Look) -> None:
    """Sections whose seats did not change keep their groups."""
    view = SeatMap(look, "plan")
    qtbot.addWidget(view)
    plan = square(5000)
    view.show_plan(PlanGeometry(plan))
    view.show()
    view.grab()
    states = bytearray(len(plan.seats))
    states[0] = SeatState.SOLD
    view.show_states(bytes(states), offline=False)
    fresh = [section._groups is None for section in view._sections]
    assert fresh[0]
    assert not any(fresh[1:])


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_a_small_seat_that_is_sold_is_seen_on_its_ground(
    qtbot: QtBot, qapp: QApplication, theme: str
) -> None:
    """In high contrast it was black on black: a hole in the hall, where nobody could sit."""
    look = dress(qapp, theme)
    view = SeatMap(look, "plan")
    qtbot.addWidget(view)
    view.resize(360, 360)
    plan = square(900)
    view.show_plan(PlanGeometry(plan))
    view.show_states(bytes([SeatState.SOLD]) * len(plan.seats), offline=False)
    view.show()
    image = view.grab().toImage()
    ground = look.colour("window").name()
    middle = [image.pixelColor(x, y).name() for x in range(100, 260) for y in range(100, 260)]
    assert sum(colour != ground for colour in middle) > len(middle) * 0.05


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_cuts_no_seat_rank_or_state(
    qtbot: QtBot, look: Look, speech: Speech, language: str
) -> None:
    """In the width that the centre has; only the name of a zone may be longer than its room."""
    speech.speak(language)
    seats = SeatList(look, "list")
    qtbot.addWidget(seats)
    seats.table.show_plan(PlanGeometry(theatre()))
    seats.resize(690, 400)
    seats.show()
    header, metrics = seats.horizontalHeader(), seats.fontMetrics()
    for column, texts in seats.table.longest().items():
        room = header.sectionSize(column) - CELL_PADDING
        assert max(metrics.horizontalAdvance(text) for text in texts) <= room, column
    assert header.sectionSize(ZONE) >= metrics.horizontalAdvance("Parterre midden") + CELL_PADDING
    assert header.length() <= seats.viewport().width()


def test_the_list_says_who_sees_less(qtbot: QtBot, look: Look, speech: Speech) -> None:
    """Before the zone, so that a narrow column does not cut it off."""
    seats = SeatList(look, "list")
    qtbot.addWidget(seats)
    first, *others = theatre().seats
    pillar = replace(theatre(), seats=(replace(first, limited_view=True), *others))
    seats.table.show_plan(PlanGeometry(pillar))
    zones = [seats.table.data(seats.table.index(at, ZONE)) for at in (0, 1)]
    assert zones == ["beperkt zicht · Parterre", "Parterre"]


def test_the_list_says_whose_each_seat_is(qtbot: QtBot, look: Look, speech: Speech) -> None:
    """By name, also for a screen reader; a seat of nobody's is the server's."""
    seats = SeatList(look, "list")
    qtbot.addWidget(seats)
    seats.table.show_plan(PlanGeometry(theatre()))
    seats.table.show_owners({0: "Kassa 2", 1: "Onthaal en bespreekbureau van de stad"})
    titles = [seats.table.headerData(at, Qt.Orientation.Horizontal) for at in range(5)]
    assert titles == ["Plaats", "Zone", "Rang", "Eigenaar", "Toestand"]
    said = [seats.table.data(seats.table.index(row, 3)) for row in (0, 2)]
    assert said == ["Kassa 2", "server"]
    spoken = seats.table.data(seats.table.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).endswith("Kassa 2")
    seats.resize(690, 400)
    seats.show()
    assert seats.horizontalHeader().length() <= seats.viewport().width()


@pytest.mark.parametrize("theme", sorted(THEMES))
@pytest.mark.parametrize("state", [SeatState.FREE_OURS, SeatState.FREE_OTHER])
def test_a_small_seat_of_a_pale_price_is_seen_on_its_ground(
    qtbot: QtBot, qapp: QApplication, theme: str, state: SeatState
) -> None:
    """The wheelchair places of a small plan were pale yellow on white."""
    look = dress(qapp, theme)
    view = SeatMap(look, "plan")
    qtbot.addWidget(view)
    view.resize(360, 360)
    plan = square(900)
    plan = replace(plan, seats=tuple(replace(seat, rank=4) for seat in plan.seats))
    view.show_plan(PlanGeometry(plan))
    view.show_states(bytes([state]) * len(plan.seats), offline=False)
    view.show()
    image, ground = view.grab().toImage(), look.colour("window").name()
    middle = [image.pixelColor(x, y).name() for x in range(100, 260) for y in range(100, 260)]
    assert sum(contrast(colour, ground) > 3 for colour in middle) > len(middle) * 0.05

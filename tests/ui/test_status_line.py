"""Every fact in its one place, always icon and word, in the fixed order."""

from __future__ import annotations

from boxoffice.views import Link, PrintJobView
from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_office import FakeOffice
from ui.desk.window import DeskWindow
from ui.door.window import DoorWindow
from ui.manager.window import ManagerWindow
from ui.widgets.frame import Frame


def order(window: Frame) -> list[str]:
    """Visible cells from left to right."""
    cells = [cell for cell in window.status.cells.values() if cell.isVisible()]
    return [cell.cell.name for cell in sorted(cells, key=lambda cell: cell.x())]


def test_the_desk_names_seven_facts_in_order(desk: DeskWindow, counter: FakeCounter) -> None:
    """Conflict only when there is one."""
    rest = ["sync", "printer", "terminal", "shift", "operator", "clock"]
    assert order(desk) == rest
    counter.conflicts = 1
    desk.reread()
    desk.grab()
    assert order(desk) == ["conflict", *rest]


def test_a_line_parts_two_cells_and_nothing_else(desk: DeskWindow) -> None:
    """None before the empty middle, and none at the edge of the screen."""
    parted = [name for name, cell in desk.status.cells.items() if cell.parted]
    assert parted == ["sync", "printer", "terminal", "operator"]


def test_the_door_names_six(door: DoorWindow) -> None:
    """Sync and readiness are one fact there."""
    assert order(door) == ["sync", "camera", "scanners", "sound", "operator", "clock"]


def test_the_manager_names_the_same_facts_as_the_desk(
    manager: ManagerWindow, office: FakeOffice, counter: FakeCounter
) -> None:
    """All seven in the same order; no till is nothing to be warned of there."""
    seven = ["conflict", "sync", "printer", "terminal", "shift", "operator", "clock"]
    assert order(manager) == seven
    assert manager.status.cells["shift"].cell.tone == "plain"
    office.open_shift = counter.shift()
    office.jobs = (PrintJobView(1, "report", "failed", "Z 14", "paper out"),)
    manager.reread()
    assert manager.status.cells["shift"].cell.word == "sessie 14 · 18:02"
    assert manager.status.cells["printer"].cell.tone == "danger"
    assert "één kopie" in manager.status.cells["sync"].cell.word
    assert manager.status.cells["sync"].cell.tone == "warning"


def test_every_cell_that_is_pressed_answers(desk: DeskWindow, counter: FakeCounter) -> None:
    """A cell is a button, so it says its fact at length; a code is never shown."""
    counter.link, counter.problem = Link.OFFLINE, "server_unreachable"
    desk.reread()
    for name, cell in desk.status.cells.items():
        if name in {"operator", "shift"} or not cell.isVisible():
            continue
        desk.selling.rest()
        cell.click()
        assert desk.selling.notice is not None, name
        assert "_" not in desk.selling.notice.line()
        assert "_" not in cell.toolTip()


def test_every_cell_of_the_manager_answers(manager: ManagerWindow) -> None:
    """In the place where the detail of a task stands."""
    for name in ("sync", "printer", "terminal", "shift", "clock"):
        manager.tasks.unsay()
        before = manager.tasks.said()
        manager.status.cells[name].click()
        assert manager.tasks.said() != before, name


def test_every_cell_of_the_door_answers(door: DoorWindow) -> None:
    """The sound's cell plays its tone too; camera and scanners lead to where they are chosen."""
    for name in ("camera", "scanners"):
        door.pages.setCurrentWidget(door.verdict)
        door.status.cells[name].click()
        assert door.pages.currentWidget() is door.devices.page, name
    door.pages.setCurrentWidget(door.verdict)
    for name in ("sync", "sound", "clock"):
        door.verdict.clear()
        door.status.cells[name].click()
        assert door.verdict.says() is not None, name


def test_paper_trouble_is_a_word_and_never_in_the_way(
    desk: DeskWindow, counter: FakeCounter
) -> None:
    """The printer's cell says how many; the sale goes on."""
    counter.jobs = tuple(
        PrintJobView(at, "ticket", "failed", "1-0147", "paper out") for at in range(5)
    )
    desk.reread()
    assert desk.status.cells["printer"].cell.word == "printer: 5 niet gedrukt"
    assert desk.status.cells["printer"].cell.tone == "danger"

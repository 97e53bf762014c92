"""Every fact in its one place, always icon and word, in the fixed order."""

from __future__ import annotations

from boxoffice.views import PrintJobView
from tests.ui.fake_counter import FakeCounter
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


def test_the_door_names_six(door: DoorWindow) -> None:
    """Sync and readiness are one fact there."""
    assert order(door) == ["sync", "camera", "scanners", "sound", "operator", "clock"]


def test_the_manager_keeps_the_order_of_the_desk(manager: ManagerWindow) -> None:
    """Without what a manager has not."""
    assert order(manager) == ["conflict", "sync", "operator", "clock"]
    assert "één kopie" in manager.status.cells["sync"].cell.word
    assert manager.status.cells["sync"].cell.tone == "warning"


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

"""Pictures of the manager's halls, brought into a state by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.studio import Studio
from ui.manager.window import ManagerWindow

ENTER, F5, F9, DOWN, SPACE = (
    Qt.Key.Key_Return, Qt.Key.Key_F5, Qt.Key.Key_F9, Qt.Key.Key_Down, Qt.Key.Key_Space,
)  # fmt: skip


def _opened(studio: Studio, *keys: Qt.Key | str) -> ManagerWindow:
    return studio.manager("halls", ENTER, DOWN, ENTER, *keys)


def _chosen(studio: Studio) -> ManagerWindow:
    """A row is chosen, another one has a limited view, and one a companion's seat."""
    manager = _opened(studio)
    for row, kind in ((12, ("chair", True)), (20, ("companion", False))):
        manager.plan.draft.chosen = tuple(range(row, row + 4))  # type: ignore[union-attr]
        manager.plan.draft.change({"kind": kind})  # type: ignore[union-attr]
    manager.plan.draft.chosen = ()  # type: ignore[union-attr]
    return studio.press(manager, (F5, F5, "e1", SPACE, "e2", SPACE, "e3", SPACE))


def _wrong(studio: Studio) -> ManagerWindow:
    manager = _opened(studio, "e1", SPACE)
    manager.plan.page.grids["seats"].inputs["row"].setText("D")
    return studio.press(manager, (ENTER, F9))


def _back(studio: Studio) -> ManagerWindow:
    manager = _chosen(studio)
    return studio.press(manager, (Qt.Key.Key_Escape, Qt.Key.Key_Escape))


def _new(studio: Studio) -> ManagerWindow:
    manager = studio.manager("halls", ENTER)
    QTest.keyClick(manager, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    return manager


HALLS: dict[str, Callable[[Studio], QWidget]] = {
    "manager-halls": lambda s: s.manager("halls", ENTER, DOWN),
    "manager-halls-changed": _back,
    "manager-hall-new": _new,
    "manager-plan": _opened,
    "manager-plan-chosen": _chosen,
    "manager-plan-wrong": _wrong,
    "manager-plan-ranks": lambda s: _opened(s, F5, DOWN),
    "manager-plan-moves": lambda s: _opened(s, F9),
    "manager-plan-narrow": lambda s: s.narrow(_chosen(s)),
    "manager-plan-tiny": lambda s: s.tiny(_wrong(s)),
}

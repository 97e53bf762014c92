"""Zalen: every hall with its plan, and a picture of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout

from boxoffice.catalog.plan import Plan
from boxoffice.views.halls import HallRow
from ui.language import translate
from ui.manager.plan_map import PlanMap
from ui.manager.plan_words import zones_of
from ui.manager.worklists import WorkPage
from ui.strings import Message
from ui.theme import Look
from ui.widgets.table import Column, Line

LEAST = 60
"""Pixels of the picture on a low screen."""


class HallsPage(WorkPage):
    """Halls by name. A plan's file may be dropped here.

    Signals:
        dropped: the path of a file.
    """

    dropped = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            translate("Halls", "Halls"),
            (
                Column(translate("Halls", "Hall")),
                Column(translate("Halls", "seats"), 78, number=True),
                Column(translate("Halls", "without number"), 144, number=True),
                Column(translate("Halls", "ranks"), 96, number=True),
                Column(translate("Halls", "version"), 124),
                Column(translate("Halls", "performances"), 176),
            ),
        )
        self.setAcceptDrops(True)
        self.picture = PlanMap(look, translate("Halls", "Plan of the hall"))
        self.picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.picture.setMinimumHeight(LEAST)
        self._shown: Plan | None = None
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - a WorkPage has one
        column.insertWidget(2, self.picture, 1)

    def show_halls(self, rows: Sequence[HallRow], drafts: dict[object, Plan]) -> None:
        """Each hall; one that is being changed says so, and a new one stands behind the others."""
        lines = [self._line(row, drafts.get(row.plan.name)) for row in rows]
        known = {row.plan.name for row in rows}
        fresh = [self._draft(key, plan) for key, plan in drafts.items() if key not in known]
        self.table.show_lines([*lines, *fresh])
        if self.table.lines.lines and self.table.current_key() is None:
            self.table.selectRow(0)

    def _line(self, row: HallRow, draft: Plan | None) -> Line:
        version, shows = str(row.version), str(row.coming or "–")
        if row.older:
            older = translate("Halls", "{count}, {older} at an older plan")
            shows = older.format(count=row.coming, older=row.older)
        if draft is not None:
            version = translate("Halls", "{version} · changed").format(version=row.version)
        plan = draft or row.plan
        return Line(
            row.plan.name, (*_counts(plan.name, plan), version, shows),
            "note" if draft is not None else "", "warning" if draft is not None else "text",
        )  # fmt: skip

    def _draft(self, key: object, plan: Plan) -> Line:
        called = plan.name or translate("Halls", "New hall")
        not_saved = translate("Halls", "not saved")
        return Line(key, (*_counts(called, plan), not_saved, "–"), "note", "warning")

    def show_plan(self, plan: Plan | None) -> None:
        """The picture of the chosen one, where it has seats to be drawn."""
        self.picture.setVisible(plan is not None and bool(plan.seats))
        if plan is not None and plan != self._shown:
            self._shown = plan
            self.picture.show_draft(plan)

    def hint(self, plan: Plan | None) -> None:
        """What the chosen hall has, and the keys."""
        keys = translate(
            "Halls", "Enter: change the plan · Alt+L: read a plan's file · Alt+N: new hall"
        )
        zones = zones_of(plan) if plan is not None else ""
        self.say(Message(zones, keys, tone="muted") if zones else Message(keys, tone="muted"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file is taken."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It is read."""
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData().urls()[0].toLocalFile())


def _counts(name: str, plan: Plan) -> tuple[str, ...]:
    standing = sum(pool.capacity for pool in plan.pools)
    return (name, str(len(plan.seats) or "–"), str(standing or "–"), str(len(plan.ranks)))

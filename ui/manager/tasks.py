"""Te doen: everything that needs a person, oldest risk first, with what to do about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from boxoffice.views import TaskRow
from ui.language import translate
from ui.theme import Look
from ui.widgets.rows import Row, RowList

WIDTH = 376

TASKS: dict[str, tuple[str, str]] = {
    "conflict": (
        QT_TRANSLATE_NOOP("Tasks", "{seat} was sold twice"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "{first} and {second} both sold {seat}. Both sales stay in the books until you decide. "
            "Give one of the two customers another seat.",
        ),
    ),
    "clock_unsure": (
        QT_TRANSLATE_NOOP("Tasks", "The clock of {device} is wrong"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "Sales and their order stay right, because order never follows a clock. Set the clock "
            "of that computer.",
        ),
    ),
    "device_silent": (
        QT_TRANSLATE_NOOP("Tasks", "{device} has been silent since {time}"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "What it sold is safe on it and arrives when it has a connection. Switch it on, or "
            "look at its network.",
        ),
    ),
    "shift_open": (
        QT_TRANSLATE_NOOP("Tasks", "Shift {number} of {device} is not closed"),
        QT_TRANSLATE_NOOP("Tasks", "The drawer was not counted yet. F12 at that desk closes it."),
    ),
    "difference": (
        QT_TRANSLATE_NOOP("Tasks", "Shift {number}: difference {amount}"),
        QT_TRANSLATE_NOOP("Tasks", "Counted by {operator}. Reason: {reason}"),
    ),
    "print_failed": (
        QT_TRANSLATE_NOOP("Tasks", "{count} papers were not printed at {device}"),
        QT_TRANSLATE_NOOP("Tasks", "The sales are saved. Look at the printer of that desk."),
    ),
    "quarantined": (
        QT_TRANSLATE_NOOP("Tasks", "{count} events of {device} could not be read"),
        QT_TRANSLATE_NOOP("Tasks", "They are kept as they came. A newer version may read them."),
    ),
    "one_copy": (
        QT_TRANSLATE_NOOP("Tasks", "The server has only one copy"),
        QT_TRANSLATE_NOOP("Tasks", "Give it a second place on another disk or computer."),
    ),
}
"""Headline and detail per code; `{names}` are the parameters of the task."""


def task_words(task: TaskRow) -> tuple[str, str]:
    """Headline and detail; an unknown code is shown as it is, because hiding it would be worse."""
    params = defaultdict(lambda: "?", task.params)
    if task.code not in TASKS:
        return task.code, ", ".join(f"{name}: {value}" for name, value in task.params)
    head, detail = TASKS[task.code]
    return (
        translate("Tasks", head).format_map(params),
        translate("Tasks", detail).format_map(params),
    )


class TaskPanel(QFrame):
    """The list, and the detail of the chosen line under it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._tasks: tuple[TaskRow, ...] = ()
        self.setProperty("ground", "panel")
        self.setProperty("edge", "left")
        self.setFixedWidth(WIDTH)
        self.list = RowList(look, translate("Manager", "To do"), 36, 0)
        self.list.chosen.connect(self._show_detail)
        self._count = look.label("", "strong")
        self._empty = look.label("", "body", "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 8, 12, 8)
        self._head = look.label("", "strong")
        self._head.setWordWrap(True)
        self._detail = look.label("", "body", "muted")
        self._detail.setWordWrap(True)
        caption = QHBoxLayout()
        caption.setContentsMargins(12, 8, 12, 4)
        caption.addWidget(look.label(translate("Manager", "TO DO"), "small", "muted"), 1)
        caption.addWidget(self._count)
        foot = QFrame()
        foot.setProperty("edge", "top")
        detail = QVBoxLayout(foot)
        detail.setContentsMargins(12, 12, 12, 12)
        detail.setSpacing(8)
        detail.addWidget(self._head)
        detail.addWidget(self._detail)
        detail.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(caption)
        column.addWidget(self._empty)
        column.addWidget(self.list, 3)
        column.addWidget(foot, 2)

    def show_tasks(self, tasks: Sequence[TaskRow], until: str) -> None:
        """The lines; `until` is the moment up to which all is known."""
        self._tasks = tuple(tasks)
        rows = [
            Row(
                key=at,
                main=task_words(task)[0],
                icon="triangle" if task.urgent else "note",
                role="danger" if task.urgent else "text",
            )
            for at, task in enumerate(tasks)
        ]
        self.list.show_rows(rows, self.list.current_key() or (0 if rows else None))
        self._count.setText(str(len(rows)) if rows else "")
        self._empty.setVisible(not rows)
        self._empty.setText(
            translate("Manager", "Nothing to do. Everything agrees up to {time}.").format(time=until)
        )
        self._show_detail(self.list.current_key())

    def _show_detail(self, key: object) -> None:
        known = isinstance(key, int) and key < len(self._tasks)
        head, detail = task_words(self._tasks[key]) if known and isinstance(key, int) else ("", "")
        self._head.setText(head)
        self._detail.setText(detail)

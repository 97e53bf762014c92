"""Te doen: everything that needs a person, oldest risk first, with what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from boxoffice.views import TaskRow
from ui import formats
from ui.language import translate
from ui.manager.task_words import task_words
from ui.strings import Message
from ui.theme import Look
from ui.widgets.frame import BOUNDLESS
from ui.widgets.rows import Row, RowList

WIDTH = 376


class TaskPanel(QFrame):
    """The list, and the detail of the chosen line under it."""

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__()
        self._look = look
        self._zone = zone
        self._tasks: tuple[TaskRow, ...] = ()
        self._said: Message | None = None
        self.setProperty("ground", "panel")
        self.list = RowList(look, translate("Manager", "To do"), 36, 0)
        self.list.chosen.connect(self._choose)
        self._count = look.label("", "strong")
        self._empty = look.label("", "body", "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 8, 12, 8)
        self._head = look.label("", "strong")
        self._head.setWordWrap(True)
        self._detail = look.label("", "body", "muted")
        self._detail.setWordWrap(True)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._foot = QFrame()
        self._folded = False
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._lay_out(look)
        self.stand()

    def _lay_out(self, look: Look) -> None:
        caption = QHBoxLayout()
        caption.setContentsMargins(12, 8, 12, 4)
        caption.addWidget(look.label(translate("Manager", "TO DO"), "small", "muted"), 1)
        caption.addWidget(self._count)
        detail = QVBoxLayout(self._foot)
        detail.setContentsMargins(12, 9, 12, 4)
        detail.setSpacing(6)
        detail.addWidget(self._head)
        detail.addWidget(self._detail)
        detail.addStretch(1)
        listed = QVBoxLayout()
        listed.addLayout(caption)
        listed.addWidget(self._empty)
        listed.addWidget(self.list, 1)
        self._parts.setContentsMargins(1, 1, 0, 0)
        self._parts.addLayout(listed)
        self._parts.addWidget(self._foot)
        for layout in (listed, self._parts):
            layout.setSpacing(0)

    def stand(self) -> None:
        """At right, the detail under the list."""
        self._arrange(QBoxLayout.Direction.TopToBottom)
        self.setFixedWidth(WIDTH)

    def lie(self, height: int) -> None:
        """Below the page, the detail beside the list; `height` 0: over all the room."""
        self._arrange(QBoxLayout.Direction.LeftToRight)
        if height:
            self.setFixedHeight(height)

    def fold(self) -> None:
        """Below the page in as few lines as its words need: the count, and the chosen headline or
        what is said. The list is still there for F6, F8 and Tab, without any height.
        """
        self._arrange(QBoxLayout.Direction.LeftToRight, folded=True)

    def _arrange(self, way: QBoxLayout.Direction, *, folded: bool = False) -> None:
        self._folded = folded
        self.setMinimumSize(0, 0)
        self.setMaximumSize(BOUNDLESS, BOUNDLESS)
        down = QSizePolicy.Policy.Maximum if folded else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, down)
        self._parts.setDirection(way)
        lies = self._lies()
        self._parts.setStretch(0, 0 if folded else 1 if lies else 3)
        self._parts.setStretch(1, 1 if lies else 2)
        self.list.setMaximumHeight(0 if folded else BOUNDLESS)
        self._show_detail(self.list.current_key())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Folded, a press opens it."""
        self.list.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def _lies(self) -> bool:
        return self._parts.direction() == QBoxLayout.Direction.LeftToRight

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line towards the page and one before the detail; a style sheet keeps its first edge."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._look.colour("line"))
        foot = self._foot.geometry()
        if self._lies():
            painter.drawLine(0, 0, self.width(), 0)
            painter.drawLine(foot.topLeft(), foot.bottomLeft())
        else:
            painter.drawLine(0, 0, 0, self.height())
            painter.drawLine(foot.topLeft(), foot.topRight())

    def show_tasks(self, tasks: Sequence[TaskRow], until: str) -> None:
        """The lines; `until` is the moment up to which all is known."""
        chosen = self._stands_at(tasks)
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
        self.list.show_rows(rows, chosen)
        self._count.setText(str(len(rows)) if rows else "")
        self._empty.setText(
            translate("Manager", "Nothing to do. Everything agrees up to {time}.").format(
                time=until
            )
        )
        self._show_detail(self.list.current_key())

    def _stands_at(self, tasks: Sequence[TaskRow]) -> int | None:
        """Where the chosen line stands in these, also when another came above it or its count
        changed: F9 carries out what is chosen. Where it is gone, the one in its place.
        """
        had = self.current()
        for same in (lambda one: one, lambda one: (one.code, one.about, one.at_ms)):
            for at, task in enumerate(tasks):
                if had is not None and same(task) == same(had):
                    return at
        key = self.list.current_key()
        return min(key if isinstance(key, int) else 0, len(tasks) - 1) if tasks else None

    def say(self, message: Message) -> None:
        """Say something where the detail stands, until another line or page is chosen, or Esc."""
        self._said = message
        self._show_detail(self.list.current_key())

    def said(self) -> str:
        """What stands there now."""
        return f"{self._head.text()} {self._detail.text()}"

    def unsay(self) -> None:
        """The detail of the chosen line again."""
        self._said = None
        self._show_detail(self.list.current_key())

    def tasks(self) -> tuple[TaskRow, ...]:
        """All lines."""
        return self._tasks

    def current(self) -> TaskRow | None:
        """The chosen line."""
        key = self.list.current_key()
        return self._tasks[key] if isinstance(key, int) and key < len(self._tasks) else None

    def show_conflict(self) -> bool:
        """F8: the first conflict of the list is chosen; False when there is none."""
        found = [at for at, task in enumerate(self._tasks) if task.code.startswith("conflict_")]
        if not found:
            self.say(Message(translate("Manager", "There is no conflict."), icon="tick-circle"))
            return False
        self.list.choose(found[0])
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _choose(self, key: object) -> None:
        self._said = None
        self._show_detail(key)

    def _show_detail(self, key: object) -> None:
        self._empty.setVisible(not self._tasks and not self._folded)
        self._detail.setVisible(not self._folded or self._said is not None)
        apart = "\n" if self._lies() else "\n\n"
        if self._said is not None:
            head, parts = self._said.happened, (self._said.safe, self._said.now)
        else:
            known = isinstance(key, int) and key < len(self._tasks)
            task = self._tasks[key] if known and isinstance(key, int) else None
            head, detail = task_words(task) if task is not None else ("", "")
            parts = (self._about(task) if task is not None else "", detail)
            if self._folded and task is None:
                head = self._empty.text()
        self._head.setText(head)
        self._detail.setText(apart.join(part for part in parts if part))

    def _about(self, task: TaskRow) -> str:
        """Who and when, before what to do about it."""
        when = f"{formats.day_of(task.at_ms, self._zone)} {formats.clock(task.at_ms, self._zone)}"
        return " · ".join(part for part in (task.about, when if task.at_ms else "") if part)

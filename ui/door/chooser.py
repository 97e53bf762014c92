"""F3: which performances this door lets in, and what the door is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from boxoffice.ids import PerformanceId
from boxoffice.views import PerformanceView
from ui import formats, keys
from ui.counted import Counted
from ui.door.page import Page
from ui.door.unfinished import Kept
from ui.language import translate
from ui.theme import Look
from ui.widgets.fields import TextField
from ui.widgets.rows import Row, RowList


class Chooser(Page):
    """A list to tick and a name for the door.

    Signals:
        decided: performance ids and the door's name.
        left: Esc, nothing changed.
    """

    decided = Signal(object, str)
    left = Signal()

    def __init__(self, look: Look, today: Callable[[], date]) -> None:
        super().__init__(look)
        self._today = today
        self._views: tuple[PerformanceView, ...] = ()
        self._first_time = False
        self._ticked: set[PerformanceId] = set()
        self._asked: tuple[set[PerformanceId], str] = (set(), "")
        """What was ticked and how the door was called when it was asked."""
        self.list = RowList(look, translate("Door", "Performances of today"), 56, 84)
        self.list.picked.connect(self._toggle)
        self.name = TextField(look, translate("Door", "name of this door, for instance: main"))
        self.name.setFixedHeight(44)
        self.go = QPushButton(translate("Door", "Enter   Start scanning"))
        self.go.setFixedHeight(44)
        self.go.setFont(look.font("strong"))
        self.go.setProperty("primary", True)
        self.go.clicked.connect(self._decide)
        column = QVBoxLayout(self)
        self.question = translate("Door", "What comes in here?")
        title = look.label(self.question, "total")
        column.addWidget(title)
        column.addWidget(
            look.label(translate("Door", "Space ticks a performance."), "body", "muted")
        )
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(look.label(translate("Door", "Door"), "strong"))
        row.addWidget(self.name, 1)
        row.addWidget(self.go)
        column.addLayout(row)
        self.named = look.label("", "body", "muted")
        self.named.setWordWrap(True)
        self.named.hide()
        column.addWidget(self.named)
        self.air(column, title, "total", 40)

    def ask(
        self, views: Sequence[PerformanceView], ticked: Sequence[PerformanceId], door: str
    ) -> None:
        """Show what can be chosen. At the first time, and when nothing of it was chosen, all of
        one day is ticked: today, or the next one that has something. A day before today is there
        for a clock that runs ahead, and is ticked by hand.
        """
        self._views = tuple(views)
        known = {view.id for view in views if not self._is_past(view)}
        self._first_time = known.isdisjoint(ticked)
        self._ticked = (known & set(ticked)) or self._of_one_day()
        self.name.setText(door)
        self._asked = (set(self._ticked), door)
        self._show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def name_doors(self, names: Sequence[str]) -> None:
        """Doors of the set-up: one letter beside them, and all come in here."""
        said = translate("Door", "Doors with rules: {names}. A door of another name lets all in.")
        self.named.setText(said.format(names=", ".join(names)))
        self.named.setVisible(bool(names))

    def kept(self) -> Kept | None:
        """What was ticked and typed, if it is other than it was."""
        ticked, name, asked = set(self._ticked), self.name.text(), self._asked
        at = self.name if self.focusWidget() is self.name else self.list

        def put_back() -> None:
            self._ticked, self._asked = set(ticked), asked
            self.name.setText(name)
            self.show_now(self._views)
            at.setFocus(Qt.FocusReason.OtherFocusReason)

        return Kept(self.question, put_back) if (ticked, name) != asked else None

    def show_now(self, views: Sequence[PerformanceView]) -> None:
        """The programme changed, or came only now, while it is being chosen from."""
        if self._first_time:
            known = {view.id for view in self._views}
            self._views = tuple(views)
            new = self._of_one_day() - known
            self._ticked |= new
            self._asked[0].update(new)
        self._views = tuple(views)
        self._ticked &= {view.id for view in views}
        self._show()

    def _of_one_day(self) -> set[PerformanceId]:
        """Of the first day: tickets of the days after it do not come in on it."""
        days = {
            view.id: max(at.date(), self._today()) for view in self._views
            if not self._is_past(view) and (at := formats.planned_if_any(view.starts_local))
        }  # fmt: skip
        first = min(days.values(), default=None)
        return {one for one, day in days.items() if day == first}

    def _is_past(self, view: PerformanceView) -> bool:
        return max(view.starts_local, view.ends_local)[:10] < self._today().isoformat()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter decides, Esc leaves."""
        if event.key() == Qt.Key.Key_Space and self.list.hasFocus():
            self._toggle(self.list.current_key())
        elif keys.is_enter(event):
            self._decide()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def _toggle(self, key: object) -> None:
        for view in self._views:
            if view.id == key:
                self._ticked ^= {view.id}
        self._show()

    def _show(self) -> None:
        rows = [self._row(view) for view in self._views]
        self.list.show_rows(rows, self.list.current_key() or (rows[0].key if rows else None))
        self.go.setEnabled(bool(self._ticked))

    def _row(self, view: PerformanceView) -> Row:
        count = view.sold
        ticked, at = view.id in self._ticked, formats.planned_if_any(view.starts_local)
        day = "" if at is None or at.date() == self._today() else f"{at:%d/%m} · "
        return Row(
            key=view.id,
            lead=view.starts_local if at is None else f"{at:%H:%M}",
            main=view.title,
            detail=f"{day}{view.hall}",
            trail=Counted.tickets(count),
            icon="tick-circle" if ticked else "minus",
            role="good" if ticked else "muted",
            strong=ticked,
        )

    def _decide(self) -> None:
        if self._ticked:
            chosen = tuple(view.id for view in self._views if view.id in self._ticked)
            self.decided.emit(chosen, self.name.text().strip())

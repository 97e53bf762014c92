"""Closing the till: count blind, then see, then close. The one real dialog of the desk.

Expected amounts appear only after the count is in the books (F9); a second count is allowed and
both are kept.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from boxoffice.ids import Cents, OperatorId
from boxoffice.views import ShiftResult, ShiftTotals
from ui.bridge import Bridge
from ui.desk.counter_port import CounterPort
from ui.desk.till_columns import CountColumn, OtherColumn, ResultColumn
from ui.formats import clock
from ui.language import translate
from ui.strings import words
from ui.theme import Look
from ui.widgets.action_bar import Action, ActionBar
from ui.widgets.frame import key_name

Result = TypeVar("Result")
SIZE = QSize(1080, 640)
LABEL_ABOVE = 40


class TillDialog(QDialog):
    """Three columns: count, others, result. F9 goes on, Enter goes down, Esc leaves it open."""

    def __init__(
        self, counter: CounterPort, bridge: Bridge, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._counter = counter
        self._bridge = bridge
        self.look = look
        self.closed: ShiftResult | None = None
        self._counted = False
        self._booked: dict[str, Cents] = {}
        self.count = CountColumn(look)
        self.other = OtherColumn(look)
        self.outcome = ResultColumn(look, counter.operators())
        self.bar = ActionBar(look, _actions())
        self.bar.pressed.connect(self._press)
        self._body = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(translate("Till", "Close the till"))
        self.setModal(True)
        self._lay_out()
        self.count.fields[0].setFocus()

    def _lay_out(self) -> None:
        shift, zone = self._counter.shift(), self._counter.identity().zone
        title = translate("Till", "CLOSE THE TILL · shift {number} · {name} · since {time}")
        head = self.look.label("", "title")
        if shift is not None:
            since = clock(shift.opened_ms, zone)
            head.setText(title.format(number=shift.number, name=shift.operator_name, time=since))
        head.setContentsMargins(16, 12, 16, 12)
        columns = QHBoxLayout(self._body)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        parts: tuple[QFrame, ...] = (self.count, self.other, self.outcome)
        for at, column in enumerate(parts):
            column.setProperty("ground", "panel")
            column.setProperty("edge", "right" if at < 2 else "")
            columns.addWidget(column, (7, 7, 8)[at])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        line = QFrame()
        line.setProperty("edge", "bottom")
        line.setFixedHeight(1)
        layout.addWidget(line)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.bar)
        self.setFixedSize(self._room())

    def _room(self) -> QSize:
        """Its own size, or what a small screen has: then the columns scroll."""
        parent = self.parentWidget()
        return SIZE if parent is None else SIZE.boundedTo(parent.window().size())

    def _go(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(field, 0, LABEL_ABOVE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes down the counts; F9 books them, then closes."""
        name = key_name(event)
        if name == "Enter":
            self._enter()
        elif name == "F9":
            self._press("F9")
        elif name == "Esc":
            self.reject()
        else:
            event.ignore()

    def fields(self) -> list[QLineEdit]:
        """What Enter walks through, top to bottom, left to right."""
        return [*self.count.fields, *self.other.fields]

    def _enter(self) -> None:
        fields: list[QWidget] = list(self.fields())
        focused = self.focusWidget()
        if self.closed is not None:
            self.accept()
        elif focused in fields:
            self._go(fields[(fields.index(focused) + 1) % len(fields)])
        else:
            self._go(fields[0])

    def _press(self, key: str) -> None:
        if key == "Esc":
            self.reject()
        elif self.closed is not None:
            self.accept()
        elif not self._counted or self._edited():
            self._book_count()
        else:
            self._close()

    def _edited(self) -> bool:
        return self._counts() != self._booked

    def _counts(self) -> dict[str, Cents]:
        return {"cash": self.count.cents(), "card_by_hand": self.other.card_cents()}

    def _book_count(self) -> None:
        counts = self._counts()
        self._booked = counts
        self._run(lambda: self._count_and_read(counts), self._show_result)

    def _count_and_read(self, counts: dict[str, Cents]) -> tuple[ShiftTotals, ...]:
        self._counter.count_shift(counts)
        return self._counter.shift_result()

    def _show_result(self, totals: tuple[ShiftTotals, ...]) -> None:
        self._counted = True
        self.outcome.show_totals(totals)
        self._become(translate("Till", "CLOSE"))
        if self.outcome.differs():
            self._go(self.outcome.reason)

    def _close(self) -> None:
        reason, second = self.outcome.reason.text().strip(), self.outcome.second()
        if self.outcome.differs() and not reason:
            self.outcome.say_reason_missing()
            return
        bag, left = self.other.bag(), self.other.left_cents()
        self._run(lambda: self._close_shift(reason, second, bag, left), self._show_closed)

    def _close_shift(
        self, reason: str, second: OperatorId | None, bag: str, left: Cents
    ) -> ShiftResult:
        return self._counter.close_shift(reason, second, bag, left)

    def _show_closed(self, result: ShiftResult) -> None:
        self.closed = result
        self.outcome.show_closed(result)
        self._become(translate("Till", "READY"))
        self.bar.buttons["Esc"].hide()  # it is closed: nothing is left open any more
        for field in self.fields():
            field.setEnabled(False)
        self.setFocus()

    def _run(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self.bar.setEnabled(False)
        self._bridge.run(work, lambda value: self._after(done, value), self._failed)

    def _after(self, done: Callable[[Result], None], value: Result) -> None:
        self.bar.setEnabled(True)
        self._scroll.verticalScrollBar().setValue(0)  # where the answer stands
        done(value)

    def _failed(self, error: BaseException) -> None:
        self.bar.setEnabled(True)
        self._scroll.verticalScrollBar().setValue(0)
        self.outcome.say(words(error))

    def _become(self, word: str) -> None:
        self.bar.become(Action("F9", word, "tick-circle", big=True, primary=True))


def _actions() -> tuple[Action, ...]:
    return (
        Action("Esc", translate("Till", "Leave it open")),
        Action("F9", translate("Till", "BOOK THE COUNT"), "tick-circle", big=True, primary=True),
    )

"""Closing the till: count blind, then see, then close. The one real dialog of the desk.

Expected amounts appear only after the count is in the books (F9); a second count is allowed and
both are kept.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, QTimer
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

from boxoffice.ids import Cents
from boxoffice.views import ShiftResult, ShiftTotals, Slips, SlipTotals, WrongTender
from ui.bridge import Bridge
from ui.desk.counter_port import CounterPort
from ui.desk.till_columns import CountColumn, ResultColumn
from ui.desk.till_other import OtherColumn
from ui.formats import clock
from ui.language import translate
from ui.theme import Look
from ui.widgets.action_bar import Action, ActionBar
from ui.widgets.frame import key_name

Result = TypeVar("Result")
_Result = tuple[tuple[ShiftTotals, ...], SlipTotals, tuple[WrongTender, ...]]
SIZE = QSize(1080, 640)
LABEL_ABOVE = 40


class TillDialog(QDialog):
    """Three columns: count, others, result. F9 goes on, Enter goes down, Esc leaves it open."""

    def __init__(
        self, counter: CounterPort, bridge: Bridge, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.late = counter.shift() is None
        """Whether it is the shift that was closed uncounted."""
        self._counter = counter
        self._bridge = bridge
        self.look = look
        self.closed: ShiftResult | None = None
        self._counted = False
        self._booked: object = None
        self.count = CountColumn(look)
        self.other = OtherColumn(look)
        self.outcome = ResultColumn(look, counter.operators())
        self.bar = ActionBar(look, _actions(late=self.late))
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
        if self.late:
            shift = self._counter.uncounted_shift()
            title = translate("Till", "COUNT AFTERWARDS · shift {number} · {name} · since {time}")
            self.other.moving.hide()
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
        self._reveal(field)
        # Once more, because a field that was hidden a moment ago has no place yet.
        QTimer.singleShot(0, self, lambda: self._reveal(field))

    def _reveal(self, field: QWidget) -> None:
        self._scroll.ensureWidgetVisible(field, 0, LABEL_ABOVE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes down the counts; F9 books them, then closes."""
        name = key_name(event)
        if name == "Enter":
            self._enter()
        elif name in {"F5", "F7", "F8", "F9", "Ctrl+S"}:
            self._press(name)
        elif name == "Esc":
            self.reject()
        else:
            event.ignore()

    def fields(self) -> list[QLineEdit]:
        """What Enter walks through, top to bottom, left to right."""
        return [*self.count.fields, *self.other.fields]

    def _enter(self) -> None:
        fields: list[QWidget] = list(self.fields())
        signing = self.outcome.signing.walk()
        focused = self.focusWidget()
        wrong = self.outcome.chosen_wrong()
        if self.closed is not None:
            self.accept()
        elif wrong is not None:
            self._put_right(wrong)
        elif focused in fields:
            self._go(fields[(fields.index(focused) + 1) % len(fields)])
        elif focused in signing:
            self._go(signing[min(signing.index(focused) + 1, len(signing) - 1)])
        else:
            self._go(fields[0])

    def _press(self, key: str) -> None:
        if key == "Esc":
            self.reject()
        elif self.closed is not None:
            self.accept()
        elif key != "F9":
            self._beside(key)
        elif not self._counted or self._edited():
            self._book_count()
        else:
            self._close()

    def _beside(self, key: str) -> None:
        """What may be done before the count: an X report, cash in or out, or closing now."""
        if self.late:
            return
        if key == "F5":
            self._run(self._counter.print_x, lambda _: self.outcome.say_x())
        elif key == "Ctrl+S":
            bag, left = self.other.bag(), self.other.left_cents()
            self._run(lambda: self._counter.close_uncounted(bag, left), self._show_closed)
        else:
            self._move(1 if key == "F7" else -1)

    def _move(self, sign: int) -> None:
        moving = self.other.moving
        missing = moving.missing()
        if missing is not None:
            self._go(missing)
            return
        amount, reason = moving.asked()
        cents = Cents(sign * amount)
        self._run(
            lambda: self._counter.move_cash(cents, reason), lambda _: moving.done(cents, reason)
        )

    def _edited(self) -> bool:
        return (self._counts(), self._slips()) != self._booked

    def _slips(self) -> Slips:
        return Slips(self.count.pieces(), self.other.vouchers(), self.other.returned())

    def _counts(self) -> dict[str, Cents]:
        return {"cash": self.count.cents(), "card_by_hand": self.other.card_cents()}

    def _book_count(self) -> None:
        counts, slips = self._counts(), self._slips()
        self._booked = (counts, slips)

        def count() -> _Result:
            self._counter.count_shift(counts, slips, late=self.late)
            return self._read()

        self._run(count, self._show_result)

    def _read(self) -> _Result:
        totals = self._counter.shift_result(late=self.late)
        slips = self._counter.shift_slips(late=self.late)
        return totals, slips, self._counter.wrong_tenders(late=self.late)

    def _put_right(self, wrong: WrongTender) -> None:
        """The sale was paid the other way: booked so, and the difference told anew."""
        reason = translate("Till", "found by counting the till")

        def change() -> _Result:
            self._counter.change_payment(wrong.order, wrong.was, wrong.now, reason)
            return self._read()

        self._run(change, self._show_result)

    def _show_result(self, result: _Result) -> None:
        totals, slips, wrong = result
        self._counted = True
        self.outcome.show_totals(totals)
        self.outcome.show_slips(slips)
        self.outcome.show_wrong(wrong, self._counter.identity().zone)
        self._become(translate("Till", "CLOSE"))
        if wrong:
            self._go(self.outcome.wrong)
        elif self.outcome.differs():
            self._go(self.outcome.signing.reason)

    def _close(self) -> None:
        signing = self.outcome.signing
        reason = signing.reason.text().strip()
        if self.outcome.differs() and not reason:
            self.outcome.say_reason_missing()
            return
        bag, left, late = self.other.bag(), self.other.left_cents(), self.late
        second, pin, second_pin = signing.second(), signing.pin.text(), signing.second_pin.text()
        self._run(
            lambda: self._counter.close_shift(
                reason, second, bag, left, late=late, pin=pin, second_pin=second_pin
            ),
            self._show_closed,
        )

    def _show_closed(self, result: ShiftResult) -> None:
        self.closed = result
        self.outcome.show_closed(result)
        self._become(translate("Till", "READY"))
        for key, button in self.bar.buttons.items():  # nothing is left open any more
            button.setVisible(key == "F9")
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
        wanted = self.outcome.refuse(error)
        if wanted is not None:
            self._go(wanted)

    def _become(self, word: str) -> None:
        self.bar.become(Action("F9", word, "tick-circle", big=True, primary=True))


def _actions(*, late: bool) -> tuple[Action, ...]:
    leave = translate("Till", "Leave it open") if not late else translate("Till", "Later")
    count = Action("F9", translate("Till", "BOOK THE COUNT"), "tick-circle", big=True, primary=True)
    if late:
        return (Action("Esc", leave), count)
    return (
        Action("Esc", leave),
        Action("F5", translate("Till", "X report")),
        Action("F7", translate("Till", "Cash in")),
        Action("F8", translate("Till", "Cash out")),
        Action("Ctrl+S", translate("Till", "Count later")),
        count,
    )

"""The desk's window: which key does what, and what follows from it (screens.md §2 and §3)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from boxoffice.clock import Clock
from boxoffice.ids import SeatIndex
from boxoffice.views import Method, PerformanceView
from ui import formats, status
from ui.attention import Attention
from ui.bridge import Bridge
from ui.desk import advice
from ui.desk.counter_port import CounterPort
from ui.desk.sale_state import Step
from ui.desk.touch_desk import TouchDesk
from ui.errand import Errand
from ui.strings import Message
from ui.theme import Look
from ui.wedge import Wedge

if TYPE_CHECKING:
    from ui.desk.till import TillDialog

STAYS_FOR = timedelta(hours=3)
"""After a sale the performance stays chosen if it starts within this time."""


class DeskWindow(TouchDesk):
    """The desk at work.

    Signals:
        operator_asked: Ctrl+L, somebody else takes over.
    """

    operator_asked = Signal()

    def __init__(
        self,
        counter: CounterPort,
        bridge: Bridge,
        look: Look,
        language: str = "nl",
        clock: Clock | None = None,
    ) -> None:
        super().__init__(counter, bridge, look, language, clock)
        self.till: TillDialog | None = None
        self.wedge = Wedge(self, digits_at_once=True)
        self._float = Errand(bridge, self.strip.float.refuse)
        self._connect()
        self._bind_keys()
        self.show_first()
        self.rest_focus()

    def _connect(self) -> None:
        sale = self.selling
        sale.changed.connect(self.show_sale)
        sale.finished.connect(self._after_sale)
        self.left.searched.connect(self.search)
        self.left.performance_chosen.connect(self.choose)
        self.left.quantity.number_changed.connect(sale.ask)
        self.left.quantity.price_stepped.connect(sale.step_price)
        self.left.quantity.price_jumped.connect(sale.jump_price)
        self.left.prices.picked.connect(self.pick_price)
        self.centre.toggled.connect(sale.toggle)
        self.centre.entered.connect(self._enter_seat)
        self.centre.pointed.connect(self._point)
        self.centre.missed.connect(sale.miss)
        self.bar.refused.connect(self._explain)
        self.bar.pressed.connect(lambda key: self.commands[key]())
        self.status.asked.connect(self._explain_cell)
        self.ticked.connect(self._tick)
        self.wedge.scanned.connect(self._scanned)
        self.strip.passes.field.textEdited.connect(lambda _: sale.other_pass())
        self.basket.group_button.clicked.connect(lambda _=False: self.commands["Alt+E"]())
        self.wedge.number_field = self._number_field
        attention = Attention(self._counter.courtesy, self._bridge, self)
        self.wedge.pressed = attention.begin
        self._bridge.changed.connect(attention.look_up)
        self.basket.aside_tab.clicked.connect(lambda _=False: self.selling.fetch())
        self.connect_orders()
        self.connect_paying()
        self.connect_drawer()
        self.connect_risk()
        self.connect_people()
        self.connect_touch()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self.wedge)
        self._counter.subscribe(self._bridge.poke)
        self._bridge.changed.connect(self.reread)
        self._bridge.changed.connect(self.look_at_papers)
        self._bridge.changed.connect(self.look_at_clock)

    def _bind_keys(self) -> None:
        self.commands = (
            self.order_commands()
            | self.people_commands()
            | self.paying_commands()
            | self.drawer_commands()
            | self.price_commands()
            | self.risk_commands()
            | self.mail_commands()
            | {
                "Enter": self._enter,
                "Esc": self._back,
                "F1": self._help,
                "F2": lambda: self.find_in(self.left.search),
                "F3": lambda: self.find_in(self.left.performances),
                "F5": self._switch_view,
                "F9": lambda: self.pay(Method.CASH),
                "F12": self._till,
                "Del": self._remove_line,
                "Ctrl+L": self.operator_asked.emit,
                "Ctrl+S": self._park,
            }
        )

    # Keys

    def _enter(self) -> None:
        if self.strip.asks_float():
            self._open_shift()
        elif self.people_enter() or self.papers_enter() or self.risk_enter() or self.left_enter():
            return
        elif self.drawer_enter() or self.price_enter() or self.paying_enter():
            self.rest_when_sold()
        elif self.left.search.hasFocus() or self.left.performances.hasFocus():
            self.pick_found()
        elif self.order_is_open():
            self.order_enter()
        elif self.basket.lines.hasFocus() and self.selling.step in {Step.REST, Step.SOLD}:
            self._next_price()
        else:
            self.selling.enter(self.strip.cash.cents())
            self.rest_when_sold()

    def _enter_seat(self, seat: int) -> None:
        """Enter in the plan or list takes seats, unless the strip asks something first."""
        if self.order_is_open():
            self.order_seat(SeatIndex(seat))
        elif self.selling.step not in {Step.REST, Step.NOTICE, Step.SOLD}:
            self._enter()
        else:
            self.selling.take_from(SeatIndex(seat))

    def _point(self, seat: int) -> None:
        if not self.order_is_open():
            self.selling.point(SeatIndex(seat))

    def _back(self) -> None:
        if self.search_left() or self.paying_back() or self.people_back():
            return
        if self.left.search.hasFocus() and self.left.search.text():
            self.search_over()
        elif self.order_is_open():
            self.order_back()
            return
        elif not self.left.quantity.hasFocus() and self.selling.step in {Step.REST, Step.SOLD}:
            self.rest_focus()
            return
        else:
            self.selling.back()
        self.rest_focus()
        self.selling.changed.emit()

    def _switch_view(self) -> None:
        if self.people_view():
            return
        if self.selling.step == Step.OFFER:
            self.selling.rest()
        behind = not self.centre.isVisible()  # a narrow desk shows the basket in its place
        self.reveal(self.centre.front())
        if behind:
            self.centre.focus_seats()
        else:
            self.centre.switch()

    def _till(self) -> None:
        if self._counter.shift() is None and self._counter.uncounted_shift() is None:
            self.strip.ask_float()
            return
        from ui.desk.till import TillDialog  # needed once an evening, and not at its start

        self.till = TillDialog(self._counter, self._bridge, self.look, self)
        self.till.finished.connect(lambda _: self._till_left())
        self.till.open()

    def _till_left(self) -> None:
        counted_late = self.till is not None and self.till.late
        self.till = None
        self.reread()
        self.rest_focus()
        if counted_late:  # counted or put off: a new evening begins with its float
            self.strip.ask_float()

    def _open_shift(self) -> None:
        cents = self.strip.float.taken(self.selling.doubt)
        if cents is None:
            return
        self._float.run(lambda: self._counter.open_shift(cents), lambda _: self._float_booked())

    def _float_booked(self) -> None:
        if self.strip.asks_float():
            self.strip.leave_question()
        self.reread()
        self.rest_focus()

    def _next_price(self) -> None:
        index = self.basket.current_line()
        if index is not None:
            self.selling.next_price(index)

    def _scanned(self, text: str) -> None:
        """A badge is somebody who takes over, basket and all; a dialog is not disturbed."""
        if not self.isVisible() or self.till is not None or self.paying_scan(text):
            return
        if self.price_scan(text):
            return
        person = self._counter.log_in_badge(text)
        if person is not None:
            self.greet(person)
        else:
            self.open_scanned(text)

    def _remove_line(self) -> None:
        index = self.basket.current_line()
        if index is not None:
            self.selling.remove(index)

    def _park(self) -> None:
        if self.order_is_open() or self.who.asks() or self.strip.asks_float():
            return
        self.selling.park()
        self.rest_focus()

    def _help(self) -> None:
        self.help.toggle()

    def _after_sale(self) -> None:
        """The performance stays if it starts soon, else back to the next one of today."""
        self.reread()
        current = self.selling.performance
        soon = self._now().replace(tzinfo=None)
        if current is not None and self._found:
            from_now = _starts(current) - soon
            today = [view for view in self._found if _starts(view).date() == soon.date()]
            if from_now > STAYS_FOR and today:
                self.selling.choose(today[0])
        self.rest_focus()
        self.show_sale()

    # Answers

    def _number_field(self, receiver: QWidget) -> QLineEdit | None:
        """A digit in the plan or a list shows at once too: it is how many."""
        return receiver if isinstance(receiver, QLineEdit) else self.number_field(receiver)

    def _explain(self, reason: str) -> None:
        self.selling.tell(Message(reason, icon="help"))

    def _explain_cell(self, cell: str) -> None:
        ours = self.selling.performance.ours if self.selling.performance else 0
        if cell in {"sync", "conflict"}:
            state = self._counter.sync_state()
            self.selling.tell(advice.connection(state, self._identity.zone, ours))
        elif cell == "printer" and self._counter.print_jobs():
            self.tell_papers()
        elif cell == "clock":
            self.tell_clock()
        elif cell == "terminal" and self.selling.cards:
            self.selling.show_card()
        elif cell == "shift":
            self._till()
        elif cell == "operator":
            self.operator_asked.emit()
        else:
            self.selling.tell(status.explained(self.status.cells[cell].cell))

    def begin_paying(self) -> None:
        """Somebody is here: cards first, then what the printer and the clock left to be said."""
        super().begin_paying()
        self.look_at_papers()
        self.look_at_clock()

    def _tick(self) -> None:
        self.leave_what_is_over()
        self._show_status()
        self.people_tick()


def _starts(view: PerformanceView) -> datetime:
    return formats.planned(view.starts_local)

"""The desk's window: regions B to F of screens.md §3, and which key does what."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from boxoffice.clock import Clock, SystemClock, local_from_ms
from boxoffice.ids import Cents, SeatIndex
from boxoffice.views import Link, Method, OperatorView, PerformanceView
from ui import formats, status
from ui.bridge import Bridge
from ui.desk import advice
from ui.desk.basket_panel import BasketPanel
from ui.desk.centre import Centre
from ui.desk.choosing import Step
from ui.desk.counter_port import CounterPort
from ui.desk.head import DeskHead
from ui.desk.help_keys import help_keys
from ui.desk.left import LeftColumn
from ui.desk.selling import Selling
from ui.desk.strip import Strip
from ui.desk.till import TillDialog
from ui.language import translate
from ui.strings import Message, words
from ui.theme import Look
from ui.wedge import Wedge
from ui.widgets.action_bar import Action
from ui.widgets.frame import Frame
from ui.widgets.help_card import HelpCard
from ui.widgets.status_line import DESK_ORDER

RIGHT_WIDTH = 376
STAYS_FOR = timedelta(hours=3)
"""After a sale the performance stays chosen if it starts within this time."""


class DeskWindow(Frame):
    """Everything a clerk sees.

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
        super().__init__(look, _actions(), DESK_ORDER)
        self._counter = counter
        self._bridge = bridge
        self._clock_source = clock or SystemClock()
        self._identity = counter.identity()
        self._found: tuple[PerformanceView, ...] = ()
        self.operator: OperatorView | None = None
        self.selling = Selling(counter, bridge)
        self.top = DeskHead(look, self.head, self._identity.house_name, language)
        self.left = LeftColumn(look, language)
        self.centre = Centre(look)
        self.basket = BasketPanel(look)
        self.strip = Strip(look)
        self.till: TillDialog | None = None
        self.wedge = Wedge(self, digits_at_once=True)
        self.help = HelpCard(look, self.body, help_keys())
        self.setWindowTitle(f"{self._identity.device_name} · {self._identity.house_name}")
        self._lay_out()
        self._connect()
        self._bind_keys()
        self.reread()
        self._choose_first()
        self.rest_focus()

    def _lay_out(self) -> None:
        right = QWidget()
        right.setFixedWidth(RIGHT_WIDTH)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.basket, 1)
        column.addWidget(self.strip)
        body = QHBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.left)
        body.addWidget(self.centre, 1)
        body.addWidget(right)
        self.regions = [
            lambda: self.left.quantity,
            self.centre.front,
            lambda: self.basket.lines,
            lambda: self.strip.cash.given,
        ]
        self.order_focus(
            (
                self.left.quantity,
                self.left.search,
                self.left.performances,
                self.centre.map,
                self.centre.list,
                self.centre.pools,
                self.basket.lines,
                self.strip.cash.given,
                self.strip.card,
                self.strip.float.field,
            )
        )

    def _connect(self) -> None:
        sale = self.selling
        sale.changed.connect(self.show_sale)
        sale.finished.connect(self._after_sale)
        self.left.searched.connect(self._search)
        self.left.performance_chosen.connect(self._choose)
        self.left.quantity.number_changed.connect(sale.ask)
        self.left.quantity.price_stepped.connect(sale.step_price)
        self.left.quantity.price_jumped.connect(sale.jump_price)
        self.left.prices.picked.connect(self._pick_price)
        self.centre.toggled.connect(sale.toggle)
        self.centre.entered.connect(self._enter_seat)
        self.bar.refused.connect(self._explain)
        self.bar.pressed.connect(lambda key: self.commands[key]())
        self.status.asked.connect(self._explain_cell)
        self.ticked.connect(self._tick)
        self.wedge.scanned.connect(lambda _: sale.tell(advice.scanned()))
        self.wedge.taken_back.connect(lambda: sale.ask(0))
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self.wedge)
        self._counter.subscribe(self._bridge.poke)
        self._bridge.changed.connect(self.reread)

    def _bind_keys(self) -> None:
        sale = self.selling
        self.commands = {
            "Enter": self._enter,
            "Esc": self._back,
            "F1": self._help,
            "F2": lambda: self.left.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "F3": lambda: self.left.performances.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "F5": self._switch_view,
            "F8": lambda: sale.pay(Method.CARD_BY_HAND),
            "Shift+F8": lambda: sale.pay(Method.CARD_BY_HAND),
            "F9": lambda: sale.pay(Method.CASH),
            "F12": self._till,
            "Del": self._remove_line,
            "Ctrl+Z": sale.undo,
            "Ctrl+L": self.operator_asked.emit,
            "Alt+K": self._receipt,
            "Alt+L": self._last_sale,
        }

    # What is shown

    def reread(self) -> None:
        """The data changed: lists, counters, seats and status again."""
        self._found = self._counter.performances(self.left.search.text())
        current = self.selling.performance
        if current is not None:
            same = [view for view in self._counter.performances() if view.id == current.id]
            if same:
                self.selling.performance = same[0]
        self.selling.reread()

    def show_sale(self) -> None:
        """Draw the state of the sale."""
        sale, sync = self.selling, self._counter.sync_state()
        shift = self._counter.shift()
        self.top.show(sale.performance, shift, sync, self._identity.zone)
        current = sale.performance.id if sale.performance else None
        self.left.show_performances(self._found, current, self._now().date())
        self.left.show_wish(sale.wish)
        self.centre.show_plan(sale.geometry)
        if sale.board is not None and sale.performance is not None:
            mine = sale.basket.seats_of(sale.performance.id)
            away = sync.link in {Link.OFFLINE, Link.NEVER}
            self.centre.show_seats(sale.board, mine, sale.ring(), offline=away)
        self.basket.show_quote(sale.basket, sale.quote)
        if not self.strip.asks_float():
            self.strip.show_sale(sale)
        asks = sale.step in {Step.NOTICE, Step.OFFER}
        if asks and self.centre.front().hasFocus():
            # Enter must answer the question, not take the seat under the cursor.
            self.left.quantity.setFocus(Qt.FocusReason.OtherFocusReason)
        busy = sale.step == Step.BUSY
        for key in ("F8", "F9"):
            self.bar.buttons[key].setEnabled(not busy)
        self._show_status()

    def _show_status(self) -> None:
        sync, zone = self._counter.sync_state(), self._identity.zone
        self.status.say(
            (
                *status.conflict_cells(sync),
                status.sync_cell(sync, zone),
                status.printer_cell(self._counter.print_jobs()),
                status.terminal_cell(),
                status.shift_cell(self._counter.shift(), zone),
                status.operator_cell(self.operator),
                status.clock_cell(self._clock_source.wall_ms(), self._identity, sync),
            )
        )

    def greet(self, operator: OperatorView) -> None:
        """Somebody logged in."""
        self.operator = operator
        self._show_status()
        self.rest_focus()

    def rest_focus(self) -> None:
        """The hand rests in the quantity."""
        self.left.quantity.begin(self.selling.wish.count())
        self.left.quantity.setFocus(Qt.FocusReason.OtherFocusReason)

    # Keys

    def _enter(self) -> None:
        if self.strip.asks_float():
            self._open_shift()
        elif self.left.search.hasFocus() or self.left.performances.hasFocus():
            self._pick_found()
        else:
            self.selling.enter(self.strip.cash.cents())
            if self.selling.step in {Step.REST, Step.SOLD}:
                self.rest_focus()

    def _enter_seat(self, seat: int) -> None:
        """Enter in the plan or list takes seats, unless the strip asks something first."""
        if self.selling.step in {Step.CASH, Step.CARD, Step.OFFER}:
            self._enter()
        else:
            self.selling.take_from(SeatIndex(seat))

    def _back(self) -> None:
        if self.strip.asks_float():
            self.strip.leave_float()
        elif self.left.search.hasFocus() and self.left.search.text():
            self.left.search.clear()
            self._search("")
        elif not self.left.quantity.hasFocus() and self.selling.step in {Step.REST, Step.SOLD}:
            self.rest_focus()
            return
        else:
            self.selling.back()
        self.rest_focus()
        self.selling.changed.emit()

    def _switch_view(self) -> None:
        if self.selling.step == Step.OFFER:
            self.selling.rest()
        self.centre.switch()

    def _till(self) -> None:
        if self._counter.shift() is None:
            self.strip.ask_float()
            return
        self.till = TillDialog(self._counter, self._bridge, self.look, self)
        self.till.finished.connect(lambda _: self._till_left())
        self.till.open()

    def _till_left(self) -> None:
        self.till = None
        self.reread()
        self.rest_focus()

    def _open_shift(self) -> None:
        cents = self.strip.float.field.cents()
        if cents is None:
            return
        self.strip.leave_float()
        self._bridge.run(
            lambda: self._counter.open_shift(Cents(cents)),
            lambda _: self._settled(),
            self._failed,
        )

    def _settled(self) -> None:
        self.reread()
        self.rest_focus()

    def _failed(self, error: BaseException) -> None:
        self.selling.tell(words(error))

    def _remove_line(self) -> None:
        index = self.basket.current_line()
        if index is not None:
            self.selling.remove(index)

    def _receipt(self) -> None:
        sold = self._counter.last_sale()
        if sold is not None:
            self._bridge.run(
                lambda: self._counter.print_receipt(sold.order), lambda _: None, self._failed
            )

    def _last_sale(self) -> None:
        sold = self._counter.last_sale()
        if sold is not None and self.selling.step != Step.BUSY:
            self.selling.sold, self.selling.step = sold, Step.SOLD
            self.show_sale()

    def _help(self) -> None:
        self.help.toggle()

    # Choosing what to sell

    def _search(self, text: str) -> None:
        self._found = self._counter.performances(text)
        first = self._found[0].id if text and self._found else None
        current = self.selling.performance.id if self.selling.performance else None
        self.left.show_performances(self._found, first or current, self._now().date())

    def _pick_found(self) -> None:
        key = self.left.performances.current_key()
        self.left.search.clear()
        self._search("")
        if key is not None:
            self._choose(key)
        self.rest_focus()

    def _choose(self, performance: object) -> None:
        for view in self._found or self._counter.performances():
            if view.id == performance:
                self.selling.choose(view)

    def _choose_first(self) -> None:
        if self._found and self.selling.performance is None:
            self.selling.choose(self._found[0])

    def _pick_price(self, price: object) -> None:
        index = self.basket.current_line()
        if self.basket.lines.hasFocus() and index is not None:
            self.selling.reprice(index, price)  # type: ignore[arg-type]
            return
        for at, view in enumerate(self.selling.wish.prices):
            if view.id == price:
                self.selling.jump_price(at)

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

    def _explain(self, reason: str) -> None:
        self.selling.tell(Message(reason, icon="help"))

    def _explain_cell(self, cell: str) -> None:
        ours = self.selling.performance.ours if self.selling.performance else 0
        if cell in {"sync", "conflict"}:
            state = self._counter.sync_state()
            self.selling.tell(advice.connection(state, self._identity.zone, ours))
        elif cell == "shift":
            self._till()
        elif cell == "operator":
            self.operator_asked.emit()

    def _tick(self) -> None:
        self._show_status()

    def _now(self) -> datetime:
        return local_from_ms(self._clock_source.wall_ms(), self._identity.zone)


def _starts(view: PerformanceView) -> datetime:
    return formats.planned(view.starts_local)


def _actions() -> tuple[Action, ...]:
    later_customer = translate("Desk", "Customers come with a later version: sell without a name.")
    later_reserve = translate("Desk", "Reservations come with a later version: sell now.")
    return (
        Action("F1", translate("Desk", "Help")),
        Action("F2", translate("Desk", "Find")),
        Action("F3", translate("Desk", "Show")),
        Action("F4", translate("Desk", "Customer"), reason=later_customer),
        Action("F5", translate("Desk", "Plan/list")),
        Action("F7", translate("Desk", "Reserve"), reason=later_reserve),
        Action("F8", translate("Desk", "CARD"), "card", big=True),
        Action("F9", translate("Desk", "CASH"), "cash", big=True, primary=True),
        Action("F12", translate("Desk", "Till")),
    )

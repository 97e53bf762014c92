"""The desk as it is drawn: regions B to F of screens.md §3, from the state of the sale."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from boxoffice.clock import Clock, SystemClock, local_from_ms
from boxoffice.ids import PerformanceId
from boxoffice.terminal import TerminalStatus
from boxoffice.views import Link, OperatorView, PerformanceView, Uncollected
from ui import formats, status
from ui.bridge import Bridge
from ui.desk import list_rows
from ui.desk.basket_panel import BasketPanel
from ui.desk.centre import Centre
from ui.desk.counter_port import CounterPort
from ui.desk.customer_work import CustomerWork
from ui.desk.head import DeskHead
from ui.desk.key_words import actions, help_keys
from ui.desk.left import LeftColumn
from ui.desk.list_panel import ListPanel
from ui.desk.list_work import ListWork
from ui.desk.order_parts import OrderParts
from ui.desk.order_work import Ask
from ui.desk.parking import Parking
from ui.desk.reserve_work import ReserveWork
from ui.desk.room import Room
from ui.desk.sale_state import Step
from ui.desk.strip import Strip
from ui.desk.tabs import Tabs
from ui.desk.touch_bar import TouchBar
from ui.theme import Look
from ui.widgets.frame import Frame
from ui.widgets.help_card import HelpCard
from ui.widgets.status_line import DESK_ORDER

if TYPE_CHECKING:
    from ui.customer_display import CustomerDisplay


class DeskScreen(Frame):
    """Everything a clerk sees; draws the state of the sale and decides nothing."""

    def __init__(
        self,
        counter: CounterPort,
        bridge: Bridge,
        look: Look,
        language: str = "nl",
        clock: Clock | None = None,
    ) -> None:
        super().__init__(look, actions(), DESK_ORDER)
        self._counter = counter
        self._bridge = bridge
        self._clock_source = clock or SystemClock()
        self._identity = counter.identity()
        self._found: tuple[PerformanceView, ...] = ()
        self.operator: OperatorView | None = None
        self._terminal: TerminalStatus | None = None
        self._display: CustomerDisplay | None = None
        self.selling = Parking(counter, bridge)
        self.orders = OrderParts(counter, bridge)
        self.who = ReserveWork(counter, bridge)
        self.people = CustomerWork(counter, bridge)
        self.listing = ListWork(counter, bridge)
        self._kept = Uncollected()
        self._kept_of: PerformanceId | None = None
        self.top = DeskHead(look, self.head, self._identity.house_name, language)
        self.left = LeftColumn(look, language)
        self.centre = Centre(look)
        self.tabs = Tabs(look, self.centre)
        self.page = ListPanel(look)
        self.tabs.lay_over(self.page)
        self.basket = BasketPanel(look)
        self.strip = Strip(look, self._identity.zone)
        self.touch = TouchBar(look)
        self.help = HelpCard(look, self, help_keys())
        self.setWindowTitle(f"{self._identity.device_name} · {self._identity.house_name}")
        if self._identity.training:
            self.show_training()
        self._lay_out()

    def _lay_out(self) -> None:
        parts = (self.left, self.tabs, self.basket, self.strip, self.touch)
        self._room = Room(self, self.top, *parts)
        self.regions = [
            lambda: self.left.quantity,
            self.centre.front,
            lambda: self.page.rows,
            lambda: self.basket.lines,
            lambda: self.strip.cash.given,
        ]
        self._order_focus()

    def _order_focus(self) -> None:
        self.order_focus(
            (
                self.left.quantity,
                self.left.search,
                self.left.performances,
                self.centre.map,
                self.centre.list,
                self.centre.pools,
                self.page.rows,
                *self.basket.tabs(),
                self.basket.lines,
                self.basket.group_button,
                *self.strip.who.fields(),
                self.strip.cash.given,
                self.strip.card,
                self.strip.terminal,
                self.strip.unknown,
                self.strip.float.field,
                self.strip.gift.field,
                *self.strip.drawer.warrant.fields(),
                self.strip.passes.field,
                self.strip.price.amount,
                *self.strip.price.warrant.fields(),
                *self.strip.risk.warrant.fields(),
                self.strip.mixed.code,
                self.strip.mixed.amount,
                self.strip.ask.field,
                self.strip.reason.field,
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, regions become tabs of the centre, and the strip has its room."""
        super().resizeEvent(event)
        self.help.hide()  # it was laid out for another size
        if self._room.fit():
            self._order_focus()  # a widget that changes its parent goes to the end of the ring

    def can_show(self, region: QWidget) -> bool:
        """Behind a tab too, as long as there is something to see."""
        behind = {self.left.quantity, self.centre.front(), self.basket.lines}
        hidden = self.tabs.holds(region) and region in behind
        return super().can_show(region) or (hidden and not region.isHidden())

    def reveal(self, region: QWidget) -> None:
        """Its tab comes in front."""
        self.tabs.reveal(region)

    def reread(self) -> None:
        """The data changed: lists, counters, seats and status again."""
        sought = self.left.search.text()
        everything = self._counter.performances()
        self._found = self._counter.performances(sought) if sought else everything
        current = self.selling.performance
        # A desk may open before its first programme comes: then the next one is chosen as it comes.
        same = [v for v in everything if current is None or v.id == current.id]
        if same:
            self.selling.performance = same[0]
        self.orders.reread()
        self.people.reread()
        self.listing.reread()
        self._kept_of = None
        self.selling.reread()

    def show_sale(self) -> None:
        """Draw the state of the sale."""
        sale, sync = self.selling, self._counter.sync_state()
        shift = self._counter.shift()
        self.top.show(sale.performance, shift, sync, self._identity.zone)
        self.show_uncollected()
        self._show_page()
        current = sale.performance.id if sale.performance else None
        self.left.show_performances(self._found, current, self._now().date())
        self.left.show_wish(sale.wish)
        self.centre.show_plan(sale.geometry)
        if sale.board is not None and sale.performance is not None:
            show = sale.performance.id
            self.centre.owners = lambda: self._counter.seat_owners(show)
            away = sync.link in {Link.OFFLINE, Link.NEVER}
            self.centre.show_seats(sale.board, sale.mine(), sale.ring(), offline=away)
        self._show_basket()
        if self._display is not None:
            self._display.show_sale(sale)
        asks = sale.step in {Step.NOTICE, Step.OFFER, Step.PROOF, Step.TARIFF}
        if asks and self.centre.front().hasFocus() and not sale.missing():
            # Enter must answer the question, not take the seat under the cursor; a digit asks anew.
            self.rest_focus()
        busy = sale.busy() or self.orders.ask == Ask.BUSY
        for key in ("F8", "F9"):
            self.bar.buttons[key].setEnabled(not busy)
        self._show_status()

    def show_customer(self, display: CustomerDisplay) -> None:
        """The customer's window follows this sale, and closes with this one."""
        self._display = display
        self.closed.connect(display.close)
        display.show_sale(self.selling)

    def show_uncollected(self) -> None:
        """What is still reserved, and how long it is; asked anew for another performance."""
        chosen = self.selling.performance
        if chosen is not None and self._kept_of != chosen.id:
            self._kept, self._kept_of = self._counter.uncollected(chosen.id), chosen.id
        self.top.show_uncollected(self._kept, self._now().replace(tzinfo=None))

    def _show_page(self) -> None:
        """A customer or a list of people, over the seats."""
        view = self.people.view
        if view is not None:
            self.page.show_list(*list_rows.customer(view, self.people.sure, self._identity.zone))
        elif self.listing.is_open():
            self.page.show_list(*list_rows.listed(self.listing, self._identity.zone))
        self.tabs.show_over(self.page, over=view is not None or self.listing.is_open())

    def _show_basket(self) -> None:
        """What is being sold, or the order that is open, and what the strip says of it."""
        sale, work = self.selling, self.orders
        self.basket.show_waiting(sale.cards, [one.draft.basket for one in sale.aside])
        if work.order is not None:
            self.basket.show_order(work.order, work.chosen)
            self.tabs.say_basket(len(work.chosen))
            if sale.step == Step.TERMINAL and sale.card_order is not None:
                self.strip.show_sale(sale)
            else:
                self.strip.show_order(work)
            return
        refused = sale.refused if sale.offer is None else ()
        self.basket.show_quote(sale.quote, sale.not_taken(), refused, sale.basket)
        self.tabs.say_basket(len(sale.quote.lines) - len(sale.not_taken()))
        if self.who.asks():
            self.strip.show_who(self.who, self._copied())
        elif not self.strip.asks():
            self.strip.show_sale(sale)

    def _copied(self) -> str:
        """When this copy was last fresh, while nobody can be asked: `19:12`."""
        sync = self._counter.sync_state()
        if sync.link in {Link.ONLINE, Link.NEVER} or not sync.copied_ms:
            return ""
        return formats.clock(sync.copied_ms, self._identity.zone)

    def _show_status(self) -> None:
        sync, zone = self._counter.sync_state(), self._identity.zone
        self.status.say(
            (
                *status.conflict_cells(sync),
                status.sync_cell(sync, zone),
                status.printer_cell(self._counter.print_jobs()),
                status.terminal_cell(self._terminal, self.selling.cards),
                status.shift_cell(self._counter.shift(), zone),
                status.operator_cell(self.operator),
                status.clock_cell(self._clock_source.wall_ms(), self._identity, sync),
            )
        )

    def greet(self, operator: OperatorView) -> None:
        """Somebody logged in."""
        self.operator = operator
        self._show_status()
        if not self.strip.focus_question():  # what is typed after a change of hands belongs there
            self.rest_focus()
        self.begin_paying()

    def begin_paying(self) -> None:
        """What a desk does first for whoever logged in."""

    def rest_focus(self) -> None:
        """The hand rests in the quantity."""
        self.selling.leave_seats()
        self.reveal(self.left.quantity)
        self.left.quantity.begin(self.selling.wish.count())
        self.left.quantity.setFocus(Qt.FocusReason.OtherFocusReason)

    def _now(self) -> datetime:
        return local_from_ms(self._clock_source.wall_ms(), self._identity.zone)

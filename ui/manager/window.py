"""The manager's window: nav, page, Te doen; which key does what (screens.md §2 and §6)."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from boxoffice.clock import Clock, SystemClock, local_from_ms
from boxoffice.ids import PerformanceId
from boxoffice.views import DeviceKind, OperatorView
from ui import formats, status
from ui.bridge import Bridge
from ui.language import translate
from ui.manager.actions import actions, help_keys, pages
from ui.manager.form import FormPage
from ui.manager.lists import AuditPage, DevicesPage, ListPage, OrdersPage
from ui.manager.manage_work import ManageWork
from ui.manager.office_port import OfficePort
from ui.manager.price_pages import DraftPage
from ui.manager.price_work import PriceWork
from ui.manager.report_work import ReportWork
from ui.manager.reports import FORMATS
from ui.manager.task_work import TaskWork
from ui.manager.tasks import TaskPanel
from ui.manager.today import TodayPage
from ui.manager.worklists import WorkPage
from ui.strings import Message, words
from ui.theme import Look
from ui.wedge import Wedge
from ui.widgets.fields import TextField
from ui.widgets.frame import Frame
from ui.widgets.help_card import HelpCard
from ui.widgets.rows import RowList
from ui.widgets.status_line import DESK_ORDER

HEAD = 48
NAV, NARROW_NAV = 200, 164
TASKS, FEW_TASKS = 184, 124
"""Height of Te doen below the page: four of its lines, or two where the screen is low."""
LOW = 560


class ManagerWindow(Frame):
    """Everything a manager sees.

    Signals:
        operator_asked: Ctrl+L.
    """

    operator_asked = Signal()

    def __init__(
        self,
        office: OfficePort,
        bridge: Bridge,
        look: Look,
        language: str = "nl",
        clock: Clock | None = None,
    ) -> None:
        super().__init__(look, actions(), DESK_ORDER)
        self._office = office
        self._bridge = bridge
        self._language = language
        self._clock_source = clock or SystemClock()
        self._identity = office.identity()
        self.operator: OperatorView | None = None
        self.wedge = Wedge(self)
        """Only so that a scan types into no field here and presses no button."""
        zone = self._identity.zone
        self.nav = RowList(look, translate("Manager", "Pages"), 40, 0)
        self.today = TodayPage(look, zone)
        self.orders = OrdersPage(look, zone)
        self.devices = DevicesPage(look)
        self.audit = AuditPage(look, zone)
        self.pages = QStackedWidget()
        self.tasks = TaskPanel(look, zone)
        self.work = TaskWork(office, bridge, look, zone, self.tasks)
        self.reports = ReportWork(office, bridge, look, language, self._clock_source)
        self.manage = ManageWork(office, bridge, look, zone)
        self.prices = PriceWork(office, bridge, look, self._now_iso)
        self._by_name: dict[object, QWidget] = {
            "today": self.today,
            "orders": self.orders,
            "shows": self.manage.shows,
            "prices": self.prices.lists,
            "reports": self.reports.page,
            "devices": self.devices,
            "people": self.manage.people,
            "house": self.manage.house,
            "audit": self.audit,
        }
        self.help = HelpCard(look, self, help_keys())
        self.setWindowTitle(f"{self._identity.device_name} · {self._identity.house_name}")
        if self._identity.training:
            self.show_training()
        self._lay_out()
        self._connect()
        self.reread()

    def _lay_out(self) -> None:
        look = self.look
        self.head.setFixedHeight(HEAD)
        head = QHBoxLayout(self.head)
        head.setContentsMargins(12, 0, 16, 0)
        head.setSpacing(12)
        head.addWidget(look.label(self._identity.house_name, "title"))
        head.addWidget(look.label(translate("Manager", "MANAGER"), "small", "muted"))
        head.addStretch(1)
        self._day = look.label("", "body")
        head.addWidget(self._day)
        self.nav.setFixedWidth(NAV)
        self.nav.show_rows(pages(), "today")
        further = (self.manage.blocks, *self.prices.pages()[1:], *self.work.pages())
        for page in (*self._by_name.values(), *further):
            self.pages.addWidget(page)
        # The widest page must not keep the window from becoming narrow.
        self.pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        body = QHBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.nav)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(0)
        self._sides.addWidget(self.pages, 1)
        self._sides.addWidget(self.tasks)
        body.addLayout(self._sides, 1)
        self.regions = [lambda: self.nav, self._front, lambda: self.tasks.list]
        self.order_focus(
            (
                self.nav,
                self.today.tonight,
                self.today.ready,
                self.today.curve,
                self.today.hours,
                self.orders.search,
                self.orders.table,
                *self.manage.fields(),
                *self.prices.tables(),
                *self.reports.page.fields(),
                self.devices.table,
                *self.devices.fields(),
                self.audit.search,
                self.audit.kind,
                self.audit.table,
                *self.work.tables(),
                self.tasks.list,
            )
        )
        self.nav.setFocus()

    def _connect(self) -> None:
        self.nav.chosen.connect(self.show_page)
        self.nav.picked.connect(self.show_page)
        self.orders.searched.connect(
            lambda text: self.orders.show_orders(self._office.orders(text))
        )
        self.audit.searched.connect(lambda _: self._read_audit())
        self.devices.pairing_asked.connect(self._pair)
        self.bar.pressed.connect(lambda key: self.commands[key]())
        self.bar.refused.connect(lambda reason: self.tasks.say(Message(reason)))
        self.work.opened.connect(self._show_work)
        self.manage.opened.connect(self._show_work)
        self.prices.opened.connect(self._show_work)
        self.work.left.connect(lambda: self.show_page(self.nav.current_key()))
        self.tasks.list.picked.connect(lambda _: self.work.open(self.tasks.current()))
        self.status.asked.connect(self._explain_cell)
        self.ticked.connect(self._tick)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self.wedge)
        self._office.subscribe(self._bridge.poke)
        self._bridge.changed.connect(self.reread)
        self.commands = {
            "F1": self.help.toggle,
            "F2": self._find,
            "F3": self._show_tonight,
            "F8": self._show_conflict,
            "F9": self._carry_out,
            "Enter": self._enter,
            "F5": self._switch,
            "Esc": self._back,
            "Alt+N": self._new,
            "Alt+B": self._blocks,
            "Alt+D": self._let_go,
            "F12": lambda: self._show_report("tills"),
            "Ctrl+L": self.operator_asked.emit,
        } | {key: partial(self._export, form) for key, form in FORMATS}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, what there is to do lies below the page: beside it the tables would be cut."""
        super().resizeEvent(event)
        lying = (FEW_TASKS if self.height() < LOW else TASKS) if self.narrow() else 0
        way = QBoxLayout.Direction.TopToBottom if lying else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        self.tasks.lie(lying)
        self.nav.setFixedWidth(NARROW_NAV if lying else NAV)

    # What is shown

    def reread(self) -> None:
        """The data changed: the page in front, the worklist, the status."""
        self._reread_page()
        now, sync = self._clock_source.wall_ms(), self._office.sync_state()
        until = formats.clock(sync.copied_ms or now, self._identity.zone)
        self.tasks.show_tasks(self._office.tasks(), until)
        self.show_status()

    def _reread_page(self) -> None:
        now = self._clock_source.wall_ms()
        self._day.setText(formats.long_day(self._now().date(), self._language))
        page = self.pages.currentWidget()
        if page is self.today:
            self.today.show_tonight(self._office.tonight())
            own, safety = self._identity.device, self._office.safety()
            self.today.show_devices(self._office.devices(), now, own, safety)
            self.today.show_hours(self._office.sales_by_hour())
        elif page is self.orders:
            self.orders.show_orders(self._office.orders(self.orders.search.text()))
        elif page is self.devices:
            self.devices.show_devices(self._office.devices(), now, self._identity.device)
        elif page is self.audit:
            self._read_audit()
        elif page in self.manage.pages():
            self.manage.reread(page)
        elif page in self.prices.pages():
            self.prices.reread(page)
        else:
            self.work.reread(page)

    def _read_audit(self) -> None:
        text, kind = self.audit.asked()
        self.audit.show_audit(self._office.audit(text=text, kind=kind))

    def show_page(self, key: object) -> None:
        """The page of this line of the nav."""
        self.pages.setCurrentWidget(self._by_name[key])
        self.tasks.unsay()
        if key == "reports":
            self.reports.open()
        elif key == "prices":
            self.prices.lists.hint()
        self._reread_page()

    def _front(self) -> QWidget:
        page = self.pages.currentWidget()
        if isinstance(page, ListPage | DevicesPage | WorkPage | FormPage | DraftPage):
            return page.table
        if page is self.work.decide:
            return self.work.decide.ways
        if page is self.reports.page:
            return self.reports.page.list
        return self.today.tonight

    def show_status(self) -> None:
        """The status line."""
        sync, zone = self._office.sync_state(), self._identity.zone
        shift = self._office.shift()
        self.status.say(
            (
                *status.conflict_cells(sync),
                status.sync_cell(sync, zone),
                status.printer_cell(self._office.print_jobs()),
                status.terminal_cell(None, ()),
                status.shift_cell(shift, zone) if shift else status.no_shift_cell(),
                status.operator_cell(self.operator),
                status.clock_cell(self._clock_source.wall_ms(), self._identity, sync),
            )
        )

    def greet(self, operator: OperatorView) -> None:
        """Somebody logged in."""
        self.operator = operator
        self.show_status()
        self.nav.setFocus()

    # Keys

    def _find(self) -> None:
        page = self.pages.currentWidget()
        if not isinstance(page, ListPage):
            self.nav.choose("orders")
            self.show_page("orders")
            page = self.orders
        page.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _switch(self) -> None:
        page = self.pages.currentWidget()
        if page in (self.today, self.reports.page):
            (self.today if page is self.today else self.reports.page).switch()
            return
        if self.prices.switch(page):
            return
        self._front().setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tasks.say(Message(translate("Manager", "This page has one view: its table.")))

    def _new(self) -> None:
        """Alt+N: something new on a form; tonight's lists on the page of today."""
        page = self.pages.currentWidget()
        if not (self.manage.new(page) or self.prices.new(page)):
            self.work.print_lists()

    def _let_go(self) -> None:
        """Alt+D: a block of seats, or a line of a price list."""
        self.manage.let_go(self.pages.currentWidget())
        self.prices.let_go(self.pages.currentWidget())

    def _blocks(self) -> None:
        """Alt+B: seats of the chosen performance that are kept out of sale."""
        key = self.manage.shows.key
        if self.pages.currentWidget() is self.manage.shows and isinstance(key, bytes):
            title = self.manage.shows.inputs["title"].text()
            self.manage.open_blocks(PerformanceId(key), title)

    def _show_report(self, code: str) -> None:
        """F12: the day's tills, with what each took and lacked."""
        self.nav.choose("reports")
        self.show_page("reports")
        self.reports.show(code)

    def _export(self, form: str) -> None:
        page = self.pages.currentWidget()
        if page is self.reports.page:
            self.reports.export(form)
        elif page is self.audit:
            now = self._now().replace(tzinfo=None)
            paper = self.audit.paper(self._identity.house_name, now)
            self.reports.write(paper, form, self.audit.say)

    def _show_tonight(self) -> None:
        self.nav.choose("today")
        self.show_page("today")
        self.today.begin()

    def _show_work(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.reread()

    def _show_conflict(self) -> None:
        """F8: the first conflict, to be decided."""
        if self.tasks.show_conflict():
            self.work.open(self.tasks.current())

    def _carry_out(self) -> None:
        """F9: what the page in front is for, else what the chosen line of Te doen leads to."""
        page = self.pages.currentWidget()
        done = self.manage.save(page) or self.prices.save(page) or self.work.carry_out(page)
        if not done and not self.work.open(self.tasks.current()):
            self.tasks.say(Message(translate("Manager", "There is nothing here to carry out.")))

    def _enter(self) -> None:
        if self.tasks.list.hasFocus():
            self.work.open(self.tasks.current())
        elif isinstance(form := self.pages.currentWidget(), FormPage) and not self.nav.hasFocus():
            form.enter(self.focusWidget())
        elif not self.nav.hasFocus() and self.prices.enter(form, self.focusWidget()):
            return
        elif self.pages.currentWidget() is self.reports.page and not self.nav.hasFocus():
            self.reports.enter(self.focusWidget())
        elif self.nav.hasFocus() or isinstance(self.focusWidget(), TextField):
            self._front().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _explain_cell(self, cell: str) -> None:
        if cell == "operator":
            self.operator_asked.emit()
        elif cell == "conflict":
            self._show_conflict()
        else:
            self.tasks.say(status.explained(self.status.cells[cell].cell))

    def _back(self) -> None:
        page = self.pages.currentWidget()
        self.tasks.unsay()
        if self.prices.back(page):
            return
        if page is self.manage.blocks:
            self.show_page("shows")
            self.manage.shows.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if page in self.work.pages():
            self.show_page(self.nav.current_key())
            self.tasks.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if isinstance(page, ListPage) and page.search.text():
            page.search.clear()
            self.reread()
        self.nav.setFocus()

    def _pair(self, kind: DeviceKind, name: str) -> None:
        if not name:
            self.devices.ask_name()
            return
        self._bridge.run(
            lambda: self._office.new_pairing_code(kind, name),
            self.devices.show_code,
            lambda error: self.devices.show_problem(words(error)),
        )

    def _tick(self) -> None:
        self.show_status()

    def _now_iso(self) -> str:
        return self._now().strftime("%Y-%m-%dT%H:%M")

    def _now(self) -> datetime:
        return local_from_ms(self._clock_source.wall_ms(), self._identity.zone)

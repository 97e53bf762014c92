"""What the manager's window shows: the nav, the page in front, Te doen, the status line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from boxoffice.clock import Clock, SystemClock, local_from_ms
from boxoffice.views import Link, OperatorView
from ui import formats, status
from ui.bridge import Bridge
from ui.language import translate
from ui.manager.actions import actions, help_keys, pages
from ui.manager.block_work import BlockWork
from ui.manager.customers_work import CustomersWork
from ui.manager.device_work import DeviceWork
from ui.manager.find_work import FindWork
from ui.manager.halls_work import HallsWork
from ui.manager.kept_work import KeptWork
from ui.manager.lists_work import ListsWork
from ui.manager.manage_work import ManageWork
from ui.manager.moves_page import MovesWork
from ui.manager.office_port import OfficePort
from ui.manager.page_work import PageWork
from ui.manager.places_work import PlacesWork
from ui.manager.plan_work import PlanWork
from ui.manager.price_work import PriceWork
from ui.manager.printers_work import PrintersWork
from ui.manager.report_work import ReportWork
from ui.manager.room import Room
from ui.manager.task_work import TaskWork
from ui.manager.tasks import TaskPanel
from ui.manager.ticket_work import TicketWork
from ui.strings import Message
from ui.theme import Look
from ui.wedge import Wedge
from ui.widgets.follow import Front
from ui.widgets.frame import Frame
from ui.widgets.help_card import HelpCard
from ui.widgets.rows import RowList
from ui.widgets.status_line import DESK_ORDER

MINUTE_MS = 60_000


class ManagerScreen(Frame):
    """Everything a manager sees."""

    def __init__(
        self,
        office: OfficePort,
        bridge: Bridge,
        look: Look,
        language: str = "nl",
        clock: Clock | None = None,
        folder: Path | None = None,
    ) -> None:
        """`folder` is where this installation keeps settings of its own."""
        super().__init__(look, actions(), DESK_ORDER)
        self._office, self._bridge, self._language = office, bridge, language
        self._clock_source = clock or SystemClock()
        self._identity = office.identity()
        self._minute = 0
        self.operator: OperatorView | None = None
        self.wedge = Wedge(self)
        """So that a scan types into no field here and presses no button."""
        self.nav = RowList(look, translate("Manager", "Pages"), 36, 0)
        self.pages = Front()
        self.tasks = TaskPanel(look, self._identity.zone)
        self._make_works(office, bridge, folder)
        self._by_name: dict[object, QWidget] = {
            "today": self.lists.today,
            "orders": self.lists.orders,
            "shows": self.manage.shows,
            "halls": self.halls.page,
            "prices": self.prices.lists,
            "reservations": self.kept.page,
            "customers": self.customers.page,
            "reports": self.reports.page,
            "devices": self.lists.devices,
            "people": self.manage.people,
            "house": self.manage.house,
            "tickets": self.tickets.page,
            "printers": self.printers.page,
            "audit": self.lists.audit,
        }
        self.help = HelpCard(look, self, help_keys())
        self.setWindowTitle(f"{self._identity.device_name} · {self._identity.house_name}")
        if self._identity.training:
            self.show_training()
        self._lay_out()

    def _make_works(self, office: OfficePort, bridge: Bridge, folder: Path | None) -> None:
        look, zone, clock = self.look, self._identity.zone, self._clock_source
        self.reports = ReportWork(office, bridge, look, self._language, clock)
        self.lists = ListsWork(office, bridge, look, clock, self.reports.write)
        self.kept = KeptWork(office, bridge, look, clock, self.reports.write)
        self.customers = CustomersWork(office, bridge, look, zone, self._copied)
        self.finding = FindWork(office, look)
        self.manage = ManageWork(office, bridge, look, zone)
        self.places = PlacesWork(office, bridge, look, zone)
        self.tickets = TicketWork(office, bridge, look)
        self.printers = PrintersWork(office, bridge, look, folder)
        self.halls = HallsWork(office, bridge, look, folder)
        self.plan, self.moves = PlanWork(look), MovesWork(office, bridge, look)
        self.blocking = BlockWork(office, bridge, look)
        self.device = DeviceWork(office, bridge, look, zone)
        self.prices = PriceWork(office, bridge, look, self._now_iso)
        self.work = TaskWork(office, bridge, look, zone, self.tasks)
        self.today, self.orders = self.lists.today, self.lists.orders
        self.devices, self.audit = self.lists.devices, self.lists.audit
        self.works: tuple[PageWork, ...] = (
            self.lists, self.manage, self.prices, self.kept, self.customers, self.reports,
            self.finding, self.places, self.halls, self.plan, self.moves, self.tickets,
            self.printers, self.blocking, self.device, self.work,
        )  # fmt: skip
        self._behind = {page: work for work in self.works for page in work.pages()}

    def _lay_out(self) -> None:
        look = self.look
        self._room = Room(self, look, self.nav, self.pages, self.tasks)
        head = QHBoxLayout(self.head)
        head.setContentsMargins(12, 0, 16, 0)
        head.setSpacing(12)
        head.addWidget(look.label(self._identity.house_name, "title"))
        head.addWidget(look.label(translate("Manager", "MANAGER"), "small", "muted"))
        head.addWidget(self._room.to_nav)
        head.addStretch(1)
        self._day = look.label("", "body")
        head.addWidget(self._day)
        self.nav.show_rows(pages(), "today")
        for page in self._behind:
            self.pages.addWidget(page)
        # The widest page must not keep the window from becoming narrow.
        self.pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.regions = [lambda: self.nav, self._front, lambda: self.tasks.list]
        self.order_focus(tuple(self._fields()))
        self.nav.setFocus()

    def _fields(self) -> Iterator[QWidget]:
        yield self.nav
        for work in self.works:
            yield from work.fields()
        yield self.tasks.list

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, what there is to do lies below the page: beside it the tables would be cut."""
        super().resizeEvent(event)
        self._room.fit()

    # What is shown

    def page(self) -> QWidget:
        """The page in front."""
        found = self.pages.currentWidget()
        assert found is not None  # noqa: S101 - there are pages
        return found

    def behind(self) -> PageWork:
        """Who stands behind the page in front."""
        return self._behind[self.page()]

    def _front(self) -> QWidget:
        return self.behind().front(self.page())

    def reread(self) -> None:
        """The data changed: the page in front, the worklist, the status."""
        self._reread_page()
        self._show_tasks()
        self.show_status()

    def tick(self) -> None:
        """Once a second the clock; once a minute what time alone has brought to the worklist."""
        if self._clock_source.wall_ms() // MINUTE_MS != self._minute:
            self._show_tasks()
        self.show_status()

    def _show_tasks(self) -> None:
        now, sync = self._clock_source.wall_ms(), self._office.sync_state()
        self._minute = now // MINUTE_MS
        until = formats.clock(sync.copied_ms or now, self._identity.zone)
        self.tasks.show_tasks(self._office.tasks(), until)

    def _reread_page(self) -> None:
        self._day.setText(formats.long_day(self._now().date(), self._language))
        self.behind().reread(self.page())

    def show_page(self, key: object) -> None:
        """The page of this line of the nav."""
        self.pages.setCurrentWidget(self._by_name[key])
        self.tasks.unsay()
        if key == "reports":
            self.reports.open()
        elif key == "prices":
            self.prices.lists.hint()
        self._reread_page()

    def go(self, key: str) -> None:
        """The same, with its line chosen in the nav."""
        self.nav.choose(key)
        self.show_page(key)

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
        unsaved = self.halls.unsaved()
        if unsaved:
            said = translate("Halls", "The plan of {halls} is not saved yet")
            where = translate("Halls", "it stands under Halls as it was left")
            self.tasks.say(Message(said.format(halls=unsaved), where, tone="warning"))

    def _copied(self) -> str:
        """When this copy was last fresh, while nobody can be asked: `19:12`."""
        sync = self._office.sync_state()
        if sync.link in {Link.ONLINE, Link.NEVER} or not sync.copied_ms:
            return ""
        return formats.clock(sync.copied_ms, self._identity.zone)

    def _now(self) -> datetime:
        return local_from_ms(self._clock_source.wall_ms(), self._identity.zone)

    def _now_iso(self) -> str:
        return self._now().strftime("%Y-%m-%dT%H:%M")

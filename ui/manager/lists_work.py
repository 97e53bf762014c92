"""Today, the orders, the devices and the audit: pages that show, and a code for a new device."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from boxoffice.clock import Clock, local_from_ms
from boxoffice.queries.audit import EVERYTHING
from boxoffice.report_paper import ReportPaper
from boxoffice.views import DeviceKind
from ui.bridge import Bridge, Lane
from ui.manager.audit_page import AuditPage
from ui.manager.audit_search import AuditSearch
from ui.manager.devices_page import DevicesPage
from ui.manager.list_page import ListPage
from ui.manager.office_port import OfficePort
from ui.manager.orders_page import OrdersPage
from ui.manager.page_work import PageWork
from ui.manager.today import TodayPage
from ui.strings import Message, words
from ui.theme import Look

Write = Callable[[ReportPaper, str, Callable[[Message], None]], None]
"""Write a table as a file of this form, and say where it is."""


class ListsWork(PageWork):
    """Pages that only show what is.

    Signals:
        device_asked: the id of a device that is to be looked at.
    """

    device_asked = Signal(object)

    def __init__(
        self, office: OfficePort, bridge: Bridge, look: Look, clock: Clock, write: Write
    ) -> None:
        super().__init__()
        self._office, self._bridge, self._clock, self._write = office, bridge, clock, write
        self._identity = office.identity()
        zone = self._identity.zone
        self.today = TodayPage(look, zone)
        self.orders = OrdersPage(look, zone)
        self.devices = DevicesPage(look)
        self.audit = AuditPage(look, zone)
        self._search = AuditSearch(office, bridge, self.audit)
        self.orders.searched.connect(lambda _: self.reread(self.orders))
        self.audit.searched.connect(lambda _: self.reread(self.audit))
        self.devices.pairing_asked.connect(self._pair)

    def pages(self) -> tuple[QWidget, ...]:
        """In the order of the nav."""
        return (self.today, self.orders, self.devices, self.audit)

    def fields(self) -> tuple[QWidget, ...]:
        """Page by page."""
        today, orders, devices, audit = self.today, self.orders, self.devices, self.audit
        return (
            today.tonight, today.ready, today.curve, today.hours, orders.search, orders.table,
            devices.table, *devices.fields(), audit.search, audit.kind, audit.table,
        )  # fmt: skip

    def front(self, page: QWidget) -> QWidget:
        """The table; of today tonight's."""
        if isinstance(page, ListPage | DevicesPage):
            return page.table
        return self.today.tonight

    def reread(self, page: QWidget) -> None:
        """The page in front."""
        now, own = self._clock.wall_ms(), self._identity.device
        if page is self.today:
            self.today.show_tonight(self._office.tonight())
            self.today.show_devices(self._office.devices(), now, own, self._office.safety())
            self.today.show_hours(self._office.sales_by_hour())
        elif page is self.orders:
            self.orders.show_orders(self._office.orders(self.orders.search.text()))
        elif page is self.devices:
            self.devices.show_devices(self._office.devices(), now, own)
        elif page is self.audit:
            self._search.again()

    def enter(self, page: QWidget, focused: QWidget | None) -> bool:
        """Enter on a device: all that is known of it."""
        key = self.devices.table.current_key()
        if page is not self.devices or focused is not self.devices.table or key is None:
            return False
        self.device_asked.emit(key)
        return True

    def switch(self, page: QWidget) -> bool:
        """F5 on today: bars ↔ table."""
        if page is self.today:
            self.today.switch()
        return page is self.today

    def back(self, page: QWidget) -> bool:
        """Esc empties what was searched for; the hand goes back to the nav all the same."""
        if isinstance(page, ListPage) and page.search.text():
            page.search.clear()
            self.reread(page)
        return False

    def export(self, page: QWidget, form: str) -> bool:
        """The audit as it is filtered: all lines, also those that the page has no room for."""
        if page is self.audit:
            asked, head = self.audit.asked(), self._audit_head()
            self._bridge.run(
                lambda: replace(
                    head, rows=self.audit.cells(self._office.audit(EVERYTHING, *asked))
                ),
                lambda paper: self._write(paper, form, self.audit.say),
                lambda error: self.audit.say(words(error)),
                Lane.PRINT,
            )
        return page is self.audit

    def _audit_head(self) -> ReportPaper:
        return self.audit.paper(self._identity.house_name, self._now())

    def _pair(self, kind: DeviceKind, name: str) -> None:
        if not name:
            self.devices.ask_name()
            return
        self._bridge.run(
            lambda: self._office.new_pairing_code(kind, name),
            self.devices.show_code,
            lambda error: self.devices.show_problem(words(error)),
        )

    def _now(self) -> datetime:
        return local_from_ms(self._clock.wall_ms(), self._identity.zone).replace(tzinfo=None)

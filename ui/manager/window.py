"""The manager's keys: which of them does what on which page (screens.md §2 and §6)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from boxoffice.actions.planning import PlanKept
from boxoffice.clock import Clock
from boxoffice.errors import BoxOfficeError
from boxoffice.ids import CustomerId, DeviceId, ReservationId
from boxoffice.views import FoundRow
from ui import status
from ui.bridge import Bridge
from ui.language import translate
from ui.manager.device_work import account_told
from ui.manager.office_port import OfficePort
from ui.manager.plan_draft import Draft
from ui.manager.reports import FORMATS
from ui.manager.screen import ManagerScreen
from ui.strings import Message, words
from ui.theme import Look
from ui.widgets.fields import TextField
from ui.widgets.frame import Commands
from ui.widgets.table import Table


class ManagerWindow(ManagerScreen):
    """The screen, and a hand at its keys.

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
        folder: Path | None = None,
    ) -> None:
        super().__init__(office, bridge, look, language, clock, folder)
        self._connect()
        self.commands = self._commands() | {
            key: partial(self._export, form) for key, form in FORMATS
        }
        self.reread()

    def _connect(self) -> None:
        self.nav.chosen.connect(self.show_page)
        self.nav.picked.connect(self.show_page)
        self.bar.pressed.connect(lambda key: self.commands[key]())
        self.bar.refused.connect(lambda reason: self.tasks.say(Message(reason)))
        for work in self.works:
            work.opened.connect(self._show_work)
        self.work.left.connect(lambda: self.show_page(self.nav.current_key()))
        self.work.reservations_asked.connect(self._reservations)
        self.lists.device_asked.connect(self._show_device)
        self.device.left.connect(self._leave_device)
        self.places.left.connect(self._leave_hall)
        self.halls.asked.connect(self.plan.open)
        self.plan.shown.connect(self.halls.keep)
        self.plan.left.connect(self._leave_plan)
        self.plan.done.connect(self.moves.begin)
        self.moves.back_to_plan.connect(self.plan.open)
        self.moves.kept.connect(self._plan_kept)
        self.finding.chosen.connect(self._open_found)
        self.customers.order_asked.connect(self._show_order)
        self.tasks.list.picked.connect(lambda _: self.work.open(self.tasks.current()))
        self.status.asked.connect(self._explain_cell)
        self.wedge.scanned.connect(self._scanned)
        self.ticked.connect(self.tick)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self.wedge)
        self._office.subscribe(self._bridge.poke)
        self._bridge.changed.connect(self.reread)

    def _commands(self) -> Commands:
        return {
            "F1": self.help.toggle,
            "F2": self.finding.begin,
            "F3": self._show_tonight,
            "F4": self._show_customers,
            "F5": self._switch,
            "F7": self._reservations,
            "F8": self._show_conflict,
            "F9": self._carry_out,
            "F12": self._show_tills,
            "Enter": self._enter,
            "Esc": self._back,
            "Space": lambda: self.behind().mark(self.page()),
            "Ctrl+A": lambda: self.behind().mark_all(self.page()),
            "Alt+N": self._new,
            "Alt+B": self._block,
            "Alt+D": lambda: self.behind().let_go(self.page()),
            "Alt+R": lambda: self.behind().reset(self.page()),
            "Alt+T": lambda: self.behind().test(self.page()),
            "Alt+L": lambda: self.behind().choose_file(self.page()),
            "Ctrl+Z": lambda: self.behind().undo(self.page()),
            "Ctrl+L": self.operator_asked.emit,
        }

    # Pages

    def _show_tonight(self) -> None:
        self.go("today")
        self.today.begin()

    def _show_customers(self) -> None:
        self.go("customers")
        self.customers.page.begin()

    def _reservations(self) -> None:
        """F7: the page; on it: keep longer."""
        if not self.behind().later(self.page()):
            self.go("reservations")
            self.kept.page.table.begin()

    def _show_tills(self) -> None:
        """F12: the day's tills, with what each took and lacked."""
        self.go("reports")
        self.reports.show("tills")

    def _show_order(self, number: str) -> None:
        self.nav.choose("orders")
        self.orders.search.setText(number)
        self.show_page("orders")
        self.orders.table.begin()

    def _open_found(self, found: FoundRow) -> None:
        """What F2 found, on the page where it can be changed."""
        if found.kind in {"order", "ticket"}:
            self._show_order(found.number or found.name)
        elif found.kind == "customer":
            self.nav.choose("customers")
            self.customers.open(CustomerId(found.key))
        elif found.kind == "reservation":
            self.nav.choose("reservations")
            self.kept.open(ReservationId(found.key))
        else:
            page = {"show": "shows", "device": "devices", "person": "people"}[found.kind]
            self.go(page)
            table = self._front()
            if isinstance(table, Table):
                table.choose(found.key)
                table.begin()

    def _block(self) -> None:
        """Alt+B: the hall of the chosen performance; of the chosen order its tickets."""
        if self.page() is self.orders:
            row = self.orders.chosen()
            self.blocking.open(row.number if row else "")
            return
        chosen = self.manage.chosen_show(self.page())
        if chosen is None:
            return
        try:
            self.places.open(*chosen)
        except BoxOfficeError as error:
            self.manage.shows.say(words(error))

    def _show_device(self, device: object) -> None:
        if isinstance(device, bytes):
            self.device.open(DeviceId(device))

    def _leave_device(self) -> None:
        self.go("devices")
        self.devices.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_hall(self) -> None:
        self.show_page("shows")
        self.manage.shows.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_plan(self) -> None:
        self.go("halls")
        self.halls.page.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _plan_kept(self, draft: Draft, kept: PlanKept) -> None:
        self._leave_plan()
        self.halls.kept(draft, kept)

    def _scanned(self, code: str) -> None:
        """A scanner: one more ticket to be blocked where that is done, else what F2 finds."""
        if not self.isVisible():  # somebody is asked for: it is a badge
            return
        if self.page() is self.blocking.page:
            self.blocking.take(code)
        else:
            self.finding.look(code)

    def _show_work(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.reread()

    def _show_conflict(self) -> None:
        """F8: the first conflict, to be decided."""
        if self.tasks.show_conflict():
            self.work.open(self.tasks.current())

    # Keys

    def _switch(self) -> None:
        if self.behind().switch(self.page()):
            return
        self._front().setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tasks.say(Message(translate("Manager", "This page has one view: its table.")))

    def _new(self) -> None:
        """Alt+N: something new on a form; tonight's lists on the other pages."""
        if not self.behind().new(self.page()):
            self.work.print_lists()

    def _export(self, form: str) -> None:
        self.behind().export(self.page(), form)

    def _carry_out(self) -> None:
        """F9: what the page in front is for, else what the chosen line of Te doen leads to."""
        done = self.behind().carry_out(self.page())
        if not done and not self.work.open(self.tasks.current()):
            self.tasks.say(Message(translate("Manager", "There is nothing here to carry out.")))

    def _enter(self) -> None:
        focused = self.focusWidget()
        if self.tasks.list.hasFocus():
            self.work.open(self.tasks.current())
        elif not self.nav.hasFocus() and self.behind().enter(self.page(), focused):
            return
        elif self.nav.hasFocus() or isinstance(focused, TextField):
            self._front().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _explain_cell(self, cell: str) -> None:
        if cell == "operator":
            self.operator_asked.emit()
        elif cell == "conflict":
            self._show_conflict()
        elif cell == "sync":
            account = self._office.sync_account()
            self.tasks.say(
                account_told(account.made, account.received, account.aside, account.head)
            )
        else:
            self.tasks.say(status.explained(self.status.cells[cell].cell))

    def _back(self) -> None:
        self.tasks.unsay()
        if not self.behind().back(self.page()):
            if self.page() not in self._by_name.values():
                self.show_page(self.nav.current_key())
            self.nav.setFocus()

"""The other pages: orders, devices with pairing codes, audit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from boxoffice.clock import local_from_ms
from boxoffice.ids import DeviceId
from boxoffice.queries.reports.report import Kind
from boxoffice.report_paper import ReportPaper, WordedColumn
from boxoffice.views import AuditRow, DeviceKind, DeviceRow, OrderRow, ScanRow, Verdict
from ui import formats
from ui.door.verdicts import word_of
from ui.language import translate
from ui.manager.today import device_line
from ui.strings import Message
from ui.theme import Look
from ui.widgets.choice import ChoiceLine
from ui.widgets.fields import TextField
from ui.widgets.table import Column, Line, Table


class ListPage(QFrame):
    """A search field over a table.

    Signals:
        searched: the text typed.
    """

    searched = Signal(str)

    def __init__(self, look: Look, title: str, hint: str, columns: Sequence[Column]) -> None:
        super().__init__()
        self.search = TextField(look, hint)
        self.search.textEdited.connect(self.searched)
        self.table = Table(look, title, columns)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.top = QHBoxLayout()
        self.top.setContentsMargins(12, 10, 12, 10)
        self.top.setSpacing(16)
        self.top.addWidget(look.label(title, "title"))
        self.top.addWidget(self.search, 1)
        self.column.addLayout(self.top)
        self.column.addWidget(self.table, 1)


class OrdersPage(ListPage):
    """All orders in this copy."""

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__(
            look,
            translate("Manager", "Orders"),
            translate("Manager", "number, device, operator"),
            (
                Column(translate("Manager", "Number"), 120),
                Column(translate("Manager", "Time"), 84),
                Column(translate("Manager", "Device")),
                Column(translate("Manager", "Operator")),
                Column(translate("Manager", "tickets"), 90, number=True),
                Column(translate("Manager", "amount"), 120, number=True),
            ),
        )
        self._zone = zone

    def show_orders(self, rows: Sequence[OrderRow]) -> None:
        """What still waits to be sent wears the queue."""
        self.table.show_lines(
            [
                Line(
                    row.id,
                    (
                        row.number,
                        formats.clock(row.at_ms, self._zone),
                        row.device,
                        row.operator,
                        str(row.tickets),
                        formats.amount(row.total_cents),
                    ),
                    "queue" if row.waiting else "tick-circle",
                )
                for row in rows
            ]
        )


class AuditPage(ListPage):
    """What happened, in the order in which it is stored."""

    def __init__(self, look: Look, zone: str) -> None:
        super().__init__(
            look,
            translate("Manager", "Audit"),
            translate("Manager", "device, operator, what happened"),
            (
                Column(translate("Manager", "Time"), 92),
                Column(translate("Manager", "Device"), 110),
                Column(translate("Manager", "Operator"), 130),
                Column(translate("Manager", "What"), 150),
                Column(translate("Manager", "Summary")),
            ),
        )
        self._zone = zone
        self._rows: tuple[AuditRow, ...] = ()
        self.kind = ChoiceLine(
            look,
            (
                ("", translate("Manager", "all")),
                ("sale", translate("Manager", "sales")),
                ("exchange", translate("Manager", "exchanges")),
                ("shift", translate("Manager", "tills")),
                ("drawer", translate("Manager", "drawer opened")),
                ("price", translate("Manager", "price changed")),
                ("tariff", translate("Manager", "reduced rates")),
                ("admission", translate("Manager", "scans")),
            ),
        )
        self.kind.setFixedWidth(190)
        self.kind.setAccessibleName(translate("Manager", "what"))
        self.kind.textChanged.connect(lambda _: self.searched.emit(self.search.text()))
        self.note = look.label("", "small", "muted")
        self.note.setContentsMargins(12, 4, 12, 6)
        self.note.setText(translate("Manager", "Alt+C, Alt+X, Alt+P: take what is shown along"))
        self.top.addWidget(self.kind)
        self.column.addWidget(self.note)

    def asked(self) -> tuple[str, str]:
        """What is looked for: a text, a kind."""
        return self.search.text(), str(self.kind.key() or "")

    def paper(self, house: str, now: datetime) -> ReportPaper:
        """What is shown, as a table to take along."""
        headings = [column.title for column in self.table.lines.columns]
        kinds = (Kind.MOMENT, *([Kind.TEXT] * (len(headings) - 1)))
        return ReportPaper(
            code="audit",
            house=house,
            title=translate("Manager", "Audit"),
            about=tuple(part for part in (self.search.text(), self.kind.text()) if part),
            columns=tuple(map(WordedColumn, headings, kinds)),
            rows=tuple(
                (_moment(row.at_ms, self._zone), *line.texts[1:])
                for row, line in zip(self._rows, self.table.lines.lines, strict=True)
            ),
            printed_local=now,
        )

    def say(self, message: Message) -> None:
        """Under the table."""
        self.note.setText(message.line())
        self.note.setProperty("role", message.tone)
        self.note.style().polish(self.note)

    def show_audit(self, rows: Sequence[AuditRow]) -> None:
        """Newest first, as the core gives them."""
        self._rows = tuple(rows)
        self.table.show_lines(
            [
                Line(
                    at,
                    (
                        formats.clock(row.at_ms, self._zone, seconds=True),
                        row.device,
                        row.operator,
                        kind_word(row.kind),
                        audit_summary(row, self._zone),
                    ),
                )
                for at, row in enumerate(rows)
            ]
        )


def _moment(at_ms: int, zone: str) -> str:
    return local_from_ms(at_ms, zone).strftime("%Y-%m-%dT%H:%M:%S")


class DevicesPage(QFrame):
    """Installations, and a code to pair a new one.

    Signals:
        pairing_asked: kind and name of the new installation.
    """

    pairing_asked = Signal(object, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.table = Table(
            look,
            translate("Manager", "Devices"),
            (
                Column(translate("Manager", "Device")),
                Column(translate("Manager", "kind"), 100),
                Column(translate("Manager", "last seen"), 150),
                Column(translate("Manager", "waiting"), 100, number=True),
                Column(translate("Manager", "own places"), 130, number=True),
            ),
        )
        self.name = TextField(look, translate("Manager", "name of the new device"))
        self._codes: list[QPushButton] = []
        self._code = look.label("", "total", "good")
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._code.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._code.hide()
        self._note = look.label("", "body", "muted")
        self._note.setWordWrap(True)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = look.label(translate("Manager", "Devices"), "title")
        title.setContentsMargins(12, 14, 12, 12)
        column.addWidget(title)
        column.addWidget(self.table, 1)
        column.addWidget(self._pairing())

    def _pairing(self) -> QFrame:
        box = QFrame()
        box.setProperty("ground", "panel")
        box.setProperty("edge", "top")
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._look.label(translate("Manager", "New device"), "strong"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        for kind, word in (
            (DeviceKind.DESK, translate("Manager", "Code for a desk")),
            (DeviceKind.DOOR, translate("Manager", "Code for a door")),
            (DeviceKind.MANAGER, translate("Manager", "Code for a manager")),
        ):
            button = QPushButton(word)
            button.setFixedHeight(36)
            button.clicked.connect(
                lambda _=False, k=kind: self.pairing_asked.emit(k, self.name.text().strip())
            )
            row.addWidget(button)
            self._codes.append(button)
        column.addLayout(row)
        column.addWidget(self._code)
        column.addWidget(self._note)
        return box

    def fields(self) -> tuple[QWidget, ...]:
        """What asks for a code, from left to right."""
        return (self.name, *self._codes)

    def show_devices(self, rows: Sequence[DeviceRow], now_ms: int, own: DeviceId) -> None:
        """One line per installation."""
        self.table.show_lines([device_line(row, now_ms, own) for row in rows])

    def show_code(self, code: str) -> None:
        """The code, large enough to be read across a room."""
        self._say(
            code,
            translate("Manager", "Type this code on the new device: Connect to a group. Use once."),
        )

    def show_problem(self, message: Message) -> None:
        """No code, and why."""
        self._say("", message.line())

    def ask_name(self) -> None:
        """A device needs a name first."""
        self._say("", translate("Manager", "Give the new device a name first."))
        self.name.setFocus()

    def _say(self, code: str, note: str) -> None:
        self._code.setText(code)
        self._code.setVisible(bool(code))
        self._note.setText(note)
        self._note.show()


_NUMBER_AND_CENTS = re.compile(r"^(\S+) (?:(-?\d+)\.(\d\d)|-)$")
"""How the core says a sale or a till: its number and an amount, the same in every language; `-` is
an amount that nobody said."""


def kind_word(kind: str) -> str:
    """What happened, in one word; a kind of a newer version is shown as it is."""
    known = {
        "sale": translate("Manager", "sale"),
        "exchange": translate("Manager", "exchange"),
        "shift_open": translate("Manager", "till opened"),
        "shift_close": translate("Manager", "till closed"),
        "drawer_open": translate("Manager", "drawer opened"),
        "price_change": translate("Manager", "price changed"),
        "tariff_registered": translate("Manager", "pass registered"),
        "tariff_withdrawn": translate("Manager", "pass withdrawn"),
        "admission": translate("Manager", "scan"),
    }
    return known.get(kind, kind)


def audit_summary(row: AuditRow, zone: str) -> str:
    """What a line of the audit is about; of a scan the verdict, as the door said it."""
    if row.kind == "admission" and row.summary in set(Verdict):
        scan = ScanRow(row.at_ms, Verdict(row.summary), "", row.starts_local)
        return word_of(scan, zone)
    found = _NUMBER_AND_CENTS.match(row.summary)
    if found is None:
        return row.summary
    number, whole, cents = found.groups()
    if row.kind.startswith("shift"):
        number = translate("Manager", "shift {number}").format(number=number)
    return f"{number} · {formats.euro(int(whole + cents)) if whole else '–'}"

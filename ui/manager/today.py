"""Vandaag: tonight's table, who is ready, and the course of the sale."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from boxoffice.ids import DeviceId
from boxoffice.rules.safety import Safety
from boxoffice.views import DeviceKind, DeviceRow, TonightRow
from ui import formats
from ui.counted import Counted
from ui.language import translate
from ui.manager.curve import SalesCurve
from ui.theme import Look
from ui.widgets.follow import Follow, bring
from ui.widgets.table import HEADER, ROW, Column, Line, Table

OLD_CONTACT_MIN = 60


class TodayPage(Follow):
    """Three parts under each other; where the screen is too low for them, the page scrolls."""

    def __init__(self, look: Look, zone: str) -> None:
        body = QWidget()
        super().__init__(body)
        self._zone = zone
        self.tonight = Table(
            look,
            translate("Manager", "Tonight"),
            (
                Column(translate("Manager", "Starts"), 70),
                Column(translate("Manager", "Performance")),
                Column(translate("Manager", "Hall"), 116),
                Column(translate("Manager", "sold"), 84, number=True),
                Column(translate("Manager", "inside"), 76, number=True),
                Column(translate("Manager", "reserved"), 114, number=True),
                Column(translate("Manager", "free"), 64, number=True),
                Column(translate("Manager", "amount"), 94, number=True),
            ),
        )
        self.ready = Table(look, translate("Manager", "Ready for tonight"), _device_columns())
        self._secured = look.label("", "small", "good")
        self.curve = SalesCurve(look, zone)
        self.hours = Table(
            look,
            translate("Manager", "Sales per hour"),
            (
                Column(translate("Manager", "Hour"), 120),
                Column(translate("Manager", "tickets"), 120, number=True),
                Column(""),
            ),
        )
        self._course = QStackedWidget()
        self._course.addWidget(self.curve)
        self._course.addWidget(self.hours)
        self._course_title = look.label(_course_title(table=False), "small", "muted")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for title, part, share, least in (
            (translate("Manager", "TONIGHT"), self.tonight, 4, 2),
            (translate("Manager", "READY FOR TONIGHT"), self.ready, 5, 4),
            ("", self._course, 5, 3),
        ):
            part.setMinimumHeight(HEADER + least * ROW)
            caption = QHBoxLayout()
            caption.setContentsMargins(12, 8, 12, 4)
            said = (
                self._course_title if part is self._course else look.label(title, "small", "muted")
            )
            caption.addWidget(said, 1)
            if part is self.ready:
                caption.addWidget(self._secured)
            column.addLayout(caption)
            column.addWidget(part, share)

    def show_tonight(self, rows: Sequence[TonightRow]) -> None:
        """Sorted as the core gives them."""
        self.tonight.show_lines(
            [
                Line(
                    row.performance,
                    (
                        f"{formats.planned(row.starts_local):%H:%M}",
                        row.title,
                        row.hall,
                        str(row.sold),
                        str(row.inside),
                        str(row.reserved),
                        str(row.free),
                        formats.amount(row.cents),
                    ),
                )
                for row in rows
            ]
        )

    def show_devices(
        self, rows: Sequence[DeviceRow], now_ms: int, own: DeviceId, safety: Safety | None = None
    ) -> None:
        """One line per installation, amber where it is silent or keeps events; over them the copies
        and the lists of this computer.
        """
        self.ready.show_lines([device_line(row, now_ms, own) for row in rows])
        text, well = secured(safety, self._zone) if safety else ("", True)
        self._secured.setText(text)
        self._secured.setProperty("role", "good" if well else "warning")
        self._secured.style().polish(self._secured)

    def show_hours(self, hours: Sequence[tuple[int, int]]) -> None:
        """In both views."""
        self.curve.show_hours(hours)
        self.hours.show_lines(
            [Line(at, (formats.clock(at, self._zone), str(count), "")) for at, count in hours]
        )

    def switch(self) -> None:
        """F5: bars ↔ table."""
        self._course.setCurrentIndex(1 - self._course.currentIndex())
        table = self._course.currentWidget() is self.hours
        self._course_title.setText(_course_title(table=table))
        bring(self._course)

    def begin(self) -> None:
        """F3: tonight's table, with a line chosen."""
        self.tonight.begin()
        bring(self.tonight)


def _course_title(*, table: bool) -> str:
    """What is shown, and what F5 leads to."""
    if table:
        return translate("Manager", "COURSE OF THE SALE   F5 chart")
    return translate("Manager", "COURSE OF THE SALE   F5 table")


def secured(safety: Safety, zone: str) -> tuple[str, bool]:
    """Copies and lists of this computer in one line, and whether all is well."""
    failed = translate("Manager", "failed")
    nowhere, none = translate("Manager", "goes nowhere"), translate("Manager", "none yet")
    copied = formats.clock(safety.copied_ms, zone) if safety.copied_ms else none
    listed = formats.clock(safety.listed_ms, zone) if safety.listed_ms else none
    copy = failed if safety.copy_failed else copied if safety.copies_go else nowhere
    lists = failed if safety.lists_failed else f"{listed} ({safety.listed})"
    words = (
        translate("Manager", "Copy of the data {when}").format(when=copy),
        translate("Manager", "lists on paper {when}").format(when=lists),
    )
    well = safety.copies_go and not safety.copy_failed and not safety.lists_failed
    return " · ".join(words), well


def _device_columns() -> tuple[Column, ...]:
    return (
        Column(translate("Manager", "Device")),
        Column(translate("Manager", "kind"), 100),
        Column(translate("Manager", "last seen"), 150),
        Column(translate("Manager", "waiting"), 100, number=True),
        Column(translate("Manager", "own places"), 130, number=True),
    )


def device_line(row: DeviceRow, now_ms: int, own: DeviceId) -> Line:
    """One installation; the one that shows this is not asked when it was seen."""
    kinds = {
        DeviceKind.DESK: translate("Manager", "desk"),
        DeviceKind.DOOR: translate("Manager", "door"),
        DeviceKind.MANAGER: translate("Manager", "manager"),
        DeviceKind.SERVER: translate("Manager", "server"),
        DeviceKind.HUB: translate("Manager", "hub"),
    }
    minutes = formats.age_minutes(row.last_contact_ms, now_ms)
    seen = Counted.minutes_ago(minutes)
    if row.id == own:
        seen = translate("Manager", "this device")
    elif not row.last_contact_ms:
        seen = translate("Manager", "never")
    elif minutes > 24 * 60:
        days = minutes // (24 * 60)
        seen = Counted.days_ago(days)
    quiet = row.id != own and (not row.last_contact_ms or minutes > OLD_CONTACT_MIN)
    icon, role = ("triangle", "warning") if quiet or row.waiting_events else ("tick-circle", "text")
    return Line(
        row.id,
        (row.name, kinds[row.kind], seen, str(row.waiting_events), str(row.own_places)),
        icon,
        role,
    )
